import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { optOutLineSchema, readLines, sentimentLineSchema, unanswerableSchema } from '../formats.ts'

export type TaskName = 'sentiment' | 'urgency' | 'wish' | 'opt-out'

const labelledSchema = sentimentLineSchema.extend({
  optout: z.enum(['stop', 'start', 'none']).default('none'),
})

export interface Labelled extends z.infer<typeof labelledSchema> {
  /** The file that it comes from, such as `messages/it`. */
  set: string
  /** The tasks that it is labelled for, where it is not for all. */
  only?: readonly TaskName[]
}

const own = join('test', 'evaluations')

/** What customers ask every day, much of it in words that sound alarming and are not. */
export const ordinarySets: readonly string[] = ['messages/ordinary', 'messages/asked']

/**
 * What the classifiers are judged on, by other authors than the rules' and together where one hand wrote them: each
 * author's lines are judged by a fit that saw none of them.
 */
export const authors: readonly (readonly string[])[] = [
  ['messages/it'],
  ['messages/en'],
  ['messages/es'],
  ['messages/ordinary', 'messages/wishes', 'messages/optouts'],
  ['messages/wishes2'],
  ['messages/optouts2'],
  ['messages/optouts3'],
  ['messages/messages3'],
  ['messages/asked'],
]

/** What they also learn from. The rules were written with these at hand, so that figures on them flatter. */
const otherSets = [
  'messages/more',
  'messages/plain',
  ...['dev', 'dev2', 'heldout', 'heldout2'].flatMap((part) => [`sentiment/${part}`, `wish/${part}`]),
]

/** The project's own labelled messages to learn from. @throws CallerError that names the file, the line and the field. */
export async function readCorpus(): Promise<Labelled[]> {
  const lines: Labelled[] = []
  for (const set of [...authors.flat(), ...otherSets]) {
    const path = join(own, `${set}.jsonl`)
    if (!existsSync(path)) continue
    for (const line of await readLines(path, labelledSchema)) lines.push({ ...line, set })
  }
  const optOut = join(own, 'optout', 'optout.jsonl')
  for (const { intent, ...line } of existsSync(optOut) ? await readLines(optOut, optOutLineSchema) : [])
    lines.push({ ...line, ...unlabelled, optout: intent, set: 'optout', only: ['opt-out'] })
  for (const path of questionSets.map((set) => join(own, set)))
    for (const { id, lang, text } of existsSync(path) ? await readLines(path, unanswerableSchema) : [])
      lines.push({ id, lang, text, ...unlabelled, optout: 'none', set: path, only: ['sentiment', 'wish'] })
  return lines
}

/** Questions of the knowledge bases: asked without feeling, and of the hub, not of a person. */
const questionSets = ['demo', 'faq-dev', 'gym-dev', 'vet-dev']
  .flatMap((base) => [base, `plain-${base}`])
  .flatMap((folder) => [join(folder, 'questions.jsonl'), join(folder, 'unanswerable.jsonl')])

const unlabelled = { sentiment: 'neutral', urgent: false, wants_human: false } as const
