import { RangeSlider } from '@mantine/core'
import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import classes from './agent.module.css'
import { agentText } from './text.ts'

/** The two thresholds on one scale, with what happens below, between and above them. */
export function Thresholds(props: {
  clarify: number
  answer: number
  change: (clarify: number, answer: number) => void
  disabled: boolean
}) {
  const text = useText(agentText)
  const { language } = useLanguage()
  const { clarify, answer, change, disabled } = props
  const share = (value: number) => formatShare(language, value)
  return (
    <div className={classes.thresholds}>
      <RangeSlider
        value={[Math.round(clarify * 100), Math.round(answer * 100)]}
        onChange={([low, high]) => change(low / 100, high / 100)}
        min={0}
        max={100}
        step={1}
        minRange={0}
        disabled={disabled}
        label={(value) => share(value / 100)}
        thumbFromLabel={text.clarifyMark}
        thumbToLabel={text.answerMark}
        marks={[0, 25, 50, 75, 100].map((value) => ({ value, label: share(value / 100) }))}
        styles={{ bar: { background: 'var(--waiting)' } }}
      />
      <ul>
        <li>
          <StateMark state="person">{text.handsOver(share(clarify))}</StateMark>
        </li>
        <li>
          <StateMark state="waiting">{text.asksBack(share(clarify), share(answer))}</StateMark>
        </li>
        <li>
          <StateMark state="agent">{text.answers(share(answer))}</StateMark>
        </li>
      </ul>
      <p>{text.stricter}</p>
    </div>
  )
}
