import { describe, expect, test } from 'vitest'
import { formatNumber, plural } from '../../web/i18n/dictionary.ts'
import { preferredLanguage } from '../../web/i18n/language.tsx'
import { groupsFor } from '../../web/shell/palette-groups.ts'
import { sparkline } from '../../web/pages/inbox/details/sparkline.ts'
import { linkified } from '../../web/pages/inbox/thread/linkify.ts'
import { initials } from '../../web/ui/initials.ts'

test.each([
  [['de-AT', 'es-MX', 'it'], 'es'],
  [['IT-it'], 'it'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j gets %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language)
})

test('counts with the noun that the language wants, and its own digits', () => {
  expect(plural('it', 1, { one: '# messaggio', other: '# messaggi' })).toBe('1 messaggio')
  expect(plural('it', 0, { one: '# messaggio', other: '# messaggi' })).toBe('0 messaggi')
  expect(plural('en', 12_000, { one: '#', other: '# messages' })).toBe('12,000 messages')
  expect(formatNumber('es', 1_234_567)).toBe('1.234.567')
})

describe('links in what customers write', () => {
  test('are web addresses without the punctuation around them', () => {
    expect(linkified('Guarda (https://shop.example/a?b=1). Grazie')).toEqual([
      { text: 'Guarda (' },
      { text: 'https://shop.example/a?b=1', url: 'https://shop.example/a?b=1' },
      { text: '). Grazie' },
    ])
  })

  test('are never anything that runs', () => {
    for (const hostile of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'https://']) {
      expect(linkified(hostile).some(({ url }) => url)).toBe(false)
    }
  })

  test('lose no character', () => {
    const text = 'a http://x.example/1 b https://y.example/2, c'
    expect(
      linkified(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})

test('a sparkline runs from left to right, the happiest at the top, and stays in its box', () => {
  const points = sparkline([-1, 0, 1, 7], 100, 40)
  expect(points.map(({ x }) => x)).toEqual([5, 35, 65, 95])
  expect(points.map(({ y }) => y)).toEqual([35, 20, 5, 5])
  expect(sparkline([], 100, 40)).toEqual([])
})

test('the palette finds a command by the beginnings of its words, whatever the accents', () => {
  const command = (label: string) => ({ label, run: () => undefined })
  const groups = [{ title: 'Pages', commands: [command('Restituisci all’agente'), command('Più tardi')] }]
  const nobody = { title: 'People', commands: [] }
  const found = (query: string) =>
    groupsFor(groups, query, nobody).flatMap(({ commands }) => commands.map(({ label }) => label))
  expect(found('rest ag')).toEqual(['Restituisci all’agente'])
  expect(found('PIU')).toEqual(['Più tardi'])
  expect(found('ardi')).toEqual([])
})

test.each([
  ['Livia Serra', 'LS'],
  ['Ada', 'A'],
  ['+39 333 5512345', '45'],
  ['Óscar de la Vega', 'ÓV'],
])('%s is shown as %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
