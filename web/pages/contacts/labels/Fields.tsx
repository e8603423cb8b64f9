import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Pencil, Plus, TextCursorInput, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import classes from '../contacts.module.css'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { FieldDialog } from './FieldDialog.tsx'
import { labelsText } from './text.ts'

export type ContactField = Output<'fieldsList'>['fields'][number]

/** The fields that the business added to its contacts. */
export function Fields() {
  const text = useText(labelsText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const { data } = useQuery(ask('fieldsList'))
  const [editing, setEditing] = useState<ContactField | 'new' | null>(null)
  const [removing, setRemoving] = useState<ContactField | null>(null)
  const remove = useMutation({
    mutationFn: ({ key }: ContactField) => call('fieldsDelete', { key }),
    onSuccess: (_, { label }) => {
      setRemoving(null)
      said(text.deleted(label))
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const add = mayWrite && (
    <Button size="xs" leftSection={<Plus size={14} aria-hidden />} onClick={() => setEditing('new')}>
      {text.newField}
    </Button>
  )
  return (
    <section>
      <div className={classes.bar}>
        <div>
          <h2>{text.fields}</h2>
          <p className={classes.quiet}>{text.fieldsHint}</p>
        </div>
        {data && data.fields.length > 0 && add}
      </div>
      {!data && <Skeleton h={120} />}
      {data?.fields.length === 0 && (
        <Empty icon={<TextCursorInput size={24} />} title={text.noFields} action={add}>
          {text.noFieldsHint}
        </Empty>
      )}
      {data && data.fields.length > 0 && (
        <ul className={classes.list}>
          {data.fields.map((field) => (
            <li key={field.key} className={classes.row}>
              <div className={classes.grow}>
                <strong>{field.label}</strong>
                <p>
                  <span className={classes.code}>field.{field.key}</span> · {text.types[field.type]}
                  {field.choices && `: ${field.choices.join(', ')}`}
                </p>
              </div>
              <span className={classes.figure}>{text.use(field.contacts)}</span>
              {mayWrite && (
                <div className={classes.actions}>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    leftSection={<Pencil size={14} aria-hidden />}
                    aria-label={`${common.edit}: ${field.label}`}
                    onClick={() => setEditing(field)}
                  >
                    {common.edit}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    leftSection={<Trash2 size={14} aria-hidden />}
                    aria-label={`${common.delete}: ${field.label}`}
                    onClick={() => setRemoving(field)}
                  >
                    {common.delete}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing && <FieldDialog field={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
      <ConfirmDialog
        opened={removing !== null}
        title={removing ? text.deleteField(removing.label) : ''}
        confirm={common.delete}
        cancel={common.cancel}
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
        onClose={() => setRemoving(null)}
      >
        <p>{removing && text.deleteFieldWhat(removing.contacts)}</p>
      </ConfirmDialog>
    </section>
  )
}
