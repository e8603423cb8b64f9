import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '../../../../domain/user.ts'
import { call, type Output } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { failed } from '../../../shell/toast.ts'
import { Copy } from '../form/Copy.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { roles, usersText } from './text.ts'

/** Asks who is invited and as what. */
export function InviteModal(props: {
  opened: boolean
  close: () => void
  invited: (answer: Output<'usersCreate'>) => void
}) {
  const text = useText(usersText)
  const common = useText(settingsText)
  const empty: { name: string; email: string; role: Role } = { name: '', email: '', role: 'operator' }
  const [form, setForm] = useState(empty)
  const line = useErrorLine()
  const [fault, setFault] = useState<{ field: string; message: string } | null>(null)
  const invite = useMutation({
    mutationFn: () => call('usersCreate', form),
    onSuccess: (answer) => {
      setForm(empty)
      props.invited(answer)
    },
    onError: (error) => {
      if (error instanceof ApiError && error.field) setFault({ field: error.field, message: line(error) })
      else failed(error)
    },
  })
  const set = (part: Partial<typeof form>) => {
    setFault(null)
    setForm({ ...form, ...part })
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={text.inviteTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          invite.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.name}
            required
            maxLength={120}
            value={form.name}
            error={fault?.field === 'name' && fault.message}
            onChange={(event) => set({ name: event.currentTarget.value })}
            data-autofocus
          />
          <TextInput
            label={text.email}
            type="email"
            required
            maxLength={200}
            value={form.email}
            error={fault?.field === 'email' && fault.message}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
          <Radio.Group label={text.role} value={form.role} onChange={(role) => set({ role: role as Role })}>
            <Stack gap="sm" mt={4}>
              {roles.map((role) => (
                <Radio key={role} value={role} label={text.roles[role]} description={text.roleMeans[role]} />
              ))}
            </Stack>
          </Radio.Group>
          <Button type="submit" loading={invite.isPending}>
            {text.create}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}

/** Shows a one-time link, this once. */
export function LinkModal(props: { link: { name: string; link: string } | null; close: () => void }) {
  const text = useText(usersText)
  const common = useText(settingsText)
  const { link, close } = props
  return (
    <Modal
      opened={link !== null}
      onClose={close}
      title={link ? text.linkTitle(link.name) : ''}
      closeButtonProps={{ 'aria-label': common.close }}
      closeOnClickOutside={false}
    >
      {link && (
        <Stack gap="md">
          <p className={classes.once}>{text.linkOnce}</p>
          <Copy label={text.link} value={link.link} />
          <Button variant="default" onClick={close}>
            {text.done}
          </Button>
        </Stack>
      )}
    </Modal>
  )
}
