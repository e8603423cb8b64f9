import type { Input } from '../../../api/call.ts'

export type Price = Input<'sendingPricesLoad'>['prices'][number]

/** What is wrong with a line, as a key of the texts. */
export type Fault =
  'badColumns' | 'badCountry' | 'badCategory' | 'badCurrency' | 'badPrice' | 'twice' | 'otherCurrency'

const categories: readonly string[] = ['marketing', 'utility', 'authentication', 'service']

/** A table of prices as people have it: any of three separators, a heading or none, a decimal comma or point. */
export function parsePrices(table: string): { prices: Price[]; faults: { line: number; fault: Fault }[] } {
  const prices: Price[] = []
  const faults: { line: number; fault: Fault }[] = []
  const seen = new Set<string>()
  const lines = table.replace(/^\uFEFF/, '').split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') {
      // A first line without a digit is the heading.
      if (index !== first || /\d/.test(line)) faults.push({ line: index + 1, fault: read })
      continue
    }
    const key = `${read.country} ${read.category}`
    const fault = seen.has(key)
      ? 'twice'
      : prices[0] && prices[0].currency !== read.currency
        ? 'otherCurrency'
        : null
    if (fault) faults.push({ line: index + 1, fault })
    else prices.push(read)
    seen.add(key)
  }
  return { prices, faults }
}

function readLine(line: string): Price | Fault {
  const cells = cellsOf(line).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
  if (cells.length !== 4) return 'badColumns'
  const [country, category, currency, price] = cells as [string, string, string, string]
  if (!/^([a-z]{2}|\*)$/i.test(country)) return 'badCountry'
  if (!categories.includes(category.toLowerCase())) return 'badCategory'
  if (!/^[a-z]{3}$/i.test(currency)) return 'badCurrency'
  if (!/^\d{1,3}([.,]\d{1,6})?$/.test(price)) return 'badPrice'
  return {
    country: country.toUpperCase(),
    category: category.toLowerCase() as Price['category'],
    currency: currency.toUpperCase(),
    micros: Math.round(Number(price.replace(',', '.')) * 1_000_000),
  }
}

/** A comma may separate cells or be in the price: the separator that is not in it goes first. */
function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t')
  if (line.includes(';')) return line.split(';')
  const quoted = /^([^,]*),([^,]*),([^,]*),"(\d+,\d+)"\s*$/.exec(line)
  return quoted ? quoted.slice(1) : line.split(',')
}
