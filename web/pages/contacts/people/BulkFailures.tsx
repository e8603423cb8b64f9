import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './people.module.css'
import { peopleText } from './text.ts'

/** Whom a bulk action could not change, each with why; who still exists can be opened. */
export function BulkFailures({ id }: { id: string }) {
  const text = useText(peopleText)
  const { data } = useQuery(ask('contactsBulkErrors', { id, limit: 100 }))
  return (
    <ul className={classes.problems}>
      {data?.errors.map(({ contactId, reason }) => (
        <li key={contactId}>
          {reason === 'not_found' ? (
            <code>{contactId}</code>
          ) : (
            <Link to="/contacts" search={(now) => ({ ...now, id: contactId })} replace>
              {contactId}
            </Link>
          )}{' '}
          {text.reasons[reason] ?? text.otherReason}
        </li>
      ))}
    </ul>
  )
}
