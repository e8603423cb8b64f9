/**
 * What passes between this page and `/try/api`. The server checks the same shapes with zod (api/try/);
 * the browser test holds the two together.
 */
export type Status = 'pending' | 'sent' | 'delivered' | 'read' | 'failed'

export interface MediaContent {
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker'
  mediaId: string | null
  link: string | null
  mimeType: string | null
  filename: string | null
  caption: string | null
}

export type ThreadContent =
  | { type: 'text'; body: string }
  | MediaContent
  | {
      type: 'buttons'
      header: string | null
      body: string
      footer: string | null
      buttons: { id: string; title: string }[]
    }
  | {
      type: 'list'
      header: string | null
      body: string
      footer: string | null
      button: string
      sections: {
        title: string | null
        rows: { id: string; title: string; description: string | null }[]
      }[]
    }
  | {
      type: 'cta'
      header: string | null
      body: string
      footer: string | null
      label: string
      url: string
    }
  | { type: 'template'; name: string; language: string; body: string | null }
  | { type: 'location'; latitude: number; longitude: number; name: string | null }
  | { type: 'reaction'; messageId: string; emoji: string }
  /** The customer pressed a button or chose a row. */
  | { type: 'choice'; title: string }
  | { type: 'other'; name: string }

export interface ThreadMessage {
  id: string
  from: 'customer' | 'business'
  at: number
  status: Status
  /** The hub's own id of what the business sent. */
  hubId: string | null
  replyTo: string | null
  content: ThreadContent
  /** Why a message of the page itself could not be sent. */
  failure?: string
}

export type ConversationState = 'none' | 'agent' | 'waiting' | 'operator' | 'resolved'

export interface StateOfConversation {
  state: ConversationState
  operatorName: string | null
  /** Until when the business may write freely; null before the first message. */
  windowExpiresAt: number | null
}

/** Why an answer reads as it does. */
export interface Explanation {
  author: 'agent' | 'operator' | 'system' | 'automation' | 'campaign'
  authorName: string | null
  /** Null where no agent's turn stands behind the message. */
  turn: {
    decision: 'answer' | 'clarify' | 'escalate'
    reason: string
    /** 0 to 1. */
    confidence: number
    threshold: number
    ms: number
    sources: { title: string; text: string; score: number; url: string | null }[]
  } | null
}

export interface Faults {
  latencyMs: number
  loseAnswers: boolean
  errorCode: number | null
  duplicateWebhooks: boolean
  shuffleWebhooks: boolean
  delayWebhooksMs: number
}

export const noFaults: Faults = {
  latencyMs: 0,
  loseAnswers: false,
  errorCode: null,
  duplicateWebhooks: false,
  shuffleWebhooks: false,
  delayWebhooksMs: 0,
}

export interface Configuration {
  business: string
  language: 'it' | 'en' | 'es'
  consoleUrl: string
}
