import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ProviderError } from '../../domain/errors.ts'
import type { Embedder } from '../../knowledge/embed/embedder.ts'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { createHashedEmbedder } from '../../knowledge/embed/hashed.ts'
import { createSqliteLexical } from '../../knowledge/index/sqlite-lexical.ts'
import { createFrequencies } from '../../knowledge/search/frequencies.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

type Base = Awaited<ReturnType<typeof knowledgeBase>>
const open: Base[] = []
const base = async (...args: Parameters<typeof knowledgeBase>) => {
  const made = await knowledgeBase(...args)
  open.push(made)
  return made
}
const folders: string[] = []
const file = () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  folders.push(folder)
  return join(folder, 'hub.db')
}
afterEach(async () => {
  for (const { storage } of open.splice(0)) await storage.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('search', () => {
  test.each([
    ['it', 'quando mi ridate i soldi di quello che vi ho rimandato?', 'refund'],
    ['en', 'when do I get my money back for something I sent back?', 'refund'],
    ['es', '¿cuándo me devolvéis el dinero?', 'refund'],
    ['it', 'a che ora chiudete il venerdì?', 'hours'],
    ['en', 'are you open on Saturday?', 'hours'],
    ['es', '¿abrís los domingos?', 'hours'],
    ['it', 'non ricordo più la parola chiave', 'password'],
    ['en', "I can't remember my login", 'password'],
    ['es', 'he olvidado mi contraseña', 'password'],
    ['en', 'how much is delivery?', 'shipping'],
  ] as const)('%s: %s', async (language, question, key) => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    expect((await hub.keys(question, language))[0]).toBe(key)
  })

  test('translations are one hit, in the language of the customer where there is one', async () => {
    const hub = await base()
    await hub.add('faq.json', [
      {
        id: 'a',
        question: { it: 'Dove siete?', en: 'Where are you?' },
        answer: { it: 'In via Roma.', en: 'In via Roma.' },
      },
      { id: 'b', question: { it: 'Fate credito?' }, answer: { it: 'No.' } },
    ])
    const { hits } = await hub.knowledge.search('dove siete, where are you', { language: 'en', limit: 10 })
    expect(hits.filter(({ entryKey }) => entryKey === 'a').map(({ language }) => language)).toEqual(['en'])
    const spanish = await hub.knowledge.search('dove siete', { language: 'es' })
    expect(spanish.hits[0]?.language).toBe('it')
  })

  test('a document answers with its headings and its place', async () => {
    const hub = await base()
    await hub.add('guida.md', '# Resi\n\nSi hanno trenta giorni.\n\n# Regali\n\nLa confezione è gratuita.')
    const { hits } = await hub.knowledge.search('confezione regalo', { language: 'it' })
    expect(hits[0]).toMatchObject({ section: 'Regali', title: 'guida', entryId: null, question: '' })
    expect(hits[0]?.entryKey).toMatch(/#1$/)
  })

  test('a closer look tells a question that is covered from one that is not', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    const known = await hub.knowledge.search('Quanto costa la spedizione in Italia?', { language: 'it' })
    const strange = await hub.knowledge.search('zibibbo sciroccato tungsteno', { language: 'it' })
    expect(known.hits[0]?.match?.share).toBeGreaterThan(0.8)
    expect(strange.hits.every(({ match }) => match?.words === 0)).toBe(true)
  })

  test('what one search knows of frequencies stays with it when another begins after a change', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    const lexical = createSqliteLexical(hub.storage.sqlite)
    const [feature = '', next = ''] = await lexical.beginningWith(1, 'p', 2)
    const frequencies = createFrequencies(lexical)
    const table = { number: 1, key: '', dimensions: 0 }
    const serving = (revision: number) => ({ revision, lexical: table, vectors: table })
    const first = await frequencies(serving(1), [feature])
    const n = first.counts.get(feature)
    expect(n).toBeGreaterThan(0)
    await frequencies(serving(2), [next])
    expect(first.counts.get(feature)).toBe(n)
    expect((await frequencies(serving(2), [next, feature])).counts.size).toBe(2)
  })

  test('nothing to search in and nothing to search for are no error', async () => {
    const hub = await base()
    expect(await hub.keys('quanto costa?')).toEqual([])
    await hub.add('faq.json', shopFaq)
    for (const text of ['', '???', '"\'; drop table x --', 'NEAR( AND OR *', '𝕏'.repeat(500)]) {
      await expect(hub.knowledge.search(text, { language: 'it' })).resolves.toBeDefined()
    }
  })

  test('what another process adds and removes is seen', async () => {
    const path = file()
    const [one, two] = [await base({ file: path }), await base({ file: path })]
    expect(await two.keys('password')).toEqual([])
    const source = await one.add('faq.json', shopFaq)
    expect((await two.keys('password'))[0]).toBe('password')
    await one.knowledge.removeSource(source.id)
    expect(await two.keys('password')).toEqual([])
  })

  test('an embedder that is down costs quality, not the answer', async () => {
    const hashed = createHashedEmbedder(createAnalyser())
    let down = false
    const embedder: Embedder = {
      ...hashed,
      id: 'remote',
      embed: async (inputs) => {
        if (down) throw new ProviderError('down', { action: 'retry' })
        return hashed.embed(inputs)
      },
    }
    const hub = await base({ embedder })
    await hub.add('faq.json', shopFaq)
    expect((await hub.knowledge.search('password', { language: 'it' })).byVectors).toBe(true)
    down = true
    const found = await hub.knowledge.search('password', { language: 'it' })
    expect([found.byVectors, found.hits[0]?.entryKey]).toEqual([false, 'password'])
  })
})
