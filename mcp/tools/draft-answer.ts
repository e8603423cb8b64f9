import { z } from 'zod'
import { agentsDraft } from '../../operations/agents/draft.ts'
import { rounded } from '../figures.ts'
import { passageOf, passageShape } from '../passage.ts'
import { tool } from '../tool.ts'

export const draftAnswer = tool({
  name: 'draft_answer',
  title: 'Draft an answer',
  description:
    "Drafts a reply from the knowledge base with the passages it rests on: to a conversation's open question, or to `question` alone. Nothing is sent: a person sends from the console. A confidence below the threshold means that the agent would not have answered by itself: check the citations. Next: search_knowledge where the draft misses the point, add_knowledge to close the gap.",
  uses: [agentsDraft],
  input: z
    .object({
      conversationId: z.string().max(100).optional().describe('Takes history and language from it'),
      question: z.string().trim().min(1).max(4_096).optional(),
    })
    .refine((input) => input.conversationId !== undefined || input.question !== undefined, {
      message: 'Give conversationId or question',
      path: ['question'],
    }),
  output: z.object({
    notice: z.string(),
    confidence: z.number(),
    threshold: z.number().describe('Confidence from which the agent answers by itself'),
    decision: z.string().describe('What the agent itself would do: answer, clarify or escalate'),
    reason: z.string(),
    draft: z.string(),
    citations: z.array(passageShape),
  }),
  fields: { id: 'conversationId' },
  afterError: { not_found: 'list_conversations' },
  async run({ ask, quote, notice }, input) {
    const { draft, citations, confidence, ...outcome } = await ask(agentsDraft, input)
    return {
      notice,
      ...outcome,
      confidence: rounded(confidence),
      draft: quote('draft', draft, 4_096),
      citations: citations.map((hit) => passageOf(hit, quote)),
    }
  },
})
