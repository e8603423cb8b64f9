import { isObject, type Json } from '../parse/fields.ts'
import { nestsDeeperThan } from '../parse/json.ts'
import { describe, upload } from './media.ts'
import { acceptMessage, markRead } from './messages.ts'
import { businessView, numberView } from './numbers.ts'
import { rate } from './quality.ts'
import { missing, Refusal } from './refusal.ts'
import type { PhoneMessage } from './model.ts'
import type { State } from './state.ts'
import type { Statuses } from './statuses.ts'
import { templateView, type Templates } from './templates.ts'
import { textAt, urlAt } from './validate/check.ts'
import { createUploads } from './uploads.ts'
import type { Webhooks } from './webhooks.ts'

export interface GraphCall {
  method: string
  /** Of the path after the version: `{id}/{edge}`. */
  id: string
  edge: string
  query: URLSearchParams
  contentType: string | undefined
  body: Buffer
  /** Where the emulator is reached, for addresses that it hands out. */
  origin: string
  /** Address of the call without its query. */
  address: string
}

export interface GraphReply {
  answer: object
  /** Set for an accepted send, whose answer a fault may lose. */
  sent?: PhoneMessage
}

interface Parts {
  state: State
  statuses: Statuses
  templates: Templates
  webhooks: Webhooks
}

/** The Graph API's objects and edges. Which object an id names decides what can be done with it. */
export function createGraphApi({ state, statuses, templates, webhooks }: Parts) {
  const uploads = createUploads(state)
  const isBusiness = (id: string) => [...state.numbers.values()].some((number) => number.businessId === id)

  function onNumber(call: GraphCall): GraphReply | Promise<GraphReply> | null {
    const number = state.numbers.get(call.id)
    if (!number) return null
    switch (`${call.method} ${call.edge}`) {
      case 'POST messages': {
        const request = jsonOf(call.body)
        if (request['status'] === 'read') return { answer: markRead(state, number, request) }
        const { answer, message } = acceptMessage(state, statuses, number, request)
        return { answer, sent: message }
      }
      case 'POST media':
        return { answer: upload(state, call.contentType, call.body) }
      case 'GET ':
        rate(state, webhooks, number)
        return { answer: numberView(number, call.query.get('fields')) }
      default:
        return null
    }
  }

  function onBusiness(call: GraphCall): GraphReply | Promise<GraphReply> | null {
    if (!isBusiness(call.id)) return null
    switch (`${call.method} ${call.edge}`) {
      case 'GET ':
        return { answer: businessView(state, call.id, call.query.get('fields')) }
      case 'GET phone_numbers': {
        const numbers = [...state.numbers.values()].filter((number) => number.businessId === call.id)
        return { answer: { data: numbers.map((number) => numberView(number, call.query.get('fields'))) } }
      }
      case 'GET message_templates':
        return { answer: templates.list(call.id, call.query, call.address) }
      case 'POST message_templates':
        state.revision++
        return { answer: templates.create(call.id, jsonOf(call.body)) }
      case 'DELETE message_templates':
        state.revision++
        return { answer: templates.remove(call.id, call.query) }
      case 'GET subscribed_apps':
        return {
          answer: {
            data: state.settings.webhooks.url ? [{ override_callback_uri: state.settings.webhooks.url }] : [],
          },
        }
      case 'POST subscribed_apps':
        return subscribe(call.body.length > 0 ? jsonOf(call.body) : {})
      default:
        return null
    }
  }

  /** Points the webhooks at an address, once it has answered the handshake. */
  async function subscribe(request: Json): Promise<GraphReply> {
    if (request['override_callback_uri'] === undefined) return { answer: { success: true } }
    const url = urlAt(request['override_callback_uri'], 'override_callback_uri')
    const token = textAt(request['verify_token'], 'verify_token', 500)
    const confirmed = await webhooks.handshake(url, token).catch(() => false)
    if (!confirmed)
      throw new Refusal(100, 'The callback URL or verify token could not be validated.', { subcode: 2200 })
    state.settings.webhooks.url = url
    return { answer: { success: true } }
  }

  function onMedia(call: GraphCall): GraphReply | null {
    const media = state.media.get(call.id)
    if (!media || call.edge !== '') return null
    if (call.method === 'GET') return { answer: describe(state, media, call.origin) }
    if (call.method !== 'DELETE') return null
    state.forgetMedia(media)
    return { answer: { success: true } }
  }

  function onTemplate(call: GraphCall): GraphReply | null {
    const template = templates.byId(call.id)
    if (!template || call.edge !== '') return null
    if (call.method === 'GET') return { answer: templateView(template) }
    if (call.method !== 'POST') return null
    state.revision++
    return { answer: templates.edit(template, jsonOf(call.body)) }
  }

  /** `app` stands for whichever app the token belongs to. */
  function onUpload(call: GraphCall): GraphReply | null {
    if (call.method !== 'POST') return null
    if (call.edge === 'uploads' && /^(app|\d{5,20})$/.test(call.id))
      return { answer: uploads.open(call.query) }
    return call.id.startsWith('upload:') && call.edge === ''
      ? { answer: uploads.take(call.id, call.body) }
      : null
  }

  return (call: GraphCall): GraphReply | Promise<GraphReply> => {
    const reply = onNumber(call) ?? onBusiness(call) ?? onMedia(call) ?? onTemplate(call) ?? onUpload(call)
    if (!reply) throw missing(call.id)
    return reply
  }
}

/** The JSON object of a request. */
function jsonOf(body: Buffer): Json {
  if (nestsDeeperThan(body, 64)) throw new Refusal(100, 'The request is nested too deep.')
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch (error) {
    throw new Refusal(100, `Invalid JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  if (!isObject(value)) throw new Refusal(100, 'The request must be a JSON object.')
  return value
}
