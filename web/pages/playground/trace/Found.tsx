import { Quote } from 'lucide-react'
import { formatNumber, formatShare, useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import type { Turn } from '../chat/exchange.ts'
import { playgroundText } from '../text.ts'
import classes from './trace.module.css'

/** The passages that search gave the agent, best first; those that the answer quotes are marked. */
export function Found(props: { query: string; sources: Turn['sources']; citations: readonly string[] }) {
  const text = useText(playgroundText)
  const { language: mine } = useLanguage()
  const { query, sources, citations } = props
  return (
    <>
      <p className={classes.query}>
        <span className={classes.label}>{text.query}</span> {query}
      </p>
      {sources.length === 0 && <p className={classes.quiet}>{text.nothingFound}</p>}
      <ol className={classes.found}>
        {sources.map(({ chunkId, title, text: passage, score, language }) => (
          <li key={chunkId}>
            <details open={citations.includes(chunkId)}>
              <summary>
                <span className={classes.foundTitle}>{title}</span>
                {citations.includes(chunkId) && (
                  <span className={classes.cited}>
                    <Quote size={12} aria-hidden /> {text.cited}
                  </span>
                )}
                <span className={classes.score} title={formatNumber(mine, score)}>
                  {formatShare(mine, score)}
                </span>
                <span className={classes.bar} aria-hidden="true">
                  <span style={{ width: `${Math.min(1, Math.max(0, score)) * 100}%` }} />
                </span>
              </summary>
              <p lang={language ?? undefined}>{passage}</p>
              {language && <p className={classes.quiet}>{languageNames[language]}</p>}
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
