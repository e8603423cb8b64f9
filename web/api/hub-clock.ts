const tolerated = 2_000
let offsetMs = 0

/**
 * How far the hub's clock is ahead of this one, from an answer's `X-Hub-Time`. Small differences are the way that
 * the answer took; a wrong clock on a desk, or the sandbox's advanced time, is more.
 */
export function offsetAfter(header: string | null, here: number, before: number): number {
  const hub = Number(header)
  if (header === null || !Number.isFinite(hub) || hub <= 0) return before
  return Math.abs(hub - here - before) > tolerated ? hub - here : before
}

export function hearHubTime(header: string | null): void {
  offsetMs = offsetAfter(header, Date.now(), offsetMs)
}

/** The hub's time: what waits, windows and ages are counted by. */
export const hubNow = (): number => Date.now() + offsetMs
