import { expect, test } from 'vitest'
import {
  type Checked,
  choicesOf,
  withChoice,
  withTarget,
} from '../../../web/pages/contacts/imports/choices.ts'
import { keyFrom } from '../../../web/pages/contacts/labels/field-key.ts'
import { slugFrom } from '../../../web/pages/contacts/opt-in/draft.ts'
import { isSelected, nobody, sizeOf, toggled } from '../../../web/pages/contacts/people/selection.ts'

const column = (target: Checked['columns'][number]['target']) => ({
  title: target,
  target,
  suggestion: null,
  samples: [],
})
const columns = [column('phone'), column('name'), column('ignore')]
const format = { separator: ';', encoding: 'utf-8', encodingFrom: 'bytes', header: true } as const

test('what was guessed is asked for again as it was', () => {
  expect(choicesOf({ format, country: 'IT', columns })).toEqual({
    separator: ';',
    encoding: 'utf-8',
    header: true,
    country: 'IT',
    columns: ['phone', 'name', 'ignore'],
  })
})

test('a file that is cut differently has its columns guessed anew; another country keeps them', () => {
  const before = choicesOf({ format, country: null, columns })
  expect(withChoice(before, { separator: ',' })).toEqual({ separator: ',', encoding: 'utf-8', header: true })
  expect(withChoice(before, { country: 'ES' }).columns).toEqual(['phone', 'name', 'ignore'])
})

test('only one column is the phone, several may be tags', () => {
  const before = choicesOf({ format, country: null, columns })
  expect(withTarget(before, columns, 2, 'phone').columns).toEqual(['ignore', 'name', 'phone'])
  const tagged = [column('tags'), column('name'), column('ignore')]
  expect(withTarget(before, tagged, 2, 'tags').columns).toEqual(['tags', 'name', 'tags'])
})

test('out of all, those that are loaded stay chosen but one', () => {
  const one = toggled(nobody, 'a', ['a', 'b'])
  expect(sizeOf(one)).toBe(1)
  expect(sizeOf(toggled(one, 'a', ['a', 'b']))).toBe(0)
  const fewer = toggled({ kind: 'all', count: 900 }, 'a', ['a', 'b'])
  expect([isSelected(fewer, 'a'), isSelected(fewer, 'b'), sizeOf(fewer)]).toEqual([false, true, 1])
})

test.each([
  ['E-mail', 'e_mail', 'e-mail'],
  ['  Città di nascita ', 'citta_di_nascita', 'citta-di-nascita'],
  ['2ª visita', 'visita', '2-visita'],
])('%j suggests the names %j and %j', (label, key, slug) => {
  expect([keyFrom(label), slugFrom(label)]).toEqual([key, slug])
})
