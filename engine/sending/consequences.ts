import type { ProviderAction } from '../../domain/errors.ts'
import type { Content } from '../../domain/message.ts'
import type { TemplateStatus } from '../../domain/template.ts'
import { recordConsent } from '../../storage/consent.ts'
import { findNumber } from '../../storage/numbers.ts'
import type { Db } from '../../storage/open.ts'
import { templateNamed } from '../../storage/templates.ts'
import { hearTemplate } from '../templates/hear.ts'
import { hear, hearAccountError, type Ears } from './numbers/hear.ts'

/** What an error of the provider says beyond the message that met it. */
interface Suffered {
  row: { id: string; contact_id: string; account_id: string; channel: string; content: string }
  code: number | null
  action: ProviderAction
  /** When the provider met it. */
  at: number
}

/** WhatsApp's per-person marketing limit: a message waits a day, and is tried once more. Error 131049. */
export const perPersonLimit = 131049
/** The person stopped the business's marketing with WhatsApp's own switch. */
const stoppedMarketing = 131050

/**
 * Works what an error says of the person, the template, the number or the account into their rows: the gate then
 * holds or refuses whatever it concerns. Error table of the WhatsApp Cloud API, by what to do.
 */
export async function sufferError(
  tx: Db,
  ears: Ears,
  { row, code, action, at }: Suffered,
  now: number,
): Promise<void> {
  if (row.channel !== 'whatsapp') return
  if (code === stoppedMarketing) {
    return recordConsent(
      tx,
      [
        {
          contactId: row.contact_id,
          kind: 'withdrawn',
          at,
          source: 'provider_error',
          channel: row.channel,
          detail: { code, messageId: row.id },
          actor: { kind: 'system', id: 'provider' },
        },
      ],
      now,
    )
  }
  switch (action) {
    case 'slow_number':
      return hear(tx, ears, row.account_id, { kind: 'throttled' }, now)
    case 'stop_campaigns':
      return hear(tx, ears, row.account_id, { kind: 'spam_limit', code }, now)
    case 'halt_account':
      return hearAccountError(tx, ears, row.account_id, code, now)
    case 'template_out':
      return markTemplate(tx, ears, row, code, now)
    default:
      return
  }
}

/** The states that errors tell of a template; the others of their class say that it is not there at all. */
const templateStates: Record<number, TemplateStatus> = { 132015: 'paused', 132016: 'disabled' }

async function markTemplate(tx: Db, ears: Ears, row: Suffered['row'], code: number | null, now: number) {
  const status = code === null ? undefined : templateStates[code]
  const content = JSON.parse(row.content) as Content
  const number = await findNumber(tx, row.account_id)
  if (status === undefined || content.type !== 'template' || !number) return
  const template = await templateNamed(tx, number.business_id, content.name, content.language)
  if (!template || template.status === status) return
  await hearTemplate(tx, ears, template, { status }, { source: 'own', at: now }, now)
}
