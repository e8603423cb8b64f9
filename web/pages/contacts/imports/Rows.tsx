import { Button, Skeleton } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RowOutcome } from '../../../../domain/contact-import.ts'
import { callWith } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { contactsText } from '../text.ts'
import classes from './imports.module.css'
import { importsText } from './text.ts'
import { OutcomeMark } from './Totals.tsx'

/** What became of each row: of one outcome or all, a page at a time. */
export function Rows(props: { id: string; outcome: RowOutcome | null; titles: readonly string[] }) {
  const text = useText(importsText)
  const common = useText(contactsText)
  const { language } = useLanguage()
  const { id, outcome } = props
  const query = useInfiniteQuery({
    queryKey: ['contactsImportRows', { id, outcome, language }],
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'contactsImportRows',
        { id, language, after: pageParam, limit: 50, ...(outcome === null ? {} : { outcome }) },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const title = outcome === null ? text.everyRow : text.outcomes[outcome]
  return (
    <>
      <h3>{title}</h3>
      {query.isPending && <Skeleton h={160} />}
      {rows.length > 0 && (
        <div className={classes.tableScroll} tabIndex={0} role="region" aria-label={title}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{text.row}</th>
                <th scope="col">{text.outcome}</th>
                <th scope="col">{text.reason}</th>
                <th scope="col">{text.contact}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row}>
                  <td className={classes.quiet}>{row.row}</td>
                  <td>
                    <OutcomeMark outcome={row.result} />
                  </td>
                  <td>{row.reason}</td>
                  <td>
                    {row.contactId ? (
                      <Link to="/contacts" search={(now) => ({ ...now, id: row.contactId ?? undefined })}>
                        {row.contact?.name ?? row.contact?.phone ?? text.open}
                      </Link>
                    ) : (
                      (row.cells ?? []).filter((cell) => cell !== '').join(' · ')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {common.more}
        </Button>
      )}
    </>
  )
}
