import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import classes from './details.module.css'
import { detailsText, type PartNames } from './text.ts'

/** How sure the agent was against what it needs to answer, and what that is made of. */
export function Confidence(props: { value: number; threshold: number; parts: Record<string, number> }) {
  const { value, threshold, parts } = props
  const text = useText(detailsText)
  const { language } = useLanguage()
  const share = (number: number) => formatShare(language, number)
  const enough = value >= threshold
  const shown = (Object.keys(text.part) as (keyof PartNames)[]).filter((name) => parts[name] !== undefined)
  return (
    <div>
      <div className={classes.figure}>
        <strong>{share(value)}</strong>
        <span>{enough ? text.above : text.below}</span>
      </div>
      <div
        className={classes.meter}
        role="img"
        aria-label={text.confidenceOf(share(value), share(threshold))}
        data-enough={enough || undefined}
      >
        <div className={classes.fill} style={{ width: `${clamp(value) * 100}%` }} />
        <div className={classes.mark} style={{ left: `${clamp(threshold) * 100}%` }} />
      </div>
      <div className={classes.needed} aria-hidden="true">
        {text.threshold} {share(threshold)}
      </div>
      {shown.length > 0 && (
        <details className={classes.parts}>
          <summary>{text.parts}</summary>
          <dl>
            {shown.map((name) => (
              <div key={name}>
                <dt>{text.part[name]}</dt>
                <dd>
                  <span className={classes.bar} aria-hidden="true">
                    <span style={{ width: `${clamp(parts[name]!) * 100}%` }} />
                  </span>
                  <span className={classes.share}>{share(parts[name]!)}</span>
                </dd>
              </div>
            ))}
          </dl>
          {parts['foreign'] === 1 && <p>{text.foreign}</p>}
          {parts['picked'] === 1 && <p>{text.picked}</p>}
        </details>
      )}
    </div>
  )
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))
