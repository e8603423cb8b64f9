import type { Language } from '../../domain/language.ts'
import { categorySchema, type Category, type Content } from '../../domain/message.ts'
import type { Db } from '../../storage/open.ts'
import { consentTexts } from './consent-texts.ts'

/** Ids of the buttons under the question. */
export const confirmationButtons = { yes: 'consent:yes', no: 'consent:no' }

export interface Question {
  content: Content
  category: Category
  /** The words of the hub's own question, for the evidence. */
  wording: string
}

/** A template that asks, as it is approved. */
export interface AskingTemplate {
  accountId: string
  language: string
  category: string
}

/** The approved languages of the template that asks, for each number that can send it. */
export async function askingTemplates(db: Db, name: string, accountId?: string): Promise<AskingTemplate[]> {
  if (name === '') return []
  return db
    .selectFrom('templates')
    .innerJoin('numbers', 'numbers.business_id', 'templates.business_id')
    .select(['numbers.id as accountId', 'templates.language', 'templates.category'])
    .$if(accountId !== undefined, (query) => query.where('numbers.id', '=', accountId!))
    .where('templates.name', '=', name)
    .where('templates.status', '=', 'approved')
    .orderBy('templates.language')
    .execute()
}

/**
 * How a person is asked to confirm: in the open window with buttons, else by the template in the first of the languages
 * that it is approved in. Null where neither is possible. Pure.
 */
export function questionFor(given: {
  windowOpen: boolean
  accountId: string
  language: Language
  business: { name: string; language: Language }
  template: string
  templates: readonly AskingTemplate[]
  reminder: boolean
}): Question | null {
  const { language, business } = given
  const texts = consentTexts[language]
  const wording = given.reminder ? texts.remind(business.name) : texts.ask(business.name)
  if (given.windowOpen) {
    const buttons = [
      { id: confirmationButtons.yes, title: texts.yes },
      { id: confirmationButtons.no, title: texts.no },
    ]
    return { content: { type: 'buttons', body: wording, buttons }, category: 'service', wording }
  }
  const rows = given.templates.filter(({ accountId }) => accountId === given.accountId)
  const spoken = [language, business.language].map((wanted) =>
    rows.find((row) => row.language.slice(0, 2) === wanted),
  )
  const row = spoken.find((found) => found !== undefined) ?? rows[0]
  if (!row) return null
  return {
    content: { type: 'template', name: given.template, language: row.language },
    category: categorySchema.parse(row.category),
    wording,
  }
}

/** What makes a question go once. */
export const questionKey = (contactId: string, since: number | null, reminder: boolean) =>
  `opt-in:${contactId}:${since}:${reminder ? 'reminder' : 'question'}`
