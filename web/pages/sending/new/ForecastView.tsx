import { Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Output } from '../../../api/call.ts'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { clockTime, shortDay, weekdayTime } from '../../../i18n/time.ts'
import { useMay } from '../../../shell/session.ts'
import { Bubble } from '../../templates/preview/Bubble.tsx'
import { Bars } from '../charts/Bars.tsx'
import { barsOf } from '../charts/bars.ts'
import { formatMoney } from '../money.ts'
import { Confirm } from './Confirm.tsx'
import type { SendInput } from './draft.ts'
import classes from './new.module.css'
import { OnPhone } from './Preview.tsx'
import { riskText } from './risk-text.ts'
import { newSendText } from './text.ts'
import { useNumbers } from '../numbers/use-numbers.ts'

export type Forecast = Output<'sendsForecast'>['forecast']

/** What would happen: who gets it and who does not, when, for how much, and what may go wrong. */
export function ForecastView(props: { id: string; forecast: Forecast; input: SendInput }) {
  const text = useText(newSendText)
  const { language } = useLanguage()
  const { forecast } = props
  const { reachable, audience, excluded, cost, finishesAt, hours } = forecast
  const { by, bars } = barsOf(hours, {
    hour: (at) => `${shortDay(language, at)} ${clockTime(language, at)}`,
    day: (at) => shortDay(language, at),
  })
  const begins = hours[0]?.at
  return (
    <section className={classes.forecast} aria-label={text.forecast}>
      <h2>{text.headline(reachable, audience)}</h2>
      <dl className={classes.facts}>
        <Fact name={text.begins}>{begins === undefined ? '–' : weekdayTime(language, begins)}</Fact>
        <Fact name={text.ends}>{finishesAt === null ? '–' : weekdayTime(language, finishesAt)}</Fact>
        <Fact name={text.cost}>
          {cost.currency === null ? text.noPrices : formatMoney(language, cost.micros, cost.currency)}
        </Fact>
        <Fact name={text.waitFirst}>{formatNumber(language, forecast.waiting)}</Fact>
      </dl>
      <Risks forecast={forecast} />
      <div className={classes.halves}>
        <div className={classes.panel}>
          {bars.length > 0 ? (
            <Bars bars={bars} title={by === 'day' ? text.byDay : text.byHour} unit={text.messages} />
          ) : (
            <p className={classes.quiet}>{text.nobodyAtAll}</p>
          )}
        </div>
        <div className={classes.panel}>
          <h3>{text.excluded(audience - reachable)}</h3>
          {excluded.length === 0 && <p className={classes.quiet}>{text.excludedNone}</p>}
          <ul className={classes.excluded}>
            {excluded.map(({ rule, reason, people, sentence, examples }) => (
              <li key={`${rule} ${reason}`}>
                <strong>{formatNumber(language, people)}</strong>
                <span>
                  {sentence}
                  <Examples examples={examples} people={people} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Shares forecast={forecast} />
      {forecast.samples.length > 0 && (
        <div>
          <h3>{text.samples}</h3>
          <ul className={classes.samples}>
            {forecast.samples.map(({ contactId, name, preview }) => (
              <li key={contactId}>
                <p>{name ?? text.unnamed}</p>
                <OnPhone snug>
                  <Bubble preview={preview} samples={{}} />
                </OnPhone>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Confirm {...props} />
    </section>
  )
}

/** A few of the people behind a number; each opens beside this page, which is not saved. */
function Examples(props: { examples: Forecast['excluded'][number]['examples']; people: number }) {
  const text = useText(newSendText)
  const { examples, people } = props
  const mayRead = useMay('contacts:read')
  if (!mayRead || examples.length === 0) return null
  return (
    <span className={classes.examples}>
      {examples.map(({ contactId, name }) => (
        <Link key={contactId} to="/contacts" search={{ id: contactId }} target="_blank">
          {name ?? text.unnamed}
        </Link>
      ))}
      {people > examples.length && <span>{text.andOthers(people - examples.length)}</span>}
    </span>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Risks({ forecast }: { forecast: Forecast }) {
  const text = useText(newSendText)
  const sentences = useText(riskText)
  const { language } = useLanguage()
  const phones = usePhones()
  if (forecast.risks.length === 0) return null
  return (
    <div className={classes.risks} role="note">
      <h3>
        <CircleAlert size={16} aria-hidden /> {text.risks}
      </h3>
      <ul>
        {forecast.risks.map(({ kind, facts }) => (
          <li key={kind + JSON.stringify(facts)}>
            {sentences[kind]?.((name) => {
              const fact = facts[name] ?? ''
              if (typeof fact === 'number') return formatNumber(language, fact)
              return name === 'number' ? (phones.get(fact) ?? fact) : fact
            }) ?? kind}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where there is a choice: how many go by which number, and get which words. */
function Shares({ forecast: { byNumber, variants } }: { forecast: Forecast }) {
  const text = useText(newSendText)
  const { language } = useLanguage()
  const phones = usePhones()
  const blocks = [
    {
      title: text.byNumber,
      rows: byNumber.map(({ number, messages }) => [phones.get(number) ?? number, messages]),
    },
    {
      title: text.byTemplate,
      rows: variants.map(({ template, language: spoken, people }) => [`${template} · ${spoken}`, people]),
    },
  ].filter(({ rows }) => rows.length > 1)
  if (blocks.length === 0) return null
  return (
    <div className={classes.halves}>
      {blocks.map(({ title, rows }) => (
        <Stack key={title} gap={4} className={classes.panel}>
          <h3>{title}</h3>
          {rows.map(([name, people]) => (
            <div key={name} className={classes.share}>
              <span>{name}</span>
              <strong>{formatNumber(language, Number(people))}</strong>
            </div>
          ))}
        </Stack>
      ))}
    </div>
  )
}

function usePhones(): Map<string, string> {
  const numbers = useNumbers().data?.numbers ?? []
  return new Map(numbers.map(({ id, phone }) => [id, phone]))
}
