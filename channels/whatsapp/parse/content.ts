import type { Content } from '../../../domain/message.ts'
import {
  isObject,
  list,
  number,
  object,
  objects,
  present,
  required,
  text,
  Unreadable,
  word,
  type Json,
} from './fields.ts'
import { parseJson } from './json.ts'

export interface ParsedContent {
  content: Content
  /** A file that waits at the provider. */
  providerMediaId: string | null
}

const only = (content: Content): ParsedContent => ({ content: present(content), providerMediaId: null })
const unsupported = (detail: string): ParsedContent => only({ type: 'unsupported', detail })

type Reader = (body: Json, message: Json) => ParsedContent

const media =
  (type: 'image' | 'video' | 'audio' | 'document' | 'sticker'): Reader =>
  (body, message) => {
    const providerMediaId = word(body['id'])
    // Meta tells of a file that it could not fetch by an error in place of the id.
    if (providerMediaId === undefined)
      return unsupported(errorDetail(message['errors']) ?? `${type} without a file`)
    const content = present({
      type,
      mimeType: word(body['mime_type']),
      caption: word(body['caption']),
      ...(type === 'audio' && { voice: body['voice'] === true }),
      ...(type === 'document' && { filename: word(body['filename'])?.slice(0, 240) }),
    }) as Content
    return { content, providerMediaId }
  }

const readers: Record<string, Reader> = {
  text: (body) => {
    const words = required(text(body['body']), 'text.body')
    return words === '' ? unsupported('an empty text') : only({ type: 'text', body: words })
  },
  image: media('image'),
  video: media('video'),
  audio: media('audio'),
  voice: media('audio'),
  document: media('document'),
  sticker: media('sticker'),
  location: (body) =>
    only({
      type: 'location',
      latitude: required(number(body['latitude']), 'location.latitude'),
      longitude: required(number(body['longitude']), 'location.longitude'),
      name: word(body['name']),
      address: word(body['address']),
    }),
  // Meta leaves `emoji` out when the customer takes a reaction back.
  reaction: (body) =>
    only({
      type: 'reaction',
      messageId: required(word(body['message_id']), 'reaction.message_id'),
      emoji: text(body['emoji']) ?? '',
    }),
  button: (body) => {
    const label = text(body['text'])
    const payload = text(body['payload'])
    return only({
      type: 'button_reply',
      payload: required(payload ?? label, 'button.payload'),
      text: required(label ?? payload, 'button.text'),
    })
  },
  interactive: interactiveReply,
  order: (body) =>
    only({
      type: 'order',
      catalogId: required(word(body['catalog_id']), 'order.catalog_id'),
      note: word(body['text']),
      items: list(body['product_items']).map(orderItem),
    }),
  system: (body) =>
    only({ type: 'system', event: word(body['type']) ?? 'system', body: text(body['body']) ?? '' }),
}

/** What a customer's message holds. A type that is new to us becomes `unsupported`, so that it is seen and not lost. */
export function parseContent(message: Json): ParsedContent {
  const type = required(word(message['type']), 'type')
  if (type === 'contacts') return contactCards(message['contacts'])
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined
  if (reader) return reader(required(object(message[type]), type), message)
  return unsupported(errorDetail(message['errors']) ?? type)
}

/** The words of Meta's `errors` array, the most telling ones. */
export function errorDetail(errors: unknown): string | undefined {
  const error = object(list(errors)[0])
  if (!error) return undefined
  return word(object(error['error_data'])?.['details']) ?? word(error['message']) ?? word(error['title'])
}

function contactCards(cards: unknown): ParsedContent {
  if (!Array.isArray(cards)) throw new Unreadable('contacts is missing or has the wrong type')
  const contacts = objects(cards).map((card) => {
    const name = object(card['name'])
    const phones = objects(card['phones'])
    return {
      name: word(name?.['formatted_name']) ?? word(name?.['first_name']) ?? '',
      phones: phones.flatMap((entry) => word(entry['phone']) ?? word(entry['wa_id']) ?? []),
    }
  })
  return only({ type: 'contacts', contacts })
}

function interactiveReply(body: Json): ParsedContent {
  const kind = required(word(body['type']), 'interactive.type')
  const reply = object(body[kind])
  switch (kind) {
    case 'button_reply':
    case 'list_reply':
      return only({
        type: 'interactive_reply',
        kind: kind === 'button_reply' ? 'button' : 'list',
        id: required(text(reply?.['id']), `interactive.${kind}.id`),
        title: required(text(reply?.['title']), `interactive.${kind}.title`),
        description: word(reply?.['description']),
      })
    case 'nfm_reply': {
      const response = flowResponse(required(reply, 'interactive.nfm_reply')['response_json'])
      const id = word(reply?.['name']) ?? word(response['flow_token']) ?? 'flow'
      return only({
        type: 'interactive_reply',
        kind: 'flow',
        id,
        title: text(reply?.['body']) ?? '',
        response,
      })
    }
    default:
      return unsupported(`interactive ${kind}`)
  }
}

/** A flow's answers come as JSON inside a string: as hostile as the body around it. */
function flowResponse(value: unknown): Json {
  if (isObject(value)) return value
  const parsed = parseJson(Buffer.from(required(text(value), 'interactive.nfm_reply.response_json')))
  return required(object(parsed), 'interactive.nfm_reply.response_json')
}

function orderItem(item: unknown) {
  const fields = required(object(item), 'order.product_items[]')
  return {
    sku: required(word(fields['product_retailer_id']), 'order.product_items[].product_retailer_id'),
    quantity: required(number(fields['quantity']), 'order.product_items[].quantity'),
    unitPrice: required(number(fields['item_price']), 'order.product_items[].item_price'),
    currency: required(word(fields['currency']), 'order.product_items[].currency'),
  }
}
