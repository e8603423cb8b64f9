import { z } from 'zod'
import { CallerError } from '../domain/errors.ts'
import type { Audience } from '../domain/send.ts'
import type { sendsForecast } from '../operations/sends/forecast.ts'
import { moment } from './figures.ts'
import type { Quotes } from './quotes.ts'

/** What both tools that plan a send are asked. */
export const planInput = {
  templates: z
    .array(z.string().max(512))
    .min(1)
    .max(10)
    .describe('Names of approved templates; several spread the audience'),
  contactIds: z.array(z.string().max(60)).min(1).max(100).optional(),
  filter: z.string().max(2_000).optional().describe('As in count_segment'),
  segmentId: z.string().max(60).optional(),
  listId: z.string().max(60).optional(),
  values: z
    .record(z.string().max(80), z.string().max(1_024))
    .default({})
    .describe('Variables to give, by key such as body.1'),
}

/** Models read English, and times in UTC. */
export const planReader = { language: 'en', timeZone: 'UTC' } as const

/** The one way in which the audience was said. */
export function audienceOf(given: {
  contactIds?: string[] | undefined
  filter?: string | undefined
  segmentId?: string | undefined
  listId?: string | undefined
}): Audience {
  const { contactIds, filter, segmentId, listId } = given
  const ways: (Audience | undefined)[] = [
    contactIds && { contactIds },
    filter === undefined ? undefined : { filter },
    segmentId === undefined ? undefined : { segmentId },
    listId === undefined ? undefined : { listId },
  ]
  const said = ways.filter((way) => way !== undefined)
  if (said.length === 1) return said[0]!
  throw new CallerError('invalid', 'Who gets it must be said in one way', {
    field: 'filter',
    fix: 'Give exactly one of contactIds, filter, segmentId and listId',
  })
}

export const planShape = z.object({
  audience: z.number().describe('People in it'),
  reachable: z.number().describe('Who will get it, sooner or later'),
  excluded: z.array(z.object({ people: z.number(), why: z.string() })),
  samples: z.array(z.string()).describe('As people will read it'),
  cost: z.string(),
  perDay: z.array(z.string()).describe('Messages by UTC day'),
  finishesAt: z.string().optional(),
  risks: z.array(z.string()),
})

export type Forecast = z.output<typeof sendsForecast.output>['forecast']

const mostDays = 14

export function planOf(forecast: Forecast, quote: Quotes['quote']): z.output<typeof planShape> {
  const days = new Map<string, number>()
  for (const { at, messages } of forecast.hours) {
    const date = new Date(at).toISOString().slice(0, 10)
    days.set(date, (days.get(date) ?? 0) + messages)
  }
  const { currency, micros, unpriced } = forecast.cost
  const sum = currency === null ? 'unknown: no prices are loaded' : `${(micros / 1e6).toFixed(2)} ${currency}`
  return {
    audience: forecast.audience,
    reachable: forecast.reachable,
    excluded: forecast.excluded.map(({ people, sentence }) => ({ people, why: sentence })),
    samples: forecast.samples.map(({ preview }) => quote('message', preview.body, 400)),
    cost: currency !== null && unpriced > 0 ? `${sum}, without ${unpriced} people who have no price` : sum,
    perDay: [...days].slice(0, mostDays).map(([date, messages]) => `${date}: ${messages}`),
    finishesAt: forecast.finishesAt === null ? undefined : moment(forecast.finishesAt),
    risks: forecast.risks.map(({ kind, facts }) => {
      const said = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
      return [kind.replaceAll('_', ' '), ...said].join(', ')
    }),
  }
}
