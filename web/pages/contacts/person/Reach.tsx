import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleSlash, Hourglass } from 'lucide-react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Time } from '../../../ui/Time.tsx'
import classes from './person.module.css'
import { personText } from './text.ts'

const icons = { pass: CircleCheck, hold: Hourglass, refuse: CircleSlash }
type Fate = keyof typeof icons

/** Whether a message went, waits, or never will. */
function fateOf(status: string): Fate {
  if (['refused', 'failed', 'cancelled'].includes(status)) return 'refuse'
  return ['queued', 'held', 'sending', 'unknown'].includes(status) ? 'hold' : 'pass'
}

function Fate({ status }: { status: string }) {
  const Icon = icons[fateOf(status)]
  return <Icon size={16} aria-hidden />
}

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function useExplanation(id: string) {
  const { language } = useLanguage()
  return useQuery(ask('contactsExplain', { id, language, timeZone: timeZone() }))
}

/** Whether marketing would reach a person now, and why, in a sentence. */
export function Reach({ id }: { id: string }) {
  const text = useText(personText)
  const { data } = useExplanation(id)
  if (!data) return <Skeleton h={72} />
  const Icon = icons[data.outcome]
  return (
    <section className={classes.reach} data-outcome={data.outcome}>
      <Icon size={20} aria-hidden />
      <div>
        <h3>
          {text.reach} <strong>{text[data.outcome]}</strong>
        </h3>
        <p>{data.sentence}</p>
      </div>
    </section>
  )
}

/** What became of the last messages to a person, each in a sentence. */
export function LastMessages({ id }: { id: string }) {
  const text = useText(personText)
  const { data } = useExplanation(id)
  return (
    <section className={classes.section}>
      <h3>{text.messages}</h3>
      {data?.messages.length === 0 && <p className={classes.quiet}>{text.noMessages}</p>}
      <ul className={classes.messages}>
        {data?.messages.map((message) => (
          <li key={message.id} data-outcome={fateOf(message.status)}>
            <Fate status={message.status} />
            <span>{message.sentence}</span>
            <span className={classes.quiet}>
              <Time at={message.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
