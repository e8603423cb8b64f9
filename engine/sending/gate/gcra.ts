/**
 * The generic cell rate algorithm: one cell per `intervalMs`, and up to `burst` cells at once when idle.
 * `tat` is the theoretical arrival time of the next cell, in milliseconds since the epoch; 0 where nothing was sent.
 * Source of the algorithm: ITU-T I.371, annex A.
 */
export function takeCell(
  tat: number,
  limit: { intervalMs: number; burst: number },
  now: number,
): { allowed: true; tat: number } | { allowed: false; retryAt: number } {
  const start = Math.max(tat, now)
  const earliest = start - limit.intervalMs * (limit.burst - 1)
  return earliest <= now
    ? { allowed: true, tat: start + limit.intervalMs }
    : { allowed: false, retryAt: Math.ceil(earliest) }
}

/** The time at which to set `tat` so that nothing is allowed before `until`. */
export function blockedUntil(until: number, limit: { intervalMs: number; burst: number }): number {
  return until + limit.intervalMs * (limit.burst - 1)
}
