import { day, hour } from '../../domain/clock.ts'
import type { Db } from '../../storage/open.ts'

/** How soon the business must answer a click on an ad, and for how long that opens the window. */
const answerWithinMs = day
const opensMs = 72 * hour

/**
 * The business answered in these conversations: where that was in time after a click on an ad, its window is open for
 * 72 h from now. WhatsApp Cloud API, free entry points.
 */
export async function openAdWindows(tx: Db, conversationIds: readonly string[], now: number): Promise<void> {
  if (conversationIds.length === 0) return
  await tx
    .updateTable('conversations')
    .set(({ eb, ref, fn, val }) => ({
      window_expires_at: eb
        .case()
        .when(
          eb.and([
            eb('ad_clicked_at', '>=', now - answerWithinMs),
            eb(fn.coalesce(ref('window_expires_at'), val(0)), '<', now + opensMs),
          ]),
        )
        .then(now + opensMs)
        .else(ref('window_expires_at'))
        .end(),
      ad_clicked_at: null,
    }))
    .where('id', 'in', [...conversationIds])
    // What left before the click answers nothing.
    .where('ad_clicked_at', '<=', now)
    .execute()
}
