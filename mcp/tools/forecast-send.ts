import { z } from 'zod'
import { sendsForecast } from '../../operations/sends/forecast.ts'
import { audienceOf, planInput, planOf, planReader, planShape } from '../plan.ts'
import { tool } from '../tool.ts'

export const forecastSend = tool({
  name: 'forecast_send',
  title: 'Forecast a send',
  description:
    'Runs the sending rules over an audience without sending: who gets it, who does not and why, messages by day, cost, finishing time and risks. Exactly one way to say the audience. To send afterwards call send_template.',
  uses: [sendsForecast],
  input: z.object(planInput),
  output: z.object({ notice: z.string(), plan: planShape }),
  afterError: { not_found: 'list_templates', conflict: 'list_templates' },
  async run({ ask, quote, notice }, { templates, values, ...who }) {
    const audience = audienceOf(who)
    const { forecast } = await ask(sendsForecast, { templates, values, audience, ...planReader })
    return { notice, plan: planOf(forecast, quote) }
  },
})
