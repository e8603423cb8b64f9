import type { Author } from '../../../domain/message.ts'
import type { TemplateRow } from '../../../storage/schema-sending.ts'
import { componentsOf, readTemplate } from '../../templates/read-template.ts'
import {
  fillTemplate,
  type FilledTemplate,
  type GivenValues,
  type TemplateContact,
} from '../../templates/render.ts'
import { excluding } from '../gate/excluding.ts'
import type { GateMessage } from '../gate/facts.ts'
import type { TemplateFacts } from '../gate/person.ts'
import { templateNeeds } from '../gate/template-needs.ts'
import type { PlannedPerson } from './people.ts'
import type { SendTemplates } from './templates.ts'

export const author: Author = 'campaign'

/** The message that a person would get, and what the gate says of it apart from what the numbers can still send. */
export interface PersonPlan {
  template: TemplateRow | null
  filled: FilledTemplate | null
  verdict: ReturnType<typeof excluding>
}

export function planPerson(
  person: PlannedPerson,
  given: { templates: SendTemplates; contact: TemplateContact; values: GivenValues },
  now: number,
): PersonPlan {
  const { contact, facts, numberId } = person
  const template = given.templates.pick(contact.id, contact.language)
  const filled = template && fillTemplate({ template, contact: given.contact, values: given.values })
  const message: GateMessage = {
    id: '',
    contactId: contact.id,
    accountId: numberId,
    author,
    category: given.templates.category,
    content: filled?.content ?? { type: 'template', name: given.templates.rows[0]!.name, language: '' },
  }
  const verdict = excluding(message, { ...facts, template: template && factsOf(template) }, now)
  return { template, filled, verdict }
}

const known = new WeakMap<TemplateRow, TemplateFacts>()

/** A template's row as the gate sees it, read once for each row object. */
function factsOf(row: TemplateRow): TemplateFacts {
  const before = known.get(row)
  if (before) return before
  const { category } = readTemplate(row)
  const facts: TemplateFacts = {
    id: row.id,
    status: row.status,
    category,
    pausedUntil: row.paused_until,
    quality: row.quality,
    needs: templateNeeds(componentsOf(row.components).components, category),
  }
  known.set(row, facts)
  return facts
}
