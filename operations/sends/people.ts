import { z } from 'zod'
import { sayReason } from '../../domain/explain/explain.ts'
import { messageStatusSchema } from '../../domain/message.ts'
import { peopleOfSend } from '../../storage/sends.ts'
import { readerInput, readerOf } from '../explain/reader.ts'
import { factsOfReasons } from '../../storage/ledger.ts'
import { operation } from '../operation.ts'

const statusesSchema = z
  .string()
  .max(120)
  .transform((text) => text.split(','))
  .pipe(z.array(messageStatusSchema.exclude(['received'])))
  .describe('States of a message, joined by commas')

export const sendsPeople = operation({
  name: 'sends.people',
  title: 'List the people of a send',
  description:
    'Who is behind a number of a send: people by what became of their message and, where it waits or did not go, by reason. Page on with `before`.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sends/:id/people' },
  input: z.object({
    id: z.string().max(60),
    status: statusesSchema.optional(),
    reason: z.string().max(80).optional(),
    before: z.coerce.number().int().optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    ...readerInput,
  }),
  output: z.object({
    people: z.array(
      z.object({
        messageId: z.string(),
        contactId: z.string(),
        conversationId: z.string(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        status: z.string(),
        reason: z.string().nullable(),
        sentence: z.string().nullable().describe('The reason in words'),
        at: z.number(),
      }),
    ),
    next: z.number().nullable(),
  }),
  async run({ hub }, { id, status, reason, before, limit, ...given }) {
    const reader = readerOf(hub, given)
    const rows = await peopleOfSend(hub.storage.db, id, {
      statuses: status,
      reason,
      before,
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const facts = await factsOfReasons(
      hub.storage.db,
      shown.map(({ messageId }) => messageId),
    )
    return {
      people: shown.map(({ seq: _seq, until, ...person }) => ({
        ...person,
        sentence:
          person.reason === null
            ? null
            : sayReason(person.reason, { facts: facts.get(person.messageId), until }, reader),
      })),
      next: rows.length > limit ? shown.at(-1)!.seq : null,
    }
  },
})
