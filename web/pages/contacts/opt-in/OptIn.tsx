import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Plus, QrCode } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import common from '../contacts.module.css'
import { Failure } from '../../../ui/Failure.tsx'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { draftOf, type Form, inputOf } from './draft.ts'
import { FormCard } from './FormCard.tsx'
import { FormDrawer } from './FormDrawer.tsx'
import classes from './opt-in.module.css'
import { optInText } from './text.ts'

/** The ways by which people agree to marketing by themselves. */
export function OptIn() {
  const text = useText(optInText)
  const words = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const { data, isError, error, refetch } = useQuery(ask('optInFormsList'))
  const [editing, setEditing] = useState<Form | 'new' | null>(null)
  const [closing, setClosing] = useState<Form | null>(null)
  const shut = useMutation({
    mutationFn: ({ slug }: Form) => call('optInFormsDisable', { slug }),
    onSuccess: () => {
      setClosing(null)
      said(text.wasClosed)
      return refresh('optInFormsList')
    },
    onError: (failure) => failed(failure),
  })
  const reopen = useMutation({
    mutationFn: (form: Form) => call('optInFormsSave', inputOf(draftOf(form))),
    onSuccess: ({ form }) => {
      said(text.saved(form.name))
      return refresh('optInFormsList')
    },
    onError: (failure) => failed(failure),
  })
  const make = mayWrite && (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      {text.make}
    </Button>
  )
  if (isError) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={240} />
  return (
    <>
      {data.forms.length === 0 ? (
        <Empty icon={<QrCode size={24} />} title={text.none} action={make}>
          {text.noneHint}
        </Empty>
      ) : (
        <>
          <div className={common.bar}>
            <p className={common.quiet}>{text.lead}</p>
            {make}
          </div>
          <ul className={classes.cards}>
            {data.forms.map((form) => (
              <FormCard
                key={form.id}
                form={form}
                edit={mayWrite ? () => setEditing(form) : null}
                shut={mayWrite ? () => setClosing(form) : null}
                reopen={mayWrite ? () => reopen.mutate(form) : null}
              />
            ))}
          </ul>
        </>
      )}
      {editing && <FormDrawer form={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
      <ConfirmDialog
        opened={closing !== null}
        title={closing ? text.closeTitle(closing.name) : ''}
        confirm={text.close}
        cancel={words.cancel}
        busy={shut.isPending}
        onConfirm={() => closing && shut.mutate(closing)}
        onClose={() => setClosing(null)}
      >
        <p>{text.closeWhat}</p>
      </ConfirmDialog>
    </>
  )
}
