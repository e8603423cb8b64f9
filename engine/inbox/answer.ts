import { uuidv7 } from 'uuidv7'
import type { Channel } from '../../channels/channel.ts'
import type { Agent, Turn, TurnInput } from '../../domain/agent.ts'
import { day, hour, type Clock } from '../../domain/clock.ts'
import type { Language } from '../../domain/language.ts'
import type { Logger } from '../../domain/log.ts'
import type { Settings } from '../../domain/settings.ts'
import { updateConversation } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import { recentMessages, unhandledMessages, type StoredMessage } from '../../storage/messages.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ConversationRow } from '../../storage/schema.ts'
import { insertTurn, sentimentHistory } from '../../storage/turns.ts'
import { queueMessage } from '../sending/queue-message.ts'
import { escalateUnanswered, openEscalation } from './escalate.ts'

/** How much of what was said before the agent gets to see. */
const historyMessages = 12
const sentimentWindowMs = 12 * hour

/**
 * The agent's turn over what a customer wrote and nobody dealt with: read, think without holding the database,
 * then commit answer, trace and state together. It commits only if the conversation is still the agent's and no one
 * else dealt with those messages, so that running it twice answers once.
 */
export function createAnswerer(deps: {
  storage: Storage
  channels: Record<string, Channel>
  agent: Agent
  settings: () => Settings
  clock: Clock
  log: Logger
  /** What ends the turn of a conversation that a person takes over. */
  turns: Map<string, () => void>
  wakeSender: () => void
}) {
  const { storage, clock, log } = deps

  /** `last` says that the turn is not tried again: then a person is asked for instead of an error being thrown. */
  return async (conversationId: string, stop: AbortSignal, last: boolean): Promise<void> => {
    const conversation = await storage.db
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', conversationId)
      .executeTakeFirst()
    if (!conversation || conversation.state !== 'agent') return
    const messages = await unhandledMessages(storage.db, conversationId, conversation.handled_seq)
    const newest = messages.at(-1)
    if (!newest) return
    showTyping(conversation, messages)

    const turns = new AbortController()
    let takenOver = false
    const stopTurn = () => turns.abort(stop.reason)
    stop.addEventListener('abort', stopTurn)
    deps.turns.set(conversationId, () => {
      takenOver = true
      turns.abort(new Error('a person took over'))
    })
    try {
      stop.throwIfAborted()
      const input = await turnInput(conversation, messages)
      const turn = await deps.agent.turn(input, turns.signal)
      const committed = await storage.db
        .transaction()
        .execute((tx) => commit(tx, { conversation, turn, newest, first: messages[0]! }))
      if (committed) deps.wakeSender()
    } catch (error) {
      if (takenOver) return log.info({ conversation: conversationId }, 'a person took over during the turn')
      if (!last || stop.aborted) throw error
      log.error({ err: error, conversation: conversationId }, 'the agent failed; a person is asked for')
      await storage.db
        .transaction()
        .execute((tx) => escalateUnanswered(tx, conversation, messages, 'turn_failed', clock.now()))
    } finally {
      stop.removeEventListener('abort', stopTurn)
      deps.turns.delete(conversationId)
    }
  }

  async function turnInput(conversation: ConversationRow, messages: StoredMessage[]): Promise<TurnInput> {
    const earlier = await recentMessages(storage.db, conversation.id, messages[0]!.seq - 1, historyMessages)
    const contact = await storage.db
      .selectFrom('contacts')
      .select('name')
      .where('id', '=', conversation.contact_id)
      .executeTakeFirst()
    return {
      messages: messages.flatMap((message) => (message.text === null ? [] : [message.text])),
      attachments: messages.filter((message) => message.text === null).map((message) => message.type),
      history: earlier.map((message) => ({
        role: message.direction === 'in' ? 'customer' : message.author === 'operator' ? 'operator' : 'agent',
        text: message.text!,
      })),
      language: conversation.language as Language | null,
      clarifications: conversation.clarifications,
      sentimentHistory: await sentimentHistory(storage.db, conversation.id, clock.now() - sentimentWindowMs),
      disclosed: disclosedAt(conversation, clock.now()) !== null,
      customerName: contact?.name ?? null,
      now: clock.now(),
    }
  }

  /** False where the turn came too late: a person took over, another run committed, or the customer wrote on. */
  async function commit(
    tx: Db,
    made: { conversation: ConversationRow; turn: Turn; newest: StoredMessage; first: StoredMessage },
  ): Promise<boolean> {
    const now = clock.now()
    const { turn, newest } = made
    const current = await tx
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', made.conversation.id)
      .executeTakeFirstOrThrow()
    if (current.state !== 'agent' || current.handled_seq !== made.conversation.handled_seq) return false
    if (await superseded(tx, current.id, newest, made.first, now)) return false

    const turnId = uuidv7()
    await insertTurn(tx, turnId, current.id, turn, now)
    await updateConversation(
      tx,
      current.id,
      {
        handled_seq: newest.seq,
        language: turn.understanding.language,
        clarifications: turn.decision === 'clarify' ? current.clarifications + 1 : 0,
        disclosed_at: disclosedAt(current, now) ?? now,
        ...(turn.decision === 'escalate' ? {} : { unread: 0 }),
      },
      now,
    )
    if (turn.decision === 'escalate')
      await openEscalation(tx, { conversation: current, turn, turnId, at: newest.created_at }, now)
    if (turn.reply !== '') {
      await queueMessage(
        tx,
        {
          conversation: current,
          content: { type: 'text', body: turn.reply },
          author: 'agent',
          authorId: turn.agent,
          category: 'service',
          idempotencyKey: `turn:${current.id}:${newest.seq}`,
          turnId,
        },
        now,
      )
    }
    await noteChange(tx, [{ topic: 'conversation', id: current.id }], now)
    return true
  }

  /** The customer wrote on while the agent thought: the later turn answers all of it, unless they never stop. */
  async function superseded(
    tx: Db,
    conversationId: string,
    newest: StoredMessage,
    first: StoredMessage,
    now: number,
  ): Promise<boolean> {
    if (now - first.created_at > deps.settings().agent.debounceLimitMs) return false
    const later = await tx
      .selectFrom('jobs')
      .select('id')
      .where('dedupe_key', '=', `turn:${conversationId}`)
      .where('state', '=', 'ready')
      .executeTakeFirst()
    if (!later) return false
    const words = await unhandledMessages(tx, conversationId, newest.seq)
    return words.length > 0
  }

  /** Blue ticks and the typing bubble; the answer does not wait for them and does not depend on them. */
  function showTyping(conversation: ConversationRow, messages: StoredMessage[]): void {
    const channel = deps.channels[conversation.channel]
    const last = messages.findLast((message) => message.provider_id !== null)
    if (!channel || !last) return
    channel.markRead(conversation.account_id, last.provider_id!, true).catch((error: unknown) => {
      log.debug({ err: error, conversation: conversation.id }, 'typing could not be shown')
    })
  }
}

/** A customer is told once a day at most that an AI answers; null where it must be said (again). */
function disclosedAt(conversation: ConversationRow, now: number): number | null {
  const at = conversation.disclosed_at
  return at !== null && at > now - day ? at : null
}
