import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { filterInput } from '../../domain/segment.ts'
import { compileFilter, countMembers } from '../../engine/contacts/segments.ts'
import { listContacts } from '../../storage/contact-pages.ts'
import { contactSchema } from '../../domain/contact.ts'
import { findSegment } from '../../storage/segments.ts'
import { operation } from '../operation.ts'
import { readFilterOf } from './read-filter.ts'
import { filterShape, wordsOf } from './shapes.ts'

export const segmentsCount = operation({
  name: 'segments.count',
  title: 'Count who meets a filter',
  description:
    'How many contacts meet a filter or a saved segment right now, with a few of them, and the filter in words and as JSON. An error says at which character it could not be read.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'POST', path: '/segments/count' },
  input: z.object({
    filter: filterInput.optional(),
    segmentId: z.string().optional(),
    sample: z.number().int().min(0).max(20).default(5),
  }),
  output: z.object({
    count: z.number().int(),
    sample: z.array(contactSchema),
    filter: filterShape,
    text: z.string(),
  }),
  async run({ hub }, { filter, segmentId, sample }) {
    const { db } = hub.storage
    if ((filter === undefined) === (segmentId === undefined))
      throw new CallerError('invalid', 'Whom to count must be said in one way', {
        field: 'filter',
        fix: 'Give either filter or segmentId',
      })
    const input =
      filter ?? ((await findSegment(db, segmentId!, 'segmentId')).filter as Record<string, unknown>)
    const read = await readFilterOf(hub, input)
    const where = compileFilter(read.filter, read.context)
    return {
      count: await countMembers(db, read.filter, read.context),
      sample: sample === 0 ? [] : (await listContacts(db, { where, sort: 'newest', limit: sample })).contacts,
      filter: read.filter as Record<string, unknown>,
      text: (await wordsOf(db))(read.filter),
    }
  },
})
