/** Stops asking what has failed several times in a row, and lets a single attempt through after each rest. */
interface Breaker {
  /** Whether to ask now. */
  mayAsk(): boolean
  succeeded(): void
  failed(): void
}

export function createBreaker(options: { failures: number; restMs: number; now: () => number }): Breaker {
  const { failures, restMs, now } = options
  let inARow = 0
  let restsUntil = 0
  return {
    mayAsk() {
      if (inARow < failures) return true
      if (now() < restsUntil) return false
      restsUntil = now() + restMs
      return true
    },
    succeeded() {
      inARow = 0
    },
    failed() {
      inARow++
      restsUntil = now() + restMs
    },
  }
}
