import { tool } from 'langchain'
import { z } from 'zod'
import { turnContextOf } from './context.ts'

/** Lets the model hand the conversation to a person. It can ask for one; it cannot keep one away. */
export const requestHuman = tool(
  ({ why }, config) => {
    turnContextOf(config).handOver(why)
    return 'A person will take over. Say nothing more.'
  },
  {
    name: 'request_human',
    description:
      'Hands the conversation to a person. Use it when the passages do not answer, when the customer asks for a person, or when something must be done that you have no tool for.',
    schema: z.strictObject({
      why: z.string().min(1).max(200).describe('One short sentence for the colleague'),
    }),
    returnDirect: true,
  },
)
