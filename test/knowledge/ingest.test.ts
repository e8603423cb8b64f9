import { afterEach, describe, expect, test } from 'vitest'
import { CallerError } from '../../domain/errors.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

type Base = Awaited<ReturnType<typeof knowledgeBase>>
const open: Base[] = []
const base = async (...args: Parameters<typeof knowledgeBase>) => {
  const made = await knowledgeBase(...args)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const { storage } of open.splice(0)) await storage.close()
})

const counts = ({ storage }: Base) => {
  const n = (table: string) =>
    (storage.sqlite.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  return {
    entries: n('knowledge_entries'),
    chunks: n('knowledge_chunks'),
    records: n('knowledge_records_1'),
    vectors: n('knowledge_vectors_1'),
    signs: n('knowledge_signs_1'),
  }
}
const all = (n: number) => ({ entries: n, chunks: n, records: n, vectors: n, signs: n })
const many = (n: number, answer: string) =>
  Array.from({ length: n }, (_, at) => ({
    id: `e${at}`,
    question: `Domanda ${at}?`,
    answer: `${answer} ${at}`,
  }))

describe('adding a file', () => {
  test('stores it, and indexes it when asked to', async () => {
    const hub = await base()
    const bytes = Buffer.from(JSON.stringify(shopFaq))
    const source = await hub.knowledge.addFile({ name: 'faq.json', bytes })
    expect(source.status).toBe('pending')
    expect(await hub.keys('password dimenticata')).toEqual([])
    const progress: number[] = []
    const ready = await hub.knowledge.ingest(source.id, { onProgress: ({ done }) => progress.push(done) })
    expect(ready).toMatchObject({ status: 'ready', done: 4, total: 4, error: null })
    expect(progress.at(-1)).toBe(4)
    expect((await hub.keys('password dimenticata'))[0]).toBe('password')
  })
  test('the same bytes again are no work', async () => {
    const hub = await base()
    const first = await hub.add('faq.json', shopFaq)
    const again = await hub.add('faq.json', shopFaq)
    expect(again.last_generation).toBe(first.last_generation)
  })
  test('a changed file replaces the old one whole and leaves nothing of it', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    await hub.add('faq.json', shopFaq.slice(0, 2))
    expect(counts(hub)).toEqual(all(2))
    expect(await hub.keys('password dimenticata')).not.toContain('password')
    expect((await hub.keys('quando rimborsate?'))[0]).toBe('refund')
  })
  test('the old version serves until the new one is whole', async () => {
    const hub = await base()
    await hub.add('faq.json', many(100, 'vecchio'))
    const bytes = Buffer.from(JSON.stringify(many(100, 'nuovo')))
    const source = await hub.knowledge.addFile({ name: 'faq.json', bytes })
    const seen: string[][] = []
    const looking: Promise<unknown>[] = []
    await hub.knowledge.ingest(source.id, {
      onProgress: () => {
        looking.push(
          hub.knowledge
            .search('Domanda 7', { language: 'it', limit: 20 })
            .then(({ hits }) => seen.push([...new Set(hits.map(({ text }) => text.split(' ')[0] ?? ''))])),
        )
      },
    })
    await Promise.all(looking)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.slice(0, -1).every((words) => words.join() === 'vecchio')).toBe(true)
    const { hits } = await hub.knowledge.search('Domanda 7', { language: 'it', limit: 20 })
    expect(new Set(hits.map(({ text }) => text.split(' ')[0]))).toEqual(new Set(['nuovo']))
  })
  test('one that stops in the middle leaves the old version, and running again starts clean', async () => {
    const hub = await base()
    await hub.add('faq.json', many(100, 'vecchio'))
    const bytes = Buffer.from(JSON.stringify(many(120, 'nuovo')))
    const { id } = await hub.knowledge.addFile({ name: 'faq.json', bytes })
    const stop = new AbortController()
    await expect(
      hub.knowledge.ingest(id, { signal: stop.signal, onProgress: ({ done }) => done >= 80 && stop.abort() }),
    ).rejects.toThrow()
    expect(counts(hub).chunks).toBe(180)
    expect((await hub.knowledge.search('Domanda 7', { language: 'it' })).hits[0]?.text).toMatch(/^vecchio/)
    expect(await hub.knowledge.ingest(id)).toMatchObject({ status: 'ready', error: null })
    expect(counts(hub)).toEqual(all(120))
  })
  test('a damaged newer version is refused with field and fix, and the old one goes on', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    await expect(hub.add('faq.json', [{ id: 'x', question: 'D?', answer: ' ' }])).rejects.toMatchObject({
      field: 'entries.0.answer',
    })
    const { sources } = await hub.knowledge.listSources()
    expect(sources[0]?.status).toBe('failed')
    expect(JSON.parse(sources[0]?.error ?? '')).toMatchObject({ code: 'invalid', field: 'entries.0.answer' })
    expect((await hub.keys('password dimenticata'))[0]).toBe('password')
    expect(counts(hub)).toEqual(all(4))
    expect(await hub.add('faq.json', shopFaq)).toMatchObject({ status: 'ready', error: null })
  })
  test('wordings that an operator added outlive a newer file', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    const { entries } = await hub.knowledge.listEntries({ text: 'reimposto', limit: 10, offset: 0 })
    const entry = entries[0]
    if (entry === undefined) throw new Error('the entry is there')
    const { id, section, question, answer } = entry
    await hub.knowledge.saveEntry({
      id,
      language: 'it',
      section,
      question,
      answer,
      variants: ['zibibbo sciroccato'],
    })
    await hub.add('faq.json', [...shopFaq, { id: 'new', question: 'Nuova?', answer: 'Nuova.' }])
    expect((await hub.keys('zibibbo sciroccato'))[0]).toBe('password')
  })
  test('wordings that an operator saves while a newer file is read are kept', async () => {
    const hub = await base()
    await hub.add('faq.json', many(100, 'vecchio'))
    const page = await hub.knowledge.listEntries({ limit: 10, offset: 0 })
    const entry = page.entries.find(({ external_id }) => external_id === 'e3')
    if (entry === undefined) throw new Error('the entry is there')
    const { id, section, question, answer } = entry
    const bytes = Buffer.from(JSON.stringify(many(100, 'nuovo')))
    const source = await hub.knowledge.addFile({ name: 'faq.json', bytes, language: 'it' })
    let saved: Promise<unknown> | undefined
    await hub.knowledge.ingest(source.id, {
      onProgress: () => {
        const variants = ['zibibbo sciroccato']
        saved ??= hub.knowledge.saveEntry({ id, language: 'it', section, question, answer, variants })
      },
    })
    await saved
    const { hits } = await hub.knowledge.search('zibibbo sciroccato', { language: 'it' })
    expect(hits[0]).toMatchObject({ entryKey: 'e3', text: 'nuovo 3', variants: ['zibibbo sciroccato'] })
    expect(counts(hub)).toEqual(all(100))
  })
  test.each([
    ['an empty file', '', {}, 'invalid'],
    ['one above the size limit', 'x'.repeat(101), { fileBytes: 100 }, 'too_large'],
  ])('%s is refused before it is stored', async (_, text, limits, code) => {
    const { defaultLimits } = await import('../../knowledge/limits.ts')
    const hub = await base({ limits: { ...defaultLimits, ...limits } })
    const attempt = hub.knowledge.addFile({ name: 'a.txt', bytes: Buffer.from(text) })
    await expect(attempt).rejects.toMatchObject({ code })
    await expect(attempt).rejects.toBeInstanceOf(CallerError)
    expect((await hub.knowledge.listSources()).total).toBe(0)
  })
  test('the limits on characters, answers and variants hold exactly', async () => {
    const { defaultLimits } = await import('../../knowledge/limits.ts')
    const hub = await base({
      limits: { ...defaultLimits, characters: 40, answerCharacters: 20, variants: 1 },
    })
    const entry = (answer: string, variants: string[] = []) => [{ id: 'a', question: 'D?', answer, variants }]
    await expect(hub.add('a.json', entry('x'.repeat(20), ['v']))).resolves.toMatchObject({ status: 'ready' })
    await expect(hub.add('a.json', entry('x'.repeat(21)))).rejects.toMatchObject({ code: 'too_large' })
    await expect(hub.add('a.json', entry('x', ['v', 'w']))).rejects.toMatchObject({ code: 'too_large' })
    await expect(hub.add('a.txt', 'x'.repeat(41))).rejects.toMatchObject({ code: 'too_large' })
    await expect(hub.add('a.txt', 'x'.repeat(40))).resolves.toMatchObject({ status: 'ready' })
  })
  test('two entries with one id are refused', async () => {
    const hub = await base()
    const twice = [1, 1].map((id) => ({ id, question: 'D?', answer: 'R' }))
    await expect(hub.add('a.json', twice)).rejects.toMatchObject({ field: 'entries.1.id' })
  })
})

