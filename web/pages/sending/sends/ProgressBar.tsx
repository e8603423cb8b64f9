import { useText } from '../../../i18n/dictionary.ts'
import { sendsText } from './text.ts'
import { progressOf, type Send, stages } from './progress.ts'
import classes from './sends.module.css'

/** A send's people by stage, as a bar that says the same in words. */
export function ProgressBar({ send, tall = false }: { send: Send; tall?: boolean }) {
  const text = useText(sendsText)
  const { people, total } = progressOf(send)
  const shown = stages.filter((stage) => people[stage] > 0)
  return (
    <div
      className={classes.bar}
      data-tall={tall || undefined}
      role="img"
      aria-label={shown.map((stage) => text.stageCount(text.stage[stage], people[stage])).join(', ')}
    >
      {shown.map((stage) => (
        <div key={stage} data-stage={stage} style={{ width: `${(people[stage] / total) * 100}%` }} />
      ))}
    </div>
  )
}
