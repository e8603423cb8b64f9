import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { Language } from '../../../../domain/language.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { Group } from '../form/Group.tsx'
import { SectionForm } from '../form/SectionForm.tsx'
import classes from './business.module.css'
import { Holidays } from './Holidays.tsx'
import { problemOf, weekdayName } from './hours.ts'
import { HoursEditor } from './HoursEditor.tsx'
import { businessText } from './text.ts'

/** Who the business is and when its people are there. */
export function Business() {
  const text = useText(businessText)
  const { language } = useLanguage()
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  return (
    <SectionForm
      sections={['business']}
      problem={({ values }) => {
        const problem = problemOf(values.business.hours.spans)
        return problem && text[problem.kind](weekdayName(language, problem.day))
      }}
    >
      {({ values: { business }, set, faults, disabled }) => {
        const hours = (part: Partial<typeof business.hours>) =>
          set('business', { hours: { ...business.hours, ...part } })
        return (
          <>
            <Group title={text.business} lead={text.businessLead}>
              <TextInput
                label={text.name}
                value={business.name}
                maxLength={120}
                error={faults['business.name']}
                onChange={(event) => set('business', { name: event.currentTarget.value })}
              />
              <div>
                <p className={classes.label}>{text.language}</p>
                <SegmentedControl
                  aria-label={text.language}
                  value={business.language}
                  disabled={disabled}
                  onChange={(value) => set('business', { language: value as Language })}
                  data={languages.map((value) => ({ value, label: languageNames[value] }))}
                />
              </div>
            </Group>
            <Group title={text.hours} lead={text.hoursLead}>
              <Select
                label={text.timezone}
                searchable
                maw={320}
                value={business.hours.timezone}
                error={faults['business.hours.timezone']}
                onChange={(timezone) => timezone && hours({ timezone })}
                data={zones.includes(business.hours.timezone) ? zones : [business.hours.timezone, ...zones]}
                limit={60}
                allowDeselect={false}
              />
              {business.hours.spans.length === 0 && <p className={classes.closed}>{text.alwaysOpen}</p>}
              <HoursEditor
                spans={business.hours.spans}
                disabled={disabled}
                change={(spans) => hours({ spans })}
              />
            </Group>
            <Group title={text.holidays}>
              <Holidays
                holidays={business.hours.holidays}
                disabled={disabled}
                change={(holidays) => hours({ holidays })}
              />
            </Group>
          </>
        )
      }}
    </SectionForm>
  )
}
