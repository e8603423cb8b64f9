import type { Finding } from '../template.ts'
import type { Draft } from './draft.ts'
import { placeholdersIn, renamed } from './placeholders.ts'
import { rekeyed } from './slots.ts'

/** A fix that can be made with one click; `label` is a key of the editor's texts. */
export interface Fix {
  label:
    | 'addStop'
    | 'tidyName'
    | 'renumber'
    | 'useNames'
    | 'tidySpaces'
    | 'oneMark'
    | 'toMarketing'
    | 'sortButtons'
  made: Draft
}

const stopWords: Record<string, string> = {
  it: 'Per non ricevere altri messaggi rispondi STOP',
  es: 'Responde BAJA para no recibir más mensajes',
  en: 'Reply STOP to get no more messages',
}
const footerMost = 60

/** The obvious fix of a finding, or null where a person has to find the words. Changes nothing but what it names. */
export function fixOf({ rule }: Pick<Finding, 'rule'>, draft: Draft): Fix | null {
  const fix = (label: Fix['label'], change: Partial<Draft>): Fix => ({ label, made: { ...draft, ...change } })
  switch (rule) {
    case 'opt_out_missing':
      return fix('addStop', withStop(draft))
    case 'name_format': {
      const name = tidyName(draft.name)
      return name === '' || name === draft.name ? null : fix('tidyName', { name })
    }
    case 'variable_sequence':
      return { label: 'renumber', made: renumbered(draft) }
    case 'variable_format':
      return named(draft)
    case 'text_spacing':
      return fix('tidySpaces', {
        body: tidySpaces(draft.body),
        cards: draft.cards.map((card) => ({ ...card, body: tidySpaces(card.body) })),
      })
    case 'exclamations':
      return fix('oneMark', {
        header: { ...draft.header, text: calm(draft.header.text) },
        body: calm(draft.body),
        footer: calm(draft.footer),
        cards: draft.cards.map((card) => ({ ...card, body: calm(card.body) })),
      })
    case 'category_will_change':
    case 'button_code_category':
      return fix('toMarketing', { category: 'marketing' })
    case 'button_order':
      return { label: 'sortButtons', made: sorted(draft) }
    default:
      return null
  }
}

function withStop(draft: Draft): Partial<Draft> {
  const words = stopWords[draft.language.slice(0, 2)] ?? stopWords['en']!
  const footer = draft.footer.trim()
  if (draft.layout === 'plain') {
    if (footer === '') return { footer: words }
    const both = `${footer} · ${words}`
    if (both.length <= footerMost) return { footer: both }
  }
  return { body: `${draft.body.trimEnd()}\n\n${words}` }
}

/** Small letters, digits and underscores of what was written: `Ordine spedito!` is `ordine_spedito`. */
export function tidyName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 512)
}

const tidySpaces = (text: string) =>
  text
    .replace(/\t/g, ' ')
    .replace(/ {5,}/g, ' ')
    .replace(/(\r?\n){3,}/g, '\n\n')
const calm = (text: string) => text.replace(/!(\s*!)+/g, '!').replace(/¡(\s*¡)+/g, '¡')

/** The variables of every text numbered from 1 as they come; examples and sources go with them. */
function renumbered(draft: Draft): Draft {
  const keys = new Map<string, string>()
  const inText = (text: string, prefix: string) => {
    const names = placeholdersIn(text)
    for (const [index, name] of names.entries()) keys.set(`${prefix}.${name}`, `${prefix}.${index + 1}`)
    return renamed(text, (name) => String(names.indexOf(name) + 1))
  }
  const changed: Draft = {
    ...draft,
    header: { ...draft.header, text: inText(draft.header.text, 'header') },
    body: inText(draft.body, 'body'),
    cards: draft.cards.map((card, index) => ({ ...card, body: inText(card.body, `card.${index}.body`) })),
  }
  return rekeyed(changed, (key) => keys.get(key) ?? (/\b(header|body)\.\d+$/.test(key) ? null : key))
}

/** Named variables, where every variable has a name already or a capital at most stands in the way. */
function named(draft: Draft): Fix | null {
  const texts = [draft.header.text, draft.body, ...draft.cards.map(({ body }) => body)]
  const names = texts.flatMap(placeholdersIn)
  if (names.some((name) => !/^[A-Za-z]/.test(name))) return null
  const lower = (text: string) => renamed(text, (name) => name.toLowerCase())
  const changed: Draft = {
    ...draft,
    parameterFormat: 'named',
    header: { ...draft.header, text: lower(draft.header.text) },
    body: lower(draft.body),
    cards: draft.cards.map((card) => ({ ...card, body: lower(card.body) })),
  }
  const bare = (key: string) =>
    (/(?:^|\.)(?:header|body)\.([A-Za-z]\w*)$/.exec(key)?.[1] ?? key).toLowerCase()
  return { label: 'useNames', made: rekeyed(changed, bare) }
}

/** Quick replies first, the others after, each in its order; their sources go with them. */
function sorted(draft: Draft): Draft {
  const order = draft.buttons
    .map((button, index) => ({ button, index }))
    .sort((one, other) => rank(one.button.type) - rank(other.button.type))
  const place = new Map(order.map(({ index }, next) => [`button.${index}`, `button.${next}`]))
  return {
    ...rekeyed(draft, (key) => place.get(key) ?? key),
    buttons: order.map(({ button }) => button),
  }
}

const rank = (type: string) => (type === 'QUICK_REPLY' ? 0 : 1)
