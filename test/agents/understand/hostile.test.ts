import { describe, expect, it } from 'vitest'
import { read } from '../../../agents/understand/tokens.ts'
import { understand } from '../../../agents/understand/understand.ts'

const of = (text: string) => understand(text, { language: null, defaultLanguage: 'it' })

describe('hostile text', () => {
  it.each([
    ['invisible characters', 'sie\u200bte dei la\u00addri\u202e'],
    ['stacked marks', 'siete dei la\u0301\u0302\u0303\u0304dri'],
    ['full width letters', 'ｓｉｅｔｅ ｄｅｉ ｌａｄｒｉ'],
    ['mathematical letters', '𝘀𝗶𝗲𝘁𝗲 𝗱𝗲𝗶 𝗹𝗮𝗱𝗿𝗶'],
    ['drawn out letters', 'siete dei laaaaaadriiiiii'],
  ])('is read through %s', (_, text) => expect(of(text).sentiment).toBe('angry'))

  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['one emoji', '😂'.repeat(5_000)],
    ['one mark', '!'.repeat(10_000)],
    ['one word', 'non '.repeat(5_000)],
    ['half an entry', 'voglio parlare con '.repeat(1_000)],
    ['apostrophes', "a'".repeat(8_000)],
    ['marks without letters', '\u0301'.repeat(10_000)],
    ['half a surrogate', '\ud83d'.repeat(3_000)],
    ['right to left', '\u202e'.repeat(4_000) + 'ciao'],
    ['nothing', ''],
  ])('of %s is bounded', (_, text) => {
    const { tokens, clean } = read(text)
    expect(tokens.length).toBeLessThanOrEqual(900)
    expect(clean.length).toBeLessThanOrEqual(4_200)
    expect(of(text).signals.length).toBeLessThanOrEqual(20)
  })

  it('hears the end of a long message', () => {
    expect(of(`${'il pacco è in viaggio. '.repeat(400)}Voglio parlare con un operatore`).wantsHuman).toBe(
      true,
    )
  })
})
