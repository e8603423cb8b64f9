import type { Db } from './open.ts'

/** The evidence of consent that an import gave to these contacts and that nobody has corrected yet. */
export async function importConsent(
  db: Db,
  importId: string,
  contactIds: readonly string[],
): Promise<{ id: string; contact_id: string }[]> {
  if (contactIds.length === 0) return []
  const rows = await db
    .selectFrom('consent_events')
    .select(['id', 'contact_id', 'kind', 'detail'])
    .where('contact_id', 'in', [...contactIds])
    .where('source', '=', 'import')
    .execute()
  const read = rows.map((row) => ({
    ...row,
    detail: JSON.parse(row.detail) as { import?: string; corrects?: string },
  }))
  const corrected = new Set(read.map(({ detail }) => detail.corrects))
  return read.filter(
    ({ id, kind, detail }) => kind === 'given' && detail.import === importId && !corrected.has(id),
  )
}

/** Which of these contacts have more than one import gave them: words exchanged, consent, lists, other imports. */
export async function contactsWithMore(
  db: Db,
  contactIds: readonly string[],
  { importId, listId }: { importId: string; listId: string | null },
): Promise<Set<string>> {
  if (contactIds.length === 0) return new Set()
  const ids = [...contactIds]
  const conversations = await db
    .selectFrom('conversations')
    .select('contact_id')
    .where('contact_id', 'in', ids)
    .execute()
  const evidence = await db
    .selectFrom('consent_events')
    .select(['contact_id', 'source', 'detail'])
    .where('contact_id', 'in', ids)
    .execute()
  const members = await db
    .selectFrom('list_members')
    .select(['contact_id', 'list_id'])
    .where('contact_id', 'in', ids)
    .execute()
  return new Set([
    ...conversations.map((row) => row.contact_id),
    ...evidence.flatMap(({ contact_id, source, detail }) =>
      source === 'import' && (JSON.parse(detail) as { import?: string }).import === importId
        ? []
        : [contact_id],
    ),
    ...members.flatMap(({ contact_id, list_id }) => (list_id === listId ? [] : [contact_id])),
  ])
}

/** Removes contacts with which nothing happened yet; what else could hang on them has been looked for. */
export async function removeContacts(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const table of ['contact_values', 'contact_tags', 'list_members'] as const) {
    await tx
      .deleteFrom(table)
      .where('contact_id', 'in', [...ids])
      .execute()
  }
  await tx
    .deleteFrom('contacts')
    .where('id', 'in', [...ids])
    .execute()
}

export async function removeMembers(tx: Db, listId: string, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return
  await tx
    .deleteFrom('list_members')
    .where('list_id', '=', listId)
    .where('contact_id', 'in', [...contactIds])
    .execute()
}
