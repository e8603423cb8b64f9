import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { reachedBy } from '../../../channels/whatsapp/emulator/reach.ts'
import { day, hour } from '../../../domain/clock.ts'
import { sendInputSchema } from '../../../domain/send.ts'
import { testHub, type TestHub } from '../../hub.ts'
import { addPeople, addTemplate, greeting } from './sends/world.ts'

const actor = { kind: 'user', id: 'u', name: 'u', permissions: [] } as const
/** A Monday without a holiday, at nine in Rome. */
const monday = Date.UTC(2030, 2, 4, 8)
const numbers = [
  { id: '100000000000001', phone: '390000000001', portfolioId: 'first' },
  { id: '100000000000002', phone: '390000000002', portfolioId: 'first' },
  { id: '100000000000003', phone: '390000000003', portfolioId: 'second' },
]
/** Of the 250 people of a new portfolio, a tenth is kept for notices. */
const limit = 250
const forMarketing = 225
/** More than either portfolio may reach in a day, however they are spread over the numbers. */
const people = 1_000
/** What WhatsApp refuses above a limit: pace, people of a day, one person's messages, a closed window. */
const refusals = ['answers.130429', 'answers.131048', 'answers.131056', 'answers.131047']

/** Settles when nothing that is due waits, and nothing is on its way. */
async function settled({ hub, emulator }: TestHub): Promise<void> {
  const until = Date.now() + 60_000
  for (let calm = 0; calm < 3;) {
    if (Date.now() > until) throw new Error('messages that are due stay where they are')
    await emulator.webhooks.drained()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from messages where direction = 'out' and (status = 'sending'
        or (status in ('queued', 'held') and due_at <= ${hub.clock.now()}))`.execute(hub.storage.db)
    calm = rows[0]!.n === 0 ? calm + 1 : 0
  }
}

it(
  'two days of a send, notices and answers by three new numbers break no limit of the emulator, and use what they may',
  { timeout: 240_000 },
  async () => {
    const shop = await testHub()
    const { hub, emulator, write } = shop
    const { state } = emulator
    state.timeline.advance(monday - state.now())
    for (const number of numbers) {
      state.numbers.set(number.id, { ...defaultNumber, ...number, messagingLimit: 'TIER_250' })
    }
    emulator.templates.create(defaultNumber.businessId, greeting, true)
    await addTemplate(hub.storage.db, defaultNumber.businessId)
    await hub.numbers.poll()
    const audience = Array.from({ length: people }, (_, n) => ({ phone: `+39333${String(1_000_000 + n)}` }))
    const ids = await addPeople(hub.storage.db, audience, monday - day)
    await hub.sends.start(
      sendInputSchema.parse({
        name: 'Spring',
        templates: [greeting.name],
        audience: { contactIds: ids },
        numbers: numbers.map(({ id }) => id),
      }),
      actor,
    )

    const used: Record<string, number>[] = []
    let written = 0
    for (let step = 0; step < 16; step++) {
      for (let one = 0; one < 4; one++)
        write(`+39347${1_000_000 + written++}`, 'Buongiorno, siete aperti oggi?')
      await settled(shop)
      used.push({ first: reachedBy(state, 'first').size, second: reachedBy(state, 'second').size })
      state.timeline.advance(3 * hour)
    }

    expect(refusals.filter((code) => (state.counters[code] ?? 0) > 0)).toEqual([])
    for (const { first, second } of used) {
      expect(Math.max(first!, second!)).toBeLessThanOrEqual(limit)
    }
    // The first evening: more people wait than there are places, and nearly all places are used.
    expect(used[3]!['first']).toBeGreaterThanOrEqual(0.98 * forMarketing)
    expect(used[3]!['second']).toBeGreaterThanOrEqual(0.98 * forMarketing)

    const { rows } = await sql<{ status: string; n: number; unexplained: number }>`
      select status, count(*) as n, sum(not exists (select 1 from ledger where message_id = messages.id)) as unexplained
      from messages where send_id is not null group by status`.execute(hub.storage.db)
    const arrived = rows.filter(({ status }) => ['accepted', 'sent', 'delivered', 'read'].includes(status))
    const reached = arrived.reduce((sum, { n }) => sum + n, 0)
    // Two days of the first portfolio, and all of the second one's people.
    expect(reached).toBeGreaterThanOrEqual(0.98 * 2 * forMarketing + forMarketing)
    expect(rows.filter(({ status }) => !arrived.some((row) => row.status === status))).toEqual(
      reached === people ? [] : [expect.objectContaining({ status: 'held' })],
    )
    expect(rows.every(({ unexplained }) => unexplained === 0)).toBe(true)
    const doubles = [...state.threads.values()].filter(
      (thread) => thread.messages.filter(({ type }) => type === 'template').length > 1,
    )
    expect(doubles).toEqual([])
  },
)
