import { z } from 'zod'
import { needsFacts, sayReason } from '../../domain/explain/explain.ts'
import type { Language } from '../../domain/language.ts'
import { factsOfReasons } from '../../storage/ledger.ts'
import type { Db } from '../../storage/open.ts'
import { samplesOfReasons, waitsOfSend } from '../../storage/sends.ts'
import { operation } from '../operation.ts'
import { sendNow } from '../sends/get.ts'
import { readerInput, readerOf } from './reader.ts'

const gone = new Set(['accepted', 'sent', 'delivered', 'read'])
const waiting = new Set(['queued', 'held', 'sending', 'unknown'])

/** Messages of a reason whose facts are read: what differs between them is said as a list. */
const sampled = 30

const summary: Record<Language, (went: string, planned: string, waits: string, not: string) => string> = {
  it: (went, planned, waits, not) =>
    `Messaggi partiti: ${went} per ${planned} persone; ${waits} in attesa, ${not} non partiti.`,
  en: (went, planned, waits, not) =>
    `Messages that left: ${went} for ${planned} people; ${waits} wait, ${not} did not go.`,
  es: (went, planned, waits, not) =>
    `Mensajes que salieron: ${went} para ${planned} personas; ${waits} en espera, ${not} no salieron.`,
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
    const stuck = send.counts.flatMap(({ status, reason, messages }) =>
      reason === null || gone.has(status) ? [] : [{ status, reason, people: messages }],
    )
    const known = await knownOf(hub.storage.db, id, stuck)
    const say = (value: number) => new Intl.NumberFormat(reader.language).format(value)
    return {
      sentence: summary[reader.language](
        say(went),
        say(send.planned),
        say(writes ? waits + Math.max(0, send.planned - all) : waits),
        say(all - went - waits),
      ),
      reasons: stuck
        .map((group) => ({ ...group, sentence: sayReason(group.reason, known(group), reader) }))
        .sort((a, b) => b.people - a.people),
    }
  },
})

interface Stuck {
  status: string
  reason: string
}

/** What is known of each reason: when its messages come up again, and the facts of some of its decisions. */
async function knownOf(db: Db, id: string, stuck: readonly Stuck[]) {
  const [waits, samples] = await Promise.all([
    waitsOfSend(db, id),
    samplesOfReasons(
      db,
      id,
      stuck.filter(({ reason }) => needsFacts(reason)),
      sampled,
    ),
  ])
  const read = await factsOfReasons(
    db,
    samples.map((one) => one.id),
  )
  return ({ status, reason }: Stuck) => {
    const facts: Record<string, unknown[]> = {}
    for (const one of samples) {
      if (one.status !== status || one.reason !== reason) continue
      for (const [name, value] of Object.entries(read.get(one.id) ?? {})) (facts[name] ??= []).push(value)
    }
    return { facts, until: status === 'held' ? waits.get(reason) : null }
  }
}
