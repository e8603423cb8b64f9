import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runEvaluate } from '../../../agents/evaluate/run.ts'

const knowledge = [
  { id: 'ship', section: 'Spedizioni', question: 'Quanto costa la spedizione?', answer: 'La spedizione costa 5,90 €.', variants: ['Quanto si paga per farsi mandare un pacco?'] },
  { id: 'return', section: 'Resi', question: 'Come faccio un reso?', answer: 'Compili il modulo dei resi entro 30 giorni.' },
  { id: 3, section: 'Negozio', question: 'A che ora aprite?', answer: 'Il negozio apre alle 9:30.' },
] // prettier-ignore

let folder = ''
const file = (name: string) => join(folder, name)
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
  await writeFile(file('faq.json'), JSON.stringify(knowledge))
  await writeFile(
    file('q.jsonl'),
    lines(
      { id: 'a', lang: 'it', text: 'Quanto costa la spedizione?', expects: ['ship'] },
      { id: 'b', lang: 'it', text: 'A che ora aprite?', expects: ['3'] },
      { id: 'c', lang: 'it', text: 'e quanto costa?', expects: ['ship'], history: [{ role: 'customer', text: 'mi spiegate la spedizione del pacco?' }, { role: 'agent', text: 'Certo.' }] },
    ), // prettier-ignore
  )
  await writeFile(file('u.jsonl'), lines({ id: 'u', lang: 'it', text: 'Riparate astronavi marziane usate?' }))
  await writeFile(
    file('s.jsonl'),
    lines(
      { id: 's1', lang: 'en', text: 'I want to talk to a human', sentiment: 'neutral', urgent: false, wants_human: true },
      { id: 's2', lang: 'it', text: 'Grazie mille, siete stati gentilissimi!', sentiment: 'positive', urgent: false, wants_human: false },
    ), // prettier-ignore
  )
})

const record = z.strictObject({
  set: z.enum(['questions', 'unanswerable', 'sentiment']),
  id: z.string(),
  decision: z.enum(['answer', 'clarify', 'escalate']),
  reason: z.string(),
  confidence: z.number().min(0).max(1),
  ranked: z.array(z.string()),
  answer: z.string().min(1),
  sentiment: z.enum(['positive', 'neutral', 'negative', 'angry']),
  urgent: z.boolean(),
  wants_human: z.boolean(),
  ms: z.number(),
})
const output = z.strictObject({ figures: z.record(z.string(), z.unknown()), records: z.array(record) })

async function evaluate(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await runEvaluate(
    argv,
    (text) => (out += text),
    (text) => (err += text),
  )
  return { code, out, err }
}

describe('npm run evaluate on one’s own files', () => {
  it('prints figures and a record of every line', async () => {
    const { code, out } = await evaluate(
      '--knowledge', file('faq.json'), '--questions', file('q.jsonl'), '--unanswerable', file('u.jsonl'), '--sentiment', file('s.jsonl'), '--json',
    ) // prettier-ignore
    expect(code).toBe(0)
    const { figures, records } = output.parse(JSON.parse(out))
    expect(records.map(({ set, id }) => `${set} ${id}`)).toEqual([
      'questions a', 'questions b', 'questions c', 'unanswerable u', 'sentiment s1', 'sentiment s2',
    ]) // prettier-ignore
    expect(records[0]).toMatchObject({ decision: 'answer', reason: 'answered' })
    expect(records[0]?.answer).toContain('5,90 €')
    expect(records.slice(0, 3).map(({ ranked }) => ranked[0])).toEqual(['ship', '3', 'ship'])
    expect(records[3]?.decision).not.toBe('answer')
    expect(records[4]).toMatchObject({ decision: 'escalate', reason: 'person_requested', wants_human: true })
    expect(figures).toMatchObject({
      questions: { n: 3, hit1: 1, hit3: 1, by_language: { it: { n: 3 } } },
      unanswerable: { n: 1, answered: 0 },
      sentiment: { n: 2, wants_human: { recall: 1, precision: 1 } },
    })
  })

  it('takes sentiment alone, and prints a table for a reader', async () => {
    const { code, out } = await evaluate('--sentiment', file('s.jsonl'))
    expect(code).toBe(0)
    expect(out).toMatch(/macro_f1 +\d\.\d{3}/)
  })

  it('takes opt-outs alone: a record of each, precision and recall of both wishes', async () => {
    await writeFile(
      file('o.jsonl'),
      lines(
        { id: 'o1', lang: 'it', text: 'STOP, grazie', intent: 'stop' },
        { id: 'o2', lang: 'en', text: 'START', intent: 'start' },
        { id: 'o3', lang: 'es', text: '¿a qué hora abren?', intent: 'none' },
        { id: 'o4', lang: 'es', text: '¿a qué hora cierran?', intent: 'stop' },
      ),
    )
    const { code, out } = await evaluate('--optout', file('o.jsonl'), '--json')
    expect(code).toBe(0)
    const { figures, records } = z
      .object({ figures: z.object({ optout: z.unknown() }), records: z.array(z.unknown()) })
      .parse(JSON.parse(out))
    expect(records).toEqual([
      { set: 'optout', id: 'o1', intent: 'stop' },
      { set: 'optout', id: 'o2', intent: 'start' },
      { set: 'optout', id: 'o3', intent: 'none' },
      { set: 'optout', id: 'o4', intent: 'none' },
    ])
    expect(figures.optout).toMatchObject({
      n: 4,
      stop: { precision: 1, recall: 0.5 },
      start: { precision: 1, recall: 1 },
    })
  })

  it('says which threshold one’s own lines call for', async () => {
    const { out } = await evaluate('--knowledge', file('faq.json'), '--questions', file('q.jsonl'), '--fit')
    expect(out).toMatch(/own +hit@1 1\.000/)
    expect(out).toContain('answer threshold for 0.05 wrong: ')
  })
})

describe('bad input', () => {
  it.each([
    ['not JSON', '{"id": "a", "lang": "it"', 'bad.jsonl line 2 is not JSON'],
    [
      'a missing field',
      JSON.stringify({ id: 'a', lang: 'it', text: 'x' }),
      'bad.jsonl line 2, field expects',
    ],
    [
      'an unknown language',
      JSON.stringify({ id: 'a', lang: 'fr', text: 'x', expects: ['1'] }),
      'line 2, field lang',
    ],
  ])('is named by file, line and field: %s', async (_, line, said) => {
    await writeFile(
      file('bad.jsonl'),
      `${lines({ id: 'a', lang: 'it', text: 'x', expects: ['1'] })}\n${line}\n`,
    )
    const { code, err, out } = await evaluate(
      '--knowledge',
      file('faq.json'),
      '--questions',
      file('bad.jsonl'),
    )
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(out).toBe('')
  })

  it.each([
    [['--questions', 'q.jsonl'], '--knowledge'],
    [['--knowledge', 'faq.json'], '--questions'],
    [['--sentiment', 'absent.jsonl'], 'absent.jsonl'],
    [['--optout', 'absent.jsonl'], 'absent.jsonl'],
    [['--nonsense'], '--nonsense'],
  ])('of flags %j says what to do', async (argv, said) => {
    const { code, err } = await evaluate(...argv)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
