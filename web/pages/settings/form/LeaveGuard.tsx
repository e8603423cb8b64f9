import { useBlocker } from '@tanstack/react-router'
import { useText } from '../../../i18n/dictionary.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { settingsText } from '../text.ts'

/** Asks before changes that are not saved are left: by a link, another tab of the page, the browser's back or its closing. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const text = useText(settingsText)
  const blocker = useBlocker({
    shouldBlockFn: () => changed,
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
