import { expect, it } from 'vitest'
import { day, hour } from '../../domain/clock.ts'
import { raiseAlerts } from '../../storage/alerts.ts'
import { addToSlots } from '../../storage/reached.ts'
import { slotOf } from '../../engine/sending/gate/places.ts'
import { addNumber } from '../engine/sending/sends/world.ts'
import { testHub } from '../hub.ts'
import { hear } from '../../engine/sending/numbers/hear.ts'
import { clientOf } from './clients.ts'

const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const

interface Health {
  text: string
  numbers: {
    numberId: string
    quality: string
    limit: { people?: number; used: number; usedByNumber: number; marketing?: number }
    perSecond: number
    notes: string[]
  }[]
  alerts: { severity: string; numberId?: string; title: string; todo: string }[]
  moreAlerts?: boolean
}

async function shop() {
  const hub = await testHub()
  const { db } = hub.hub.storage
  await addNumber(db, { id: 'well', phone: '+390001', businessId: 'b', messagingLimit: 1_000 })
  await addNumber(db, { id: 'ill', phone: '+390002', businessId: 'b' })
  const client = await clientOf(hub)
  return { hub, db, now: hub.hub.clock.now(), health: () => client.call<Health>('sending_health') }
}

it('tells of a limit and how much of it is used, and says nothing of what is well', async () => {
  const { db, now, health } = await shop()
  const slot = slotOf(now)
  await addToSlots(db, [
    { scope: 'portfolio:portfolio', slot, people: 40 },
    { scope: 'number:well', slot, people: 25 },
  ])
  const { numbers, alerts } = await health()
  const well = numbers.find(({ numberId }) => numberId === 'well')!
  expect(well).toMatchObject({
    numberId: 'well',
    quality: 'GREEN',
    limit: { people: 1_000, used: 40, usedByNumber: 25 },
    notes: [],
  })
  expect(well.limit.marketing).toBeLessThan(1_000)
  expect(alerts).toEqual([])
})

it('says warm-up, recovery, stops and pace in words', async () => {
  const { db, now, health } = await shop()
  await db
    .updateTable('numbers')
    .set({
      quality: 'RED',
      recovery_since: now - day,
      recovery_stage: 'rest',
      recovery_stage_at: now - day,
      halted_at: now - hour,
      halt_reason: 'code_131042',
      marketing_stopped_until: now + day,
      pace: 0.5,
      pace_at: now + hour,
    })
    .where('id', '=', 'ill')
    .execute()
  const ill = (await health()).numbers.find(({ numberId }) => numberId === 'ill')!
  expect(ill.notes.join('\n')).toMatch(
    /Halted since .*: WhatsApp cannot collect the payment \(error 131042\)/,
  )
  expect(ill.notes.join('\n')).toContain('WhatsApp stopped its marketing until')
  expect(ill.notes.join('\n')).toMatch(/Recovering since .*: no marketing, answers only, until/)
  expect(ill.notes.join('\n')).toContain('Slowed to 50 %')
  expect(ill.perSecond).toBe(40)
})

it('shows open alerts with what to do, ten at most', async () => {
  const { db, now, health } = await shop()
  const alerts = Array.from({ length: 12 }, (_, n) => ({
    kind: 'template_paused',
    severity: 'critical',
    facts: { name: `news_${n}` },
  }))
  await raiseAlerts(db, alerts, 'ill', now, now)
  await db.updateTable('alerts').set({ acknowledged_at: 1 }).where('facts', 'like', '%news_0%').execute()
  const shown = await health()
  expect(shown.alerts).toHaveLength(10)
  expect(shown.alerts[0]).toMatchObject({
    severity: 'critical',
    numberId: 'ill',
    todo: expect.stringMatching(/\w/),
  })
  expect(shown.moreAlerts).toBe(true)
  await db.updateTable('alerts').set({ acknowledged_at: 1 }).execute()
  expect((await health()).alerts).toEqual([])
  // A model pays for every token of it.
  expect(shown.text.length).toBeLessThan(6_000)
})

it('says the pace of YELLOW that is set, in the note and in the alert', async () => {
  const { hub, db, now, health } = await shop()
  await hub.hub.settings.update({ sending: { yellowPacePercent: 30 } }, system)
  await db.updateTable('numbers').set({ quality: 'GREEN' }).where('id', '=', 'ill').execute()
  const ears = { settings: () => hub.hub.settings.current().sending, queue: hub.hub.jobs }
  await hear(db, ears, 'ill', { kind: 'told', source: 'webhook', quality: 'YELLOW' }, now)
  const { numbers, alerts } = await health()
  const ill = numbers.find(({ numberId }) => numberId === 'ill')!
  expect(ill.notes).toEqual(['Marketing at 30 % of its pace while quality is YELLOW'])
  expect(alerts.map(({ todo }) => todo).join()).toContain('at 30 % of its pace')
})
