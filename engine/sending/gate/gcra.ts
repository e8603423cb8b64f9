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

/** How many cells could be taken at `now`. */
export function cellsLeft(tat: number, limit: { intervalMs: number; burst: number }, now: number): number {
  if (limit.intervalMs === 0) return Number.MAX_SAFE_INTEGER
  const used = Math.max(0, tat - now) / limit.intervalMs
  return Math.max(0, Math.floor(limit.burst - used + 1e-9))
}
