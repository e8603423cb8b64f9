import { z } from 'zod'
import { segmentsCount } from '../../operations/segments/count.ts'
import { segmentsList } from '../../operations/segments/list.ts'
import { personOf, personShape } from '../people.ts'
import { tool } from '../tool.ts'

export const countSegment = tool({
  name: 'count_segment',
  title: 'Count an audience',
  description:
    'How many contacts meet a filter now, with a few of them. Filters join conditions by and, or, not and brackets: tag:vip, list:"Spring", language:it, country:IT, consent:granted, last_inbound < 30d, field.city:Roma, send:"June" . Without a filter it lists the saved segments.',
  uses: [segmentsCount, segmentsList],
  input: z.object({
    filter: z.string().max(2_000).optional(),
    segmentId: z.string().max(60).optional().describe('A saved one in place of a filter'),
  }),
  output: z.object({
    notice: z.string(),
    count: z.number().optional(),
    filter: z.string().optional().describe('As the hub understood it'),
    sample: z.array(personShape).optional(),
    segments: z.array(z.object({ segmentId: z.string(), name: z.string(), filter: z.string() })).optional(),
  }),
  async run({ ask, quote, notice }, { filter, segmentId }) {
    if (filter === undefined && segmentId === undefined) {
      const { segments } = await ask(segmentsList, {})
      return {
        notice,
        segments: segments.map(({ id, name, text }) => ({ segmentId: id, name, filter: text })),
      }
    }
    const { count, sample, text } = await ask(segmentsCount, { filter, segmentId })
    return { notice, count, filter: text, sample: sample.map((contact) => personOf(contact, quote)) }
  },
})
