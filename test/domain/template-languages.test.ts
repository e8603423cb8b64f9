import { expect, test } from 'vitest'
import { chooseLanguage } from '../../domain/template-languages.ts'

test.each([
  [['it', 'en', 'es'], 'es', 'it', 'es', 'exact'],
  [['it', 'es_MX', 'es_AR'], 'es', 'it', 'es_AR', 'related'],
  [['it', 'es'], 'es_MX', 'it', 'es', 'related'],
  [['it', 'en'], 'de', 'it', 'it', 'fallback'],
  [['en_GB', 'it_IT'], null, 'it', 'it_IT', 'fallback'],
  [['en_US', 'fr'], 'de', 'it', 'en_US', 'fallback'],
  [['pt_BR', 'fr'], 'de', 'it', 'fr', 'fallback'],
])('of %j a contact of %s at a business of %s gets %s (%s)', (available, contact, business, language, by) => {
  expect(chooseLanguage(available, contact, business)).toEqual({ language, by })
})

test('of none there is none', () => expect(chooseLanguage([], 'it', 'it')).toBeNull())
