import type { Clock } from '../domain/clock.ts'

/** A clock that tests move by hand. */
export function testClock(start = Date.UTC(2026, 4, 4, 9, 0)): Clock & { advance(ms: number): void } {
  let now = start
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}
