import { Check } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { shortDay } from '../../../i18n/time.ts'
import { useMay } from '../../../shell/session.ts'
import type { PhoneNumber } from './quality.ts'
import classes from './plans.module.css'
import { numbersText } from './text.ts'

/** The steps of the plans of a number, and where it stands. Who may not read the settings sees the present step. */
export function Plans({ number }: { number: PhoneNumber }) {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const mayRead = useMay('settings:read')
  const settings = useQuery({ ...ask('settingsGet'), enabled: mayRead }).data?.settings.sending
  const { warmUp, recovery } = number
  const say = (value: number) => formatNumber(language, value)
  return (
    <>
      {warmUp && (
        <Steps
          title={text.warmUp}
          hint={text.warmUpHint}
          steps={
            settings
              ? settings.warmUpSteps.map(({ people, days }) => text.warmUpStep(say(people), days))
              : [text.warmUpNow(warmUp.people === null ? '–' : say(warmUp.people))]
          }
          at={settings ? warmUp.step : 0}
          until={text.untilHolds(shortDay(language, warmUp.endsAt))}
        />
      )}
      {recovery && (
        <Steps
          title={text.recovery}
          hint={text.recoveryHint}
          steps={
            settings
              ? [
                  text.rest(settings.recoveryPauseDays),
                  text.engaged(settings.recoveryEngagedDays),
                  ...settings.recoverySteps.map(({ percent, days }) => text.returning(percent, days)),
                ]
              : [text.recovery]
          }
          at={settings ? stepOf(recovery.stage) : 0}
          until={text.untilHolds(shortDay(language, recovery.endsAt))}
        />
      )}
    </>
  )
}

const stepOf = (stage: string) => (stage === 'rest' ? 0 : stage === 'engaged' ? 1 : Number(stage) + 2)

function Steps(props: { title: string; hint: string; steps: string[]; at: number; until: string }) {
  return (
    <div className={classes.plan}>
      <h4>{props.title}</h4>
      <p className={classes.quiet}>{props.hint}</p>
      <ol>
        {props.steps.map((step, index) => (
          <li
            key={step}
            data-state={index < props.at ? 'past' : index === props.at ? 'now' : 'next'}
            aria-current={index === props.at ? 'step' : undefined}
          >
            <span aria-hidden>{index < props.at ? <Check size={12} /> : index + 1}</span>
            <span>
              {step}
              {index === props.at && <em>{props.until}</em>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
