import type { Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import classes from './ledger.module.css'
import { Outcome } from './Outcome.tsx'
import { ledgerText } from './text.ts'

export type LedgerRow = Output<'sendingLedger'>['rows'][number]

/** One decision or answer: who, what came of it, why, when. It opens the story of the message. */
export function Row(props: { row: LedgerRow; number: { phone: string } | undefined; open: () => void }) {
  const text = useText(ledgerText)
  const { row } = props
  return (
    <li>
      <button type="button" className={classes.row} onClick={props.open}>
        <Outcome outcome={row.outcome} />
        <span className={classes.who}>{row.contactName ?? row.contactId}</span>
        <span className={classes.why}>
          {row.rule && <strong>{text.rules[row.rule] ?? row.rule}: </strong>}
          {row.sentence}
        </span>
        <span className={classes.when}>
          {props.number && `${props.number.phone} · `}
          <Time at={row.at} />
        </span>
      </button>
    </li>
  )
}
