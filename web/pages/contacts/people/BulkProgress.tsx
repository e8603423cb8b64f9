import { Button, CloseButton, Progress } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import classes from './people.module.css'
import { peopleText } from './text.ts'

type Bulk = Output<'contactsBulkList'>['bulks'][number]

/** The bulk actions that run, whoever began them, and what became of those that were begun here. */
export function BulkProgress({ mine, dismiss }: { mine: readonly string[]; dismiss: (id: string) => void }) {
  const refresh = useRefresh()
  const { data } = useQuery({
    ...ask('contactsBulkList', { limit: 10 }),
    // The live stream tells of every part; this is for when it does not stand.
    refetchInterval: ({ state }) =>
      state.data?.bulks.some(({ status }) => status === 'running') ? 1_500 : false,
  })
  const shown = (data?.bulks ?? []).filter(({ id, status }) => status === 'running' || mine.includes(id))
  const running = shown.filter(({ status }) => status === 'running').length
  const [before, setBefore] = useState(0)
  if (before !== running) setBefore(running)
  useEffect(() => {
    if (running === 0) void refresh()
  }, [running, refresh])
  return shown.map((bulk) => <Row key={bulk.id} bulk={bulk} dismiss={() => dismiss(bulk.id)} />)
}

function Row({ bulk, dismiss }: { bulk: Bulk; dismiss: () => void }) {
  const text = useText(peopleText)
  const { number } = useText(contactsText)
  const refresh = useRefresh()
  const [open, setOpen] = useState(false)
  const errors = useQuery({ ...ask('contactsBulkErrors', { id: bulk.id, limit: 100 }), enabled: open })
  const stop = useMutation({
    mutationFn: () => call('contactsBulkCancel', { id: bulk.id }),
    onSuccess: () => refresh(),
    onError: (error) => failed(error),
  })
  const title = text.running[bulk.action.do]
  if (bulk.status === 'running')
    return (
      <div className={classes.progress}>
        <span>{title}</span>
        <Progress
          className={classes.progressBar}
          value={bulk.total === 0 ? 0 : (100 * bulk.done) / bulk.total}
          aria-label={title}
        />
        <span role="status">{text.progress(number(bulk.done), number(bulk.total))}</span>
        <Button size="compact-sm" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
          {text.stop}
        </Button>
      </div>
    )
  return (
    <div className={classes.progress} role="status">
      <p className={classes.progressWords}>
        {bulk.status === 'cancelled' && `${text.wasStopped}. `}
        {text.finished(bulk.changed, bulk.done - bulk.failed)}
        {bulk.failed > 0 && `. ${text.failedOnes(bulk.failed)}`}
      </p>
      {bulk.failed > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(!open)} aria-expanded={open}>
          {text.showFailed}
        </Button>
      )}
      <CloseButton aria-label={text.dismiss} onClick={dismiss} />
      {open && (
        <ul className={classes.problems}>
          {errors.data?.errors.map(({ contactId, reason }) => (
            <li key={contactId}>
              <code>{contactId}</code> {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
