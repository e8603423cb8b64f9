import { ProviderError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { Db } from '../../storage/open.ts'
import { activeChunks, chunksByIds, type ActiveChunk } from '../../storage/knowledge/chunks.ts'
import type { Analyser } from '../analysis/analyse.ts'
import type { Embedder } from '../embed/embedder.ts'
import type { LexicalDriver, VectorDriver } from '../index/contract.ts'
import type { IndexTables } from '../index/tables.ts'
import { createFrequencies } from './frequencies.ts'
import { slotsOf, type Slot } from './query.ts'
import { repairSlots } from './repair.ts'
import { lookedAtAgain, matchesOf, relevance, type Match } from './rerank.ts'
import { createScorer, scoringWeights, weigh } from './score.ts'

export interface Hit {
  chunkId: number
  sourceId: string
  entryId: string | null
  /** The id by which the entry is known outside, or for a passage of a document `source#position`. */
  entryKey: string
  title: string
  section: string
  question: string
  /** Other wordings of the question. */
  variants: string[]
  text: string
  answer: string
  language: Language
  /** Of words and vectors, 0 to 1: comparable between queries. The first few stand in the order of `relevance`. */
  score: number
  /** Lexical part of the score, 0 to 1. */
  bm25: number
  cosine: number
  /** What a closer look says of the first few; `null` for the others. */
  match: Match | null
  url: string | null
}

export interface SearchResult {
  /** Best first; the translations of one entry are one hit. */
  hits: Hit[]
  /** The query's words, what each is worth by its rarity, and whether the knowledge base lacks it in whatever words. */
  terms: { word: string; worth: number; strange: boolean }[]
  /** False when the embedder could not be asked and words alone decided. */
  byVectors: boolean
  ms: number
}

export interface SearchOptions {
  language: Language
  limit?: number
}

interface Ranked {
  chunk: ActiveChunk
  lexical: number
  cosine: number
  score: number
}

/** Candidates asked of the words; half as many of the vectors. */
const candidatesByWords = 60
/** Postings that one search walks: they are what full-text search costs. */
const mostPostings = 2_500
const fewestFeaturesAsked = 2

export function createSearch(deps: {
  db: Db
  tables: IndexTables
  lexical: LexicalDriver
  vectors: VectorDriver
  analyser: Analyser
  embedderFor: (key: string) => Embedder | undefined
}) {
  const { db, tables, lexical, vectors, analyser, embedderFor } = deps
  const frequencies = createFrequencies(lexical)

  const queryVector = async (key: string, text: string, language: Language) => {
    const embedder = embedderFor(key)
    if (embedder === undefined) return undefined
    try {
      const input = { title: '', text, language }
      const vector = embedder.embedQuery
        ? await embedder.embedQuery(input)
        : (await embedder.embed([input]))[0]
      return vector === undefined ? undefined : { vector, weight: embedder.weight }
    } catch (error) {
      // A remote embedder that is down costs some quality, not the answer.
      if (error instanceof ProviderError) return undefined
      throw error
    }
  }

  /** The tables are looked up once the query is embedded: another embedder may have been taken into service meanwhile. */
  const pointAmong = async (text: string, language: Language) => {
    let serving = await tables.serving()
    for (let tries = 0; tries < 2; tries++) {
      const { key } = serving.vectors
      const point = await queryVector(key, text, language)
      serving = await tables.serving()
      if (serving.vectors.key === key) return { serving, point }
    }
    return { serving, point: undefined }
  }

  return async (text: string, { language, limit = 5 }: SearchOptions): Promise<SearchResult> => {
    const started = performance.now()
    const { serving, point } = await pointAmong(text, language)
    const words = serving.lexical.number
    const asWritten = slotsOf(text, language, analyser)
    const known = await frequencies(serving, namesOf(asWritten))
    const isKnown = (slot: Slot) => slot.features.some(({ name }) => (known.counts.get(name) ?? 0) > 0)
    const slots = await repairSlots(asWritten, isKnown, { lexical, table: words, analyser, language })
    const { counts, chunks } = await frequencies(serving, namesOf(slots))
    const query = weigh(slots, counts, chunks)

    const found = await gather(async (each) => {
      const asked = featuresToAsk(slots, counts, chunks)
      const byWords = await lexical.candidates(words, asked, each)
      const byVector =
        point === undefined ? [] : await vectors.nearest(serving.vectors.number, point.vector, each / 2)
      const ids = [...new Set([...byWords, ...byVector])]
      return {
        active: await activeChunks(db, ids),
        exhausted: byWords.length < each && byVector.length < each / 2,
      }
    })

    const ids = found.map((chunk) => chunk.id)
    const records = await lexical.records(words, ids)
    const cosines =
      point === undefined
        ? new Map<number, number>()
        : await vectors.cosines(serving.vectors.number, point.vector, ids)
    const score = createScorer(query, scoringWeights)
    const empty = new Uint32Array()
    const share = point?.weight ?? 0
    const ranked = found
      .map((chunk): Ranked => {
        const lexicalScore = score(records.get(chunk.id) ?? empty)
        const cosine = cosines.get(chunk.id) ?? 0
        return {
          chunk,
          lexical: lexicalScore,
          cosine,
          score: (1 - share) * lexicalScore + share * Math.max(0, cosine),
        }
      })
      .toSorted((a, b) => b.score - a.score || a.chunk.id - b.chunk.id)
    const answers = oneOfEachGroup(ranked, language)
    const described = await describe(db, answers.slice(0, Math.max(limit, lookedAtAgain)))
    const asked = slots.map((slot, at) => ({ ...slot, worth: query.slots[at]?.worth ?? 0 }))
    const first = described.slice(0, lookedAtAgain)
    const candidates = first.map((hit) => ({ ...hit, record: records.get(hit.chunkId) ?? empty }))
    const matches = matchesOf(text, language, asked, candidates, analyser)
    const hits = [...inOrder(first, matches), ...described.slice(lookedAtAgain)].slice(0, limit)
    const terms = asked.map((slot) => ({
      word: slot.word,
      worth: slot.worth,
      strange: isStrange(slot, counts),
    }))
    const byVectors = point !== undefined
    return { hits, terms, byVectors, ms: performance.now() - started }
  }
}

/** A word with a topic of its own, and neither it nor what it means stands anywhere. */
const isStrange = ({ weight, features }: Slot, counts: ReadonlyMap<string, number>) =>
  weight === 1 && !features.some(({ name, own }) => own && (counts.get(name) ?? 0) > 0)

const namesOf = (slots: Slot[]) => [
  ...new Set(slots.flatMap((slot) => slot.features.map((feature) => feature.name))),
]

/** Asks for more when chunks that no longer serve crowd out those that do. */
async function gather(
  ask: (each: number) => Promise<{ active: ActiveChunk[]; exhausted: boolean }>,
): Promise<ActiveChunk[]> {
  for (let each = candidatesByWords; ; each *= 4) {
    const { active, exhausted } = await ask(each)
    if (exhausted || active.length >= candidatesByWords / 2 || each >= 2_000) return active
  }
}

/** The features worth a walk through their postings, until the walk gets long: what is rare and counts much first. */
function featuresToAsk(slots: Slot[], counts: ReadonlyMap<string, number>, chunks: number): string[] {
  const worth = new Map<string, number>()
  for (const slot of slots)
    for (const { name, share } of slot.features) {
      const n = counts.get(name) ?? 0
      if (n === 0) continue
      worth.set(name, Math.max(worth.get(name) ?? 0, slot.weight * share * Math.log(1 + chunks / n)))
    }
  const names = [...worth].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
  const asked: string[] = []
  let postings = 0
  for (const name of names) {
    const n = counts.get(name) ?? 0
    if (asked.length >= fewestFeaturesAsked && postings + n > mostPostings) continue
    asked.push(name)
    postings += n
  }
  return asked
}

/** Translations of one entry are one answer: it ranks by the best of them and shows the customer's language. */
function oneOfEachGroup(ranked: Ranked[], language: Language): Ranked[] {
  const groups = new Map<string, Ranked>()
  for (const candidate of ranked) {
    const key = `${candidate.chunk.source_id} ${candidate.chunk.group_key}`
    const best = groups.get(key)
    if (best === undefined) groups.set(key, candidate)
    else if (candidate.chunk.language === language && best.chunk.language !== language)
      groups.set(key, { ...best, chunk: candidate.chunk })
  }
  return [...groups.values()]
}

const inOrder = (hits: Hit[], matches: Match[]): Hit[] =>
  hits
    .map((hit, at) => ({ ...hit, match: matches[at] ?? null }))
    .toSorted((a, b) => (b.match && a.match ? relevance(b.match) - relevance(a.match) : 0))

async function describe(db: Db, ranked: Ranked[]): Promise<Hit[]> {
  const rows = await chunksByIds(
    db,
    ranked.map(({ chunk }) => chunk.id),
  )
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return ranked.flatMap(({ chunk, lexical, cosine, score }): Hit[] => {
    const row = byId.get(chunk.id)
    if (row === undefined) return []
    return [
      {
        chunkId: chunk.id,
        sourceId: row.source_id,
        entryId: row.entry_id,
        entryKey: row.external_id ?? `${row.source_id}#${row.position}`,
        title: row.title,
        section: row.section,
        question: row.question,
        variants: JSON.parse(row.variants) as string[],
        text: row.text,
        answer: row.text,
        language: row.language as Language,
        score,
        bm25: lexical,
        cosine,
        match: null,
        url: row.url,
      },
    ]
  })
}
