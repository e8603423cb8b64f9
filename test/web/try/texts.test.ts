import { describe, expect, it } from 'vitest'
import { escalationReasons } from '../../../domain/agent.ts'
import { languages } from '../../../domain/language.ts'
import { Refusal } from '../../../web/try/api.ts'
import { failureWords } from '../../../web/try/failures.ts'
import { faceOf } from '../../../web/try/source.ts'
import { firstLanguage, say, textsIn } from '../../../web/try/texts/index.ts'
import type { Explanation } from '../../../web/try/wire.ts'

/** Every text with its path, and the places for values in it. */
function placesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, (value.match(/\{\w+\}/g) ?? []).toSorted().join()]]
      : placesOf(value as object, `${path}${key}.`),
  )
}

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsIn(language)
  it('have the same places for values as in Italian', () => {
    expect(placesOf(texts)).toEqual(placesOf(textsIn('it')))
  })
  it('name every reason for which a conversation goes to a person', () => {
    for (const reason of [...escalationReasons, 'answered', 'small_talk', 'clarified']) {
      expect(texts.reasons[reason], reason).toBeTruthy()
    }
  })
})

it.each([
  [null, ['es-MX', 'en'], 'es'],
  ['en', ['it'], 'en'],
  ['xx', ['de', 'fr'], 'it'],
] as const)('begins in the language kept (%s), wanted (%s) or fallen back to', (kept, wanted, language) => {
  expect(firstLanguage(kept, wanted, 'it')).toBe(language)
})

it('puts values into their places and leaves unknown ones', () => {
  expect(say('{a} of {b}', { a: 1 })).toBe('1 of {b}')
})

describe('the line under an answer', () => {
  const texts = textsIn('en')
  const turn: NonNullable<Explanation['turn']> = {
    decision: 'answer',
    reason: 'answered',
    confidence: 0.834,
    threshold: 0.55,
    ms: 1,
    sources: [{ title: 'Delivery', text: '', score: 1, url: null }],
  }
  it.each<[Explanation, string, string, string[]]>([
    [
      { author: 'agent', authorName: null, turn },
      'agent',
      'From the knowledge base',
      ['Delivery', '83% sure'],
    ],
    [{ author: 'agent', authorName: null, turn: { ...turn, sources: [] } }, 'agent', 'A courtesy', []],
    [
      { author: 'agent', authorName: null, turn: { ...turn, decision: 'escalate', reason: 'angry' } },
      'waiting',
      'Goes to a person',
      ['The message sounds angry.'],
    ],
    [
      { author: 'agent', authorName: null, turn: { ...turn, decision: 'clarify' } },
      'agent',
      'Asks to be sure',
      ['83% sure'],
    ],
    [{ author: 'operator', authorName: 'Giulia', turn: null }, 'person', 'Giulia', []],
    [{ author: 'system', authorName: null, turn: null }, 'plain', 'Automatic message', []],
  ])('says who stands behind %j', (explanation, tone, label, more) => {
    expect(faceOf(explanation, texts)).toMatchObject({ tone, label, more })
  })
})

it.each([
  [new Refusal(429, 'Too many simulators are open'), 'Troppo in una volta. Attendi un minuto e riprova.'],
  [new Refusal(415, 'WhatsApp takes no file of type x'), 'WhatsApp non accetta questo tipo di file.'],
  [new TypeError('Failed to fetch'), 'Il centralino non risponde. Controlla che sia avviato, poi riprova.'],
  [new Refusal(418, 'teapot'), 'Non riuscito: teapot'],
])('what went wrong is said in the language of the page: %s', (error, words) => {
  expect(failureWords(textsIn('it'), error)).toBe(words)
})
