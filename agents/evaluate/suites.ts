import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EvaluateArguments } from './arguments.ts'

/** One knowledge base with the sets that are asked of it. Paths, or `null` for what it lacks. */
export interface Suite {
  name: string
  knowledge: string | null
  questions: string | null
  unanswerable: string | null
  sentiment: string | null
}

const own = join('test', 'evaluations')

/** The sets that the flags name, or the project's own. */
export function suitesOf({
  knowledge,
  questions,
  unanswerable,
  sentiment,
  suite,
}: EvaluateArguments): Suite[] {
  if (knowledge !== null || sentiment !== null)
    return [{ name: 'own', knowledge, questions, unanswerable, sentiment }]
  return projectSuites().filter(
    ({ name }) => suite === null || name === suite || name.startsWith(`${suite}/`),
  )
}

/** Every set under `test/evaluations`; a folder with a `faq.json`, or a domain folder of `faq-dev`, is one suite. */
export function projectSuites(): Suite[] {
  const path = (...parts: string[]) => (existsSync(join(...parts)) ? join(...parts) : null)
  const none = { knowledge: null, questions: null, unanswerable: null, sentiment: null }
  const asked = (name: string, knowledge: string | null, folder: string): Suite => ({
    ...none,
    name,
    knowledge,
    questions: path(own, folder, 'questions.jsonl'),
    unanswerable: path(own, folder, 'unanswerable.jsonl'),
  })
  const domains = existsSync(join(own, 'faq-dev'))
    ? readdirSync(join(own, 'faq-dev'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  const messages = ['sentiment', 'wish'].flatMap((folder) =>
    ['dev', 'heldout'].map((part) => ({
      ...none,
      name: `${folder}/${part}`,
      sentiment: path(own, folder, `${part}.jsonl`),
    })),
  )
  return [
    asked('demo', path('demo', 'faq.json'), 'demo'),
    ...domains.map(({ name }) => {
      const folder = join('faq-dev', name)
      return asked(folder.replaceAll('\\', '/'), path(own, folder, 'faq.json'), folder)
    }),
    ...messages,
  ].filter((suite) => suite.knowledge !== null || suite.sentiment !== null)
}
