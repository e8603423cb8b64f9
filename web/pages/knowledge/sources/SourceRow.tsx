import { ActionIcon, Progress } from '@mantine/core'
import { FileJson, FileSpreadsheet, FileText, MessageCircleQuestion, Trash2 } from 'lucide-react'
import type { Output } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { Time } from '../../../ui/Time.tsx'
import { knowledgeText } from '../text.ts'
import { formatBytes } from './bytes.ts'
import classes from './sources.module.css'

export type Source = Output<'knowledgeSourcesList'>['sources'][number]

/** One source: what it holds, how far the hub has read it, what went wrong. */
export function SourceRow({ source, remove }: { source: Source; remove: (() => void) | null }) {
  const text = useText(knowledgeText)
  const { language } = useLanguage()
  const facts = [
    source.entries > 0 && text.entryCount(source.entries),
    source.chunks > 0 && text.passages(source.chunks),
    source.size !== null && formatBytes(language, source.size),
    source.language !== null && languageNames[source.language],
  ].filter((fact): fact is string => fact !== false)

  return (
    <li className={classes.row}>
      <KindIcon source={source} />
      <div className={classes.rowWords}>
        <div className={classes.rowTitle}>
          <span className={classes.name}>{source.name}</span>
          {source.kind === 'faq' && <span className={classes.tag}>{text.ownEntries}</span>}
          {source.demo && (
            <span className={classes.tag} title={text.demoHint}>
              {text.demo}
            </span>
          )}
        </div>
        <p className={classes.facts}>
          {facts.join(' · ')}
          {facts.length > 0 && ' · '}
          {text.updated} <Time at={source.updatedAt} />
        </p>
        <Reading source={source} />
      </div>
      <div className={classes.rowState}>
        <State status={source.status} />
      </div>
      {remove && (
        <ActionIcon aria-label={text.removeSource(source.name)} onClick={remove}>
          <Trash2 size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

function State({ status }: { status: Source['status'] }) {
  const text = useText(knowledgeText)
  if (status === 'ready') return <StateMark state="done">{text.ready}</StateMark>
  if (status === 'failed') return <StateMark state="failed">{text.failed}</StateMark>
  return <StateMark state="waiting">{text[status]}</StateMark>
}

function Reading({ source }: { source: Source }) {
  const text = useText(knowledgeText)
  const line = useErrorLine()
  const { status, done, total, chunks, problem, name } = source
  if (status === 'failed') {
    return (
      <p className={classes.error}>
        {problem && line(new ApiError(422, problem))} {chunks > 0 && text.stillServing}
      </p>
    )
  }
  if (status === 'ready') return null
  return (
    <div className={classes.reading}>
      <Progress value={total ? (done / total) * 100 : 0} size="sm" aria-label={name} />
      {total !== null && <span>{text.readingOf(done, total)}</span>}
    </div>
  )
}

function KindIcon({ source: { kind, name } }: { source: Source }) {
  const look = { size: 20, strokeWidth: 1.5, 'aria-hidden': true, className: classes.rowIcon } as const
  if (kind === 'faq') return <MessageCircleQuestion {...look} />
  if (/\.json$/i.test(name)) return <FileJson {...look} />
  return /\.(csv|tsv)$/i.test(name) ? <FileSpreadsheet {...look} /> : <FileText {...look} />
}
