import { Button, Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { FileClock } from 'lucide-react'
import { callWith } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { RowsSkeleton } from '../../../ui/RowsSkeleton.tsx'
import { Time } from '../../../ui/Time.tsx'
import classes from '../contacts.module.css'
import { Failure } from '../../../ui/Failure.tsx'
import { contactsText } from '../text.ts'
import type { Import } from './choices.ts'
import { DropFile } from './DropFile.tsx'
import { ImportPage } from './ImportPage.tsx'
import { Status } from './Status.tsx'
import { importsText } from './text.ts'

/** Files of contacts: a new one, those from before, and the one that the address names. */
export function Imports() {
  const id = useSearch({ from: '/shell/contacts', select: (search) => search.import })
  return id === undefined ? <Earlier /> : <ImportPage id={id} key={id} />
}

function Earlier() {
  const text = useText(importsText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const query = useInfiniteQuery({
    queryKey: ['contactsImportList', 'pages'],
    queryFn: ({ pageParam, signal }) =>
      callWith('contactsImportList', pageParam === null ? {} : { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  })
  const imports = query.data?.pages.flatMap((page) => page.imports) ?? []
  return (
    <Stack gap="lg">
      {mayWrite && <DropFile />}
      {query.isError && <Failure error={query.error} retry={query.refetch} />}
      {query.isPending && <RowsSkeleton rows={4} />}
      {query.data && imports.length === 0 && (
        <Empty icon={<FileClock size={24} />} title={text.noneYet}>
          {text.noneYetHint}
        </Empty>
      )}
      {imports.length > 0 && (
        <section>
          <div className={classes.bar}>
            <h2>{text.earlier}</h2>
          </div>
          <ul className={classes.list}>
            {imports.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
          style={{ alignSelf: 'center' }}
        >
          {common.more}
        </Button>
      )}
    </Stack>
  )
}

function Row({ one }: { one: Import }) {
  const text = useText(importsText)
  const { number } = useText(contactsText)
  const { totals } = one
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Link to="/contacts" search={{ tab: 'imports', import: one.id }}>
          {one.name}
        </Link>
        <p>
          <Time at={one.createdAt} /> · {text.rows(one.total)}
        </p>
      </div>
      <span className={classes.figure}>
        {(['new', 'updated', 'invalid'] as const)
          .filter((outcome) => totals[outcome] > 0)
          .map((outcome) => `${text.outcomes[outcome]} ${number(totals[outcome])}`)
          .join(' · ')}
      </span>
      <Status status={one.status} />
    </li>
  )
}
