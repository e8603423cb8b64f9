import { z } from 'zod'
import { describeNumbers } from '../../engine/sending/numbers/describe.ts'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { numberShape, shownNumber } from './shapes.ts'

export const sendingNumbers = operation({
  name: 'sending.numbers',
  title: 'How the numbers are doing',
  description:
    'Each WhatsApp number of the business: quality and its history, messaging limit and how much of it is used, warm-up plan, recovery after RED, halts, and own figures of the last seven days.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sending/numbers' },
  input: z.object({ language: languageSchema.optional().describe("The business's where not given") }),
  output: z.object({
    numbers: z.array(numberShape),
    yellowPacePercent: z.number().describe('Pace of marketing on a number whose quality is YELLOW'),
  }),
  async run({ hub }, { language }) {
    const { sending, business } = hub.settings.current()
    const numbers = await describeNumbers(hub.storage.db, sending, hub.clock.now())
    return {
      numbers: numbers.map((number) => shownNumber(number, language ?? business.language)),
      yellowPacePercent: sending.yellowPacePercent,
    }
  },
})
