import { Ban, CheckCheck, CircleCheck, CircleHelp, Hourglass, TriangleAlert } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './ledger.module.css'
import { ledgerText } from './text.ts'

const looks: Record<string, { Icon: typeof Ban; tone: 'good' | 'wait' | 'bad' | 'plain' }> = {
  pass: { Icon: CircleCheck, tone: 'good' },
  accepted: { Icon: CircleCheck, tone: 'good' },
  sent: { Icon: CircleCheck, tone: 'good' },
  delivered: { Icon: CheckCheck, tone: 'good' },
  read: { Icon: CheckCheck, tone: 'good' },
  hold: { Icon: Hourglass, tone: 'wait' },
  retry: { Icon: Hourglass, tone: 'wait' },
  resend: { Icon: Hourglass, tone: 'wait' },
  unknown: { Icon: CircleHelp, tone: 'wait' },
  refuse: { Icon: Ban, tone: 'bad' },
  failed: { Icon: TriangleAlert, tone: 'bad' },
  provider_error: { Icon: TriangleAlert, tone: 'bad' },
  cancelled: { Icon: Ban, tone: 'plain' },
}

/** What came of it, as shape and word. */
export function Outcome({ outcome }: { outcome: string }) {
  const text = useText(ledgerText)
  const { Icon, tone } = looks[outcome] ?? { Icon: CircleHelp, tone: 'plain' }
  return (
    <span className={classes.outcome} data-tone={tone}>
      <Icon size={14} strokeWidth={2.25} aria-hidden />
      {text.outcomes[outcome] ?? outcome}
    </span>
  )
}
