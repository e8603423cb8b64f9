import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './people.module.css'
import { PersonRow } from './PersonRow.tsx'
import { isSelected, type Selection, sizeOf } from './selection.ts'
import { peopleText } from './text.ts'
import type { Person } from './use-people.ts'

const wideRow = 44
const narrowRow = 76

/** People as rows of a table; only those in sight stand in the document. Arrows, or J and K, go from row to row. */
export function PeopleTable(props: {
  people: readonly Person[]
  total: number | undefined
  narrow: boolean
  selection: Selection
  toggle: ((id: string) => void) | null
  toggleLoaded: () => void
  more: (() => void) | null
}) {
  const text = useText(peopleText)
  const { people, selection, toggle, more, narrow } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = narrow ? narrowRow : wideRow
  // The compiler leaves this component alone, which is what a virtual list needs.
  // oxlint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => people[index]!.id,
    overscan: 10,
  })
  const rows = virtual.getVirtualItems()
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last >= people.length - 20) more()
  }, [more, last, people.length])

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    const row = (event.target as HTMLElement).closest<HTMLElement>('[aria-rowindex]')
    if (step === undefined || !row || event.ctrlKey || event.metaKey || event.altKey) return
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
    next?.querySelector<HTMLElement>('[data-person]')?.focus()
    event.preventDefault()
  }
  const some = sizeOf(selection) > 0
  const every = people.length > 0 && people.every(({ id }) => isSelected(selection, id))

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="table"
      aria-rowcount={props.total ?? -1}
      onKeyDown={move}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" className={classes.row}>
          <div role="columnheader" className={classes.box}>
            {toggle && (
              <Checkbox
                size="xs"
                aria-label={text.selectLoaded}
                checked={every}
                indeterminate={some && !every}
                onChange={props.toggleLoaded}
              />
            )}
          </div>
          <div role="columnheader">{text.name}</div>
          <div role="columnheader">{text.phone}</div>
          <div role="columnheader">{text.consent}</div>
          <div role="columnheader">{text.tags}</div>
          <div role="columnheader">{text.activity}</div>
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const person = people[index]!
          const selected = isSelected(selection, person.id)
          return (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              className={`${classes.row} ${classes.item}`}
              data-selected={selected || undefined}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            >
              <PersonRow
                person={person}
                selected={selected}
                toggle={toggle ? () => toggle(person.id) : null}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
