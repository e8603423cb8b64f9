import { z } from 'zod'
import { categorySchema } from '../../domain/message.ts'
import { searchLedger } from '../../storage/ledger-search.ts'
import { operation } from '../operation.ts'

const name = z.string().min(1).max(80)

export const sendingLedger = operation({
  name: 'sending.ledger',
  title: 'Search the decisions of the gate',
  description:
    'Every pass, hold and refusal, and what the provider answered, newest first; by person, number, rule, reason, outcome, category and time.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sending/ledger' },
  input: z.object({
    contactId: name.optional(),
    messageId: name.optional(),
    number: name.optional(),
    rule: name.optional(),
    reason: name.optional(),
    outcome: name.optional().describe('pass, hold, refuse; accepted, failed, unknown, delivered, read, …'),
    category: categorySchema.optional(),
    since: z.coerce.number().int().min(0).optional().describe('Milliseconds since the epoch'),
    until: z.coerce.number().int().min(0).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        messageId: z.string(),
        contactId: z.string(),
        number: z.string().nullable(),
        category: z.string().nullable(),
        at: z.number(),
        outcome: z.string(),
        rule: z.string().nullable(),
        reason: z.string().nullable(),
        facts: z.record(z.string(), z.unknown()),
        until: z.number().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  run: ({ hub }, search) => searchLedger(hub.storage.db, search),
})
