import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { failed, said } from '../../../shell/toast.ts'
import classes from '../contacts.module.css'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import type { ContactList } from './Lists.tsx'
import { labelsText } from './text.ts'

/** Makes a list, or gives one another name. */
export function ListDialog({ list, close }: { list: ContactList | null; close: () => void }) {
  const text = useText(labelsText)
  const common = useText(contactsText)
  const refresh = useRefresh()
  const [name, setName] = useState(list?.name ?? '')
  const [description, setDescription] = useState(list?.description ?? '')
  const line = useErrorLine()
  const [wrong, setWrong] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: () =>
      call('listsSave', {
        ...(list ? { id: list.id } : {}),
        name: name.trim(),
        description: description.trim() || null,
      }),
    onSuccess: () => {
      said(common.saved)
      close()
      return refresh('segmentsList')
    },
    onError: (error) => {
      if (error instanceof ApiError && error.field === 'name') setWrong(line(error))
      else failed(error)
    },
  })
  return (
    <Modal
      opened
      onClose={close}
      title={list ? text.editList : text.newList}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') save.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.name}
            value={name}
            error={wrong}
            maxLength={120}
            data-autofocus
            onChange={(event) => {
              setName(event.currentTarget.value)
              setWrong(null)
            }}
          />
          <TextInput
            label={text.description}
            value={description}
            maxLength={500}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          <div className={classes.formEnd}>
            <Button variant="default" onClick={close}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              {common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  )
}
