import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { sayMessage, sayReason } from '../../domain/explain/explain.ts'
import { sayPerson } from '../../domain/explain/person.ts'
import { bareSentences, reasonSentences } from '../../domain/explain/reasons.ts'

const rules = join(import.meta.dirname, '../../engine/sending/gate/rules')
const reader = { language: 'en', timeZone: 'Europe/Rome' } as const

/** Codes that the gate's rules give, read from their sources. */
function codesOfTheGate(): string[] {
  const sources = readdirSync(rules).map((file) => readFileSync(join(rules, file), 'utf8'))
  const codes = sources.flatMap((source) => [
    ...[...source.matchAll(/(?:refuse|hold)\([^{;]*?'[^{;)]*/g)].flatMap(([call]) =>
      [...call.matchAll(/'(\w+_\w+|stopped|throughput)'/g)].map((match) => match[1]!),
    ),
    ...[...source.matchAll(/reason: '(\w+)'/g)].map((match) => match[1]!),
  ])
  return [...new Set(codes)]
}

describe('every reason of the gate', () => {
  const codes = codesOfTheGate()
  it('is found in its sources', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['no_consent', 'quiet_hours', 'messaging_limit', 'pair_limit']),
    )
    expect(codes.length).toBeGreaterThan(20)
  })
  test.each(codes)('%s has its sentence', (code) => {
    expect(Object.keys(reasonSentences)).toContain(code)
  })
})

test.each(Object.entries(reasonSentences))('%s names the same facts in every language', (_code, sentence) => {
  const facts = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
  expect(facts(sentence.it)).toEqual(facts(sentence.en))
  expect(facts(sentence.es)).toEqual(facts(sentence.en))
})

test('times are said by the reader’s clock', () => {
  const until = Date.UTC(2026, 4, 6, 7, 0)
  expect(sayReason('quiet_hours', { until }, reader)).toContain('on 6 May at 09:00')
  expect(sayReason('quiet_hours', { until }, { language: 'it', timeZone: 'America/New_York' })).toContain(
    '03:00',
  )
})

test.each(Object.entries(reasonSentences))(
  '%s never shows a gap where a fact is not known',
  (code, sentence) => {
    const names = [...sentence.en.matchAll(/\{(\w+)\}/g)].filter(([, name]) => name !== 'until')
    expect(Object.hasOwn(bareSentences, code)).toBe(names.length > 0)
    for (const language of ['it', 'en', 'es'] as const) {
      for (const facts of [undefined, {}, { name: null, language: '' }]) {
        expect(sayReason(code, { facts }, { ...reader, language })).not.toMatch(/[{}…]|\b(undefined|null)\b/)
      }
    }
  },
)

test('facts are said as words: languages, categories, parts, several values, the code of an error', () => {
  const it = { ...reader, language: 'it' } as const
  expect(sayReason('template_unknown', { facts: { name: 'news', language: 'pt_BR' } }, it)).toBe(
    'Il modello news non esiste in questa lingua: portoghese brasiliano.',
  )
  const moved = { name: 'news', approvedAs: 'marketing', sentAs: 'utility' }
  expect(sayReason('template_category', { facts: moved }, reader)).toContain('asked for as a notice')
  const gaps = { name: ['a', 'b', 'a'], where: ['body', 'button 0'] }
  expect(sayReason('template_unfilled', { facts: gaps }, reader)).toContain(
    'the template a and b is missing (in the text and in button 1)',
  )
  const rejected = sayReason('provider_reject', { facts: { code: 131008 } }, reader)
  expect(rejected).toMatch(/ \(error 131008\)\.$/)
  expect(sayReason('reject', { facts: { code: 131008 } }, reader)).toBe(rejected)
})

test('a span of times is said as one', () => {
  const from = Date.UTC(2026, 4, 6, 7, 0)
  const hour = 3_600_000
  const say = (to: number, language: 'en' | 'it' = 'en') =>
    sayReason('quiet_hours', { until: [from, to] }, { ...reader, language })
  expect(say(from + 60_000)).toContain('leaves on 6 May at 09:01.')
  expect(say(from + 5 * hour)).toContain('leaves between 6 May at 09:00 and 6 May at 14:00.')
  expect(say(from + 5 * hour, 'it')).toMatch(/parte fra il 6 maggio .*09:00 e il 6 maggio .*14:00\.$/)
})

test('facts stand where they belong, and hostile ones stay words', () => {
  const facts = { name: '{until}$&', where: 'body' }
  expect(sayReason('template_unfilled', { facts }, reader)).toContain(
    'the template {until}$& is missing (in the text)',
  )
})

test('a message without a reason is only its state', () => {
  expect(sayMessage({ status: 'read', reason: null }, reader)).toBe('Read.')
  expect(sayMessage({ status: 'refused', reason: 'stopped' }, reader)).toMatch(/^Not sent\. The person asked/)
  expect(sayMessage({ status: 'failed', reason: 'something_new' }, reader)).toBe('Failed. something new.')
})

test('a person’s consent is said once', () => {
  const at = Date.UTC(2026, 0, 3, 12)
  const pass = sayPerson({ marketing: 'granted', marketingAt: at, verdict: { outcome: 'pass' } }, reader)
  expect(pass).toBe('They consented to marketing on 3 January at 13:00. A marketing message would leave now.')
  const refused = { outcome: 'refuse', reason: 'consent_withdrawn' } as const
  expect(sayPerson({ marketing: 'withdrawn', marketingAt: at, verdict: refused }, reader)).toBe(
    'The person withdrew their consent to marketing.',
  )
})
