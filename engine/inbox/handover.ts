import { createHash } from 'node:crypto'
import type { Channel } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Logger } from '../../domain/log.ts'
import type { Message } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { findConversation, updateConversation } from '../../storage/conversations.ts'
import { closeEscalations } from '../../storage/escalations.ts'
import { writeLedger } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import { messageOf, unhandledMessages, type StoredMessage } from '../../storage/messages.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ConversationRow } from '../../storage/schema.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { queueMessage } from '../sending/queue-message.ts'
import { claimEscalation, escalateUnanswered } from './escalate.ts'
import { route } from './route.ts'
import { enqueueTurn } from './turn-job.ts'

/**
 * What people do with a conversation. agent | waiting | resolved → operator (take over) → agent (hand back) | resolved.
 * Exactly one person holds a conversation; the server enforces it, whatever a stale page shows.
 */
export function createHandover(deps: {
  storage: Storage
  channels: Record<string, Channel>
  clock: Clock
  log: Logger
  turns: Map<string, () => void>
  queue: JobQueue
  settings: () => Settings
  wakeSender: () => void
}) {
  const { storage, clock } = deps
  const { db } = storage

  return {
    /** Throws CallerError `conflict` with the name of who was faster. */
    async takeOver(id: string, actor: Actor): Promise<void> {
      requirePerson(actor)
      const now = clock.now()
      await db.transaction().execute(async (tx) => {
        const before = await findConversation(tx, id)
        const claimed = await tx
          .updateTable('conversations')
          .set({ state: 'operator', operator_id: actor.id, waiting_since: null, updated_at: now })
          .where('id', '=', id)
          .where('state', '<>', 'operator')
          .executeTakeFirst()
        if (claimed.numUpdatedRows === 0n) {
          if (before.operator_id === actor.id) return
          throw new CallerError(
            'conflict',
            `${await nameOf(tx, before.operator_id)} has already taken it over`,
            {
              field: 'id',
              fix: 'Ask them to hand it back',
            },
          )
        }
        await claimEscalation(tx, id, actor, now)
        await cancelAgentMessages(tx, id, now)
        await noteChange(tx, [{ topic: 'conversation', id }], now)
      })
      deps.turns.get(id)?.()
    },

    /** What the customer wrote after `seenSeq` is the agent's to answer: a turn is asked for it. */
    async handBack(id: string, actor: Actor, seenSeq?: number): Promise<void> {
      await end(id, actor, { state: 'agent', outcome: 'handed_back', seenSeq })
    },

    /**
     * Throws CallerError `conflict` where the customer wrote after `seenSeq`. Who resolves believes that nothing is
     * left; who holds the matter in mind reads the new words in a moment, while opening it again would leave them to
     * an agent that does not know it.
     */
    async resolve(id: string, actor: Actor, seenSeq?: number): Promise<void> {
      await end(id, actor, { state: 'resolved', outcome: 'resolved', seenSeq })
      deps.turns.get(id)?.()
    },

    /** Throws CallerError where the caller does not hold the conversation or the window is closed. */
    async reply(reply: { id: string; text: string; idempotencyKey: string }, actor: Actor): Promise<Message> {
      requirePerson(actor)
      const now = clock.now()
      const message = await db.transaction().execute(async (tx) => {
        const conversation = await findConversation(tx, reply.id)
        if (conversation.state !== 'operator' || conversation.operator_id !== actor.id) {
          throw new CallerError('conflict', 'You have not taken this conversation over', {
            field: 'id',
            fix: 'Take it over first',
          })
        }
        if (conversation.window_expires_at === null || conversation.window_expires_at <= now) {
          throw new CallerError('conflict', 'The 24-hour window is closed: only a template can be sent', {
            field: 'text',
            fix: 'Wait until the customer writes, or send a template',
          })
        }
        const row = await queueMessage(
          tx,
          {
            conversation,
            content: { type: 'text', body: reply.text },
            author: 'operator',
            authorId: actor.id,
            category: 'service',
            idempotencyKey: `reply:${actor.id}:${reply.id}:${reply.idempotencyKey}`,
          },
          now,
        )
        await updateConversation(tx, conversation.id, { unread: 0 }, now)
        return row
      })
      deps.wakeSender()
      return messageOf(message)
    },

    /** The same key is the same note: its id is made of it. */
    async note(
      note: { id: string; body: string; idempotencyKey: string },
      actor: Actor,
    ): Promise<{ id: string; at: number }> {
      requirePerson(actor)
      const id = idOfKey(`note:${actor.id}:${note.id}:${note.idempotencyKey}`)
      const at = clock.now()
      return db.transaction().execute(async (tx) => {
        await findConversation(tx, note.id)
        const row = { id, conversation_id: note.id, user_id: actor.id, body: note.body, created_at: at }
        const written = await tx
          .insertInto('notes')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (written.numInsertedOrUpdatedRows === 0n) {
          const { created_at } = await tx
            .selectFrom('notes')
            .select('created_at')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
          return { id, at: created_at }
        }
        await noteChange(tx, [{ topic: 'conversation', id: note.id }], at)
        return { id, at }
      })
    },

    async markRead(id: string): Promise<void> {
      const conversation = await findConversation(db, id)
      if (conversation.unread === 0) return
      await updateConversation(db, id, { unread: 0 }, clock.now())
      await noteChange(db, [{ topic: 'conversation', id }], clock.now())
      const last = await db
        .selectFrom('messages')
        .select('provider_id')
        .where('conversation_id', '=', id)
        .where('direction', '=', 'in')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (!last?.provider_id) return
      deps.channels[conversation.channel]
        ?.markRead(conversation.account_id, last.provider_id, false)
        .catch((error: unknown) =>
          deps.log.debug({ err: error, conversation: id }, 'ticks could not be shown'),
        )
    },
  }

  /** Whoever holds it ends it; so does whoever may change settings, when the holder has gone. */
  async function end(
    id: string,
    actor: Actor,
    to: { state: 'agent' | 'resolved'; outcome: string; seenSeq: number | undefined },
  ): Promise<void> {
    requirePerson(actor)
    const now = clock.now()
    await db.transaction().execute(async (tx) => {
      const conversation = await findConversation(tx, id)
      if (conversation.state === to.state) return
      const holds = conversation.operator_id === null || conversation.operator_id === actor.id
      if (!holds && !actor.permissions.includes('settings:write')) {
        throw new CallerError('conflict', `${await nameOf(tx, conversation.operator_id)} has taken it over`, {
          field: 'id',
          fix: 'Ask them, or a manager, to end it',
        })
      }
      const newest = await newestSeq(tx, id)
      const handled = Math.max(conversation.handled_seq, Math.min(to.seenSeq ?? newest, newest))
      const unseen = (await unhandledMessages(tx, id, handled)).filter(asksForAnswer)
      if (to.state === 'resolved' && unseen.length > 0) {
        throw new CallerError('conflict', 'The customer has written again', {
          field: 'seenSeq',
          fix: 'Read what is new, then resolve it again',
        })
      }
      await updateConversation(
        tx,
        id,
        {
          state: to.state,
          operator_id: null,
          waiting_since: null,
          clarifications: 0,
          unread: unseen.length,
          handled_seq: handled,
        },
        now,
      )
      await closeEscalations(tx, id, to.outcome, now)
      if (to.state === 'resolved') await cancelAgentMessages(tx, id, now)
      await noteChange(tx, [{ topic: 'conversation', id }], now)
      if (unseen.length > 0) await handOver(tx, conversation, unseen, now)
    })
  }

  async function handOver(tx: Db, conversation: ConversationRow, unseen: StoredMessage[], now: number) {
    const { agent } = deps.settings()
    if (agent.enabled) await enqueueTurn(deps.queue, conversation.id, agent, now, tx)
    else await escalateUnanswered(tx, conversation, unseen, 'agent_off', now)
  }
}

