import { randomBytes } from 'node:crypto'
import { ProviderError } from '../../../domain/errors.ts'
import { bareType, checkType, kindOfType, maxBytesOf } from '../media-rules.ts'
import { parseMultipart } from './multipart.ts'
import { missing, Refusal } from './refusal.ts'
import type { StoredMedia } from './model.ts'
import type { State } from './state.ts'

const addressLifeMs = 5 * 60_000

export function upload(state: State, contentType: string | undefined, body: Buffer): { id: string } {
  const parts = parseMultipart(contentType, body)
  if (parts.get('messaging_product')?.bytes.toString() !== 'whatsapp')
    throw new Refusal(100, 'The parameter messaging_product is required.')
  const file = parts.get('file')
  if (!file) throw new Refusal(100, 'The parameter file is required.')
  const type = bareType(parts.get('type')?.bytes.toString() ?? file.contentType ?? '')
  const kind = kindOfType(type)
  if (!kind)
    throw new Refusal(
      100,
      `Param file must be a file with one of the supported types, not ${type.slice(0, 80)}.`,
    )
  if (file.bytes.length > maxBytesOf[kind])
    throw new Refusal(
      131053,
      `File size ${file.bytes.length} exceeds the limit of ${maxBytesOf[kind]} bytes for ${kind}`,
    )
  try {
    checkType(file.bytes, type, 131053)
  } catch (error) {
    if (error instanceof ProviderError) throw new Refusal(131053, error.message)
    throw error
  }
  state.count('media.uploaded')
  return { id: state.keepMedia(file.bytes, type, file.filename).id }
}

/** The descriptor with a fresh address, which lives 5 minutes and needs the bearer token like the rest. */
export function describe(state: State, media: StoredMedia, origin: string): object {
  media.token = randomBytes(18).toString('base64url')
  media.tokenUntil = state.now() + addressLifeMs
  return {
    messaging_product: 'whatsapp',
    url: `${origin}/_media/${media.id}?token=${media.token}`,
    mime_type: media.mimeType,
    sha256: media.sha256,
    file_size: media.bytes.length,
    id: media.id,
    ...(media.filename !== null && { file_name: media.filename }),
  }
}

export function fetchMedia(state: State, id: string, token: string | null): StoredMedia {
  const media = state.media.get(id)
  if (!media || media.token === '' || media.token !== token) throw missing(id)
  if (media.tokenUntil <= state.now()) throw new Refusal(100, 'URL signature expired', { status: 404 })
  return media
}
