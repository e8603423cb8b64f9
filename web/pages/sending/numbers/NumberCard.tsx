import type { Language } from '../../../../domain/language.ts'
import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { formatNumber, formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { weekdayTime } from '../../../i18n/time.ts'
import { Time } from '../../../ui/Time.tsx'
import { Actions } from './Actions.tsx'
import { Limit } from './Limit.tsx'
import classes from './numbers.module.css'
import { Plans } from './Plans.tsx'
import type { PhoneNumber } from './quality.ts'
import { QualityHistory } from './QualityHistory.tsx'
import { QualityMark } from './QualityMark.tsx'
import { numbersText } from './text.ts'

/** One number: its health at a glance, then its limit, its pace, its plans and its past. */
export function NumberCard({ number, shares }: { number: PhoneNumber; shares: boolean }) {
  const text = useText(numbersText)
  return (
    <article className={classes.card} aria-label={`${number.name} ${number.phone}`}>
      <header>
        <div>
          <h3>{number.name}</h3>
          <p className={classes.quiet}>{number.phone}</p>
        </div>
        <QualityMark quality={number.quality} />
        <div className={classes.actions}>
          <Actions number={number} />
        </div>
      </header>
      <Trouble number={number} />
      <div className={classes.grid}>
        <Limit number={number} shares={shares} />
        <Pace number={number} />
        <Figures number={number} />
        <QualityHistory number={number} />
        <Plans number={number} />
      </div>
      {number.checkedAt !== null && (
        <p className={classes.quiet}>
          {text.checked} <Time at={number.checkedAt} />
        </p>
      )}
    </article>
  )
}

/** What keeps the number from sending, and what to do. */
function Trouble({ number }: { number: PhoneNumber }) {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const { halted, marketingStoppedUntil, status, quality, recovery } = number
  const troubles: { grave: boolean; words: string; code?: string | null }[] = []
  if (halted) troubles.push({ grave: true, words: text.halted(halted.why, halted.todo), code: halted.code })
  else if (text.status[status] !== undefined) {
    troubles.push({ grave: !stillSends.has(status), words: text.status[status] })
  } else if (!stillSends.has(status)) troubles.push({ grave: true, words: text.notConnected })
  if (marketingStoppedUntil !== null) {
    troubles.push({ grave: true, words: text.marketingStopped(weekdayTime(language, marketingStoppedUntil)) })
  }
  if (recovery) troubles.push({ grave: recovery.stage === 'rest', words: text.recovering })
  else if (quality === 'RED') troubles.push({ grave: true, words: text.red })
  if (quality === 'YELLOW') troubles.push({ grave: false, words: text.yellow })
  return troubles.map(({ grave, words, code }) => (
    <p key={words} className={classes.trouble} data-grave={grave || undefined}>
      {grave ? <OctagonAlert size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      <span>
        {words}
        {code && <span className={classes.code}>{text.errorCode(code)}</span>}
      </span>
    </p>
  ))
}

/** Statuses of WhatsApp with which messages leave. */
const stillSends = new Set(['CONNECTED', 'FLAGGED', 'RATE_LIMITED', 'UNKNOWN'])

function Pace({ number }: { number: PhoneNumber }) {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const { throughputPerSecond, pace } = number
  return (
    <div>
      <h4>{text.pace}</h4>
      <p className={classes.big}>
        {text.perSecond(formatNumber(language, Math.round(throughputPerSecond * pace)))}
      </p>
      <p className={classes.quiet}>
        {pace < 1
          ? text.slowed(formatShare(language, pace), formatNumber(language, throughputPerSecond))
          : text.fullPace}
      </p>
    </div>
  )
}

/** What became of the number's own marketing in seven days. */
function Figures({ number: { figures } }: { number: PhoneNumber }) {
  const text = useText(numbersText)
  const { language } = useLanguage()
  if (!figures || figures.sent === 0) {
    return (
      <div>
        <h4>{text.figures}</h4>
        <p className={classes.quiet}>{text.noFigures}</p>
      </div>
    )
  }
  const { sent } = figures
  const rows: [name: string, value: number, bad?: boolean][] = [
    [text.delivered, figures.delivered],
    [text.read, figures.read],
    [text.answered, figures.answered],
    [text.blocked, figures.blocked, true],
    ...(figures.reported === null ? [] : ([[text.reported, figures.reported, true]] satisfies typeof rows)),
  ]
  return (
    <div>
      <h4>{text.figures}</h4>
      <p className={classes.big}>{text.sentMessages(sent)}</p>
      <dl className={classes.figures}>
        {rows.map(([name, value, bad]) => (
          <div key={name} data-bad={(bad && value > 0) || undefined}>
            <dt>{name}</dt>
            <dd>{formatNumber(language, value)}</dd>
            <dd>{share(language, value / sent)}</dd>
            <i
              aria-hidden
              hidden={value === 0}
              style={{ width: `${Math.min(100, (value / sent) * 100)}%` }}
            />
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Shares below ten percent with a digit more: a block rate of 2 % is a limit. */
const share = (language: Language, value: number) =>
  new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: value > 0 && value < 0.1 ? 1 : 0,
  }).format(value)
