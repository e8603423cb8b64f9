import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../knowledge/limits.ts'
import {
  draftOf,
  inputOf,
  isChanged,
  isWithinLimits,
  most,
  withNext,
  without,
  withText,
} from '../../../web/pages/knowledge/entries/draft.ts'

const entry = {
  id: 'e',
  sourceId: 's',
  key: null,
  section: null,
  language: 'it' as const,
  question: 'Quanto costa?',
  answer: 'Poco.',
  variants: ['Che prezzo ha?'],
  updatedAt: 1,
}

describe('the form of an entry', () => {
  it('saves what was typed, trimmed, without empty, repeated or superfluous variants', () => {
    const draft = {
      ...draftOf({ entry }),
      question: ' Quanto costa? ',
      section: ' ',
      variants: ['a', ' a ', '', 'Quanto costa?', 'b'],
    }
    expect(inputOf(draft, entry)).toEqual({
      id: 'e',
      version: 1,
      language: 'it',
      section: null,
      question: 'Quanto costa?',
      answer: 'Poco.',
      variants: ['a', 'b'],
    })
    expect(inputOf(draft, null)).not.toHaveProperty('id')
  })

  it('takes as much as the hub does', () => {
    const { questionCharacters, answerCharacters, variants } = defaultLimits
    expect(most).toEqual({
      question: questionCharacters,
      answer: answerCharacters,
      section: questionCharacters,
      variant: questionCharacters,
      variants,
    })
  })

  it('may be saved up to the limits of each part and not a character beyond', () => {
    const full = {
      language: 'it' as const,
      section: 's'.repeat(most.section),
      question: 'q'.repeat(most.question),
      answer: 'a'.repeat(most.answer),
      variants: Array.from({ length: most.variants }, (_, index) => `${index}`.padEnd(most.variant, 'v')),
    }
    expect(isWithinLimits(full)).toBe(true)
    expect(isWithinLimits({ ...full, variants: [...full.variants, ''] })).toBe(true)
    for (const over of [
      { section: `${full.section}s` },
      { question: `${full.question}q` },
      { answer: `${full.answer}a` },
      { variants: [...full.variants, 'one more'] },
      { variants: [`${full.variants[0]!}v`] },
    ]) {
      expect(isWithinLimits({ ...full, ...over })).toBe(false)
    }
  })

  it('is unchanged by an empty line and by spaces, changed by a word', () => {
    const from = draftOf({ entry })
    expect(isChanged({ ...from, variants: [...from.variants, '', ' '] }, from)).toBe(false)
    expect(isChanged({ ...from, answer: 'Poco. ' }, from)).toBe(false)
    expect(isChanged({ ...from, answer: 'Molto.' }, from)).toBe(true)
  })

  it('begins a new entry with the words that found nothing', () => {
    expect(draftOf({ language: 'es', question: '¿Hay wifi?' })).toEqual({
      language: 'es',
      section: '',
      question: '¿Hay wifi?',
      answer: '',
      variants: [''],
    })
  })
})

describe('variants', () => {
  it('take a pasted list line by line, in place', () => {
    expect(withText(['a', '', 'z'], 1, 'b\r\n\n c \nd')).toEqual(['a', 'b', 'c', 'd', 'z'])
  })
  it('keep the spaces of what is being typed', () => {
    expect(withText(['a'], 0, 'a ')).toEqual(['a '])
  })
  it.each([
    [['a'], 0, ['a', '']],
    [['a', 'b'], 0, ['a', '', 'b']],
    [['a', ''], 0, ['a', '']],
    [['', 'b'], 0, ['', 'b']],
  ])('%j gets one empty line after %i, never two', (variants, index, after) => {
    expect(withNext(variants, index)).toEqual(after)
  })
  it('always leave a line to write in', () => {
    expect(without(['a', 'b'], 0)).toEqual(['b'])
    expect(without(['a'], 0)).toEqual([''])
  })
})
