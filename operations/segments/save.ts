import { z } from 'zod'
import { filterInput } from '../../domain/segment.ts'
import { saveSegment } from '../../storage/segments.ts'
import { operation } from '../operation.ts'
import { readFilterOf } from './read-filter.ts'
import { segmentShape, segmentsShown } from './shapes.ts'

export const segmentsSave = operation({
  name: 'segments.save',
  title: 'Make or change a segment',
  description:
    'Saves a filter under a name; who meets it is looked up whenever it is used. Try it with segments.count first. Without `id` a new segment is made.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/segments' },
  personal: ['filter'],
  input: z.object({
    id: z.string().optional(),
    name: z.string().trim().min(1).max(120),
    filter: filterInput,
  }),
  output: z.object({ segment: segmentShape }),
  async run({ hub }, { filter, ...input }) {
    const { db } = hub.storage
    const read = await readFilterOf(hub, filter)
    const saved = await db
      .transaction()
      .execute((tx) => saveSegment(tx, { ...input, filter: read.filter }, hub.clock.now()))
    const [segment] = await segmentsShown(db, [saved])
    return { segment: segment! }
  },
})
