import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { sayMessage } from '../../domain/explain/explain.ts'
import { sayPerson } from '../../domain/explain/person.ts'
import { marketingConsentSchema } from '../../domain/contact.ts'
import { excluding } from '../../engine/sending/gate/excluding.ts'
import { peopleOf } from '../../engine/sending/sends/people.ts'
import { readNumbers } from '../../storage/numbers.ts'
import { factsOfReasons } from '../../storage/ledger.ts'
import { operation } from '../operation.ts'
import { readerInput, readerOf } from './reader.ts'

export const contactsExplain = operation({
  name: 'contacts.explain',
  title: 'Explain what a person gets',
  description:
    'Whether a marketing message would reach this person now and why, in a sentence, and what became of the last messages to them.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/:id/explain' },
  input: z.object({ id: z.string().max(60), ...readerInput }),
  output: z.object({
    sentence: z.string(),
    outcome: z.enum(['pass', 'hold', 'refuse']),
    rule: z.string().nullable(),
    reason: z.string().nullable(),
    until: z.number().nullable(),
    messages: z.array(
      z.object({
        id: z.string(),
        at: z.number(),
        category: z.string(),
        status: z.string(),
        sentence: z.string(),
      }),
    ),
  }),
  async run({ hub }, { id, ...given }) {
    const { db } = hub.storage
    const contact = await db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst()
    if (!contact) throw new CallerError('not_found', 'No such contact', { field: 'id' })
    const now = hub.clock.now()
    const known = (await readNumbers(db)).map((number) => number.id)
    const numbers = known.length > 0 ? known : ['none']
    const [person] = await peopleOf(db, [contact], { numbers, settings: hub.settings.current(), now })
    // What no template has: the rules about templates have nothing to say of a plain question about the person.
    const asked = {
      id: '',
      contactId: id,
      accountId: person!.numberId,
      author: 'campaign',
      category: 'marketing',
      content: { type: 'template', name: 'any', language: 'any' },
    } as const
    const template = { ...anyTemplate }
    const verdict = excluding(asked, { ...person!.facts, template }, now)
    const reader = readerOf(hub, given)
    const messages = await db
      .selectFrom('messages')
      .select(['id', 'created_at', 'category', 'status', 'reason', 'due_at'])
      .where('contact_id', '=', id)
      .where('direction', '=', 'out')
      .orderBy('created_at', 'desc')
      .limit(10)
      .execute()
    const facts = await factsOfReasons(
      db,
      messages.map((message) => message.id),
    )
    return {
      sentence: sayPerson(
        {
          marketing: marketingConsentSchema.parse(contact.marketing),
          marketingAt: contact.marketing_at,
          verdict,
        },
        reader,
      ),
      outcome: verdict.outcome,
      rule: verdict.rule,
      reason: verdict.outcome === 'pass' ? null : verdict.reason,
      until: verdict.outcome === 'hold' ? verdict.until : null,
      messages: messages.map((message) => ({
        id: message.id,
        at: message.created_at,
        category: message.category,
        status: message.status,
        sentence: sayMessage({ ...message, facts: facts.get(message.id), until: message.due_at }, reader),
      })),
    }
  },
})

const anyTemplate = {
  id: 'any',
  status: 'approved',
  category: 'marketing',
  pausedUntil: null,
  quality: 'GREEN',
  needs: { body: 0, header: 0, headerMedia: null, buttons: [] },
} as const
