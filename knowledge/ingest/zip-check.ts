import { inflateRawSync } from 'node:zlib'
import { CallerError } from '../../domain/errors.ts'

const mostEntries = 4_000
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * Refuses an archive that would unpack to more than `limit` bytes, by what it declares and by what it holds, before
 * anything opens it. @throws CallerError
 */
export function checkZip(bytes: Uint8Array, limit: number): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > data.length || data.readUInt32LE(end) !== endSignature) throw damaged()
  const count = data.readUInt16LE(end + 10)
  if (count > mostEntries) throw tooLarge(limit)
  let at = data.readUInt32LE(end + 16)
  let left = limit
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== entrySignature) throw damaged()
    const encrypted = (data.readUInt16LE(at + 8) & 1) === 1
    if (encrypted) throw locked()
    const method = data.readUInt16LE(at + 10)
    const packed = data.readUInt32LE(at + 20)
    const declared = data.readUInt32LE(at + 24)
    if (declared > left || packed === 0xffffffff) throw tooLarge(limit)
    left -= realSize(data, data.readUInt32LE(at + 42), { method, packed, declared, left, limit })
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
}

interface Entry {
  method: number
  packed: number
  declared: number
  left: number
  limit: number
}

function realSize(data: Buffer, local: number, { method, packed, declared, left, limit }: Entry): number {
  if (local + 30 > data.length || data.readUInt32LE(local) !== localSignature) throw damaged()
  const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
  if (from + packed > data.length) throw damaged()
  if (method === 0) return packed
  if (method !== 8) throw damaged()
  const size = inflatedSize(data.subarray(from, from + packed), left, limit)
  if (size !== declared) throw damaged()
  return size
}

function inflatedSize(packed: Buffer, left: number, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
    if (typeof code === 'string' && code.startsWith('Z_')) throw damaged()
    throw error
  }
}

const damaged = () =>
  new CallerError('invalid', 'The document is damaged: its archive cannot be read', {
    field: 'file',
    fix: 'Open it in a word processor, save it again and add that.',
    reason: 'file_damaged',
  })

const locked = () =>
  new CallerError('invalid', 'The document is protected by a password', {
    field: 'file',
    fix: 'Save it without the password and add that.',
    reason: 'file_protected',
  })

const tooLarge = (limit: number) =>
  new CallerError('too_large', `The document unpacks to more than ${limit} bytes`, {
    field: 'file',
    fix: 'Take the pictures out of it or split it.',
    reason: 'file_unpacks',
  })
