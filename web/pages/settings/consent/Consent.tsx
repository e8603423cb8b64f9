import { Select, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { Group } from '../form/Group.tsx'
import { NumberField } from '../form/NumberField.tsx'
import { SectionForm } from '../form/SectionForm.tsx'
import { consentText } from './text.ts'

/** Whether consent has to be confirmed, and how that is asked for. */
export function Consent() {
  const text = useText(consentText)
  const mayRead = useMay('templates:read')
  const templates = useQuery({
    ...ask('templatesList', { status: 'approved', limit: 100 }),
    enabled: mayRead,
  }).data
  const names = [...new Set((templates?.templates ?? []).map(({ name }) => name))].toSorted()
  return (
    <SectionForm
      sections={['consent']}
      problem={({ values: { consent } }) =>
        consent.reminderAfterHours < consent.lapseAfterHours ? null : text.order
      }
    >
      {({ values: { consent }, set, faults, disabled }) => (
        <>
          <Group title={text.double} lead={text.doubleLead}>
            <Switch
              label={text.doubleOptIn}
              description={text.doubleHint}
              checked={consent.doubleOptIn}
              disabled={disabled}
              onChange={(event) => set('consent', { doubleOptIn: event.currentTarget.checked })}
            />
          </Group>
          <Group title={text.confirm} lead={text.confirmLead}>
            <Select
              label={text.template}
              description={text.templateHint}
              placeholder={text.noTemplate}
              nothingFoundMessage={text.noneApproved}
              data={optionsOf(names, consent.confirmationTemplate, text.missing)}
              value={consent.confirmationTemplate || null}
              error={faults['consent.confirmationTemplate']}
              disabled={disabled || !consent.doubleOptIn}
              searchable
              clearable
              onChange={(name) => set('consent', { confirmationTemplate: name ?? '' })}
            />
            <NumberField
              label={text.reminder}
              description={text.reminderHint}
              value={consent.reminderAfterHours}
              suffix={text.hours}
              min={1}
              max={168}
              disabled={!consent.doubleOptIn}
              error={
                faults['consent.reminderAfterHours'] ??
                (consent.reminderAfterHours < consent.lapseAfterHours ? undefined : text.order)
              }
              change={(reminderAfterHours) => set('consent', { reminderAfterHours })}
            />
            <NumberField
              label={text.lapse}
              description={text.lapseHint}
              value={consent.lapseAfterHours}
              suffix={text.hours}
              min={2}
              max={336}
              disabled={!consent.doubleOptIn}
              error={faults['consent.lapseAfterHours']}
              change={(lapseAfterHours) => set('consent', { lapseAfterHours })}
            />
          </Group>
        </>
      )}
    </SectionForm>
  )
}

/** The approved templates, and the one that is set although it is none of them. */
function optionsOf(names: readonly string[], set: string, missing: (name: string) => string) {
  const options = names.map((value) => ({ value, label: value }))
  return set === '' || names.includes(set) ? options : [...options, { value: set, label: missing(set) }]
}
