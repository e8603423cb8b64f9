/** What a figure counts. Figures of different kinds are never the same, however they are written. */
export type Unit = 'money' | 'span' | 'clock' | 'percent' | 'plain'

/** Beginnings of the words for a length of time, in the hub's languages. */
export const times =
  'giorn|or[ae](?!\\p{L})|mes(?:e|i|es)(?!\\p{L})|ann[oi](?!\\p{L})|settiman|minut|second[io]s?(?!\\p{L})|days?(?!\\p{L})|hours?(?!\\p{L})|months?(?!\\p{L})|years?(?!\\p{L})|weeks?(?!\\p{L})|business|working|d[ií]as?(?!\\p{L})|horas?(?!\\p{L})|años?(?!\\p{L})|semanas?(?!\\p{L})|lavorativ|laborable|hábil'
const currencies =
  'euros?(?!\\p{L})|eur(?!\\p{L})|dollar|d[oó]lar|usd(?!\\p{L})|gbp(?!\\p{L})|pounds?(?!\\p{L})|sterlin|pesos?(?!\\p{L})'
const percents = 'percent|per cent|per cento|por ciento'

/** What may follow a number that is written as a word. */
export const counted = `${times}|${currencies}|${percents}|persone|people|personas|pezzi|rate(?!\\p{L})|plazos|instal`

/** The first figure of a range has the unit of the second: `2-3 days`, `from 5 to 8 euros`. */
const range = String.raw`(?:\s*(?:[-–—/]|(?:o|a|ai|e|to|or|and|y|u)(?!\p{L}))\s*[\d.,:]+)?`
const after: readonly [Unit, RegExp][] = [
  ['percent', new RegExp(String.raw`^${range}\s*(?:%|(?:${percents}))`, 'iu')],
  ['money', new RegExp(String.raw`^${range}\s*(?:[€$£]|(?:${currencies}))`, 'iu')],
  ['span', new RegExp(String.raw`^${range}[\s-]*(?:${times}|(?:h|hs|hrs|min|gg)(?!\p{L}))`, 'iu')],
  ['clock', new RegExp(String.raw`^\s*(?:[ap]\.?m(?!\p{L})|o['’]clock)`, 'iu')],
]
const moneyBefore = /(?:[€$£]|(?<!\p{L})(?:eur|usd|gbp))\s*$/iu
const clockBefore = /(?<!\p{L})(?:alle|dalle|ore|at|a las|las|a la)\s+$/iu

/** The unit of the figure at a place of a text. */
export function unitAt(text: string, at: number, length: number): Unit {
  const before = text.slice(Math.max(0, at - 12), at)
  if (moneyBefore.test(before)) return 'money'
  const follows = text.slice(at + length, at + length + 40)
  const unit = after.find(([, pattern]) => pattern.test(follows))?.[0]
  if (unit !== undefined) return unit
  const figure = text.slice(at, at + length)
  return /^\d{1,2}:\d{2}$/.test(figure) || (clockBefore.test(before) && /^\d/.test(figure))
    ? 'clock'
    : 'plain'
}
