import { defaultSettings } from '../../../domain/settings.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import type { GateMessage } from '../../../engine/sending/gate/facts.ts'
import { rules } from '../../../engine/sending/gate/rules.ts'
import type { Rule } from '../../../engine/sending/gate/rule.ts'
import { warmthOf } from '../../../engine/sending/gate/warmth.ts'
import { createSimulatedHub } from './simulation-hub.ts'
import { createProvider, times } from './simulation-provider.ts'
import {
  makePeople,
  randomFrom,
  type Job,
  type Person,
  type Script,
  type SimTemplate,
} from './simulation-world.ts'

const { minute, hour, day } = times

export interface Plan {
  start: number
  days: number
  people: number
  script: Script
  templates: { offer: SimTemplate; second: SimTemplate; notice: SimTemplate }
  /** Bulk sends: when, to the first how many people, from which number each. */
  sends: {
    id: string
    at: number
    people: number
    template: 'offer' | 'second'
    numberOf(index: number): string
  }[]
  /** Each minute: conversations that begin, notices, messages of the API key. */
  perMinute: { conversations: number; notices: number; ofKey: number }
  /** Everything at once: this many notices in one minute, and this many replies to one person. */
  bursts: { at: number; number: string; notices: number; replies: number }[]
  settings?: Partial<SendingSettings>
  seed: number
}

/** Runs a plan with these rules, and says what came of it. */
export function simulate(plan: Plan, ordered: readonly Rule[] = rules) {
  const random = randomFrom(plan.seed)
  const provider = createProvider(plan.script, randomFrom(plan.seed + 1))
  const settings = { ...defaultSettings.sending, ...plan.settings }
  const hub = createSimulatedHub({ script: plan.script, provider, settings, rules: ordered })
  const people = makePeople(plan.people, plan.start, random)
  const numberIds = Object.keys(plan.script.numbers)
  const jobs: Job[] = []
  const use = { allowed: 0, missed: 0 }
  const news = [...plan.script.news].sort((a, b) => a.at - b.at)
  let conversations = 0

  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!

  function queue(
    person: Person,
    number: string,
    now: number,
    message: Pick<GateMessage, 'author' | 'category'>,
    more: { template?: SimTemplate; key?: string; send?: string; priority?: number; dueAt?: number } = {},
  ): Job {
    const seq = jobs.length
    const template = more.template ?? null
    const job: Job = {
      seq,
      message: {
        ...message,
        id: `m${seq}`,
        contactId: person.id,
        accountId: number,
        content:
          template === null
            ? { type: 'text', body: 'ciao' }
            : { type: 'template', name: template.id, language: 'it' },
      },
      person,
      number,
      template,
      priority: more.priority ?? 0,
      dueAt: more.dueAt ?? now,
      createdAt: now,
      status: 'waiting',
      reason: null,
      key: more.key ?? null,
      send: more.send ?? null,
    }
    jobs.push(job)
    hub.queue(job)
    return job
  }

  /** Somebody writes; the agent answers, later once more; a person may have taken over, and answers too. */
  function converse(now: number): void {
    const person = pick(people)
    const number = pick(numberIds)
    person.facts.lastInboundAt = now
    person.windowExpiresAt = now + day
    person.facts.stoppedAt = null
    person.truth.stopped = false
    person.withOperator = conversations++ % 5 === 0
    queue(person, number, now, { author: 'agent', category: 'service' })
    const later = { dueAt: now + Math.floor(random() * 30 * hour) }
    queue(person, number, now, { author: 'agent', category: 'service' }, later)
    if (person.withOperator) queue(person, number, now, { author: 'operator', category: 'service' })
  }

  function begin(now: number): void {
    for (const send of plan.sends) {
      if (send.at !== now) continue
      const template = plan.templates[send.template]
      const audience = people
        .slice(0, send.people)
        .map((person) => ({ person, warmth: warmthOf({ ...person.facts, marketingAt: null }, now) }))
        .sort((a, b) => a.warmth - b.warmth)
      for (const [index, { person }] of audience.entries()) {
        const author = { author: 'campaign', category: 'marketing' } as const
        queue(person, send.numberOf(index), now, author, { template, send: send.id, priority: 9 })
      }
    }
    for (const burst of plan.bursts) {
      if (burst.at !== now) continue
      const { notice } = plan.templates
      for (let one = 0; one < burst.notices; one++) {
        const person = pick(people)
        person.windowExpiresAt = now + hour
        queue(person, burst.number, now, { author: 'system', category: 'utility' }, { template: notice })
      }
      const chatty = people.find(({ facts, truth }) => facts.stoppedAt === null && !truth.blocked)!
      chatty.windowExpiresAt = now + day
      for (let one = 0; one < burst.replies; one++) {
        queue(chatty, burst.number, now, { author: 'operator', category: 'service' })
      }
    }
  }

  /** Of the places that marketing might have had, those that stood free while somebody waited for whom it was open. */
  function measure(now: number): void {
    for (const [id, { portfolio }] of Object.entries(plan.script.numbers)) {
      for (const scope of [`portfolio:${portfolio}`, `number:${id}`]) {
        if (
          scope.startsWith('portfolio') &&
          numberIds.find((other) => plan.script.numbers[other]!.portfolio === portfolio) !== id
        )
          continue
        const allowed = hub.allowedIn(scope, id, true)
        if (allowed === Infinity || allowed === 0) continue
        const free = allowed - provider.used(scope.startsWith('portfolio') ? portfolio : id, now)
        const waiting = hub.openInLine(scope, Math.max(1, free), now)
        if (waiting === 0) continue
        use.allowed += allowed
        use.missed += Math.max(0, Math.min(free, waiting))
      }
    }
  }

  const end = plan.start + plan.days * day
  for (let now = plan.start; now < end; now += minute) {
    while (news.length > 0 && news[0]!.at <= now) {
      const { number, news: told } = news.shift()!
      hub.hear(number, told, now)
    }
    begin(now)
    const { conversations: talks, notices, ofKey } = plan.perMinute
    for (let one = 0; one < chance(talks); one++) converse(now)
    for (let one = 0; one < chance(notices); one++) {
      const { notice } = plan.templates
      queue(
        pick(people),
        pick(numberIds),
        now,
        { author: 'system', category: 'utility' },
        { template: notice },
      )
    }
    for (let one = 0; one < chance(ofKey); one++) {
      const { notice } = plan.templates
      const more = { template: notice, key: 'shop' }
      queue(pick(people), pick(numberIds), now, { author: 'automation', category: 'utility' }, more)
    }
    hub.runMinute(now)
    if ((now - plan.start) % (30 * minute) === 0) measure(now + minute - 1)
  }

  function chance(rate: number): number {
    return Math.floor(rate) + (random() < rate % 1 ? 1 : 0)
  }

  return {
    violations: Object.fromEntries(provider.violations),
    accepted: provider.accepted,
    slowed: provider.slowed,
    decisions: hub.decisions,
    used: use.allowed === 0 ? 1 : 1 - use.missed / use.allowed,
    jobs,
    numbers: hub.numbers,
    end,
  }
}
