import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ListChecks, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import classes from '../contacts.module.css'
import { quoted } from '../filter/suggest.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { ListDialog } from './ListDialog.tsx'
import { labelsText } from './text.ts'

export type ContactList = Output<'listsList'>['lists'][number]

/** The lists with how many are on each. */
export function Lists() {
  const text = useText(labelsText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const navigate = useNavigate({ from: '/contacts' })
  const refresh = useRefresh()
  const { data } = useQuery(ask('listsList'))
  const [editing, setEditing] = useState<ContactList | 'new' | null>(null)
  const [removing, setRemoving] = useState<ContactList | null>(null)
  const remove = useMutation({
    mutationFn: ({ id }: ContactList) => call('listsDelete', { id }),
    onSuccess: (_, { name }) => {
      setRemoving(null)
      said(text.deleted(name))
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const add = mayWrite && (
    <Button size="xs" leftSection={<Plus size={14} aria-hidden />} onClick={() => setEditing('new')}>
      {text.newList}
    </Button>
  )
  return (
    <section>
      <div className={classes.bar}>
        <div>
          <h2>{text.lists}</h2>
          <p className={classes.quiet}>{text.listsHint}</p>
        </div>
        {data && data.lists.length > 0 && add}
      </div>
      {!data && <Skeleton h={120} />}
      {data?.lists.length === 0 && (
        <Empty icon={<ListChecks size={24} />} title={text.noLists} action={add}>
          {text.noListsHint}
        </Empty>
      )}
      {data && data.lists.length > 0 && (
        <ul className={classes.list}>
          {data.lists.map((list) => (
            <li key={list.id} className={classes.row}>
              <div className={classes.grow}>
                <strong>{list.name}</strong>
                {list.description && <p>{list.description}</p>}
              </div>
              <span className={classes.figure}>{text.members(list.members)}</span>
              <div className={classes.actions}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${text.see}: ${list.name}`}
                  onClick={() => void navigate({ search: { where: `list:${quoted(list.name)}` } })}
                >
                  {text.see}
                </Button>
                {mayWrite && (
                  <>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      leftSection={<Pencil size={14} aria-hidden />}
                      aria-label={`${common.edit}: ${list.name}`}
                      onClick={() => setEditing(list)}
                    >
                      {common.edit}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      leftSection={<Trash2 size={14} aria-hidden />}
                      aria-label={`${common.delete}: ${list.name}`}
                      onClick={() => setRemoving(list)}
                    >
                      {common.delete}
                    </Button>
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {editing && <ListDialog list={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
      <ConfirmDialog
        opened={removing !== null}
        title={removing ? text.deleteList(removing.name) : ''}
        confirm={common.delete}
        cancel={common.cancel}
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
        onClose={() => setRemoving(null)}
      >
        <p>{text.deleteListWhat}</p>
      </ConfirmDialog>
    </section>
  )
}
