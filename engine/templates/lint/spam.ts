import type { Language } from '../../../domain/language.ts'
import { baseLanguage } from '../../../domain/template-languages.ts'
import { withoutPlaceholders } from '../../../domain/template-placeholders.ts'
import type { TemplateComponent, TemplateDefinition } from '../../../domain/template.ts'
import { emojiCount, excerpt } from './charset.ts'
import type { Found } from './finding.ts'
import {
  accessCode,
  moneyClaims,
  optOut,
  promotional,
  sensitiveData,
  shorteners,
  spamPhrases,
  urgencyClaims,
  type Lexicon,
} from './lexicon.ts'
import { match } from './match.ts'

type Rule =
  | 'category_will_change'
  | 'category_code'
  | 'opt_out_missing'
  | 'spam_phrase'
  | 'money_claim'
  | 'urgency_claim'
  | 'sensitive_request'
  | 'shouting'
  | 'exclamations'
  | 'emoji_many'
  | 'url_shortener'
  | 'phone_in_text'

const mostEmoji = 3

interface Words {
  path: string
  text: string
}

/** What the words do to category, quality and the people who get them. One finding of a rule for each text. */
export function* checkWords({ components, category, language }: TemplateDefinition): Iterable<Found<Rule>> {
  if (category === 'authentication') return
  const base = baseLanguage(language)
  const spoken: Language = base === 'it' || base === 'es' ? base : 'en'
  const all = [...wordsOf(components, 'components')]
  for (const words of all) {
    yield* checkPhrases(words, category, spoken)
    yield* checkLoudness(words)
    yield* checkAddresses(words)
  }
  if (category === 'marketing' && !all.some(({ text }) => match(optOut, spoken, text) !== null))
    yield { rule: 'opt_out_missing', path: 'components' }
}

function* wordsOf(components: readonly TemplateComponent[], path: string): Iterable<Words> {
  for (const [index, component] of components.entries()) {
    const at = `${path}.${index}`
    if ('text' in component && component.text !== undefined)
      yield { path: `${at}.text`, text: withoutPlaceholders(component.text, ' ') }
    if (component.type === 'BUTTONS')
      for (const [place, button] of component.buttons.entries()) {
        if (button.type === 'URL') yield { path: `${at}.buttons.${place}.url`, text: button.url }
        if (button.text !== undefined) yield { path: `${at}.buttons.${place}.text`, text: button.text }
      }
    if (component.type === 'CAROUSEL')
      for (const [place, card] of component.cards.entries())
        yield* wordsOf(card.components, `${at}.cards.${place}.components`)
  }
}

function* checkPhrases({ path, text }: Words, category: string, spoken: Language): Iterable<Found<Rule>> {
  if (path.endsWith('.url')) return
  const rules: [Rule, Lexicon, boolean][] = [
    ['category_will_change', promotional, category === 'utility'],
    ['category_code', accessCode, true],
    ['spam_phrase', spamPhrases, true],
    ['money_claim', moneyClaims, true],
    ['urgency_claim', urgencyClaims, true],
    ['sensitive_request', sensitiveData, true],
  ]
  for (const [rule, lexicon, applies] of rules) {
    const value = applies ? match(lexicon, spoken, text) : null
    if (value !== null) yield { rule, path, facts: { value: excerpt(value) } }
  }
}

function* checkLoudness({ path, text }: Words): Iterable<Found<Rule>> {
  if (path.endsWith('.url')) return
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const loud = words.filter(
    (word) => word.length >= 4 && word === word.toUpperCase() && word !== word.toLowerCase(),
  )
  const row = /(?:\b\p{Lu}{3,}\b[\s,!]+){2,}\b\p{Lu}{3,}\b/u.exec(text)
  if (row || (loud.length >= 2 && loud.length * 3 >= words.length))
    yield { rule: 'shouting', path, facts: { value: excerpt(row?.[0] ?? loud.join(' ')) } }
  if (/!{2,}|¡{2,}|[!?]{3,}/.test(text) || (text.match(/!/g)?.length ?? 0) > 3)
    yield { rule: 'exclamations', path }
  const count = emojiCount(text)
  if (count > mostEmoji) yield { rule: 'emoji_many', path, facts: { count, most: mostEmoji } }
}

const shortener = new RegExp(
  `(?<![\\w.-])(?:${shorteners.map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\\w.-]*\\w\\.)(?:/|\\b)`,
  'i',
)

const dates = /\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/g

function* checkAddresses({ path, text }: Words): Iterable<Found<Rule>> {
  const short = shortener.exec(text)
  if (short) yield { rule: 'url_shortener', path, facts: { value: short[0] } }
  if (path.endsWith('.url')) return
  const phone = /(?<![\w/.=-])\+?\d[\d\s().-]{6,}\d(?![\w/])/.exec(text.replace(dates, ' '))
  if (phone && (phone[0].match(/\d/g)?.length ?? 0) >= 9)
    yield { rule: 'phone_in_text', path, facts: { value: excerpt(phone[0]) } }
}
