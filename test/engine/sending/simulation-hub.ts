import type { SendingSettings } from '../../../domain/sending-settings.ts'
import {
  portfolioAllowance,
  qualityAllowance,
  warmUpAllowance,
} from '../../../engine/sending/gate/capacity.ts'
import { decide } from '../../../engine/sending/gate/decide.ts'
import type { Facts } from '../../../engine/sending/gate/facts.ts'
import { marketingHours } from '../../../engine/sending/gate/quiet-hours.ts'
import type { Rule } from '../../../engine/sending/gate/rule.ts'
import { localTime, instantOf } from '../../../engine/sending/gate/zone-clock.ts'
import {
  noChanges,
  noUsage,
  numberScope,
  portfolioScope,
  standInLine,
  usageFacts,
  useUp,
  waitingScope,
  type Account,
  type BudgetCap,
} from '../../../engine/sending/gate/usage.ts'
import { advanceNumber } from '../../../engine/sending/numbers/advance.ts'
import type { NumberNews, NumberState } from '../../../engine/sending/numbers/state.ts'
import { createHeap } from './simulation-heap.ts'
import type { Provider } from './simulation-provider.ts'
import type { Job, Script } from './simulation-world.ts'

const [second, minute] = [1_000, 60_000]
const businessZone = 'Europe/Rome'

