import { z } from 'zod'

/** A whole number with bounds; settings say their unit in the name. */
const count = (least: number, most: number) => z.number().int().min(least).max(most)
const percent = z.number().min(0).max(100)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM')
const amount = count(0, 1_000_000_000).nullable()

const rampStepSchema = z.strictObject({ people: count(1, 1_000_000), days: count(1, 365) })
const returnStepSchema = z.strictObject({ percent: z.number().min(1).max(100), days: count(1, 365) })

/** The numbers that the gate holds to. domain/setting-sources.ts says where each comes from. */
export const sendingSettingsSchema = z
  .strictObject({
    /** Messages per second and number where the account says nothing else, inbound and outbound together. */
    throughputPerSecond: count(1, 1_000).default(80),
    /** One message per this many milliseconds to one person. */
    pairIntervalMs: count(0, 600_000).default(6_000),
    /** How many messages may be borrowed from the pair limit's future. */
    pairBurst: count(1, 1_000).default(45),
    /** How long an unknown send waits for its status while other webhooks flow; longer than a send may take. */
    unknownAfterMs: count(60_000, 86_400_000).default(120_000),
    maxAttempts: count(1, 20).default(5),

    marketingFrom: time.default('09:00'),
    marketingUntil: time.default('20:00'),
    marketingOnSundays: z.boolean().default(false),
    marketingOnHolidays: z.boolean().default(false),

    /** Marketing messages to one person in seven days, over all sources together. */
    marketingPerWeek: count(0, 100).default(2),
    /** Days between marketing messages to somebody who never answered. */
    silentEveryDays: count(0, 365).default(10),
    /** A message that would have to wait longer than this for its turn in the week is refused. */
    frequencyWaitHours: count(0, 720).default(48),

    /** People in a rolling day outside a window where the account has not said yet. */
    unknownLimitPeople: count(0, 1_000_000).default(250),
    /** Share of the messaging limit that marketing leaves to utility and authentication. */
    reservePercent: percent.default(10),

    /** What a new number may reach in a day, step after step, while its quality holds. */
    warmUpSteps: z
      .array(rampStepSchema)
      .min(1)
      .max(20)
      .default([
        { people: 250, days: 7 },
        { people: 500, days: 3 },
        { people: 1_000, days: 4 },
        { people: 2_000, days: 7 },
        { people: 10_000, days: 7 },
      ]),

    /** Pace of marketing while quality is YELLOW. */
    yellowPacePercent: percent.default(50),
    /** After RED: days in which marketing rests. */
    recoveryPauseDays: count(1, 90).default(14),
    /** After the rest: days in which only engaged people get marketing. */
    recoveryEngagedDays: count(0, 90).default(7),
    /** After those: the share of the messaging limit that marketing may use, step after step. */
    recoverySteps: z
      .array(returnStepSchema)
      .max(20)
      .default([
        { percent: 10, days: 3 },
        { percent: 25, days: 4 },
        { percent: 50, days: 7 },
      ]),
    /** A person who wrote or read within this many days is engaged. */
    engagedWithinDays: count(1, 365).default(30),
    /** Rates in the last seven days that count as RED. */
    blockRatePercent: percent.default(2),
    reportRatePercent: percent.default(1),
    /** Fewer messages than this say nothing about rates. */
    rateLeastMessages: count(1, 1_000_000).default(100),
    /** How long marketing stops on a number that hit the spam limit. */
    spamPauseDays: count(1, 90).default(7),

    /** After 130429: the least share of the throughput that remains, and how much comes back in a minute. */
    paceFloorPercent: count(1, 100).default(10),
    paceRecoveryPercentPerMinute: count(1, 100).default(100),

    /** Caps of a day in the business's zone, over all senders; null: none. */
    budgetMessagesPerDay: amount.default(null),
    budgetCostMicrosPerDay: amount.default(null),
    /** The same for each API key that has no budget of its own. */
    keyMessagesPerDay: amount.default(10_000),
    keyCostMicrosPerDay: amount.default(null),

    /** Alerts are posted here, signed; empty: only the console shows them. */
    alertWebhookUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2_000)]).default(''),
  })
  .refine((sending) => sending.marketingFrom < sending.marketingUntil, {
    path: ['marketingUntil'],
    message: 'marketingUntil must be later than marketingFrom',
  })
export type SendingSettings = z.infer<typeof sendingSettingsSchema>
