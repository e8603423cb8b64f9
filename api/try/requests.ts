import { z } from 'zod'

/** E.164 with its plus sign. */
const phoneSchema = z.string().regex(/^\+[1-9]\d{6,14}$/, 'expected a number such as +447700900123')
const name = z.string().trim().min(1).max(60)
const providerId = z.string().min(1).max(200)

export const phoneQuery = z.object({ phone: phoneSchema })

export const writeSchema = z.strictObject({
  phone: phoneSchema,
  name,
  content: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('text'),
      body: z.string().trim().min(1).max(4096),
      replyTo: providerId.optional(),
    }),
    z.strictObject({
      type: z.literal('choice'),
      kind: z.enum(['button', 'list']),
      id: z.string().min(1).max(256),
      title: z.string().min(1).max(24),
      description: z.string().max(72).optional(),
      replyTo: providerId,
    }),
  ]),
})
type Write = z.infer<typeof writeSchema>

export const mediaQuery = z.object({
  phone: phoneSchema,
  name,
  filename: z.string().trim().min(1).max(240),
  caption: z
    .string()
    .max(1024)
    .optional()
    .transform((caption) => (caption === '' ? undefined : caption)),
})

const delay = z.number().int().min(0).max(60_000)

/** What can go wrong at the provider, in the page's words. */
export const faultsSchema = z.strictObject({
  latencyMs: delay,
  loseAnswers: z.boolean(),
  errorCode: z.number().int().min(1).max(9_999_999).nullable(),
  duplicateWebhooks: z.boolean(),
  shuffleWebhooks: z.boolean(),
  delayWebhooksMs: delay,
})
export type PageFaults = z.infer<typeof faultsSchema>

export const advanceSchema = z.strictObject({ hours: z.number().int().min(1).max(168) })

/** What the customer wrote, as the emulator's control endpoint takes it. */
export function writtenOf(content: Write['content']): Record<string, unknown> {
  if (content.type === 'text') {
    return { type: 'text', text: content.body, ...(content.replyTo ? { replyTo: content.replyTo } : {}) }
  }
  const { kind, id, title, description, replyTo } = content
  const reply = { id, title, ...(description ? { description } : {}) }
  return {
    type: 'interactive',
    replyTo,
    body:
      kind === 'button'
        ? { type: 'button_reply', button_reply: { id, title } }
        : { type: 'list_reply', list_reply: reply },
  }
}
