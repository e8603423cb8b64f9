import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { knowledgeSearch } from '../../operations/knowledge/search.ts'
import { passageOf, passageShape } from '../passage.ts'
import { tool } from '../tool.ts'

export const searchKnowledge = tool({
  name: 'search_knowledge',
  title: 'Search the knowledge base',
  description:
    "The passages that the agents would answer from, best first, with scores. Ask in the customer's own words and any of the languages. Use it to check a fact or to see what is missing; draft_answer turns passages into a reply, add_knowledge fills a gap.",
  uses: [knowledgeSearch],
  input: z.object({
    query: z.string().trim().min(1).max(1_000),
    language: languageSchema.optional().describe('Preferred language of the passages'),
    limit: z.int().min(1).max(20).default(5),
  }),
  output: z.object({ notice: z.string(), passages: z.array(passageShape) }),
  async run({ ask, quote, notice }, input) {
    const { hits } = await ask(knowledgeSearch, input)
    return { notice, passages: hits.map((hit) => passageOf(hit, quote)) }
  },
})
