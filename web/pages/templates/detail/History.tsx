import { CircleDot, Gauge, Pencil, Tag } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import { reasonOf } from '../reason.ts'
import { categories, qualities, statuses } from '../search.ts'
import type { TemplateEvent } from '../template.ts'
import { templatesText } from '../text.ts'
import classes from './detail.module.css'
import { detailText } from './text.ts'

const icons = { status: CircleDot, quality: Gauge, category: Tag, edit: Pencil }

/** What happened to it, newest first: what, when, and who told. */
export function History({ events }: { events: readonly TemplateEvent[] }) {
  const text = useText(detailText)
  const words = useWords()
  return (
    <section className={classes.part} aria-labelledby="template-history">
      <h2 id="template-history">{text.history}</h2>
      {events.length === 0 && <p className={classes.hint}>{text.noHistory}</p>}
      <ol className={classes.history}>
        {events.map((event, index) => {
          const Icon = Object.hasOwn(icons, event.kind) ? icons[event.kind as keyof typeof icons] : CircleDot
          const { what, why } = words(event)
          return (
            // Events are only ever added, at the top.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${event.at} ${event.kind} ${events.length - index}`}>
              <Icon size={16} aria-hidden />
              <div>
                <p>
                  {what}
                  {why && <span className={classes.why}> — {why}</span>}
                </p>
                <p className={classes.hint}>
                  <Time at={event.at} />
                  {event.source in text.by && ` · ${text.by[event.source]}`}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** An event in words: what it says, and why where that is known. */
function useWords() {
  const text = useText(detailText)
  const common = useText(templatesText)
  return ({ kind, value, reason }: TemplateEvent): { what: string; why: string | null } => {
    const quality = (code: string) => common.quality[qualities.find((one) => one === code) ?? 'UNKNOWN']
    const category = (code: string) => {
      const known = categories.find((one) => one === code)
      return known ? common.category[known] : code
    }
    const before = reason?.startsWith('was ') ? reason.slice('was '.length) : null
    switch (kind) {
      case 'status': {
        const known = statuses.find((one) => one === value)
        const why =
          reason === null
            ? null
            : known === 'rejected'
              ? reasonOf(common, reason)[0]
              : (text.pauses[reason] ?? (reason === 'NONE' ? null : reason))
        return { what: text.events.status(known ? common.status[known] : value.replaceAll('_', ' ')), why }
      }
      case 'quality':
        return { what: text.events.quality(quality(value)), why: before && text.was(quality(before)) }
      case 'category':
        return { what: text.events.category(category(value)), why: before && text.was(category(before)) }
      default:
        return { what: text.edits[value] ?? value, why: reason }
    }
  }
}
