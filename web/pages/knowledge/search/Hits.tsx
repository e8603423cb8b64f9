import type { Output } from '../../../api/call.ts'
import type { Language } from '../../../../domain/language.ts'
import { formatNumber, formatShare, useText } from '../../../i18n/dictionary.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { knowledgeText } from '../text.ts'
import classes from './search.module.css'

type Hit = Output<'knowledgeSearch'>['hits'][number]

/** Passages, best first, each with its score as a bar and as a number. */
export function Hits({ hits, shown }: { hits: readonly Hit[]; shown: Language }) {
  const text = useText(knowledgeText)
  return (
    <ol className={classes.hits}>
      {hits.map(({ chunkId, title, text: passage, language, score, url }) => (
        <li key={chunkId} className={classes.hit}>
          <div className={classes.hitHead}>
            <h2>{url ? <a href={url}>{title}</a> : title}</h2>
            <span title={text.score(formatNumber(shown, score))}>{formatShare(shown, score)}</span>
          </div>
          <div className={classes.bar} aria-hidden="true">
            <div style={{ width: `${Math.min(1, Math.max(0, score)) * 100}%` }} />
          </div>
          <p lang={language ?? undefined}>{passage}</p>
          {language && <p className={classes.language}>{languageNames[language]}</p>}
        </li>
      ))}
    </ol>
  )
}
