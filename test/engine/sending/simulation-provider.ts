import type { Job, Person, Script } from './simulation-world.ts'

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

/** Days off that nobody disputes. */
const daysOff: Record<string, string[]> = {
  IT: ['2026-04-05', '2026-04-06'],
  GB: ['2026-04-03'],
  JP: ['2026-03-20'],
  AU: ['2026-04-03'],
}

/**
 * What the provider and the law would say, with books of its own that share nothing with the gate: every message that
 * reaches it is checked against every limit, and what breaks one is counted.
 */
export function createProvider(script: Script, random: () => number) {
  const violations = new Map<string, number>()
  const reached = new Map<string, Map<string, number>>()
  const lastSecond = new Map<string, number[]>()
  const pairs = new Map<string, number>()
  const marketingTo = new Map<string, number[]>()
  const keyDays = new Map<string, number>()
  const sendTotals = new Map<string, number>()
  const formats = new Map<string, Intl.DateTimeFormat>()
  let accepted = 0
  let slowed = 0

  const violate = (what: string) => violations.set(what, (violations.get(what) ?? 0) + 1)

  /** People of a scope in the last 24 h by the provider's clock, oldest first. */
  function peopleIn(scope: string, now: number): Map<string, number> {
    const people = reached.get(scope) ?? new Map<string, number>()
    reached.set(scope, people)
    for (const [person, at] of people) {
      if (at > now - day) break
      people.delete(person)
    }
    return people
  }

  /** The wall clock of a person by Intl alone. */
  function wall(person: Person, now: number) {
    const zone = person.facts.timeZone!
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        hourCycle: 'h23',
        weekday: 'short',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
      })
    formats.set(zone, format)
    const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
    return {
      hour: Number(parts['hour']),
      sunday: parts['weekday']!.startsWith('Sun'),
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    }
  }

  function checkMarketing(job: Job, now: number): void {
    const { person, number } = job
    const { hour: hours, sunday, date } = wall(person, now)
    if (hours < 9 || hours >= 20 || sunday || daysOff[person.facts.country!]?.includes(date))
      violate('quiet_hours')
    if (person.truth.marketing !== 'granted') violate('consent')
    const before = (marketingTo.get(person.id) ?? []).filter((at) => at > now - 10 * day)
    if (before.filter((at) => at > now - 7 * day).length >= 2) violate('frequency')
    if (person.facts.lastInboundAt === null && before.length > 0) violate('frequency')
    marketingTo.set(person.id, [...before, now])
    const state = script.numbers[number]!.at(now)
    if (state.spamStopped) violate('spam_limit')
    if (state.rest) violate('quality')
    const lively = Math.max(person.facts.lastInboundAt ?? 0, person.facts.lastReadAt ?? 0) >= now - 30 * day
    if (state.engagedOnly && !lively) violate('quality')
  }

  function checkPlaces(job: Job, now: number): void {
    const { person, number, message } = job
    if (message.content.type !== 'template' || (person.windowExpiresAt ?? 0) > now) return
    const { portfolio, at } = script.numbers[number]!
    const state = at(now)
    const marketing = message.category === 'marketing'
    const share = (people: number) => (marketing ? Math.floor(people * 0.9) : people)
    const ofPortfolio = peopleIn(portfolio, now)
    const ofNumber = peopleIn(number, now)
    if (!ofPortfolio.has(person.id) && ofPortfolio.size >= share(state.limit)) violate('messaging_limit')
    if (!ofNumber.has(person.id)) {
      if (state.warmUp !== null && ofNumber.size >= share(state.warmUp)) violate('warm_up')
      if (marketing && state.share < 1 && ofNumber.size >= Math.floor(state.limit * 0.9) * state.share)
        violate('quality')
    }
    // What the gate let through is counted here up to twenty seconds later.
    const counted = now + Math.floor(random() * 20 * second)
    for (const people of [ofPortfolio, ofNumber]) {
      people.delete(person.id)
      people.set(person.id, counted)
    }
  }

  return {
    violations,
    get accepted() {
      return accepted
    },
    get slowed() {
      return slowed
    },
    /** Distinct people that a scope holds now. */
    used: (scope: string, now: number) => peopleIn(scope, now).size,

    /** Takes a message, or answers 130429. */
    take(job: Job, now: number): 'accepted' | 'too_fast' {
      const { person, number, message, template } = job
      const state = script.numbers[number]!.at(now)
      const recent = (lastSecond.get(number) ?? []).filter((at) => at > now - second)
      if (state.secretPerSecond !== null && recent.length >= state.secretPerSecond) {
        slowed++
        return 'too_fast'
      }
      accepted++
      lastSecond.set(number, [...recent, now])
      if (recent.length + 1 > 88) violate('throughput')
      const pair = `${number} ${person.id}`
      const tat = Math.max(pairs.get(pair) ?? 0, now) + 6 * second
      if (tat - now > 45 * 6 * second) violate('pair_limit')
      pairs.set(pair, tat)

      if (person.truth.blocked) violate('contact')
      if (person.truth.stopped) violate('consent')
      if (message.author === 'agent' && person.withOperator) violate('handover')
      if (message.content.type !== 'template' && (person.windowExpiresAt ?? 0) <= now) violate('window')
      if (template !== null && !template.usableAt(now)) violate('template')
      if (state.halted) violate('halt')
      if (job.key !== null) {
        const today = `${job.key} ${wall(person.inRome, now).date}`
        keyDays.set(today, (keyDays.get(today) ?? 0) + 1)
        if (keyDays.get(today)! > script.keyCap) violate('budget')
      }
      if (job.send !== null) {
        sendTotals.set(job.send, (sendTotals.get(job.send) ?? 0) + 1)
        if (sendTotals.get(job.send)! > (script.sendCaps[job.send] ?? Infinity)) violate('budget')
      }
      if (message.category === 'marketing') checkMarketing(job, now)
      checkPlaces(job, now)
      return 'accepted'
    },
  }
}
export type Provider = ReturnType<typeof createProvider>

export const times = { second, minute, hour, day }
