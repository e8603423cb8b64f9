import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { callWith } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { RowsSkeleton } from '../../../ui/RowsSkeleton.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { Time } from '../../../ui/Time.tsx'
import classes from '../settings.module.css'
import styles from './audit.module.css'
import { auditText } from './text.ts'

/** Every change, with who asked for it and what exactly. */
export function Audit() {
  const text = useText(auditText)
  const query = useInfiniteQuery({
    queryKey: ['auditList', 'pages'],
    queryFn: ({ pageParam, signal }) => callWith('auditList', pageParam ? { cursor: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  if (query.isPending) return <RowsSkeleton />
  if (query.isError) return <Failure error={query.error} retry={query.refetch} />
  if (rows.length === 0) {
    return (
      <Empty icon={<ScrollText size={24} />} title={text.none}>
        {text.noneHint}
      </Empty>
    )
  }
  return (
    <>
      <p className={classes.quiet}>{text.lead}</p>
      <ul className={`${classes.list} ${styles.audit}`}>
        {rows.map(({ id, at, actorKind, actorName, operation, input, outcome, error }) => (
          <li key={id}>
            <details>
              <summary>
                <code>{operation}</code>
                <span>
                  {actorName} <span className={styles.kind}>({text.kinds[actorKind] ?? actorKind})</span>
                </span>
                {outcome === 'done' ? (
                  <span />
                ) : (
                  <StateMark state="failed">{outcome === 'refused' ? text.refused : text.failed}</StateMark>
                )}
                <span className={styles.at}>
                  <Time at={at} />
                </span>
              </summary>
              <p className={classes.quiet}>{text.input}</p>
              <pre tabIndex={0}>{JSON.stringify(input, null, 2)}</pre>
              {error !== null && <p className={classes.problem}>{error}</p>}
            </details>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {text.more}
        </Button>
      )}
    </>
  )
}