export type Handover = ReturnType<typeof createHandover>

const idOfKey = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32)

function requirePerson(actor: Actor): void {
  if (actor.kind === 'user') return
  throw new CallerError('forbidden', 'Only a person who is signed in to the console can do this', {
    fix: 'Do it in the console',
  })
}

async function nameOf(tx: Db, userId: string | null): Promise<string> {
  const user =
    userId === null
      ? null
      : await tx.selectFrom('users').select('name').where('id', '=', userId).executeTakeFirst()
  return user?.name ?? 'Somebody'
}

/** Reactions and the like say nothing that anybody must answer. */
const asksForAnswer = (message: StoredMessage) =>
  route({ state: 'agent', content: messageOf(message).content, agentEnabled: true, aboutConsent: false }) !==
  null

async function newestSeq(tx: Db, conversationId: string): Promise<number> {
  const row = await tx
    .selectFrom('messages')
    .select(({ fn }) => fn.max<number | null>('seq').as('seq'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** What the agent has written but the provider does not have yet is not sent any more. */
async function cancelAgentMessages(tx: Db, conversationId: string, now: number): Promise<void> {
  const cancelled = await tx
    .updateTable('messages')
    .set({ status: 'cancelled', reason: 'person_took_over', due_at: null })
    .where('conversation_id', '=', conversationId)
    .where('author', '=', 'agent')
    .where('status', 'in', ['queued', 'held'])
    .returning(['id', 'contact_id'])
    .execute()
  await writeLedger(
    tx,
    cancelled.map((row) => ({
      messageId: row.id,
      contactId: row.contact_id,
      at: now,
      outcome: 'cancelled',
      reason: 'person_took_over',
    })),
  )
}
