import { setTimeout as pause } from 'node:timers/promises'
import type { Emulator } from '../../channels/whatsapp/emulator/emulator.ts'

const stuckAfterMs = 120_000
const everyMs = 400
/** So often in a row nothing may be left: the next thing may be between the emulator and the hub. */
const calmTimes = 3

/**
 * Settles when nothing is left to do, however slow the machine is.
 * @param rest says what is left, or nothing
 * @throws Error where what is left stays the same for two minutes
 */
export async function untilQuiet(emulator: Emulator, rest: () => string): Promise<void> {
  let [last, since] = ['', Date.now()]
  for (let calm = 0; calm < calmTimes;) {
    await emulator.webhooks.drained()
    await pause(everyMs)
    const left = rest()
    calm = left === '' ? calm + 1 : 0
    if (left !== last) [last, since] = [left, Date.now()]
    else if (left !== '' && Date.now() - since > stuckAfterMs)
      throw new Error(`nothing moved for ${stuckAfterMs / 1000} s: ${left}`)
  }
}
