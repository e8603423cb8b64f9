import { z } from 'zod'
import { describeNumbers } from '../../engine/sending/numbers/describe.ts'
import { operation } from '../operation.ts'
import { numberShape, shownNumber } from './shapes.ts'

export const sendingNumberUpdate = operation({
  name: 'sending.number.update',
  title: 'Release a number, or change its plan',
  description:
    'Ends a halt or a stop of marketing (`release`), sets the step of the warm-up plan (null: no warm-up), begins or ends the recovery plan. What waited for it goes out at once. Answers with the number.',
  permission: 'sending:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/sending/numbers/:id' },
  input: z.strictObject({
    id: z.string().max(40),
    release: z.boolean().optional(),
    warmUpStep: z.number().int().min(0).max(19).nullable().optional(),
    recovering: z.boolean().optional(),
  }),
  output: z.object({ number: numberShape }),
  async run({ hub }, { id, ...change }) {
    await hub.numbers.change(id, change)
    const { sending, business } = hub.settings.current()
    const numbers = await describeNumbers(hub.storage.db, sending, hub.clock.now())
    return {
      number: shownNumber(
        numbers.find((number) => number.id === id)!,
        business.language,
      ),
    }
  },
})
