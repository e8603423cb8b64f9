export interface Turnstile {
  /** Settles when the caller's piece of work may begin. */
  pass(): Promise<void>
}

/** Work that took a millisecond leaves so many to what is urgent before the next begins. */
const restPerWork = 2

/**
 * Lets one piece of work begin per turn of the event loop. Work on the embedded database and model never waits for
 * anything outside the process: begun together, a backlog of it would keep webhooks, sends and timers waiting to its
 * end. While something urgent waits, work keeps a third of the time, so that neither starves the other.
 */
export function createTurnstile({
  urgent,
  now = () => performance.now(),
}: {
  urgent: () => boolean
  /** Milliseconds. */
  now?: () => number
}): Turnstile {
  const waiting: (() => void)[] = []
  let open = false
  let beganAt: number | null = null
  let restUntil = 0

  function turn(): void {
    open = true
    setImmediate(begin)
    // In the same phase of the event loop, after all that the work did without waiting.
    setImmediate(measure)
  }

  function begin(): void {
    const at = now()
    if (at < restUntil && urgent()) return
    beganAt = at
    waiting.shift()!()
  }

  function measure(): void {
    if (beganAt !== null) {
      const endedAt = now()
      restUntil = endedAt + (endedAt - beganAt) * restPerWork
      beganAt = null
    }
    if (waiting.length > 0) turn()
    else open = false
  }

  return {
    pass: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (!open) turn()
      }),
  }
}
