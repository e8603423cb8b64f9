import { Alert, Button } from '@mantine/core'
import { useText } from '../../i18n/dictionary.ts'
import { errorWords } from '../../i18n/errors/error-words.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { contactsText } from './text.ts'

/** Says that something could not be loaded, and tries again. */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }) {
  const text = useText(contactsText)
  const { language } = useLanguage()
  const { message, fix } = errorWords(language, error)
  return (
    <Alert color="red" title={text.loadFailed}>
      <p>{fix ? `${message}. ${fix}` : message}</p>
      <Button size="compact-sm" variant="default" onClick={() => void retry()}>
        {text.tryAgain}
      </Button>
    </Alert>
  )
}
