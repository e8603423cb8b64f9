import { isUtf8 } from 'node:buffer'
import { Unreadable } from './fields.ts'

/** Nothing that Meta sends nests deeper than about a dozen levels. */
const maxDepth = 64

const quote = 0x22
const backslash = 0x5c

/** Whether brackets nest deeper than `limit`, in one pass over the bytes that skips strings. */
export function nestsDeeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (inString) {
      if (byte === backslash) at++
      else if (byte === quote) inString = false
    } else if (byte === quote) inString = true
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > limit) return true
    } else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return false
}

/** Parses untrusted bytes; throws Unreadable with the reason. NUL characters, which no database text takes, are dropped. */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Unreadable('not UTF-8')
  if (nestsDeeperThan(bytes, maxDepth)) throw new Unreadable(`nested deeper than ${maxDepth} levels`)
  const text = bytes.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    throw new Unreadable(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return text.includes('\\u0000') ? withoutNul(value) : value
}

function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '')
  if (Array.isArray(value)) return value.map(withoutNul)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replaceAll('\0', ''), withoutNul(inner)]),
  )
}
