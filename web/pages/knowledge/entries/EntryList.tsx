import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { knowledgeText } from '../text.ts'
import type { Entry } from './Entries.tsx'
import classes from './entries.module.css'

/** The entries as rows; only those in sight stand in the document. `more` loads the next page, null where all are. */
export function EntryList(props: {
  entries: readonly Entry[]
  open: (entry: Entry) => void
  more: (() => void) | null
}) {
  const text = useText(knowledgeText)
  const { entries, open, more } = props
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  // The page scrolls, not the list: the list is told how far below the top of what scrolls it begins.
  const scrollerOf = () => scrollParent(list.current)
  useLayoutEffect(() => {
    const scroller = scrollParent(list.current)
    if (!list.current || !scroller) return
    const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    setMargin(above + scroller.scrollTop)
  }, [])
  // The compiler leaves this component alone, which is what a virtual list needs.
  // oxlint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: scrollerOf,
    estimateSize: () => 92,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => entries[index]!.id,
  })
  const rows = virtual.getVirtualItems()
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last >= entries.length - 10) more()
  }, [more, last, entries.length])

  return (
    <ul className={classes.list} ref={list} style={{ height: virtual.getTotalSize() }}>
      {rows.map(({ index, key, start }) => {
        const entry = entries[index]!
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={classes.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <button type="button" className={classes.entry} onClick={() => open(entry)}>
              <span className={classes.question}>{entry.question}</span>
              <span className={classes.answer}>{entry.answer}</span>
              <span className={classes.facts}>
                <span lang={entry.language}>{languageNames[entry.language]}</span>
                {entry.section && <span>{entry.section}</span>}
                {entry.variants.length > 0 && <span>{text.variantCount(entry.variants.length)}</span>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The nearest element above that scrolls up and down. */
function scrollParent(element: HTMLElement | null): HTMLElement | null {
  for (let parent = element?.parentElement ?? null; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
