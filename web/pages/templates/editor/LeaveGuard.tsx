import { useBlocker } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { savingText } from './texts/saving.ts'

/** Asks before what is unsaved is left, by a link, the browser's back or its closing. */
export function LeaveGuard({ changed, leaving }: { changed: boolean; leaving: RefObject<boolean> }) {
  const text = useText(savingText)
  const blocker = useBlocker({
    shouldBlockFn: () => changed && !leaving.current,
    enableBeforeUnload: () => changed,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={text.leaveTitle}
      confirm={text.leave}
      cancel={text.stay}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <p>{text.leaveText}</p>
    </ConfirmDialog>
  )
}
