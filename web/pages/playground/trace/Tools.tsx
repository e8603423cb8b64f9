import { useText } from '../../../i18n/dictionary.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import type { Turn } from '../chat/exchange.ts'
import { playgroundText } from '../text.ts'
import classes from './trace.module.css'

/** The tools that the agent used, in their order, with what went in and what came out. */
export function Tools({ calls }: { calls: Turn['toolCalls'] }) {
  const text = useText(playgroundText)
  if (calls.length === 0) return <p className={classes.quiet}>{text.noTools}</p>
  return (
    <ol className={classes.found}>
      {calls.map(({ name, input, output, ok, ms }, index) => (
        // Calls of a turn that is over never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <details>
            <summary>
              <code className={classes.foundTitle}>{name}</code>
              {!ok && <StateMark state="failed">{text.failedTool}</StateMark>}
              <span className={classes.score}>{text.ms(ms)}</span>
            </summary>
            <p className={classes.label}>{text.input}</p>
            <pre tabIndex={0}>{JSON.stringify(input, null, 2)}</pre>
            <p className={classes.label}>{text.output}</p>
            <pre tabIndex={0}>{output}</pre>
          </details>
        </li>
      ))}
    </ol>
  )
}
