import { z } from 'zod'
import type { MarketingConsent } from './contact.ts'

/**
 * What can happen to a person's consent. `given` asks for marketing (a form, an import, a word); where double opt-in
 * is on it counts only once it is `confirmed`, and `lapsed` says that this did not happen in time. `withdrawn` ends
 * marketing; `stopped` ends everything, until the person `wrote` again (marketing stays withdrawn) or opts in anew.
 * `corrected` says that an event was a mistake, such as one of an import that was undone: the one that it names counts
 * no more, and all that the person said otherwise stands. A withdrawal would put words into their mouth.
 */
const consentKinds = [
  'given',
  'confirmation_asked',
  'confirmed',
  'lapsed',
  'withdrawn',
  'stopped',
  'wrote',
  'corrected',
] as const
export const consentKindSchema = z.enum(consentKinds)
export type ConsentKind = z.infer<typeof consentKindSchema>

/** Where the evidence comes from. */
const consentSources = [
  'message',
  'button',
  'whatsapp_preference',
  'provider_error',
  'form',
  'widget',
  'qr',
  'link',
  'ad',
  'import',
  'operator',
  'api',
  'timer',
] as const
export const consentSourceSchema = z.enum(consentSources)
export type ConsentSource = z.infer<typeof consentSourceSchema>

/** What the hub's consent is for; the evidence of every consent names it. GDPR, art. 6 (1) (a). */
export const consentPurpose = 'marketing_whatsapp'

export interface ConsentEvent {
  kind: ConsentKind
  at: number
  /** Of `given`: it counts only when confirmed. */
  needsConfirmation: boolean
  id?: string
  /** Of `corrected`: id of the event that was a mistake. */
  corrects?: string | undefined
}

export interface ConsentState {
  marketing: MarketingConsent
  /** Since when `marketing` is what it is. */
  marketingAt: number | null
  stoppedAt: number | null
}

const noConsent: ConsentState = { marketing: 'none', marketingAt: null, stoppedAt: null }

/** What the evidence comes to; events in the order in which they happened. Pure. */
export function consentFrom(events: readonly ConsentEvent[]): ConsentState {
  const mistaken = new Set(events.flatMap(({ kind, corrects }) => (kind === 'corrected' ? [corrects] : [])))
  return events.filter(({ id }) => id === undefined || !mistaken.has(id)).reduce(after, noConsent)
}

/** The state after one more event. Asking again for what was granted changes nothing. */
function after(state: ConsentState, event: ConsentEvent): ConsentState {
  const marketing = (next: MarketingConsent): ConsentState =>
    next === state.marketing ? state : { ...state, marketing: next, marketingAt: event.at }
  switch (event.kind) {
    case 'given': {
      const next = event.needsConfirmation && state.marketing !== 'granted' ? 'pending' : 'granted'
      return { ...marketing(next), stoppedAt: null }
    }
    case 'confirmed':
      return state.marketing === 'pending' ? { ...marketing('granted'), stoppedAt: null } : state
    case 'lapsed':
      return state.marketing === 'pending' ? marketing('none') : state
    case 'withdrawn':
      return marketing('withdrawn')
    case 'stopped':
      return { ...marketing('withdrawn'), stoppedAt: state.stoppedAt ?? event.at }
    case 'wrote':
      return state.stoppedAt === null ? state : { ...state, stoppedAt: null }
    case 'confirmation_asked':
    case 'corrected':
      return state
  }
}
