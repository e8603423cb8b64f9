import { createHash } from 'node:crypto'
import { z } from 'zod'
import { sendsForecast } from '../../operations/sends/forecast.ts'
import { sendsStart } from '../../operations/sends/start.ts'
import { moment } from '../figures.ts'
import { audienceOf, planInput, planOf, planShape } from '../plan.ts'
import { tool } from '../tool.ts'

export const sendTemplate = tool({
  name: 'send_template',
  title: 'Send a template',
  description:
    'Sends an approved template to contacts in two steps. Called without confirmToken it sends nothing: it shows the plan (people, exclusions, samples, cost, finishing time) and gives a confirmToken. Show the plan to the person; only when they agree call again with the same input and the token. It holds five minutes, works once, and only while the audience stays as shown. Every message still passes the sending rules; follow it with explain_sending.',
  uses: [sendsForecast, sendsStart],
  input: z.object({
    ...planInput,
    name: z.string().trim().min(1).max(120).describe('What people will find it under'),
    confirmToken: z.string().max(200).optional().describe('From the first call'),
  }),
  output: z.object({
    notice: z.string(),
    sent: z.boolean().describe('It was begun'),
    sendId: z.string().optional(),
    confirmToken: z.string().optional(),
    tokenExpiresAt: z.string().optional(),
    plan: planShape,
  }),
  afterError: { not_found: 'list_templates', conflict: 'send_template' },
  async run({ ask, quote, notice, confirm }, { name, templates, values, confirmToken, ...who }) {
    const input = { name, templates, values, audience: audienceOf(who) }
    const { forecast } = await ask(sendsForecast, input)
    const plan = planOf(forecast, quote)
    const { audience, reachable, excluded } = forecast
    // What moves by itself, such as the finishing time, is no part of what the person agreed to.
    const subject = {
      input,
      audience,
      reachable,
      excluded: excluded.map(({ reason, people }) => [reason, people]),
    }
    if (confirmToken === undefined) {
      const { token, expiresAt } = confirm.issue(subject)
      return { notice, sent: false, confirmToken: token, tokenExpiresAt: moment(expiresAt), plan }
    }
    confirm.redeem(confirmToken, subject)
    const { send } = await ask(sendsStart, { ...input, id: idOf(confirmToken) })
    return { notice, sent: true, sendId: send.id, plan }
  },
})

/** One send for each token: a UUID (RFC 9562, version 8) made of it. */
function idOf(token: string): string {
  const hex = createHash('sha256').update(token).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
