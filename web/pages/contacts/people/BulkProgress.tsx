import { Button, CloseButton, Progress } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay, useMe } from '../../../shell/session.ts'
import { failed } from '../../../shell/toast.ts'
import { useNow } from '../../../ui/now.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import classes from './people.module.css'
import { BulkFailures } from './BulkFailures.tsx'
import { peopleText } from './text.ts'

type Bulk = Output<'contactsBulkList'>['bulks'][number]
const keptMs = 10 * 60_000
const isMoving = ({ status }: Bulk) => status === 'running' || status === 'undoing'

/** The bulk actions on their way, whoever began them, and what became of the reader's own of the last minutes. */
export function BulkProgress() {
  const refresh = useRefresh()
  const me = useMe()
  const now = useNow(60_000)
  const [dismissed, setDismissed] = useSessionStorage<string[]>({
    key: 'centralino.bulk-dismissed',
    defaultValue: [],
  })
  const { data } = useQuery({
    ...ask('contactsBulkList', { limit: 10 }),
    // The live stream tells of every part; this is for when it does not stand.
    refetchInterval: ({ state }) => (state.data?.bulks.some(isMoving) ? 1_500 : false),
  })
  const isShown = (bulk: Bulk) =>
    isMoving(bulk) ||
    (bulk.createdBy.id === me?.id &&
      (bulk.finishedAt ?? 0) > now - keptMs &&
      !dismissed.includes(`${bulk.id}:${bulk.status}`))
  const shown = (data?.bulks ?? []).filter(isShown)
  const moving = shown.filter(isMoving).length
  useEffect(() => {
    if (moving === 0) void refresh()
  }, [moving, refresh])
  return shown.map((bulk) => (
    <Row
      key={bulk.id}
      bulk={bulk}
      dismiss={() => setDismissed([...dismissed.slice(-50), `${bulk.id}:${bulk.status}`])}
    />
  ))
}

function Row({ bulk, dismiss }: { bulk: Bulk; dismiss: () => void }) {
  const text = useText(peopleText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const [open, setOpen] = useState(false)
  const act = useMutation({
    mutationFn: (what: 'contactsBulkCancel' | 'contactsBulkUndo') => call(what, { id: bulk.id }),
    onSuccess: () => refresh(),
    onError: (error) => failed(error),
  })
  const title = bulk.status === 'undoing' ? text.undoing : text.running[bulk.action.do]
  if (isMoving(bulk))
    return (
      <div className={classes.progress}>
        <span>{title}</span>
        <Progress
          className={classes.progressBar}
          value={bulk.total === 0 ? 0 : (100 * bulk.done) / bulk.total}
          aria-label={title}
        />
        <span role="status">{text.progress(common.number(bulk.done), common.number(bulk.total))}</span>
        {bulk.status === 'running' && mayWrite && (
          <Button
            size="compact-sm"
            variant="default"
            loading={act.isPending}
            onClick={() => act.mutate('contactsBulkCancel')}
          >
            {text.stop}
          </Button>
        )}
      </div>
    )
  const result =
    bulk.status === 'undone' ? text.undone(bulk.done) : text.finished(bulk.changed, bulk.done - bulk.failed)
  return (
    <div className={classes.progress} role="status">
      <p className={classes.progressWords}>
        <strong>{title}</strong>
        {bulk.status === 'cancelled' && ` · ${text.wasStopped}`} · {result}
        {bulk.failed > 0 && `. ${text.failedOnes(bulk.failed)}`}
      </p>
      {bulk.undoable && mayWrite && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Undo2 size={14} aria-hidden />}
          aria-label={`${common.undo}: ${title}`}
          loading={act.isPending}
          onClick={() => act.mutate('contactsBulkUndo')}
        >
          {common.undo}
        </Button>
      )}
      {bulk.failed > 0 && bulk.status !== 'undone' && (
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(!open)} aria-expanded={open}>
          {text.showFailed}
        </Button>
      )}
      <CloseButton aria-label={text.dismiss} onClick={dismiss} />
      {open && <BulkFailures id={bulk.id} />}
    </div>
  )
}
