import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { day, type Clock } from '../../domain/clock.ts'
import type { ChannelName } from '../../domain/contact.ts'
import type { ConversationState } from '../../domain/conversation.ts'
import { inboundEventSchema, type InboundMessage } from '../../domain/inbound.ts'
import { previewOf, wordsOf } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { contactAt, moveContact } from '../../storage/contacts.ts'
import { conversationWith, updateConversation } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db, Storage } from '../../storage/open.ts'
import { markReachable } from '../../storage/unreachable.ts'
import { adSourceOf } from '../contacts/ad-source.ts'
import type { ConsentDesk } from '../contacts/consent-desk.ts'
import type { DoubleOptIn } from '../contacts/double-opt-in.ts'
import type { JobQueue } from '../jobs/queue.ts'
import type { NumberNewsHandler } from '../sending/numbers/news.ts'
import { countInbound } from '../sending/rate-limits.ts'
import type { Settlement } from '../sending/settle.ts'
import type { TemplateNews } from '../templates/news.ts'
import { escalateUnanswered } from './escalate.ts'
import { route } from './route.ts'
import { enqueueTurn } from './turn-job.ts'
import { writtenAt } from './written-at.ts'

/** Works on one stored event. The event's row says whether it was done, so a second run does nothing. */
export function createEventProcessor(deps: {
  storage: Storage
  queue: JobQueue
  settlement: Settlement
  consent: ConsentDesk
  doubleOptIn: DoubleOptIn
  templateNews: TemplateNews
  numberNews: NumberNewsHandler
  /** Whether a number, as the provider names it, is one of the business's. */
  ownsAccount(accountId: string): boolean
  settings: () => Settings
  clock: Clock
  /** Something was queued. */
  wakeSender(): void
}) {
  const { clock, queue } = deps

  return async (eventId: string): Promise<void> => {
    let queued = false
    await deps.storage.db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('inbound_events')
        .selectAll()
        .where('id', '=', eventId)
        .executeTakeFirst()
      if (!row || row.status !== 'received') return
      const parsed = inboundEventSchema.safeParse(JSON.parse(row.payload))
      if (!parsed.success)
        return finish(tx, eventId, 'malformed', z.prettifyError(parsed.error).slice(0, 500))
      const event = parsed.data
      if (event.kind === 'message') {
        // Somebody else's number: the provider sends all of an app's numbers to one address.
        if (!deps.ownsAccount(event.accountId)) return finish(tx, eventId, 'foreign', null)
        queued = await takeIn(tx, row.channel as ChannelName, event)
      } else if (event.kind === 'status') {
        const known = await deps.settlement.reported(tx, event)
        // Such as that of an erased person: their number must not come back by a receipt that was on its way.
        if (!known) return finish(tx, eventId, 'processed', null, { payload: '{}' })
      } else if (event.kind === 'preference') {
        await deps.consent.preferred(tx, { ...event, at: writtenAt(event, clock.now()) })
      } else if (event.kind === 'identity') await moveContact(tx, event.from, event.to, clock.now())
      else if (event.kind === 'account') {
        if (!(await deps.templateNews(tx, event))) await deps.numberNews(tx, event, clock.now())
      }
      await finish(tx, eventId, 'processed', null)
    })
    if (queued) deps.wakeSender()
  }

  async function finish(
    tx: Db,
    id: string,
    status: string,
    error: string | null,
    emptied: { payload?: string } = {},
  ): Promise<void> {
    await tx
      .updateTable('inbound_events')
      .set({ status, error, processed_at: clock.now(), ...emptied })
      .where('id', '=', id)
      .execute()
  }

  /** Whether the hub itself has something to say about it at once. */
  async function takeIn(tx: Db, channel: ChannelName, event: InboundMessage): Promise<boolean> {
    const now = clock.now()
    const at = writtenAt(event, now)
    const contact = await contactAt(tx, event, now)
    const conversation = await conversationWith(
      tx,
      { contactId: contact.id, channel, accountId: event.accountId },
      now,
    )
    const message = await tx
      .insertInto('messages')
      .values({
        id: uuidv7(),
        conversation_id: conversation.id,
        contact_id: contact.id,
        channel,
        account_id: event.accountId,
        direction: 'in',
        author: 'customer',
        type: event.content.type,
        content: JSON.stringify(event.content),
        text: wordsOf(event.content),
        category: 'service',
        status: 'received',
        provider_id: event.providerId,
        reply_to: event.replyTo,
        created_at: now,
      })
      .returning(['id', 'seq'])
      .executeTakeFirstOrThrow()
    const reopened = conversation.state === 'resolved'
    const state = reopened ? 'agent' : (conversation.state as ConversationState)
    // 24 h from the customer's last message; the answer to an ad's opens 72 h. WhatsApp Cloud API, service window.
    const writtenOrNow = Math.min(event.at, now)
    const window = Math.max(conversation.window_expires_at ?? 0, writtenOrNow + day)
    await updateConversation(
      tx,
      conversation.id,
      {
        state,
        window_expires_at: window,
        last_message_at: now,
        last_inbound_at: Math.max(conversation.last_inbound_at ?? 0, at),
        last_message_preview: previewOf(event.content).slice(0, 160),
        unread: conversation.unread + 1,
        ...(event.referral ? { ad_clicked_at: writtenOrNow } : {}),
        ...(reopened ? { operator_id: null, clarifications: 0 } : {}),
      },
      now,
    )
    await noteChange(tx, [{ topic: 'conversation', id: conversation.id }], now)
    if (event.providerMediaId !== null) await expectMedia(tx, event, message.id, now)

    await countInbound(tx, event.accountId, deps.settings().sending, now)
    await noteInbound(tx, contact.id, at)
    await markReachable(tx, contact.id)

    const { agent } = deps.settings()
    const heard = {
      contact,
      conversation: { ...conversation, window_expires_at: window },
      content: event.content,
      messageId: message.id,
      at,
      ad: adSourceOf(event.referral),
    }
    const wish = await deps.consent.wishIn(tx, heard)
    const taken = route({
      state,
      content: event.content,
      agentEnabled: agent.enabled,
      aboutConsent: wish !== null,
    })
    if (taken === 'opt_out' && wish !== null) {
      await deps.consent.act(tx, wish, heard)
      if (wish.kind === 'ask') {
        const asked = await tx
          .selectFrom('contacts')
          .selectAll()
          .where('id', '=', contact.id)
          .executeTakeFirstOrThrow()
        await deps.doubleOptIn.askIfPending(tx, asked, heard.conversation)
      }
      await updateConversation(tx, conversation.id, { handled_seq: message.seq }, now)
      return true
    }
    await deps.consent.wroteAgain(tx, heard)
    const asked = await deps.doubleOptIn.askIfPending(tx, contact, heard.conversation)
    if (taken === 'operator' && state === 'agent') {
      const unanswered = [{ text: wordsOf(event.content), type: event.content.type, seq: message.seq }]
      await escalateUnanswered(tx, conversation, unanswered, 'agent_off', now)
    }
    if (taken === 'agent') await enqueueTurn(queue, conversation.id, agent, now, tx)
    return asked
  }

  async function expectMedia(tx: Db, event: InboundMessage, messageId: string, now: number): Promise<void> {
    const id = uuidv7()
    const content = event.content
    await tx
      .insertInto('media')
      .values({
        id,
        message_id: messageId,
        account_id: event.accountId,
        provider_media_id: event.providerMediaId,
        mime_type: 'mimeType' in content ? (content.mimeType ?? null) : null,
        filename: 'filename' in content ? (content.filename ?? null) : null,
        status: 'pending',
        created_at: now,
      })
      .execute()
    await queue.enqueue(
      [{ kind: 'media.download', payload: { mediaId: id }, priority: 8, maxAttempts: 6 }],
      tx,
    )
  }
}

/** A message that comes late never makes the person's last word older. */
async function noteInbound(tx: Db, contactId: string, at: number): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ last_inbound_at: at })
    .where('id', '=', contactId)
    .where(({ eb, or }) => or([eb('last_inbound_at', 'is', null), eb('last_inbound_at', '<', at)]))
    .execute()
}
