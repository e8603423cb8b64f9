import { expect, test } from 'vitest'
import { consentFrom, type ConsentEvent, type ConsentKind } from '../../domain/consent.ts'

const events = (...kinds: (ConsentKind | 'asked')[]): ConsentEvent[] =>
  kinds.map((kind, index) => ({
    kind: kind === 'asked' ? 'given' : kind,
    at: index + 1,
    needsConfirmation: kind === 'asked',
  }))

test.each([
  [[], 'none', null, null],
  [['given'], 'granted', 1, null],
  [['asked'], 'pending', 1, null],
  [['asked', 'confirmation_asked', 'confirmed'], 'granted', 3, null],
  [['asked', 'lapsed'], 'none', 2, null],
  [['asked', 'lapsed', 'confirmed'], 'none', 2, null],
  [['given', 'asked'], 'granted', 1, null],
  [['given', 'withdrawn'], 'withdrawn', 2, null],
  [['given', 'withdrawn', 'withdrawn'], 'withdrawn', 2, null],
  [['given', 'stopped'], 'withdrawn', 2, 2],
  [['stopped', 'stopped'], 'withdrawn', 1, 1],
  [['given', 'stopped', 'wrote'], 'withdrawn', 2, null],
  [['given', 'stopped', 'given'], 'granted', 3, null],
  [['stopped', 'asked'], 'pending', 2, null],
  [['withdrawn', 'confirmed'], 'withdrawn', 1, null],
] as const)('%j comes to %s', (kinds, marketing, marketingAt, stoppedAt) => {
  expect(consentFrom(events(...kinds))).toEqual({ marketing, marketingAt, stoppedAt })
})

test('a corrected event counts no more, and what else happened stands', () => {
  const given = { id: 'a', kind: 'given', at: 1, needsConfirmation: false } as const
  const corrected = { id: 'z', kind: 'corrected', at: 9, needsConfirmation: false, corrects: 'a' } as const
  const other = (kind: ConsentKind) => ({ id: 'b', kind, at: 5, needsConfirmation: false })
  expect(consentFrom([given, corrected])).toEqual({ marketing: 'none', marketingAt: null, stoppedAt: null })
  expect(consentFrom([given, other('given'), corrected])).toMatchObject({
    marketing: 'granted',
    marketingAt: 5,
  })
  expect(consentFrom([given, other('stopped'), corrected])).toMatchObject({
    marketing: 'withdrawn',
    stoppedAt: 5,
  })
  expect(consentFrom([given, { ...corrected, corrects: 'c' }])).toMatchObject({ marketing: 'granted' })
})
