import { Alert, Button, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import { formatNumber, formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Page as Frame } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { useReader } from '../reader.ts'
import { Controls } from './Controls.tsx'
import { People, type Whom } from './People.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { isUnderWay, progressOf, type Send, type Stage, stages } from './progress.ts'
import { SendMark } from './SendMark.tsx'
import classes from './sends.module.css'
import { sendsText } from './text.ts'

/** One send: how far it is, why some people have not got it, and the way to stop it. */
export function SendView({ id }: { id: string }) {
  const text = useText(sendsText)
  const { data, error, refetch } = useQuery({
    ...ask('sendsGet', { id }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.send) ? 1_500 : false),
  })
  const back = (
    <Link className={classes.back} to="/sending" search={{}}>
      <ArrowLeft size={16} aria-hidden /> {text.allSends}
    </Link>
  )
  if (error && !data) {
    return (
      <Frame title={text.sends} bar={back}>
        <Failure error={error} retry={refetch} />
      </Frame>
    )
  }
  if (!data) {
    return (
      <Frame title={text.sends} bar={back}>
        <Skeleton h={320} />
      </Frame>
    )
  }
  const { send } = data
  return (
    <Frame
      title={send.name}
      lead={
        <>
          <SendMark status={send.status} /> {send.templates.join(', ')} · {text.category[send.category]} ·{' '}
          {text.begun} <Time at={send.createdAt} />
          {send.finishedAt !== null && (
            <>
              {' '}
              · {text.ended} <Time at={send.finishedAt} />
            </>
          )}
        </>
      }
      actions={<Controls send={send} />}
      bar={back}
    >
      <Body send={send} />
    </Frame>
  )
}

function Body({ send }: { send: Send }) {
  const text = useText(sendsText)
  const { language } = useLanguage()
  const reader = useReader()
  const [whom, setWhom] = useState<Whom | null>(null)
  const { people, total } = progressOf(send)
  const { data: story } = useQuery({
    ...ask('sendsExplain', { id: send.id, ...reader }),
    refetchInterval: isUnderWay(send) ? 3_000 : false,
  })
  const shown = stages.filter((stage) => people[stage] > 0 || always.includes(stage))
  return (
    <Stack gap="lg">
      {send.error && (
        <Alert color="red" title={text.stopped}>
          <p>{send.status === 'paused' ? text.stoppedHint : text.endedHint}</p>
          <p className={classes.quiet} lang="en">
            {send.error}
          </p>
        </Alert>
      )}
      <section className={classes.card} aria-label={text.progress}>
        <h2>{text.progress}</h2>
        {story && <p className={classes.sentence}>{story.sentence}</p>}
        <ProgressBar send={send} tall />
        <ul className={classes.stages}>
          {shown.map((stage) => (
            <li key={stage} data-stage={stage}>
              <button
                type="button"
                disabled={people[stage] === 0}
                onClick={() => setWhom({ title: text.stage[stage], statuses: statusesOf[stage] })}
              >
                <span className={classes.swatch} data-stage={stage} aria-hidden />
                <span className={classes.stageName}>{text.stage[stage]}</span>
                <strong>{formatNumber(language, people[stage])}</strong>
                <span className={classes.quiet}>{formatShare(language, people[stage] / total)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {story && story.reasons.length > 0 && (
        <section className={classes.card} aria-label={text.why}>
          <h2>{text.why}</h2>
          <ul className={classes.reasons}>
            {story.reasons.map(({ reason, status, people: count, sentence }) => (
              <li key={`${status} ${reason}`}>
                <button
                  type="button"
                  onClick={() => setWhom({ title: sentence, statuses: [status], reason })}
                >
                  <strong>{formatNumber(language, count)}</strong>
                  <span>{sentence}</span>
                  <ChevronRight size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <People send={send} whom={whom} close={() => setWhom(null)} />
      {(send.status === 'done' || send.status === 'cancelled') && (
        <div>
          <Button
            variant="default"
            renderRoot={(given) => <Link {...given} to="/sending" search={{ send: 'new' }} />}
          >
            {text.newSend}
          </Button>
        </div>
      )}
    </Stack>
  )
}

const always: Stage[] = ['read', 'delivered', 'sent', 'waiting']

/** The states of the hub behind each stage. */
const statusesOf: Record<Stage, string[]> = {
  read: ['read'],
  delivered: ['delivered'],
  sent: ['sent', 'accepted'],
  waiting: ['held', 'queued', 'sending', 'unknown'],
  failed: ['failed'],
  refused: ['refused'],
  cancelled: ['cancelled'],
}
