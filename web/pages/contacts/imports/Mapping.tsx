import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { RowOutcome } from '../../../../domain/contact-import.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import type { Checked, Target } from './choices.ts'
import classes from './imports.module.css'
import { importsText } from './text.ts'
import { OutcomeMark } from './Totals.tsx'

const shown = 12
const ofContact = [
  'phone',
  'phonePrefix',
  'name',
  'firstName',
  'lastName',
  'language',
  'country',
  'timeZone',
  'tags',
] as const
const ofConsent = ['consentDate', 'consentWording', 'consentSource'] as const

/** The first rows as a table; above each column what it is taken for. */
export function Mapping(props: {
  checked: Checked
  outcome: RowOutcome | null
  take: (at: number, target: Target) => void
  keepAll: () => void
}) {
  const text = useText(importsText)
  const { columns, firstRows } = props.checked
  const rows = firstRows
    .filter(({ result }) => props.outcome === null || result === props.outcome)
    .slice(0, shown)
  const unknown = columns.filter(({ target, suggestion }) => target === 'ignore' && suggestion).length
  return (
    <>
      <div className={classes.tableScroll} tabIndex={0} role="region" aria-label={text.columns}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{text.row}</th>
              <th scope="col">{text.outcome}</th>
              {columns.map((column, at) => (
                <th key={at} scope="col" data-ignored={column.target === 'ignore' || undefined}>
                  <span className={classes.columnTitle}>{column.title || text.column(at + 1)}</span>
                  <TargetSelect column={column} at={at} take={props.take} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td className={classes.quiet}>{row.row}</td>
                <td className={classes.reasonCell}>
                  <OutcomeMark outcome={row.result} />
                  {row.reason && <p>{row.reason}</p>}
                </td>
                {columns.map((column, at) => (
                  <td key={at} data-ignored={column.target === 'ignore' || undefined}>
                    {row.cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.tableFoot}>
        <p className={classes.quiet}>
          {rows.length > 0 ? text.shownRows(Math.min(shown, firstRows.length)) : text.noRows}
        </p>
        {unknown > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={props.keepAll}>
            {text.makeFields(unknown)}
          </Button>
        )}
      </div>
    </>
  )
}

function TargetSelect(props: {
  column: Checked['columns'][number]
  at: number
  take: (at: number, target: Target) => void
}) {
  const text = useText(importsText)
  const { column, at } = props
  const fields = useQuery(ask('fieldsList')).data?.fields ?? []
  const fresh = [column.target, column.suggestion].find((target) => target?.startsWith('new:'))
  const options: { value: Target; label: string; group?: string }[] = [
    { value: 'ignore', label: text.targets.ignore },
    ...ofContact.map((value) => ({ value, label: text.targets[value], group: text.ofContact })),
    ...ofConsent.map((value) => ({ value, label: text.targets[value], group: text.ofConsent })),
    ...fields.map(({ key, label }) => ({ value: `field:${key}` as const, label, group: text.ownFields })),
    ...(fresh
      ? [{ value: fresh, label: text.newField(fresh.slice('new:'.length)), group: text.ownFields }]
      : []),
  ]
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <NativeSelect
      size="xs"
      aria-label={text.isA(column.title || text.column(at + 1))}
      value={column.target}
      onChange={({ currentTarget: { value } }) => {
        const chosen = options.find((option) => option.value === value)
        if (chosen) props.take(at, chosen.value)
      }}
    >
      {groups.map((group) => {
        const inside = options
          .filter((option) => option.group === group)
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))
        return group === undefined ? (
          inside
        ) : (
          <optgroup key={group} label={group}>
            {inside}
          </optgroup>
        )
      })}
    </NativeSelect>
  )
}
