import { z } from 'zod'
import { audienceSchema, sendStatusSchema } from '../../domain/send.ts'
import { type Reader, sayReason } from '../../domain/explain/explain.ts'
import { categorySchema } from '../../domain/message.ts'
import type { Forecast } from '../../engine/sending/forecast/forecast.ts'
import { sayFinding } from '../../engine/templates/lint.ts'
import type { StoredSend } from '../../storage/sends.ts'

export const sendShape = z.object({
  id: z.string(),
  name: z.string(),
  status: sendStatusSchema,
  category: categorySchema,
  templates: z.array(z.string()),
  audience: audienceSchema,
  values: z.record(z.string(), z.string()),
  numbers: z.array(z.string()),
  budget: z.object({ messages: z.number().nullable(), costMicros: z.number().nullable() }),
  /** People of the audience when it began, and messages written so far. */
  planned: z.number(),
  queued: z.number(),
  /** Messages by state, and for those that wait or did not go by reason. */
  counts: z.array(z.object({ status: z.string(), reason: z.string().nullable(), messages: z.number() })),
  error: z.string().nullable(),
  createdAt: z.number(),
  finishedAt: z.number().nullable(),
})

export function shownSend(
  { createdBy: _createdBy, cursor: _cursor, asBegun: _asBegun, ...send }: StoredSend,
  counts: z.infer<typeof sendShape>['counts'],
): z.infer<typeof sendShape> {
  return { ...send, counts }
}

const card = z.object({
  header: z
    .object({
      kind: z.enum(['text', 'image', 'video', 'document', 'location']),
      value: z.string().nullable(),
    })
    .nullable(),
  body: z.string(),
  footer: z.string().nullable(),
  buttons: z.array(z.object({ kind: z.string(), text: z.string(), target: z.string().nullable() })),
})

export const forecastShape = z.object({
  category: categorySchema,
  /** People in the audience, and those whom the message will reach sooner or later. */
  audience: z.number(),
  reachable: z.number(),
  excluded: z.array(
    z.object({
      rule: z.string(),
      reason: z.string(),
      people: z.number(),
      examples: z
        .array(z.object({ contactId: z.string(), name: z.string().nullable() }))
        .describe('A few of them: the name, or the number where no name is known'),
      sentence: z.string().describe('The reason in words'),
    }),
  ),
  fingerprint: z.string().describe('Of the very people who are not excluded: another person, another one'),
  templates: z.array(
    z.object({
      name: z.string(),
      language: z.string(),
      version: z.string().describe('Another one where its words changed'),
    }),
  ),
  /** Of the reachable: people who have to wait for a reason of their own, such as the night. */
  waiting: z.number(),
  variants: z.array(z.object({ template: z.string(), language: z.string(), people: z.number() })),
  samples: z.array(
    z.object({
      contactId: z.string(),
      name: z.string().nullable(),
      preview: card.extend({ cards: z.array(card), missing: z.array(z.string()) }),
    }),
  ),
  /** In millionths of the currency's unit; `unpriced` people have no price in the table. */
  cost: z.object({ currency: z.string().nullable(), micros: z.number(), unpriced: z.number() }),
  /** Messages by the hour in which they leave. */
  hours: z.array(z.object({ at: z.number(), messages: z.number() })),
  byNumber: z.array(z.object({ number: z.string(), messages: z.number() })),
  finishesAt: z.number().nullable(),
  /** Caps of the key and of the day that are waited for: when each is reached first, and by how many people. */
  caps: z.array(
    z.object({
      of: z.enum(['send', 'key', 'day']),
      at: z.number(),
      people: z.number(),
      sentence: z.string().describe('The reason in words'),
    }),
  ),
  /** People whose turn does not come within 90 days. */
  left: z.number(),
  risks: z.array(
    z.object({ kind: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
})

export function shownForecast(
  { timeline, samples, excluded, risks, ...rest }: Forecast,
  names: ReadonlyMap<string, string>,
  reader: Reader,
): z.infer<typeof forecastShape> {
  return {
    ...rest,
    excluded: excluded.map(({ facts, contactIds, ...group }) => ({
      ...group,
      examples: contactIds.map((contactId) => ({ contactId, name: names.get(contactId) ?? null })),
      sentence: sayReason(group.reason, { facts }, reader),
    })),
    samples: samples.map(({ preview: { reasons: _reasons, ...preview }, ...sample }) => ({
      ...sample,
      preview,
    })),
    hours: timeline.hours,
    byNumber: [...timeline.byNumber].map(([number, messages]) => ({ number, messages })),
    finishesAt: timeline.lastAt,
    caps: timeline.capped.map(({ of, at, people, reason, facts, until }) => ({
      of,
      at,
      people,
      sentence: sayReason(reason, { facts, until }, reader),
    })),
    left: timeline.left,
    risks: risks.map(({ kind, facts, findings }) => {
      const said = findings?.map((found) => sayFinding(found, reader.language).message)
      return { kind, facts: said === undefined ? facts : { ...facts, findings: said.join(' ') } }
    }),
  }
}
