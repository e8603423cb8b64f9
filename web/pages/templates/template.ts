import type {
  ComponentOf,
  TemplateButton,
  TemplateComponent,
  TemplateDefinition,
} from '../../../domain/template.ts'
import type { Output } from '../../api/call.ts'

export type { TemplateButton, TemplateComponent, TemplateDefinition }
export type Template = Output<'templatesGet'>['template']
export type TemplateEvent = Output<'templatesGet'>['events'][number]
export type Finding = Output<'templatesLint'>['findings'][number]
export type Preview = Output<'templatesPreview'>['preview']
export type Field = Output<'fieldsList'>['fields'][number]

const known = new Set(['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL'])

/** Kinds of parts, made elsewhere, that the editor cannot show. */
export function unknownParts(template: Template): string[] {
  return template.components.filter(({ type }) => !known.has(type)).map(({ type }) => type)
}

/** The hub parses components by the same schema before it stores them; those made elsewhere may hold other kinds. */
export function partOf<T extends TemplateComponent['type']>(
  components: readonly { type: string }[],
  type: T,
): ComponentOf<T> | undefined {
  return (components as readonly TemplateComponent[]).find((one): one is ComponentOf<T> => one.type === type)
}

/** The first words of a template, for a list. */
export function snippetOf({ components }: Pick<Template, 'components'>): string {
  return (partOf(components, 'BODY')?.text ?? '').replace(/\s+/g, ' ').slice(0, 240)
}

/** Statuses in which the provider takes a change. */
export const editable: ReadonlySet<Template['status']> = new Set(['draft', 'approved', 'rejected', 'paused'])
