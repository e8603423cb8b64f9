import { Alert, Button } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import { knowledgeText } from '../text.ts'
import type { Entry } from './Entries.tsx'

/** What somebody else saved while this was being written: nothing of either is lost before one has chosen. */
export function NewerText({ entry, take }: { entry: Entry; take: () => void }) {
  const text = useText(knowledgeText)
  return (
    <Alert role="alert" color="yellow" title={text.changedMeanwhile}>
      <p>{text.changedMeanwhileHint}</p>
      <p>
        <strong>{entry.question}</strong>
      </p>
      <p style={{ whiteSpace: 'pre-wrap' }}>{entry.answer}</p>
      {entry.variants.length > 0 && (
        <ul>
          {entry.variants.map((variant) => (
            <li key={variant}>{variant}</li>
          ))}
        </ul>
      )}
      <Button size="compact-sm" variant="default" onClick={take}>
        {text.takeNewer}
      </Button>
    </Alert>
  )
}
