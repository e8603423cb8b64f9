import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { languageSchema } from '../../domain/language.ts'
import { contactsExplain } from '../../operations/explain/contact.ts'
import { messagesExplain } from '../../operations/explain/message.ts'
import { sendsExplain } from '../../operations/explain/send.ts'
import { moment } from '../figures.ts'
import { tool } from '../tool.ts'

export const explainSending = tool({
  name: 'explain_sending',
  title: 'Explain why somebody did or did not get something',
  description:
    'In sentences that a shop owner understands: for a contact whether marketing reaches them now and what became of the last messages, for a message its whole story, for a send how far it is and why some people have not got it. Exactly one of the ids.',
  uses: [contactsExplain, messagesExplain, sendsExplain],
  input: z.object({
    contactId: z.string().max(60).optional(),
    messageId: z.string().max(60).optional(),
    sendId: z.string().max(60).optional(),
    language: languageSchema.default('en'),
  }),
  output: z.object({
    sentence: z.string(),
    details: z.array(z.object({ what: z.string(), sentence: z.string() })),
  }),
  afterError: { not_found: 'find_contacts' },
  async run({ ask }, { contactId, messageId, sendId, language }) {
    const given = [contactId, messageId, sendId].filter((id) => id !== undefined)
    if (given.length !== 1) {
      throw new CallerError('invalid', 'What to explain must be said in one way', {
        field: 'contactId',
        fix: 'Give exactly one of contactId, messageId and sendId',
      })
    }
    if (contactId !== undefined) {
      const { sentence, messages } = await ask(contactsExplain, { id: contactId, language })
      const details = messages.map(({ id, at, category, sentence: said }) => ({
        what: `${category} message ${id} of ${moment(at)}`,
        sentence: said,
      }))
      return { sentence, details }
    }
    if (messageId !== undefined) {
      const { sentence, steps } = await ask(messagesExplain, { id: messageId, language })
      const details = steps.map(({ at, outcome, sentence: said }) => ({
        what: `${moment(at)} ${outcome}`,
        sentence: said ?? outcome,
      }))
      return { sentence, details }
    }
    const { sentence, reasons } = await ask(sendsExplain, { id: sendId!, language })
    return {
      sentence,
      details: reasons.map(({ people, status, sentence: said }) => ({
        what: `${people} ${status}`,
        sentence: said,
      })),
    }
  },
})
