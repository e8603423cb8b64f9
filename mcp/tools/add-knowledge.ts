import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { knowledgeEntriesSave } from '../../operations/knowledge/entries-save.ts'
import { entryInput } from '../../operations/knowledge/shapes.ts'
import { tool } from '../tool.ts'

export const addKnowledge = tool({
  name: 'add_knowledge',
  title: 'Add a FAQ entry',
  description:
    'Adds one question with its answer to the knowledge base; the agents answer customers from it at once, so add only what the business has approved. Give 3 to 8 variants: other ways customers ask it. First search_knowledge: it may be there already. Returns entryId; remove_knowledge takes it back.',
  uses: [knowledgeEntriesSave],
  input: z.object({
    question: entryInput.question,
    answer: entryInput.answer,
    language: entryInput.language.describe('Language of question and answer'),
    variants: entryInput.variants,
    section: entryInput.section.unwrap().unwrap().optional().describe('Heading to file it under'),
  }),
  output: z.object({
    entryId: z.string(),
    language: languageSchema,
    variants: z.number().describe('How many were saved'),
  }),
  async run({ ask }, input) {
    const { entry } = await ask(knowledgeEntriesSave, input)
    return { entryId: entry.id, language: entry.language, variants: entry.variants.length }
  },
})
