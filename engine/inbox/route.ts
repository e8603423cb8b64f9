import type { ConversationState } from '../../domain/conversation.ts'
import type { Content } from '../../domain/message.ts'

/**
 * Who deals with a customer's message, in the order in which they are asked; the first that takes it has it.
 * A place without a matcher belongs to a part of the hub that is not built: the order is already the whole one.
 */
const routeOrder = [
  /** Opt-out and opt-in words, and WhatsApp's own preference events. */
  'opt_out',
  /** An automation's run that waits for this customer's answer. */
  'waiting_run',
  /** Keywords and other triggers of automations. */
  'trigger',
  /** An operator holds the conversation, or it waits for one. */
  'operator',
  'out_of_hours',
  'agent',
] as const
type Route = (typeof routeOrder)[number]

interface RouteFacts {
  state: ConversationState
  content: Content
  agentEnabled: boolean
  /** The message is about being written to at all. */
  aboutConsent: boolean
}

const matchers: Partial<Record<Route, (facts: RouteFacts) => boolean>> = {
  opt_out: ({ aboutConsent }) => aboutConsent,
  operator: ({ state, agentEnabled, content }) =>
    state === 'operator' || state === 'waiting' || (!agentEnabled && !silent.has(content.type)),
  agent: ({ content }) => !silent.has(content.type),
}

/** Kinds that ask for no answer. */
const silent = new Set<Content['type']>(['reaction', 'sticker', 'system'])

/** Pure. Null where nobody needs to act. */
export function route(facts: RouteFacts): Route | null {
  return routeOrder.find((place) => matchers[place]?.(facts)) ?? null
}
