import { Link } from '@tanstack/react-router'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { weekdayTime } from '../../../i18n/time.ts'
import { Time } from '../../../ui/Time.tsx'
import { languageName } from '../languages.ts'
import { reasonOf } from '../reason.ts'
import { QualityMark, StatusMark } from '../State.tsx'
import { snippetOf, type Template } from '../template.ts'
import { listText, templatesText } from '../text.ts'
import type { Named } from './group.ts'
import classes from './list.module.css'

/** One name: what it says, and where each of its languages stands. */
export function NamedRow({ group }: { group: Named }) {
  const text = useText(listText)
  const common = useText(templatesText)
  const first = group.templates[0]!
  const moved = group.templates.find((one) => one.category !== one.requestedCategory)
  return (
    <li className={classes.named}>
      <div className={classes.what}>
        <h2 className={classes.name}>{group.name}</h2>
        <p className={classes.snippet} lang={first.language.replace('_', '-')}>
          {snippetOf(first)}
        </p>
        <p className={classes.facts}>
          <span>{common.category[first.category]}</span>
          {moved && <span>{text.moved(common.category[moved.requestedCategory])}</span>}
          {group.templates.length > 1 && <span>{text.languages(group.templates.length)}</span>}
        </p>
      </div>
      <ul className={classes.languages}>
        {group.templates.map((template) => (
          <LanguageRow key={template.id} template={template} />
        ))}
      </ul>
    </li>
  )
}

function LanguageRow({ template }: { template: Template }) {
  const text = useText(listText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const { id, name, status, quality } = template
  return (
    <li>
      <Link
        className={classes.row}
        to="/templates/{-$template}"
        params={{ template: id }}
        aria-label={`${name}, ${languageName(language, template.language)}, ${common.status[status]}`}
      >
        <span className={classes.language}>{languageName(language, template.language)}</span>
        <span>
          <StatusMark status={status} />
        </span>
        <span>{quality !== 'UNKNOWN' && <QualityMark quality={quality} />}</span>
        <span className={classes.when} title={text.changed}>
          <Time at={template.updatedAt} />
        </span>
        {status === 'rejected' && (
          <span className={classes.reason}>{reasonOf(common, template.rejectionReason)[0]}</span>
        )}
        {status === 'paused' && template.pausedUntil !== null && (
          <span className={classes.reason} data-state="waiting">
            {common.status.paused} <Until at={template.pausedUntil} />
          </span>
        )}
      </Link>
    </li>
  )
}

function Until({ at }: { at: number }) {
  const text = useText(listText)
  const { language } = useLanguage()
  return <time dateTime={new Date(at).toISOString()}>{text.pausedUntil(weekdayTime(language, at))}</time>
}
