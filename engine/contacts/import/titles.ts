import type { ContactField } from '../../../domain/contact-field.ts'
import type { ColumnTarget } from '../../../domain/contact-import.ts'
import {
  emailTitle,
  landlineWords,
  notPhoneWords,
  phoneWords,
  titles,
  vaguePhoneTitles,
} from './header-words.ts'

/** A field that the business has on its contacts. */
export type KnownField = Pick<ContactField, 'key' | 'label' | 'type' | 'choices'>

/** What a title says of its column; `rank` orders columns of numbers, best first. */
type TitleMeaning = { target: ColumnTarget; rank: number } | null

const targetOfTitle = new Map(
  Object.entries(titles).flatMap(([target, names]) =>
    (names ?? []).map((name) => [name, target as ColumnTarget] as const),
  ),
)

/** Lower case without accents and marks: "Nº Teléfono (móvil)" → "no telefono movil". */
export function foldTitle(title: string): string {
  return title
    .slice(0, 120)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a column is by its title alone; null where the title says nothing. Pure. */
export function meaningOf(title: string, fields: readonly KnownField[]): TitleMeaning {
  const folded = foldTitle(title)
  if (folded === '') return null
  const own = fields.find((field) => foldTitle(field.label) === folded || field.key === keyOf(title))
  if (own) return { target: `field:${own.key}`, rank: 0 }
  const rank = phoneRank(folded)
  if (rank !== null) return { target: 'phone', rank }
  const known = targetOfTitle.get(folded)
  if (known) return { target: known, rank: 0 }
  if (emailTitle.test(folded)) return { target: 'new:email', rank: 0 }
  return null
}

function phoneRank(folded: string): number | null {
  if (vaguePhoneTitles.has(folded)) return 6
  const words = folded.split(' ')
  if (words.length > 8 || words.some((word) => notPhoneWords.has(word))) return null
  const kind = phoneWords.findIndex((list) => words.some((word) => list.includes(word)))
  if (kind < 0) return words.some((word) => /^(?:fisso|fijo|landline|festnetz)$/.test(word)) ? 5 : null
  return kind + (words.some((word) => landlineWords.has(word)) ? (kind === 2 ? 2 : 0.5) : 0)
}

/** The key of a field that is made from a column's title. Empty where no letter is left. */
export function keyOf(title: string): string {
  return foldTitle(title)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/_+$/, '')
}
