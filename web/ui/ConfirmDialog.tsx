import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ConfirmDialog.module.css'

/** Asks before something that cannot be undone; the text says exactly what will happen. */
export function ConfirmDialog(props: {
  opened: boolean
  title: string
  children: ReactNode
  /** The verb of what will happen, such as "Remove". */
  confirm: string
  cancel: string
  busy?: boolean
  /** While something is still missing. */
  disabled?: boolean
  /** What it does can be taken back: the button does not warn. */
  gentle?: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size="md"
      closeButtonProps={{ 'aria-label': props.cancel }}
    >
      <Stack gap="sm">{props.children}</Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {props.cancel}
        </Button>
        <Button
          {...(props.gentle || props.disabled ? {} : { className: classes.confirm })}
          loading={props.busy ?? false}
          disabled={props.disabled ?? false}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </Group>
    </Modal>
  )
}
