import type { RequestHandler } from 'express'
import { CallerError } from '../domain/errors.ts'
import { mediaPath } from '../engine/inbox/media.ts'
import type { Hub } from '../operations/hub.ts'
import type { Auth } from './auth.ts'

/** Kinds that a browser may show in the page; anything else is only ever downloaded. */
const shown = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'video/mp4',
])

/** A customer's file, to who may read conversations. It came from outside: it is never run in the console's origin. */
export function mediaFile(deps: { hub: Hub; auth: Auth; folder: string }): RequestHandler {
  return async (request, response) => {
    const actor = await deps.auth.authenticate(request)
    if (!actor.permissions.includes('conversations:read')) {
      throw new CallerError('forbidden', 'Reading files needs the right conversations:read')
    }
    const media = await deps.hub.storage.db
      .selectFrom('media')
      .select(['id', 'mime_type', 'filename', 'status'])
      .where('id', '=', String(request.params['id']))
      .executeTakeFirst()
    if (!media || media.status !== 'stored')
      throw new CallerError('not_found', 'No such file', { field: 'id' })
    const type = (media.mime_type ?? '').split(';')[0]!
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.type(shown.has(type) ? type : 'application/octet-stream')
    if (!shown.has(type)) response.attachment(media.filename ?? media.id)
    response.setHeader('Cache-Control', 'private, max-age=3600')
    response.sendFile(mediaPath(deps.folder, media.id), { dotfiles: 'allow' })
  }
}