describe('removing a source', () => {
  test('takes everything of it along and nothing else', async () => {
    const hub = await base()
    const gone = await hub.add('a.json', shopFaq)
    await hub.add('b.json', [{ id: 'b', question: 'Si può parcheggiare?', answer: 'Sì, davanti.' }])
    await hub.knowledge.removeSource(gone.id)
    expect(counts(hub)).toEqual(all(1))
    expect(await hub.keys('dove lascio la macchina?')).toEqual(['b'])
    await expect(hub.knowledge.removeSource(gone.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a removal that stops halfway', () => {
  test('leaves a source that can be added again', async () => {
    const hub = await base()
    const source = await hub.add('a.json', shopFaq)
    hub.storage.sqlite.exec(
      "create trigger stop before delete on knowledge_chunks begin select raise(abort, 'stop'); end",
    )
    await expect(hub.knowledge.removeSource(source.id)).rejects.toThrow()
    expect((await hub.knowledge.listSources()).sources[0]?.status).toBe('failed')
    expect(await hub.keys('password dimenticata')).toEqual([])
    hub.storage.sqlite.exec('drop trigger stop')
    expect(await hub.add('a.json', shopFaq)).toMatchObject({ status: 'ready', error: null })
    expect((await hub.keys('password dimenticata'))[0]).toBe('password')
    expect(counts(hub)).toEqual(all(4))
  })
})

describe('entries written in the hub', () => {
  const entry = { language: 'it' as const, question: 'Fate pacchi regalo?', answer: 'Sì, gratis.' }
  test('are found at once, changed at once, gone at once', async () => {
    const hub = await base()
    const saved = await hub.knowledge.saveEntry(entry)
    expect(await hub.keys('confezione regalo')).toEqual([saved.external_id])
    await hub.knowledge.saveEntry({ ...entry, id: saved.id, question: 'Avete un parcheggio?' })
    expect(await hub.keys('parcheggio')).toEqual([saved.external_id])
    expect(counts(hub)).toEqual(all(1))
    await hub.knowledge.deleteEntry(saved.id)
    // The entry itself is kept aside for a while: it can be brought back.
    expect(counts(hub)).toEqual({ ...all(0), entries: 1 })
    await expect(hub.knowledge.getEntry(saved.id)).rejects.toMatchObject({ code: 'not_found' })
  })
  test('a variant makes an entry findable by words that it does not hold', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    await hub.knowledge.saveEntry({ ...entry, variants: ['zibibbo sciroccato'] })
    const { hits } = await hub.knowledge.search('zibibbo', { language: 'it' })
    expect(hits[0]?.question).toBe(entry.question)
  })
  test('a translation joins the entry that it translates', async () => {
    const hub = await base()
    const it = await hub.knowledge.saveEntry(entry)
    const translation = { language: 'en' as const, question: 'Do you gift-wrap?', answer: 'Yes, free.' }
    await hub.knowledge.saveEntry({ ...translation, translationOf: it.id })
    const { hits } = await hub.knowledge.search('pacco regalo', { language: 'en' })
    expect(hits.map(({ language }) => language)).toEqual(['en'])
  })
  test('an empty question is refused', async () => {
    const hub = await base()
    await expect(hub.knowledge.saveEntry({ ...entry, question: ' ' })).rejects.toMatchObject({
      field: 'question',
    })
  })
  test('are listed by page, filtered by their words', async () => {
    const hub = await base()
    await hub.add('faq.json', shopFaq)
    const page = await hub.knowledge.listEntries({ limit: 3, offset: 3 })
    expect([page.entries.length, page.total]).toEqual([1, 4])
    const found = await hub.knowledge.listEntries({ text: 'gratuita 60', limit: 10, offset: 0 })
    expect(found.entries.map((e) => e.external_id)).toEqual(['shipping'])
    expect((await hub.knowledge.listEntries({ text: '%', limit: 10, offset: 0 })).total).toBe(0)
  })
})
