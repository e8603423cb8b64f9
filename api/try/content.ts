import { z } from 'zod'

const words = z.string()
const optional = words.nullish().transform((value) => value ?? null)

/** What the simulator's page draws of a message (web/try/wire.ts). */
const contentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), body: words }),
  z.object({
    type: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
    mediaId: optional,
    link: optional,
    mimeType: optional,
    filename: optional,
    caption: optional,
  }),
  z.object({
    type: z.literal('buttons'),
    header: optional,
    body: words,
    footer: optional,
    buttons: z.array(z.object({ id: words, title: words })),
  }),
  z.object({
    type: z.literal('list'),
    header: optional,
    body: words,
    footer: optional,
    button: words,
    sections: z.array(
      z.object({
        title: optional,
        rows: z.array(z.object({ id: words, title: words, description: optional })),
      }),
    ),
  }),
  z.object({
    type: z.literal('cta'),
    header: optional,
    body: words,
    footer: optional,
    label: words,
    url: words,
  }),
  z.object({ type: z.literal('template'), name: words, language: words, body: optional }),
  z.object({ type: z.literal('location'), latitude: z.number(), longitude: z.number(), name: optional }),
  z.object({ type: z.literal('reaction'), messageId: words, emoji: words }),
  z.object({ type: z.literal('choice'), title: words }),
  z.object({ type: z.literal('other'), name: words }),
])
export type ShownContent = z.output<typeof contentSchema>

type Json = Record<string, unknown>

/**
 * Turns the Graph API's body of a message, as it came from the business or from the customer, into what the page
 * draws; a kind that the page does not know, or whose body is not as expected, is named and not drawn.
 */
export function shownContent(type: string, body: unknown): ShownContent {
  const parsed = contentSchema.safeParse(shapeOf(type, jsonOf(body)))
  return parsed.success ? parsed.data : { type: 'other', name: type }
}

function shapeOf(type: string, body: Json): unknown {
  switch (type) {
    case 'text':
      return { type, body: body['body'] }
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return {
        type,
        mediaId: body['id'],
        link: body['link'],
        mimeType: body['mime_type'],
        filename: body['filename'],
        caption: body['caption'],
      }
    case 'interactive':
      return interactive(body)
    case 'button':
      return { type: 'choice', title: body['text'] ?? body['payload'] }
    case 'template':
      return {
        type,
        name: body['name'],
        language: jsonOf(body['language'])['code'],
        body: jsonOf(body['rendered'])['body'],
      }
    case 'location':
      return { ...body, type }
    case 'reaction':
      return { type, messageId: body['message_id'], emoji: body['emoji'] }
    default:
      return null
  }
}

function interactive(body: Json): unknown {
  const action = jsonOf(body['action'])
  const frame = {
    header: jsonOf(body['header'])['text'],
    body: jsonOf(body['body'])['text'],
    footer: jsonOf(body['footer'])['text'],
  }
  switch (body['type']) {
    case 'button':
      return {
        type: 'buttons',
        ...frame,
        buttons: listOf(action['buttons']).map((one) => jsonOf(one)['reply']),
      }
    case 'list':
      return { type: 'list', ...frame, button: action['button'], sections: action['sections'] }
    case 'cta_url': {
      const { display_text: label, url } = jsonOf(action['parameters'])
      return { type: 'cta', ...frame, label, url }
    }
    case 'button_reply':
    case 'list_reply':
      return { type: 'choice', title: jsonOf(body[body['type']])['title'] }
    default:
      return null
  }
}

function jsonOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
