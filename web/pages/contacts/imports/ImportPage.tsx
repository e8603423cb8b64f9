import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { CheckedFile } from './CheckedFile.tsx'
import classes from './imports.module.css'
import { importOf } from './queries.ts'
import { Result } from './Result.tsx'
import { Running } from './Running.tsx'
import { Status } from './Status.tsx'
import { importsText } from './text.ts'

/** One import from the first look at its file to its undoing; what is shown follows its state. */
export function ImportPage({ id }: { id: string }) {
  const text = useText(importsText)
  const { language } = useLanguage()
  const query = useQuery({
    ...importOf(id, language),
    // The live stream tells of every batch; this is for when it does not stand.
    refetchInterval: ({ state }) =>
      ['running', 'undoing'].includes(state.data?.import.status ?? '') ? 1_000 : false,
  })
  const found = query.data
  return (
    <Stack gap="lg">
      <div className={classes.top}>
        <Link to="/contacts" search={{ tab: 'imports' }} className={classes.back}>
          <ArrowLeft size={16} aria-hidden />
          {text.all}
        </Link>
        {found && (
          <>
            <h2>{found.import.name}</h2>
            <Status status={found.import.status} />
          </>
        )}
      </div>
      {query.isError && <Failure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton h={320} />}
      {found?.import.status === 'checked' && <CheckedFile file={found.import} />}
      {(found?.import.status === 'running' || found?.import.status === 'undoing') && (
        <Running file={found.import} />
      )}
      {found && ['done', 'failed', 'cancelled', 'undone'].includes(found.import.status) && (
        <Result file={found.import} reasons={found.reasons} />
      )}
    </Stack>
  )
}
