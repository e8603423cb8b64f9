import { expect, it } from 'vitest'
import { testHub } from '../hub.ts'
import { clientOf } from './clients.ts'
import { conversationIn, say } from './conversations.ts'

interface Read {
  earlier?: number
  messages: { from: string; text: string }[]
  text: string
}

const words = ({ text }: { text: string }) => text.split('\n')[1]!.split(' ')[0]!

it('reads back through long words in answers that a client accepts, each line once', async () => {
  const { hub, ...rest } = await testHub()
  const client = await clientOf({ hub, ...rest }, 'read')
  const { db } = hub.storage
  const id = await conversationIn(db, 'Ada', 1_000)
  const { user } = await hub.accounts.invite({ email: 'o@shop.example', name: 'O', role: 'operator' })
  const expected: string[] = []
  for (let n = 0; n < 60; n++) {
    const body = `m${n} ${'parola '.repeat(400)}`
    await say(db, id, { at: 10_000 + n * 10, content: { type: 'text', body } })
    await db
      .insertInto('notes')
      .values({
        id: `note${n}`,
        conversation_id: id,
        user_id: user.id,
        body: `n${n} seen`,
        created_at: 10_005 + n * 10,
      })
      .execute()
    expected.push(`m${n}`, `n${n}`)
  }

  const read: string[] = []
  let before: number | undefined
  let pages = 0
  do {
    const page: Read = await client.call<Read>('read_conversation', { conversationId: id, limit: 50, before })
    expect(JSON.stringify(page).length / 4).toBeLessThan(25_000)
    read.unshift(...page.messages.map(words))
    before = page.earlier
    pages++
  } while (before !== undefined)
  expect(read).toEqual(expected)
  expect(pages).toBeGreaterThan(3)
})

it('says what a message is where it is more than words', async () => {
  const { hub, ...rest } = await testHub()
  const client = await clientOf({ hub, ...rest }, 'read')
  const { db } = hub.storage
  const id = await conversationIn(db, 'Ada', 1_000)
  await say(db, id, { at: 1, content: { type: 'image', mediaId: 'x', caption: 'è rotto' } })
  await say(db, id, { at: 2, content: { type: 'audio', mediaId: 'x' } })
  await say(db, id, { at: 3, content: { type: 'interactive_reply', kind: 'button', id: 'b', title: 'Sì' } })
  const read = await client.call<Read>('read_conversation', { conversationId: id })
  expect(read.messages.map(({ text }) => text.split('\n')[1])).toEqual([
    '[image] è rotto',
    '[audio]',
    '[interactive_reply] Sì',
  ])
  expect(read.earlier).toBeUndefined()
})
