import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Cable, Unplug } from 'lucide-react'
import { ApiError } from '../../api/error.ts'
import { useText } from '../../i18n/dictionary.ts'
import { useErrorLine } from '../../i18n/errors/use-error-line.ts'
import { Empty } from '../../ui/Empty.tsx'
import { threadText } from './thread/text.ts'
import { inboxText } from './text.ts'

/** In place of a conversation that is not there, or that could not be fetched. */
export function CannotShow({ error, again }: { error: Error; again: () => void }) {
  const text = useText(inboxText)
  const words = useText(threadText)
  const line = useErrorLine()
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Empty
        icon={<Cable size={24} />}
        title={text.notFound}
        action={
          <Button component={Link} to="/" variant="default">
            {text.back}
          </Button>
        }
      >
        {text.notFoundHint}
      </Empty>
    )
  }
  return (
    <Empty
      icon={<Unplug size={24} />}
      title={words.threadFailed}
      action={<Button onClick={again}>{text.tryAgain}</Button>}
    >
      {line(error)}
    </Empty>
  )
}
