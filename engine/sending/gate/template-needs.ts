import type { ContentOf } from '../../../domain/message.ts'
import type { TemplateNeeds } from './person.ts'

/** A component of an approved template, as the provider keeps it. */
interface Component {
  type?: string
  format?: string
  text?: string
  buttons?: { type?: string; url?: string }[]
}

const placeholder = /\{\{\s*[A-Za-z0-9_]+\s*\}\}/g

/** What a message must fill in, read from the components as they were approved. */
export function templateNeeds(components: readonly Component[], category?: string): TemplateNeeds {
  // The provider writes the words of these itself, around the code.
  if (category === 'authentication') return { body: 1, header: 0, headerMedia: null, buttons: [] }
  const of = (type: string) => components.find((component) => component.type?.toUpperCase() === type)
  const header = of('HEADER')
  const format = (header?.format ?? 'TEXT').toLowerCase()
  return {
    body: countOf(of('BODY')?.text),
    header: format === 'text' ? countOf(header?.text) : 0,
    headerMedia: header === undefined || format === 'text' ? null : format,
    buttons: (of('BUTTONS')?.buttons ?? []).flatMap(({ type, url }, index) =>
      type?.toUpperCase() === 'COPY_CODE' || countOf(url) > 0 ? [index] : [],
    ),
  }
}

function countOf(text: string | undefined): number {
  return new Set(text?.match(placeholder)?.map((one) => one.replace(/\s/g, ''))).size
}

/** What of a template the message leaves open, or null where everything is filled. */
export function unfilledOf(
  needs: TemplateNeeds,
  { components = [] }: ContentOf<'template'>,
): { where: string; expected: number | string; given: number } | null {
  const given = (type: string) => components.find((component) => component.type.toLowerCase() === type)
  const body = filled(given('body')?.parameters)
  if (body !== needs.body) return { where: 'body', expected: needs.body, given: body }
  const header = given('header')?.parameters
  if (needs.headerMedia !== null) {
    const { headerMedia } = needs
    const has = header?.length === 1 && header[0]!.type.toLowerCase() === headerMedia
    return has ? unfilledButton(needs, components) : { where: 'header', expected: headerMedia, given: 0 }
  }
  const words = filled(header)
  if (words !== needs.header) return { where: 'header', expected: needs.header, given: words }
  return needs.buttons.length === 0 ? null : unfilledButton(needs, components)
}

function unfilledButton(
  needs: TemplateNeeds,
  components: NonNullable<ContentOf<'template'>['components']>,
): { where: string; expected: number; given: number } | null {
  for (const place of needs.buttons) {
    const has = components.some(
      ({ type, index, parameters }) =>
        type.toLowerCase() === 'button' && Number(index) === place && parameters?.length === 1,
    )
    if (!has) return { where: `button ${place}`, expected: 1, given: 0 }
  }
  return null
}

/** Parameters that hold something; a text of blanks holds nothing. */
function filled(parameters: readonly Record<string, unknown>[] | undefined): number {
  if (parameters === undefined) return 0
  let count = 0
  for (const parameter of parameters) {
    const { text } = parameter
    if (parameter['type'] !== 'text' || (typeof text === 'string' && text.trim() !== '')) count++
  }
  return count
}
