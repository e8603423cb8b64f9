import { z } from 'zod'
import { knowledgeEntriesDelete } from '../../operations/knowledge/entries-delete.ts'
import { knowledgeEntriesGet } from '../../operations/knowledge/entries-get.ts'
import { moment } from '../figures.ts'
import { tool } from '../tool.ts'

export const removeKnowledge = tool({
  name: 'remove_knowledge',
  title: 'Remove a FAQ entry',
  description:
    'Removes an entry in two steps. Called with entryId alone it removes nothing: it shows the entry and gives a confirmToken. Show that to the person; only when they agree call again with entryId and confirmToken. The token holds five minutes, works once, and only while the entry stays as shown. Find entryId with search_knowledge.',
  uses: [knowledgeEntriesGet, knowledgeEntriesDelete],
  input: z.object({
    entryId: z.string().max(100).describe('From search_knowledge'),
    confirmToken: z.string().max(200).optional().describe('From the first call'),
  }),
  output: z.object({
    notice: z.string(),
    removed: z.boolean(),
    confirmToken: z.string().optional(),
    tokenExpiresAt: z.string().optional(),
    entry: z.object({
      entryId: z.string(),
      language: z.string(),
      question: z.string(),
      answer: z.string(),
      variants: z.number(),
    }),
  }),
  fields: { id: 'entryId' },
  afterError: { not_found: 'search_knowledge', conflict: 'remove_knowledge' },
  async run({ ask, quote, notice, confirm }, { entryId, confirmToken }) {
    const { entry } = await ask(knowledgeEntriesGet, { id: entryId })
    const shown = {
      notice,
      entry: {
        entryId: entry.id,
        language: entry.language,
        question: quote('question', entry.question),
        answer: quote('answer', entry.answer),
        variants: entry.variants.length,
      },
    }
    if (confirmToken === undefined) {
      const { token, expiresAt } = confirm.issue(entry)
      return { ...shown, removed: false, confirmToken: token, tokenExpiresAt: moment(expiresAt) }
    }
    confirm.redeem(confirmToken, entry)
    await ask(knowledgeEntriesDelete, { id: entryId })
    return { ...shown, removed: true }
  },
})
