import { z } from 'zod'
import { printFilter } from '../../domain/segment-print.ts'
import { listNames, type Segment } from '../../storage/segments.ts'
import type { Filter } from '../../domain/segment.ts'
import type { Db } from '../../storage/open.ts'

export const filterShape = z.record(z.string(), z.unknown()).describe('The filter as JSON')

export const segmentShape = z.object({
  id: z.string(),
  name: z.string(),
  filter: filterShape,
  text: z.string().describe('The filter in words'),
  createdAt: z.number(),
  updatedAt: z.number(),
})

/** The words of a filter, with the names of its lists. */
export async function wordsOf(db: Db): Promise<(filter: Filter) => string> {
  const names = await listNames(db)
  return (filter) =>
    printFilter(filter, ({ field }, value) => (field === 'list' ? (names.get(value) ?? value) : value))
}

export async function segmentsShown(db: Db, segments: Segment[]) {
  const words = await wordsOf(db)
  return segments.map((segment) => ({
    ...segment,
    filter: segment.filter as Record<string, unknown>,
    text: words(segment.filter),
  }))
}
