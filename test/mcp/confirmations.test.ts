import { describe, expect, it } from 'vitest'
import { minute } from '../../domain/clock.ts'
import { createConfirmations } from '../../mcp/confirmations.ts'
import { testClock } from '../clock.ts'
import { testHub } from '../hub.ts'
import { clientOf } from './clients.ts'

const subject = { id: 'e1', answer: 'Yes' }

describe('a confirmation', () => {
  it('holds once, for five minutes, for exactly what it was given for', () => {
    const clock = testClock()
    const confirm = createConfirmations({ clock })('remove me')
    const { token, expiresAt } = confirm.issue(subject)
    expect(expiresAt).toBe(clock.now() + 5 * minute)
    expect(() => confirm.redeem(token, { ...subject, answer: 'No' })).toThrow(/as it is now/)
    clock.advance(5 * minute - 1)
    confirm.redeem(token, { ...subject })
    expect(() => confirm.redeem(token, subject)).toThrow(/used already/)
  })

  it('names what changed of it, and of a foreign token nothing', () => {
    const confirm = createConfirmations({ clock: testClock() })('remove me')
    const { token } = confirm.issue(subject)
    expect(() => confirm.redeem(token, { ...subject, answer: 'No' })).toThrow(/: what changed is answer$/)
    const other = createConfirmations({ clock: testClock() })('remove me')
    expect(() => other.redeem(token, subject)).toThrow(/as it is now$/)
  })

  it('expires, and cannot be given more time', () => {
    const clock = testClock()
    const confirm = createConfirmations({ clock })('remove me')
    const { token } = confirm.issue(subject)
    clock.advance(5 * minute)
    expect(() => confirm.redeem(token, subject)).toThrow(/expired/)
    const [expiry, ...rest] = token.split('.')
    const longer = (Number.parseInt(expiry!, 36) + minute).toString(36)
    expect(() => confirm.redeem([longer, ...rest].join('.'), subject)).toThrow(/as it is now/)
  })

  it('is worth nothing to another caller, at another tool, or in another process', () => {
    const clock = testClock()
    const scoped = createConfirmations({ clock })
    const { token } = scoped('remove_knowledge api_key a').issue(subject)
    for (const confirm of [
      scoped('remove_knowledge api_key b'),
      scoped('launch api_key a'),
      createConfirmations({ clock })('remove_knowledge api_key a'),
    ]) {
      expect(() => confirm.redeem(token, subject)).toThrow(/as it is now/)
    }
  })

  it.each(['', '.', '..', 'a.b.c', 'mwp6ielv.9uDHIEidpoFg.', `x.y.${'A'.repeat(43)}`])(
    'is not %j',
    (token) => {
      const confirm = createConfirmations({ clock: testClock() })('remove me')
      expect(() => confirm.redeem(token, subject)).toThrow(/as it is now/)
    },
  )
})

interface Removal {
  removed: boolean
  confirmToken: string
}

it('removing an entry takes a token for this very entry, and takes it once', async () => {
  const hub = await testHub()
  const client = await clientOf(hub)
  const { knowledge } = hub.hub
  const save = (question: string) =>
    knowledge.saveEntry({ question, answer: 'Yes, we do.', language: 'en', variants: ['you do?'] })
  const one = await save('Do you repair violins?')
  const other = await save('Do you rent pianos?')
  const left = async () => (await knowledge.listEntries({ offset: 0, limit: 10 })).entries.map(({ id }) => id)

  const asked = await client.call<Removal>('remove_knowledge', { entryId: one.id })
  expect(asked.removed).toBe(false)
  expect(asked.text).toContain('Do you repair violins?')
  expect(await left()).toHaveLength(2)

  const refused = await client.refusal('remove_knowledge', {
    entryId: other.id,
    confirmToken: asked.confirmToken,
  })
  expect(refused).toMatchObject({ code: 'conflict', field: 'confirmToken', next: 'remove_knowledge' })
  expect(refused.fix).toContain('without confirmToken')

  await knowledge.saveEntry({ id: one.id, question: one.question, answer: 'Not any more.', language: 'en' })
  const changed = { entryId: one.id, confirmToken: asked.confirmToken }
  expect(await client.refusal('remove_knowledge', changed)).toMatchObject({ code: 'conflict' })
  expect(await left()).toHaveLength(2)

  const { confirmToken } = await client.call<Removal>('remove_knowledge', { entryId: one.id })
  const gone = await client.call<Removal>('remove_knowledge', { entryId: one.id, confirmToken })
  expect(gone).toMatchObject({ removed: true })
  expect(gone.confirmToken).toBeUndefined()
  expect(await left()).toEqual([other.id])
  expect(await client.refusal('remove_knowledge', { entryId: one.id, confirmToken })).toMatchObject({
    code: 'not_found',
    field: 'entryId',
    next: 'search_knowledge',
  })
})
