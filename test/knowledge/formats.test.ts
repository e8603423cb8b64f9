import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CallerError } from '../../domain/errors.ts'
import { chunkMarkdown } from '../../knowledge/ingest/chunk.ts'
import { decodeText } from '../../knowledge/ingest/decode.ts'
import { pdfMarkdown } from '../../knowledge/ingest/pdf-markdown.ts'
import { readFile } from '../../knowledge/ingest/read.ts'
import { defaultLimits, type KnowledgeLimits } from '../../knowledge/limits.ts'
import { docx, zip } from './zip.ts'

const read = (name: string, contents: string | Uint8Array, limits: Partial<KnowledgeLimits> = {}) =>
  readFile(
    {
      name,
      mime: '',
      bytes: typeof contents === 'string' ? Buffer.from(contents) : contents,
      language: null,
    },
    { ...defaultLimits, ...limits },
  )

const entries = async (name: string, contents: string | Uint8Array) => {
  const { parsed } = await read(name, contents)
  if (parsed.kind !== 'entries') throw new Error('expected entries')
  return parsed.entries
}
const passages = async (name: string, contents: string | Uint8Array) => {
  const { parsed } = await read(name, contents)
  if (parsed.kind !== 'passages') throw new Error('expected passages')
  return parsed.passages
}
/** The code, and that the error says which field and what to do. */
const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CallerError)) throw new Error(`expected a CallerError, got ${String(error)}`)
  expect(error.field).toBeTruthy()
  expect(error.fix).toBeTruthy()
  return error.code
}

describe('encodings', () => {
  const text = 'perché, años, 5 €'
  const utf16 = Buffer.from(text, 'utf16le')
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    [
      'UTF-16 big-endian with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    ],
    ['Windows-1252', Buffer.from([...Buffer.from('perché, años, 5 ', 'latin1'), 0x80])],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })
  test('UTF-16 without a mark', () => {
    expect(decodeText(Buffer.from('una frase qualunque', 'utf16le'))).toBe('una frase qualunque')
  })
})

describe('what is called text', () => {
  const noise = (share: number) =>
    Array.from({ length: 1_000 }, (_, at) => (at < share * 1_000 ? '\u0001' : 'a')).join('')
  test.each(['a.txt', 'a.md', 'a.html', 'a.csv'])('%s is refused where it is not', async (name) => {
    expect(await refusal(read(name, `una frase\u0000 qualunque`))).toBe('invalid')
    expect(await refusal(read(name, noise(0.02)))).toBe('invalid')
    const bytes = Uint8Array.from({ length: 4_000 }, (_, at) => 1 + ((at * 7_919) % 255))
    expect(await refusal(read(name, bytes))).toBe('invalid')
  })
  test('a few strange characters, tabs and page breaks are none the worse', async () => {
    await expect(read('a.txt', noise(0.01))).resolves.toBeDefined()
    await expect(read('a.txt', 'uno\tdue\r\n\fperché 😀 \ufeff')).resolves.toBeDefined()
  })
  test('half a character in UTF-16 counts as what could not be read', async () => {
    const broken = Buffer.from(`\ufeff${'\ud800'.repeat(40)}`, 'utf16le')
    expect(await refusal(read('a.txt', broken))).toBe('invalid')
  })
})

describe('Markdown', () => {
  test('passages carry the headings above them', () => {
    const found = chunkMarkdown('# A\n\nuno\n\n## B\n\ndue\n\n# C\n\ntre', 'doc')
    expect(found.map(({ headings, text }) => [headings, text])).toEqual([
      [['A'], 'uno'],
      [['A', 'B'], 'due'],
      [['C'], 'tre'],
    ])
  })
  test('a long paragraph is cut between sentences and loses nothing', () => {
    const sentences = Array.from({ length: 80 }, (_, at) => `Frase numero ${at} che dice qualcosa.`)
    const found = chunkMarkdown(sentences.join(' '), 'doc')
    expect(found.length).toBeGreaterThan(1)
    expect(found.every(({ text }) => text.length <= 1_500 && text.endsWith('.'))).toBe(true)
    expect(found.map(({ text }) => text).join(' ')).toBe(sentences.join(' '))
  })
  test('a text without a single space is cut all the same', () => {
    const found = chunkMarkdown('x'.repeat(10_000), 'doc')
    expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(1_500)
    expect(found.reduce((sum, { text }) => sum + text.length, 0)).toBe(10_000)
  })
  test('a heading may be closed, and may end in a number sign of its own', () => {
    const found = chunkMarkdown('# Resi ##\n\nuno\n\n## C#  \n\ndue', 'doc')
    expect(found.map(({ headings }) => headings)).toEqual([['Resi'], ['Resi', 'C#']])
  })
  // Work with the square of the length would go on for minutes, past the limit of the test.
  test.each([
    ['spaces', `a${' '.repeat(200_000)}b`],
    ['brackets', '['.repeat(200_000)],
    ['number signs', `a ${'# '.repeat(100_000)}b`],
  ])('a heading of 200,000 %s is read to the end and cut', (_, heading) => {
    const [found] = chunkMarkdown(`# ${heading}\n\ntesto`, 'doc')
    expect(found?.text).toBe('testo')
    expect(found?.headings[0]?.length).toBeLessThanOrEqual(300)
  })
})

