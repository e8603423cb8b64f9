import { day, hour } from '../../../domain/clock.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { slowedPace } from '../gate/capacity.ts'
import { haltOf, isOver } from './halts.ts'
import { passTime, startRecovery } from './plans.ts'
import type { NewAlert, NumberEvent, NumberNews, NumberState, Reopened } from './state.ts'

interface Advanced {
  number: NumberState
  events: NumberEvent[]
  alerts: NewAlert[]
  /** Reasons with which messages were held and that may no longer hold. */
  reopened: Reopened[]
}

/** What has become of a number so far, while news is being worked into it. */
export interface Progress extends Advanced {
  now: number
  settings: SendingSettings
}

/** An alert about slowness says enough once an hour. */
const slownessSaidMs = hour

/**
 * The number after one piece of news, with what happened to it, whom to alert of what, and which held messages to look
 * at again. Pure: warm-up, recovery, pace and halts all move here and nowhere else.
 *
 * warm-up:  step 0 → 1 → … → none, each after its days, only while quality holds; RED goes back a step
 * recovery: none → rest (RED, or rates too high) → engaged → step 0 → … → none; RED begins anew
 * halt:     none → halted (account error, restriction, status) → none (healthy poll, operator)
 */
export function advanceNumber(
  number: NumberState,
  news: NumberNews,
  now: number,
  settings: SendingSettings,
): Advanced {
  const progress: Progress = { number: { ...number }, events: [], alerts: [], reopened: [], now, settings }
  take(progress, news)
  passTime(progress)
  const { number: next, events, alerts, reopened } = progress
  return { number: next, events, alerts, reopened: [...new Set(reopened)] }
}

function take(progress: Progress, news: NumberNews): void {
  const { number, now, settings, events, alerts, reopened } = progress
  switch (news.kind) {
    case 'told':
      return takeTold(progress, news)
    case 'figures':
      number.figures = news.figures
      return judgeRates(progress)
    case 'throttled': {
      const slowed = slowedPace(number, settings, now)
      if (slowed.paceAt === number.paceAt) return
      const said = number.paceAt !== null && now - number.paceAt < slownessSaidMs
      Object.assign(number, slowed)
      events.push({ kind: 'pace', value: slowed.pace.toFixed(3), source: 'own', detail: { code: 130429 } })
      if (!said) alerts.push({ kind: 'throughput_slowed', severity: 'info', facts: { pace: slowed.pace } })
      return
    }
    case 'spam_limit': {
      const until = now + settings.spamPauseDays * day
      const stopped = number.marketingStoppedUntil
      number.marketingStoppedUntil = Math.max(stopped ?? 0, until)
      if (stopped !== null && stopped > now) return
      events.push({ kind: 'marketing', value: 'stopped', source: 'own', detail: { code: news.code, until } })
      alerts.push({ kind: 'spam_limit', severity: 'critical', facts: { code: news.code, until } })
      return
    }
    case 'account_error':
      return halt(progress, `code_${news.code ?? 'none'}`, 'own')
    case 'released':
      release(progress, 'operator')
      if (number.marketingStoppedUntil !== null) {
        number.marketingStoppedUntil = null
        events.push({ kind: 'marketing', value: 'resumed', source: 'operator', detail: {} })
        reopened.push('marketing_stopped')
      }
      return
    case 'warm_up_set':
      number.warmUp = news.step === null ? null : { step: news.step, at: now }
      events.push({ kind: 'warm_up', value: String(news.step ?? 'done'), source: 'operator', detail: {} })
      reopened.push('warm_up')
      return
    case 'recovery_set':
      if (news.recovering) return startRecovery(progress, 'operator', {})
      number.recovery = null
      events.push({ kind: 'recovery', value: 'ended', source: 'operator', detail: {} })
      reopened.push('quality_rest', 'quality_engaged_only', 'quality_pace')
      return
    case 'time':
      return
  }
}

