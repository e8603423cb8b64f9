import { expect, it, test, vi } from 'vitest'
import { hour } from '../../../domain/clock.ts'
import type { Settings } from '../../../domain/settings.ts'
import { answerToConfirmation } from '../../../engine/contacts/consent-texts.ts'
import { recordConsent } from '../../../storage/consent.ts'
import { testHub, type TestHub } from '../../hub.ts'

const marta = '+393331110001'
const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const

const contactOf = (hub: TestHub, phone = marta) =>
  hub.hub.storage.db.selectFrom('contacts').selectAll().where('phone', '=', phone).executeTakeFirstOrThrow()

const shown = (hub: TestHub, count: number) =>
  vi.waitFor(
    () => {
      expect(hub.phoneShows(marta)).toHaveLength(count)
      return hub.phoneShows(marta).map(({ text }) => text)
    },
    { timeout: 8_000, interval: 20 },
  )

const evidence = async (hub: TestHub) => {
  const { id } = await contactOf(hub)
  const rows = await hub.hub.storage.db
    .selectFrom('consent_events')
    .select(['kind', 'source', 'wording'])
    .where('contact_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, source, wording }) => [kind, source, wording])
}

async function known(consent: Partial<Settings['consent']>, kind: 'given' | null): Promise<TestHub> {
  const hub = await testHub()
  await hub.hub.settings.update({ consent, agent: { enabled: false } }, system)
  hub.write(marta, 'Buongiorno')
  await vi.waitFor(() => contactOf(hub), { timeout: 5_000 })
  if (kind !== null) {
    const { id } = await contactOf(hub)
    const now = hub.hub.clock.now()
    const given = { contactId: id, kind, at: now, source: 'operator', needsConfirmation: true } as const
    await recordConsent(hub.hub.storage.db, [{ ...given, actor: system }], now)
  }
  return hub
}

it('stops everything on STOP, says so once, and takes it back on START', async () => {
  const hub = await known({}, null)
  hub.write(marta, 'STOP')
  const [stopped] = await shown(hub, 1)
  expect(stopped).toContain('non riceverai più messaggi')
  expect(await contactOf(hub)).toMatchObject({ marketing: 'withdrawn', stopped_at: expect.any(Number) })

  hub.write(marta, 'basta, non scrivetemi più')
  await vi.waitFor(async () => expect(await evidence(hub)).toHaveLength(2), { timeout: 5_000 })
  hub.write(marta, 'START')
  const [, started] = await shown(hub, 2)
  expect(started).toContain('riceverai di nuovo')
  expect(await contactOf(hub)).toMatchObject({ marketing: 'granted', stopped_at: null })
  expect(await evidence(hub)).toEqual([
    ['stopped', 'message', 'STOP'],
    ['stopped', 'message', 'basta, non scrivetemi più'],
    ['given', 'message', 'START'],
  ])
})

it('answers again whoever writes again after a STOP, and keeps marketing withdrawn', async () => {
  const hub = await known({}, null)
  hub.write(marta, 'STOP')
  await shown(hub, 1)
  hub.write(marta, 'a che ora aprite domani?')
  await vi.waitFor(async () => expect((await contactOf(hub)).stopped_at).toBeNull(), { timeout: 5_000 })
  expect((await contactOf(hub)).marketing).toBe('withdrawn')
})

it('asks to confirm in the open window, welcomes, and marketing is granted from then on', async () => {
  const hub = await known({ doubleOptIn: true }, 'given')
  hub.write(marta, 'avete novità?')
  await shown(hub, 1)
  expect(await contactOf(hub)).toMatchObject({ marketing: 'pending' })
  hub.write(marta, 'Sì, confermo!')
  const [, welcome] = await shown(hub, 2)
  expect(welcome).toContain('confermato')
  expect(await contactOf(hub)).toMatchObject({ marketing: 'granted' })
  expect((await evidence(hub)).map(([kind]) => kind)).toEqual(['given', 'confirmation_asked', 'confirmed'])
})

it('reminds once, and forgets who did not confirm in time', async () => {
  const hub = await known({ doubleOptIn: true }, 'given')
  hub.write(marta, 'avete novità?')
  await shown(hub, 1)
  hub.emulator.state.timeline.advance(23 * hour)
  hub.write(marta, 'siete aperti?')
  hub.emulator.state.timeline.advance(2 * hour)
  await shown(hub, 2)
  const asked = await hub.hub.storage.db
    .selectFrom('messages')
    .select('text')
    .where('purpose', '=', 'opt_in_confirmation')
    .orderBy('seq')
    .execute()
  expect(asked.map(({ text }) => text)).toEqual([
    expect.stringContaining('Confermi'),
    expect.stringContaining('Manca solo la tua conferma'),
  ])
  hub.emulator.state.timeline.advance(24 * hour)
  await vi.waitFor(async () => expect((await contactOf(hub)).marketing).toBe('none'), { timeout: 8_000 })
  expect(hub.phoneShows(marta)).toHaveLength(2)
})

it('takes down the switch in WhatsApp itself', async () => {
  const hub = await known({}, null)
  const body = {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1',
        time: 1,
        changes: [
          {
            field: 'user_preferences',
            value: {
              messaging_product: 'whatsapp',
              metadata: { phone_number_id: hub.emulator.state.numbers.keys().next().value },
              contacts: [{ wa_id: marta.slice(1) }],
              user_preferences: [
                {
                  wa_id: marta.slice(1),
                  category: 'marketing_messages',
                  value: 'stop',
                  timestamp: Math.floor(hub.hub.clock.now() / 1000),
                },
              ],
            },
          },
        ],
      },
    ],
  }
  await hub.webhook(JSON.stringify(body))
  await vi.waitFor(async () => expect((await contactOf(hub)).marketing).toBe('withdrawn'), { timeout: 5_000 })
  expect(await contactOf(hub)).toMatchObject({ stopped_at: null })
})

test.each([
  ['Sì!', 'yes'],
  ['sì, confermo', 'yes'],
  ['OK 👍', 'yes'],
  ['No, gracias', 'no'],
  ['no', 'no'],
  ['sì ma quanto costa?', null],
  ['', null],
] as const)('reads %j as %s', (words, answer) => {
  expect(answerToConfirmation(words)).toBe(answer)
})
