import { z } from 'zod'

/** What one file may hold. More is refused before anything of it is indexed. */
const knowledgeLimitsSchema = z.object({
  fileBytes: z.number().int().positive().default(20_000_000),
  pages: z.number().int().positive().default(1_000),
  rows: z.number().int().positive().default(100_000),
  characters: z.number().int().positive().default(10_000_000),
  /** Uncompressed size of a DOCX, declared or real. */
  unpackedBytes: z.number().int().positive().default(200_000_000),
  questionCharacters: z.number().int().positive().default(1_000),
  answerCharacters: z.number().int().positive().default(20_000),
  variants: z.number().int().positive().default(100),
})
export type KnowledgeLimits = z.infer<typeof knowledgeLimitsSchema>

export const defaultLimits: KnowledgeLimits = knowledgeLimitsSchema.parse({})
