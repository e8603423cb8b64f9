import type { Language } from '../../domain/language.ts'
import { lookedAtAgain } from '../../knowledge/search/rerank.ts'
import { queryFor } from '../query.ts'
import { cleaned } from '../retrieve.ts'
import type { Found } from '../retriever.ts'
import { understand } from '../understand/understand.ts'
import { knowledgeInMemory } from './base.ts'
import { contentsOf } from './contents.ts'
import type { Question } from './formats.ts'
import type { Suite } from './suites.ts'

/** A line with what search found for it: all that a fit of ranking and confidence needs. */
export interface LookedUp {
  expects: readonly string[] | null
  query: string
  language: Language
  found: Found
}

/** Looks up every question of a suite as a turn would, without the rest of the turn. */
export async function lookUp(suite: Suite): Promise<LookedUp[]> {
  const { bytes, questions, unanswerable } = await contentsOf(suite)
  const { knowledge, close } = await knowledgeInMemory(bytes)
  const contentWords = (text: string, language: Language) =>
    knowledge.analyser.analyse(text, language).filter(({ weight }) => weight === 1).length
  try {
    const lines: LookedUp[] = []
    const asked: (Omit<Question, 'expects'> & { expects?: string[] })[] = [...questions, ...unanswerable]
    for (const { lang, text, history = [], expects = null } of asked) {
      const earlier = history.filter(({ role }) => role === 'customer').map((said) => said.text)
      const { language } = understand([...earlier, text].join('\n'), {
        language: null,
        defaultLanguage: lang,
      })
      const query = queryFor({ words: text, pick: null, history, language, contentWords })
      const { hits, ...found } = await knowledge.search(query, { language, limit: lookedAtAgain })
      lines.push({ expects, query, language, found: { ...found, hits: hits.map(cleaned) } })
    }
    return lines
  } finally {
    await close()
  }
}
