import { describe, expect, it } from 'vitest'
import { sortOut } from '../../../web/pages/knowledge/sources/accept.ts'
import { formatBytes } from '../../../web/pages/knowledge/sources/bytes.ts'
import { changeUploads, type Upload } from '../../../web/pages/knowledge/sources/uploads.ts'

const chosen = (name: string) => ({ name, file: new File(['x'], name) })

describe('the files that are taken', () => {
  it('are those that the hub reads; others are counted, hidden ones passed over', () => {
    const { taken, skipped } = sortOut(
      ['a/FAQ.JSON', 'a/photo.png', 'a/.DS_Store', '.git/x.md', 'noext', 'terms.docx'].map(chosen),
    )
    expect(taken.map(({ name }) => name)).toEqual(['a/FAQ.JSON', 'terms.docx'])
    expect(skipped).toBe(2)
  })
})

describe('the list of uploads', () => {
  const add = (uploads: readonly Upload[], id: string, name: string) =>
    changeUploads(uploads, { kind: 'added', id, chosen: chosen(name) })

  it('follows a file from its place in the line until the hub has it', () => {
    let uploads = add(add([], '1', 'a.pdf'), '2', 'b.pdf')
    uploads = changeUploads(uploads, { kind: 'progress', id: '1', share: 0.4 })
    expect(uploads).toMatchObject([
      { id: '1', state: 'sending', share: 0.4 },
      { id: '2', state: 'queued' },
    ])
    uploads = changeUploads(uploads, { kind: 'done', id: '1' })
    expect(uploads.map(({ id }) => id)).toEqual(['2'])
  })

  it('keeps a refused file with its reason until it is dismissed or sent again', () => {
    let uploads = changeUploads(add([], '1', 'a.pdf'), { kind: 'failed', id: '1', error: 'It is empty' })
    uploads = add(uploads, '2', 'b.pdf')
    expect(uploads[0]).toMatchObject({ state: 'failed', error: 'It is empty' })
    uploads = add(uploads, '3', 'a.pdf')
    expect(uploads.map(({ id }) => id)).toEqual(['2', '3'])
  })
})

it.each([
  [34, '34 byte'],
  [15_517, '16 kB'],
  [1_540_000, '1,5 MB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(formatBytes('it', bytes).replace(/\u00a0/g, ' ')).toBe(words)
})
