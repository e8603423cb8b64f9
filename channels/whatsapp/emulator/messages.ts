import { object, text, type Json } from '../parse/fields.ts'
import { faultAnswer, strikingFault } from './faults.ts'
import { takePair, takeThroughput, windowIsOpen } from './limits.ts'
import { noteSent } from './quality.ts'
import { takePlace } from './reach.ts'
import { Refusal } from './refusal.ts'
import type { Customer, PhoneMessage, PhoneNumber, Template, Thread } from './model.ts'
import type { State } from './state.ts'
import type { Statuses } from './statuses.ts'
import { renderTemplate, templateFor } from './template-send.ts'
import { textAt } from './validate/check.ts'
import { validMessage, type ValidMessage } from './validate/message.ts'

const freeEntryMs = 72 * 3_600_000
const adAnswerMs = 24 * 3_600_000
const typingMs = 25_000

export interface Sent {
  answer: object
  message: PhoneMessage
}

/** Takes a send as Meta does: checks, limits, faults, then acceptance and its receipts. */
export function acceptMessage(state: State, statuses: Statuses, number: PhoneNumber, request: Json): Sent {
  const valid = validMessage(request)
  const customer = recipientOf(state, valid)
  if (customer.waId === number.phone)
    throw new Refusal(131021, 'Sender and recipient phone number are the same')
  requireConnected(number)
  const fault = strikingFault(state, customer)
  if (fault?.by === 'answer') throw faultAnswer(fault)
  const template = valid.type === 'template' ? templateFor(state, number.businessId, valid.body) : null
  checkReferences(state, valid)
  const thread = state.thread(number, customer)
  const problem = fault?.code ?? recipientProblem(state, thread, template)
  if (problem !== null && !fault && state.settings.limits.recipientErrorsBy === 'answer')
    throw new Refusal(problem)
  takeThroughput(state, number, 'out')
  takePair(state, thread)
  if (template) {
    takePlace(state, number, thread)
    if (!windowIsOpen(state, thread)) noteSent(state, number)
  }

  const pricing = pricingOf(state, thread, template)
  const held = template?.paced === true
  const message: PhoneMessage = {
    id: state.newMessageId(),
    direction: 'out',
    at: state.now(),
    type: valid.type,
    body: template ? { ...valid.body, rendered: renderTemplate(template, valid.body) } : valid.body,
    status: held ? 'held' : 'accepted',
    callbackData: valid.callbackData,
    replyTo: valid.replyTo,
    errorCode: null,
    thread,
  }
  thread.typingUntil = 0
  openFreeEntry(state, thread)
  state.keep(message)
  state.count('messages.accepted')
  settle(state, statuses, message, problem, pricing, template)
  return { answer: answerOf(state, valid, message), message }
}

function settle(
  state: State,
  statuses: Statuses,
  message: PhoneMessage,
  problem: number | null,
  pricing: Json,
  template: Template | null,
): void {
  if (problem !== null)
    state.timeline.after(state.settings.receipts.sentMs ?? 0, () => statuses.fail(message, problem))
  else if (message.status !== 'held' || !template) statuses.start(message, pricing)
  else
    state.timeline.after(state.settings.templates.pacingMs, () => {
      // Judged meanwhile: a template that was paused takes its held messages with it.
      if (template.status === 'APPROVED') statuses.start(message, pricing)
      else statuses.fail(message, 132015)
    })
}

/** A number that the provider took out of service sends nothing. */
function requireConnected({ status }: PhoneNumber): void {
  if (status === 'BANNED' || status === 'RESTRICTED') throw new Refusal(131031, `The account is ${status}`)
  if (status === 'DISCONNECTED') throw new Refusal(133010, 'The phone number is not registered')
}

function recipientOf(state: State, { to, recipient }: ValidMessage): Customer {
  if (to !== undefined) {
    const digits = to.replace(/[\s()+.-]/g, '')
    if (!/^\d{5,20}$/.test(digits)) throw new Refusal(131009, 'Parameter to is not a valid phone number.')
    return state.customer(digits)
  }
  const customer = state.customersByUserId.get(recipient ?? '')
  if (!customer) throw new Refusal(131026, 'Recipient is not a user id known to this business portfolio')
  return customer
}

/** Why this customer cannot have this message now, if so. */
function recipientProblem(state: State, thread: Thread, template: Template | null): number | null {
  if (!thread.customer.reachable || thread.customer.blocked.has(thread.number.id)) return 131026
  if (template?.category === 'MARKETING' && thread.customer.stoppedMarketing) return 131050
  return template || windowIsOpen(state, thread) ? null : 131047
}

/** Files and messages that the request names must be there. */
function checkReferences(state: State, { type, body, replyTo }: ValidMessage): void {
  const header = type === 'interactive' ? object(body['header']) : undefined
  const media = header ? object(header[text(header['type']) ?? '']) : body
  if (typeof media?.['id'] === 'string' && type !== 'template' && !state.media.has(media['id']))
    throw new Refusal(131053, `Media ${media['id'].slice(0, 40)} was not found or has expired`)
  if (type === 'reaction' && !state.messages.has(text(body['message_id']) ?? ''))
    throw new Refusal(131009, 'reaction.message_id does not name a message of this conversation.')
  if (replyTo !== null && !state.messages.has(replyTo))
    throw new Refusal(131009, 'context.message_id does not name a message of this conversation.')
}

function openFreeEntry(state: State, thread: Thread): void {
  if (thread.adClickAt === null) return
  if (state.now() - thread.adClickAt <= adAnswerMs) thread.freeEntryUntil = state.now() + freeEntryMs
  thread.adClickAt = null
}

function pricingOf(state: State, thread: Thread, template: Template | null): Json {
  const category = template ? template.category.toLowerCase() : 'service'
  const freeEntry = thread.freeEntryUntil > state.now()
  const inWindow = thread.windowUntil > state.now() && (category === 'service' || category === 'utility')
  const type = freeEntry
    ? 'free_entry_point'
    : inWindow || category === 'service'
      ? 'free_customer_service'
      : 'regular'
  return { billable: type === 'regular', pricing_model: 'PMP', type, category }
}

function answerOf(state: State, { to, recipient }: ValidMessage, message: PhoneMessage) {
  const { customer } = message.thread
  const userIds = state.userIdsOf(customer)
  return {
    messaging_product: 'whatsapp',
    contacts: [
      {
        input: to ?? recipient,
        ...((to !== undefined || userIds !== 'only') && { wa_id: customer.waId }),
        ...(userIds !== 'none' && { user_id: customer.userId }),
      },
    ],
    messages: [
      {
        id: message.id,
        message_status: message.status === 'held' ? 'held_for_quality_assessment' : 'accepted',
      },
    ],
  }
}

/** `status: "read"`: blue ticks for the customer, and the typing indicator where it is asked for. */
export function markRead(state: State, number: PhoneNumber, request: Json): object {
  const id = textAt(request['message_id'], 'message_id')
  const message = state.messages.get(id)
  if (!message || message.direction !== 'in' || message.thread.number !== number)
    throw new Refusal(131009, 'message_id does not name a message that this number received.')
  for (const earlier of message.thread.messages) {
    if (earlier.direction === 'in') earlier.status = 'read'
    if (earlier === message) break
  }
  if (object(request['typing_indicator'])?.['type'] === 'text') {
    message.thread.typingUntil = state.now() + typingMs
    state.timeline.after(typingMs, () => state.changed(message.thread))
  }
  state.count('messages.read')
  state.changed(message.thread)
  return { success: true }
}
