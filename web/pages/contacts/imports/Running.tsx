import { Button, Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed } from '../../../shell/toast.ts'
import { contactsText } from '../text.ts'
import type { Import } from './choices.ts'
import classes from './imports.module.css'
import { importOf } from './queries.ts'
import { importsText } from './text.ts'
import { OutcomeMark, outcomes } from './Totals.tsx'

/** An import, or its undoing, on its way. */
export function Running({ file }: { file: Import }) {
  const text = useText(importsText)
  const { number } = useText(contactsText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => call('contactsImportCancel', { id: file.id }),
    onSuccess: () => client.invalidateQueries(importOf(file.id, language)),
    onError: (error) => failed(error),
  })
  const title = file.status === 'undoing' ? text.undoing : text.running
  return (
    <section className={classes.step}>
      <h3>{title}</h3>
      <Progress value={file.total === 0 ? 0 : (100 * file.done) / file.total} aria-label={title} size="lg" />
      <div className={classes.tableFoot}>
        <p role="status">{text.of(number(file.done), number(file.total))}</p>
        {file.status === 'running' && (
          <Button variant="default" size="xs" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {text.cancel}
          </Button>
        )}
      </div>
      {file.status === 'running' && (
        <div className={classes.soFar}>
          {outcomes
            .filter((outcome) => file.totals[outcome] > 0)
            .map((outcome) => (
              <span key={outcome}>
                <OutcomeMark outcome={outcome} many /> {number(file.totals[outcome])}
              </span>
            ))}
        </div>
      )}
    </section>
  )
}
