import { Alert, Button, Skeleton, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { LibraryBig } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { knowledgeText } from '../text.ts'
import { type Chosen, sortOut } from './accept.ts'
import { DropZone } from './DropZone.tsx'
import { Embedding } from './Embedding.tsx'
import { type Source, SourceRow } from './SourceRow.tsx'
import classes from './sources.module.css'
import { Uploads } from './Uploads.tsx'
import { useUploads } from './use-uploads.ts'

/** The files and collections that the agents answer from, and the way to add more. */
export function Sources() {
  const text = useText(knowledgeText)
  const client = useQueryClient()
  const mayWrite = useMay('knowledge:write')
  const { uploads, add, dismiss, retry } = useUploads()
  const [removing, setRemoving] = useState<Source | null>(null)
  const { data, isError, refetch } = useQuery({
    ...ask('knowledgeSourcesList'),
    // The live stream tells of changes; while something is read its progress is asked for too.
    refetchInterval: ({ state }) => (state.data?.sources.some(isBusy) ? 1_500 : false),
  })
  const remove = useMutation({
    mutationFn: ({ id }: Source) => call('knowledgeSourcesRemove', { id }),
    onSuccess: (_, { name }) => {
      setRemoving(null)
      said(text.removed(name))
      return Promise.all([
        client.invalidateQueries({ queryKey: ['knowledgeSourcesList'] }),
        client.invalidateQueries({ queryKey: ['knowledgeEntriesList'] }),
      ])
    },
    onError: (error) => failed(error),
  })

  const take = (chosen: readonly Chosen[]) => {
    const { taken, skipped } = sortOut(chosen)
    add(taken)
    if (skipped > 0) failed(text.skipped(skipped))
  }

  return (
    <Stack gap="lg">
      {mayWrite && <DropZone add={take} />}
      <Uploads uploads={uploads} dismiss={dismiss} retry={retry} />
      {isError && (
        <Alert color="red" title={text.loadFailed}>
          <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
            {text.tryAgain}
          </Button>
        </Alert>
      )}
      {!data && !isError && <Skeleton h={240} />}
      {data?.sources.length === 0 && uploads.length === 0 && (
        <Empty icon={<LibraryBig size={24} />} title={text.noSources}>
          {mayWrite ? text.noSourcesHint : text.noSourcesViewer}
        </Empty>
      )}
      {data && data.sources.length > 0 && (
        <section aria-label={text.sources}>
          <ul className={classes.list}>
            {data.sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                remove={mayWrite ? () => setRemoving(source) : null}
              />
            ))}
          </ul>
          <div className={classes.total}>
            <p className={classes.quiet}>
              {[
                text.sourceCount(data.sources.length),
                text.entryCount(sum(data.sources, 'entries')),
                text.passages(sum(data.sources, 'chunks')),
              ].join(' · ')}
            </p>
            <Embedding />
          </div>
        </section>
      )}
      <ConfirmDialog
        opened={removing !== null}
        title={removing ? text.removeTitle(removing.name) : ''}
        confirm={text.remove}
        cancel={text.cancel}
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
        onClose={() => setRemoving(null)}
      >
        {removing && (
          <>
            <p>{text.removeWhat(removing.entries, removing.chunks)}</p>
            <p>{text.removeThen}</p>
          </>
        )}
      </ConfirmDialog>
    </Stack>
  )
}

const isBusy = ({ status }: Source) => status === 'pending' || status === 'processing'

function sum(sources: readonly Source[], field: 'entries' | 'chunks'): number {
  return sources.reduce((total, source) => total + source[field], 0)
}
