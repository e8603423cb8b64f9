import { z } from 'zod'
import { channelNameSchema } from './contact.ts'

const text = z.string()

/** A file held by the hub (`mediaId`), or one that the provider fetches itself (`link`). */
const media = {
  mediaId: text.optional(),
  link: z.url().optional(),
  mimeType: text.optional(),
  caption: text.max(65_536).optional(),
}

const replyButton = z.object({ id: text.min(1).max(256), title: text.min(1).max(20) })
const listRow = z.object({
  id: text.min(1).max(200),
  title: text.min(1).max(24),
  description: text.max(72).optional(),
})
const templateParameter = z.object({ type: text }).loose()

/**
 * What a message holds. Limits: WhatsApp Cloud API, messages reference; customers may write longer texts than a
 * business may send, so those two are checked where something is sent: sendableSchema.
 */
export const contentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), body: text.min(1).max(65_536), previewUrl: z.boolean().optional() }),
  z.object({ type: z.literal('image'), ...media }),
  z.object({ type: z.literal('video'), ...media }),
  z.object({ type: z.literal('audio'), ...media, voice: z.boolean().optional() }),
  z.object({ type: z.literal('document'), ...media, filename: text.max(240).optional() }),
  z.object({ type: z.literal('sticker'), ...media }),
  z.object({
    type: z.literal('location'),
    latitude: z.number(),
    longitude: z.number(),
    name: text.optional(),
    address: text.optional(),
  }),
  z.object({
    type: z.literal('contacts'),
    contacts: z.array(z.object({ name: text, phones: z.array(text) })),
  }),
  z.object({ type: z.literal('reaction'), messageId: text, emoji: text }),
  z.object({
    type: z.literal('buttons'),
    header: text.max(60).optional(),
    body: text.min(1).max(1024),
    footer: text.max(60).optional(),
    buttons: z.array(replyButton).min(1).max(3),
  }),
  z.object({
    type: z.literal('list'),
    header: text.max(60).optional(),
    body: text.min(1).max(1024),
    footer: text.max(60).optional(),
    button: text.min(1).max(20),
    sections: z
      .array(z.object({ title: text.max(24).optional(), rows: z.array(listRow).min(1).max(10) }))
      .min(1)
      .max(10),
  }),
  z.object({
    type: z.literal('cta'),
    header: text.max(60).optional(),
    body: text.min(1).max(1024),
    footer: text.max(60).optional(),
    label: text.min(1).max(20),
    url: z.url(),
  }),
  z.object({
    type: z.literal('template'),
    name: text.regex(/^[a-z0-9_]{1,512}$/),
    language: text.min(2),
    /** In the API's form; a carousel has `cards` of components in place of parameters. */
    components: z
      .array(z.object({ type: text, parameters: z.array(templateParameter).optional() }).loose())
      .optional(),
  }),
  /** The customer pressed a template's quick reply. */
  z.object({ type: z.literal('button_reply'), payload: text, text }),
  /** The customer chose a button or a row, or finished a flow (`response` is what they filled in). */
  z.object({
    type: z.literal('interactive_reply'),
    kind: z.enum(['button', 'list', 'flow']),
    id: text,
    title: text,
    description: text.optional(),
    response: z.record(text, z.unknown()).optional(),
  }),
  z.object({
    type: z.literal('order'),
    catalogId: text,
    note: text.optional(),
    items: z.array(z.object({ sku: text, quantity: z.number(), unitPrice: z.number(), currency: text })),
  }),
  z.object({ type: z.literal('system'), event: text, body: text }),
  z.object({ type: z.literal('unsupported'), detail: text }),
])
export type Content = z.infer<typeof contentSchema>
export type ContentOf<T extends Content['type']> = Extract<Content, { type: T }>

/** The kinds that a business can send; the rest only come in. */
const sendableTypes = new Set<Content['type']>([
  'text',
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'reaction',
  'buttons',
  'list',
  'cta',
  'template',
])

/** What may go out: text up to 4,096 characters, captions up to 1,024. */
export const sendableSchema = contentSchema
  .refine((content) => sendableTypes.has(content.type), {
    path: ['type'],
    message: 'this kind only comes in',
  })
  .refine((content) => content.type !== 'text' || content.body.length <= 4_096, {
    path: ['body'],
    message: 'at most 4096 characters',
  })
  .refine((content) => !('caption' in content) || (content.caption ?? '').length <= 1_024, {
    path: ['caption'],
    message: 'at most 1024 characters',
  })

const authorSchema = z.enum(['customer', 'agent', 'operator', 'system', 'automation', 'campaign'])
export type Author = z.infer<typeof authorSchema>

/** WhatsApp's conversation categories; they decide consent, limits and price. */
export const categorySchema = z.enum(['service', 'utility', 'authentication', 'marketing'])
export type Category = z.infer<typeof categorySchema>

/**
 * `received` is for what comes in; the others are the life of an outbound message:
 * queued → held → sending → accepted → sent → delivered → read, and the ends
 * refused, failed, cancelled; unknown: the provider's answer was lost.
 */
const messageStatuses = [
  'received',
  'queued',
  'held',
  'sending',
  'unknown',
  'accepted',
  'sent',
  'delivered',
  'read',
  'failed',
  'refused',
  'cancelled',
] as const
export const messageStatusSchema = z.enum(messageStatuses)
export type MessageStatus = z.infer<typeof messageStatusSchema>

export const messageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  contactId: z.string(),
  channel: channelNameSchema,
  direction: z.enum(['in', 'out']),
  author: authorSchema,
  authorId: z.string().nullable(),
  content: contentSchema,
  category: categorySchema,
  status: messageStatusSchema,
  /** Why it was held, refused or failed: a rule's reason code or the provider's class. */
  reason: z.string().nullable(),
  errorCode: z.number().nullable(),
  providerId: z.string().nullable(),
  replyTo: z.string().nullable(),
  turnId: z.string().nullable(),
  dueAt: z.number().nullable(),
  createdAt: z.number(),
  sentAt: z.number().nullable(),
  deliveredAt: z.number().nullable(),
  readAt: z.number().nullable(),
})
export type Message = z.infer<typeof messageSchema>

/** What a reader sees of a message in a list: its words, or what it is. */
export function previewOf(content: Content): string {
  switch (content.type) {
    case 'text':
    case 'buttons':
    case 'list':
    case 'cta':
    case 'system':
      return content.body
    case 'button_reply':
      return content.text
    case 'interactive_reply':
      return content.title
    case 'reaction':
      return content.emoji
    case 'template':
      return `[template ${content.name}]`
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return content.caption ?? `[${content.type}]`
    case 'location':
      return content.name ?? content.address ?? '[location]'
    default:
      return `[${content.type}]`
  }
}

/** The customer's own words in a message, or null where it has none to answer. */
export function wordsOf(content: Content): string | null {
  switch (content.type) {
    case 'text':
      return content.body
    case 'button_reply':
      return content.text
    case 'interactive_reply':
      return content.title
    case 'image':
    case 'video':
    case 'document':
      return content.caption ?? null
    default:
      return null
  }
}
