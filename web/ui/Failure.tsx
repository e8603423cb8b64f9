import { Alert, Button } from '@mantine/core'
import { useErrorLine } from '../i18n/errors/use-error-line.ts'
import { useText } from '../i18n/dictionary.ts'
import { uiText } from './text.ts'

/** Says that something could not be loaded and why, and tries again. */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }) {
  const text = useText(uiText)
  const line = useErrorLine()
  return (
    <Alert color="red" title={text.loadFailed}>
      <p>{line(error)}</p>
      <Button size="compact-sm" variant="default" onClick={() => void retry()}>
        {text.tryAgain}
      </Button>
    </Alert>
  )
}
