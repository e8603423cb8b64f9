import { createHash, randomUUID } from 'node:crypto'
import type { MediaFile } from '../channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import { readJson, type Graph } from './graph.ts'
import { bareType, checkType, incomingLimit, kindOfType, maxBytesOf, mediaError } from './media-rules.ts'
import { number, object, word } from './parse/fields.ts'

const downloadError = 131052
const uploadError = 131053

/** Fetches a customer's file: its address first (it lives 5 minutes), then its bytes, never more than its kind allows. */
export async function downloadMedia(graph: Graph, providerMediaId: string): Promise<MediaFile> {
  const target = encodeURIComponent(providerMediaId)
  const facts = object(await graph.json({ method: 'GET', target }).catch(asDownload))
  const url = word(facts?.['url'])
  const mimeType = word(facts?.['mime_type'])
  if (!url || !URL.canParse(url) || !mimeType)
    throw mediaError('the file has no address or no type', downloadError)
  const maxBytes = incomingLimit(mimeType)
  const declared = number(facts?.['file_size']) ?? 0
  if (declared > maxBytes)
    throw mediaError(`${bareType(mimeType)} of ${declared} bytes, over ${maxBytes}`, downloadError)
  const answer = await graph.request({ method: 'GET', target: url, maxBytes }).catch(asDownload)
  if (answer.status !== 200) readJson(answer)
  checkDigest(answer.bytes, word(facts?.['sha256']))
  checkType(answer.bytes, mimeType, downloadError)
  return { bytes: answer.bytes, mimeType: bareType(mimeType), filename: word(facts?.['file_name']) ?? null }
}

/** A fetch may always be repeated: an answer that was lost costs nothing. */
function asDownload(error: unknown): never {
  if (error instanceof ProviderError && error.action === 'unknown')
    throw new ProviderError(error.message, { action: 'retry', code: error.code }, { cause: error })
  throw error
}

function checkDigest(bytes: Buffer, expected: string | undefined): void {
  if (expected === undefined) return
  const digest = createHash('sha256').update(bytes).digest()
  if (expected.toLowerCase() !== digest.toString('hex') && expected !== digest.toString('base64'))
    throw new ProviderError('the file arrived damaged', { action: 'retry', code: downloadError })
}

export async function uploadMedia(
  graph: Graph,
  accountId: string,
  file: MediaFile,
): Promise<{ providerMediaId: string }> {
  const type = bareType(file.mimeType)
  const kind = kindOfType(type)
  if (!kind) throw mediaError(`WhatsApp takes no files of type ${type}`, uploadError)
  const size = file.bytes.byteLength
  if (size === 0) throw mediaError('the file is empty', uploadError)
  if (size > maxBytesOf[kind])
    throw mediaError(`${kind} of ${size} bytes, over the limit of ${maxBytesOf[kind]}`, uploadError)
  checkType(file.bytes, type, uploadError)
  const boundary = `centralino-${randomUUID()}`
  const answer = await graph
    .json({
      method: 'POST',
      target: `${encodeURIComponent(accountId)}/media`,
      body: form(boundary, type, file),
      contentType: `multipart/form-data; boundary=${boundary}`,
    })
    // A second copy of a file harms nobody.
    .catch(asDownload)
  const providerMediaId = word(object(answer)?.['id'])
  if (!providerMediaId) throw new ProviderError('the upload was answered without an id', { action: 'retry' })
  return { providerMediaId }
}

function form(boundary: string, type: string, file: MediaFile): Buffer {
  // A quote or a line break in a file's name must not end its header.
  const name = (file.filename ?? 'file').replace(/["\r\n\\]/g, '_')
  const field = (key: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
  return Buffer.concat([
    Buffer.from(
      `${field('messaging_product', 'whatsapp')}${field('type', type)}--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    file.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}
