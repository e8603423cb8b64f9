import { expect, test } from 'vitest'
import { eventsText, eventWords } from '../../../web/pages/sending/numbers/events-text.ts'
import { qualityRuns } from '../../../web/pages/sending/numbers/quality.ts'

type History = Parameters<typeof qualityRuns>[0]['history']
const event = (at: number, value: string, from?: string): History[number] => ({
  at,
  kind: 'quality',
  value,
  source: 'webhook',
  detail: from === undefined ? {} : { from },
  why: null,
})

test('the quality over time: what was before the first change is what that change says', () => {
  const history = [event(80, 'GREEN', 'RED'), event(30, 'RED', 'YELLOW'), event(5, 'YELLOW', 'GREEN')]
  expect(qualityRuns({ quality: 'GREEN', history }, 10, 100)).toEqual([
    { quality: 'YELLOW', from: 10, to: 30 },
    { quality: 'RED', from: 30, to: 80 },
    { quality: 'GREEN', from: 80, to: 100 },
  ])
})

test('without changes it is one run, and words that nobody knows are no rating', () => {
  expect(qualityRuns({ quality: 'RED', history: [] }, 0, 9)).toEqual([{ quality: 'RED', from: 0, to: 9 }])
  expect(qualityRuns({ quality: 'GREEN', history: [event(4, 'PURPLE')] }, 0, 9)).toEqual([
    { quality: 'UNKNOWN', from: 0, to: 4 },
    { quality: 'UNKNOWN', from: 4, to: 9 },
  ])
})

test('what happened is said in words, a halt with its reason; a kind that is not known as it is', () => {
  const say = (kind: string, value: string, why: string | null = null) =>
    eventWords(eventsText.it, { kind, value, why })
  expect(say('quality', 'YELLOW')).toBe('Qualità: media')
  expect(say('limit', '10000')).toBe('Limite di messaggi: 10.000')
  expect(say('limit', 'unlimited')).toBe('Limite di messaggi: nessuno')
  expect(say('halt', 'code_131042', 'il pagamento manca')).toBe('Fermato: il pagamento manca')
  expect(say('halt', 'released')).toBe('Invia di nuovo')
  expect(say('pace', '0.75')).toBe('Passo ridotto al 75 %')
  expect(say('weather', 'fine')).toBe('weather: fine')
})
