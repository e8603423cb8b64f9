import { z } from 'zod'
import { sentimentSchema } from '../../domain/agent.ts'
import { minute } from '../../domain/clock.ts'
import { escalationsList } from '../../operations/escalations/list.ts'
import { moment, rounded } from '../figures.ts'
import { tool } from '../tool.ts'

export const listWaiting = tool({
  name: 'list_waiting',
  title: 'List customers who wait for a person',
  description:
    'Conversations that the AI agents handed over and that no person has taken yet, longest wait first: who, since when, why, what they want. Start here to see what needs attention. Next: read_conversation for the words, draft_answer for a proposed reply.',
  uses: [escalationsList],
  input: z.object({
    limit: z.int().min(1).max(25).default(10),
    cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
  }),
  output: z.object({
    notice: z.string(),
    waiting: z.array(
      z.object({
        conversationId: z.string(),
        customer: z.string(),
        since: z.string(),
        waitedMinutes: z.number(),
        reason: z.string().describe('Why the agent did not answer'),
        sentiment: sentimentSchema,
        urgent: z.boolean(),
        confidence: z.number().optional(),
        threshold: z.number().optional(),
        summary: z.string(),
        question: z.string().describe("The customer's unanswered words"),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  async run({ ask, quote, notice, now }, page) {
    const { escalations, nextCursor } = await ask(escalationsList, { ...page, open: true, unclaimed: true })
    return {
      notice,
      waiting: escalations.map((escalation) => ({
        conversationId: escalation.conversationId,
        customer: quote('customer name', escalation.contactName, 80),
        since: moment(escalation.openedAt),
        waitedMinutes: Math.max(0, Math.floor((now - escalation.openedAt) / minute)),
        reason: escalation.reason,
        sentiment: escalation.sentiment,
        urgent: escalation.urgent,
        confidence: rounded(escalation.confidence),
        threshold: escalation.threshold ?? undefined,
        summary: quote('summary', escalation.summary, 300),
        question: quote('customer asks', escalation.question, 300),
      })),
      nextCursor: nextCursor ?? undefined,
    }
  },
})
