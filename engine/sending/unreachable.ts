import type { Db } from '../../storage/open.ts'
import { markUnreachable } from '../../storage/unreachable.ts'
import { endsReach } from './gate/rules/contact.ts'

/** Whoever an error says cannot be reached by a number is not written to by it any more, until they write. */
export async function noteUnreachable(
  tx: Db,
  row: { contact_id: string; account_id: string; channel: string },
  { code, at }: { code: number | null; at: number },
): Promise<void> {
  if (row.channel !== 'whatsapp' || !endsReach(code)) return
  const { contact_id: contactId, account_id: accountId, channel } = row
  await markUnreachable(tx, { contactId, accountId, channel }, { code, at })
}
