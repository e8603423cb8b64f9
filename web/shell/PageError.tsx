import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Unplug } from 'lucide-react'
import { useText } from '../i18n/dictionary.ts'
import { Empty } from '../ui/Empty.tsx'
import { shellText } from './text.ts'

/** Stands in for a page that threw; the rest of the console goes on. */
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
        <Group>
          <Button onClick={again}>{text.tryAgain}</Button>
          <Button variant="default" onClick={() => location.reload()}>
            {text.reload}
          </Button>
        </Group>
      }
    >
      <p>{text.failedHint}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Empty>
  )
}
