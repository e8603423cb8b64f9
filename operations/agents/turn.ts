import { z } from 'zod'
import { turnSchema } from '../../domain/agent.ts'
import { readTurn } from '../../storage/turns.ts'
import { operation } from '../operation.ts'

export const agentsTurn = operation({
  name: 'agents.turn',
  title: 'Read the trace of a turn',
  description: 'Everything that explains one answer or escalation of an agent.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/agents/turns/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ at: z.number(), turn: turnSchema }),
  run: ({ hub }, { id }) => readTurn(hub.storage.db, id),
})
