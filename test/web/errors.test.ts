import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { refusalOf } from '../../operations/input-refusal.ts'
import { ApiError, readError } from '../../web/api/error.ts'
import { errorLine, errorWords } from '../../web/i18n/errors/error-words.ts'
import { loadErrorTexts } from '../../web/i18n/errors/texts.ts'
import { en } from '../../web/i18n/errors/en.ts'
import { es } from '../../web/i18n/errors/es.ts'
import { it } from '../../web/i18n/errors/it.ts'
import { sourceReasons } from './server-reasons.ts'

const refused = (error: object, status = 409) => Response.json({ error }, { status })

test('until the texts of a language are there, the hub’s English is shown', async () => {
  const error = await readError(
    refused({ code: 'conflict', message: 'No', fix: 'Wait', reason: 'file_damaged' }),
  )
  expect(errorLine('es', error)).toBe('No. Wait')
  expect(await loadErrorTexts('es')).toBe(true)
  expect(errorLine('es', error)).toMatch(/^El documento está dañado/)
})

describe('what the hub refuses, in the reader’s language', () => {
  beforeAll(() => Promise.all((['en', 'it', 'es'] as const).map(loadErrorTexts)).then(() => undefined))

  test('is said by its code and facts, whatever its English says', async () => {
    const error = await readError(
      refused({
        code: 'too_large',
        message: 'x',
        fix: 'y',
        reason: 'file_pages',
        about: { pages: 12, most: 10 },
      }),
    )
    expect(errorWords('it', error)).toEqual({
      message: 'Il documento ha 12 pagine',
      fix: 'Al massimo 10: dividilo',
    })
    expect(errorLine('es', error)).toBe('El documento tiene 12 páginas. Como máximo 10: divídelo')
  })

  test('without a code is known by what was asked and its field', async () => {
    const again = { code: 'conflict', message: 'The customer has written again', field: 'seenSeq' }
    const error = await readError(refused(again), 'conversationsResolve')
    expect(errorWords('it', error).message).toBe('Il cliente ha scritto ancora')
    const other = await readError(refused(again), 'sendsStart')
    expect(errorWords('it', other)).toMatchObject({ fix: 'The customer has written again' })
  })

  test('of a kind that is not known stays in the hub’s English, with its fix', async () => {
    const error = await readError(refused({ code: 'of_tomorrow', message: 'It rains', fix: 'Wait' }))
    expect(errorWords('es', error)).toEqual({ message: 'It rains', fix: 'Wait' })
  })

  test('a proxy’s page of the same status says what the status means', async () => {
    const error = await readError(new Response('<html>slow down</html>', { status: 429 }))
    expect(error).toBeInstanceOf(ApiError)
    expect(errorWords('it', error).message).toBe(it.codes.rate_limited[0])
  })
})

test('every reason that the hub’s source names has words, with the same facts in every language', () => {
  const named = sourceReasons()
  expect(named.size).toBeGreaterThan(45)
  expect([...named].filter((reason) => !Object.hasOwn(en.reasons, reason))).toEqual([])
  const facts = (words: readonly string[]) => [...new Set(words.join(' ').match(/\{\w+\}/g))].sort()
  for (const [reason, words] of Object.entries(en.reasons)) {
    for (const other of [it, es]) {
      const theirs = other.reasons[reason as keyof typeof en.reasons]
      expect([reason, facts(theirs)]).toEqual([reason, facts(words)])
      expect([reason, theirs[0]]).not.toEqual([reason, words[0]])
    }
  }
})

test.each([
  [z.string().min(1), '', 'text_missing'],
  [z.string().min(3), 'a', 'text_too_short'],
  [z.string().max(3), 'abcd', 'text_too_long'],
  [z.array(z.string()).max(1), ['a', 'b'], 'list_too_long'],
  [z.array(z.string()).min(1), [], 'list_too_short'],
  [z.number().max(1), 2, 'number_too_big'],
  [z.number().min(1), 0, 'number_too_small'],
  [z.string(), undefined, 'value_missing'],
  [z.string(), 7, 'value_wrong_kind'],
  [z.enum(['a', 'b']), 'c', 'value_not_offered'],
  [z.email(), 'ada', 'email_malformed'],
  [z.strictObject({}), { more: 1 }, 'field_unknown'],
])('an input that its schema refuses is said as %#', (schema, value, reason) => {
  const issue = schema.safeParse(value, { reportInput: true }).error!.issues[0]!
  const refusal = refusalOf(issue)
  expect(refusal.reason).toBe(reason)
  expect(Object.keys(en.reasons)).toContain(reason)
})
