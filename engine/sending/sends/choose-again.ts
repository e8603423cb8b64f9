import type { Content } from '../../../domain/message.ts'
import type { Settings } from '../../../domain/settings.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import type { TemplateRow } from '../../../storage/schema-sending.ts'
import type { StoredSend } from '../../../storage/sends.ts'
import { fillTemplate } from '../../templates/render.ts'
import type { DueMessage } from '../due-messages.ts'
import { templateContacts, usesFields } from './template-contacts.ts'
import { pickerOf, templatesNamed, type SendTemplates } from './templates.ts'

/** A message as another template of its send makes it. */
export interface Chosen {
  content: Content
  templateId: string
}

/**
 * Messages wait for hours or days between being written and their turn, and templates fall meanwhile: those of sends
 * with several are spread anew, by the same rule, over what is approved now and by its quality now. Most stay as they
 * are. What may have reached the person already is left as it is.
 */
export async function chooseAgain(
  tx: Db,
  rows: readonly DueMessage[],
  sends: ReadonlyMap<string, StoredSend>,
  settings: Settings,
): Promise<Map<string, Chosen>> {
  const several = [...sends.values()].filter(({ templates }) => templates.length > 1)
  if (several.length === 0) return new Map()
  const pickers = await pickersOf(tx, several, settings.business.language)
  const picked = new Map<string, { send: StoredSend; contactId: string; template: TemplateRow }>()
  for (const row of rows) {
    const send = row.send_id === null ? undefined : sends.get(row.send_id)
    const pick = send && pickers.get(send.id)
    // An attempt without an error of the provider's may have arrived.
    if (!pick || (row.attempts > 0 && row.error_code === null)) continue
    const template = pick(row.contact_id, row.contact_language)
    if (template && template.id !== row.template_id) {
      picked.set(row.id, { send, contactId: row.contact_id, template })
    }
  }
  if (picked.size === 0) return new Map()
  return fill(tx, picked)
}

async function pickersOf(
  tx: Db,
  sends: readonly StoredSend[],
  language: string,
): Promise<Map<string, SendTemplates['pick']>> {
  const numbers = await readNumbers(tx, [...new Set(sends.flatMap((send) => send.numbers))])
  const businessOf = new Map(numbers.map((number) => [number.id, number.business_id]))
  const templates = await templatesNamed(tx, {
    names: [...new Set(sends.flatMap((send) => send.templates))],
    businessIds: [...new Set(businessOf.values())],
  })
  return new Map(
    sends.map((send) => {
      const businesses = new Set(send.numbers.map((id) => businessOf.get(id)))
      // One that was put into another category meanwhile is no choice for what was asked for as this one.
      const own = templates.filter(
        ({ name, business_id, category }) =>
          send.templates.includes(name) && category === send.category && businesses.has(business_id),
      )
      return [send.id, pickerOf(own, { spreadBy: send.id, language })]
    }),
  )
}

async function fill(
  tx: Db,
  picked: ReadonlyMap<string, { send: StoredSend; contactId: string; template: TemplateRow }>,
): Promise<Map<string, Chosen>> {
  const all = [...picked.values()]
  const contacts = await tx
    .selectFrom('contacts')
    .selectAll()
    .where('id', 'in', [...new Set(all.map(({ contactId }) => contactId))])
    .execute()
  const shown = await templateContacts(tx, contacts, usesFields([...new Set(all.map((one) => one.template))]))
  const chosen = new Map<string, Chosen>()
  for (const [id, { send, contactId, template }] of picked) {
    const filled = fillTemplate({ template, contact: shown.get(contactId)!, values: send.values })
    if (filled.missing.length > 0) continue
    chosen.set(id, { content: filled.content, templateId: template.id })
  }
  return chosen
}
