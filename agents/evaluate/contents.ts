import { bytesOf, knowledgeBytes } from './base.ts'
import { questionSchema, readLines, sentimentLineSchema, unanswerableSchema } from './formats.ts'
import { readPairs } from './pairs.ts'
import type { Suite } from './suites.ts'

/** The knowledge of a suite as a file, or `null`, and its lines. @throws CallerError where a file is not as it should be. */
export async function contentsOf(suite: Suite) {
  const sentiment = await linesOf(suite.sentiment, sentimentLineSchema)
  if (suite.pairs !== null) {
    const { entries, ...lines } = await readPairs(suite.pairs, suite.strangers)
    return { bytes: bytesOf(entries), ...lines, sentiment }
  }
  return {
    bytes: suite.knowledge === null ? null : await knowledgeBytes(suite.knowledge, suite.only),
    questions: await linesOf(suite.questions, questionSchema),
    unanswerable: await linesOf(suite.unanswerable, unanswerableSchema),
    sentiment,
  }
}

const linesOf = async <T>(path: string | null, schema: Parameters<typeof readLines<T>>[1]): Promise<T[]> =>
  path === null ? [] : readLines(path, schema)
