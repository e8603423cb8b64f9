import type { Clock } from '../../../domain/clock.ts'

/** Work that is due within this of each other runs together. */
const grainMs = 4
const longestTimerMs = 60_000

interface Due {
  at: number
  order: number
  run: () => void
}

/**
 * The emulator's own time: the clock plus what tests have advanced, and what is due when. A binary heap with one
 * timer, because thousands of statuses a second wait in it.
 */
export function createTimeline(clock: Clock) {
  const heap: Due[] = []
  let offset = 0
  let order = 0
  let timer: NodeJS.Timeout | undefined
  let timerAt = Infinity

  const now = () => clock.now() + offset
  const before = (a: Due, b: Due) => a.at < b.at || (a.at === b.at && a.order < b.order)

  function rise(from: number): void {
    let index = from
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!before(heap[index]!, heap[parent]!)) return
      swap(index, parent)
      index = parent
    }
  }

  function sink(): void {
    let index = 0
    for (;;) {
      const left = index * 2 + 1
      let least = index
      for (const child of [left, left + 1])
        if (child < heap.length && before(heap[child]!, heap[least]!)) least = child
      if (least === index) return
      swap(index, least)
      index = least
    }
  }

  function swap(a: number, b: number): void {
    const kept = heap[a]!
    heap[a] = heap[b]!
    heap[b] = kept
  }

  function take(): Due {
    const first = heap[0]!
    const last = heap.pop()!
    if (heap.length > 0) {
      heap[0] = last
      sink()
    }
    return first
  }

  function arm(): void {
    const next = heap[0]?.at ?? Infinity
    if (timer && timerAt <= next) return
    clearTimeout(timer)
    timer = undefined
    timerAt = next
    if (next === Infinity) return
    const wait = Math.min(Math.max(next - now(), grainMs), longestTimerMs)
    timer = setTimeout(runDue, wait)
    timer.unref()
  }

  function runDue(): void {
    clearTimeout(timer)
    timer = undefined
    const until = now()
    while (heap.length > 0 && heap[0]!.at <= until) take().run()
    arm()
  }

  return {
    now,
    /** How far ahead of the clock it has been moved. */
    offset: () => offset,
    after(delayMs: number, run: () => void): void {
      heap.push({ at: now() + delayMs, order: order++, run })
      rise(heap.length - 1)
      arm()
    },
    /** Moves time on and runs what has come due. */
    advance(ms: number): void {
      offset += ms
      runDue()
    },
    clear(): void {
      heap.length = 0
      clearTimeout(timer)
      timer = undefined
      timerAt = Infinity
    },
  }
}
export type Timeline = ReturnType<typeof createTimeline>
