import { expect, it } from 'vitest'
import { checksum, silentVoiceNote } from '../../../web/try/voice-note.ts'

interface Page {
  flags: number
  granule: number
  segments: number
  valid: boolean
}

function pagesOf(bytes: Uint8Array): Page[] {
  const pages: Page[] = []
  for (let at = 0; at < bytes.length;) {
    const view = new DataView(bytes.buffer, at)
    expect(new TextDecoder().decode(bytes.subarray(at, at + 4))).toBe('OggS')
    const segments = bytes[at + 26]!
    const size = 27 + segments + bytes.subarray(at + 27, at + 27 + segments).reduce((sum, n) => sum + n, 0)
    const page = bytes.slice(at, at + size)
    new DataView(page.buffer).setUint32(22, 0, true)
    pages.push({
      flags: view.getUint8(5),
      granule: view.getUint32(6, true),
      segments,
      valid: checksum(page) === view.getUint32(22, true),
    })
    at += size
  }
  return pages
}

it('is an Ogg stream of the asked length, begun, ended and with right checksums', () => {
  const pages = pagesOf(silentVoiceNote(6))
  expect(pages.map(({ flags }) => flags)).toEqual([2, 0, 0, 4])
  expect(pages.at(-1)!.granule).toBe(6 * 48_000)
  expect(pages.slice(2).reduce((sum, { segments }) => sum + segments, 0)).toBe(300)
  expect(pages.every(({ valid }) => valid)).toBe(true)
})

it('computes the checksum of the Ogg specification', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0x89a1897f)
})
