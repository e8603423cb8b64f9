import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { macroF1, rates } from '../../agents/evaluate/metrics.ts'
import { optOutIntent } from '../../agents/understand/opt-out.ts'
import { understand } from '../../agents/understand/understand.ts'
import { languageSchema } from '../../domain/language.ts'

/** What the shipped weights make of messages that no fit has seen. Floors stand a little under what was measured. */
const lineSchema = z.object({
  id: z.string(),
  lang: languageSchema,
  text: z.string(),
  sentiment: z.string(),
  urgent: z.boolean(),
  wants_human: z.boolean(),
  optout: z.string(),
})

const held = readFileSync(new URL('./messages/held.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)))
  .map((line) => ({
    line,
    read: understand(line.text, { language: null, defaultLanguage: line.lang }),
    optOut: optOutIntent(line.text, { language: null }).intent,
  }))
type Each = (typeof held)[number]

/** Lines of the sets whose names begin so. */
const of = (...sets: string[]) => held.filter(({ line }) => sets.some((set) => line.id.startsWith(set)))
const measured = (lines: Each[], predicted: (each: Each) => boolean, actual: (each: Each) => boolean) => {
  const { precision, recall } = rates(
    lines.map((each) => ({ predicted: predicted(each), actual: actual(each) })),
  )
  return { precision: precision ?? 0, recall: recall ?? 0 }
}

describe('messages that no fit has seen', () => {
  const everyday = of('ordinary', 'asked')

  it('are calm where customers only ask', () => {
    const alarms = (is: (each: Each) => boolean, may: (each: Each) => boolean) =>
      everyday.filter((each) => is(each) && !may(each)).length / everyday.length
    expect(everyday.length).toBeGreaterThan(300)
    expect(alarms(({ read }) => read.sentiment === 'angry', ({ line }) => line.sentiment === 'angry')).toBeLessThan(0.04) // prettier-ignore
    expect(alarms(({ read }) => read.urgent, ({ line }) => line.urgent)).toBeLessThan(0.04) // prettier-ignore
    expect(alarms(({ read }) => read.wantsHuman, ({ line }) => line.wants_human)).toBeLessThan(0.025) // prettier-ignore
    expect(alarms(({ optOut }) => optOut !== 'none', ({ line }) => line.optout !== 'none')).toBeLessThan(0.01) // prettier-ignore
  })

  it('tell the wish for a person from talk of one', () => {
    const wish = measured(held, ({ read }) => read.wantsHuman, ({ line }) => line.wants_human) // prettier-ignore
    expect(wish.recall).toBeGreaterThan(0.87)
    expect(wish.precision).toBeGreaterThan(0.82)
  })

  it.each([
    { intent: 'stop', precision: 0.88, recall: 0.76 },
    { intent: 'start', precision: 0.81, recall: 0.86 },
  ])('tell a wish for messages, or for none, from talk of them: $intent', ({ intent, precision, recall }) => {
    const said = measured(held, ({ optOut }) => optOut === intent, ({ line }) => line.optout === intent) // prettier-ignore
    expect(said.recall).toBeGreaterThan(recall)
    expect(said.precision).toBeGreaterThan(precision)
  })

  it('hear what is pressing', () => {
    const urgent = measured(of('messages3'), ({ read }) => read.urgent, ({ line }) => line.urgent) // prettier-ignore
    expect(urgent.recall).toBeGreaterThan(0.64)
    expect(urgent.precision).toBeGreaterThan(0.84)
  })

  it('are felt as they were meant', () => {
    const lines = of('messages3')
    const angry = measured(lines, ({ read }) => read.sentiment === 'angry', ({ line }) => line.sentiment === 'angry') // prettier-ignore
    expect(angry.recall).toBeGreaterThan(0.9)
    const pairs = lines.map(({ read, line }) => ({ predicted: read.sentiment, actual: line.sentiment }))
    expect(macroF1(pairs)).toBeGreaterThan(0.75)
  })
})
