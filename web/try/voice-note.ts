/**
 * A playable voice note without a microphone: Opus silence in an Ogg container (RFC 7845), the format in
 * which WhatsApp delivers voice notes.
 */
export function silentVoiceNote(seconds: number): Uint8Array<ArrayBuffer> {
  const frames = Math.round(seconds * 50)
  const head = new Uint8Array(19)
  head.set(ascii('OpusHead'))
  head.set([1, 1], 8) // version, one channel
  new DataView(head.buffer).setUint32(12, 48_000, true)
  const vendor = ascii('centralino')
  const tags = new Uint8Array(8 + 4 + vendor.length + 4)
  tags.set(ascii('OpusTags'))
  new DataView(tags.buffer).setUint32(8, vendor.length, true)
  tags.set(vendor, 12)
  const pages = [page(0, 0, 2, [head]), page(1, 0, 0, [tags])]
  for (let done = 0, sequence = 2; done < frames; sequence++) {
    const count = Math.min(255, frames - done)
    done += count
    pages.push(page(sequence, done * 960, done === frames ? 4 : 0, Array(count).fill(silence)))
  }
  return join(pages)
}

/** 20 ms of silence: CELT, fullband, mono. */
const silence = new Uint8Array([0xf8, 0xff, 0xfe])

function page(sequence: number, samples: number, flags: number, packets: Uint8Array[]) {
  const header = new Uint8Array(27 + packets.length)
  const view = new DataView(header.buffer)
  header.set(ascii('OggS'))
  header[5] = flags
  view.setUint32(6, samples, true)
  view.setUint32(14, 1, true)
  view.setUint32(18, sequence, true)
  header[26] = packets.length
  packets.forEach((packet, index) => (header[27 + index] = packet.length))
  const bytes = join([header, ...packets])
  new DataView(bytes.buffer).setUint32(22, checksum(bytes), true)
  return bytes
}

/** CRC-32 of Ogg: polynomial 0x04c11db7, no reflection, zero start. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  return crc >>> 0
}

function ascii(text: string) {
  return new TextEncoder().encode(text)
}

function join(parts: Uint8Array[]) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}
