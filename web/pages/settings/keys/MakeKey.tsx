import { Button, Modal, Radio, Stack, Switch, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { Copy } from '../form/Copy.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { linesFor } from './lines.ts'
import { keysText } from './text.ts'

type Access = 'read' | 'write'

/** Asks what the key is for and what it may do. */
export function MakeKey(props: {
  opened: boolean
  close: () => void
  made: (answer: Output<'keysCreate'>) => void
}) {
  const text = useText(keysText)
  const common = useText(settingsText)
  const [name, setName] = useState('')
  const [access, setAccess] = useState<Access>('read')
  const [send, setSend] = useState(false)
  const make = useMutation({
    mutationFn: () => call('keysCreate', { name, access, send }),
    onSuccess: (answer) => {
      setName('')
      setAccess('read')
      setSend(false)
      props.made(answer)
    },
    onError: (error) => failed(error),
  })
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={text.makeTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) make.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.name}
            description={text.nameHint}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Radio.Group label={text.access} value={access} onChange={(value) => setAccess(value as Access)}>
            <Stack gap="sm" mt={4}>
              <Radio value="read" label={text.read} description={text.readHint} />
              <Radio value="write" label={text.write} description={text.writeHint} />
            </Stack>
          </Radio.Group>
          <Switch
            label={text.send}
            description={text.sendHint}
            checked={send}
            onChange={(event) => setSend(event.currentTarget.checked)}
          />
          <Button type="submit" loading={make.isPending}>
            {text.make}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}

/** Shows the secret, this once, with the lines that use it. */
export function SecretModal(props: { made: Output<'keysCreate'> | null; close: () => void }) {
  const text = useText(keysText)
  const common = useText(settingsText)
  const { made, close } = props
  const status = useQuery({ ...ask('hubStatus'), enabled: made !== null })
  const mcpUrl = status.data?.mcpUrl ?? `${location.origin}/mcp`
  const lines = made && linesFor(made.secret, mcpUrl, location.origin)
  return (
    <Modal
      opened={made !== null}
      onClose={close}
      size="lg"
      title={made ? text.secretTitle(made.key.name) : ''}
      closeButtonProps={{ 'aria-label': common.close }}
      closeOnClickOutside={false}
    >
      {made && lines && (
        <Stack gap="md">
          <p className={classes.once}>{text.once}</p>
          <Copy label={text.secret} value={made.secret} />
          <Copy label={text.mcpLine} value={lines.mcpLine} />
          <Copy label={text.mcpJson} value={lines.mcpJson} />
          <Copy label={text.curl} value={lines.curl} />
          <Button variant="default" onClick={close}>
            {text.done}
          </Button>
        </Stack>
      )}
    </Modal>
  )
}
