import { CallerError } from '../../../domain/errors.ts'
import { languageSchema } from '../../../domain/language.ts'
import type { TemplateCategory } from '../../../domain/template.ts'
import { templateCategorySchema } from '../../../domain/template.ts'
import type { Db } from '../../../storage/open.ts'
import type { TemplateRow } from '../../../storage/schema-sending.ts'
import { loadNumbers } from '../forecast/load.ts'
import { pickVariant } from '../gate/variants.ts'

/** The templates of a send, and which of them a person gets. */
export interface SendTemplates {
  category: TemplateCategory
  rows: TemplateRow[]
  /** Null where none of them can be sent. */
  pick(contactId: string, language: string | null): TemplateRow | null
}

/**
 * The templates that these names stand for. A person gets one of the names, spread by the gate's own rule, in their
 * language, else in the business's, else in whichever is approved. Throws CallerError where a name is not there or the
 * names are of several categories.
 */
export async function templatesOf(
  db: Db,
  given: { names: readonly string[]; businessIds: readonly string[]; spreadBy: string; language: string },
): Promise<SendTemplates> {
  const rows = await templatesNamed(db, given)
  const missing = given.names.find((name) => !rows.some((row) => row.name === name))
  if (missing !== undefined) {
    throw new CallerError('not_found', `There is no template ${missing}`, {
      field: 'templates',
      fix: 'See templates.list for the names; one that is made elsewhere is there after templates.sync',
    })
  }
  const categories = [...new Set(rows.map((row) => templateCategorySchema.parse(row.category)))]
  const [category] = categories
  if (category === undefined || categories.length > 1) {
    throw new CallerError('invalid', `The templates are of several categories: ${categories.join(', ')}`, {
      field: 'templates',
      fix: 'Name templates of one category',
    })
  }
  return { category, rows, pick: pickerOf(rows, given) }
}

/** The same for a send. Throws CallerError where one of its numbers is not there either. */
export async function templatesOfSend(
  db: Db,
  send: { id: string; templates: readonly string[]; numbers: readonly string[] },
  language: string,
  now: number,
): Promise<SendTemplates> {
  const { businessIds } = await loadNumbers(db, send.numbers, now)
  return templatesOf(db, { names: send.templates, businessIds, spreadBy: send.id, language })
}

/** Which of these templates a person gets. */
export function pickerOf(
  rows: readonly TemplateRow[],
  given: { spreadBy: string; language: string },
): SendTemplates['pick'] {
  const byName = new Map<string, TemplateRow[]>()
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row])
  /** The choices for a language, made once for each. */
  const choices = new Map<string, TemplateRow[]>()
  return (contactId, language) => {
    const wanted = language ?? given.language
    let own = choices.get(wanted)
    if (own === undefined) {
      own = [...byName.values()].map((each) => inLanguage(each, wanted, given.language))
      choices.set(wanted, own)
    }
    return pickVariant(own, given.spreadBy, contactId)
  }
}

/** Those of these names that are there, in the order in which `pickerOf` wants them. */
export function templatesNamed(
  db: Db,
  { names, businessIds }: { names: readonly string[]; businessIds: readonly string[] },
): Promise<TemplateRow[]> {
  return db
    .selectFrom('templates')
    .selectAll()
    .where('name', 'in', [...names])
    .$if(businessIds.length > 0, (query) => query.where('business_id', 'in', [...businessIds]))
    .where('status', '!=', 'deleted')
    .orderBy('name')
    .orderBy('language')
    .execute()
}

/** Approved before not, the wanted language before the business's before others. */
function inLanguage(rows: readonly TemplateRow[], wanted: string, standard: string): TemplateRow {
  const rank = (row: TemplateRow) => {
    const spoken = languageSchema.safeParse(row.language.slice(0, 2)).data ?? row.language
    return (row.status === 'approved' ? 0 : 10) + (spoken === wanted ? 0 : spoken === standard ? 1 : 2)
  }
  return rows.reduce((best, row) => (rank(row) < rank(best) ? row : best))
}
