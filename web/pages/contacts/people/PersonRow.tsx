import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import { ConsentMark } from '../ConsentMark.tsx'
import { contactsText } from '../text.ts'
import classes from './people.module.css'
import { peopleText } from './text.ts'
import type { Person } from './use-people.ts'

const shownTags = 3

/** One person in the list; the whole row opens them, the box chooses them. */
export function PersonRow(props: { person: Person; selected: boolean; toggle: (() => void) | null }) {
  const text = useText(peopleText)
  const common = useText(contactsText)
  const { person, selected, toggle } = props
  const name = person.name ?? person.phone ?? common.noName
  return (
    <>
      <div role="cell" className={classes.box}>
        {toggle && <Checkbox size="xs" checked={selected} onChange={toggle} aria-label={text.select(name)} />}
      </div>
      <div role="cell" className={classes.name}>
        <Link
          to="/contacts"
          search={(now) => ({ ...now, id: person.id })}
          className={classes.open}
          data-person
          replace
        >
          {person.name ?? <span className={classes.unnamed}>{common.noName}</span>}
        </Link>
      </div>
      <div role="cell" className={classes.phone}>
        {person.phone ?? person.whatsappUserId}
      </div>
      <div role="cell" className={classes.consent}>
        <ConsentMark person={person} />
      </div>
      <div role="cell" className={classes.tags}>
        {person.tags.slice(0, shownTags).map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
        {person.tags.length > shownTags && (
          <span className={classes.more} title={person.tags.slice(shownTags).join(', ')}>
            {text.moreTags(person.tags.length - shownTags)}
          </span>
        )}
      </div>
      <div role="cell" className={classes.activity}>
        <Activity person={person} />
      </div>
    </>
  )
}

function Activity({ person }: { person: Person }) {
  const text = useText(peopleText)
  const { lastInboundAt: inbound, lastOutboundAt: outbound } = person
  if (inbound === null && outbound === null) return <span className={classes.unnamed}>{text.never}</span>
  const theirs = (inbound ?? 0) >= (outbound ?? 0)
  const Icon = theirs ? ArrowDownLeft : ArrowUpRight
  return (
    <span className={classes.moment} title={theirs ? text.wrote : text.written}>
      <Icon size={14} role="img" aria-label={theirs ? text.wrote : text.written} />
      <Time at={Math.max(inbound ?? 0, outbound ?? 0)} />
    </span>
  )
}
