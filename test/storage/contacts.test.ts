import { expect, it } from 'vitest'
import { contactAt, moveContact } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import type { Db } from '../../storage/open.ts'
import { testStorage } from '../database.ts'

const at = (phone: string | null, whatsappUserId: string | null, name: string | null = null) => ({
  phone,
  whatsappUserId,
  name,
})

async function spoke(db: Db, contactId: string, text: string) {
  const line = await conversationWith(db, { contactId, channel: 'whatsapp', accountId: '1' }, 1)
  await db
    .insertInto('messages')
    .values({
      id: text,
      conversation_id: line.id,
      contact_id: contactId,
      channel: 'whatsapp',
      account_id: '1',
      direction: 'in',
      author: 'customer',
      type: 'text',
      content: '{}',
      text,
      category: 'service',
      status: 'received',
      created_at: 1,
    })
    .execute()
  return line.id
}

it('answers the phone that was written from', async () => {
  const { db } = await testStorage()
  const ada = await contactAt(db, at('+391', 'IT.A'), 1)
  expect(await contactAt(db, at('+392', 'IT.A'), 2)).toMatchObject({ id: ada.id, phone: '+392' })
})

it('makes one person of two halves that turn out to be one, with all that was said', async () => {
  const { db } = await testStorage()
  const byPhone = await contactAt(db, at('+391', null, 'Ada'), 1)
  const byUserId = await contactAt(db, at(null, 'IT.A'), 2)
  await spoke(db, byPhone.id, 'from the phone')
  const kept = await spoke(db, byUserId.id, 'from the user id')
  expect(await contactAt(db, at('+391', 'IT.A'), 3)).toMatchObject({
    id: byUserId.id,
    phone: '+391',
    name: 'Ada',
  })
  expect(await db.selectFrom('contacts').select('id').execute()).toHaveLength(1)
  const messages = await db.selectFrom('messages').select(['conversation_id', 'contact_id']).execute()
  expect(messages).toEqual([
    { conversation_id: kept, contact_id: byUserId.id },
    { conversation_id: kept, contact_id: byUserId.id },
  ])
  expect(await db.selectFrom('conversations').select('id').execute()).toEqual([{ id: kept }])
})

it('does not show the new owner of a number what its old owner said', async () => {
  const { db } = await testStorage()
  const ada = await contactAt(db, at('+391', 'IT.A'), 1)
  const ben = await contactAt(db, at('+391', 'IT.B'), 2)
  expect(ben.id).not.toBe(ada.id)
  expect(await contactAt(db, at(null, 'IT.A'), 3)).toMatchObject({ id: ada.id, phone: null })
})

it('follows a person to a number that somebody was known by', async () => {
  const { db } = await testStorage()
  const ada = await contactAt(db, at('+391', null), 1)
  await contactAt(db, at('+392', 'IT.Z'), 2)
  await moveContact(db, at('+391', null), { phone: '+392', whatsappUserId: 'IT.Z' }, 3)
  expect(await db.selectFrom('contacts').select(['id', 'phone', 'whatsapp_user_id']).execute()).toEqual([
    { id: ada.id, phone: '+392', whatsapp_user_id: 'IT.Z' },
  ])
})
