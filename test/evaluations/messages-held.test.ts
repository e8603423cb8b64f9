import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { heldSet } from '../../agents/evaluate/messages/corpus.ts'
import { rates } from '../../agents/evaluate/metrics.ts'
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

const held = readFileSync(new URL(`./${heldSet}.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)))
  .map((line) => ({
    line,
    read: understand(line.text, { language: null, defaultLanguage: line.lang }),
    optOut: optOutIntent(line.text, { language: null }).intent,
  }))
const ordinary = held.filter(({ line }) => line.id.startsWith('ordinary'))

describe('messages that no fit has seen', () => {
  it('are calm where customers only ask', () => {
    const alarms = (of: (each: (typeof held)[number]) => boolean) =>
      ordinary.filter(of).length / ordinary.length
    expect(ordinary.length).toBeGreaterThan(120)
    expect(alarms(({ read }) => read.sentiment === 'angry')).toBeLessThan(0.08)
    expect(alarms(({ read, line }) => read.urgent && !line.urgent)).toBeLessThan(0.09)
    expect(alarms(({ read }) => read.wantsHuman)).toBeLessThan(0.04)
    expect(alarms(({ optOut }) => optOut !== 'none')).toBeLessThan(0.02)
  })

  it('tell the wish for a person from talk of one', () => {
    const wish = rates(
      held.map(({ read, line }) => ({ predicted: read.wantsHuman, actual: line.wants_human })),
    )
    expect(wish.recall).toBeGreaterThan(0.88)
    expect(wish.precision).toBeGreaterThan(0.68)
  })
})
