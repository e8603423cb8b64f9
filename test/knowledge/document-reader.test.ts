import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { rootFolder, threadOf } from '../../compose/package.ts'
import { createDocumentReader, type DocumentReader } from '../../knowledge/ingest/document-reader.ts'
import { readDocument } from '../../knowledge/ingest/read-document.ts'
import { defaultLimits } from '../../knowledge/limits.ts'

const policies = join(rootFolder, 'demo/policies')
const open: DocumentReader[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()))
})

function reader(name = 'knowledge/ingest/document-thread', limits = {}): DocumentReader {
  const made = createDocumentReader({ thread: threadOf(name), ...limits })
  open.push(made)
  return made
}
/** Stands for a parser with the named fault. */
const faulty = (name: string, limits = {}) => reader(`test/knowledge/threads/${name}`, limits)
const page = (text: string) =>
  Buffer.from(`<html><head><title>Orari</title></head><body><p>${text}</p></body></html>`)

describe('reading documents in a thread', () => {
  it('reads what the parsers read, several at once', async () => {
    const { read } = reader()
    const files = [
      ['pdf', await readFile(join(policies, 'condizioni-di-vendita.pdf'))],
      ['docx', await readFile(join(policies, 'returns-and-warranty.docx'))],
      ['html', page('Siamo aperti dalle nove')],
    ] as const
    const [there, here] = await Promise.all(
      [read, readDocument].map((by) =>
        Promise.all(files.map(([kind, bytes]) => by(kind, bytes, defaultLimits))),
      ),
    )
    expect(there).toEqual(here)
    expect(there![2]).toEqual({ title: 'Orari', markdown: expect.stringContaining('dalle nove') as string })
  })

  it('hands on what is wrong with a file, and reads the next one', async () => {
    const { read } = reader()
    await expect(read('pdf', Buffer.from('%PDF-1.7 broken'), defaultLimits)).rejects.toMatchObject({
      name: 'CallerError',
      code: 'invalid',
      field: 'file',
      fix: expect.stringContaining('print it') as string,
    })
    await expect(read('html', page('Aperti'), defaultLimits)).resolves.toMatchObject({ title: 'Orari' })
  })

  it('gives up a file that never ends, and reads the next one', async () => {
    const { read } = faulty('endless', { longestMs: 3_000 })
    await expect(read('html', page('loop'), defaultLimits)).rejects.toMatchObject({
      code: 'invalid',
      fix: expect.stringContaining('split it') as string,
    })
    await expect(read('html', page('fine'), defaultLimits)).resolves.toMatchObject({ markdown: 'read' })
  })

  it('gives up a file that takes all memory, without taking the hub with it', async () => {
    const { read } = faulty('greedy', { mostMegabytes: 64 })
    await expect(read('pdf', Buffer.from('greedy'), defaultLimits)).rejects.toMatchObject({
      code: 'too_large',
      field: 'file',
    })
  }, 60_000)

  it('rejects what is under way when the hub stops', async () => {
    const closing = faulty('endless')
    const reading = closing.read('html', page('loop'), defaultLimits)
    const refused = expect(reading).rejects.toThrow(/stopped/)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await closing.close()
    await refused
    await expect(closing.read('html', page('fine'), defaultLimits)).rejects.toThrow(/stopping/)
  })
})
