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
