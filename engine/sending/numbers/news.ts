import type { InboundEvent } from '../../../domain/inbound.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { hear, type Ears } from './hear.ts'
import { pollKind } from './poll.ts'
import { readNews } from './read-news.ts'

/** A webhook about quality, limits or the account: worked into the numbers that it concerns. */
export function createNumberNews(ears: Ears) {
  return async (tx: Db, event: Extract<InboundEvent, { kind: 'account' }>, now: number): Promise<void> => {
    const read = readNews(event)
    if (read === null) return
    const numbers = await readNumbers(tx)
    const concerned = numbers.filter(
      ({ id, business_id, phone }) =>
        id === event.accountId ||
        (business_id === event.accountId && (read.phone === null || digits(phone) === read.phone)),
    )
    for (const { id } of concerned) await hear(tx, ears, id, read.news, now)
    // Webhooks say little: what else changed with it is asked for.
    await ears.queue.enqueue([{ kind: pollKind, payload: {}, dedupeKey: pollKind }], tx)
  }
}
export type NumberNewsHandler = ReturnType<typeof createNumberNews>

const digits = (phone: string) => phone.replace(/\D/g, '')
