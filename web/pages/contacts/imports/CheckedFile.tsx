import { Alert, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RowOutcome } from '../../../../domain/contact-import.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { type Choices, choicesOf, type Import, withChoice, withTarget } from './choices.ts'
import { Format } from './Format.tsx'
import classes from './imports.module.css'
import { Mapping } from './Mapping.tsx'
import { Start } from './Start.tsx'
import { importsText } from './text.ts'
import { Totals } from './Totals.tsx'
import { checkedWith } from './queries.ts'

/** A file that was only looked at: how it was read, what would become of it, and what the import still needs. */
export function CheckedFile({ file }: { file: Import }) {
  const text = useText(importsText)
  const { language } = useLanguage()
  const [choices, setChoices] = useState<Choices>(() => choicesOf(file))
  const [outcome, setOutcome] = useState<RowOutcome | null>(null)
  const { data: checked, error, refetch, isFetching } = useQuery(checkedWith(file.id, language, choices))
  if (!checked) return error ? <Failure error={error} retry={refetch} /> : <Skeleton h={480} />
  const change = (next: Choices) => setChoices(withChoice(choices, next))

  return (
    <>
      {error && <Failure error={error} retry={refetch} />}
      <section className={classes.step}>
        <h3>{text.format}</h3>
        <Format checked={checked} change={change} />
      </section>
      <section className={classes.step} aria-busy={isFetching}>
        <h3>{text.totals}</h3>
        <Totals totals={checked.totals} reasons={checked.reasons} chosen={outcome} choose={setOutcome} />
      </section>
      <section className={classes.step} aria-busy={isFetching}>
        <h3>{text.columns}</h3>
        {checked.columns.some(({ target }) => target === 'phone') ? (
          <p className={classes.quiet}>{text.columnsHint}</p>
        ) : (
          <Alert color="red" variant="light" title={text.noPhone} />
        )}
        <Mapping
          checked={checked}
          outcome={outcome}
          take={(at, target) => setChoices(withTarget(choices, checked.columns, at, target))}
          keepAll={() =>
            setChoices({
              ...choices,
              columns: checked.columns.map(({ target, suggestion }) =>
                target === 'ignore' && suggestion ? suggestion : target,
              ),
            })
          }
        />
      </section>
      <Start id={file.id} checked={checked} settled={!isFetching && !error} />
    </>
  )
}
