import { Button, Modal, NumberInput, Stack, Switch, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { settingsText } from '../text.ts'
import type { Key } from './Keys.tsx'
import { keysText } from './text.ts'

/** Name, send switch and messages of a day of a key; opened anew for each. */
export function EditKey(props: { edited: Key; close: () => void; saved: (key: Key) => void }) {
  const text = useText(keysText)
  const common = useText(settingsText)
  const { edited } = props
  const [name, setName] = useState(edited.name)
  const [send, setSend] = useState(edited.permissions.includes('sending:send'))
  const [perDay, setPerDay] = useState<number | null>(edited.budget?.messagesPerDay ?? null)
  const save = useMutation({
    mutationFn: () => {
      const costMicrosPerDay = edited.budget?.costMicrosPerDay ?? null
      const budget =
        perDay === null && costMicrosPerDay === null ? null : { messagesPerDay: perDay, costMicrosPerDay }
      return call('keysUpdate', { id: edited.id, name: name.trim(), send, budget })
    },
    onSuccess: ({ key }) => props.saved(key),
    onError: (error) => failed(error),
  })
  return (
    <Modal
      opened
      onClose={props.close}
      title={text.editTitle(edited.name)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) save.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.name}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Switch
            label={text.send}
            description={text.sendHint}
            checked={send}
            onChange={(event) => setSend(event.currentTarget.checked)}
          />
          <NumberInput
            label={text.perDay}
            description={text.perDayHint}
            min={0}
            max={1_000_000_000}
            allowDecimal={false}
            value={perDay ?? ''}
            onChange={(value) => setPerDay(value === '' ? null : Number(value))}
          />
          <Button type="submit" loading={save.isPending}>
            {common.save}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
