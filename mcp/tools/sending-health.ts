import { z } from 'zod'
import { sendingAlerts } from '../../operations/sending/alerts.ts'
import { sendingNumbers } from '../../operations/sending/numbers.ts'
import { moment, rounded } from '../figures.ts'
import { tool } from '../tool.ts'

const mostAlerts = 10

export const sendingHealth = tool({
  name: 'sending_health',
  title: 'How the numbers are doing',
  description:
    'Each WhatsApp number: quality, whether it can send, the daily limit of people and how much of it is used now, its pace, what warm-up or recovery lets it do, and the open alerts with what to do. See it before forecast_send, or when explain_sending blames a number.',
  uses: [sendingNumbers, sendingAlerts],
  input: z.object({}),
  output: z.object({
    numbers: z.array(
      z.object({
        numberId: z.string(),
        phone: z.string(),
        name: z.string(),
        quality: z.string(),
        status: z.string(),
        limit: z
          .object({
            people: z.number().optional().describe('Left out: unlimited'),
            used: z.number().describe('By all numbers of the portfolio'),
            usedByNumber: z.number(),
            marketing: z.number().optional().describe('Up to which marketing may use it now'),
            waiting: z.number().describe('Messages that wait for a place'),
          })
          .describe('Distinct people outside a window in rolling 24 h'),
        perSecond: z.number().describe('Messages a second now'),
        notes: z.array(z.string()).describe('What slows or stops it'),
      }),
    ),
    alerts: z.array(
      z.object({
        at: z.string(),
        severity: z.string(),
        numberId: z.string().optional(),
        title: z.string(),
        todo: z.string(),
      }),
    ),
    moreAlerts: z.boolean().optional(),
  }),
  async run({ ask, now }) {
    const { numbers, yellowPacePercent } = await ask(sendingNumbers, { language: 'en' })
    const { alerts, nextCursor } = await ask(sendingAlerts, {
      open: 'true',
      language: 'en',
      limit: mostAlerts,
    })
    return {
      numbers: numbers.map((number) => ({
        numberId: number.id,
        phone: number.phone,
        name: number.name,
        quality: number.quality,
        status: number.status,
        limit: {
          people: number.limit.people ?? undefined,
          used: number.limit.usedByPortfolio,
          usedByNumber: number.limit.usedByNumber,
          marketing: number.limit.marketing ?? undefined,
          waiting: number.limit.waiting,
        },
        perSecond: rounded(number.throughputPerSecond * number.pace, 1),
        notes: notesOn(number, yellowPacePercent, now),
      })),
      alerts: alerts.map(({ at, severity, numberId, title, todo, code }) => ({
        at: moment(at),
        severity,
        numberId: numberId ?? undefined,
        title: withCode(title, code),
        todo,
      })),
      moreAlerts: nextCursor === null ? undefined : true,
    }
  },
})

type Shown = z.output<typeof sendingNumbers.output>['numbers'][number]

const withCode = (words: string, code: string | null) => (code === null ? words : `${words} (error ${code})`)

/** The plans and stops of a number in words. */
function notesOn(number: Shown, yellowPacePercent: number, now: number): string[] {
  const { warmUp, recovery, halted, marketingStoppedUntil, quality, pace } = number
  const notes: string[] = []
  if (halted) {
    notes.push(`Halted since ${moment(halted.since)}, sends nothing: ${withCode(halted.why, halted.code)}`)
  }
  if (marketingStoppedUntil !== null && marketingStoppedUntil > now) {
    notes.push(`WhatsApp stopped its marketing until ${moment(marketingStoppedUntil)}`)
  }
  if (recovery) notes.push(recoveryWords(recovery))
  else if (quality === 'RED') notes.push('No marketing while quality is RED')
  if (quality === 'YELLOW')
    notes.push(`Marketing at ${yellowPacePercent} % of its pace while quality is YELLOW`)
  if (warmUp) {
    const people = warmUp.people === null ? '' : ` up to ${warmUp.people} people a day`
    notes.push(
      `Warming up, step ${warmUp.step + 1}:${people}; the next step from ${moment(warmUp.endsAt)} if quality holds`,
    )
  }
  if (pace < 1) notes.push(`Slowed to ${Math.round(pace * 100)} % of its pace: WhatsApp asked for less`)
  return notes
}

function recoveryWords({ stage, since, endsAt }: NonNullable<Shown['recovery']>): string {
  const what =
    stage === 'rest'
      ? 'no marketing, answers only'
      : stage === 'engaged'
        ? 'marketing only to people who wrote or read lately'
        : `marketing comes back by steps, step ${Number(stage) + 1}`
  return `Recovering since ${moment(since)}: ${what}, until ${moment(endsAt)} if quality holds`
}
