import { placeholdersIn } from './template-placeholders.ts'
import {
  componentOf,
  examplesOf,
  firstOf,
  hasVariable,
  type ParameterFormat,
  type TemplateButton,
  type TemplateCategory,
  type TemplateComponent,
} from './template.ts'

export type SlotKind = 'text' | 'image' | 'video' | 'document' | 'location' | 'url' | 'code'

/** A place in a template that every message fills. */
interface Slot {
  /**
   * A named variable's name; else its place: `header.1`, `body.1`, `header` (the file or the place), `button.0`, in a
   * carousel after `card.0.`; `code` in an authentication template.
   */
  key: string
  kind: SlotKind
  example: string | null
}

interface SlottedTemplate {
  category: TemplateCategory
  parameterFormat: ParameterFormat
  components: readonly TemplateComponent[]
}

/** The key of a variable in a text. */
export function textKey(
  format: ParameterFormat,
  prefix: string,
  where: 'header' | 'body',
  name: string,
): string {
  return format === 'named' ? name : `${prefix}${where}.${name}`
}

/** Everything that a message of this template needs a value for, each key once, in reading order. */
export function slotsOf({ category, parameterFormat, components }: SlottedTemplate): Slot[] {
  if (category === 'authentication') return [{ key: 'code', kind: 'code', example: null }]
  const slots = new Map<string, Slot>()
  const add = (slot: Slot) => {
    if (!slots.has(slot.key)) slots.set(slot.key, slot)
  }
  const walk = (parts: readonly TemplateComponent[], prefix: string): void => {
    for (const type of ['HEADER', 'BODY'] as const) {
      const part = componentOf(parts, type)
      if (!part) continue
      if (part.type === 'HEADER' && part.format !== 'TEXT') {
        add({ key: `${prefix}header`, kind: mediaKind(part.format), example: null })
        continue
      }
      const where = part.type === 'HEADER' ? 'header' : 'body'
      const examples = examplesOf(part)
      for (const name of placeholdersIn(part.text ?? ''))
        add({
          key: textKey(parameterFormat, prefix, where, name),
          kind: 'text',
          example: examples.get(name) ?? null,
        })
    }
    for (const [index, button] of (componentOf(parts, 'BUTTONS')?.buttons ?? []).entries()) {
      const slot = buttonSlot(button, `${prefix}button.${index}`)
      if (slot) add(slot)
    }
    for (const [index, card] of (componentOf(parts, 'CAROUSEL')?.cards ?? []).entries())
      walk(card.components, `card.${index}.`)
  }
  walk(components, '')
  return [...slots.values()]
}

function mediaKind(format: 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION'): SlotKind {
  return format.toLowerCase() as SlotKind
}

function buttonSlot(button: TemplateButton, key: string): Slot | null {
  if (button.type === 'URL' && hasVariable(button.url))
    return { key, kind: 'url', example: firstOf(button.example) ?? null }
  if (button.type === 'COPY_CODE') return { key, kind: 'code', example: firstOf(button.example) ?? null }
  return null
}
