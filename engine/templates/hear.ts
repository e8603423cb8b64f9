import { day } from '../../domain/clock.ts'
import { raiseAlerts } from '../../storage/alerts.ts'
import type { Db } from '../../storage/open.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'
import { enqueueDelivery, type Ears } from '../sending/numbers/hear.ts'
import { applyTold, type Teller, type Told } from './apply.ts'
import { newTroubles } from './troubles.ts'

/** Works what was told of a template into its row, and raises an alert for each trouble that is new. */
export async function hearTemplate(
  tx: Db,
  ears: Ears,
  row: TemplateRow,
  told: Told,
  teller: Teller,
  now: number,
): Promise<TemplateRow> {
  const after = await applyTold(tx, row, told, teller, now)
  await enqueueDelivery(tx, ears, await raiseAlerts(tx, newTroubles(row, after), null, now, now - day))
  return after
}
