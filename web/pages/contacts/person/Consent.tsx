import { Button, Radio, Skeleton, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import {
  CircleCheck,
  CircleDot,
  CircleHelp,
  CircleSlash,
  Eraser,
  Hourglass,
  MessageSquare,
  OctagonX,
} from 'lucide-react'
import { useState } from 'react'
import { call, type Input, type Output } from '../../../api/call.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { dayAndTime, relativeTime } from '../../../i18n/time.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { Evidence, evidenceOf, isComplete, newEvidence } from './Evidence.tsx'
import classes from './person.module.css'
import { personText } from './text.ts'

type Event = Output<'contactsConsentHistory'>['events'][number]
type Kind = Input<'contactsConsentRecord'>['kind']
const kinds = ['given', 'withdrawn', 'stopped'] as const satisfies readonly Kind[]
const icons: Partial<Record<Event['kind'], typeof CircleDot>> = {
  given: CircleCheck,
  confirmation_asked: CircleHelp,
  confirmed: CircleCheck,
  lapsed: Hourglass,
  wrote: MessageSquare,
  corrected: Eraser,
  withdrawn: CircleSlash,
  stopped: OctagonX,
}

/** Everything that happened to a person's consent, in words, newest first; and a way to add to it. */
export function Consent({ id }: { id: string }) {
  const text = useText(personText)
  const mayWrite = useMay('contacts:write')
  const [recording, setRecording] = useState(false)
  const { data } = useQuery(ask('contactsConsentHistory', { id }))
  return (
    <section className={classes.section}>
      <h3>{text.consent}</h3>
      {!data && <Skeleton h={60} />}
      {data?.events.length === 0 && <p className={classes.quiet}>{text.noEvents}</p>}
      <ol className={classes.timeline} aria-label={text.consent}>
        {data?.events.map((event) => (
          <Evidenced key={event.id} event={event} />
        ))}
      </ol>
      {mayWrite &&
        (recording ? (
          <Record id={id} close={() => setRecording(false)} />
        ) : (
          <Button variant="default" size="xs" onClick={() => setRecording(true)}>
            {text.record}
          </Button>
        ))}
    </section>
  )
}

function Evidenced({ event }: { event: Event }) {
  const text = useText(personText)
  const { language } = useLanguage()
  const Icon = icons[event.kind] ?? CircleDot
  const detail = (name: string) => {
    const value = event.detail[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const form = detail('form')
  const from = event.source === 'import' ? detail('from') : null
  return (
    <li data-kind={event.kind}>
      <Icon size={16} aria-hidden />
      <div>
        <p>
          <strong>{text.kinds[event.kind]}</strong>
          {event.kind !== 'lapsed' && event.kind !== 'corrected' && `, ${text.sources[event.source]}`}
        </p>
        {event.wording && <blockquote>{event.wording}</blockquote>}
        <p className={classes.quiet}>
          <time
            dateTime={new Date(event.at).toISOString()}
            title={relativeTime(language, event.at, hubNow())}
          >
            {dayAndTime(language, event.at)}
          </time>
          {event.recordedAt - event.at > 60_000 &&
            ` · ${text.writtenDown(dayAndTime(language, event.recordedAt))}`}
          {form && ` · ${text.fromForm(form)}`}
          {from && ` · ${text.fromImport(from)}`}
          <Writer event={event} />
        </p>
      </div>
    </li>
  )
}

/** Who wrote it down, where that was a person or a program. */
function Writer({ event }: { event: Event }) {
  const text = useText(personText)
  const mayRead = useMay('users:read')
  const people = useQuery({ ...ask('usersList'), enabled: mayRead && event.actorKind === 'user' }).data?.users
  if (event.actorKind === 'api_key') return ` · ${text.byKey}`
  const name = people?.find(({ id }) => id === event.actorId)?.name
  return name && event.actorKind === 'user' ? ` · ${text.by(name)}` : null
}

function Record({ id, close }: { id: string; close: () => void }) {
  const text = useText(personText)
  const common = useText(contactsText)
  const refresh = useRefresh()
  const [kind, setKind] = useState<Kind>('given')
  const [draft, setDraft] = useState(() => newEvidence(hubNow()))
  const record = useMutation({
    mutationFn: () => call('contactsConsentRecord', { id, kind, ...evidenceOf(draft, hubNow()) }),
    onSuccess: () => {
      said(text.recorded)
      close()
      return refresh()
    },
    onError: (error) => failed(error),
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete(draft)) record.mutate()
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={text.what}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'given')}
        >
          <Stack gap={6} mt={6}>
            {kinds.map((value) => (
              <Radio key={value} size="xs" value={value} label={text.record_kinds[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <Evidence draft={draft} ends={kind !== 'given'} change={setDraft} />
        <div className={classes.formEnd}>
          <Button variant="default" size="xs" onClick={close}>
            {common.cancel}
          </Button>
          <Button type="submit" size="xs" loading={record.isPending} disabled={!isComplete(draft)}>
            {common.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
