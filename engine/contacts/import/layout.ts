import {
  separators,
  type ColumnTarget,
  type ImportChoices,
  type ImportColumn,
  type Separator,
} from '../../../domain/contact-import.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { PhoneReader } from '../phone.ts'
import { companyTitles } from './header-words.ts'
import { records } from './records.ts'
import { foldTitle, keyOf, meaningOf, type KnownField } from './titles.ts'

const sampleRows = 200
const samplesShown = 3
const phoneLike = /^['"]?[+(]?[\d\s().+/-]{6,22}$/

async function* once(text: string) {
  yield text
}

/** Rows at the beginning of a file; the last one may be cut off where the text is. */
export async function firstRows(text: string, separator: Separator): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { cells } of records(once(text), separator)) {
    if (cells.length > 0) rows.push(cells)
    if (rows.length === sampleRows) break
  }
  return rows
}

/** `sep=;` on the first line, by which exports tell Excel. */
export const separatorLine = /^\ufeff?sep=(.)\r?\n?/i

/** The separator that cuts the most rows into the same number of cells, with whole numbers of phones in them. */
export async function guessSeparator(head: string): Promise<Separator> {
  const told = separatorLine.exec(head)?.[1]
  const named = separators.find((separator) => separator === told)
  if (named) return named
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 }
  for (const separator of separators) {
    const rows = await rowsOrNone(head, separator)
    const counts = new Map<number, number>()
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [columns = 1, most = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    if (columns < 2) continue
    const phones = rows.filter((row) => row.some((cell) => phoneLike.test(cell.trim()))).length
    const sameAsFirst = rows[0]?.length === columns ? 0.5 : 0
    const score = most / rows.length + phones / rows.length + sameAsFirst + Math.min(columns, 50) / 1_000
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** A separator that makes the file absurd is no candidate; the chosen one says so in the end. */
async function rowsOrNone(head: string, separator: Separator): Promise<string[][]> {
  try {
    return await firstRows(head, separator)
  } catch (error) {
    if (error instanceof CallerError) return []
    throw error
  }
}

/** Whether the first row names the columns: it does where it says so, and where nothing in it is a person's. */
export function guessHeader(rows: readonly string[][], fields: readonly KnownField[]): boolean {
  const [first = [], ...others] = rows
  const cells = first.map((cell) => cell.trim())
  if (cells.some((cell) => phoneLike.test(cell) || /^\S+@\S+\.\S+$/.test(cell))) return false
  if (cells.some((cell) => cell.replace(/\D/g, '').length >= 6)) return false
  if (cells.some((cell) => meaningOf(cell, fields) !== null)) return true
  if (others.length === 0) return false
  const at = first.map((_, index) => index)
  return at.some(
    (index) => others.filter((row) => phoneLike.test((row[index] ?? '').trim())).length > others.length / 2,
  )
}

/** What each column is: as chosen, by its title, else by what stands in it. */
export function guessColumns(given: {
  rows: readonly string[][]
  header: boolean
  fields: readonly KnownField[]
  phones: PhoneReader
  country: string | null
  choices: Pick<ImportChoices, 'columns' | 'createFields'>
}): ImportColumn[] {
  const { rows, header, fields, phones, country, choices } = given
  const body = header ? rows.slice(1) : rows
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const titles = Array.from({ length: width }, (_, at) =>
    header ? (rows[0]?.[at] ?? '').trim().slice(0, 200) : '',
  )
  const valuesOf = (at: number) => body.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '')
  const targets: ColumnTarget[] = titles.map((title) => meaningOf(title, fields)?.target ?? 'ignore')
  const known = titles.map((title) => meaningOf(title, fields) !== null)
  const isPhone = (value: string) => {
    const { fault } = phones.read(value, country)
    return fault === null || fault === 'phone_no_country'
  }

  titles.forEach((title, at) => {
    // "Country code" is one thing in one export and the other in the next.
    if (!/^(country code|codice paese|codigo (de )?pais)$/.test(foldTitle(title))) return
    const values = valuesOf(at)
    targets[at] =
      share(values, (value) => phones.callingCode(value) !== null) > 0.5 ? 'phonePrefix' : 'country'
    known[at] = true
  })
  if (!targets.includes('phone')) {
    const shares = titles.map((_, at) => (known[at] ? 0 : share(valuesOf(at), isPhone)))
    const best = Math.max(0, ...shares)
    const chosen = shares.indexOf(best)
    // Without titles the one column of something like numbers is it, however bad they are.
    const likely =
      best > 0.3
        ? chosen
        : titles.findIndex(
            (_, at) => !known[at] && share(valuesOf(at), (value) => phoneLike.test(value)) > 0.5,
          )
    if (likely >= 0) [targets[likely], known[likely]] = ['phone', true]
  }
  titles.forEach((_, at) => {
    if (known[at]) return
    const values = valuesOf(at)
    if (share(values, (value) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value)) > 0.6) {
      if (!targets.some((target) => target.endsWith(':email'))) [targets[at], known[at]] = ['new:email', true]
    } else if (!header && share(values, (value) => /^[A-Z]{2}$/.test(value) && phones.knows(value)) > 0.8) {
      if (!targets.includes('country')) [targets[at], known[at]] = ['country', true]
    }
  })
  if (!targets.some((target) => ['name', 'firstName', 'lastName'].includes(target))) {
    const company = titles.findIndex((title, at) => !known[at] && companyTitles.has(foldTitle(title)))
    if (company >= 0) targets[company] = 'name'
    else guessNames()
  }
  if (targets.includes('lastName') || !targets.includes('firstName')) {
    // A first name beside a last name; both of them beside a whole name are left to it.
  } else targets[targets.indexOf('firstName')] = 'name'

  function guessNames(): void {
    const isName = (value: string) => /^\p{L}[\p{L}\p{M}\s.,'’-]{0,60}$/u.test(value)
    const like = titles.flatMap((title, at) =>
      !known[at] && (title === '' || !header) && share(valuesOf(at), isName) > 0.8 ? [at] : [],
    )
    const [first, second] = like
    if (first === undefined) return
    const single = (at: number) => share(valuesOf(at), (value) => !/\s/.test(value)) > 0.6
    if (second === first + 1 && single(first) && single(second)) {
      targets[first] = 'firstName'
      targets[second] = 'lastName'
      known[second] = true
    } else targets[first] = 'name'
    known[first] = true
  }

  const taken = new Set(fields.map(({ key }) => key))
  return titles.map((title, at) => {
    const guessed = existing(targets[at]!, taken)
    const key = keyOf(title)
    const suggestion: ColumnTarget | null =
      guessed !== 'ignore' || key === '' ? null : existing(`new:${key}`, taken)
    const chosen = choices.columns?.[at]
    return {
      title,
      target: chosen ?? (choices.createFields && suggestion ? suggestion : guessed),
      suggestion,
      samples: valuesOf(at)
        .slice(0, samplesShown)
        .map((value) => value.slice(0, 100)),
    }
  })
}

/** A field that exists is not made again. */
function existing(target: ColumnTarget, taken: ReadonlySet<string>): ColumnTarget {
  const key = /^new:(.+)$/.exec(target)?.[1]
  return key !== undefined && taken.has(key) ? `field:${key}` : target
}

function share(values: readonly string[], fits: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length
}
