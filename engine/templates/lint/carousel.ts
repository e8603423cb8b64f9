import {
  componentOf,
  templateLimits,
  type TemplateCard,
  type TemplateDefinition,
} from '../../../domain/template.ts'
import { checkButtons } from './buttons.ts'
import type { Found } from './finding.ts'
import { checkBody, checkHeader, checkTwice } from './text.ts'

const cardButtons = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER'])

/** Source: Meta, media card carousel templates. */
export function* checkCarousel(definition: TemplateDefinition): Iterable<Found> {
  const { components } = definition
  const at = components.findIndex(({ type }) => type === 'CAROUSEL')
  const carousel = componentOf(components, 'CAROUSEL')
  if (!carousel) return
  const path = `components.${at}.cards`
  for (const [index, { type }] of components.entries())
    if (type !== 'BODY' && type !== 'CAROUSEL')
      yield { rule: 'carousel_parts', path: `components.${index}`, facts: { value: type } }
  const { leastCards: least, cards: most } = templateLimits
  const count = carousel.cards.length
  if (count < least || count > most) yield { rule: 'carousel_cards', path, facts: { count, least, most } }
  const first = shapeOf(carousel.cards[0])
  for (const [index, card] of carousel.cards.entries()) {
    yield* checkCard(card, definition, `${path}.${index}`)
    if (shapeOf(card) !== first) yield { rule: 'cards_differ', path: `${path}.${index}` }
  }
}

/** What all cards must have in common. */
function shapeOf(card: TemplateCard | undefined): string {
  const parts = card?.components ?? []
  const header = componentOf(parts, 'HEADER')
  const buttons = componentOf(parts, 'BUTTONS')?.buttons ?? []
  const body = componentOf(parts, 'BODY')
  return JSON.stringify([header?.format, body !== undefined, buttons.map(({ type }) => type)])
}

function* checkCard(
  card: TemplateCard,
  { parameterFormat, category }: TemplateDefinition,
  path: string,
): Iterable<Found> {
  yield* checkTwice(card.components, `${path}.components`)
  const header = componentOf(card.components, 'HEADER')
  if (header?.format !== 'IMAGE' && header?.format !== 'VIDEO') yield { rule: 'card_header', path }
  if (!componentOf(card.components, 'BUTTONS'))
    yield { rule: 'button_count', path, facts: { count: 0, most: templateLimits.cardButtons } }
  for (const [index, part] of card.components.entries()) {
    const at = `${path}.components.${index}`
    if (part.type === 'HEADER') yield* checkHeader(part, parameterFormat, at)
    if (part.type === 'BODY') yield* checkBody(part, parameterFormat, at, templateLimits.cardBody)
    if (part.type !== 'BUTTONS') continue
    yield* checkButtons(part.buttons, `${at}.buttons`, category, templateLimits.cardButtons)
    for (const [place, { type }] of part.buttons.entries())
      if (!cardButtons.has(type))
        yield { rule: 'card_button', path: `${at}.buttons.${place}`, facts: { value: type } }
  }
}
