import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { sendsForecast } from '../../operations/sends/forecast.ts'
import { sendsStart } from '../../operations/sends/start.ts'
import { moment } from '../figures.ts'
import { audienceOf, planInput, planOf, planReader, planShape, type Forecast } from '../plan.ts'
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
    confirmToken: z.string().max(300).optional().describe('From the first call'),
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
    // The id comes first, so that both calls spread people over the templates alike.
    const [id = '', token = ''] = confirmToken?.split('~') ?? [randomUUID()]
    if (!z.uuid().safeParse(id).success) throw notOurs()
    const { forecast } = await ask(sendsForecast, { ...input, id, ...planReader })
    const plan = planOf(forecast, quote)
    const subject = { id, ...agreedTo(input, forecast) }
    if (confirmToken === undefined) {
      const { token: made, expiresAt } = confirm.issue(subject)
      return {
        notice,
        sent: false,
        confirmToken: `${id}~${made}`,
        tokenExpiresAt: moment(expiresAt),
        plan,
      }
    }
    confirm.redeem(token, subject)
    const { send } = await ask(sendsStart, { ...input, id })
    return { notice, sent: true, sendId: send.id, plan }
  },
})

/**
 * What the person agrees to: these very people and these very words. What moves by itself, such as the finishing time,
 * is no part of it.
 */
function agreedTo(input: { templates: string[] } & Record<string, unknown>, forecast: Forecast) {
  const { templates: versions, excluded, fingerprint, samples, cost, audience, reachable } = forecast
  const words = input.templates.map((name) => [
    `the template ${name}`,
    versions.filter((version) => version.name === name),
  ])
  return {
    'the input': input,
    'who gets it': [fingerprint, audience, reachable],
    'who is left out': excluded.map(({ reason, people }) => [reason, people]),
    ...Object.fromEntries(words),
    'the samples': samples,
    'the cost': cost,
  } as Record<string, unknown>
}

const notOurs = () =>
  new CallerError('conflict', 'The token is none of ours', {
    field: 'confirmToken',
    fix: 'Call again without confirmToken, show the person the plan, and pass on the new token if they agree',
  })
