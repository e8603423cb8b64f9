import { describe, expect, it } from 'vitest'
import { hardLexicons } from '../../../agents/understand/lexicon/hard.ts'
import { urgencyLexicons } from '../../../agents/understand/lexicon/urgency.ts'
import { optOutLexicons } from '../../../agents/understand/lexicon/opt-out.ts'
import { cover, makeMatcher } from '../../../agents/understand/matcher.ts'
import { english } from '../../../agents/understand/sentiment/lexicon/en.ts'
import { spanish } from '../../../agents/understand/sentiment/lexicon/es.ts'
import { italian } from '../../../agents/understand/sentiment/lexicon/it.ts'
import { fold } from '../../../agents/understand/text.ts'
import { read } from '../../../agents/understand/tokens.ts'

const matches = (entries: string, text: string, classes: Record<string, string> = {}) =>
  makeMatcher([{ kind: 'x', weight: 1, entries }], classes)(read(text)).map(({ words }) => words)

describe('the notation of the lexicons', () => {
  it.each<[string, string, string[]]>([
    ['rimborso', 'Il RIMBORSO, grazie', ['RIMBORSO']],
    ['rimborso', 'rimborsi', []],
    ['rimbors*', 'rimborsatemi', ['rimborsatemi']],
    ['operatore~', 'opertore', ['opertore']],
    ['operatore~', 'opratre', []],
    ['a|b c', 'b c', ['b c']],
    ['{mi serve|ho bisogno di} aiuto', 'ho bisogno di aiuto', ['ho bisogno di aiuto']],
    ['voglio [un|una] x', 'voglio x', ['voglio x']],
    ['voglio [un|una] x', 'voglio una x', ['voglio una x']],
    ['non _2 piu', 'non ne posso piu', ['non ne posso piu']],
    ['non _2 piu', 'non ne posso davvero proprio piu', []],
    ['# volte', 'scritto 12 volte', ['12 volte']],
    ['con %', 'parlo con Giulia', ['con Giulia']],
    ['con %', 'parlo con giulia', []],
    ['^ basta $', 'basta, grazie', ['basta']],
    ['^ basta $', 'quanto basta per me', []],
    ['perche cosi', 'perché così?', ['perché così']],
    ['l ordine', "l'ordine", ['l ordine']],
    ['dont care', "I don't care", ['dont care']],
    ['fine qui', 'è la fine. qui piove', []],
  ])('%s in %s', (entries, text, found) => expect(matches(entries, text)).toEqual(found))

  it('reads classes', () => {
    expect(matches('@who mi aiuta', 'una persona mi aiuta', { who: 'qualcuno|una persona' })).toEqual([
      'una persona mi aiuta',
    ])
  })

  it('refuses what it cannot read', () => {
    expect(() => matches('{a|b', 'a')).toThrow(/Unbalanced/)
    expect(() => matches('@nobody', 'a')).toThrow(/Unknown class/)
    expect(() => matches('_2 a', 'a')).toThrow(/must not begin with a gap/)
  })

  it('keeps a tight entry within its clause', () => {
    const find = makeMatcher([{ kind: 'x', weight: 1, entries: 'non voglio', tight: true }])
    expect(find(read('non, voglio'))).toEqual([])
    expect(find(read('non voglio'))).toHaveLength(1)
  })

  it('covers each word once, the fullest entry first', () => {
    const find = makeMatcher([
      { kind: 'bad', weight: 1, entries: 'problema' },
      { kind: 'fine', weight: 0, entries: 'nessun problema' },
    ])
    expect(cover(find(read('nessun problema'))).map(({ kind }) => kind)).toEqual(['fine'])
  })
})

describe('the lexicons', () => {
  const all = [
    ...[italian, english, spanish].flat(),
    ...Object.values(hardLexicons).flat(),
    ...Object.values(optOutLexicons).flatMap(({ sections }) => sections),
    ...Object.values(urgencyLexicons).flatMap(({ sections }) => sections),
  ].flatMap(({ entries }) => entries.split(/[\n;]/).map((entry) => entry.trim()))

  it('are written folded, or they would never match', () => {
    expect(all.filter((entry) => fold(entry) !== entry || /['’]/.test(entry))).toEqual([])
  })
})
