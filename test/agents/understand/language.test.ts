import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../agents/understand/language.ts'
import { understand } from '../../../agents/understand/understand.ts'
import type { Language } from '../../../domain/language.ts'

describe('detectLanguage', () => {
  it.each<[string, Language]>([
    ['ciao', 'it'],
    ['spedizione?', 'it'],
    ['dov’è il mio pacco', 'it'],
    ['nn ho ancora ricevuto niente', 'it'],
    ['hi', 'en'],
    ['shipping?', 'en'],
    ['where is my parcel', 'en'],
    ['hola', 'es'],
    ['¿y el envío?', 'es'],
    ['donde esta mi pedido', 'es'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text, { previous: null }).language).toBe(language)
  })

  it('keeps the conversation’s language for a word that could be anyone’s', () => {
    for (const previous of ['it', 'en', 'es'] as const)
      for (const text of ['ok', 'no', '👍', '12345', 'PS5'])
        expect(detectLanguage(text, { previous }).language).toBe(previous)
  })

  it('keeps the conversation’s language against one stray word and leaves it for a clear sentence', () => {
    expect(detectLanguage('refund', { previous: 'it' })).toMatchObject({ language: 'it', certain: false })
    expect(detectLanguage('I would like to know where my order is', { previous: 'it' })).toMatchObject({
      language: 'en',
      certain: true,
    })
  })

  it.each<[string, Language, Language]>([
    ['Assumete personale?', 'it', 'it'],
    ['Consegnate a Como?', 'it', 'it'],
    ['Consegnate a Como?', 'en', 'es'],
    ['where is my parcel', 'it', 'en'],
    ['hola', 'it', 'es'],
  ])(
    'of a first message that could be two, the business’s language is the likelier: %s (%s)',
    (text, fallback, language) => {
      expect(detectLanguage(text, { previous: null, fallback }).language).toBe(language)
    },
  )

  it('knows nothing where nothing tells, and the business’s language stands in', () => {
    expect(detectLanguage('👍', { previous: null }).language).toBeNull()
    expect(understand('👍', { language: null, defaultLanguage: 'es' }).language).toBe('es')
  })
})
