import { Alert, Button } from '@mantine/core'
import { useText } from '../../i18n/dictionary.ts'
import { contactsText } from './text.ts'

/** Says that something could not be loaded, and tries again. */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }) {
  const text = useText(contactsText)
  return (
    <Alert color="red" title={text.loadFailed}>
      <p>{error.message}</p>
      <Button size="compact-sm" variant="default" onClick={() => void retry()}>
        {text.tryAgain}
      </Button>
    </Alert>
  )
}
