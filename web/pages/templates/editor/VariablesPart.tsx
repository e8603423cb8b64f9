import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import classes from './editor.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import { withButtonExample } from './button-example.ts'
import { contactSources, sourceName, sourceOf } from './sources.ts'
import { type Slot, slotsOf, withExample } from './slots.ts'
import { variablesText } from './texts/variables.ts'

/** Every gap with its example, where its value comes from, and what stands in for it. */
export function VariablesPart(props: PartProps) {
  const text = useText(variablesText)
  const { draft } = props
  const slots = slotsOf(draft).filter(({ key }) => key !== 'code')
  return (
    <Part title={text.variables} hint={slots.length > 0 ? text.variablesHint : text.noVariables}>
      {slots.map((slot) => (
        <SlotFields key={slot.key} slot={slot} {...props} />
      ))}
    </Part>
  )
}

function SlotFields(props: PartProps & { slot: Slot }) {
  const text = useText(variablesText)
  const mayRead = useMay('contacts:read')
  const { data } = useQuery({ ...ask('fieldsList'), enabled: mayRead })
  const { draft, change, disabled, wrongAt, slot } = props
  const { key, kind } = slot
  const source = draft.sources[key]
  const name = sourceName(source)
  const set = (next: typeof source & object) =>
    change({ ...draft, sources: { ...draft.sources, [key]: next } })
  const fields = (data?.fields ?? []).map((field) => ({ value: `field.${field.key}`, label: field.label }))
  const lost = source?.from === 'field' && !fields.some(({ value }) => value === name)
  const own = lost ? [...fields, { value: name, label: source.field || '—' }] : fields
  const groups = [
    {
      group: text.contactGroup,
      items: contactSources.map((value) => ({ value, label: text.sources[value] })),
    },
    ...(own.length > 0 ? [{ group: text.fieldGroup, items: own }] : []),
    {
      group: text.otherGroup,
      items: (['send', 'fixed'] as const).map((value) => ({ value, label: text.sources[value] })),
    },
  ]
  const hasExample = kind === 'text' || kind === 'url'
  return (
    <fieldset className={classes.slot}>
      <legend>
        {slot.shown && <code>{slot.shown}</code>} {text.where(slot.field)}
        {kind !== 'text' && ` · ${text.slotKinds[kind]}`}
      </legend>
      <div className={classes.slotFields}>
        {hasExample && (
          <TextInput
            label={text.example}
            value={slot.example}
            error={wrongAt(`example.${key}`) ?? wrongAt(`${slot.field}.example`)}
            disabled={disabled}
            maxLength={1_000}
            data-field={kind === 'url' ? `${slot.field}.example` : `example.${key}`}
            onChange={(event) => {
              const { value } = event.currentTarget
              change(kind === 'text' ? withExample(draft, key, value) : withButtonExample(draft, key, value))
            }}
          />
        )}
        <Select
          label={text.source}
          value={name}
          disabled={disabled}
          allowDeselect={false}
          data={groups}
          error={source?.from === 'fixed' ? undefined : wrongAt(`source.${key}`)}
          data-field={source?.from === 'fixed' ? undefined : `source.${key}`}
          onChange={(value) => value && set(sourceOf(value, source))}
        />
        {source?.from === 'fixed' ? (
          <TextInput
            label={text.fixedValue}
            value={source.value}
            disabled={disabled}
            maxLength={2_000}
            error={wrongAt(`source.${key}`)}
            data-field={`source.${key}`}
            onChange={(event) => set({ from: 'fixed', value: event.currentTarget.value })}
          />
        ) : (
          <TextInput
            label={text.fallback}
            placeholder={text.fallbackHint}
            value={source?.fallback ?? ''}
            disabled={disabled}
            maxLength={1_000}
            onChange={(event) =>
              set({ ...(source ?? { from: 'send' }), fallback: event.currentTarget.value || undefined })
            }
          />
        )}
      </div>
    </fieldset>
  )
}
