import { beforeEach, expect, it } from 'vitest'
import { dueMessages } from '../../../engine/sending/due-messages.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith } from '../../../storage/conversations.ts'
import type { Db } from '../../../storage/open.ts'
import { testStorage } from '../../database.ts'

const now = 1_000_000
let db: Db
let to: { conversation_id: string; contact_id: string }

beforeEach(async () => {
  db = (await testStorage()).db
  const contact = await contactAt(db, { phone: '+393331110001', whatsappUserId: null, name: null }, 1)
  const line = { contactId: contact.id, channel: 'whatsapp', accountId: '1' } as const
  const conversation = await conversationWith(db, line, 1)
  to = { conversation_id: conversation.id, contact_id: contact.id }
})

const queue = async (id: string, more: { due?: number | null; send?: string; category?: string }) =>
  db
    .insertInto('messages')
    .values({
      ...to,
      id,
      channel: 'whatsapp',
      account_id: '1',
      direction: 'out',
      author: 'system',
      type: 'text',
      content: '{"type":"text","body":"x"}',
      category: more.category ?? 'utility',
      status: more.due === undefined ? 'queued' : 'held',
      due_at: more.due === undefined ? now : more.due,
      priority: more.send === undefined ? 1 : 2,
      send_id: more.send ?? null,
      created_at: 1,
    })
    .execute()
const due = async (at = now) => (await dueMessages(db, { limit: 10, except: [] }, at)).map(({ id }) => id)
const leave = (id: string) =>
  db.updateTable('messages').set({ status: 'accepted', due_at: null }).where('id', '=', id).execute()

it.each([
  ['parked with a paused send', null],
  ['held by the gate until tomorrow', now + 86_400_000],
  ['next in its bulk send', undefined],
])('sends a single message while an earlier one is %s', async (_why, held) => {
  await queue('bulk', { send: 's', due: held })
  await queue('single', {})
  expect(await due()).toEqual(['single'])
})

it('sends a single message that nothing but a parked single one is before', async () => {
  await queue('parked', { due: null })
  await queue('single', {})
  expect(await due()).toEqual(['single'])
})

it('keeps the order of single messages, and of bulk ones', async () => {
  await queue('first', { due: now + 5 })
  await queue('second', {})
  await queue('other kind', { category: 'service' })
  expect(await due()).toEqual(['other kind'])
  expect((await due(now + 5)).toSorted()).toEqual(['first', 'other kind'])
  await leave('first')
  await leave('other kind')
  await leave('second')
  await queue('bulk one', { send: 's', due: now + 5 })
  await queue('bulk two', { send: 't' })
  expect(await due()).toEqual([])
  expect(await due(now + 5)).toEqual(['bulk one'])
})

it('lets a bulk message go after the single ones that are due, and before those that wait for later', async () => {
  await queue('bulk', { send: 's' })
  await queue('single', {})
  await queue('later', { due: now + 5 })
  expect(await due()).toEqual(['single'])
  await leave('single')
  expect(await due()).toEqual(['bulk'])
})
