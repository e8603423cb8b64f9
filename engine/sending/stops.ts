import type { Db } from '../../storage/open.ts'
import { lockSendsThatAre } from '../../storage/send-locks.ts'
import type { StoredSend } from '../../storage/sends.ts'
import type { Asker } from './budgets.ts'
import type { AskingKey } from './keys.ts'
import { cancelled, type Change } from '../../storage/change-waiting.ts'
import { changeOf } from './sends/park.ts'

/**
 * What stops a message before the gate is asked: its send stands still or is over, or the key that asked for it may not
 * send any more. A send that stands still is kept so until the transaction ends: one that goes on meanwhile would leave
 * the message parked for good.
 */
export async function stopsOf(
  tx: Db,
  sends: ReadonlyMap<string, StoredSend>,
  keys: ReadonlyMap<string, AskingKey>,
  now: number,
): Promise<(asker: Asker) => Change | null> {
  const still = [...sends.values()].filter(({ status }) => status === 'paused' || status === 'cancelled')
  const ids = still.map(({ id }) => id)
  const states = await lockSendsThatAre(tx, ids, ['paused', 'cancelled'])
  return ({ send_id, requested_by }) => {
    const state = send_id === null ? undefined : states.get(send_id)
    if (state !== undefined) return changeOf(state, now)
    const key = requested_by === null ? undefined : keys.get(requested_by)
    return key?.maySend === false ? cancelled('key', 'key_revoked') : null
  }
}
