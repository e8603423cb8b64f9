import { ProviderError } from '../../domain/errors.ts'

export type MediaKind = 'image' | 'audio' | 'video' | 'document' | 'sticker'

const megabyte = 1024 * 1024

/** Largest file of each kind. Source: Meta, Cloud API media reference; animated stickers may have 500 KB, still ones 100. */
export const maxBytesOf: Record<MediaKind, number> = {
  image: 5 * megabyte,
  audio: 16 * megabyte,
  video: 16 * megabyte,
  document: 100 * megabyte,
  sticker: 500 * 1024,
}

const kindByType: Record<string, MediaKind> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/webp': 'sticker',
  'audio/aac': 'audio',
  'audio/amr': 'audio',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
  'audio/opus': 'audio',
  'video/mp4': 'video',
  'video/3gpp': 'video',
  'text/plain': 'document',
  'text/csv': 'document',
  'application/pdf': 'document',
  'application/msword': 'document',
  'application/vnd.ms-excel': 'document',
  'application/vnd.ms-powerpoint': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'document',
}

/** `audio/ogg; codecs=opus` → `audio/ogg`. */
export function bareType(mimeType: string): string {
  return mimeType.split(';')[0]!.trim().toLowerCase()
}

/** What a declared type is sent as, or undefined where WhatsApp takes no such type for upload. */
export function kindOfType(mimeType: string): MediaKind | undefined {
  const bare = bareType(mimeType)
  return Object.hasOwn(kindByType, bare) ? kindByType[bare] : undefined
}

/** The limit for a customer's file: any type that is not a picture or a sound counts as a document. */
export function incomingLimit(mimeType: string): number {
  const kind =
    kindOfType(mimeType) ?? (/^(image|audio|video)\//.exec(bareType(mimeType))?.[1] as MediaKind | undefined)
  return maxBytesOf[kind ?? 'document']
}

type Family =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'pdf'
  | 'ogg'
  | 'mp3'
  | 'aac'
  | 'amr'
  | 'isomedia'
  | 'zip'
  | 'ole'
  | 'executable'

/** First bytes in hexadecimal, `..` for any byte. */
const signatures: [Family, RegExp][] = [
  ['jpeg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['webp', /^52494646.{8}57454250/],
  ['gif', /^474946383[79]61/],
  ['pdf', /^(..){0,1000}?255044462d/],
  ['ogg', /^4f676753/],
  ['mp3', /^(494433|ff(e2|e3|f2|f3|fa|fb))/],
  ['aac', /^ff(f0|f1|f8|f9)/],
  ['amr', /^2321414d52/],
  ['isomedia', /^.{8}66747970/],
  ['zip', /^504b(0304|0506)/],
  ['ole', /^d0cf11e0a1b11ae1/],
  ['executable', /^(4d5a|7f454c46|cafebabe|cffaedfe|2321)/],
]

/** As many of the first bytes as tell what a file is. */
export const sniffedBytes = 1024

/** What the first bytes say that a file is, or undefined where they say nothing (plain text, an unusual format). */
export function sniff(bytes: Uint8Array): Family | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, sniffedBytes)).toString(
    'hex',
  )
  return signatures.find(([, pattern]) => pattern.test(head))?.[0]
}

const families: Record<string, Family[]> = {
  'image/jpeg': ['jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'audio/aac': ['aac', 'isomedia'],
  'audio/amr': ['amr'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['isomedia'],
  'audio/ogg': ['ogg'],
  'audio/opus': ['ogg'],
  'video/mp4': ['isomedia'],
  'video/3gpp': ['isomedia'],
  'application/pdf': ['pdf'],
  'application/msword': ['ole'],
  'application/vnd.ms-excel': ['ole'],
  'application/vnd.ms-powerpoint': ['ole'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['zip'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['zip'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['zip'],
}

/** Throws where the bytes are plainly not of the type that they are said to be; `code` is Meta's, by direction. */
export function checkType(bytes: Uint8Array, mimeType: string, code: number): void {
  const bare = bareType(mimeType)
  const found = sniff(bytes)
  const expected = Object.hasOwn(families, bare) ? families[bare] : undefined
  const disguised = expected
    ? !found || !expected.includes(found)
    : bare.startsWith('text/') && found === 'executable'
  if (disguised) throw mediaError(`the file is said to be ${bare} and is ${found ?? 'something else'}`, code)
}

export function mediaError(message: string, code: number): ProviderError {
  return new ProviderError(message, { action: 'reject', code })
}
