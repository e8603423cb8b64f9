import { describe, expect, it, test } from 'vitest'
import { formatMoney, formatPrice } from '../../../web/pages/sending/money.ts'
import { byCountry } from '../../../web/pages/sending/prices/by-country.ts'
import { parsePrices } from '../../../web/pages/sending/prices/parse.ts'

const italian = { country: 'IT', category: 'marketing', currency: 'EUR', micros: 57_200 } as const

describe('a table of prices', () => {
  it.each([
    ['commas', 'country,category,currency,price\nIT,marketing,EUR,0.0572'],
    ['semicolons and a decimal comma', 'it;Marketing;eur;0,0572'],
    ['tabs, a byte order mark and a last empty line', '\uFEFFIT\tmarketing\tEUR\t0.0572\r\n\r\n'],
    ['commas with a quoted decimal comma', 'IT,marketing,EUR,"0,0572"'],
  ])('is read with %s', (_how, table) => {
    expect(parsePrices(table)).toEqual({ prices: [italian], faults: [] })
  })

  it('names each fault by its line', () => {
    const lines = [
      'IT;marketing;EUR;0,05',
      'xx1;marketing;EUR;1',
      'IT;gifts;EUR;1',
      'IT;utility;EURO;1',
      'IT;utility;EUR;much',
      'IT;marketing;EUR;0,06',
      'ES;marketing;USD;0,06',
      'ES;marketing',
    ]
    expect(parsePrices(lines.join('\n')).faults).toEqual([
      { line: 2, fault: 'badCountry' },
      { line: 3, fault: 'badCategory' },
      { line: 4, fault: 'badCurrency' },
      { line: 5, fault: 'badPrice' },
      { line: 6, fault: 'twice' },
      { line: 7, fault: 'otherCurrency' },
      { line: 8, fault: 'badColumns' },
    ])
  })

  it('takes a heading only in the first line', () => {
    expect(parsePrices('country,price\ncountry,price').faults).toEqual([{ line: 2, fault: 'badColumns' }])
  })
})

test('stored prices stand by country, every other country last, with the categories there are', () => {
  const price = (country: string, category: 'marketing' | 'utility', micros: number) => ({
    country,
    category,
    currency: 'EUR',
    micros,
  })
  const names: Record<string, string> = { '*': 'Andere', DE: 'Germania', IT: 'Italia' }
  const stored = [price('*', 'utility', 1), price('IT', 'marketing', 2), price('DE', 'marketing', 3)]
  expect(byCountry(stored, (country) => names[country]!)).toEqual({
    categories: ['marketing', 'utility'],
    currency: 'EUR',
    rows: [
      { country: 'DE', micros: { marketing: 3 } },
      { country: 'IT', micros: { marketing: 2 } },
      { country: '*', micros: { utility: 1 } },
    ],
  })
})

test('money is written as the language and the currency ask for', () => {
  const plain = (words: string) => words.replace(/\s/g, ' ')
  expect(plain(formatMoney('it', 125_430_000, 'EUR'))).toBe('125,43 €')
  expect(formatMoney('en', 125_430_000, 'USD')).toBe('$125.43')
  expect(plain(formatMoney('es', 57_200, 'EUR'))).toBe('0,0572 €')
  expect([formatPrice('en', 10_000, 'EUR'), formatPrice('en', 24_912, 'EUR')]).toEqual([
    '€0.0100',
    '€0.024912',
  ])
})
