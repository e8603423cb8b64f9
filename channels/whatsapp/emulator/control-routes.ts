import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { NotThere } from './refusal.ts'
import { writtenSchema, type Customers } from './customers.ts'
import { doublesOf } from './doubles.ts'
import { changedSettings, type Settings } from './settings.ts'
import type { Customer, PhoneNumber } from './model.ts'
import { complain } from './quality.ts'
import { peopleOf, reachedBy } from './reach.ts'
import type { State } from './state.ts'
import { changeNumber, defaultNumber, newNumberSchema } from './numbers.ts'
import { messageView, streamThread, threadView } from './thread.ts'
import { templateView, type Templates } from './templates.ts'
import type { Webhooks } from './webhooks.ts'

export interface ControlParts {
  state: State
  customers: Customers
  templates: Templates
  webhooks: Webhooks
}

interface Call {
  parameters: string[]
  body: unknown
  query: URLSearchParams
  response: ServerResponse
}

interface Route {
  method: string
  pattern: RegExp
  /** What to answer as JSON; undefined where the response has been taken over. */
  run(call: Call): unknown
}

const customerSchema = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  userIds: z.enum(['none', 'with_phone', 'only']).nullable().optional(),
  reachable: z.boolean().optional(),
})
const eventSchema = z.strictObject({
  field: z.string().min(1).max(80),
  value: z.record(z.string(), z.unknown()),
})
const templateSchema = z.strictObject({
  status: z
    .string()
    .regex(/^[A-Z_]{3,30}$/)
    .optional(),
  reason: z.string().max(200).optional(),
  otherInfo: z.record(z.string(), z.unknown()).optional(),
  quality: z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN']).optional(),
  paced: z.boolean().optional(),
  /** Told at once, so in a day. */
  comingCategory: z.enum(['MARKETING', 'UTILITY', 'AUTHENTICATION']).optional(),
})
const advanceSchema = z.strictObject({
  ms: z.number().min(0).optional(),
  hours: z.number().min(0).max(10_000).optional(),
})

