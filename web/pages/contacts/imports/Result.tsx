import { Alert, Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RowOutcome } from '../../../../domain/contact-import.ts'
import { call, type Output } from '../../../api/call.ts'
import { requestOf } from '../../../api/request.ts'
import { routes } from '../../../api/routes.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import type { Import } from './choices.ts'
import classes from './imports.module.css'
import { importOf } from './queries.ts'
import { Rows } from './Rows.tsx'
import { importsText } from './text.ts'
import { Totals } from './Totals.tsx'

/** What became of an import: totals, rows, the file of those left out, and the way back. */
export function Result({ file, reasons }: { file: Import; reasons: Output<'contactsImportGet'>['reasons'] }) {
  const text = useText(importsText)
  const common = useText(contactsText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const [outcome, setOutcome] = useState<RowOutcome | null>(null)
  const [asking, setAsking] = useState(false)
  const { id, totals, status } = file
  // Its last batch is through: the people are others than the lists show.
  useEffect(() => void refresh('contactsImportRows'), [status, refresh])

  const undo = useMutation({
    mutationFn: () => call('contactsImportUndo', { id }),
    onSuccess: (begun) => {
      setAsking(false)
      said(text.undone)
      client.setQueryData(importOf(id, language).queryKey, { reasons, ...begun })
    },
    onError: (error) => failed(error),
  })

  return (
    <>
      {status === 'failed' && (
        <Alert color="red" title={text.failedTitle}>
          {text.failedFix}
        </Alert>
      )}
      {status === 'cancelled' && file.error !== null && <Alert color="orange">{text.personErased}</Alert>}
      <section className={classes.step}>
        <h3>{text.result}</h3>
        <p className={classes.quiet}>
          {file.consent === null || file.consent === 'none'
            ? text.consentNone
            : [text.consentWas(file.consent.source), file.consent.confirmed && text.consentConfirmed]
                .filter(Boolean)
                .join(' · ')}
        </p>
        <Totals totals={totals} reasons={reasons} chosen={outcome} choose={setOutcome} />
        <div className={classes.resultActions}>
          {totals.invalid > 0 && (
            <Button
              component="a"
              href={requestOf(routes.contactsImportFailed, { id, language }).url}
              download
              variant="default"
              title={text.failedHint}
              leftSection={<Download size={16} aria-hidden />}
            >
              {text.failedFile}
            </Button>
          )}
          {mayWrite && status !== 'undone' && (
            <Button
              variant="default"
              leftSection={<Undo2 size={16} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {text.undo}
            </Button>
          )}
        </div>
      </section>
      <section className={classes.step}>
        <Rows id={id} outcome={outcome} titles={file.columns.map(({ title }) => title)} />
      </section>
      <ConfirmDialog
        opened={asking}
        title={text.undoTitle(file.name)}
        confirm={text.undo}
        cancel={common.cancel}
        busy={undo.isPending}
        onConfirm={() => undo.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{text.undoWhat(totals.new, totals.updated)}</p>
        <p>{text.undoBut}</p>
      </ConfirmDialog>
    </>
  )
}
