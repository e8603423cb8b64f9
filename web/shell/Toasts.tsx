import { Check, TriangleAlert, X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/dictionary.ts'
import { shellText } from './text.ts'
import { type Toast, toasts } from './toast-store.ts'
import classes from './Toasts.module.css'

/** Where toasts stand: read out when they appear, reachable by keyboard, gone by themselves. */
export function Toasts() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.all)
  return (
    <div className={classes.toasts}>
      <div role="status">
        {shown.map((toast) => (toast.kind === 'said' ? <One key={toast.id} toast={toast} /> : null))}
      </div>
      <div role="alert">
        {shown.map((toast) => (toast.kind === 'failed' ? <One key={toast.id} toast={toast} /> : null))}
      </div>
    </div>
  )
}

function One({ toast }: { toast: Toast }) {
  const text = useText(shellText)
  const Icon = toast.kind === 'failed' ? TriangleAlert : Check
  const { undo } = toast
  return (
    <div
      className={classes.toast}
      data-kind={toast.kind}
      onPointerEnter={() => toasts.hold(toast.id, true)}
      onPointerLeave={() => toasts.hold(toast.id, false)}
      onFocus={() => toasts.hold(toast.id, true)}
      onBlur={() => toasts.hold(toast.id, false)}
    >
      <Icon size={18} aria-hidden />
      <p>
        {toast.title}
        {toast.detail && <small>{toast.detail}</small>}
      </p>
      {undo && (
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            toasts.remove(toast.id)
            undo.act()
          }}
        >
          {undo.label}
        </button>
      )}
      <button
        type="button"
        className={classes.close}
        aria-label={text.close}
        onClick={() => toasts.remove(toast.id)}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}
