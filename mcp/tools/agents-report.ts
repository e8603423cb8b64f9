import { z } from 'zod'
import { agentsFigures } from '../../operations/agents/figures.ts'
import { moment, rounded } from '../figures.ts'
import { tool } from '../tool.ts'

const counts = z.record(z.string(), z.number())

export const agentsReport = tool({
  name: 'agents_report',
  title: 'How the AI agents are doing',
  description:
    'Over the last days: turns answered, clarified and escalated, the share of conversations without a person, escalations by reason, sentiment, confidence, speed, tokens, and how many wait now. Next: list_waiting for who waits; search_knowledge where escalations say no_knowledge or low_confidence.',
  uses: [agentsFigures],
  input: z.object({ days: z.int().min(1).max(365).default(7) }),
  output: z.object({
    since: z.string(),
    conversations: z.number(),
    turns: z.number(),
    answered: z.number(),
    clarified: z.number(),
    escalated: z.number(),
    automatedShare: z.number().optional().describe('Conversations in which no turn escalated, 0 to 1'),
    meanConfidence: z.number().optional(),
    p50Ms: z.number().optional(),
    p95Ms: z.number().optional(),
    tokensIn: z.number(),
    tokensOut: z.number(),
    waiting: z.number().describe('Conversations that wait for a person now'),
    oldestWaitingSince: z.string().optional(),
    escalatedByReason: counts,
    bySentiment: counts,
  }),
  async run({ ask }, { days }) {
    const { byReason, turnMs, ...figures } = await ask(agentsFigures, { days })
    return {
      ...figures,
      since: moment(figures.since),
      automatedShare: rounded(figures.automatedShare),
      meanConfidence: rounded(figures.meanConfidence),
      p50Ms: rounded(turnMs.p50, 0),
      p95Ms: rounded(turnMs.p95, 0),
      oldestWaitingSince:
        figures.oldestWaitingSince === null ? undefined : moment(figures.oldestWaitingSince),
      escalatedByReason: byReason,
    }
  },
})
