import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Check, TriangleAlert } from 'lucide-react'
import { ApiError } from '../api/error.ts'

/** Says that something was done, with a way back where there is one. */
export function said(message: string, undo?: { label: string; act: () => void }): void {
  const id = crypto.randomUUID?.() ?? String(Math.random())
  notifications.show({
    id,
    color: 'gray',
    icon: <Check size={16} aria-hidden />,
    autoClose: undo ? 8_000 : 4_000,
    message: undo ? (
      <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12 }}>
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
    color: 'red',
    icon: <TriangleAlert size={16} aria-hidden />,
    autoClose: 10_000,
    title: title ?? message,
    message: title ? [message, fix].filter(Boolean).join('. ') : (fix ?? ''),
    role: 'alert',
  })
}
