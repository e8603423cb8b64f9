import type { SendingSettings } from './sending-settings.ts'

type SettingUnit =
  | 'messages'
  | 'messages per second'
  | 'people per day'
  | 'milliseconds'
  | 'hours'
  | 'days'
  | 'percent'
  | 'percent per minute'
  | 'HH:MM'
  | 'millionths of the currency'
  | 'attempts'
  | 'yes or no'
  | 'steps'
  | 'address'

/** Where the default of a setting comes from, as shown beside it. */
interface SettingSource {
  unit: SettingUnit
  /** `platform`: the provider's own rule; `practice`: what senders hold to; `house`: this hub's choice. */
  kind: 'platform' | 'practice' | 'house'
  source: string
}

const platform = (unit: SettingUnit, source: string): SettingSource => ({ unit, kind: 'platform', source })
const practice = (unit: SettingUnit, source: string): SettingSource => ({ unit, kind: 'practice', source })
const house = (unit: SettingUnit, source: string): SettingSource => ({ unit, kind: 'house', source })

const quality = 'WhatsApp Cloud API, phone number quality rating'
const spamRates = 'Thresholds of block and report rates in use among senders on WhatsApp'

/** Every number that the gate holds to, with its unit and its source. */
export const sendingSources: Record<keyof SendingSettings, SettingSource> = {
  throughputPerSecond: platform('messages per second', 'WhatsApp Cloud API, throughput, error 130429'),
  pairIntervalMs: platform('milliseconds', 'WhatsApp Cloud API, pair rate limit, error 131056'),
  pairBurst: platform('messages', 'WhatsApp Cloud API, pair rate limit, burst of 45'),
  unknownAfterMs: house('milliseconds', 'Longer than a send and its first status take'),
  maxAttempts: house('attempts', 'Back-off from 2 s; the fifth attempt is half a minute after the first'),

  marketingFrom: practice('HH:MM', 'Hours for commercial calls and messages in Italy, France and Spain'),
  marketingUntil: practice('HH:MM', 'Hours for commercial calls and messages in Italy, France and Spain'),
  marketingOnSundays: practice('yes or no', 'No commercial messages on Sundays: French rule for SMS'),
  marketingOnHolidays: practice(
    'yes or no',
    'No commercial messages on public holidays: French rule for SMS',
  ),

  marketingPerWeek: practice(
    'messages',
    'WhatsApp caps marketing per person, error 131049; two a week stay below',
  ),
  silentEveryDays: practice('days', 'People who never answer see less marketing, error 131049'),
  frequencyWaitHours: house('hours', 'An offer that comes later than this is out of date'),

  unknownLimitPeople: platform(
    'people per day',
    'WhatsApp Cloud API, messaging limits: where a portfolio starts',
  ),
  reservePercent: house('percent', 'An order update or a code must never wait for a campaign'),
  warmUpSteps: practice('steps', 'Gradual increase of a new number, starting at the first messaging limit'),

  yellowPacePercent: practice('percent', quality),
  recoveryPauseDays: practice('days', `${quality}: judged over seven days, so two periods of rest`),
  recoveryEngagedDays: practice('days', `${quality}: one period with those who answer`),
  recoverySteps: practice('steps', `${quality}: two periods of return`),
  engagedWithinDays: practice('days', 'Recency of engagement as senders measure it'),
  blockRatePercent: practice('percent', spamRates),
  reportRatePercent: practice('percent', spamRates),
  rateLeastMessages: house('messages', 'Below this, one block is a percent'),
  spamPauseDays: platform(
    'days',
    'WhatsApp Cloud API, spam rate limit, error 131048; quality counts seven days',
  ),

  paceFloorPercent: house('percent', 'Slow enough that 130429 ends, fast enough for replies'),
  paceRecoveryPercentPerMinute: house(
    'percent per minute',
    'Half the pace is back in 30 s, and the least in under a minute',
  ),

  budgetMessagesPerDay: house('messages', 'None until the business sets one'),
  budgetCostMicrosPerDay: house('millionths of the currency', 'None until the business sets one'),
  keyMessagesPerDay: house('messages', 'A program that runs wild stops here'),
  keyCostMicrosPerDay: house('millionths of the currency', 'None until the business sets one'),
  alertWebhookUrl: house('address', 'None until the business sets one'),
}
