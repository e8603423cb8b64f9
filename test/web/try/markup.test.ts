import { expect, it } from 'vitest'
import { parseMarkup, type Span } from '../../../web/try/markup.ts'

const text = (value: string): Span => ({ kind: 'text', text: value })
const cases: [string, Span[]][] = [
  ['plain words', [text('plain words')]],
  ['a *bold* word', [text('a '), { kind: 'bold', spans: [text('bold')] }, text(' word')]],
  ['*_both_*', [{ kind: 'bold', spans: [{ kind: 'italic', spans: [text('both')] }] }]],
  ['~gone~ `code`', [{ kind: 'strike', spans: [text('gone')] }, text(' '), { kind: 'code', text: 'code' }]],
  ['2 * 3 * 4', [text('2 * 3 * 4')]],
  ['snake_case_name', [text('snake_case_name')]],
  ['*not\nbold*', [text('*not\nbold*')]],
  [
    'see https://a.example/x?y=1. Then',
    [text('see '), { kind: 'link', text: 'https://a.example/x?y=1' }, text('. Then')],
  ],
  ['(https://a.example)', [text('('), { kind: 'link', text: 'https://a.example' }, text(')')]],
  ['javascript:alert(1) <b>x</b>', [text('javascript:alert(1) <b>x</b>')]],
]

it.each(cases)('reads %j', (given, spans) => {
  expect(parseMarkup(given)).toEqual(spans)
})
