import type { TemplateComponent } from '../template.ts'
import type { Slot } from './slots.ts'

/**
 * The field of the editor that a finding speaks of, by its path in the definition: `name`, `header`, `body`,
 * `button.0.url`, `card.1.body`, `example.<key>`, `source.<key>`.
 */
export function fieldOf(
  path: string,
  components: readonly TemplateComponent[],
  slots: readonly Slot[],
): string {
  const [first = '', ...rest] = path.split('.')
  if (first === 'variables') return `source.${rest.join('.')}`
  if (first !== 'components') return first
  return within(components, rest, '', slots) ?? 'body'
}

function within(
  components: readonly { type: string }[],
  [index, ...rest]: string[],
  prefix: string,
  slots: readonly Slot[],
): string | null {
  const part = components[Number(index)] as TemplateComponent | undefined
  if (!part) return null
  switch (part.type) {
    case 'HEADER':
    case 'BODY': {
      const field = `${prefix}${part.type === 'HEADER' ? 'header' : 'body'}`
      if (rest[0] !== 'example' || rest[1] === 'header_handle') return field
      const here = slots.filter((slot) => slot.kind === 'text' && slot.field === field)
      const key = (here.find(({ example }) => example.trim() === '') ?? here[0])?.key
      return key === undefined ? field : `example.${key}`
    }
    case 'FOOTER':
      return 'footer'
    case 'BUTTONS':
      return rest[1] === undefined ? `${prefix}buttons` : `${prefix}button.${rest.slice(1).join('.')}`
    case 'CAROUSEL': {
      const card = rest[1]
      if (card === undefined) return 'cards'
      return (
        within(part.cards[Number(card)]?.components ?? [], rest.slice(3), `card.${card}.`, slots) ??
        `card.${card}.body`
      )
    }
  }
}

/** The nearest element that the editor marks with the field or with what holds it. */
export function elementOf(root: HTMLElement, field: string): HTMLElement | null {
  for (let name = field; name !== ''; name = name.split('.').slice(0, -1).join('.')) {
    const found = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
    if (found) return found
  }
  return null
}

/** Brings the field into sight and sets the cursor into it. */
export function goTo(root: HTMLElement, field: string): void {
  const element = elementOf(root, field)
  if (!element) return
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const input = element.matches('input, textarea, button, [tabindex]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, button')
  input?.focus({ preventScroll: true })
}
