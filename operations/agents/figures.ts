import { z } from 'zod'
import { agentFigures } from '../../storage/turns.ts'
import { operation } from '../operation.ts'

export const agentsFigures = operation({
  name: 'agents.figures',
  title: 'How the agents are doing',
  description:
    'Turns, the share answered without a person, escalations by reason, sentiment, mean confidence, cost in tokens and answer times over the last days.',
  permission: 'agents:read',
  effect: 'read',
  http: { method: 'GET', path: '/agents/figures' },
  input: z.object({ days: z.number().int().min(1).max(365).default(7) }),
  output: z.object({
    since: z.number(),
    turns: z.number().int(),
    conversations: z.number().int(),
    answered: z.number().int(),
    clarified: z.number().int(),
    escalated: z.number().int(),
    automatedShare: z.number().nullable().describe('Conversations in which no turn escalated, 0 to 1'),
    byReason: z.record(z.string(), z.number().int()),
    bySentiment: z.record(z.string(), z.number().int()),
    meanConfidence: z.number().nullable(),
    turnMs: z.object({ p50: z.number().nullable(), p95: z.number().nullable() }),
    tokensIn: z.number().int(),
    tokensOut: z.number().int(),
    waiting: z.number().int().describe('Conversations that wait for a person now'),
    oldestWaitingSince: z.number().nullable(),
  }),
  run: ({ hub }, { days }) => agentFigures(hub.storage.db, hub.clock.now(), days),
})
