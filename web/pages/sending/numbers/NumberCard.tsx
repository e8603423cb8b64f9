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
  const troubles = [
    halted && { grave: true, words: text.halted(halted.reason.replace(/^code_/, `${text.error} `)) },
    status !== 'CONNECTED' && !halted && { grave: true, words: text.notConnected(status) },
    marketingStoppedUntil !== null && {
      grave: true,
      words: text.marketingStopped(weekdayTime(language, marketingStoppedUntil)),
    },
    recovery && { grave: recovery.stage === 'rest', words: text.recovering },
    quality === 'RED' && !recovery && { grave: true, words: text.red },
    quality === 'YELLOW' && { grave: false, words: text.yellow },
  ].filter((one) => one !== null && one !== false)
  return troubles.map(({ grave, words }) => (
    <p key={words} className={classes.trouble} data-grave={grave || undefined}>
      {grave ? <OctagonAlert size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      {words}
    </p>
  ))
}

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
  const share = (value: number) =>
    `${formatNumber(language, value)} (${formatShare(language, value / figures.sent)})`
  const rows = [
    [text.sent, formatNumber(language, figures.sent)],
    [text.delivered, share(figures.delivered)],
    [text.read, share(figures.read)],
    [text.answered, share(figures.answered)],
    [text.blocked, share(figures.blocked)],
    ...(figures.reported === null ? [] : [[text.reported, share(figures.reported)]]),
  ]
  return (
    <div>
      <h4>{text.figures}</h4>
      <dl className={classes.figures}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
