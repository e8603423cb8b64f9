import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Channel } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import { ProviderError } from '../../domain/errors.ts'
import { noteChange } from '../../storage/live.ts'
import type { Storage } from '../../storage/open.ts'

/** Where a customer's file lies; its name is the hub's own id, never anything that came from outside. */
export function mediaPath(folder: string, mediaId: string): string {
  return join(folder, mediaId.slice(-2), mediaId)
}

/**
 * Fetches a customer's file. pending → stored, or failed with the reason where trying again would not help;
 * other failures are thrown, so that the queue tries again.
 */
export function createMediaDownloader(deps: {
  storage: Storage
  channels: Record<string, Channel>
  folder: string
  clock: Clock
}) {
  const { db } = deps.storage

  return async (mediaId: string, last: boolean): Promise<void> => {
    const row = await db
      .selectFrom('media')
      .innerJoin('messages', 'messages.id', 'media.message_id')
      .selectAll('media')
      .select(['messages.channel', 'messages.conversation_id'])
      .where('media.id', '=', mediaId)
      .executeTakeFirst()
    if (!row || row.status !== 'pending' || row.provider_media_id === null) return
    const channel = deps.channels[row.channel]
    if (!channel) throw new Error(`no channel ${row.channel}`)
    try {
      const file = await channel.downloadMedia(row.provider_media_id)
      const path = mediaPath(deps.folder, mediaId)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(`${path}.part`, file.bytes)
      await rename(`${path}.part`, path)
      await settle({
        status: 'stored',
        mime_type: file.mimeType,
        size: file.bytes.byteLength,
        sha256: createHash('sha256').update(file.bytes).digest('hex'),
      })
    } catch (error) {
      const final =
        error instanceof ProviderError && !['retry', 'wait', 'unknown', 'slow_number'].includes(error.action)
      if (!final && !last) throw error
      await settle({
        status: 'failed',
        error: error instanceof Error ? error.message.slice(0, 300) : String(error),
      })
    }

    async function settle(change: {
      status: string
      mime_type?: string
      size?: number
      sha256?: string
      error?: string
    }) {
      await db.updateTable('media').set(change).where('id', '=', mediaId).execute()
      await noteChange(db, [{ topic: 'conversation', id: row!.conversation_id }], deps.clock.now())
    }
  }
}
