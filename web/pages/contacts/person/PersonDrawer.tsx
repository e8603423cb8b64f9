import { Drawer, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { UserRoundX } from 'lucide-react'
import { ApiError } from '../../../api/error.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { ConsentMark } from '../ConsentMark.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { contactsText } from '../text.ts'
import { Consent } from './Consent.tsx'
import { Conversations } from './Conversations.tsx'
import { Details } from './Details.tsx'
import { Labels } from './Labels.tsx'
import classes from './person.module.css'
import { LastMessages, Reach } from './Reach.tsx'
import { personText } from './text.ts'
import { TheirData } from './TheirData.tsx'

/** One person beside the list; the address says whom. */
export function PersonDrawer() {
  const common = useText(contactsText)
  const text = useText(personText)
  const navigate = useNavigate({ from: '/contacts' })
  const id = useSearch({ from: '/shell/contacts', select: (search) => search.id })
  const close = () => void navigate({ search: (now) => ({ ...now, id: undefined }), replace: true })
  const query = useQuery({ ...ask('contactsGet', { id: id ?? '' }), enabled: id !== undefined })
  const person = id === undefined ? undefined : query.data?.contact
  const gone = query.error instanceof ApiError && query.error.status === 404

  return (
    <Drawer
      opened={id !== undefined}
      onClose={close}
      position="right"
      size={560}
      title={person ? (person.name ?? person.phone ?? common.noName) : text.loading}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      {gone && (
        <Empty icon={<UserRoundX size={24} />} title={text.gone}>
          {text.goneHint}
        </Empty>
      )}
      {query.isError && !gone && <Failure error={query.error} retry={query.refetch} />}
      {!person && !query.isError && <Skeleton h={320} />}
      {person && (
        <Stack gap="lg" key={person.id}>
          <div className={classes.summary}>
            {person.name && <span>{person.phone ?? person.whatsappUserId}</span>}
            <ConsentMark person={person} />
          </div>
          <Reach id={person.id} />
          <Labels person={person} />
          <section className={classes.section}>
            <h3>{text.details}</h3>
            <Details person={person} />
          </section>
          <Consent id={person.id} />
          <LastMessages id={person.id} />
          <Conversations person={person} />
          <TheirData person={person} close={close} />
        </Stack>
      )}
    </Drawer>
  )
}
