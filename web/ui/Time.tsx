import { useLanguage } from '../i18n/language.tsx'
import { clockTime, exactTime, relativeTime, shortTime } from '../i18n/time.ts'
import { useNow } from './now.ts'

/** A past moment: relative, short or as clock time, with the exact one on hover. */
export function Time({ at, as = 'relative' }: { at: number; as?: 'relative' | 'short' | 'clock' }) {
  const { language } = useLanguage()
  const now = Math.max(useNow(15_000), at)
  const text =
    as === 'clock'
      ? clockTime(language, at)
      : as === 'short'
        ? shortTime(language, at, now)
        : relativeTime(language, at, now)
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(language, at)}>
      {text}
    </time>
  )
}
