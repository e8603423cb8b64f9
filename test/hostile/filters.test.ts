import { expect, it } from 'vitest'
import { CallerError } from '../../domain/errors.ts'
import { readFilter } from '../../domain/segment.ts'
import { printFilter } from '../../domain/segment-print.ts'
import { parseFilter } from '../../domain/segment-text.ts'
import { countMembers } from '../../engine/contacts/segments.ts'
import { testStorage } from '../database.ts'
import { randomFilter, segmentFields as fields } from '../segment-filters.ts'
import { seeded } from '../torture/seeded.ts'
import { damage, mutate } from './mutate.ts'

const context = { fields, now: Date.UTC(2026, 4, 4) }

/** What becomes of a filter: counted, or refused with a message, a path and a fix. Anything else fails the test. */
async function outcome(db: Parameters<typeof countMembers>[0], read: () => ReturnType<typeof readFilter>) {
  try {
    await countMembers(db, read(), context)
    return 'taken'
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    expect(error.code).toBe('invalid')
    expect(error.field).toMatch(/^filter/)
    expect(error.message.length).toBeGreaterThan(5)
    expect(error.message.length).toBeLessThan(200)
    expect(error.fix).toBeTruthy()
    return 'refused'
  }
}

it('answers 6,000 malformed filters in JSON with a clear error, and counts those that are still right', async () => {
  const { db } = await testStorage()
  const random = seeded(6_001)
  const seen = { taken: 0, refused: 0 }
  for (let n = 0; n < 6_000; n++) {
    const raw = mutate(randomFilter(random), random)
    seen[await outcome(db, () => readFilter(raw, fields))]++
  }
  expect(seen.refused).toBeGreaterThan(3_000)
  expect(seen.taken).toBeGreaterThan(100)
})

it('answers 6,000 malformed filters in words with a clear error that says where', async () => {
  const { db } = await testStorage()
  const random = seeded(6_002)
  const seen = { taken: 0, refused: 0 }
  for (let n = 0; n < 6_000; n++) {
    const right = printFilter(readFilter(randomFilter(random), fields))
    const text = damage(Buffer.from(right), random).toString('utf8')
    seen[await outcome(db, () => parseFilter(text, fields))]++
  }
  expect(seen.refused).toBeGreaterThan(2_000)
  expect(seen.taken).toBeGreaterThan(100)
})
