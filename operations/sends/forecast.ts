import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { sendInputSchema } from '../../domain/send.ts'
import { forecast } from '../../engine/sending/forecast/forecast.ts'
import { contactNames } from '../../storage/contacts.ts'
import { readerInput, readerOf } from '../explain/reader.ts'
import { operation } from '../operation.ts'
import { forecastShape, shownForecast } from './shapes.ts'

export const sendsForecast = operation({
  name: 'sends.forecast',
  title: 'Forecast a send',
  description:
    'Runs the gate over an audience without sending: who is excluded and why, when the messages leave, what they cost, when it ends, and what may go wrong. Pass `id` on to sends.start so that variants are spread as shown here.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'POST', path: '/sends/forecast' },
  input: sendInputSchema.extend({
    name: sendInputSchema.shape.name.default('Forecast'),
    id: z.uuid().optional().describe('Of an earlier forecast, to see the same send again'),
    startAt: z.number().int().optional().describe('Milliseconds since the epoch; now where not given'),
    ...readerInput,
  }),
  output: z.object({ id: z.string(), forecast: forecastShape }),
  async run({ hub, actor }, { id = uuidv7(), language, timeZone, ...input }) {
    const now = hub.clock.now()
    const made = await forecast(
      hub.storage.db,
      {
        ...input,
        startAt: Math.max(now, input.startAt ?? now),
        spreadBy: id,
        requestedBy: `${actor.kind}:${actor.id}`,
      },
      { settings: hub.settings.current(), now },
    )
    const names = await contactNames(
      hub.storage.db,
      made.excluded.flatMap(({ contactIds }) => contactIds),
    )
    return { id, forecast: shownForecast(made, names, readerOf(hub, { language, timeZone })) }
  },
})
