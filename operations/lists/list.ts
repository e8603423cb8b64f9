import { z } from 'zod'
import { listLists } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const listShape = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  members: z.number().int(),
  createdAt: z.number(),
})

export const listsList = operation({
  name: 'lists.list',
  title: 'List the lists',
  description:
    'Lists of contacts with how many are on each. A list holds who was put there; a segment, who meets a filter.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/lists' },
  input: z.object({}),
  output: z.object({ lists: z.array(listShape) }),
  run: async ({ hub }) => ({ lists: await listLists(hub.storage.db) }),
})
