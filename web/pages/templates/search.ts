import type { TemplateCategory, TemplateQuality, TemplateStatus } from '../../../domain/template.ts'

/** In the order in which the filter offers them. */
export const statuses = [
  'draft',
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
  'in_appeal',
  'archived',
  'deleted',
] as const satisfies TemplateStatus[]
export const categories = ['marketing', 'utility', 'authentication'] as const satisfies TemplateCategory[]
export const qualities = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const satisfies TemplateQuality[]

/** What the address of the templates says besides the template, which is a part of its path. */
export interface TemplatesSearch {
  q?: string | undefined
  status?: TemplateStatus | undefined
  category?: TemplateCategory | undefined
  quality?: TemplateQuality | undefined
  language?: string | undefined
  /** The template is being changed. */
  edit?: true | undefined
  /** A new one begins as a copy of this: another language, or another name. */
  from?: string | undefined
  as?: 'language' | 'copy' | undefined
}

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value)

export function readTemplatesSearch(search: Record<string, unknown>): TemplatesSearch {
  return {
    q: words(search['q']),
    status: oneOf(statuses, search['status']),
    category: oneOf(categories, search['category']),
    quality: oneOf(qualities, search['quality']),
    language: words(search['language']),
    edit: search['edit'] === true || search['edit'] === 'true' ? true : undefined,
    from: words(search['from']),
    as: oneOf(['language', 'copy'], search['as']),
  }
}
