import type { ConversationState } from '../../domain/conversation.ts'
import type { MarketingConsent } from '../../domain/contact.ts'
import type { Author, Category, Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { readNumbers, type StoredNumber } from '../../storage/numbers.ts'
import type { Db } from '../../storage/open.ts'
import { findSends } from '../../storage/sends.ts'
import { capsOf } from './budgets.ts'
import type { DueMessage } from './due-messages.ts'
import { costOf } from './gate/cost.ts'
import type { Facts, GateMessage } from './gate/facts.ts'
import type { NumberFacts } from './gate/number.ts'
import { unreachableOf } from './gate/rules/contact.ts'
import { windowIsOpen } from './gate/rules/window.ts'
import { noChanges, standInLine, usageFacts, useUp, type Account } from './gate/usage.ts'
import { readMarketing, readPriceTable, readTemplates, templateKey } from './message-facts.ts'
import { readAskingKeys } from './keys.ts'
import { numberOf } from './numbers/rows.ts'
import type { Change } from '../../storage/change-waiting.ts'
import { chooseAgain, type Chosen } from './sends/choose-again.ts'
import { stopsOf } from './stops.ts'
import { readUsage, writeUsage } from './usage-rows.ts'

/** A due message as the gate is asked about it. */
interface Asked {
  row: DueMessage
  message: GateMessage
  facts: Facts
  /** It goes with another template of its send than the one that it was written with. */
  chosen: Chosen | null
  /** Its send stands still or is over, or who asked for it may not any more. */
  stop: Change | null
}

/**
 * What the gate must know of a batch of messages, gathered with a query for each kind of fact and none for each
 * message. What a message that passes uses up counts for those after it in the batch; `write` keeps it.
 */
export async function gatherFacts(tx: Db, rows: readonly DueMessage[], settings: Settings, now: number) {
  const { sending } = settings
  const businessZone = settings.business.hours.timezone
  const contents = new Map(rows.map((row) => [row.id, JSON.parse(row.content) as Content]))
  const numbers = await numbersOf(tx, rows)
  const sends = await findSends(tx, [
    ...new Set(rows.flatMap(({ send_id }) => (send_id === null ? [] : [send_id]))),
  ])
  const chosen = await chooseAgain(tx, rows, sends, settings)
  for (const [id, { content }] of chosen) contents.set(id, content)
  const templates = await readTemplates(tx, [...contents.values()], numbers)
  const marketingTo = await readMarketing(tx, rows, sending, now)
  const prices = await readPriceTable(tx, rows)
  const keys = await readAskingKeys(
    tx,
    rows.map(({ requested_by }) => requested_by),
  )
  const capsFor = capsOf({ sends, keys, settings: sending, businessZone }, now)
  const stopOf = await stopsOf(tx, sends, keys, now)
  const states = new Map<string, NumberFacts>()
  for (const { account_id: id } of rows) {
    if (!states.has(id)) states.set(id, stateOf(id, numbers.get(id), settings))
  }
  const accounts = new Map(
    rows.map((row): [string, Account] => {
      const { account_id: numberId, contact_id: contactId } = row
      const portfolioId = numbers.get(numberId)?.portfolio_id ?? numberId
      return [row.id, { numberId, portfolioId, contactId, budgets: capsFor(row) }]
    }),
  )
  const usage = await readUsage(tx, rows, contents, accounts, states, settings, now)
  const changes = noChanges()

  return {
    ask(row: DueMessage): Asked {
      const content = contents.get(row.id)!
      const category = row.category as Category
      const number = states.get(row.account_id)!
      const business = numbers.get(row.account_id)?.business_id ?? null
      const template =
        content.type === 'template'
          ? (templates.get(templateKey(business, content.name, content.language)) ?? null)
          : null
      const facts: Facts = {
        contact: {
          phone: row.contact_phone,
          whatsappUserId: row.contact_user_id,
          blockedAt: row.blocked_at,
          stoppedAt: row.stopped_at,
          marketing: row.marketing as MarketingConsent,
          country: row.country,
          timeZone: row.time_zone,
          lastInboundAt: row.last_inbound_at,
          lastReadAt: row.last_read_at,
        },
        conversationState: row.state as ConversationState,
        windowExpiresAt: row.window_expires_at,
        unreachable: unreachableOf(row),
        template,
        marketingSentAt: marketingTo(row.contact_id),
        businessZone,
        settings: sending,
        number,
        costMicros: costOf(prices, {
          category,
          country: row.country,
          windowOpen: windowIsOpen({ windowExpiresAt: row.window_expires_at }, now),
        }),
        ...usageFacts(usage, accounts.get(row.id)!, now),
      }
      const message: GateMessage = {
        id: row.id,
        contactId: row.contact_id,
        accountId: row.account_id,
        author: row.author as Author,
        category,
        content,
        purpose: row.purpose as GateMessage['purpose'],
        counted: row.cost_micros !== null,
      }
      return {
        row,
        message,
        facts,
        chosen: chosen.get(row.id) ?? null,
        stop: stopOf(row),
      }
    },
    /** A message passed. */
    use({ row, message, facts }: Asked): void {
      useUp(usage, changes, accounts.get(row.id)!, message, facts, now)
    },
    /** A message was held. */
    hold({ row }: Asked, reason: string): void {
      standInLine(usage, accounts.get(row.id)!, reason)
    },
    write: () => writeUsage(tx, usage, changes, now),
  }
}

async function numbersOf(tx: Db, rows: readonly DueMessage[]): Promise<Map<string, StoredNumber>> {
  const known = await readNumbers(tx, [...new Set(rows.map(({ account_id }) => account_id))])
  return new Map(known.map((row) => [row.id, row]))
}

/** A number that the registry does not know yet may do little. */
function stateOf(id: string, row: StoredNumber | undefined, { sending }: Settings): NumberFacts {
  if (row) return numberOf(row)
  return {
    id,
    quality: 'UNKNOWN',
    messagingLimit: sending.unknownLimitPeople,
    throughputPerSecond: sending.throughputPerSecond,
    pace: 1,
    paceAt: null,
    warmUp: null,
    recovery: null,
    haltedAt: null,
    haltReason: null,
    marketingStoppedUntil: null,
  }
}
