import { z } from 'zod'
import {
  componentsSchema,
  parameterFormatSchema,
  templateCategorySchema,
  variablesSchema,
  type ParameterFormat,
  type TemplateCategory,
  type TemplateComponent,
  type VariableSource,
} from '../../domain/template.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'

/** A template's row with its JSON read. */
export interface ReadTemplate {
  name: string
  language: string
  category: TemplateCategory
  parameterFormat: ParameterFormat
  components: TemplateComponent[]
  /** Kinds of components, made elsewhere, that the hub cannot fill. */
  unknown: string[]
  variables: Record<string, VariableSource>
}

/** What of a row filling and showing a template needs. */
export type TemplateFacts = Pick<
  TemplateRow,
  'name' | 'language' | 'category' | 'parameter_format' | 'components' | 'variables'
>

const looseSchema = z.array(z.looseObject({ type: z.string() }))

/** Reads the stored components; kinds that the hub does not know are named, not dropped silently. */
export function componentsOf(json: string): { components: TemplateComponent[]; unknown: string[] } {
  const components: TemplateComponent[] = []
  const unknown: string[] = []
  for (const raw of looseSchema.parse(JSON.parse(json))) {
    const parsed = componentsSchema.element.safeParse(raw)
    if (parsed.success) components.push(parsed.data)
    else unknown.push(raw.type)
  }
  return { components, unknown }
}

const known = new WeakMap<TemplateFacts, ReadTemplate>()

/** Reads a row, once for each row object: a bulk send fills the same one thousands of times. */
export function readTemplate(row: TemplateFacts): ReadTemplate {
  const before = known.get(row)
  if (before) return before
  const read: ReadTemplate = {
    name: row.name,
    language: row.language,
    category: templateCategorySchema.parse(row.category),
    parameterFormat: parameterFormatSchema.parse(row.parameter_format),
    ...componentsOf(row.components),
    variables: variablesSchema.parse(JSON.parse(row.variables)),
  }
  known.set(row, read)
  return read
}
