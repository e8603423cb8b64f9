import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import classes from './details.module.css'
import { detailsText } from './text.ts'

interface Passage {
  chunkId: string
  title: string
  text: string
  score: number
  url: string | null
}

/** Passages of the knowledge base with how well each matches; the text opens on demand. */
export function Sources({ sources }: { sources: readonly Passage[] }) {
  const text = useText(detailsText)
  const { language } = useLanguage()
  if (sources.length === 0) return <p className={classes.quiet}>{text.noSources}</p>
  return (
    <ul className={classes.sources}>
      {sources.map((source) => (
        <li key={source.chunkId}>
          <details>
            <summary>
              <span className={classes.sourceTitle}>{source.title}</span>
              <span className={classes.score} aria-label={text.score(formatShare(language, source.score))}>
                {formatShare(language, source.score)}
              </span>
            </summary>
            <blockquote>{source.text}</blockquote>
            {source.url && /^https?:/.test(source.url) && (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.url}
              </a>
            )}
          </details>
        </li>
      ))}
    </ul>
  )
}
