import { z } from 'zod'
import { findSegment } from '../../storage/segments.ts'
import { operation } from '../operation.ts'
import { segmentShape, segmentsShown } from './shapes.ts'

export const segmentsGet = operation({
  name: 'segments.get',
  title: 'Read a segment',
  description: 'One saved filter, in words and as JSON.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/segments/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ segment: segmentShape }),
  async run({ hub }, { id }) {
    const [segment] = await segmentsShown(hub.storage.db, [await findSegment(hub.storage.db, id)])
    return { segment: segment! }
  },
})
