import { ActionIcon, Button } from '@mantine/core'
import { ArrowDownToLine, Plus, X } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import classes from './business.module.css'
import { nextSpan, type Span, spansOf, weekdayName, weekdays, withDay } from './hours.ts'
import { businessText } from './text.ts'
import { TimeField } from './TimeField.tsx'

/** The hours of each weekday, with as many spans a day as it has. */
export function HoursEditor(props: {
  spans: readonly Span[]
  change: (spans: Span[]) => void
  disabled: boolean
}) {
  const text = useText(businessText)
  const { language } = useLanguage()
  const { spans, change, disabled } = props
  return (
    <ul className={classes.week}>
      {weekdays.map((day, place) => {
        const name = weekdayName(language, day)
        const next = weekdays[place + 1]
        const own = spansOf(spans, day)
        const set = (index: number, part: Partial<Span>) =>
          change(
            withDay(
              spans,
              day,
              own.map((span, at) => (at === index ? { ...span, ...part } : span)),
            ),
          )
        return (
          <li key={day} className={classes.weekday}>
            <span className={classes.dayName}>{name}</span>
            <div className={classes.spans}>
              {own.length === 0 && <span className={classes.closed}>{text.closed}</span>}
              {own.map((span, index) => (
                // A span is its place in the day: it has no other identity.
                // oxlint-disable-next-line react/no-array-index-key
                <div className={classes.span} key={index}>
                  <TimeField
                    value={span.opens}
                    disabled={disabled}
                    label={text.opens(name)}
                    change={(opens) => set(index, { opens })}
                  />
                  <span aria-hidden="true">{text.until}</span>
                  <TimeField
                    value={span.closes}
                    disabled={disabled}
                    label={text.closes(name)}
                    change={(closes) => set(index, { closes })}
                  />
                  {!disabled && (
                    <ActionIcon
                      aria-label={text.removeSpan(name)}
                      onClick={() =>
                        change(
                          withDay(
                            spans,
                            day,
                            own.filter((_, at) => at !== index),
                          ),
                        )
                      }
                    >
                      <X size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </div>
              ))}
            </div>
            {!disabled && (
              <div className={classes.dayActions}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<Plus size={14} aria-hidden />}
                  aria-label={text.addSpanTo(name)}
                  onClick={() => change([...spans, nextSpan(spans, day)])}
                >
                  {text.addSpan}
                </Button>
                {next !== undefined && own.length > 0 && (
                  <ActionIcon
                    title={text.copyDown}
                    aria-label={text.copyDownTo(name, weekdayName(language, next))}
                    onClick={() => change(withDay(spans, next, own))}
                  >
                    <ArrowDownToLine size={16} aria-hidden />
                  </ActionIcon>
                )}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
