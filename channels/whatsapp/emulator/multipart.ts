import { Refusal } from './refusal.ts'

export interface Part {
  bytes: Buffer
  filename: string | null
  contentType: string | null
}

const mostParts = 20

/** The parts of a multipart/form-data body by name (RFC 7578), as views of its bytes. */
export function parseMultipart(contentType: string | undefined, body: Buffer): Map<string, Part> {
  const match = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType ?? '',
  )
  const boundary = match?.[1] ?? match?.[2]
  if (boundary === undefined) throw new Refusal(100, 'The body must be multipart/form-data with a boundary.')
  const parts = new Map<string, Part>()
  const delimiter = Buffer.from(`--${boundary}`)
  let at = body.indexOf(delimiter)
  while (at >= 0 && parts.size < mostParts) {
    const start = at + delimiter.length
    if (body.toString('latin1', start, start + 2) === '--') return parts
    const headEnd = body.indexOf('\r\n\r\n', start)
    const next = headEnd < 0 ? -1 : body.indexOf(`\r\n--${boundary}`, headEnd + 2)
    if (next < 0) break
    const head = body.toString('utf8', start, headEnd)
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]
    if (name !== undefined)
      parts.set(name, {
        bytes: body.subarray(headEnd + 4, Math.max(next, headEnd + 4)),
        filename: /\bfilename="([^"]*)"/i.exec(head)?.[1] ?? null,
        contentType: /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1]?.trim() ?? null,
      })
    at = next + 2
  }
  throw new Refusal(100, 'The multipart body is cut short or has too many parts.')
}
