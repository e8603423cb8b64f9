import { CallerError } from '../../../domain/errors.ts'
import type { FileFormat } from '../../../domain/contact-import.ts'

/** Opens the file from its beginning; called once for each time that it is read. */
export type OpenFile = () => AsyncIterable<Uint8Array>

type Encoding = Pick<FileFormat, 'encoding' | 'encodingFrom'>

const sampleBytes = 64 * 1024
/** What the bytes 0x80 to 0x9f are in Windows-1252; Node decodes them as ISO-8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * How a file's characters are written: by its mark, by whether all its bytes are UTF-8, else the likeliest. Reads the
 * whole file, since the first letter with an accent may be its last.
 * @throws CallerError for what is no text: a spreadsheet, a PDF, an archive.
 */
export async function guessEncoding(open: OpenFile): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const sample: Buffer[] = []
  let sampled = 0
  let head = Buffer.alloc(0)
  let isUtf8 = true
  let controls = 0
  let zeros = 0
  let oddZeros = 0
  let read = 0
  for await (const chunk of open()) {
    if (head.length < 4_096) head = Buffer.concat([head, chunk.subarray(0, 4_096)])
    if (read === 0) {
      const marked = markedEncoding(head)
      if (marked) return { encoding: marked, encodingFrom: 'mark' }
      refuseBinary(head)
    }
    if (read < sampleBytes) {
      for (let at = 0; at < chunk.length && read + at < sampleBytes; at++) {
        const byte = chunk[at]!
        if (byte > 31) continue
        if (byte !== 9 && byte !== 10 && byte !== 13) controls++
        if (byte !== 0) continue
        zeros++
        if ((read + at) % 2 === 1) oddZeros++
      }
    }
    read += chunk.length
    if (isUtf8) isUtf8 = decodes(utf8, chunk)
    // Only the neighbourhood of bytes beyond ASCII says anything about the encoding.
    if (sampled < sampleBytes) {
      const telling = aroundAccents(chunk, sampleBytes - sampled)
      sampled += telling.length
      sample.push(telling)
    }
  }
  const looked = Math.min(read, sampleBytes)
  const even = zeros - oddZeros
  if (zeros > looked / 4 && Math.max(oddZeros, even) > 0.9 * zeros) {
    return { encoding: oddZeros > even ? 'utf-16le' : 'utf-16be', encodingFrom: 'bytes' }
  }
  if (controls > looked / 50) throw notText('It is not a text file')
  if (isUtf8 && decodes(utf8, new Uint8Array(), true)) return { encoding: 'utf-8', encodingFrom: 'bytes' }
  return { encoding: await likeliest(Buffer.concat(sample)), encodingFrom: 'guess' }
}

/** The text of a file, in pieces, without its mark. What is no character of the encoding becomes U+FFFD. */
export async function* decoded(open: OpenFile, encoding: string): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  for await (const chunk of open()) {
    const text = decode(chunk)
    if (text !== '') yield text
  }
  const rest = decode(undefined)
  if (rest !== '') yield rest
}

/** @throws CallerError for an encoding that is not known. */
export function decoderOf(encoding: string): (chunk: Uint8Array | undefined) => string {
  const name = encoding.toLowerCase()
  if (['windows-1252', 'cp1252', 'latin1', 'iso-8859-1', 'us-ascii', 'ascii'].includes(name)) {
    return (chunk) =>
      chunk === undefined
        ? ''
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
            .toString('latin1')
            .replace(/[\u0080-\u009f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80]!)
  }
  try {
    const decoder = new TextDecoder(name)
    return (chunk) => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CallerError('invalid', `There is no encoding ${encoding.slice(0, 40)}`, {
      field: 'encoding',
      fix: 'Leave it out, or give one such as utf-8, utf-16le, windows-1252, iso-8859-15',
    })
  }
}

function markedEncoding(head: Buffer): string | null {
  if (head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8'
  if (head.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le'
  if (head.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return 'utf-16be'
  return null
}

const binaries: [string, string][] = [
  ['504b0304', 'It is an Excel file or an archive'],
  ['d0cf11e0', 'It is an old Excel file'],
  ['25504446', 'It is a PDF'],
  ['1f8b08', 'It is a compressed file'],
  ['89504e47', 'It is a picture'],
  ['ffd8ff', 'It is a picture'],
  ['7b5c727466', 'It is a text document (RTF)'],
]

function refuseBinary(head: Buffer): void {
  const start = head.subarray(0, 8).toString('hex')
  const known = binaries.find(([bytes]) => start.startsWith(bytes))
  if (known) throw notText(known[1])
}

function notText(what: string): CallerError {
  return new CallerError('unsupported', `${what}, not a CSV file`, {
    field: 'file',
    fix: 'Open it in your spreadsheet program and save it as CSV (UTF-8)',
    reason: 'file_no_csv',
  })
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, last = false): boolean {
  try {
    decoder.decode(chunk, { stream: !last })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function aroundAccents(chunk: Uint8Array, most: number): Buffer {
  const parts: number[] = []
  let until = -1
  for (let at = 0; at < chunk.length && parts.length < most; at++) {
    if (chunk[at]! < 0x80) continue
    for (let near = Math.max(until + 1, at - 12); near < Math.min(chunk.length, at + 13); near++) {
      parts.push(chunk[near]!)
      until = near
    }
  }
  return Buffer.from(parts)
}

const western = /^(windows-1252|iso-8859-1)$/i

/** Of several encodings that fit, Western Europe's wins unless another fits far better: samples are short. */
async function likeliest(sample: Buffer): Promise<string> {
  if (looksMacintosh(sample)) return 'macintosh'
  const { analyse } = await import('chardet')
  const matches = analyse(sample).filter(({ name }) =>
    /^(utf-8|windows-125\d|iso-8859-\d+|koi8-r)$/i.test(name),
  )
  const best = matches[0]
  const ours = matches.find(({ name }) => western.test(name))?.confidence ?? 0
  if (!best || western.test(best.name) || best.confidence < Math.max(60, ours + 25)) return 'windows-1252'
  return best.name.toLowerCase()
}

/** Excel on a Mac writes its accents where Windows has marks such as dashes, and those do not stand inside words. */
function looksMacintosh(sample: Buffer): boolean {
  const letter = (byte: number | undefined) => byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte))
  let mac = 0
  let windows = 0
  sample.forEach((byte, at) => {
    if (byte < 0x80 || !letter(sample[at - 1])) return
    if (byte >= 0xc0 && (byte < 0xd2 || byte > 0xd5)) windows++
    else if ([0x87, 0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x92, 0x93, 0x96, 0x97, 0x98, 0x9c, 0x9d].includes(byte)) {
      if (byte !== 0x92 || !letter(sample[at + 1])) mac++
    }
  })
  return mac > 0 && windows === 0
}
