import { describe, expect, onTestFinished, test } from 'vitest'
import { knowledgeBase, shopFaq } from './setup.ts'

async function base() {
  const made = await knowledgeBase()
  onTestFinished(() => made.storage.close())
  const count = (table: string) =>
    (made.storage.sqlite.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  /** As if the process died at the first chunk that is deleted. */
  const halfway = async (sourceId: string) => {
    made.storage.sqlite.exec(
      "create trigger stop before delete on knowledge_chunks begin select raise(abort, 'stop'); end",
    )
    await expect(made.knowledge.removeSource(sourceId)).rejects.toThrow('stop')
    made.storage.sqlite.exec('drop trigger stop')
  }
  return { ...made, count, halfway }
}

const wifi = { language: 'it' as const, question: 'Avete il wifi?', answer: 'Sì, in tutto il negozio.' }
const many = Array.from({ length: 260 }, (_, at) => ({ ...shopFaq[at % 4], id: `e${at}` }))

describe('the removal of the entries that were written in the hub', () => {
  test('that stops halfway leaves a place where new ones are found', async () => {
    const { knowledge, keys, halfway, count } = await base()
    const old = await knowledge.saveEntry({ ...wifi, question: 'Fate pacchi regalo?' })
    await halfway(old.source_id)
    const saved = await knowledge.saveEntry(wifi)
    expect(await keys('wifi')).toEqual([saved.external_id])
    expect((await knowledge.listEntries({ limit: 9, offset: 0 })).entries.map(({ id }) => id)).toEqual([
      saved.id,
    ])
    expect((await knowledge.listSources()).sources).toMatchObject([
      { status: 'ready', error: null, entries: 1 },
    ])
    expect([count('knowledge_entries'), count('knowledge_chunks')]).toEqual([1, 1])
  })

  test('does not take with it what is written meanwhile', async () => {
    const { knowledge, keys } = await base()
    const old = await knowledge.saveEntry({ ...wifi, question: 'Fate pacchi regalo?' })
    const removal = knowledge.removeSource(old.source_id)
    const saved = await knowledge.saveEntry(wifi)
    await removal
    expect(await keys('wifi')).toEqual([saved.external_id])
    expect(await keys('pacchi regalo')).not.toContain(old.external_id)
  })

  test('refuses a change to one of them instead of losing it', async () => {
    const { knowledge, halfway } = await base()
    const old = await knowledge.saveEntry(wifi)
    await halfway(old.source_id)
    await expect(knowledge.saveEntry({ ...wifi, id: old.id })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a file', () => {
  test('that is added again while it is being removed stays', async () => {
    const { knowledge, add, keys, count } = await base()
    const source = await add('faq.json', many)
    const removal = knowledge.removeSource(source.id)
    // The source is marked, and its chunks are on their way out.
    while (count('knowledge_chunks') === many.length) await new Promise((resolve) => setImmediate(resolve))
    const again = await knowledge.addFile({ name: 'faq.json', bytes: Buffer.from(JSON.stringify(shopFaq)) })
    await Promise.all([removal, knowledge.ingest(again.id)])
    expect((await knowledge.listSources()).sources).toMatchObject([{ status: 'ready', entries: 4 }])
    expect((await keys('password dimenticata'))[0]).toBe('password')
    expect([count('knowledge_entries'), count('knowledge_chunks')]).toEqual([4, 4])
  })

  test('that is removed while it is read is gone whole, and the reading ends', async () => {
    const { knowledge, count } = await base()
    const source = await knowledge.addFile({ name: 'faq.json', bytes: Buffer.from(JSON.stringify(many)) })
    let removal: Promise<void> | undefined
    const reading = knowledge.ingest(source.id, {
      onProgress: () => void (removal ??= knowledge.removeSource(source.id)),
    })
    await expect(reading).rejects.toMatchObject({ code: 'conflict' })
    await removal
    expect((await knowledge.listSources()).total).toBe(0)
    expect([count('knowledge_entries'), count('knowledge_chunks')]).toEqual([0, 0])
  })

  test('that is removed and added again while its old form is read is not called failed', async () => {
    const { knowledge, keys } = await base()
    const source = await knowledge.addFile({ name: 'faq.json', bytes: Buffer.from(JSON.stringify(many)) })
    let again: Promise<unknown> | undefined
    const readd = async () => {
      await knowledge.removeSource(source.id)
      return knowledge.addFile({ name: 'faq.json', bytes: Buffer.from(JSON.stringify(shopFaq)) })
    }
    await expect(
      knowledge.ingest(source.id, { onProgress: () => void (again ??= readd()) }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await again
    const [added] = (await knowledge.listSources()).sources
    expect(added).toMatchObject({ status: 'pending', error: null })
    await knowledge.ingest(added!.id)
    expect((await keys('password dimenticata'))[0]).toBe('password')
  })
})
