import { formatNumber, formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { detailsText, type PartNames } from '../../inbox/details/text.ts'
import { playgroundText } from '../text.ts'
import type { Turn } from '../chat/exchange.ts'
import classes from './trace.module.css'

/** How sure the agent was against both thresholds, and every part that this is made of. */
export function Confidence(props: {
  value: number
  parts: Turn['confidence']['parts']
  thresholds: Turn['thresholds']
}) {
  const { value, parts, thresholds } = props
  const text = useText(playgroundText)
  const { part } = useText(detailsText)
  const { language } = useLanguage()
  const share = (number: number) => formatShare(language, number)
  const named = (name: string) =>
    Object.hasOwn(part, name) ? part[name as keyof PartNames] : (text.part[name] ?? name)
  const level = value >= thresholds.answer ? 'answer' : value >= thresholds.clarify ? 'clarify' : 'below'
  return (
    <>
      <p className={classes.figure}>{share(value)}</p>
      <div
        className={classes.meter}
        data-level={level}
        role="img"
        aria-label={text.meter(share(value), share(thresholds.clarify), share(thresholds.answer))}
      >
        <div className={classes.fill} style={{ width: `${clamp(value) * 100}%` }} />
        {[thresholds.clarify, thresholds.answer].map((threshold) => (
          <div className={classes.mark} key={threshold} style={{ left: `${clamp(threshold) * 100}%` }} />
        ))}
      </div>
      <p className={classes.quiet} aria-hidden="true">
        {text.asksFrom(share(thresholds.clarify))} · {text.answersFrom(share(thresholds.answer))}
      </p>
      {Object.keys(parts).length > 0 && (
        <details className={classes.fold}>
          <summary>{text.parts}</summary>
          <dl className={classes.parts}>
            {Object.entries(parts).map(([name, number]) => (
              <div key={name}>
                <dt>{named(name)}</dt>
                <dd>{formatNumber(language, number)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))
