import { z } from 'zod'
import { turnSchema } from '../../domain/agent.ts'
import { operation } from '../operation.ts'

export const agentsTry = operation({
  name: 'agents.try',
  title: 'Try the support agent',
  description:
    'Runs one turn of the agent on the given chat without sending anything, and answers with the whole trace: understanding, sources, tools, confidence, decision, timing.',
  permission: 'agents:try',
  effect: 'read',
  http: { method: 'POST', path: '/agents/support/try' },
  input: z.object({
    text: z.string().trim().min(1).max(4_096),
    history: z
      .array(z.object({ role: z.enum(['customer', 'agent']), text: z.string().max(4_096) }))
      .max(50)
      .default([]),
  }),
  output: z.object({ turn: turnSchema }),
  run: async ({ hub }, { text, history }) => ({
    turn: await hub.agent.turn({
      messages: [text],
      history,
      language: null,
      clarifications: 0,
      sentimentHistory: [],
      disclosed: history.some((said) => said.role === 'agent'),
      customerName: null,
      now: hub.clock.now(),
    }),
  }),
})
