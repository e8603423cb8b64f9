import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Ban, Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { saveFile } from '../save-file.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import classes from './person.module.css'
import { personText } from './text.ts'

type Person = Output<'contactsGet'>['contact']

/** Block, hand out, and erase what is held on a person. */
export function TheirData({ person, close }: { person: Person; close: () => void }) {
  const text = useText(personText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const mayErase = useMay('contacts:erase')
  const refresh = useRefresh()
  const [erasing, setErasing] = useState(false)
  const [taking, setTaking] = useState(false)
  const [typed, setTyped] = useState('')
  const { id } = person
  const name = person.name ?? person.phone ?? common.noName
  const isBlocked = person.blockedAt !== null

  const block = useMutation({
    mutationFn: (wanted: boolean) => call(wanted ? 'contactsBlock' : 'contactsUnblock', { id }),
    onSuccess: (_, wanted) => {
      said(wanted ? text.blocked : text.unblocked, {
        label: common.undo,
        act: () => void block.mutate(!wanted),
      })
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const take = useMutation({
    mutationFn: () => call('contactsExportPerson', { id }),
    onSuccess: ({ data, text: words }) => {
      saveFile(`${id}.txt`, 'text/plain;charset=utf-8', words)
      saveFile(`${id}.json`, 'application/json', JSON.stringify(data, null, 2))
      setTaking(false)
      said(text.exported)
    },
    onError: (error) => failed(error),
  })
  const erase = useMutation({
    mutationFn: () => call('contactsErase', { id }),
    onSuccess: ({ messages, files }) => {
      said(text.erased(messages, files))
      close()
      return refresh()
    },
    onError: (error) => failed(error),
  })
  if (!mayWrite && !mayErase) return null
  return (
    <section className={classes.section}>
      <h3>{text.data}</h3>
      <div className={classes.buttons}>
        {mayWrite && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Ban size={14} aria-hidden />}
            loading={block.isPending}
            onClick={() => block.mutate(!isBlocked)}
          >
            {isBlocked ? text.unblock : text.block}
          </Button>
        )}
        {mayErase && (
          <>
            <Button
              variant="default"
              size="xs"
              leftSection={<Download size={14} aria-hidden />}
              loading={take.isPending}
              onClick={() => setTaking(true)}
            >
              {text.exportAll}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              c="var(--failed-ink)"
              leftSection={<Trash2 size={14} aria-hidden />}
              onClick={() => setErasing(true)}
            >
              {text.erase}
            </Button>
          </>
        )}
      </div>
      <ConfirmDialog
        opened={taking}
        title={text.exportTitle(name)}
        confirm={text.exportNow}
        cancel={common.cancel}
        gentle
        busy={take.isPending}
        onConfirm={() => take.mutate()}
        onClose={() => setTaking(false)}
      >
        <p>{text.exportWhat}</p>
        <p>{text.exportCare}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={erasing}
        title={text.eraseTitle(name)}
        confirm={text.erase}
        cancel={common.cancel}
        busy={erase.isPending}
        disabled={typed.trim() !== name}
        onConfirm={() => erase.mutate()}
        onClose={() => {
          setErasing(false)
          setTyped('')
        }}
      >
        <p>{text.eraseWhat}</p>
        <p>{text.eraseStays}</p>
        <TextInput
          label={text.typeName(name)}
          value={typed}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </section>
  )
}
