import { expect, it } from 'vitest'
import { z } from 'zod'
import { readerInput } from '../../operations/explain/reader.ts'

it.each([
  ['Europe/Rome', true],
  ['Asia/Calcutta', true],
  ['Asia/Kolkata', true],
  ['Europe/Kyiv', true],
  ['UTC', true],
  ['Rome', false],
  ['', false],
])('reads the zone %j', (timeZone, known) => {
  expect(z.object(readerInput).safeParse({ timeZone }).success).toBe(known)
})
