import { expect, it } from 'vitest'
import { queryFor } from '../../agents/query.ts'
import { analyser } from './turns.ts'

const contentWords = (text: string, language: 'it' | 'en' | 'es') =>
  analyser.analyse(text, language).filter((token) => token.weight === 1).length
const history = [
  { role: 'customer' as const, text: 'Affilate coltelli da cucina?' },
  { role: 'agent' as const, text: 'Sì, ogni martedì.' },
  { role: 'customer' as const, text: 'ok' },
]
const query = (words: string, past = history) =>
  queryFor({ words, pick: null, history: past, language: 'it', contentWords })

it.each([
  ['e se la lama è in ceramica?', 'Affilate coltelli da cucina?\ne se la lama è in ceramica?'],
  ['quanto costa?', 'Affilate coltelli da cucina?\nquanto costa?'],
  [
    'Vendete anche semi di pomodoro biologici per il balcone?',
    'Vendete anche semi di pomodoro biologici per il balcone?',
  ],
])('completes what leans on the question before: %s', (words, expected) =>
  expect(query(words)).toBe(expected),
)

it('has nothing to add where nothing was said before', () => {
  expect(query('quanto costa?', [])).toBe('quanto costa?')
})

it('looks up a picked topic with the question that it was offered for', () => {
  const picked = (past: typeof history) =>
    queryFor({ words: '1', pick: { topic: 'Resi' }, history: past, language: 'it', contentWords })
  expect(picked(history)).toBe('Resi\nAffilate coltelli da cucina?')
  expect(picked([])).toBe('Resi')
})

it('keeps the newest of a flood', () => {
  const flood = `${'Avete molti vasi colorati? '.repeat(60)}Quanto costa la spedizione?`
  expect(query(flood, [])).toMatch(/Quanto costa la spedizione\?$/)
  expect(query(flood, []).length).toBe(1_000)
})
