import { expect, it } from 'vitest'
import { day, second } from '../../../../domain/clock.ts'
import { sendInputSchema } from '../../../../domain/send.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { createSends } from '../../../../engine/sending/sends/sends.ts'
import { testClock } from '../../../clock.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting } from './world.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 11, 2, 9, 0)
const actor = { kind: 'user', id: 'u', name: 'u', permissions: [] } as const
const none = new AbortController().signal

/** A number with few places, and two pages of people of whom the last by id are the warmest. */
async function fewPlaces() {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock(morning)
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b', messagingLimit: 30 })
  await addTemplate(db, 'b')
  const people = Array.from({ length: 620 }, (_, n) => ({
    phone: `+393330000${String(n).padStart(3, '0')}`,
    last_inbound_at: n < 560 ? null : morning - 2 * day,
  }))
  const ids = await addPeople(db, people, morning - 100 * day)
  const page = { stop: null as AbortController | null, asked: 0 }
  // Asked once for the whole send, and once for each page.
  const settings = () => {
    if (++page.asked === 2) page.stop?.abort()
    return defaultSettings
  }
  const queue = createEmbeddedQueue({ db, clock, worker: 'w' })
  const sends = createSends({ storage, queue, settings, clock, wakeSender() {} })
  const input = { name: 'Spring', templates: [greeting.name], audience: { filter: { all: [] } } }
  const { id } = await sends.start(sendInputSchema.parse(input), actor)
  return {
    db,
    id,
    sends,
    warm: new Set(ids.slice(560)),
    /** As when the process dies after the first page. */
    async firstPage() {
      page.stop = new AbortController()
      page.asked = 0
      await expect(sends.queueAll(id, page.stop.signal)).rejects.toThrow()
      page.stop = null
    },
    async claimAll() {
      const claimed: string[] = []
      for (let round = 0; round < 10; round++) {
        const claim = { limit: 100, worker: 'w', settings: defaultSettings, except: [] }
        const taken = await claimMessages(db, claim, clock.now())
        claimed.push(...taken.claimed.map(({ row }) => row.contact_id))
        clock.advance(second)
      }
      return claimed
    },
    messages: () => db.selectFrom('messages').select(['status', 'reason', 'due_at']).execute(),
  }
}

it('spends the few places of a number on the warmest people of all pages', async () => {
  const { id, sends, warm, firstPage, claimAll, messages } = await fewPlaces()
  await firstPage()
  expect(await messages()).toHaveLength(500)
  expect(await claimAll()).toEqual([])
  await sends.queueAll(id, none)
  const claimed = await claimAll()
  expect(claimed.length).toBeGreaterThan(10)
  expect(claimed.filter((one) => !warm.has(one))).toEqual([])
})

it('parks what is written of a send that pauses, and gives it no turn before the rest is there', async () => {
  const { db, id, sends, warm, firstPage, claimAll, messages } = await fewPlaces()
  await firstPage()
  await sends.pause(id)
  await sends.park(id, none)
  const parked = { status: 'held', reason: 'send_paused', due_at: null }
  expect(await messages()).toEqual(Array(500).fill(parked))
  await sends.resume(id)
  await sends.park(id, none)
  expect(await claimAll()).toEqual([])
  await sends.queueAll(id, none)
  expect((await messages()).filter(({ due_at }) => due_at === null)).toEqual([])
  const send = await db.selectFrom('sends').select(['status', 'queued']).executeTakeFirst()
  expect(send).toEqual({ status: 'running', queued: 620 })
  expect((await claimAll()).filter((one) => !warm.has(one))).toEqual([])
})
