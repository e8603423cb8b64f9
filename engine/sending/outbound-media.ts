import { readFile } from 'node:fs/promises'
import type { Channel, MediaFile } from '../../channels/channel.ts'
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
    const file: MediaFile = {
      bytes: await readFile(mediaPath(deps.folder, row.id)),
      mimeType: row.mime_type ?? 'application/octet-stream',
      filename: row.filename,
    }
    const { providerMediaId } = await deps.channel().uploadMedia(accountId, file)
    return providerMediaId
  }
}
