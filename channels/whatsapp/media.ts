import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FetchedFile, OutgoingFile, WriteBytes } from '../channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import { readJson, type Graph } from './graph.ts'
import {
  bareType,
  checkType,
  incomingLimit,
  kindOfType,
  maxBytesOf,
  mediaError,
  sniffedBytes,
} from './media-rules.ts'
import { number, object, word } from './parse/fields.ts'

const downloadError = 131052
const uploadError = 131053

/** Fetches a customer's file: its address first (it lives 5 minutes), then its bytes, never more than its kind allows. */
export async function downloadMedia(
  graph: Graph,
  providerMediaId: string,
  write: WriteBytes,
): Promise<FetchedFile> {
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
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  let size = 0
  const receive = async (bytes: Buffer) => {
    size += bytes.length
    hash.update(bytes)
    if (head.length < sniffedBytes) head = Buffer.concat([head, bytes.subarray(0, sniffedBytes)])
    await write(bytes)
  }
  const answer = await graph.request({ method: 'GET', target: url, maxBytes, receive }).catch(asDownload)
  if (answer.status !== 200) readJson(answer)
  const digest = hash.digest()
  checkDigest(digest, word(facts?.['sha256']))
  checkType(head, mimeType, downloadError)
  return {
    mimeType: bareType(mimeType),
    filename: word(facts?.['file_name']) ?? null,
    size,
    sha256: digest.toString('hex'),
  }
}

/** A fetch may always be repeated: an answer that was lost costs nothing. */
function asDownload(error: unknown): never {
  if (error instanceof ProviderError && error.action === 'unknown')
    throw new ProviderError(error.message, { action: 'retry', code: error.code }, { cause: error })
  throw error
}

function checkDigest(digest: Buffer, expected: string | undefined): void {
  if (expected === undefined) return
  if (expected.toLowerCase() !== digest.toString('hex') && expected !== digest.toString('base64'))
    throw new ProviderError('the file arrived damaged', { action: 'retry', code: downloadError })
}

export async function uploadMedia(
  graph: Graph,
  accountId: string,
  file: OutgoingFile,
): Promise<{ providerMediaId: string }> {
  const type = bareType(file.mimeType)
  const kind = kindOfType(type)
  if (!kind) throw mediaError(`WhatsApp takes no files of type ${type}`, uploadError)
  if (file.size === 0) throw mediaError('the file is empty', uploadError)
  if (file.size > maxBytesOf[kind])
    throw mediaError(`${kind} of ${file.size} bytes, over the limit of ${maxBytesOf[kind]}`, uploadError)
  checkType(await headOf(file), type, uploadError)
  const boundary = `centralino-${randomUUID()}`
  const { before, after } = form(boundary, type, file.filename)
  const answer = await graph
    .json({
      method: 'POST',
      target: `${encodeURIComponent(accountId)}/media`,
      body: Readable.from(joined(before, file, after)),
      contentLength: before.length + file.size + after.length,
      contentType: `multipart/form-data; boundary=${boundary}`,
    })
    // A second copy of a file harms nobody.
    .catch(asDownload)
  const providerMediaId = word(object(answer)?.['id'])
  if (!providerMediaId) throw new ProviderError('the upload was answered without an id', { action: 'retry' })
  return { providerMediaId }
}

async function headOf(file: OutgoingFile): Promise<Buffer> {
  let head = Buffer.alloc(0)
  for await (const bytes of file.read()) {
    head = Buffer.concat([head, bytes.subarray(0, sniffedBytes)])
    if (head.length >= sniffedBytes) break
  }
  return head
}

async function* joined(before: Buffer, file: OutgoingFile, after: Buffer): AsyncGenerator<Uint8Array> {
  yield before
  yield* file.read()
  yield after
}

/** What stands in the multipart body before the file's bytes and after them. */
function form(boundary: string, type: string, filename: string | null) {
  // A quote or a line break in a file's name must not end its header.
  const name = (filename ?? 'file').replace(/["\r\n\\]/g, '_')
  const field = (key: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
  return {
    before: Buffer.from(
      `${field('messaging_product', 'whatsapp')}${field('type', type)}--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    after: Buffer.from(`\r\n--${boundary}--\r\n`),
  }
}