/** The sending half of the hub in memory: outbox, gate, the gate's own books, registry of numbers. */
export function createSimulatedHub(deps: {
  script: Script
  provider: Provider
  settings: SendingSettings
  rules: readonly Rule[]
}) {
  const { script, provider, settings, rules } = deps
  const usage = noUsage()
  const numbers = new Map<string, NumberState>(
    Object.entries(script.numbers).map(([id, { start }]) => [id, { ...start, id }]),
  )
  const due = createHeap()
  /** Who waits for a place, by scope, kind and zone, in order. */
  const inLine = new Map<string, Job[]>()
  const held = new Map<string, Set<Job>>()
  /** What is due from a number, and when that has room again. Jobs stand in reverse order. */
  const lines = new Map([...numbers.keys()].map((id) => [id, { jobs: [] as Job[], sorted: true, roomAt: 0 }]))
  let decisions = 0

  const lineOf = (scope: string, marketing: boolean, zone: string) => {
    const key = `${scope} ${marketing} ${zone}`
    const line = inLine.get(key) ?? []
    inLine.set(key, line)
    return line
  }
  const owners = new Map(
    Object.entries(script.numbers).map(([id, { portfolio }]) => [
      id,
      { numberId: id, portfolioId: portfolio },
    ]),
  )
  const waitsFor = (job: Job) =>
    job.reason === null ? null : waitingScope(job.reason, owners.get(job.number)!)

  function accountOf(job: Job, now: number): Account {
    const budgets: BudgetCap[] = []
    if (job.key !== null) {
      const { dayNumber } = localTime(businessZone, now)
      budgets.push({
        of: 'key',
        key: `key:${job.key}:${dayNumber}`,
        messages: script.keyCap,
        costMicros: null,
        renewsAt: instantOf(businessZone, dayNumber + 1, 0),
      })
    }
    const cap = job.send === null ? undefined : script.sendCaps[job.send]
    if (cap !== undefined) {
      budgets.push({ of: 'send', key: `send:${job.send}`, messages: cap, costMicros: null, renewsAt: null })
    }
    return {
      numberId: job.number,
      portfolioId: script.numbers[job.number]!.portfolio,
      contactId: job.person.id,
      budgets,
    }
  }

  function factsOf(job: Job, account: Account, now: number): Facts {
    const { person, template } = job
    return {
      contact: person.facts,
      conversationState: person.withOperator ? 'operator' : 'agent',
      unreachable: null,
      windowExpiresAt: person.windowExpiresAt,
      template,
      marketingSentAt: person.marketingSentAt,
      businessZone,
      settings,
      number: numbers.get(job.number)!,
      costMicros: 0,
      ...usageFacts(usage, account, now),
    }
  }

  /** Asks the gate about one message; answers when its number has room again, where that is what it waits for. */
  function judge(job: Job, now: number): number | null {
    const account = accountOf(job, now)
    const facts = factsOf(job, account, now)
    decisions++
    const verdict = decide(job.message, facts, now, rules)
    if (verdict.outcome === 'hold' && verdict.rule === 'throughput') return verdict.until
    if (verdict.outcome === 'refuse') {
      Object.assign(job, { status: 'refused', reason: verdict.reason })
    } else if (verdict.outcome === 'hold') {
      hold(job, account, verdict.until, verdict.reason)
    } else if (provider.take(job, now) === 'too_fast') {
      hear(job.number, { kind: 'throttled' }, now)
      hold(job, account, now + second, 'provider_slow_number')
      lines.get(job.number)!.roomAt = now + second
    } else {
      useUp(usage, noChanges(), account, job.message, facts, now)
      if (job.message.category === 'marketing') job.person.marketingSentAt.unshift(now)
      Object.assign(job, { status: 'accepted', reason: null })
    }
    return null
  }

  function work(line: { jobs: Job[]; sorted: boolean; roomAt: number }, now: number): void {
    if (line.roomAt > now) return
    if (!line.sorted) line.jobs.sort((a, b) => b.priority - a.priority || b.dueAt - a.dueAt || b.seq - a.seq)
    line.sorted = true
    while (line.jobs.length > 0 && line.roomAt <= now) {
      const job = line.jobs.at(-1)!
      wake(job)
      const room = judge(job, now)
      if (room !== null) {
        line.roomAt = room
        return
      }
      line.jobs.pop()
    }
  }

  function hold(job: Job, account: Account, until: number, reason: string): void {
    Object.assign(job, { dueAt: until, reason })
    due.push(job)
    const set = held.get(reason) ?? new Set()
    held.set(reason, set.add(job))
    const scope = waitingScope(reason, account)
    if (scope === null) return
    standInLine(usage, account, reason)
    lineOf(scope, job.message.category === 'marketing', job.person.facts.timeZone!).push(job)
  }

  /** It is looked at again, so it stands in no line any more. */
  function wake(job: Job): void {
    held.get(job.reason ?? '')?.delete(job)
    const scope = waitsFor(job)
    const places = scope === null ? undefined : usage.places.get(scope)
    if (places) places.waiting--
    job.reason = null
  }

  function hear(id: string, news: NumberNews, now: number): void {
    const before = numbers.get(id)!
    const { number, reopened } = advanceNumber(before, news, now, settings)
    numbers.set(id, number)
    const { portfolio } = script.numbers[id]!
    for (const other of numbers.values()) {
      if (script.numbers[other.id]!.portfolio === portfolio) other.messagingLimit = number.messagingLimit
    }
    for (const reason of reopened) {
      for (const job of held.get(reason) ?? []) if (job.number === id) due.bringForward(job, now)
    }
  }

  function allowedIn(scope: string, id: string, marketing: boolean): number {
    const state = numbers.get(id)!
    const category = marketing ? 'marketing' : 'utility'
    if (scope.startsWith('portfolio')) return portfolioAllowance(state, category, settings)
    const quality = marketing ? qualityAllowance(state, settings) : Infinity
    return Math.min(warmUpAllowance(state, category, settings), quality)
  }

  /** As `fillPlaces` does over rows: free places go to those first in line for whom it is open. */
  function fillPlaces(now: number): void {
    for (const [key, line] of inLine) {
      if (line.length === 0) continue
      const [scope, kind] = key.split(' ') as [string, string]
      const first = line.find((job) => job.status === 'waiting' && waitsFor(job) === scope && job.dueAt > now)
      if (!first) {
        line.length = 0
        continue
      }
      if (kind === 'true' && !marketingHours(first.person.facts, businessZone, settings, now).open) continue
      let free = allowedIn(scope, first.number, kind === 'true') - (usage.places.get(scope)?.used ?? 0)
      let taken = 0
      while (free > 0 && taken < line.length) {
        const job = line[taken++]!
        if (job.status !== 'waiting' || waitsFor(job) !== scope || job.dueAt <= now) continue
        due.bringForward(job, now)
        free--
      }
      line.splice(0, taken)
    }
  }

  return {
    numbers,
    hear,
    get decisions() {
      return decisions
    },
    queue(job: Job): void {
      due.push(job)
    },
    /** How many wait for a place of a scope although it is open for them, up to `most`. */
    openInLine(scope: string, most: number, now: number): number {
      let waiting = 0
      for (const [key, line] of inLine) {
        const first = key.startsWith(`${scope} true `) ? line[0] : undefined
        if (first && marketingHours(first.person.facts, businessZone, settings, now).open) {
          for (const job of line) {
            if (job.status === 'waiting' && waitsFor(job) === scope && ++waiting >= most) return waiting
          }
        }
      }
      return waiting
    },
    allowedIn,
    /** Works through what is due up to the end of this minute. */
    runMinute(from: number): void {
      for (const id of numbers.keys()) hear(id, { kind: 'time' }, from)
      fillPlaces(from)
      let now = from
      for (;;) {
        for (const job of due.popUntil(now)) {
          const line = lines.get(job.number)!
          line.jobs.push(job)
          line.sorted = false
        }
        for (const line of lines.values()) work(line, now)
        const busy = [...lines.values()].filter(({ jobs }) => jobs.length > 0)
        const next = Math.min(due.nextAfter(now), ...busy.map(({ roomAt }) => roomAt))
        if (next >= from + minute) return
        now = Math.max(next, now + 1)
      }
    },
  }
}

export { numberScope, portfolioScope }
