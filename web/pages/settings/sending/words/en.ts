import type { SendingSettings } from '../../../../../domain/sending-settings.ts'

/** Of one setting: its name, what else there is to know (empty: nothing), and where its default comes from. */
export type SettingWords = readonly [label: string, hint: string, source: string]

export const en: Record<keyof SendingSettings, SettingWords> = {
  throughputPerSecond: [
    'Messages a second, per number',
    'In and out together. An account’s own figure counts where WhatsApp tells it.',
    'WhatsApp Cloud API: throughput, error 130429',
  ],
  pairIntervalMs: [
    'One message to the same person every',
    '',
    'WhatsApp Cloud API: pair rate limit, error 131056',
  ],
  pairBurst: [
    'Messages that may go in one burst',
    'What is borrowed is paid back by waiting.',
    'WhatsApp Cloud API: pair rate limit, burst of 45',
  ],
  maxAttempts: [
    'Attempts before a message is given up',
    '',
    'Back-off from 2 s: the fifth attempt comes half a minute after the first',
  ],
  paceFloorPercent: [
    'Slowest pace after WhatsApp says “too fast”',
    'Share of the usual pace that always remains.',
    'Slow enough that error 130429 ends, fast enough for replies',
  ],
  paceRecoveryPercentPerMinute: [
    'Pace that comes back each minute',
    '',
    'Half the pace is back in 30 seconds, and the least in under a minute',
  ],
  marketingFrom: [
    'Marketing from',
    'In the time of whoever receives it. What is due earlier waits.',
    'Hours for commercial messages in Italy, France and Spain',
  ],
  marketingUntil: ['Marketing until', '', 'Hours for commercial messages in Italy, France and Spain'],
  marketingOnSundays: ['Marketing on Sundays', '', 'French rule for commercial messages by SMS'],
  marketingOnHolidays: [
    'Marketing on public holidays',
    'Those of the country of whoever receives it.',
    'French rule for commercial messages by SMS',
  ],
  marketingPerWeek: [
    'Marketing messages to one person in seven days',
    'Over all sends, agents and programs together.',
    'WhatsApp caps marketing per person, error 131049: two a week stay below',
  ],
  silentEveryDays: [
    'Who never answers gets one every',
    '',
    'People who never answer see less marketing, error 131049',
  ],
  frequencyWaitHours: [
    'Longest wait for a turn in the week',
    'What would have to wait longer is refused.',
    'An offer that comes later than this is out of date',
  ],
  unknownLimitPeople: [
    'People in 24 h while the account’s limit is unknown',
    '',
    'WhatsApp Cloud API: messaging limits, where a portfolio starts',
  ],
  reservePercent: [
    'Kept for orders, notices and codes',
    'Marketing leaves this share of the limit alone.',
    'An order update or a code must never wait for a campaign',
  ],
  warmUpSteps: [
    'Warm-up of a new number',
    'How many people a day, and for how many days, as long as its quality holds.',
    'Gradual increase of a new number, from the first messaging limit',
  ],
  yellowPacePercent: [
    'Pace of marketing while quality is yellow',
    '',
    'WhatsApp Cloud API: quality rating of a number',
  ],
  recoveryPauseDays: [
    'Rest from marketing after red',
    '',
    'WhatsApp judges quality over seven days: two such periods',
  ],
  recoveryEngagedDays: [
    'Then only to engaged people for',
    '',
    'One period of seven days with those who answer',
  ],
  recoverySteps: [
    'Then back by steps',
    'The share of the limit that marketing may use, and for how many days.',
    'Two periods of return',
  ],
  engagedWithinDays: [
    'Engaged is who wrote or read within',
    '',
    'Recency of engagement as senders measure it',
  ],
  blockRatePercent: [
    'Block rate that counts as red',
    'Of the last seven days.',
    'Thresholds in use among senders on WhatsApp',
  ],
  reportRatePercent: [
    'Report rate that counts as red',
    'Of the last seven days.',
    'Thresholds in use among senders on WhatsApp',
  ],
  rateLeastMessages: ['Messages before rates mean anything', '', 'With fewer, a single block is a percent'],
  spamPauseDays: [
    'Pause of a number that hit the spam limit',
    '',
    'WhatsApp Cloud API: spam rate limit, error 131048',
  ],
  budgetMessagesPerDay: [
    'Messages a day, everything together',
    'Empty: no cap.',
    'None until the business sets one',
  ],
  budgetCostMicrosPerDay: [
    'Cost a day, everything together',
    'In the currency of the price table. Empty: no cap.',
    'None until the business sets one',
  ],
  keyMessagesPerDay: [
    'Messages a day for each API key',
    'For keys without a cap of their own. Empty: no cap.',
    'A program that runs wild stops here',
  ],
  keyCostMicrosPerDay: [
    'Cost a day for each API key',
    'For keys without a cap of their own. Empty: no cap.',
    'None until the business sets one',
  ],
  alertWebhookUrl: [
    'Post alerts to',
    'An https address that gets each alert, signed. Empty: only the console shows them.',
    'None until the business sets one',
  ],
  unknownAfterMs: ['Wait for the status at least', '', 'Longer than a send and its first status take'],
}
