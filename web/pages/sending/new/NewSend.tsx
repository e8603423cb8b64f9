import { Alert, Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { ArrowLeft, ChartNoAxesColumn, Lock } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../../../api/call.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { shortDay } from '../../../i18n/time.ts'
import { useMay, useMe } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page as Frame } from '../../../ui/Page.tsx'
import { PageSkeleton } from '../../../ui/PageSkeleton.tsx'
import { useReader } from '../reader.ts'
import sends from '../sends/sends.module.css'
import { sendsText } from '../sends/text.ts'
import { AudienceField } from './AudienceField.tsx'
import { LimitsField, ValuesField } from './Details.tsx'
import { byName, type Draft, emptyDraft, inputOf, type SendInput, valuesToGive } from './draft.ts'
import { ForecastView } from './ForecastView.tsx'
import classes from './new.module.css'
import { Preview } from './Preview.tsx'
import { Step } from './Step.tsx'
import { TemplatesField } from './TemplatesField.tsx'
import { newSendText } from './text.ts'

/** A send from the choice of its words to its confirmation. Nothing leaves before the forecast has been seen. */
export function NewSend() {
  const text = useText(newSendText)
  const me = useMe()
  const may = useMay('sending:send')
  if (!me) return <PageSkeleton />
  if (!may) {
    return (
      <Empty icon={<Lock size={24} />} title={text.title}>
        {text.mayNot}
      </Empty>
    )
  }
  return <Form />
}

function Form() {
  const text = useText(newSendText)
  const listText = useText(sendsText)
  const { language } = useLanguage()
  const reader = useReader()
  const line = useErrorLine()
  const given = useSearch({ from: '/shell/sending' })
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(given))
  const templates = useQuery(ask('templatesList', { status: 'approved', limit: 100 })).data?.templates
  const offered = useMemo(() => templates && byName(templates), [templates])
  const chosen = draft.templates.flatMap((name) => offered?.find((one) => one.name === name) ?? [])
  const variables = valuesToGive(chosen)
  const suggested = [draft.templates[0] ?? text.title, shortDay(language, hubNow())].join(' · ')
  const input = inputOf(draft, { name: suggested, keys: variables.map(({ key }) => key) })
  const forecast = useMutation({
    mutationFn: async (asked: SendInput) => ({
      asked,
      ...(await call('sendsForecast', { ...asked, ...reader })),
    }),
  })
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (forecast.isPending) panel.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [forecast.isPending])

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const fresh = forecast.data && JSON.stringify(forecast.data.asked) === JSON.stringify(input)
  const limits = variables.length > 0 ? 4 : 3
  return (
    <Frame
      title={text.title}
      lead={text.lead}
      wide
      bar={
        <Link className={sends.back} to="/sending" search={{}}>
          <ArrowLeft size={16} aria-hidden /> {listText.allSends}
        </Link>
      }
    >
      <div className={classes.columns}>
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (input) forecast.mutate(input)
          }}
        >
          <Step number={1} title={text.message} hint={text.messageHint}>
            <TemplatesField
              offered={offered}
              chosen={draft.templates}
              change={(names) => change({ templates: names })}
            />
          </Step>
          <Step number={2} title={text.people}>
            <AudienceField draft={draft} change={change} />
          </Step>
          {variables.length > 0 && (
            <Step number={3} title={text.values} hint={text.valuesHint}>
              <ValuesField variables={variables} draft={draft} change={change} />
            </Step>
          )}
          <Step number={limits} title={text.limits}>
            <LimitsField draft={draft} change={change} suggested={suggested} />
          </Step>
          <div className={classes.submit}>
            <Button
              type="submit"
              variant={fresh ? 'default' : 'filled'}
              disabled={input === null}
              loading={forecast.isPending}
              leftSection={<ChartNoAxesColumn size={16} aria-hidden />}
            >
              {forecast.data ? text.forecastAgain : text.seeForecast}
            </Button>
            <span className={classes.quiet}>{input === null ? text.missing : text.nothingLeaves}</span>
          </div>
        </form>
        <Preview chosen={chosen} values={draft.values} />
      </div>
      <div ref={panel} className={classes.anchor}>
        {forecast.isPending && <Computing />}
        {forecast.error && (
          <Alert color="red" title={text.noForecast}>
            {line(forecast.error)}
          </Alert>
        )}
        {forecast.data && !fresh && (
          <p className={classes.stale} role="status">
            {text.stale}
          </p>
        )}
        {forecast.data && fresh && (
          <ForecastView id={forecast.data.id} forecast={forecast.data.forecast} input={forecast.data.asked} />
        )}
      </div>
    </Frame>
  )
}

/** What is being worked out, in the place where it will stand. */
function Computing() {
  const text = useText(newSendText)
  return (
    <section className={classes.computing} aria-busy="true">
      <h2 role="status">{text.computing}</h2>
      <p className={classes.quiet}>{text.computingHint}</p>
      <Skeleton h={44} />
      <div className={classes.halves}>
        <Skeleton h={260} />
        <Skeleton h={260} />
      </div>
    </section>
  )
}
