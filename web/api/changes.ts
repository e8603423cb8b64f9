import type { QueryClient } from '@tanstack/react-query'
import { call, type OperationKey } from './call.ts'
import type { Change } from './live.ts'
import { type Filter, type Pages, place, type Summary } from './place.ts'
import { ask, keyOf } from './queries.ts'

/** Above this many in one moment, the newest conversations are asked for together instead of one by one. */
const oneByOne = 8

/** Key under which the inbox keeps a list: its filter and its search. */
export const listKey = (filter: Filter, search: string) => ['inbox', filter, search] as const

/** What shows people: asked again when one of them changes, or many after an import. */
export const contactQueries: OperationKey[] = [
  'contactsList',
  'contactsGet',
  'contactsConsentHistory',
  'contactsExplain',
  'contactsTags',
  'contactsDuplicates',
  'contactsBulkList',
  'segmentsCount',
  'listsList',
  'fieldsList',
]

const concerned: Record<Change['topic'], OperationKey[]> = {
  conversation: ['conversationsThread', 'conversationsCounts', 'escalationsList', 'agentsFigures'],
  escalation: ['conversationsThread', 'conversationsCounts', 'escalationsList', 'agentsFigures'],
  message: ['conversationsThread', 'messagesList', 'messagesLedger', 'messagesExplain'],
  send: ['sendsList', 'sendsGet', 'sendsExplain', 'sendsPeople'],
  number: ['sendingNumbers'],
  alert: ['sendingAlerts'],
  contact: contactQueries,
  // An import tells of every batch; the lists of people are asked again when it is through.
  import: ['contactsImportList', 'contactsImportGet'],
  template: ['templatesList', 'templatesGet', 'templatesLint', 'templatesPreview'],
  knowledge: ['knowledgeSourcesList', 'knowledgeEntriesList', 'knowledgeEmbedding'],
  settings: ['settingsGet', 'usersMe', 'usersList', 'keysList', 'hubStatus'],
  jobs: ['jobsDead', 'hubStatus'],
}

/** Brings the cache up to date after changes in the hub, asking only for what they concern. */
export async function applyChanges(client: QueryClient, changes: Change[]): Promise<void> {
  const keys = new Set(changes.flatMap(({ topic }) => concerned[topic] ?? []))
  const ids = new Set(changes.flatMap(({ topic, id }) => (topic === 'conversation' ? [id] : [])))
  await Promise.all([
    ...[...keys].map((key) => client.invalidateQueries({ queryKey: keyOf(key) })),
    ids.size > oneByOne ? refreshNewest(client) : refreshEach(client, [...ids]),
  ])
}

async function refreshEach(client: QueryClient, ids: string[]): Promise<void> {
  const details = await Promise.allSettled(
    ids.map((id) => client.fetchQuery({ ...ask('conversationsGet', { id }), staleTime: 0, retry: false })),
  )
  placeAll(
    client,
    details.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.conversation] : [])),
  )
}

async function refreshNewest(client: QueryClient): Promise<void> {
  const [{ conversations }] = await Promise.all([
    call('conversationsList', { limit: 100 }),
    client.invalidateQueries({ queryKey: keyOf('conversationsGet') }),
  ])
  placeAll(client, conversations)
}

/** Puts changed conversations into every loaded list; lists of a search are asked again. */
export function placeAll(client: QueryClient, summaries: readonly Summary[]): void {
  const me = client.getQueryData(ask('usersMe').queryKey)?.id ?? ''
  for (const query of client.getQueryCache().findAll({ queryKey: ['inbox'] })) {
    const [, filter, search] = query.queryKey as ReturnType<typeof listKey>
    if (search === '') {
      client.setQueryData<Pages>(
        query.queryKey,
        (list) => list && summaries.reduce((current, summary) => place(current, filter, summary, me), list),
      )
    } else void client.invalidateQueries({ queryKey: query.queryKey, exact: true })
  }
}
