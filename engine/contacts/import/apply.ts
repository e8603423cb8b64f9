import { uuidv7 } from 'uuidv7'
import type { OutcomeTotals } from '../../../domain/contact-import.ts'
import type { Actor } from '../../../domain/user.ts'
import { recordConsent, type NewConsentEvent } from '../../../storage/consent.ts'
import {
  insertContacts,
  insertImportRows,
  insertMembers,
  insertTags,
  updateContacts,
  upsertValues,
} from '../../../storage/import-batch.ts'
import type { Db } from '../../../storage/open.ts'
import type { JudgedRow } from './judge.ts'
import { joinReasons } from './reasons.ts'

interface Given {
  importId: string
  listId: string | null
  /** Consent waits for each person's confirmation. */
  needsConfirmation: boolean
  actor: Pick<Actor, 'kind' | 'id'>
}

/** Writes what a batch of rows comes to, and the record of it; one statement for each kind of change. */
export async function applyRows(
  tx: Db,
  rows: readonly JudgedRow[],
  given: Given,
  now: number,
): Promise<void> {
  const { importId, listId } = given
  const people = rows.flatMap((row) =>
    row.person && row.outcome !== 'duplicate'
      ? [{ ...row.person, row: row.row, id: row.person.known?.id ?? uuidv7() }]
      : [],
  )
  const idOfRow = new Map(people.map(({ row, id }) => [row, id]))

  await insertContacts(
    tx,
    people
      .filter(({ known }) => !known)
      .map(({ id, facts, decision }) => ({
        id,
        phone: facts.phone,
        name: facts.name,
        language: facts.language,
        country: decision.change.parts.country?.[1] ?? null,
        time_zone: facts.timeZone,
        created_at: now,
        updated_at: now,
      })),
  )
  await updateContacts(
    tx,
    people.flatMap(({ id, known, decision: { change } }) => {
      if (!known) return []
      const { name, language, country, time_zone } = known
      const after = Object.fromEntries(Object.entries(change.parts).map(([part, [, value]]) => [part, value]))
      return [{ id, name, language, country, time_zone, ...after, updated_at: now }]
    }),
  )
  await upsertValues(
    tx,
    people.flatMap(({ id, decision: { change } }) =>
      Object.entries(change.values).map(([field, [, value]]) => ({ contact_id: id, field, ...value! })),
    ),
  )
  await insertTags(
    tx,
    people.flatMap(({ id, decision: { change } }) => change.tags.map((tag) => ({ contact_id: id, tag }))),
  )
  if (listId !== null) {
    await insertMembers(
      tx,
      people
        .filter(({ decision }) => decision.change.list)
        .map(({ id }) => ({ list_id: listId, contact_id: id, added_at: now })),
    )
  }
  await recordConsent(tx, consentOf(people, given), now)
  await insertImportRows(
    tx,
    rows.map((row) => ({
      import_id: importId,
      row: row.row,
      outcome: row.outcome,
      contact_id: idOfRow.get(row.row) ?? row.person?.known?.id ?? null,
      reason: joinReasons(row.reasons),
      before: idOfRow.has(row.row) ? JSON.stringify(row.person!.decision.change) : null,
      cells: row.outcome === 'invalid' ? JSON.stringify(row.cells) : null,
    })),
  )
}

function consentOf(
  people: readonly (NonNullable<JudgedRow['person']> & { row: number; id: string })[],
  { importId, needsConfirmation, actor }: Given,
): NewConsentEvent[] {
  return people.flatMap(({ id, row, facts: { consent }, decision }) =>
    consent === null || !decision.grantsConsent
      ? []
      : [
          {
            contactId: id,
            kind: 'given',
            at: consent.at,
            source: 'import',
            wording: consent.wording ?? undefined,
            needsConfirmation,
            detail: { import: importId, row, from: consent.source },
            actor,
          },
        ],
  )
}

/** Rows by outcome, with those of a batch. */
export function withRows(totals: OutcomeTotals, rows: readonly Pick<JudgedRow, 'outcome'>[]): OutcomeTotals {
  const sum = { ...totals }
  for (const { outcome } of rows) sum[outcome]++
  return sum
}
