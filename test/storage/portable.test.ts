import { describe, expect, it } from 'vitest'
import type { Turn } from '../../domain/agent.ts'
import { defaultSettings } from '../../domain/settings.ts'
import { createEmbeddedQueue } from '../../engine/jobs/embedded.ts'
import { openEscalation } from '../../engine/inbox/escalate.ts'
import { createLive } from '../../engine/live.ts'
import { claimMessages } from '../../engine/sending/claim.ts'
import { recordOutcomes } from '../../engine/sending/outcome.ts'
import { queueMessage } from '../../engine/sending/queue-message.ts'
import { createAccounts } from '../../operations/users/accounts.ts'
import { listAudit, writeAudit } from '../../storage/audit.ts'
import { contactAt, moveContact } from '../../storage/contacts.ts'
import { conversationWith, findConversation, updateConversation } from '../../storage/conversations.ts'
import { countConversations, listConversations, summaryById } from '../../storage/conversations-read.ts'
import { latestEscalation, listEscalations } from '../../storage/escalations.ts'
import { readLedger } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import { listOutbound, outboxCounts, unhandledMessages } from '../../storage/messages.ts'
import type { Db } from '../../storage/open.ts'
import { readThread } from '../../storage/thread.ts'
import { agentFigures, insertTurn, readTurn } from '../../storage/turns.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { testLog } from '../log.ts'
import { queueContract } from '../engine/jobs/queue-contract.ts'
import { postgresForTests } from './postgres.ts'

const earsOf = (db: Db, sending: typeof defaultSettings.sending) => ({
  settings: () => sending,
  queue: createEmbeddedQueue({ db, clock: testClock(), worker: 'w' }),
})

const databases: [string, () => Promise<Db>][] = [
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgresForTests()],
]

const turn: Turn = {
  agent: 'support',
  model: 'embedded',
  decision: 'escalate',
  reason: 'person_requested',
  reply: 'Certo',
  understanding: {
    language: 'it',
    sentiment: 'neutral',
    sentimentScore: 0.25,
    urgent: true,
    wantsHuman: true,
    signals: [],
  },
  query: 'una persona',
  sources: [],
  citations: [],
  confidence: { value: 0.5, parts: { cov: 0.5 } },
  thresholds: { answer: 0.55, clarify: 0.3 },
  toolCalls: [],
  summary: 'Vuole una persona',
  tokensIn: 1,
  tokensOut: 2,
  ms: 3.5,
  timing: {},
}

