import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../domain/language.ts'
import type { EvaluateArguments } from './arguments.ts'

/** One knowledge base with the sets that are asked of it. Paths, or `null` for what it lacks. */
export interface Suite {
  name: string
  /** Suites of one family are asked of the same entries. */
  family: string
  /** Short questions as customers type them first. */
  plain: boolean
  /** Only judged by a fit, never learnt from. */
  unseen: boolean
  /** The knowledge base in this language only, and without variants. */
  only: Language | null
  knowledge: string | null
  /** In place of it, entries with their questions, and such files of other businesses. */
  pairs: string | null
  strangers: readonly string[]
  questions: string | null
  unanswerable: string | null
  sentiment: string | null
  optout: string | null
}

const own = join('test', 'evaluations')

/** The sets that the flags name, or the project's own. */
export function suitesOf({
  knowledge,
  questions,
  unanswerable,
  sentiment,
  optout,
  suite,
  fit,
}: EvaluateArguments): Suite[] {
  if (knowledge !== null || sentiment !== null || optout !== null)
    return [{ ...none, name: 'own', family: 'own', knowledge, questions, unanswerable, sentiment, optout }]
  const suites = [...projectSuites(), ...(fit || suite !== null ? pairSuites() : [])].filter(
    ({ name }) => suite === null || name === suite,
  )
  return fit ? suites.flatMap(fitted) : suites
}

/** Of the businesses in `pairs`, which no fit learns from: the first of every five by name. */
const everyUnseen = 5

/** Each file of `test/evaluations/pairs`: a small business of its own. */
export function pairSuites(): Suite[] {
  const folder = join(own, 'pairs')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).toSorted()
  const other = (at: number) => join(folder, files[at % files.length]!)
  return files.map((file, at) => {
    const name = file.replace(/\.jsonl$/, '')
    const strangers = [other(at + 7), other(at + 19)]
    const unseen = at % everyUnseen === 0
    return { ...none, name, family: name, unseen, pairs: join(folder, file), strangers }
  })
}

/** What a fit learns from: the trilingual base also as one of a single language without variants. */
function fitted(suite: Suite): Suite[] {
  if (suite.knowledge === null) return suite.pairs === null ? [] : [suite]
  if (suite.family !== 'demo' || suite.unseen) return [suite]
  return [
    suite,
    ...(['it', 'en'] as const).map((only) => ({ ...suite, name: `${suite.name}, ${only} only`, only })),
  ]
}

const none = {
  plain: false,
  unseen: false,
  only: null,
  knowledge: null,
  pairs: null,
  strangers: [],
  questions: null,
  unanswerable: null,
  sentiment: null,
  optout: null,
}

/**
 * Every set under `test/evaluations`: a folder with a `knowledge.json` is a knowledge base with its questions, the
 * demo business brings its own, `plain-` before the name of either holds plain questions to it (`-heldout`: not for
 * the fit), `dev.jsonl` and `heldout.jsonl` hold labelled messages, and `optout.jsonl` wishes for no
 * more messages.
 */
export function projectSuites(): Suite[] {
  if (!existsSync(own)) return []
  const path = (...parts: string[]) => (existsSync(join(...parts)) ? join(...parts) : null)
  const folders = readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return folders.flatMap((folder): Suite[] => {
    const plain = /^plain-(?<family>.+?)(?<heldout>-heldout)?$/.exec(folder)?.groups
    const family = plain?.['family'] ?? folder
    const knowledge = family === 'demo' ? path('demo', 'faq.json') : path(own, family, 'knowledge.json')
    const base = { ...none, family, plain: plain !== undefined, unseen: plain?.['heldout'] !== undefined }
    const questions = path(own, folder, 'questions.jsonl')
    const unanswerable = path(own, folder, 'unanswerable.jsonl')
    const asked = knowledge === null ? [] : [{ ...base, name: folder, knowledge, questions, unanswerable }]
    const messages = ['dev', 'heldout'].flatMap((part): Suite[] => {
      const sentiment = path(own, folder, `${part}.jsonl`)
      return sentiment === null ? [] : [{ ...base, name: `${folder}-${part}`, sentiment }]
    })
    const optout = path(own, folder, 'optout.jsonl')
    return [...asked, ...messages, ...(optout === null ? [] : [{ ...base, name: folder, optout }])]
  })
}
