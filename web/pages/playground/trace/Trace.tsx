import { Activity } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { detailsText } from '../../inbox/details/text.ts'
import { reasonText } from '../../inbox/reason-text.ts'
import type { Turn } from '../chat/exchange.ts'
import { playgroundText } from '../text.ts'
import { Confidence } from './Confidence.tsx'
import { Found } from './Found.tsx'
import { Timing } from './Timing.tsx'
import { Tools } from './Tools.tsx'
import classes from './trace.module.css'

/** Everything that explains one turn, from the decision down to the milliseconds. */
export function Trace({ turn }: { turn: Turn | null }) {
  const text = useText(playgroundText)
  const { moods } = useText(detailsText)
  const reasons = useText(reasonText)
  const { language } = useLanguage()
  if (!turn) {
    return (
      <section className={classes.trace} aria-label={text.trace}>
        <Empty icon={<Activity size={24} />} title={text.noTrace}>
          {text.noTraceHint}
        </Empty>
      </section>
    )
  }
  const { understanding } = turn
  const facts: [string, string, boolean][] = [
    [text.language, languageNames[understanding.language], false],
    [
      text.mood,
      `${moods[understanding.sentiment]} (${formatNumber(language, understanding.sentimentScore)})`,
      false,
    ],
    [text.urgent, understanding.urgent ? text.yes : text.no, understanding.urgent],
    [text.wantsPerson, understanding.wantsHuman ? text.yes : text.no, understanding.wantsHuman],
  ]
  return (
    <section className={classes.trace} aria-label={text.trace}>
      <header className={classes.decision} data-decision={turn.decision}>
        <StateMark state={turn.decision === 'escalate' ? 'waiting' : 'agent'}>
          {text.decisions[turn.decision]}
        </StateMark>
        <p>{text.reasons[turn.reason] ?? reasons.sentence(turn.reason)}</p>
        <code>{turn.reason}</code>
      </header>
      {turn.decision === 'escalate' && (
        <Part title={text.summary}>
          <p>{turn.summary}</p>
          <p className={classes.quiet}>{text.wouldEscalate}</p>
        </Part>
      )}
      <Part title={text.confidence}>
        <Confidence {...turn.confidence} thresholds={turn.thresholds} />
      </Part>
      <Part title={text.understanding}>
        <dl className={classes.facts}>
          {facts.map(([name, value, strong]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{strong ? <strong>{value}</strong> : value}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.label}>{text.signals}</p>
        {understanding.signals.length === 0 ? (
          <p className={classes.quiet}>{text.noSignals}</p>
        ) : (
          <ul className={classes.signals}>
            {[...new Set(understanding.signals)].map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={text.found}>
        <Found query={turn.query} sources={turn.sources} citations={turn.citations} />
      </Part>
      <Part title={text.tools}>
        <Tools calls={turn.toolCalls} />
      </Part>
      <Part title={text.timing}>
        <Timing timing={turn.timing} ms={turn.ms} />
        <p className={classes.quiet}>
          {text.model}: {turn.model}
          {turn.tokensIn + turn.tokensOut > 0 && ` · ${text.tokens(turn.tokensIn, turn.tokensOut)}`}
        </p>
      </Part>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
