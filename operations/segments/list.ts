import { z } from 'zod'
import { listSegments } from '../../storage/segments.ts'
import { operation } from '../operation.ts'
import { segmentShape, segmentsShown } from './shapes.ts'

export const segmentsList = operation({
  name: 'segments.list',
  title: 'List segments',
  description: 'Saved filters, in words and as JSON. segments.count says how many contacts meet one now.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/segments' },
  input: z.object({}),
  output: z.object({ segments: z.array(segmentShape) }),
  run: async ({ hub }) => ({
    segments: await segmentsShown(hub.storage.db, await listSegments(hub.storage.db)),
  }),
})
