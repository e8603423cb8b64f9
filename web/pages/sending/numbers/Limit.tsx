import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import type { PhoneNumber } from './quality.ts'
import classes from './numbers.module.css'
import { numbersText } from './text.ts'

/** How much of the messaging limit is used now, where marketing ends, and what is kept for notices and codes. */
export function Limit({ number, shares }: { number: PhoneNumber; shares: boolean }) {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const { people, usedByPortfolio, usedByNumber, marketing, waiting } = number.limit
  const say = (value: number) => formatNumber(language, value)
  return (
    <div className={classes.limit}>
      <h4>{text.limit}</h4>
      {people === null ? (
        <p className={classes.big}>{text.unlimited(usedByPortfolio)}</p>
      ) : (
        <>
          <p className={classes.big}>{text.used(say(usedByPortfolio), say(people))}</p>
          <div
            className={classes.meter}
            role="meter"
            aria-label={text.limit}
            aria-valuemin={0}
            aria-valuemax={people}
            aria-valuenow={Math.min(usedByPortfolio, people)}
            data-full={usedByPortfolio >= (marketing ?? people) || undefined}
          >
            <div style={{ width: `${Math.min(100, (usedByPortfolio / Math.max(1, people)) * 100)}%` }} />
            {marketing !== null && marketing < people && (
              <i style={{ left: `${(marketing / Math.max(1, people)) * 100}%` }} aria-hidden />
            )}
          </div>
        </>
      )}
      <ul className={classes.notes}>
        {marketing !== null && (
          <li>
            {people !== null && marketing > 0 && marketing < people && (
              <i className={classes.tick} aria-hidden />
            )}
            {marketing === 0
              ? text.noMarketing
              : number.warmUp || number.recovery || people === null
                ? text.marketingNow(say(marketing))
                : text.marketingUpTo(say(marketing), say(people - marketing))}
          </li>
        )}
        {shares && <li>{text.shared(say(usedByNumber))}</li>}
        {waiting > 0 && <li>{text.waitForPlace(waiting)}</li>}
      </ul>
    </div>
  )
}
