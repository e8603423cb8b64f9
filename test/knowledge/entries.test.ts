import { describe, expect, onTestFinished, test } from 'vitest'
import { day } from '../../domain/clock.ts'
import { keepHouse } from '../../engine/housekeeping.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

async function base() {
  const made = await knowledgeBase()
  onTestFinished(() => made.storage.close())
  return made
}

const wifi = { language: 'it' as const, question: 'Avete il wifi?', answer: 'Sì, in tutto il negozio.' }

describe('two who change one entry', () => {
  test('the later one is told instead of overwriting what was not seen', async () => {
    const { knowledge } = await base()
    const { id, updated_at: version } = await knowledge.saveEntry(wifi)
    const change = (answer: string, read?: number) =>
      knowledge.saveEntry({ ...wifi, id, answer, version: read })
    const first = await change('Sì, gratuito.', version)
    await expect(change('No.', version)).rejects.toMatchObject({ code: 'conflict', field: 'version' })
    expect((await knowledge.getEntry(id)).answer).toBe('Sì, gratuito.')
    expect((await change('No.', first.updated_at)).answer).toBe('No.')
    expect((await change('Forse.')).answer).toBe('Forse.')
  })

  test('at the same moment: one is saved, and the other one is told', async () => {
    const { knowledge } = await base()
    const { id, updated_at: version } = await knowledge.saveEntry(wifi)
    const outcomes = await Promise.allSettled(
      ['A', 'B'].map((answer) => knowledge.saveEntry({ ...wifi, id, answer, version })),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a deleted entry', () => {
  test('comes back as it was, with its wordings, its translations and its history', async () => {
    const { knowledge, keys } = await base()
    const italian = await knowledge.saveEntry({ ...wifi, variants: ['internet gratis'] })
    await knowledge.saveEntry({
      language: 'en',
      translationOf: italian.id,
      question: 'Is there wifi?',
      answer: 'Yes.',
    })
    const before = await knowledge.getEntry(italian.id)
    await knowledge.deleteEntry(italian.id)
    await expect(knowledge.getEntry(italian.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(knowledge.deleteEntry(italian.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(knowledge.saveEntry({ ...wifi, id: italian.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    const gone = await knowledge.search('internet gratis', { language: 'it' })
    expect(gone.hits.map((hit) => hit.entryId)).not.toContain(italian.id)
    expect((await knowledge.listEntries({ limit: 9, offset: 0 })).total).toBe(1)

    await knowledge.restoreEntry(italian.id)
    const { updated_at, ...after } = await knowledge.getEntry(italian.id)
    expect({ ...after, updated_at: before.updated_at }).toEqual(before)
    expect(updated_at).toBeGreaterThan(before.updated_at)
    expect(await keys('internet gratis')).toEqual([italian.id])
    await expect(knowledge.restoreEntry(italian.id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('of a file comes back until the file is replaced', async () => {
    const { knowledge, add, keys, storage } = await base()
    const source = await add('faq.json', shopFaq)
    const { entries } = await knowledge.listEntries({ limit: 9, offset: 0 })
    const refund = entries.find((entry) => entry.external_id === 'refund')!
    await knowledge.deleteEntry(refund.id)
    expect(await keys('rimborso di un reso')).not.toContain('refund')
    await knowledge.restoreEntry(refund.id)
    expect((await keys('rimborso di un reso'))[0]).toBe('refund')

    await knowledge.deleteEntry(refund.id)
    await expect(add('faq.json', '{ broken')).rejects.toThrow()
    await knowledge.restoreEntry(refund.id)
    await knowledge.deleteEntry(refund.id)
    await add('faq.json', shopFaq.slice(1))
    await expect(knowledge.restoreEntry(refund.id)).rejects.toMatchObject({ code: 'not_found' })

    const [hours] = (await knowledge.listEntries({ limit: 1, offset: 0 })).entries
    await knowledge.deleteEntry(hours!.id)
    await knowledge.removeSource(source.id)
    await expect(knowledge.restoreEntry(hours!.id)).rejects.toMatchObject({ code: 'not_found' })
    expect(storage.sqlite.prepare('select count(*) as n from knowledge_entries').get()).toEqual({ n: 0 })
  })

  test('is forgotten after thirty days', async () => {
    const { knowledge, storage } = await base()
    const { id } = await knowledge.saveEntry(wifi)
    await knowledge.deleteEntry(id)
    const kept = () => storage.sqlite.prepare('select id from knowledge_entries').all().length
    const sweepImports = async () => {}
    await keepHouse({ db: storage.db, clock: { now: () => 30 * day }, sweepImports })
    expect(kept()).toBe(1)
    await keepHouse({ db: storage.db, clock: { now: () => 31 * day }, sweepImports })
    expect(kept()).toBe(0)
  })
})
