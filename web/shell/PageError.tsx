import { useQueryClient } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Unplug } from 'lucide-react'
import { useText } from '../i18n/dictionary.ts'
import { Empty } from '../ui/Empty.tsx'
import classes from './PageError.module.css'
import { shellText } from './text.ts'

/** Stands in for a page that threw; the rest of the console goes on. It needs nothing that may fail to load. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const text = useText(shellText)
  const client = useQueryClient()
  const again = () => {
    void client.resetQueries()
    reset()
  }
  return (
    <Empty
      icon={<Unplug size={24} />}
      title={text.failed}
      action={
        <div className={classes.actions}>
          <button type="button" onClick={again}>
            {text.tryAgain}
          </button>
          <button type="button" onClick={() => location.reload()}>
            {text.reload}
          </button>
        </div>
      }
    >
      <p>{text.failedHint}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Empty>
  )
}
