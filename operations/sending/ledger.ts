import { z } from 'zod'
import { sayReason } from '../../domain/explain/explain.ts'
import { categorySchema } from '../../domain/message.ts'
import { contactNames } from '../../storage/contacts.ts'
import { searchLedger } from '../../storage/ledger-search.ts'
import { readerInput, readerOf } from '../explain/reader.ts'
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
    ...readerInput,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        messageId: z.string(),
        contactId: z.string(),
        contactName: z.string().nullable().describe('The name, or the number where no name is known'),
        number: z.string().nullable(),
        category: z.string().nullable(),
        at: z.number(),
        outcome: z.string(),
        rule: z.string().nullable(),
        reason: z.string().nullable(),
        facts: z.record(z.string(), z.unknown()),
        until: z.number().nullable(),
        sentence: z.string().nullable().describe('The reason in words'),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  async run({ hub }, { language, timeZone, ...search }) {
    const { db } = hub.storage
    const reader = readerOf(hub, { language, timeZone })
    const { rows, nextCursor } = await searchLedger(db, search)
    const names = await contactNames(db, [...new Set(rows.map(({ contactId }) => contactId))])
    return {
      rows: rows.map((row) => ({
        ...row,
        contactName: names.get(row.contactId) ?? null,
        sentence: row.reason === null ? null : sayReason(row.reason, row, reader),
      })),
      nextCursor,
    }
  },
})
