import { CircleDashed, CirclePlus, CircleX, Copy, PencilLine } from 'lucide-react'
import type { OutcomeTotals, RowOutcome } from '../../../../domain/contact-import.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { contactsText } from '../text.ts'
import classes from './imports.module.css'
import { importsText } from './text.ts'

export const outcomes = ['new', 'updated', 'duplicate', 'invalid', 'empty'] as const satisfies RowOutcome[]
const icons = { new: CirclePlus, updated: PencilLine, duplicate: Copy, invalid: CircleX, empty: CircleDashed }

/** The outcome of one row; `many` for a count of rows. */
export function OutcomeMark({ outcome, many }: { outcome: RowOutcome; many?: boolean }) {
  const text = useText(importsText)
  const Icon = icons[outcome]
  return (
    <span className={classes.outcome} data-outcome={outcome}>
      <Icon size={14} aria-hidden />
      {(many ? text.outcomes : text.outcomeOf)[outcome]}
    </span>
  )
}

/** Rows by outcome, each a switch that shows only those; below, why, by how often. */
export function Totals(props: {
  totals: OutcomeTotals
  reasons: readonly { code: string; rows: number; words: string }[]
  chosen: RowOutcome | null
  choose: (outcome: RowOutcome | null) => void
}) {
  const text = useText(importsText)
  const { number } = useText(contactsText)
  const { totals, chosen, choose } = props
  return (
    <>
      <div className={classes.totals}>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={classes.total}
            data-outcome={outcome}
            data-none={totals[outcome] === 0 || undefined}
            aria-pressed={chosen === outcome}
            onClick={() => choose(chosen === outcome ? null : outcome)}
          >
            <OutcomeMark outcome={outcome} many />
            <strong>{number(totals[outcome])}</strong>
            <span>{text.outcomeHints[outcome]}</span>
          </button>
        ))}
      </div>
      {props.reasons.length > 0 && (
        <div className={classes.reasons}>
          <h4>{text.why}</h4>
          <ul>
            {props.reasons.map(({ code, rows, words }) => (
              <li key={code}>
                <span>{words}</span>
                <span>{text.rows(rows)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
