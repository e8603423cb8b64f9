import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Check, TriangleAlert } from 'lucide-react'
import type { Language } from '../../domain/language.ts'
import { ApiError } from '../api/error.ts'
import { shellText } from './text.ts'
import classes from './Shell.module.css'

/** Toasts are shown from outside of components: the page itself says which language it is in. */
const closing = () => {
  const text = shellText[document.documentElement.lang as Language] ?? shellText.en
  return { closeButtonProps: { 'aria-label': text.close } }
}

/** Says that something was done, with a way back where there is one. */
export function said(message: string, undo?: { label: string; act: () => void }): void {
  const id = `said-${Date.now()}-${message}`
  notifications.show({
    id,
    ...closing(),
    color: 'gray',
    icon: <Check size={16} aria-hidden />,
    autoClose: undo ? 8_000 : 4_000,
    message: undo ? (
      <span className={classes.toast}>
        {message}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            undo.act()
          }}
        >
          {undo.label}
        </Button>
      </span>
    ) : (
      message
    ),
  })
}

/** Says what went wrong, in the hub's own words where it has some. */
export function failed(error: unknown, title?: string): void {
  const message = error instanceof Error ? error.message : String(error)
  const fix = error instanceof ApiError ? error.fix : undefined
  notifications.show({
    ...closing(),
    color: 'red',
    icon: <TriangleAlert size={16} aria-hidden />,
    autoClose: 10_000,
    title: title ?? message,
    message: title ? [message, fix].filter(Boolean).join('. ') : (fix ?? ''),
    role: 'alert',
  })
}
