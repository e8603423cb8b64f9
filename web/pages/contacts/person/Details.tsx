import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call, type Input, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { useMay } from '../../../shell/session.ts'
import { failed } from '../../../shell/toast.ts'
import { Time } from '../../../ui/Time.tsx'
import { countryName, countryOptions } from '../countries.ts'
import { useRefresh } from '../use-refresh.ts'
import { EditableField, type FieldKind, type Value } from './EditableField.tsx'
import classes from './person.module.css'
import { personText } from './text.ts'

type Person = Output<'contactsGet'>['contact']
type Change = Omit<Input<'contactsSave'>, 'id'>
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }))

/** Who they are: what every contact has, then the business's own fields, each edited as its type wants it. */
export function Details({ person }: { person: Person }) {
  const text = useText(personText)
  const { language } = useLanguage()
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const fields = useQuery(ask('fieldsList')).data?.fields ?? []
  const countries = useMemo(() => countryOptions(language), [language])
  const change = useMutation({
    mutationFn: (next: Change) => call('contactsSave', { id: person.id, ...next }),
    onSuccess: () => refresh(),
    onError: (error) => failed(error),
  })
  const saving = (changeOf: (value: Value) => Change) =>
    mayWrite ? (value: Value) => change.mutateAsync(changeOf(value)).catch(() => undefined) : null
  const words = (value: Value) => (typeof value === 'string' ? value : null)

  return (
    <dl className={classes.fields}>
      <EditableField
        label={text.name}
        value={person.name}
        kind={{ type: 'text' }}
        maxLength={200}
        save={saving((value) => ({ name: words(value) }))}
      />
      <EditableField
        label={text.phone}
        value={person.phone}
        kind={{ type: 'text' }}
        maxLength={40}
        needed
        save={saving((value) => ({ phone: words(value) ?? undefined }))}
      />
      {person.whatsappUserId && (
        <EditableField
          label={text.whatsappId}
          value={person.whatsappUserId}
          kind={{ type: 'text' }}
          save={null}
        />
      )}
      <EditableField
        label={text.language}
        value={person.language}
        shown={person.language ? languageNames[person.language] : ''}
        kind={{
          type: 'choice',
          options: languages.map((value) => ({ value, label: languageNames[value] })),
        }}
        save={saving((value) => ({ language: languages.find((one) => one === value) ?? null }))}
      />
      <EditableField
        label={text.country}
        value={person.country}
        shown={person.country ? countryName(language, person.country) : ''}
        kind={{ type: 'choice', options: countries }}
        save={saving((value) => ({ country: words(value) }))}
      />
      <EditableField
        label={text.timeZone}
        value={person.timeZone}
        kind={{ type: 'choice', options: zones }}
        save={saving((value) => ({ timeZone: words(value) }))}
      />
      {fields.map((field) => (
        <EditableField
          key={field.key}
          label={field.label}
          value={person.fields[field.key] ?? null}
          shown={shownAs(person.fields[field.key], field.type, language)}
          kind={kindOf(field)}
          save={saving((value) => ({ fields: { [field.key]: value } }))}
        />
      ))}
      <div className={classes.field}>
        <dt>{text.added}</dt>
        <dd className={classes.fixed}>
          <Time at={person.createdAt} />
        </dd>
      </div>
    </dl>
  )
}

function kindOf(field: Output<'fieldsList'>['fields'][number]): FieldKind {
  if (field.type !== 'choice') return { type: field.type }
  return { type: 'choice', options: (field.choices ?? []).map((value) => ({ value, label: value })) }
}

/** A calendar day as the reader writes it: it is the same day in every zone. */
function shownAs(value: Value | undefined, type: string, language: string): string | undefined {
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value)
  if (type !== 'date' || typeof value !== 'string') return undefined
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value))
}
