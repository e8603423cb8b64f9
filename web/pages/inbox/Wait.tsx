import { Hourglass } from 'lucide-react'
import { useText } from '../../i18n/dictionary.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { duration, exactTime } from '../../i18n/time.ts'
import { useNow } from '../../ui/now.ts'
import classes from './Wait.module.css'
import { inboxText } from './text.ts'

/** How long somebody has waited for a person, ticking. */
export function Wait({ since }: { since: number }) {
  const text = useText(inboxText)
  const { language } = useLanguage()
  const waited = duration(useNow(1_000) - since)
  return (
    <span className={classes.wait} title={exactTime(language, since)}>
      <Hourglass size={12} strokeWidth={2.25} aria-hidden />
      <span aria-hidden="true">{waited}</span>
      <span className={classes.spoken}>{text.waitsLong(waited)}</span>
    </span>
  )
}
