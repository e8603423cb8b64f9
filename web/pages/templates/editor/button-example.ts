import type { TemplateButton } from '../template.ts'
import type { Draft } from './draft.ts'

/** The draft with the example of a button's address or code, by the button's key: `button.0`, `card.1.button.0`. */
export function withButtonExample(draft: Draft, key: string, example: string): Draft {
  const match = /^(?:card\.(\d+)\.)?button\.(\d+)$/.exec(key)
  if (!match) return draft
  const at = Number(match[2])
  const set = (buttons: TemplateButton[]) =>
    buttons.map((button, index) =>
      index === at && (button.type === 'URL' || button.type === 'COPY_CODE')
        ? { ...button, example: [example] }
        : button,
    )
  if (match[1] === undefined) return { ...draft, buttons: set(draft.buttons) }
  const place = Number(match[1])
  return {
    ...draft,
    cards: draft.cards.map((card, index) =>
      index === place ? { ...card, buttons: set(card.buttons) } : card,
    ),
  }
}
