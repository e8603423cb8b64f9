import { Link } from '@tanstack/react-router'
import { MessageSquare } from 'lucide-react'
import type { Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import classes from './person.module.css'
import { personText } from './text.ts'

/** The conversations of a person, as links into the inbox. */
export function Conversations({ person }: { person: Output<'contactsGet'>['contact'] }) {
  const text = useText(personText)
  const { conversations, messages } = person
  return (
    <section className={classes.section}>
      <h3>{text.conversations}</h3>
      {conversations.length === 0 && <p className={classes.quiet}>{text.noConversations}</p>}
      <ul className={classes.plain}>
        {conversations.map(({ id, state, lastMessageAt }) => (
          <li key={id}>
            <Link to="/inbox/{-$id}" params={{ id }} className={classes.link}>
              <MessageSquare size={14} aria-hidden />
              {text.states[state] ?? state}
            </Link>
            <span className={classes.quiet}>
              <Time at={lastMessageAt} />
            </span>
          </li>
        ))}
      </ul>
      {conversations.length > 0 && <p className={classes.quiet}>{text.counts(messages.in, messages.out)}</p>}
    </section>
  )
}
