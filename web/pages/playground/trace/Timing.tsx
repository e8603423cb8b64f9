import { useText } from '../../../i18n/dictionary.ts'
import type { Turn } from '../chat/exchange.ts'
import { playgroundText } from '../text.ts'
import classes from './trace.module.css'
import { waterfall } from './waterfall.ts'

/** Where the time of a turn went, step after step. */
export function Timing({ timing, ms }: { timing: Turn['timing']; ms: number }) {
  const text = useText(playgroundText)
  return (
    <dl className={classes.waterfall}>
      {waterfall(timing, ms).map((step) => (
        <div key={step.name}>
          <dt>{text.steps[step.name] ?? step.name}</dt>
          <dd className={classes.track} aria-hidden="true">
            <span style={{ left: `${step.start * 100}%`, width: `max(2px, ${step.share * 100}%)` }} />
          </dd>
          <dd>{text.ms(step.ms)}</dd>
        </div>
      ))}
      <div className={classes.whole}>
        <dt>{text.timing}</dt>
        <dd className={classes.track} aria-hidden="true" />
        <dd>{text.ms(ms)}</dd>
      </div>
    </dl>
  )
}
