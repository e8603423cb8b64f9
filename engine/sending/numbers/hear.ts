import { day } from '../../../domain/clock.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { raiseAlerts } from '../../../storage/alerts.ts'
import {
  findNumber,
  keepPortfolio,
  numbersBeside,
  updateNumber,
  writeNumberEvents,
} from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import type { JobQueue } from '../../jobs/queue.ts'
import { deliverKind } from '../alerts/deliver-job.ts'
import { advanceNumber } from './advance.ts'
import { haltsOneNumber } from './halts.ts'
import { reopen } from './reopen.ts'
import { numberOf, rowOf } from './rows.ts'
import type { NumberNews } from './state.ts'

/** What works news of numbers into their rows. */
export interface Ears {
  settings: () => SendingSettings
  queue: JobQueue
}

/** Works news of a number into its row, with its history, its alerts and the messages that may go now. */
export async function hear(tx: Db, ears: Ears, id: string, news: NumberNews, now: number): Promise<void> {
  const row = await findNumber(tx, id)
  if (!row) return
  const before = numberOf(row)
  const { number, events, alerts, reopened } = advanceNumber(before, news, now, ears.settings())
  if (JSON.stringify(number) !== JSON.stringify(before)) {
    await updateNumber(tx, id, rowOf(number, row), now)
    if (number.messagingLimit !== before.messagingLimit) {
      await keepPortfolio(tx, row.portfolio_id, number.messagingLimit, now)
    }
  }
  await writeNumberEvents(tx, id, events, now)
  const raised = await raiseAlerts(tx, alerts, id, now, now - day)
  await enqueueDelivery(tx, ears, raised)
  if (reopened.length === 0) return
  const beside = reopened.includes('messaging_limit')
    ? await numbersBeside(tx, { portfolio: row.portfolio_id })
    : []
  const ids = [...new Set([id, ...beside.map((other) => other.id)])]
  await reopen(tx, ids, reopened, now)
}

/** An error of the account stops the number that met it, or all that share its business account. */
export async function hearAccountError(
  tx: Db,
  ears: Ears,
  id: string,
  code: number | null,
  now: number,
): Promise<void> {
  const row = await findNumber(tx, id)
  if (!row) return
  const struck = haltsOneNumber(code) ? [row] : await numbersBeside(tx, { business: row.business_id })
  for (const number of struck) await hear(tx, ears, number.id, { kind: 'account_error', code }, now)
}

export async function enqueueDelivery(
  tx: Db,
  { settings, queue }: Ears,
  raised: readonly { id: string }[],
): Promise<void> {
  if (raised.length === 0 || settings().alertWebhookUrl === '') return
  const jobs = raised.map(({ id }) => ({ kind: deliverKind, payload: { alertId: id }, maxAttempts: 8 }))
  await queue.enqueue(jobs, tx)
}