describe('CSV', () => {
  test.each([
    ['domanda;risposta\nQuanto costa?;"5;50 €"', 'it'],
    ['question,answer\nQuanto costa?,"5;50 €"', 'en'],
    ['Pregunta\tRespuesta\nQuanto costa?\t5;50 €', 'es'],
  ])('a header in any of the languages makes a FAQ', async (csv) => {
    expect(await entries('faq.csv', csv)).toMatchObject([{ question: 'Quanto costa?', answer: '5;50 €' }])
  })
  test('variants, section, id and one column a language', async () => {
    const csv = 'id,categoria,domanda_it,question_en,risposta_it,answer_en,varianti\nk,S,D?,Q?,R,A,uno|due'
    const shared = { externalId: 'k', groupKey: 'k', section: 'S', variants: ['uno', 'due'] }
    expect(await entries('faq.csv', csv)).toEqual([
      { ...shared, language: 'it', question: 'D?', answer: 'R' },
      { ...shared, language: 'en', question: 'Q?', answer: 'A' },
    ])
  })
  test('cells of 200,000 spaces are read to the end', async () => {
    const gap = ' '.repeat(200_000)
    const csv = `domanda,risposta,varianti,x${gap}y\nD?,R, uno | a${gap}b ;due,z`
    const [entry] = await entries('faq.csv', csv)
    expect(entry?.variants).toEqual(['uno', `a${gap}b`, 'due'])
  })
  test('another table is one passage a row, with the names of its columns', async () => {
    expect(await passages('p.csv', 'nome,prezzo\nMoka,29\nTazza,8')).toMatchObject([
      { text: 'nome: Moka\nprezzo: 29', headings: ['Moka'] },
      { text: 'nome: Tazza\nprezzo: 8', headings: ['Tazza'] },
    ])
  })
  test('an unclosed quotation mark and too many rows are refused', async () => {
    expect(await refusal(read('p.csv', 'a,b\n"x,1\ny,2'))).toBe('invalid')
    expect(await refusal(read('p.csv', 'a\n1\n2\n3', { rows: 2 }))).toBe('too_large')
    await expect(read('p.csv', 'a\n1\n2\n3', { rows: 3 })).resolves.toBeDefined()
  })
})

describe('JSON', () => {
  test('one language, with variants', async () => {
    const json = JSON.stringify([{ id: 7, section: 'S', question: 'D?', answer: 'R', variants: ['v'] }])
    expect(await entries('f.json', json)).toMatchObject([{ externalId: '7', section: 'S', variants: ['v'] }])
  })
  test('texts by language become entries that are one group', async () => {
    const json = [
      { id: 'a', question: { it: 'D?', es: 'P?' }, answer: { it: 'R', es: 'S' }, variants: { es: ['v'] } },
    ]
    expect(await entries('f.json', JSON.stringify(json))).toMatchObject([
      { groupKey: 'a', language: 'it', question: 'D?', answer: 'R', variants: [] },
      { groupKey: 'a', language: 'es', question: 'P?', answer: 'S', variants: ['v'] },
    ])
  })
  test('other objects become rows', async () => {
    expect(await passages('f.json', '[{"sku":"A1","price":3}]')).toMatchObject([
      { text: 'sku: A1\nprice: 3' },
    ])
  })
  test.each([
    '{',
    '"text"',
    '[1,2]',
    '[{"question":{"fr":"?"},"answer":"x"}]',
    '[{"question":1,"answer":"x"}]',
  ])('%s is refused', async (json) => {
    expect(await refusal(read('f.json', json))).toBe('invalid')
  })
})

test('JSON nested beyond the stack is refused, not fatal', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  expect(await refusal(read('f.json', `[{"a":${deep}}]`))).toBe('invalid')
  expect(await refusal(read('f.json', `[{"question":"D?","answer":${deep}}]`))).toBe('invalid')
})

