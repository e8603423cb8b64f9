import { z } from 'zod'
import { operation } from '../operation.ts'
import { conversationId } from '../conversations/shapes.ts'
import { hitShape } from '../knowledge/shapes.ts'
import { openQuestion } from './open-question.ts'

export const agentsDraft = operation({
  name: 'agents.draft',
  title: 'Draft an answer from the knowledge base',
  description:
    "Drafts an answer to a conversation's open question, or to `question`, with the passages that it rests on and how sure it is. Nothing is sent.",
  permission: 'agents:try',
  effect: 'read',
  http: { method: 'POST', path: '/agents/support/draft' },
  input: z
    .object({
      conversationId: conversationId.optional(),
      question: z.string().trim().min(1).max(4_096).optional(),
    })
    .refine((input) => input.conversationId !== undefined || input.question !== undefined, {
      message: 'give conversationId or question',
      path: ['question'],
    }),
  output: z.object({
    draft: z.string(),
    decision: z.string().describe('What the agent itself would do: answer, clarify or escalate'),
    reason: z.string(),
    confidence: z.number(),
    threshold: z.number(),
    citations: z.array(hitShape),
  }),
  async run({ hub }, { conversationId, question }) {
    const asked = await openQuestion(hub.storage.db, conversationId, question)
    const turn = await hub.agent.turn({
      ...asked,
      clarifications: 0,
      sentimentHistory: [],
      disclosed: true,
      customerName: null,
      now: hub.clock.now(),
      draft: true,
    })
    return {
      draft: turn.reply,
      decision: turn.decision,
      reason: turn.reason,
      confidence: turn.confidence.value,
      threshold: turn.thresholds.answer,
      citations: turn.sources.filter((source) => turn.citations.includes(source.chunkId)),
    }
  },
})
