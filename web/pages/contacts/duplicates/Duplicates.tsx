import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Merge, UsersRound } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import classes from '../contacts.module.css'
import { Failure } from '../../../ui/Failure.tsx'
import { contactsText } from '../text.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { duplicatesText } from './text.ts'

export type Pair = Output<'contactsDuplicates'>['pairs'][number]

/** Pairs that may be one person, and the way to join them. */
export function Duplicates() {
  const text = useText(duplicatesText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const [merging, setMerging] = useState<Pair | null>(null)
  const { data, isError, error, refetch } = useQuery(ask('contactsDuplicates', { limit: 100 }))
  if (isError) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={240} />
  return (
    <>
      {data.pairs.length === 0 ? (
        <Empty icon={<UsersRound size={24} />} title={text.none}>
          {text.noneHint}
        </Empty>
      ) : (
        <>
          <div className={classes.bar}>
            <p className={classes.quiet}>{text.lead}</p>
          </div>
          <ul className={classes.list}>
            {data.pairs.map((pair) => (
              <li key={pair.contacts.map(({ id }) => id).join()} className={classes.row}>
                {pair.contacts.map((person) => (
                  <div key={person.id} className={classes.grow}>
                    <Link to="/contacts" search={(now) => ({ ...now, id: person.id })}>
                      {person.name ?? common.noName}
                    </Link>
                    <p>{person.phone ?? person.whatsappUserId}</p>
                  </div>
                ))}
                <span className={classes.quiet}>{text.reasons[pair.reason]}</span>
                {mayWrite && (
                  <Button
                    size="xs"
                    variant="default"
                    leftSection={<Merge size={14} aria-hidden />}
                    onClick={() => setMerging(pair)}
                  >
                    {text.compare}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {merging && <MergeDialog pair={merging} close={() => setMerging(null)} />}
    </>
  )
}
