import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Sentiment } from '../../../domain/agent.ts'
import { languageSchema } from '../../../domain/language.ts'
import { sentimentSchema } from '../../../domain/agent.ts'
import { understand, type MessageUnderstanding } from '../../../agents/understand/understand.ts'

// The classifiers have learnt from these sets too: what this catches is a change of the features without a refit.
// What they do with messages unseen is measured in test/evaluations/messages.test.ts.

const lineSchema = z.object({
  lang: languageSchema,
  text: z.string(),
  sentiment: sentimentSchema,
  urgent: z.boolean(),
  wants_human: z.boolean(),
})
type Judged = z.infer<typeof lineSchema> & { understood: MessageUnderstanding }

function judge(set: string): Judged[] {
  const file = readFileSync(new URL(`../../evaluations/${set}/dev.jsonl`, import.meta.url), 'utf8')
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .map((line) => ({
      ...line,
      understood: understand(line.text, { language: null, defaultLanguage: line.lang }),
    }))
}

function rates(judged: Judged[], expected: (line: Judged) => boolean, found: (line: Judged) => boolean) {
  const count = (test: (line: Judged) => boolean) => judged.filter(test).length
  const hits = count((line) => expected(line) && found(line))
  const precision = hits / Math.max(1, count(found))
  const recall = hits / Math.max(1, count(expected))
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

const ofSentiment = (judged: Judged[], sentiment: Sentiment) =>
  rates(
    judged,
    (line) => line.sentiment === sentiment,
    ({ understood }) => understood.sentiment === sentiment,
  )

const sentiments = judge('sentiment')
const wishes = judge('wish')

describe.each(languageSchema.options)('figures in %s', (language) => {
  const spoken = sentiments.filter(({ lang }) => lang === language)
  const asked = wishes.filter(({ lang }) => lang === language)

  it('tells the four sentiments apart', () => {
    const all = sentimentSchema.options.map((sentiment) => ofSentiment(spoken, sentiment).f1)
    expect(all.reduce((sum, f1) => sum + f1, 0) / all.length).toBeGreaterThanOrEqual(0.8)
  })

  it('misses hardly an angry customer', () => {
    expect(ofSentiment(spoken, 'angry').recall).toBeGreaterThanOrEqual(0.95)
    expect(ofSentiment(spoken, 'angry').precision).toBeGreaterThanOrEqual(0.8)
  })

  it('hears urgency', () => {
    const { f1 } = rates(
      spoken,
      (line) => line.urgent,
      ({ understood }) => understood.urgent,
    )
    expect(f1).toBeGreaterThanOrEqual(0.9)
  })

  it('hears a wish for a person and no talk of one', () => {
    const { recall, precision } = rates(
      asked,
      (line) => line.wants_human,
      ({ understood }) => understood.wantsHuman,
    )
    expect(recall).toBeGreaterThanOrEqual(0.96)
    expect(precision).toBeGreaterThanOrEqual(0.93)
  })

  it('knows the language', () => {
    const known = [...spoken, ...asked].filter(({ understood }) => understood.language === language)
    expect(known.length / (spoken.length + asked.length)).toBeGreaterThanOrEqual(0.97)
  })
})

describe('figures in all languages', () => {
  it('reaches what the issue asks for a wish for a person', () => {
    const { recall, precision } = rates(
      [...wishes, ...sentiments],
      (line) => line.wants_human,
      ({ understood }) => understood.wantsHuman,
    )
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })
})
