import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Filter, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import classes from '../contacts.module.css'
import { Failure } from '../../../ui/Failure.tsx'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { Editor } from './Editor.tsx'
import { segmentsText } from './text.ts'

type Segment = Output<'segmentsList'>['segments'][number]

/** Saved filters with how many meet them now; one of them, or a new one, in the editor. */
export function Segments() {
  const text = useText(segmentsText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const navigate = useNavigate({ from: '/contacts' })
  const { segment: wanted, where } = useSearch({ from: '/shell/contacts' })
  const { data, isError, error, refetch } = useQuery(ask('segmentsList'))
  const [removing, setRemoving] = useState<Segment | null>(null)
  const remove = useMutation({
    mutationFn: ({ id }: Segment) => call('segmentsDelete', { id }),
    onSuccess: (_, gone) => {
      setRemoving(null)
      said(text.deleted(gone.name), { label: common.undo, act: () => void bringBack.mutate(gone) })
      return refresh('segmentsList')
    },
    onError: (error) => failed(error),
  })
  const bringBack = useMutation({
    mutationFn: ({ name, filter }: Segment) => call('segmentsSave', { name, filter }),
    onSuccess: () => refresh('segmentsList'),
    onError: (error) => failed(error),
  })
  const open = (segment: string | undefined) => void navigate({ search: { tab: 'segments', segment } })
  const editing = data?.segments.find(({ id }) => id === wanted)

  if (isError) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={240} />
  if (editing || (wanted === 'new' && mayWrite))
    return <Editor key={wanted} segment={editing ?? null} filter={where ?? ''} done={() => open(undefined)} />
  const make = mayWrite && (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => open('new')}>
      {text.make}
    </Button>
  )
  if (data.segments.length === 0)
    return (
      <Empty icon={<Filter size={24} />} title={text.none} action={make}>
        {text.noneHint}
      </Empty>
    )
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.quiet}>{text.lead}</p>
        {make}
      </div>
      <ul className={classes.list}>
        {data.segments.map((segment) => (
          <li key={segment.id} className={classes.row}>
            <div className={classes.grow}>
              <Link to="/contacts" search={{ tab: 'segments', segment: segment.id }}>
                {segment.name}
              </Link>
              <p className={classes.code}>{segment.text}</p>
            </div>
            <Count segment={segment} />
            <div className={classes.actions}>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => void navigate({ search: { where: segment.text } })}
              >
                {text.see}
              </Button>
              {mayWrite && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  leftSection={<Trash2 size={14} aria-hidden />}
                  aria-label={`${common.delete}: ${segment.name}`}
                  onClick={() => setRemoving(segment)}
                >
                  {common.delete}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={removing !== null}
        title={removing ? text.deleteTitle(removing.name) : ''}
        confirm={common.delete}
        cancel={common.cancel}
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
        onClose={() => setRemoving(null)}
      >
        <p>{text.deleteWhat}</p>
      </ConfirmDialog>
    </>
  )
}

function Count({ segment }: { segment: Segment }) {
  const common = useText(contactsText)
  const { data } = useQuery(ask('segmentsCount', { segmentId: segment.id, sample: 0 }))
  return <span className={classes.figure}>{data ? common.contacts(data.count) : '…'}</span>
}
