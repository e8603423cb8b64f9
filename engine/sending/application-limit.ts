import { second } from '../../domain/clock.ts'
import type { SendingSettings } from '../../domain/sending-settings.ts'
import { findNumber, readNumbers } from '../../storage/numbers.ts'
import type { Db } from '../../storage/open.ts'
import { blockedUntil } from './gate/gcra.ts'
import { numberKey } from './gate/usage.ts'
import { block } from './rate-limits.ts'

/** The limit of the whole app, and the one of a business account. WhatsApp Cloud API, errors 4 and 80007. */
const ofApp = 4
const ofBusiness = 80007
export const applicationLimits: ReadonlySet<number> = new Set([ofApp, ofBusiness])

/** Nothing leaves by any number that shares the limit before `until`: each message would only be refused, too. */
export async function blockApplication(
  tx: Db,
  accountId: string,
  { code, until, settings }: { code: number; until: number; settings: SendingSettings },
): Promise<void> {
  const own = await findNumber(tx, accountId)
  const sharing = (await readNumbers(tx)).filter(
    ({ business_id }) => code === ofApp || business_id === own?.business_id,
  )
  const perSeconds = new Map(sharing.map((row) => [row.id, row.throughput_per_second]))
  if (!perSeconds.has(accountId)) perSeconds.set(accountId, settings.throughputPerSecond)
  for (const [id, perSecond] of perSeconds) {
    const limit = { intervalMs: second / perSecond, burst: Math.max(1, Math.floor(perSecond / 10)) }
    await block(tx, numberKey(id), blockedUntil(until, limit))
  }
}
