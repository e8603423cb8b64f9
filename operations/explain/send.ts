import { z } from 'zod'
import { sayReason } from '../../domain/explain/explain.ts'
import type { Language } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { sendNow } from '../sends/get.ts'
import { readerInput, readerOf } from './reader.ts'

const gone = new Set(['accepted', 'sent', 'delivered', 'read'])
const waiting = new Set(['queued', 'held', 'sending', 'unknown'])

const summary: Record<Language, (went: number, planned: number, waits: number, not: number) => string> = {
  it: (went, planned, waits, not) =>
    `Partiti ${went} messaggi per ${planned} persone; ${waits} in attesa, ${not} non partiti.`,
  en: (went, planned, waits, not) =>
    `${went} messages have left for ${planned} people; ${waits} wait, ${not} did not go.`,
  es: (went, planned, waits, not) =>
    `Han salido ${went} mensajes para ${planned} personas; ${waits} en espera, ${not} no salieron.`,
}

export const sendsExplain = operation({
  name: 'sends.explain',
  title: 'Explain a send in words',
  description:
    'How far a send is, and why some people have not got it: one sentence for each reason, most people first.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sends/:id/explain' },
  input: z.object({ id: z.string().max(60), ...readerInput }),
  output: z.object({
    sentence: z.string(),
    reasons: z.array(
      z.object({ reason: z.string(), status: z.string(), people: z.number(), sentence: z.string() }),
    ),
  }),
  async run({ hub }, { id, ...given }) {
    const send = await sendNow(hub, id)
    const reader = readerOf(hub, given)
    const count = (states: Set<string>) =>
      send.counts.filter(({ status }) => states.has(status)).reduce((sum, { messages }) => sum + messages, 0)
    const [went, waits] = [count(gone), count(waiting)]
    // Until everybody's message is written, the rest of the audience waits too.
    const writes = send.status === 'queueing' || send.status === 'paused'
    const all = send.counts.reduce((sum, { messages }) => sum + messages, 0)
    return {
      sentence: summary[reader.language](
        went,
        send.planned,
        writes ? waits + Math.max(0, send.planned - all) : waits,
        all - went - waits,
      ),
      reasons: send.counts
        .flatMap(({ status, reason, messages }) =>
          reason === null || gone.has(status)
            ? []
            : [{ reason, status, people: messages, sentence: sayReason(reason, {}, reader) }],
        )
        .sort((a, b) => b.people - a.people),
    }
  },
})
