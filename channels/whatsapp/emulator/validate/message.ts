import { number, type Json } from '../../parse/fields.ts'
import { Refusal } from '../refusal.ts'
import { absent, flagAt, listAt, objectAt, oneOf, optionalText, textAt } from './check.ts'
import { interactiveAt } from './interactive.ts'
import { mediaAt } from './media.ts'

export interface ValidMessage {
  type: string
  body: Json
  to: string | undefined
  recipient: string | undefined
  replyTo: string | null
  callbackData: string | null
}

const checks: Record<string, (body: Json) => void> = {
  text(body) {
    textAt(body['body'], 'text.body', 4096)
    flagAt(body['preview_url'], 'text.preview_url')
  },
  image: (body) => captioned(body, 'image'),
  video: (body) => captioned(body, 'video'),
  document(body) {
    captioned(body, 'document')
    optionalText(body['filename'], 'document.filename', 240)
  },
  audio(body) {
    mediaAt(body, 'audio')
    flagAt(body['voice'], 'audio.voice')
    if (body['caption'] !== undefined) throw new Refusal(100, 'Unexpected key "caption" on param audio.')
  },
  sticker(body) {
    mediaAt(body, 'sticker')
    if (body['caption'] !== undefined) throw new Refusal(100, 'Unexpected key "caption" on param sticker.')
  },
  location(body) {
    degreesAt(body['latitude'], 'location.latitude', 90)
    degreesAt(body['longitude'], 'location.longitude', 180)
    optionalText(body['name'], 'location.name', 1000)
    optionalText(body['address'], 'location.address', 1000)
  },
  reaction(body) {
    textAt(body['message_id'], 'reaction.message_id')
    if (typeof body['emoji'] !== 'string') throw absent('reaction.emoji')
    if (body['emoji'].length > 32) throw new Refusal(131009, 'reaction.emoji must be one emoji.')
  },
  interactive: interactiveAt,
  template(body) {
    textAt(body['name'], 'template.name', 512)
    textAt(objectAt(body['language'], 'template.language')['code'], 'template.language.code', 20)
    if (body['components'] === undefined) return
    for (const [index, raw] of listAt(body['components'], 'template.components', 0, 20).entries()) {
      const component = objectAt(raw, `template.components[${index}]`)
      textAt(component['type'], `template.components[${index}].type`)
      if (component['parameters'] !== undefined)
        for (const [at, parameter] of listAt(
          component['parameters'],
          `template.components[${index}].parameters`,
          0,
          100,
        ).entries())
          textAt(objectAt(parameter, `parameters[${at}]`)['type'], `parameters[${at}].type`)
    }
  },
}

/** The request of `POST /{number}/messages`, checked against every limit that holds without knowing the account. */
export function validMessage(request: Json): ValidMessage {
  oneOf(request['messaging_product'], 'messaging_product', ['whatsapp'])
  if (request['recipient_type'] !== undefined)
    oneOf(request['recipient_type'], 'recipient_type', ['individual'])
  const to = optionalText(request['to'], 'to', 64)
  const recipient = optionalText(request['recipient'], 'recipient', 160)
  if (to === undefined && recipient === undefined) throw absent('to')
  const type = request['type'] === undefined ? 'text' : textAt(request['type'], 'type')
  const callbackData =
    optionalText(request['biz_opaque_callback_data'], 'biz_opaque_callback_data', 512) ?? null
  const replyTo =
    request['context'] === undefined
      ? null
      : textAt(objectAt(request['context'], 'context')['message_id'], 'context.message_id')
  if (type === 'contacts')
    return { type, body: contactsAt(request['contacts']), to, recipient, replyTo, callbackData }
  if (!Object.hasOwn(checks, type))
    throw new Refusal(131051, `Message type ${type.slice(0, 40)} is not supported.`)
  const body = objectAt(request[type], type)
  checks[type]!(body)
  return { type, body, to, recipient, replyTo, callbackData }
}

function captioned(body: Json, type: string): void {
  mediaAt(body, type)
  optionalText(body['caption'], `${type}.caption`, 1024)
  if (type !== 'document' && body['filename'] !== undefined)
    throw new Refusal(100, `Unexpected key "filename" on param ${type}.`)
}

function degreesAt(value: unknown, path: string, most: number): void {
  if (value === undefined) throw absent(path)
  const degrees = number(value)
  if (degrees === undefined || Math.abs(degrees) > most)
    throw new Refusal(131009, `${path} is not a valid coordinate.`)
}

function contactsAt(value: unknown): Json {
  const contacts = listAt(value, 'contacts', 1, 257)
  for (const [index, raw] of contacts.entries()) {
    const name = objectAt(objectAt(raw, `contacts[${index}]`)['name'], `contacts[${index}].name`)
    textAt(name['formatted_name'], `contacts[${index}].name.formatted_name`)
  }
  return { contacts }
}
