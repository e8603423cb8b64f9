import type { Turn } from '../../domain/agent.ts'
import type { Author } from '../../domain/message.ts'
import { shownContent, type ShownContent } from './content.ts'
import type { EmulatorFaults, EmulatorThread } from './emulator.ts'
import type { PageFaults } from './requests.ts'

/** A message as the simulator's page draws it (web/try/wire.ts). */
interface ShownMessage {
  id: string
  from: 'customer' | 'business'
  at: number
  status: 'sent' | 'delivered' | 'read'
  hubId: string | null
  replyTo: string | null
  content: ShownContent
}

/** A page keeps this many messages of a thread; older ones are in the console. */
const mostMessages = 300

export function recentOf(thread: EmulatorThread): EmulatorThread['messages'] {
  return thread.messages.slice(-mostMessages)
}

/** `taken` are the customer's messages that the hub has taken in: those show two ticks. */
export function shownMessage(
  message: EmulatorThread['messages'][number],
  taken: ReadonlySet<string>,
): ShownMessage {
  const inbound = message.direction === 'in'
  return {
    id: message.id,
    from: inbound ? 'customer' : 'business',
    at: message.at,
    status: tickOf(message.status, inbound && taken.has(message.id)),
    hubId: message.callbackData,
    replyTo: message.replyTo,
    content: shownContent(message.type, message.body),
  }
}

function tickOf(status: string, taken: boolean): ShownMessage['status'] {
  if (status === 'read') return 'read'
  return status === 'delivered' || taken ? 'delivered' : 'sent'
}

/** What the page says of where an answer comes from: the passages that it quotes, else the best that were found. */
export function explanationOf({
  author,
  authorName,
  turn,
}: {
  author: Author
  authorName: string | null
  turn: Turn | null
}) {
  if (!turn) return { author, authorName, turn: null }
  const cited = turn.sources.filter((source) => turn.citations.includes(source.chunkId))
  return {
    author,
    authorName,
    turn: {
      decision: turn.decision,
      reason: turn.reason,
      confidence: turn.confidence.value,
      threshold: turn.thresholds.answer,
      ms: turn.ms,
      sources: (turn.decision === 'answer' ? cited : turn.sources.slice(0, 3)).map(
        ({ title, text, score, url }) => ({ title, text, score, url }),
      ),
    },
  }
}

export function pageFaults(faults: EmulatorFaults): PageFaults {
  return {
    latencyMs: faults.latencyMs,
    loseAnswers: faults.lostAnswers > 0,
    errorCode: faults.errors[0]?.code ?? null,
    duplicateWebhooks: faults.duplicateWebhooks > 0,
    shuffleWebhooks: faults.shuffleWebhooks,
    delayWebhooksMs: faults.delayWebhooksMs,
  }
}

export function emulatorFaults(faults: PageFaults): EmulatorFaults {
  return {
    latencyMs: faults.latencyMs,
    lostAnswers: faults.loseAnswers ? 1 : 0,
    errors: faults.errorCode === null ? [] : [{ code: faults.errorCode }],
    duplicateWebhooks: faults.duplicateWebhooks ? 1 : 0,
    shuffleWebhooks: faults.shuffleWebhooks,
    delayWebhooksMs: faults.delayWebhooksMs,
  }
}
