import { Button, Modal, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core'
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
import { keyFrom } from './field-key.ts'
import type { ContactField } from './Fields.tsx'
import { labelsText } from './text.ts'

const types = ['text', 'number', 'date', 'boolean', 'choice'] as const
const shown = new Set(['key', 'label', 'type', 'choices'])

/** Makes a field, or changes what of one can change. */
export function FieldDialog({ field, close }: { field: ContactField | null; close: () => void }) {
  const text = useText(labelsText)
  const common = useText(contactsText)
  const refresh = useRefresh()
  const [label, setLabel] = useState(field?.label ?? '')
  const [ownKey, setOwnKey] = useState<string | null>(field?.key ?? null)
  const [type, setType] = useState<ContactField['type']>(field?.type ?? 'text')
  const [choices, setChoices] = useState<string[]>(field?.choices ?? [])
  const line = useErrorLine()
  const [wrong, setWrong] = useState<Partial<Record<string, string>>>({})
  const key = ownKey ?? keyFrom(label)
  const complete = label.trim() !== '' && key !== '' && (type !== 'choice' || choices.length > 0)
  const save = useMutation({
    mutationFn: () =>
      call('fieldsSave', { key, label: label.trim(), type, ...(type === 'choice' ? { choices } : {}) }),
    onSuccess: () => {
      said(common.saved)
      close()
      return refresh()
    },
    onError: (error) => {
      if (error instanceof ApiError && shown.has(error.field ?? ''))
        setWrong({ [error.field ?? '']: line(error) })
      else failed(error)
    },
  })
  return (
    <Modal
      opened
      onClose={close}
      title={field ? text.editField : text.newField}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        onChange={() => setWrong({})}
        onSubmit={(event) => {
          event.preventDefault()
          if (complete) save.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.label}
            value={label}
            error={wrong['label']}
            maxLength={80}
            data-autofocus
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <TextInput
            label={text.key}
            description={text.keyHint}
            value={key}
            error={wrong['key']}
            maxLength={40}
            disabled={field !== null}
            spellCheck={false}
            onChange={(event) => setOwnKey(event.currentTarget.value)}
          />
          <NativeSelect
            label={text.type}
            description={text.typeHint}
            value={type}
            error={wrong['type']}
            disabled={(field?.contacts ?? 0) > 0}
            data={types.map((value) => ({ value, label: text.types[value] }))}
            onChange={({ currentTarget: { value } }) => setType(types.find((one) => one === value) ?? 'text')}
          />
          {type === 'choice' && (
            <TagsInput
              label={text.choices}
              placeholder={text.choicesHint}
              value={choices}
              error={wrong['choices']}
              onChange={setChoices}
              maxTags={100}
              splitChars={[',']}
              acceptValueOnBlur
            />
          )}
          <div className={classes.formEnd}>
            <Button variant="default" onClick={close}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!complete}>
              {common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  )
}
