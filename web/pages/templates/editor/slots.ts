import type { TemplateButton } from '../template.ts'
import type { Draft } from './draft.ts'
import { placeholdersIn } from './placeholders.ts'

export type SlotKind = 'text' | 'image' | 'video' | 'document' | 'location' | 'url' | 'code'

/** A place that every message fills, with what its example is. Its key is the hub's. */
export interface Slot {
  key: string
  kind: SlotKind
  /** `{{1}}`, `{{first_name}}`; null of a file or a place. */
  shown: string | null
  /** Where it stands: `header`, `body`, `button.0`, `card.1.body`. */
  field: string
  example: string
}

export function textKey(
  format: Draft['parameterFormat'],
  prefix: string,
  where: 'header' | 'body',
  name: string,
): string {
  return format === 'named' ? name : `${prefix}${where}.${name}`
}

/** Everything that a message needs a value for, each key once, in reading order. */
export function slotsOf(draft: Draft): Slot[] {
  if (draft.category === 'authentication')
    return [{ key: 'code', kind: 'code', shown: null, field: 'code', example: '' }]
  const slots = new Map<string, Slot>()
  const add = (slot: Slot) => {
    if (!slots.has(slot.key)) slots.set(slot.key, slot)
  }
  const texts = (prefix: string, where: 'header' | 'body', text: string) => {
    for (const name of placeholdersIn(text)) {
      const key = textKey(draft.parameterFormat, prefix, where, name)
      const example = draft.examples[key] ?? ''
      add({ key, kind: 'text', shown: `{{${name}}}`, field: `${prefix}${where}`, example })
    }
  }
  const file = (prefix: string, kind: SlotKind) =>
    add({ key: `${prefix}header`, kind, shown: null, field: `${prefix}header`, example: '' })
  const buttons = (prefix: string, list: readonly TemplateButton[]) => {
    for (const [index, button] of list.entries()) {
      const field = `${prefix}button.${index}`
      if (button.type === 'URL' && placeholdersIn(button.url).length > 0)
        add({ key: field, kind: 'url', shown: '{{1}}', field, example: exampleIn(button) })
      if (button.type === 'COPY_CODE')
        add({ key: field, kind: 'code', shown: null, field, example: exampleIn(button) })
    }
  }
  if (draft.layout === 'plain') {
    const { kind, text } = draft.header
    if (kind === 'text') texts('', 'header', text)
    else if (kind !== 'none') file('', kind)
  }
  texts('', 'body', draft.body)
  if (draft.layout === 'plain') buttons('', draft.buttons)
  else
    for (const [index, card] of draft.cards.entries()) {
      file(`card.${index}.`, card.header)
      texts(`card.${index}.`, 'body', card.body)
      buttons(`card.${index}.`, card.buttons)
    }
  return [...slots.values()]
}

export function exampleIn(button: Extract<TemplateButton, { type: 'URL' | 'COPY_CODE' }>): string {
  return (Array.isArray(button.example) ? button.example[0] : button.example) ?? ''
}

/** The draft with the example of a variable of a text. */
export function withExample(draft: Draft, key: string, example: string): Draft {
  return { ...draft, examples: { ...draft.examples, [key]: example } }
}

/** The draft with its examples and sources under other keys; null drops one. */
export function rekeyed(draft: Draft, rekey: (key: string) => string | null): Draft {
  const moved = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        const next = rekey(key)
        return next === null ? [] : [[next, value]]
      }),
    )
  return { ...draft, examples: moved(draft.examples), sources: moved(draft.sources) }
}
