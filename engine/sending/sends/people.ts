import type { MarketingConsent } from '../../../domain/contact.ts'
import type { ConversationState } from '../../../domain/conversation.ts'
import type { Settings } from '../../../domain/settings.ts'
import { marketingSentTo } from '../../../storage/marketing-history.ts'
import type { Db } from '../../../storage/open.ts'
import type { ContactRow } from '../../../storage/schema.ts'
import type { PersonFacts } from '../gate/person.ts'
import { unreachableOf } from '../gate/rules/contact.ts'
import { frequencyHorizonMs } from '../gate/rules/frequency.ts'

/** Everything but the template: that depends on the person's language and variant. */
type FactsWithoutTemplate = Omit<PersonFacts, 'template'>

export interface PlannedPerson {
  contact: ContactRow
  numberId: string
  /** The conversation with that number, where there is one. */
  conversationId: string | null
  facts: FactsWithoutTemplate
}

/** What the gate knows of a page of people, with a query for each kind of fact and none for each person. */
export async function peopleOf(
  db: Db,
  contacts: readonly ContactRow[],
  given: { numbers: readonly string[]; settings: Settings; now: number },
): Promise<PlannedPerson[]> {
  if (contacts.length === 0) return []
  const ids = contacts.map(({ id }) => id)
  const { sending, business } = given.settings
  const lines = await db
    .selectFrom('conversations')
    .select([
      'id',
      'contact_id',
      'account_id',
      'state',
      'window_expires_at',
      'last_message_at',
      'unreachable_code',
      'unreachable_at',
    ])
    .where('contact_id', 'in', ids)
    .where('channel', '=', 'whatsapp')
    .where('account_id', 'in', [...given.numbers])
    .execute()
  const sent = await marketingSentTo(db, ids, given.now - frequencyHorizonMs(sending))
  const newest = new Map<string, (typeof lines)[number]>()
  for (const line of lines) {
    const known = newest.get(line.contact_id)
    if (!known || known.last_message_at < line.last_message_at) newest.set(line.contact_id, line)
  }
  return contacts.map((contact) => {
    const line = newest.get(contact.id)
    return {
      contact,
      numberId: line?.account_id ?? spread(contact.id, given.numbers),
      conversationId: line?.id ?? null,
      facts: {
        contact: contactFacts(contact),
        conversationState: (line?.state ?? 'agent') as ConversationState,
        windowExpiresAt: line?.window_expires_at ?? null,
        unreachable: line ? unreachableOf(line) : null,
        marketingSentAt: sent.get(contact.id) ?? [],
        businessZone: business.hours.timezone,
        settings: sending,
      },
    }
  })
}

function contactFacts(row: ContactRow): PersonFacts['contact'] {
  return {
    phone: row.phone,
    whatsappUserId: row.whatsapp_user_id,
    blockedAt: row.blocked_at,
    stoppedAt: row.stopped_at,
    marketing: row.marketing as MarketingConsent,
    country: row.country,
    timeZone: row.time_zone,
    lastInboundAt: row.last_inbound_at,
    lastReadAt: row.last_read_at,
  }
}

/** The same person goes by the same number, and all numbers get their share. */
function spread(id: string, numbers: readonly string[]): string {
  let hash = 0
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0
  return numbers[(hash >>> 0) % numbers.length]!
}
