import { z } from 'zod'
import { readLines, type KnowledgeFile, type Question, type Unanswerable } from './formats.ts'

/** An entry of a business with the questions that it answers, as customers would ask them. */
const pairSchema = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  answer: z.string().min(1),
  it: z.array(z.string().min(1)).min(1),
  en: z.string().min(1),
  es: z.string().min(1),
})
type Pair = z.infer<typeof pairSchema>

const questionsOf = (pairs: readonly Pair[]): Question[] =>
  pairs.flatMap(({ id, it, en, es }) => [
    ...it.map((text, at): Question => ({ id: `${id}-it${at + 1}`, lang: 'it', text, expects: [id] })),
    { id: `${id}-en`, lang: 'en', text: en, expects: [id] },
    { id: `${id}-es`, lang: 'es', text: es, expects: [id] },
  ])

/** Of the questions to another business, those that are also asked of this one. */
const everyStranger = 9

export interface PairSet {
  entries: KnowledgeFile
  questions: Question[]
  unanswerable: Unanswerable[]
}

/** One business's entries and questions, and some of the questions that were put to others: it cannot answer them. */
export async function readPairs(path: string, strangers: readonly string[]): Promise<PairSet> {
  const pairs = await readLines(path, pairSchema)
  const others = await Promise.all(strangers.map((other) => readLines(other, pairSchema)))
  return {
    entries: pairs.map(({ id, question, answer }) => ({ id, question, answer })),
    questions: questionsOf(pairs),
    unanswerable: others
      .map((other, at) => questionsOf(other).filter((_, n) => n % everyStranger === at))
      .flatMap((some, at) => some.map(({ id, lang, text }) => ({ id: `far${at + 1}-${id}`, lang, text }))),
  }
}