/** Every control endpoint on its line. */
export function controlRoutes({ state, customers, templates, webhooks }: ControlParts): Route[] {
  const numberOf = (query: URLSearchParams): PhoneNumber => {
    const id = query.get('number')
    const number = id === null ? state.numbers.values().next().value : state.numbers.get(id)
    if (!number) throw new NotThere(`no phone number ${id}`)
    return number
  }
  const customerOf = (phone: string | undefined): Customer => {
    const waId = (phone ?? '').replace(/[\s()+.-]/g, '')
    if (/^\d{5,20}$/.test(waId)) return state.customer(waId)
    const known = state.customersByUserId.get(phone ?? '')
    if (!known) throw new NotThere('a customer is named by a phone number, or by a user id that is known')
    return known
  }
  const threadOf = ({ parameters, query }: Call) => state.thread(numberOf(query), customerOf(parameters[0]))
  const templateOf = (id: string | undefined) => {
    const template = templates.byId(id ?? '') ?? [...state.templates.values()].find(({ name }) => name === id)
    if (!template) throw new NotThere(`no template ${id}`)
    return template
  }

  const route = (method: string, path: string, run: Route['run']): Route => ({
    method,
    pattern: new RegExp(`^${path.replaceAll('*', '([^/]+)')}$`),
    run,
  })

  return [
    route('GET', '/', () => overview(state)),
    route('POST', '/customers/*/messages', (call) => {
      const { thread, ...message } = customers.write(
        numberOf(call.query),
        customerOf(call.parameters[0]),
        writtenSchema.parse(call.body),
      )
      return { id: message.id, at: message.at, customer: thread.customer.waId }
    }),
    route('GET', '/customers/*/thread', (call) => threadView(state, threadOf(call))),
    route('GET', '/customers/*/stream', (call) => streamThread(state, threadOf(call), call.response)),
    route('POST', '/customers/*/read', (call) => ({
      read: customers.read(numberOf(call.query), customerOf(call.parameters[0])),
    })),
    route('POST', '/customers/*/preferences', (call) => {
      const { marketing } = z.strictObject({ marketing: z.enum(['stop', 'resume']) }).parse(call.body)
      customers.prefer(numberOf(call.query), customerOf(call.parameters[0]), marketing)
      return { marketing }
    }),
    route('POST', '/customers/*/number', (call) => {
      const { to } = z.strictObject({ to: z.string().regex(/^\+?\d{5,20}$/) }).parse(call.body)
      const next = customers.renumber(
        numberOf(call.query),
        customerOf(call.parameters[0]),
        to.replace('+', ''),
      )
      return { phone: `+${next.waId}`, userId: next.userId }
    }),
    route('POST', '/customers/*/block', (call) => {
      const { report } = z.strictObject({ report: z.boolean().default(false) }).parse(call.body)
      const number = numberOf(call.query)
      customerOf(call.parameters[0]).blocked.add(number.id)
      complain(state, webhooks, number, report ? 'report' : 'block')
      return { blocked: true, qualityRating: number.qualityRating }
    }),
    route('POST', '/customers/*/unblock', (call) => ({
      unblocked: customerOf(call.parameters[0]).blocked.delete(numberOf(call.query).id),
    })),
    route('PATCH', '/customers/*', (call) =>
      Object.assign(customerOf(call.parameters[0]), customerSchema.parse(call.body)),
    ),
    route('GET', '/settings', () => state.settings),
    route(
      'PATCH',
      '/settings',
      (call): Settings => (state.settings = changedSettings(state.settings, call.body)),
    ),
    route('PATCH', '/numbers/*', (call) => {
      const number = state.numbers.get(call.parameters[0] ?? '')
      if (!number) throw new NotThere('no such phone number')
      return changeNumber(state, number, call.body, webhooks)
    }),
    route('POST', '/numbers', (call) => {
      const number = { ...defaultNumber, ...newNumberSchema.parse(call.body) }
      if (state.numbers.has(number.id)) throw new NotThere('there is a phone number with this id already')
      state.numbers.set(number.id, number)
      return number
    }),
    route('GET', '/portfolios', () => ({
      portfolios: [...new Set([...state.numbers.values()].map(({ portfolioId }) => portfolioId))].map(
        (id) => {
          const numbers = [...state.numbers.values()].filter(({ portfolioId }) => portfolioId === id)
          const limit = peopleOf(numbers[0]!.messagingLimit)
          return { id, limit, reached: reachedBy(state, id).size, numbers: numbers.map(({ id }) => id) }
        },
      ),
    })),
    route('POST', '/events', (call) => {
      const { businessId } = numberOf(call.query)
      webhooks.push({ businessId, ...eventSchema.parse(call.body) })
      return { sent: true }
    }),
    route('POST', '/templates', (call) =>
      templates.create(
        numberOf(call.query).businessId,
        z.record(z.string(), z.unknown()).parse(call.body),
        true,
      ),
    ),
    route('PATCH', '/templates/*', (call) => {
      const template = templateOf(call.parameters[0])
      const { status, reason, otherInfo, quality, paced, comingCategory } = templateSchema.parse(call.body)
      if (paced !== undefined) template.paced = paced
      if (status !== undefined) templates.move(template, status, reason, otherInfo)
      if (quality !== undefined) templates.rate(template, quality)
      if (comingCategory !== undefined) templates.recategoriseLater(template, comingCategory)
      return templateView(template)
    }),
    route('POST', '/advance', (call) => {
      const { ms = 0, hours = 0 } = advanceSchema.parse(call.body)
      state.timeline.advance(ms + hours * 3_600_000)
      return { now: state.now() }
    }),
    route('GET', '/log', ({ query }) => {
      const limit = Math.min(Number(query.get('limit')) || 1000, 100_000)
      return { messages: [...state.log()].slice(-limit).map(messageView) }
    }),
    route('GET', '/doubles', () => doublesOf(state.log())),
    route('GET', '/counters', () => state.counters),
    route('POST', '/handshake', async () => {
      const { url } = state.settings.webhooks
      if (url === null) throw new NotThere('no webhook address is set')
      return { url, confirmed: await webhooks.handshake(url, state.options.verifyToken).catch(() => false) }
    }),
    route('POST', '/drain', async () => {
      await webhooks.drained()
      return { drained: true }
    }),
    route('POST', '/reset', () => {
      webhooks.clear()
      state.reset()
      return { reset: true }
    }),
  ]
}

function overview(state: State): object {
  return {
    now: state.now(),
    numbers: [...state.numbers.values()],
    customers: state.customers.size,
    threads: state.threads.size,
    messages: state.messages.size,
    webhookUrl: state.settings.webhooks.url,
    counters: state.counters,
  }
}
