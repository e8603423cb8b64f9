import { Hourglass } from 'lucide-react'
import type { ThreadItem } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import { threadText } from './text.ts'
import { reasonText } from '../reason-text.ts'
import classes from './thread.module.css'

/** Where the agent gave the conversation to a person, and what came of it. */
export function EscalationMark({ item }: { item: Extract<ThreadItem, { kind: 'escalation' }> }) {
  const text = useText(threadText)
  const reasons = useText(reasonText)
  const after = [
    item.claimedByName && text.claimedBy(item.claimedByName),
    item.outcome && (text.closedBy[item.outcome] ?? item.outcome),
  ].filter(Boolean)
  return (
    <div className={classes.escalation} data-open={item.closedAt === null || undefined}>
      <Hourglass size={14} aria-hidden />
      <span>
        <strong>{text.escalated}</strong> · {reasons.short(item.reason)}
        {after.length > 0 && <> · {after.join(', ')}</>} · <Time at={item.at} as="clock" />
      </span>
    </div>
  )
}