function takeTold(progress: Progress, news: Extract<NumberNews, { kind: 'told' }>): void {
  const { number, events } = progress
  const { source } = news
  if (news.messagingLimit !== undefined && news.messagingLimit !== number.messagingLimit) {
    limitMoved(progress, number.messagingLimit, news.messagingLimit, source)
  }
  if (news.throughputPerSecond !== undefined && news.throughputPerSecond !== number.throughputPerSecond) {
    const detail = { from: number.throughputPerSecond }
    number.throughputPerSecond = news.throughputPerSecond
    events.push({ kind: 'throughput', value: String(news.throughputPerSecond), source, detail })
  }
  if (news.quality !== undefined && news.quality !== number.quality)
    qualityMoved(progress, news.quality, source)
  if (news.status !== undefined && news.status !== number.status) {
    events.push({ kind: 'status', value: news.status, source, detail: { from: number.status } })
    number.status = news.status
  }
  const reason = news.restriction ?? haltOf(number.status)
  if (reason !== null) halt(progress, reason, source)
  else if (news.restriction === null && isOver(number, news.source, progress.now)) release(progress, source)
}

function limitMoved(
  { number, events, alerts, reopened }: Progress,
  from: number | null,
  to: number | null,
  source: NumberEvent['source'],
): void {
  const raised = (to ?? Infinity) > (from ?? Infinity)
  number.messagingLimit = to
  events.push({ kind: 'limit', value: String(to ?? 'unlimited'), source, detail: { from } })
  alerts.push({
    kind: raised ? 'limit_raised' : 'limit_lowered',
    severity: raised ? 'info' : 'warning',
    facts: { from, to },
  })
  if (raised) reopened.push('messaging_limit', 'quality_pace')
}

function qualityMoved(progress: Progress, to: NumberState['quality'], source: NumberEvent['source']): void {
  const { number, events, alerts, reopened, settings } = progress
  const from = number.quality
  number.quality = to
  events.push({ kind: 'quality', value: to, source, detail: { from } })
  if (to === 'RED') {
    alerts.push({ kind: 'quality_red', severity: 'critical', facts: { from } })
    return startRecovery(progress, 'RED', { from })
  }
  if (to === 'YELLOW') {
    if (from === 'RED') alerts.push({ kind: 'quality_back', severity: 'info', facts: { from, to } })
    else {
      const percent = settings.yellowPacePercent
      alerts.push({ kind: 'quality_yellow', severity: 'warning', facts: { from, percent } })
    }
    return
  }
  if (from === 'YELLOW' || from === 'RED') {
    const kind = to === 'UNKNOWN' ? 'quality_unknown' : 'quality_back'
    alerts.push({ kind, severity: 'info', facts: { from, to } })
    reopened.push('quality_pace')
  }
}

/** Too many blocks or reports are RED before the provider says so. In the rest they only tell of the time before. */
function judgeRates(progress: Progress): void {
  const { number, settings, alerts } = progress
  const { figures, recovery } = number
  if (figures === null || figures.sent < settings.rateLeastMessages) return
  if (recovery !== null && (recovery.stage === 'rest' || progress.now < recovery.at + 7 * day)) return
  const blockPercent = (100 * figures.blocked) / figures.sent
  const reportPercent = figures.reported === null ? 0 : (100 * figures.reported) / figures.sent
  if (blockPercent <= settings.blockRatePercent && reportPercent <= settings.reportRatePercent) return
  const facts = { blockPercent, reportPercent, sent: figures.sent }
  alerts.push({ kind: 'rates_high', severity: 'critical', facts })
  startRecovery(progress, 'rates', facts)
}

function halt(
  { number, events, alerts, now }: Progress,
  reason: string,
  source: NumberEvent['source'],
): void {
  if (number.haltedAt !== null) return
  Object.assign(number, { haltedAt: now, haltReason: reason })
  events.push({ kind: 'halt', value: reason, source, detail: {} })
  alerts.push({ kind: 'number_halted', severity: 'critical', facts: { reason } })
}

function release({ number, events, alerts, reopened, now }: Progress, source: NumberEvent['source']): void {
  if (number.haltedAt === null) return
  const detail = { reason: number.haltReason, haltedMs: now - number.haltedAt }
  Object.assign(number, { haltedAt: null, haltReason: null })
  events.push({ kind: 'halt', value: 'released', source, detail })
  alerts.push({ kind: 'number_released', severity: 'info', facts: detail })
  reopened.push('number_halted')
}
