import { z } from 'zod'
import type { Json } from '../parse/fields.ts'
import { takeThroughput } from './limits.ts'
import type { Customer, PhoneMessage, PhoneNumber, Thread } from './model.ts'
import type { State } from './state.ts'
import { metadataOf, type Statuses } from './statuses.ts'
import type { Webhooks } from './webhooks.ts'

const mediaTypes = ['image', 'video', 'audio', 'document', 'sticker'] as const

/** What a customer can write: the type, its body as Meta's webhook shows it, and for files the bytes themselves. */
export const writtenSchema = z.object({
  type: z.string().min(1).max(60).default('text'),
  /** Short for a text message. */
  text: z.union([z.string().max(65_536), z.record(z.string(), z.unknown())]).optional(),
  /** The file of an image, video, audio, document or sticker message. */
  file: z
    .object({
      base64: z.base64(),
      mimeType: z.string().min(3).max(120),
      filename: z.string().max(240).optional(),
    })
    .optional(),
  caption: z.string().max(1024).optional(),
  voice: z.boolean().optional(),
  replyTo: z.string().max(200).optional(),
  forwarded: z.boolean().optional(),
  /** A click-to-WhatsApp ad; opens the 72 hours of free entry once the business answers. */
  referral: z.record(z.string(), z.unknown()).optional(),
  errors: z.array(z.unknown()).max(5).optional(),
  /** The type's own part for every other type: `location`, `contacts`, `interactive`, `button`, `order`, … */
  body: z.unknown().optional(),
  /** In place of the emulator's: to write the same message twice. */
  id: z.string().min(1).max(200).optional(),
})
export type Written = z.infer<typeof writtenSchema>

export function createCustomers(state: State, webhooks: Webhooks, statuses: Statuses) {
  function contactOf(customer: Customer): Json {
    const userIds = state.userIdsOf(customer)
    return {
      profile: { name: customer.name },
      ...(userIds !== 'only' && { wa_id: customer.waId }),
      ...(userIds !== 'none' && { user_id: customer.userId }),
    }
  }

  function senderOf(customer: Customer): Json {
    const userIds = state.userIdsOf(customer)
    return {
      ...(userIds !== 'only' && { from: customer.waId }),
      ...(userIds !== 'none' && { from_user_id: customer.userId }),
    }
  }

  function seconds(): string {
    return String(Math.floor(state.now() / 1000))
  }

  function push(number: PhoneNumber, field: string, value: Json): void {
    webhooks.push({
      businessId: number.businessId,
      field,
      value: { messaging_product: 'whatsapp', metadata: metadataOf(number), ...value },
    })
  }

  /** The body of the type: a text, the descriptor of a file that is uploaded on the way, or what was given. */
  function bodyOf(written: Written): unknown {
    if (written.type === 'text')
      return typeof written.text === 'string' ? { body: written.text } : (written.text ?? written.body)
    const { file } = written
    if (!file || !(mediaTypes as readonly string[]).includes(written.type)) return written.body ?? {}
    const media = state.keepMedia(Buffer.from(file.base64, 'base64'), file.mimeType, file.filename ?? null)
    return {
      id: media.id,
      mime_type: file.mimeType,
      sha256: media.sha256,
      ...(written.caption !== undefined && { caption: written.caption }),
      ...(file.filename !== undefined && written.type === 'document' && { filename: file.filename }),
      ...(written.type === 'audio' && { voice: written.voice ?? false }),
      ...(written.type === 'sticker' && { animated: false }),
    }
  }

  function openWindow(thread: Thread, fromAd: boolean): void {
    thread.windowUntil = state.now() + (state.settings.limits.windowMs ?? 0)
    if (fromAd) thread.adClickAt = state.now()
  }

  return {
    /** A customer writes to the business: kept in the thread, and told by webhook. */
    write(number: PhoneNumber, customer: Customer, written: Written): PhoneMessage {
      const thread = state.thread(number, customer)
      takeThroughput(state, number, 'in')
      openWindow(thread, written.referral !== undefined)
      const message: PhoneMessage = {
        id: written.id ?? state.newMessageId(),
        direction: 'in',
        at: state.now(),
        type: written.type,
        body: bodyOf(written),
        status: 'received',
        callbackData: null,
        replyTo: written.replyTo ?? null,
        errorCode: null,
        thread,
      }
      state.keep(message)
      state.count('messages.received')
      const context = {
        ...(written.replyTo !== undefined && { from: number.phone, id: written.replyTo }),
        ...(written.forwarded && { forwarded: true }),
      }
      push(number, 'messages', {
        contacts: [contactOf(customer)],
        messages: [
          {
            ...(Object.keys(context).length > 0 && { context }),
            ...senderOf(customer),
            id: message.id,
            timestamp: seconds(),
            type: written.type,
            ...(written.type !== 'unsupported' && { [written.type]: message.body }),
            ...(written.errors && { errors: written.errors }),
            ...(written.referral && { referral: written.referral }),
          },
        ],
      })
      return message
    },
    /** The customer opens the chat: everything that the business wrote is read. */
    read(number: PhoneNumber, customer: Customer): number {
      const unread = state
        .thread(number, customer)
        .messages.filter(
          (message) => message.direction === 'out' && !['read', 'failed'].includes(message.status),
        )
      for (const message of unread) statuses.move(message, 'read')
      return unread.length
    },
    /** WhatsApp's own switch for marketing. */
    prefer(number: PhoneNumber, customer: Customer, marketing: 'stop' | 'resume'): void {
      customer.stoppedMarketing = marketing === 'stop'
      const { wa_id, user_id } = contactOf(customer)
      push(number, 'user_preferences', {
        contacts: [contactOf(customer)],
        user_preferences: [
          {
            ...(wa_id !== undefined && { wa_id }),
            ...(user_id !== undefined && { user_id }),
            detail: `User requested to ${marketing} marketing messages`,
            category: 'marketing_messages',
            value: marketing,
            timestamp: Math.floor(state.now() / 1000),
          },
        ],
      })
    },
    /** The customer takes another number; the user id changes with it. The thread stays with the old one. */
    renumber(number: PhoneNumber, customer: Customer, waId: string): Customer {
      const next = state.customer(waId)
      next.name = customer.name
      next.userIds = customer.userIds
      const userIds = state.userIdsOf(customer)
      const ids = userIds !== 'none' && { user_id: next.userId, previous_user_id: customer.userId }
      push(number, 'messages', {
        messages: [
          {
            ...senderOf(customer),
            id: state.newMessageId(),
            timestamp: seconds(),
            type: 'system',
            system:
              userIds === 'only'
                ? {
                    type: 'user_changed_user_id',
                    body: `User ${customer.name} changed their user id`,
                    ...ids,
                  }
                : {
                    type: 'user_changed_number',
                    body: `User ${customer.name} changed from ${customer.waId} to ${waId}`,
                    wa_id: waId,
                    ...ids,
                  },
          },
        ],
      })
      return next
    },
  }
}
export type Customers = ReturnType<typeof createCustomers>
