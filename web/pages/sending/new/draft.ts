import type { Input, Output } from '../../../api/call.ts'

export type Template = Output<'templatesList'>['templates'][number]
export type SendInput = Input<'sendsStart'>

export type AudienceKind = 'segment' | 'list' | 'filter'

/** A send as it is being put together. */
export interface Draft {
  name: string
  templates: string[]
  audience: AudienceKind
  segmentId: string | null
  listId: string | null
  filter: string
  values: Record<string, string>
  numbers: string[]
  messages: number | null
  /** In the currency's unit. */
  cost: number | null
}

export const emptyDraft = (given: { segment?: string | undefined; list?: string | undefined }): Draft => ({
  name: '',
  templates: [],
  audience: given.list === undefined ? 'segment' : 'list',
  segmentId: given.segment ?? null,
  listId: given.list ?? null,
  filter: '',
  values: {},
  numbers: [],
  messages: null,
  cost: null,
})

/** The approved templates by name, each with its languages; those of other categories than `category` come last. */
export interface Named {
  name: string
  category: Template['category']
  versions: Template[]
}

export function byName(templates: readonly Template[]): Named[] {
  const names = new Map<string, Named>()
  for (const template of templates) {
    const known = names.get(template.name)
    if (known) known.versions.push(template)
    else names.set(template.name, { name: template.name, category: template.category, versions: [template] })
  }
  return [...names.values()]
}

/** Variables of the chosen templates whose value comes with the send, each once. */
export function valuesToGive(chosen: readonly Named[]) {
  const keys = new Map<string, Template['variables'][number]>()
  for (const { versions } of chosen) {
    for (const { variables } of versions) {
      for (const variable of variables) {
        if (variable.source === 'send' && !keys.has(variable.key)) keys.set(variable.key, variable)
      }
    }
  }
  return [...keys.values()]
}

/** What the hub is asked, or null while something that it needs is missing. */
export function inputOf(draft: Draft, given: { name: string; keys: readonly string[] }): SendInput | null {
  const { templates, segmentId, listId, filter, values } = draft
  const audience =
    draft.audience === 'segment'
      ? segmentId && { segmentId }
      : draft.audience === 'list'
        ? listId && { listId }
        : filter.trim() !== '' && { filter: filter.trim() }
  if (!audience || templates.length === 0) return null
  if (given.keys.some((key) => (values[key] ?? '').trim() === '')) return null
  return {
    name: draft.name.trim() || given.name,
    audience,
    templates,
    values: Object.fromEntries(given.keys.map((key) => [key, values[key]!.trim()])),
    numbers: draft.numbers,
    budget: {
      messages: draft.messages,
      costMicros: draft.cost === null ? null : Math.round(draft.cost * 1_000_000),
    },
  }
}
