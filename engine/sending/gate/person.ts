import type { MarketingConsent } from '../../../domain/contact.ts'
import type { ConversationState } from '../../../domain/conversation.ts'
import type { Category } from '../../../domain/message.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'

/** What the gate knows of the person that a message is for. */
export interface ContactFacts {
  phone: string | null
  whatsappUserId: string | null
  blockedAt: number | null
  /** They asked to be left alone and have not written or opted in since. */
  stoppedAt: number | null
  marketing: MarketingConsent
  /** ISO 3166 code. */
  country: string | null
  /** IANA name where it was given. */
  timeZone: string | null
  lastInboundAt: number | null
  lastReadAt: number | null
}

/** The provider's error, and when it was met. */
export interface Unreachable {
  code: number
  at: number
}

/** A template as the gate sees it. */
export interface TemplateFacts {
  id: string
  /** approved, paused, disabled, … as in the table of templates. */
  status: string
  category: Category
  pausedUntil: number | null
  /** GREEN, YELLOW, RED or UNKNOWN. */
  quality: string
  /** What a message must fill in. */
  needs: TemplateNeeds
}

export interface TemplateNeeds {
  /** Parameters of the body's text, and of the header's. */
  body: number
  header: number
  /** image, video, document or location, where the header is none of words. */
  headerMedia: string | null
  /** Places of the buttons that take a parameter. */
  buttons: readonly number[]
}

/**
 * What the rules about a person look at: all that decides whether this person may get this message, apart from what
 * the numbers can still send. A forecast fills it for people who were not written to yet.
 */
export interface PersonFacts {
  contact: ContactFacts
  conversationState: ConversationState
  windowExpiresAt: number | null
  /** What the provider said of reaching them by this number, until they write. */
  unreachable: Unreachable | null
  /** The template that the message names, in its language; null: there is none such, or the message is no template. */
  template: TemplateFacts | null
  /** When marketing went to this person, from any source, newest first, as far back as `frequencyHorizonMs`. */
  marketingSentAt: readonly number[]
  /** The zone of people about whom nothing is known. */
  businessZone: string
  settings: SendingSettings
}
