import { sql, type RawBuilder } from 'kysely'
import { foldText } from './fold.ts'

/** What `fold_text(column) like … escape '\'` must match so that neither capitals nor accents matter. */
export function likePattern(text: unknown, where: 'anywhere' | 'beginning'): string {
  const plain = foldText(String(text)).replace(/[\\%_]/g, '\\$&')
  return where === 'anywhere' ? `%${plain}%` : `${plain}%`
}

/** The digits of a number in any writing: without spaces, signs, and the two zeros that stand for the plus. */
function digitsOf(text: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^00/, '')
  return digits.length >= 3 ? digits : null
}

/** The contacts whose name, number or texts of own fields hold what somebody looks for. */
export function contactMatches(search: string): RawBuilder<boolean> {
  const pattern = likePattern(search.trim(), 'anywhere')
  const digits = digitsOf(search.trim())
  return sql<boolean>`(
    fold_text(contacts.name) like ${pattern} escape '\\'
    ${digits === null ? sql`` : sql`or contacts.phone like ${`%${digits}%`}`}
    or contacts.id in (select contact_id from contact_values where fold_text(text) like ${pattern} escape '\\'))`
}
