import type { Job } from './simulation-world.ts'

/** Jobs by the time they are due. A job that is moved leaves its old entry behind, which counts no more. */
export function createHeap() {
  const entries: { at: number; job: Job }[] = []

  function swap(a: number, b: number): void {
    const kept = entries[a]!
    entries[a] = entries[b]!
    entries[b] = kept
  }

  function push(job: Job): void {
    let index = entries.push({ at: job.dueAt, job }) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (entries[parent]!.at <= entries[index]!.at) return
      swap(parent, index)
      index = parent
    }
  }

  function pop(): { at: number; job: Job } {
    const top = entries[0]!
    const last = entries.pop()!
    if (entries.length === 0) return top
    entries[0] = last
    for (let index = 0; ;) {
      const left = 2 * index + 1
      const right = left + 1
      let least = index
      if (left < entries.length && entries[left]!.at < entries[least]!.at) least = left
      if (right < entries.length && entries[right]!.at < entries[least]!.at) least = right
      if (least === index) return top
      swap(index, least)
      index = least
    }
  }

  const counts = ({ at, job }: { at: number; job: Job }) => job.status === 'waiting' && job.dueAt === at

  return {
    push,
    /** Every job that is due, each once. */
    popUntil(now: number): Job[] {
      const jobs = new Set<Job>()
      while (entries.length > 0 && entries[0]!.at <= now) {
        const entry = pop()
        if (counts(entry)) jobs.add(entry.job)
      }
      return [...jobs]
    },
    /** When the next job after `now` is due. */
    nextAfter(now: number): number {
      while (entries.length > 0 && !counts(entries[0]!)) pop()
      const at = entries[0]?.at ?? Infinity
      return at > now ? at : Infinity
    },
    bringForward(job: Job, now: number): void {
      if (job.dueAt <= now) return
      job.dueAt = now
      push(job)
    },
  }
}
