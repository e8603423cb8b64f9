import { ActionIcon, Button, Select } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import classes from './business.module.css'
import { daysIn, holidayName, withHoliday } from './hours.ts'
import { businessText } from './text.ts'

/** Days on which the business stays closed, every year. */
export function Holidays(props: {
  holidays: readonly string[]
  change: (holidays: string[]) => void
  disabled: boolean
}) {
  const text = useText(businessText)
  const { language } = useLanguage()
  const { holidays, change, disabled } = props
  const [month, setMonth] = useState(1)
  const [day, setDay] = useState(1)
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return (
    <div>
      {holidays.length === 0 && <p className={classes.closed}>{text.noHolidays}</p>}
      <ul className={classes.holidays}>
        {holidays.map((holiday) => (
          <li key={holiday}>
            {holidayName(language, holiday)}
            {!disabled && (
              <ActionIcon
                size={24}
                aria-label={text.removeHoliday(holidayName(language, holiday))}
                onClick={() => change(holidays.filter((one) => one !== holiday))}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <div className={classes.addHoliday}>
          <Select
            aria-label={text.day}
            w={80}
            value={String(day)}
            onChange={(value) => value && setDay(Number(value))}
            data={Array.from({ length: daysIn(month) }, (_, index) => String(index + 1))}
            allowDeselect={false}
          />
          <Select
            aria-label={text.month}
            w={150}
            value={String(month)}
            onChange={(value) => {
              if (!value) return
              setMonth(Number(value))
              setDay(Math.min(day, daysIn(Number(value))))
            }}
            data={Array.from({ length: 12 }, (_, index) => ({
              value: String(index + 1),
              label: monthName.format(Date.UTC(2024, index, 1)),
            }))}
            allowDeselect={false}
          />
          <Button
            variant="default"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => change(withHoliday(holidays, month, day))}
          >
            {text.addHoliday}
          </Button>
        </div>
      )}
    </div>
  )
}
