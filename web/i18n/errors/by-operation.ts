import type { OperationKey } from '../../api/call.ts'
import type { en } from './en.ts'

type Reason = keyof (typeof en)['reasons']

/** Refusals that carry no code of their own: what was asked, the kind of refusal and its field say what is wrong. */
const known: Partial<Record<OperationKey, Record<string, Reason>>> = {
  conversationsTake: { 'conflict id': 'taken_by_other' },
  conversationsReply: { 'conflict id': 'not_taken', 'conflict text': 'window_closed' },
  conversationsHandBack: { 'conflict id': 'held_by_other' },
  conversationsResolve: { 'conflict id': 'held_by_other', 'conflict seenSeq': 'customer_wrote_again' },
  messagesSettle: { 'conflict id': 'already_settled' },
  sendsForecast: { 'invalid templates': 'categories_mixed' },
  sendsStart: {
    'conflict templates': 'none_approved',
    'conflict audience': 'audience_empty',
    'conflict ': 'send_moved_on',
    'invalid templates': 'categories_mixed',
  },
  sendsPause: { 'conflict ': 'send_moved_on' },
  sendsResume: { 'conflict ': 'send_moved_on' },
  sendsCancel: { 'conflict ': 'send_moved_on' },
  templatesSave: {
    'conflict id': 'template_moved_on',
    'conflict version': 'template_moved_on',
    'conflict name': 'template_name_taken',
  },
  templatesEdit: {
    'conflict id': 'template_moved_on',
    'conflict version': 'template_moved_on',
    'invalid category': 'template_category_fixed',
  },
  templatesSubmit: { 'conflict id': 'template_moved_on', 'conflict version': 'template_moved_on' },
  settingsUpdate: {
    'invalid agent.clarifyThreshold': 'thresholds_crossed',
    'invalid business.hours.timezone': 'time_zone_unknown',
  },
}

export function reasonOf(error: {
  operation: OperationKey | undefined
  code: string
  field: string | undefined
}): Reason | undefined {
  if (error.operation === undefined) return undefined
  return known[error.operation]?.[`${error.code} ${error.field ?? ''}`]
}
