import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Filter } from '../../../api/place.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { inboxText } from '../text.ts'
import classes from './list.module.css'

export const filters: readonly Filter[] = ['all', 'waiting', 'mine', 'agent', 'resolved']

/** The filters with how many conversations each holds. */
export function Filters({ filter }: { filter: Filter }) {
  const text = useText(inboxText)
  const { language } = useLanguage()
  const { data } = useQuery(ask('conversationsCounts'))
  const counts: Partial<Record<Filter, number>> = data
    ? { ...data, all: data.waiting + data.operator + data.agent + data.resolved }
    : {}
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 0 })
  const short = (count: number) => (count < 100_000 ? text.total(count) : compact.format(count))
  return (
    <nav className={classes.filters} aria-label={text.filters}>
      {filters.map((each) => (
        <Link
          key={each}
          to="."
          search={(search) => ({ ...search, filter: each === 'all' ? undefined : each })}
          className={classes.filter}
          aria-current={each === filter ? 'true' : undefined}
          data-calls={(each === 'waiting' && (counts.waiting ?? 0) > 0) || undefined}
        >
          <span
            className={classes.count}
            title={counts[each] === undefined ? undefined : text.total(counts[each])}
          >
            {counts[each] === undefined ? '–' : short(counts[each])}
          </span>
          <span className={classes.filterName}>{text[each]}</span>
        </Link>
      ))}
    </nav>
  )
}
