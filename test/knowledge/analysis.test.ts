import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { createConceptMatcher } from '../../knowledge/analysis/concepts.ts'
import { familyOf } from '../../knowledge/analysis/family.ts'
import { stem } from '../../knowledge/analysis/stem.ts'
import { splitWords } from '../../knowledge/analysis/words.ts'
import { lexicon } from '../../knowledge/lexicon/index.ts'
import { parseTheme } from '../../knowledge/lexicon/theme.ts'

const analyser = createAnalyser()
const words = (text: string) => splitWords(text).map((word) => word.text)

describe('splitting into words', () => {
  test('folds case and accents, parts elisions, opens contractions', () => {
    expect(words('Dov’è l’ordine? Perché NON arriva')).toEqual([
      'dov',
      'e',
      'l',
      'ordine',
      'perche',
      'non',
      'arriva',
    ])
    expect(words("I can't log in, it's broken")).toEqual(['i', 'can', 'not', 'log', 'in', 'it', 'broken'])
  })
  test('keeps numbers whole, whatever the separator, and names currencies', () => {
    expect(words('12,50 € or 12.50 EUR at 9:30')).toEqual([
      '12_50',
      'euro',
      'or',
      '12_50',
      'eur',
      'at',
      '9_30',
    ])
  })
  test('leaves links and addresses out, and shortens stretched letters', () => {
    expect(words('scrivi a help@shop.example o https://shop.example/aiuto subitooooo')).toEqual([
      'scrivi', 'a', 'o', 'subito',
    ]) // prettier-ignore
  })
  test('numbers sentences', () => {
    expect(splitWords('Uno. Due! Tre').map((word) => word.sentence)).toEqual([0, 1, 2])
  })
})

describe('stems and families', () => {
  test('Spanish words meet with and without their accent', () => {
    expect(stem('devolucion', 'es')).toBe(stem('devolución', 'es'))
    expect(stem('activacion', 'es')).toBe(stem('activar', 'es'))
  })
  test.each([
    ['attivazione', 'activation', 'activación'],
    ['cancellazione', 'cancellation', 'cancelación'],
    ['contratto', 'contract', 'contrato'],
  ])('%s, %s and %s are one family', (it, en, es) => {
    const families = [familyOf(stem(it, 'it')), familyOf(stem(en, 'en')), familyOf(stem(es, 'es'))]
    expect(new Set(families).size).toBe(1)
  })
})

describe('the lexicon', () => {
  const conceptsOf = (text: string, language: 'it' | 'en' | 'es') =>
    analyser.analyse(text, language).flatMap((token) => token.concepts.map((concept) => concept.name))

  test('is well formed, with words in all three languages for nearly every concept', () => {
    const concepts = lexicon()
    expect(concepts.length).toBeGreaterThan(400)
    const oneSided = concepts.filter(({ terms }) => Object.values(terms).some((list) => list.length === 0))
    expect(oneSided.length / concepts.length).toBeLessThan(0.02)
  })
  test.each([
    [
      'refund',
      'Quando mi ridate i soldi indietro?',
      'I want my money back',
      'Quiero que me devuelvan el dinero',
    ],
    ['cancel', 'Vorrei disdire', 'I want to cancel', 'Quiero anular'],
    ['password', 'non ricordo la parola chiave', 'lost my password', 'he olvidado la contraseña'],
    ['parking', 'dove lascio la macchina?', 'is there a car park?', '¿dónde puedo aparcar?'],
  ])('%s is understood in three languages', (concept, it, en, es) => {
    expect(conceptsOf(it, 'it')).toContain(concept)
    expect(conceptsOf(en, 'en')).toContain(concept)
    expect(conceptsOf(es, 'es')).toContain(concept)
  })
  test('a phrase is found with function words inside, and outweighs what its words mean by themselves', () => {
    const weightOf = (concept: string) =>
      Math.max(
        0,
        ...analyser
          .analyse('vorrei pagare con la carta di credito', 'it')
          .flatMap((token) =>
            token.concepts.filter(({ name }) => name === concept).map(({ weight }) => weight),
          ),
      )
    expect(weightOf('payment_card')).toBeGreaterThan(weightOf('letter_post'))
    expect(weightOf('payment')).toBeGreaterThan(0)
  })
  test('a function word is never taken for the inflection of another word', () => {
    // "per" is also the stem of "perito", "solo" that of "solito" and "solare".
    expect(conceptsOf('per te solo', 'it')).not.toContain('insurance_claim')
    expect(conceptsOf('per te solo', 'it')).not.toContain('solar_panel')
  })
  test('a malformed line and an unknown concept are named', () => {
    expect(() => parseTheme({ name: 'x', lines: 'price: costo | price' })).toThrow('malformed line')
  })
  test('numbers in words and in digits meet', () => {
    const stems = (text: string, language: 'it' | 'en') =>
      analyser.analyse(text, language).map((token) => token.stem)
    expect(stems('dodici', 'it')).toEqual(stems('twelve', 'en'))
  })
  test('abbreviations of chats are read in full', () => {
    expect(analyser.analyse('nn so qnd', 'it').map((token) => token.word)).toEqual(['non', 'so', 'quando'])
  })
})

test('an exact term matches that form alone', () => {
  const [concept] = parseTheme({ name: 'x', lines: 'go: =vado | go | voy' })
  if (concept === undefined) throw new Error('the theme has one concept')
  const matcher = createConceptMatcher([concept], stem)
  const match = (text: string) => matcher.match([{ text, stem: stem(text, 'it'), weight: 1 }], 'it').length
  expect(match('vado')).toBe(1)
  expect(match('vadi')).toBe(0)
})
