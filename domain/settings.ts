import { z } from 'zod'
import { openingHoursSchema } from './hours.ts'
import { languageSchema } from './language.ts'
import { sendingSettingsSchema } from './sending-settings.ts'

/** A whole number with bounds; settings say their unit in the name. */
const count = (least: number, most: number) => z.number().int().min(least).max(most)

/** What an administrator can change while the hub runs. Every field has a default, so that `{}` is a working hub. */
export const settingsSchema = z.strictObject({
  business: z
    .strictObject({
      name: z.string().min(1).max(120).default('Centralino'),
      language: languageSchema.default('it'),
      hours: openingHoursSchema.default({ timezone: 'Europe/Rome', spans: [], holidays: [] }),
    })
    .prefault({}),
  agent: z
    .strictObject({
      enabled: z.boolean().default(true),
      name: z.string().min(1).max(40).default('Assistente'),
      /** Confidence from which the agent answers. */
      answerThreshold: z.number().min(0).max(1).default(0.7),
      /** Between this and `answerThreshold` it asks one clarifying question; below it escalates. */
      clarifyThreshold: z.number().min(0).max(1).default(0.25),
      /** Clarifying questions in a row after which a person takes over. */
      maxClarifications: count(0, 5).default(2),
      /** How long a burst may pause before it is answered. */
      debounceMs: count(0, 30_000).default(800),
      /** The longest that a burst can put the answer off. */
      debounceLimitMs: count(0, 120_000).default(5_000),
      maxReplyCharacters: count(100, 4096).default(900),
    })
    .prefault({}),
  consent: z
    .strictObject({
      /** Consent counts only once it is confirmed by the person. */
      doubleOptIn: z.boolean().default(false),
      /** Name of an approved template with two quick replies, for people outside the window; empty: none. */
      confirmationTemplate: z
        .string()
        .regex(/^[a-z0-9_]{0,512}$/, 'lower case letters, digits and underscores')
        .default(''),
      reminderAfterHours: count(1, 168).default(24),
      lapseAfterHours: count(2, 336).default(48),
    })
    .prefault({}),
  sending: sendingSettingsSchema.prefault({}),
  /** What happens to a message whose answer was lost and for which no status came. */
  unknownPolicy: z
    .strictObject({
      service: z.enum(['resend_once', 'give_up']).default('resend_once'),
      utility: z.enum(['resend_once', 'give_up']).default('resend_once'),
      authentication: z.enum(['resend_once', 'give_up']).default('give_up'),
      marketing: z.enum(['resend_once', 'give_up']).default('give_up'),
    })
    .prefault({}),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})
