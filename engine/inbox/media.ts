import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Channel, WriteBytes } from '../../channels/channel.ts'
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
      const { mimeType, size, sha256 } = await writtenWhole(mediaPath(deps.folder, mediaId), (write) =>
        channel.downloadMedia(row.provider_media_id!, write),
      )
      await settle({ status: 'stored', mime_type: mimeType, size, sha256 })
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

/** Gives a file its name only when all of it is on the disk; nothing is left of one that broke off. */
async function writtenWhole<T>(path: string, fill: (write: WriteBytes) => Promise<T>): Promise<T> {
  const part = `${path}.part`
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(part, 'w')
    const filled = await fill((bytes) => file.writeFile(bytes))
      .then(async (facts) => {
        await file.sync()
        return facts
      })
      .finally(() => file.close())
    await rename(part, path)
    return filled
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
