import type { Json } from '../../parse/fields.ts'
import { Refusal } from '../refusal.ts'
import { absent, listAt, objectAt, oneOf, optionalText, textAt, uniqueIn, urlAt } from './check.ts'
import { mediaAt } from './media.ts'

/** Meta allows 4096 for a list's body; other kinds 1024. The stricter number holds everywhere, as clients should keep to it. */
const bodyLimit = 1024

type Check = (message: Json, action: Json) => void

const kinds: Record<string, Check> = {
  button(_, action) {
    const titles: string[] = []
    const ids: string[] = []
    for (const [index, raw] of listAt(action['buttons'], 'action.buttons', 1, 3).entries()) {
      const path = `action.buttons[${index}]`
      const button = objectAt(raw, path)
      oneOf(button['type'], `${path}.type`, ['reply'])
      const reply = objectAt(button['reply'], `${path}.reply`)
      titles.push(textAt(reply['title'], `${path}.reply.title`, 20))
      ids.push(textAt(reply['id'], `${path}.reply.id`, 256))
    }
    uniqueIn(titles, 'action.buttons titles')
    uniqueIn(ids, 'action.buttons ids')
  },
  list(message, action) {
    textHeaderOnly(message)
    textAt(action['button'], 'action.button', 20)
    const sections = listAt(action['sections'], 'action.sections', 1, 10)
    const ids: string[] = []
    for (const [index, raw] of sections.entries()) {
      const path = `action.sections[${index}]`
      const section = objectAt(raw, path)
      const title = optionalText(section['title'], `${path}.title`, 24)
      if (title === undefined && sections.length > 1) throw absent(`${path}.title`)
      for (const [rowIndex, rawRow] of listAt(section['rows'], `${path}.rows`, 1, 10).entries()) {
        const rowPath = `${path}.rows[${rowIndex}]`
        const row = objectAt(rawRow, rowPath)
        ids.push(textAt(row['id'], `${rowPath}.id`, 200))
        textAt(row['title'], `${rowPath}.title`, 24)
        optionalText(row['description'], `${rowPath}.description`, 72)
      }
    }
    if (ids.length > 10)
      throw new Refusal(131009, `Total row count exceeds the maximum of 10 (${ids.length}).`)
    uniqueIn(ids, 'action.sections row ids')
  },
  cta_url(_, action) {
    oneOf(action['name'], 'action.name', ['cta_url'])
    const parameters = objectAt(action['parameters'], 'action.parameters')
    textAt(parameters['display_text'], 'action.parameters.display_text', 20)
    urlAt(parameters['url'], 'action.parameters.url')
  },
  product(_, action) {
    textAt(action['catalog_id'], 'action.catalog_id')
    textAt(action['product_retailer_id'], 'action.product_retailer_id')
  },
  product_list(message, action) {
    objectAt(message['header'], 'header')
    textHeaderOnly(message)
    textAt(action['catalog_id'], 'action.catalog_id')
    let products = 0
    for (const [index, raw] of listAt(action['sections'], 'action.sections', 1, 10).entries()) {
      const path = `action.sections[${index}]`
      const section = objectAt(raw, path)
      optionalText(section['title'], `${path}.title`, 24)
      for (const [item, product] of listAt(
        section['product_items'],
        `${path}.product_items`,
        1,
        30,
      ).entries()) {
        const itemPath = `${path}.product_items[${item}]`
        textAt(objectAt(product, itemPath)['product_retailer_id'], `${itemPath}.product_retailer_id`)
        products++
      }
    }
    if (products > 30)
      throw new Refusal(131009, `Total product count exceeds the maximum of 30 (${products}).`)
  },
  catalog_message(_, action) {
    oneOf(action['name'], 'action.name', ['catalog_message'])
  },
  carousel(_, action) {
    for (const [index, raw] of listAt(action['cards'], 'action.cards', 2, 10).entries()) {
      const path = `action.cards[${index}]`
      const card = objectAt(raw, path)
      if (card['card_index'] !== index) throw new Refusal(131009, `${path}.card_index must be ${index}.`)
      if (card['body'] !== undefined)
        textAt(objectAt(card['body'], `${path}.body`)['text'], `${path}.body.text`, 160)
      objectAt(card['action'], `${path}.action`)
    }
  },
  flow(_, action) {
    oneOf(action['name'], 'action.name', ['flow'])
    const parameters = objectAt(action['parameters'], 'action.parameters')
    oneOf(parameters['flow_message_version'], 'action.parameters.flow_message_version', ['3'])
    if ((parameters['flow_id'] === undefined) === (parameters['flow_name'] === undefined))
      throw new Refusal(131009, 'Exactly one of flow_id and flow_name is required.')
    textAt(parameters['flow_cta'], 'action.parameters.flow_cta', 30)
    if (parameters['flow_action'] !== undefined)
      oneOf(parameters['flow_action'], 'action.parameters.flow_action', ['navigate', 'data_exchange'])
  },
  location_request_message(_, action) {
    oneOf(action['name'], 'action.name', ['send_location'])
  },
}

const needNoBody = new Set(['product'])

export function interactiveAt(value: unknown): void {
  const message = objectAt(value, 'interactive')
  const type = oneOf(message['type'], 'interactive.type', Object.keys(kinds))
  if (message['body'] !== undefined || !needNoBody.has(type))
    textAt(objectAt(message['body'], 'interactive.body')['text'], 'interactive.body.text', bodyLimit)
  if (message['footer'] !== undefined)
    textAt(objectAt(message['footer'], 'interactive.footer')['text'], 'interactive.footer.text', 60)
  if (message['header'] !== undefined) headerAt(message['header'])
  kinds[type]!(message, objectAt(message['action'], 'interactive.action'))
}

function headerAt(value: unknown): void {
  const header = objectAt(value, 'interactive.header')
  const type = oneOf(header['type'], 'interactive.header.type', ['text', 'image', 'video', 'document'])
  if (type === 'text') textAt(header['text'], 'interactive.header.text', 60)
  else mediaAt(header[type], `interactive.header.${type}`)
}

function textHeaderOnly(message: Json): void {
  if (message['header'] !== undefined)
    oneOf(objectAt(message['header'], 'header')['type'], 'header.type', ['text'])
}
