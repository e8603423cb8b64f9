import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readLines, sentimentLineSchema } from '../formats.ts'

const labelledSchema = sentimentLineSchema.extend({
  optout: z.enum(['stop', 'start', 'none']).default('none'),
})

export interface Labelled extends z.infer<typeof labelledSchema> {
  /** The file that it comes from, such as `messages/it`. */
  set: string
}

const own = join('test', 'evaluations')

/** What the classifiers are judged on, each line while it is left out of the fit: by other authors than the rules. */
export const judgedSets = ['messages/it', 'messages/en', 'messages/es']
/** What they also learn from. The rules were written with these at hand, so that figures on them flatter. */
const otherSets = [
  'messages/more',
  ...['dev', 'dev2', 'heldout', 'heldout2'].flatMap((part) => [`sentiment/${part}`, `wish/${part}`]),
]

/** The project's own labelled messages. @throws CallerError that names the file, the line and the field. */
export async function readCorpus(): Promise<Labelled[]> {
  const lines: Labelled[] = []
  for (const set of [...judgedSets, ...otherSets]) {
    const path = join(own, `${set}.jsonl`)
    if (!existsSync(path)) continue
    for (const line of await readLines(path, labelledSchema)) lines.push({ ...line, set })
  }
  return lines
}