describe.each(databases)('the same queries on %s', (name, open) => {
  it('take a conversation from its first message to its answer', async () => {
    const db = await open()
    const clock = testClock()
    const now = clock.now()
    const address = { phone: '+393331110001', whatsappUserId: null, name: 'Marta' }
    const contact = await contactAt(db, address, now)
    expect(await contactAt(db, { ...address, whatsappUserId: 'IT.1' }, now)).toMatchObject({
      id: contact.id,
      whatsapp_user_id: 'IT.1',
    })
    const key = { contactId: contact.id, channel: 'whatsapp' as const, accountId: '1' }
    const conversation = await conversationWith(db, key, now)
    expect((await conversationWith(db, key, now)).id).toBe(conversation.id)
    await updateConversation(db, conversation.id, { window_expires_at: now + 1_000 }, now)

    await insertTurn(db, 'turn', conversation.id, turn, now)
    expect((await readTurn(db, 'turn')).turn).toEqual(turn)
    await openEscalation(db, { conversation, turn, turnId: 'turn', at: now }, now)
    expect(await latestEscalation(db, conversation.id)).toMatchObject({ urgent: true, confidence: 0.5 })
    expect((await listEscalations(db, { open: true, limit: 1 })).escalations).toHaveLength(1)
    expect(await countConversations(db, 'nobody')).toMatchObject({ waiting: 1, agent: 0 })
    expect(await summaryById(db, conversation.id)).toMatchObject({
      contactName: 'Marta',
      escalation: { reason: 'person_requested', urgent: true },
    })
    const listed = await listConversations(db, {
      state: 'waiting',
      operatorId: null,
      search: 'mart',
      limit: 10,
    })
    expect(listed.conversations).toHaveLength(1)

    const message = {
      conversation,
      content: { type: 'text' as const, body: 'Certo' },
      author: 'agent' as const,
      authorId: 'support',
      category: 'service' as const,
      idempotencyKey: 'once',
      turnId: 'turn',
    }
    const queued = await queueMessage(db, message, now)
    expect((await queueMessage(db, message, now)).id).toBe(queued.id)
    expect(await outboxCounts(db)).toEqual({ waiting: 1, sending: 0, unknown: 0 })
    const claim = () =>
      claimMessages(db, { limit: 5, worker: 'w', settings: defaultSettings, except: ['another'] }, now)
    const { claimed } = await claim()
    expect(claimed.map(({ row }) => row.id)).toEqual([queued.id])
    expect((await claim()).claimed).toEqual([])
    const receipt = { providerId: 'wamid.1', heldByProvider: false, phone: null, whatsappUserId: null }
    await recordOutcomes(db, [{ message: claimed[0]!, receipt }], earsOf(db, defaultSettings.sending), now)
    expect((await readLedger(db, queued.id)).map((row) => row.outcome).sort()).toEqual(['accepted', 'pass'])
    expect((await listOutbound(db, { status: 'accepted', limit: 5 })).messages).toMatchObject([
      { providerId: 'wamid.1' },
    ])
    expect(
      (await readThread(db, { id: conversation.id, limit: 10 })).items.map((item) => item.kind).sort(),
    ).toEqual(['escalation', 'message'])
    expect(await unhandledMessages(db, conversation.id, 0)).toEqual([])
    expect(await agentFigures(db, now + 1, 7)).toMatchObject({
      turns: 1,
      escalated: 1,
      waiting: 1,
      tokensOut: 2,
    })

    await moveContact(db, address, { phone: '+393331110009', whatsappUserId: null }, now)
    expect((await contactAt(db, { ...address, phone: '+393331110009' }, now)).id).toBe(contact.id)
    expect((await findConversation(db, conversation.id)).state).toBe('waiting')
  })

  it('take a batch through the gate, each message by its own facts', async () => {
    const db = await open()
    const now = testClock().now()
    const settings = { ...defaultSettings.sending, pairBurst: 1, throughputPerSecond: 1_000 }
    const queue = async (n: number, key: string, change: object = {}) => {
      const address = { phone: `+39333111${1_000 + n}`, whatsappUserId: null, name: null }
      const contact = await contactAt(db, address, now)
      const line = { contactId: contact.id, channel: 'whatsapp' as const, accountId: '1' }
      const conversation = await conversationWith(db, line, now)
      await updateConversation(db, conversation.id, { window_expires_at: now + 1_000, ...change }, now)
      const content = { type: 'text' as const, body: 'Certo' }
      const by = { author: 'system' as const, authorId: null, category: 'service' as const }
      return (await queueMessage(db, { conversation, content, ...by, idempotencyKey: key }, now)).id
    }
    const whole = { ...defaultSettings, sending: settings }
    const claim = () => claimMessages(db, { limit: 50, worker: 'w', settings: whole, except: [] }, now)
    const rowOf = (id: string) =>
      db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

    const ids = []
    for (let n = 0; n < 7; n++) ids.push(await queue(n, `first-${n}`))
    const closed = await queue(7, 'closed', { window_expires_at: null })
    const { claimed } = await claim()
    expect(claimed.map(({ row }) => row.id)).toEqual(ids)
    expect(await rowOf(ids[6]!)).toMatchObject({
      status: 'sending',
      attempts: 1,
      claimed_by: 'w',
      claimed_at: now,
    })
    expect(await rowOf(closed)).toMatchObject({ status: 'refused', reason: 'needs_template', due_at: null })

    await db.updateTable('messages').set({ status: 'read' }).where('id', '=', ids[6]!).execute()
    const answers = claimed.map((message, n) => {
      const receipt = { heldByProvider: n === 5, phone: null, whatsappUserId: null }
      return { message, receipt: { ...receipt, providerId: `wamid.${n}` } }
    })
    await recordOutcomes(db, answers, earsOf(db, settings), now)
    expect(await rowOf(ids[0]!)).toMatchObject({ status: 'accepted', provider_id: 'wamid.0', due_at: null })
    expect(await rowOf(ids[5]!)).toMatchObject({ status: 'accepted', reason: 'held_by_provider' })
    expect(await rowOf(ids[6]!)).toMatchObject({ status: 'read', provider_id: 'wamid.6' })

    const soon = await queue(0, 'second')
    expect((await claim()).claimed).toEqual([])
    expect(await rowOf(soon)).toMatchObject({ status: 'held', due_at: now + settings.pairIntervalMs })
    expect(await readLedger(db, soon)).toMatchObject([
      { outcome: 'hold', until: now + settings.pairIntervalMs },
    ])
  })

  it('keep accounts, the audit and changes', async () => {
    const db = await open()
    const clock = testClock()
    const accounts = createAccounts({ db, clock, publicUrl: () => 'http://hub.example' })
    const first = await accounts.firstAdmin()
    expect(first).not.toBeNull()
    expect(await accounts.firstAdmin()).toBeNull()
    const actor = { kind: 'user' as const, id: first!, name: 'Admin', permissions: [] }
    await expect(accounts.update({ id: first!, disabled: true })).rejects.toMatchObject({ code: 'conflict' })
    const { key, secret } = await accounts.createKey({ name: 'k', access: 'read' }, actor)
    expect(await accounts.actorOfKey(secret)).toMatchObject({ kind: 'api_key', id: key.id })
    await accounts.revokeKey(key.id)
    expect(await accounts.actorOfKey(secret)).toBeNull()
    for (let i = 0; i < 3; i++) {
      await writeAudit(
        db,
        { actor, operation: `o${i}`, input: { i }, outcome: 'done', error: null },
        clock.now(),
      )
    }
    const page = await listAudit(db, { limit: 2 })
    expect(page.rows.map((row) => row.operation)).toEqual(['o2', 'o1'])
    expect((await listAudit(db, { limit: 2, cursor: page.nextCursor! })).rows).toMatchObject([
      { operation: 'o0' },
    ])
    await noteChange(db, [{ topic: 'settings', id: 's' }], clock.now())
    const live = createLive({ db, log: testLog() })
    const subscription = await live.subscribe(0, () => {})
    subscription.unsubscribe()
    expect(subscription.missed).toMatchObject([
      { topic: 'session', data: key.id },
      { topic: 'settings', data: 's' },
    ])
  })

  if (name === 'PostgreSQL') {
    queueContract('the embedded driver on PostgreSQL', async () => {
      const db = await open()
      const clock = testClock()
      const queueOf = (worker: string) => createEmbeddedQueue({ db, clock, worker })
      return { clock, queue: queueOf('here:1:a'), other: queueOf('here:2:b') }
    })
  }
})
