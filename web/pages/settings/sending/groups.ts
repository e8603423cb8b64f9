import type { SendingSettings } from '../../../../domain/sending-settings.ts'

export type SettingName = keyof SendingSettings

/** The settings of sending as they are shown: what belongs together, in the order in which one reads it. */
export const groups = {
  hours: ['marketingFrom', 'marketingUntil', 'marketingOnSundays', 'marketingOnHolidays'],
  frequency: ['marketingPerWeek', 'silentEveryDays', 'frequencyWaitHours'],
  limits: ['unknownLimitPeople', 'reservePercent', 'warmUpSteps'],
  quality: [
    'yellowPacePercent',
    'recoveryPauseDays',
    'recoveryEngagedDays',
    'recoverySteps',
    'engagedWithinDays',
    'blockRatePercent',
    'reportRatePercent',
    'rateLeastMessages',
    'spamPauseDays',
  ],
  budget: ['budgetMessagesPerDay', 'budgetCostMicrosPerDay', 'keyMessagesPerDay', 'keyCostMicrosPerDay'],
  pace: [
    'throughputPerSecond',
    'pairIntervalMs',
    'pairBurst',
    'maxAttempts',
    'paceFloorPercent',
    'paceRecoveryPercentPerMinute',
  ],
  alerts: ['alertWebhookUrl'],
  unknown: ['unknownAfterMs'],
} as const satisfies Record<string, readonly SettingName[]>

export type GroupName = keyof typeof groups