describe('HTML', () => {
  test('the article stays, menus, scripts and pictures go', async () => {
    const paragraph =
      'I resi si fanno entro trenta giorni dalla consegna, con il modulo che trovi nel pacco. '.repeat(4)
    const html = `<html><head><title>Resi</title><script>alert(1)</script></head><body><nav>Home Menu</nav>
      <article><h2>Come fare</h2><p>${paragraph}</p><table><tr><td>A</td><td>B</td></tr></table><img src=x></article></body></html>`
    const found = await passages('p.html', html)
    const text = found.map((passage) => passage.text).join('\n')
    expect(text).toContain('trenta giorni')
    expect(text).toContain('A | B')
    expect(text).not.toMatch(/alert|Home Menu|img/)
    expect(found[0]).toMatchObject({ title: 'Resi', headings: ['Come fare'] })
  })
  test('nesting beyond the stack is refused, not fatal', async () => {
    expect(await refusal(read('p.html', '<div>'.repeat(60_000) + 'x'))).toBe('invalid')
    expect(await refusal(read('p.html', '<b a=">">'.repeat(60_000) + 'x'))).toBe('invalid')
    await expect(read('p.html', '<p>uno<br>'.repeat(2_000))).resolves.toBeDefined()
  })
})

describe('DOCX', () => {
  test('headings and paragraphs', async () => {
    expect(await passages('d.docx', docx(['Resi', 'Entro trenta giorni.']))).toMatchObject([
      { headings: ['Resi'], text: 'Entro trenta giorni.' },
    ])
  })
  test('an archive that declares too much is refused before it is opened', async () => {
    const bomb = docx(['x'], [{ name: 'word/big.bin', data: Buffer.from('x'), declared: 2_000_000_000 }])
    expect(await refusal(read('d.docx', bomb))).toBe('too_large')
  })
  test('an archive that holds more than it declares is refused', async () => {
    const zeros = Buffer.alloc(3_000_000)
    const bomb = docx(['x'], [{ name: 'word/big.bin', data: zeros, declared: 10 }])
    expect(await refusal(read('d.docx', bomb, { unpackedBytes: 1_000_000 }))).toBe('too_large')
    expect(await refusal(read('d.docx', bomb))).toBe('invalid')
  })
  test('an encrypted, a truncated and a false one are refused', async () => {
    const good = docx(['x'])
    const locked = zip([{ name: 'word/document.xml', data: Buffer.from('x'), encrypted: true }])
    expect(await refusal(read('d.docx', locked))).toBe('invalid')
    expect(await refusal(read('d.docx', good.subarray(0, good.length - 40)))).toBe('invalid')
    expect(await refusal(read('d.docx', 'no archive'))).toBe('invalid')
    expect(await refusal(read('d.docx', zip([{ name: 'a.txt', data: Buffer.from('x') }])))).toBe('invalid')
  })
})

describe('PDF', () => {
  const policy = () => readFileSync(new URL('../../demo/policies/condizioni-di-vendita.pdf', import.meta.url))
  test('text with its headings', async () => {
    const found = await passages('p.pdf', policy())
    expect(found.length).toBeGreaterThan(3)
    expect(found.some(({ headings }) => headings.length > 0)).toBe(true)
  })
  test('a page limit holds exactly', async () => {
    const { parsed } = await read('p.pdf', policy())
    expect(parsed.kind).toBe('passages')
    expect(await refusal(read('p.pdf', policy(), { pages: 1 }))).toBe('too_large')
  })
  test('a damaged one and one that is something else are refused', async () => {
    expect(await refusal(read('p.pdf', '%PDF-1.7\nnothing'))).toBe('invalid')
    expect(await refusal(read('p.pdf', 'plain text'))).toBe('invalid')
    expect(await refusal(read('p.txt', policy()))).toBe('invalid')
  })
  test('words cut at the end of a line come together, running heads go', () => {
    const page = (text: string, number: number) => [
      { text: 'Ditta', height: 8, y: 800 },
      { text, height: 10, y: 700 },
      { text: 'ne e basta.', height: 10, y: 688 },
      { text: String(number), height: 8, y: 20 },
    ]
    const pages = [page('Primo: spedizio-', 1), page('Secondo: devoluzio-', 2), page('Terzo: opzio-', 3)]
    expect(pdfMarkdown(pages)).toBe(
      'Primo: spedizione e basta.\n\nSecondo: devoluzione e basta.\n\nTerzo: opzione e basta.',
    )
  })
})

test('a kind that is not read is refused with the list of those that are', async () => {
  expect(await refusal(read('x.exe', 'MZ'))).toBe('unsupported')
})
