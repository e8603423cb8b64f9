import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Channel, OutgoingFile } from '../../channels/channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import type { Db } from '../../storage/open.ts'
import { mediaPath } from '../inbox/media.ts'

/** Hands a file of the hub to the provider and answers with the provider's id of it. */
export function createMediaResolver(deps: { db: Db; folder: string; channel: () => Channel }) {
  return async (mediaId: string, accountId: string): Promise<string> => {
    const row = await deps.db
      .selectFrom('media')
      .select(['id', 'mime_type', 'filename', 'status'])
      .where('id', '=', mediaId)
      .executeTakeFirst()
    if (!row || row.status !== 'stored') {
      throw new ProviderError(`the hub does not hold the file ${mediaId}`, { action: 'reject' })
    }
    const path = mediaPath(deps.folder, row.id)
    const file: OutgoingFile = {
      mimeType: row.mime_type ?? 'application/octet-stream',
      filename: row.filename,
      size: (await stat(path)).size,
      read: () => createReadStream(path),
    }
    const { providerMediaId } = await deps.channel().uploadMedia(accountId, file)
    return providerMediaId
  }
}
