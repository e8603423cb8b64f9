import { z } from 'zod'
import { languageSchema } from '../domain/language.ts'
import type { hitShape } from '../operations/knowledge/shapes.ts'
import { rounded } from './figures.ts'
import type { Quotes } from './quotes.ts'

/** A passage of the knowledge base as tools show it; documents come from anywhere, so their words are quoted. */
export const passageShape = z.object({
  passageId: z.string(),
  entryId: z.string().optional().describe('The FAQ entry it is, where it is one'),
  language: languageSchema.optional(),
  score: z.number().describe('0 to 1'),
  url: z.string().optional(),
  title: z.string(),
  text: z.string(),
})

export function passageOf(
  hit: z.output<typeof hitShape>,
  quote: Quotes['quote'],
): z.output<typeof passageShape> {
  return {
    passageId: hit.chunkId,
    entryId: hit.entryId ?? undefined,
    language: hit.language ?? undefined,
    score: rounded(hit.score),
    url: hit.url ?? undefined,
    title: quote('title', hit.title, 200),
    text: quote('passage', hit.text, 1_200),
  }
}
