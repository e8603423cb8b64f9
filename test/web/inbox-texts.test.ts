import { expect, test } from 'vitest'
import { languages } from '../../web/i18n/languages.ts'
import { reasonSentences } from '../../domain/explain/reasons.ts'
import { causeText } from '../../web/pages/inbox/thread/cause-text.ts'

test.each(languages)('each cause that the gate can give has words in the thread: %s', (language) => {
  const cause = causeText[language]
  const codes = Object.keys(reasonSentences)
  expect(codes.length).toBeGreaterThan(40)
  const bare = codes.filter((code) => cause(code) === code.replaceAll('_', ' '))
  expect(bare).toEqual([])
  expect(cause('a_newer_code')).toBe('a newer code')
})
