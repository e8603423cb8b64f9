import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { sayMessage, sayReason } from '../../domain/explain/explain.ts'
import { factsOfReasons, readLedger } from '../../storage/ledger.ts'
import { operation } from '../operation.ts'
import { readerInput, readerOf } from './reader.ts'

export const messagesExplain = operation({
  name: 'messages.explain',
  title: 'Explain a message in words',
  description:
    'Why a message was sent, waits or was not sent, in a sentence that anybody understands, with the steps that led there. The rows behind it are messages.ledger.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/messages/:id/explain' },
  input: z.object({ id: z.string().max(60), ...readerInput }),
  output: z.object({
    sentence: z.string(),
    status: z.string(),
    reason: z.string().nullable(),
    steps: z.array(z.object({ at: z.number(), outcome: z.string(), sentence: z.string().nullable() })),
  }),
  async run({ hub }, { id, ...given }) {
    const { db } = hub.storage
    const message = await db
      .selectFrom('messages')
      .select(['status', 'reason', 'due_at'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!message) throw new CallerError('not_found', 'No such message', { field: 'id' })
    const reader = readerOf(hub, given)
    const rows = await readLedger(db, id)
    const facts = (await factsOfReasons(db, [id])).get(id)
    const { status, reason } = message
    return {
      sentence: sayMessage({ status, reason, facts, until: message.due_at }, reader),
      status,
      reason,
      steps: rows.map(({ at, outcome, reason: why, facts: known, until }) => ({
        at,
        outcome,
        sentence: why === null ? null : sayReason(why, { facts: known, until }, reader),
      })),
    }
  },
})
