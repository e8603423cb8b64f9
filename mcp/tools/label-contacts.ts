import { z } from 'zod'
import { contactsBulkStart } from '../../operations/contacts/bulk-start.ts'
import { listsList } from '../../operations/lists/list.ts'
import { listsSave } from '../../operations/lists/save.ts'
import { segmentsSave } from '../../operations/segments/save.ts'
import { CallerError } from '../../domain/errors.ts'
import { tool } from '../tool.ts'

export const labelContacts = tool({
  name: 'label_contacts',
  title: 'Tag contacts or put them on a list',
  description:
    'Adds or removes a tag or a list for the contacts named, or for all who meet a filter, in the background. Exactly one of contactIds and filter; make_list takes none, save_segment the filter that it keeps. See who meets a filter with count_segment first.',
  uses: [contactsBulkStart, listsList, listsSave, segmentsSave],
  input: z.object({
    action: z.enum(['add_tag', 'remove_tag', 'add_to_list', 'remove_from_list', 'make_list', 'save_segment']),
    label: z.string().trim().min(1).max(120).describe('The tag, or the name of list or segment'),
    contactIds: z.array(z.string().max(60)).min(1).max(1_000).optional(),
    filter: z.string().max(2_000).optional(),
  }),
  output: z.object({
    status: z.string(),
    contacts: z.number().optional(),
    listId: z.string().optional(),
    segmentId: z.string().optional(),
  }),
  fields: { ids: 'contactIds' },
  afterError: { not_found: 'label_contacts' },
  async run({ ask }, { action, label, contactIds, filter }) {
    if (action === 'make_list') return { status: 'made', listId: (await ask(listsSave, { name: label })).id }
    if (action === 'save_segment') {
      if (filter === undefined)
        throw new CallerError('invalid', 'A segment is a filter under a name', {
          field: 'filter',
          fix: 'Give the filter; try it with count_segment',
        })
      const { segment } = await ask(segmentsSave, { name: label, filter })
      return { status: 'saved', segmentId: segment.id }
    }
    const { bulk } = await ask(contactsBulkStart, { action: await actionOf(action), ids: contactIds, filter })
    return { status: bulk.status, contacts: bulk.total }

    async function actionOf(of: 'add_tag' | 'remove_tag' | 'add_to_list' | 'remove_from_list') {
      switch (of) {
        case 'add_tag':
          return { do: 'addTags' as const, tags: [label] }
        case 'remove_tag':
          return { do: 'removeTags' as const, tags: [label] }
        case 'add_to_list':
          return { do: 'addToList' as const, listId: await listNamed(label) }
        case 'remove_from_list':
          return { do: 'removeFromList' as const, listId: await listNamed(label) }
      }
    }

    async function listNamed(name: string): Promise<string> {
      const { lists } = await ask(listsList, {})
      const list = lists.find((each) => each.name.toLowerCase() === name.toLowerCase())
      if (list) return list.id
      throw new CallerError('not_found', 'There is no list of this name', {
        field: 'label',
        fix: `The lists are: ${lists.map((each) => each.name).join(', ') || 'none yet; make_list makes one'}`,
      })
    }
  },
})
