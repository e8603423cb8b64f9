import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { exactTime, shortDay } from '../../../i18n/time.ts'
import { useNow } from '../../../ui/now.ts'
import { type PhoneNumber, qualityRuns } from './quality.ts'
import classes from './numbers.module.css'
import { eventWords, eventsText } from './events-text.ts'
import { numbersText } from './text.ts'

const day = 86_400_000
const shownDays = 90
const levels = { GREEN: 0, YELLOW: 1, RED: 2, UNKNOWN: 3 } as const
const lane = 16
/** Where the axis has a date: so many days ago. */
const ticks = [90, 60, 30, 0]
const order = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const

/** The quality of ninety days as a line of steps, the best at the top; below it everything that happened, in words. */
export function QualityHistory({ number }: { number: PhoneNumber }) {
  const text = useText(numbersText)
  const events = useText(eventsText)
  const { language } = useLanguage()
  const now = useNow(60_000)
  const since = now - shownDays * day
  const runs = qualityRuns(number, since, now)
  const lanes = order.filter(
    (quality) => quality !== 'UNKNOWN' || runs.some((run) => run.quality === quality),
  )
  const words = runs
    .map(({ quality, from }) => `${shortDay(language, from)}: ${text.quality[quality]}`)
    .join('; ')
  const at = (time: number) => ((time - since) / (shownDays * day)) * 100
  return (
    <div className={classes.history}>
      <h4>{text.history(shownDays)}</h4>
      <div className={classes.chart} role="img" aria-label={words} data-lanes={lanes.length}>
        {lanes.map((quality) => (
          <span key={quality} style={{ top: `${levels[quality] * lane}px` }}>
            {text.quality[quality]}
          </span>
        ))}
        <div>
          {ticks.map((days) => (
            <i key={days} style={{ left: `${((shownDays - days) / shownDays) * 100}%` }} />
          ))}
          {runs.map(({ quality, from, to }) => (
            <div
              key={from}
              data-quality={quality}
              title={`${text.quality[quality]}: ${shortDay(language, from)} – ${shortDay(language, to)}`}
              style={{
                left: `${at(from)}%`,
                width: `${at(to) - at(from)}%`,
                top: `${levels[quality] * lane}px`,
              }}
            />
          ))}
        </div>
      </div>
      <div className={classes.axis} aria-hidden>
        {ticks.map((days) => (
          <span key={days} style={{ left: `${((shownDays - days) / shownDays) * 100}%` }}>
            {days === 0 ? text.today : shortDay(language, now - days * day)}
          </span>
        ))}
      </div>
      {number.history.length > 0 && (
        <details className={classes.events}>
          <summary>{text.events(number.history.length)}</summary>
          <ul>
            {number.history.map(({ at: time, kind, value, why }) => (
              <li key={`${time} ${kind} ${value}`}>
                <time dateTime={new Date(time).toISOString()} title={exactTime(language, time)}>
                  {shortDay(language, time)}
                </time>
                <span>{eventWords(events, { kind, value, why })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
