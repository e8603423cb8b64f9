import { list, objects, text, type Json } from '../parse/fields.ts'
import { missing } from './refusal.ts'
import type { Template } from './model.ts'
import type { State } from './state.ts'
import { checkComponents, invalid } from './template-rules.ts'
import { templateKey } from './template-send.ts'
import { listAt, objectAt, oneOf, textAt } from './validate/check.ts'
import type { Webhooks } from './webhooks.ts'

const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const
const mostTemplates = 250

export function createTemplates(state: State, webhooks: Webhooks) {
  function tell(template: Template, event: string, reason: string | null, other?: Json): void {
    webhooks.push({
      businessId: template.businessId,
      field: 'message_template_status_update',
      value: {
        event,
        message_template_id: Number(template.id),
        message_template_name: template.name,
        message_template_language: template.language,
        message_template_category: template.category,
        reason,
        ...(other && { other_info: other }),
      },
    })
  }

  function move(template: Template, status: string, reason = 'NONE', other?: Json): void {
    template.status = status
    tell(template, status, status === 'DELETED' ? null : reason, other)
  }

  return {
    move,
    rate(template: Template, quality: string): void {
      const previous = template.quality
      template.quality = quality
      webhooks.push({
        businessId: template.businessId,
        field: 'message_template_quality_update',
        value: {
          previous_quality_score: previous,
          new_quality_score: quality,
          message_template_id: Number(template.id),
          message_template_name: template.name,
          message_template_language: template.language,
        },
      })
    },
    create(businessId: string, request: Json, approved = false): object {
      const name = textAt(request['name'], 'name', 512)
      if (!/^[a-z0-9_]{1,512}$/.test(name))
        throw invalid('name may hold lower case letters, digits and underscores only')
      const language = textAt(request['language'], 'language', 20)
      const category = oneOf(text(request['category'])?.toUpperCase(), 'category', categories)
      const components = listAt(request['components'], 'components', 1, 20).map((raw, index) =>
        objectAt(raw, `components[${index}]`),
      )
      checkComponents(components)
      const key = templateKey(businessId, name, language)
      if (state.templates.has(key)) throw invalid('Content in this language already exists', 2388024)
      if (state.templates.size >= mostTemplates)
        throw invalid(`The account holds ${mostTemplates} templates already`, 2388019)
      const named = text(request['parameter_format'])?.toUpperCase() === 'NAMED'
      const template: Template = {
        id: state.newObjectId(),
        businessId,
        name,
        language,
        status: approved ? 'APPROVED' : 'PENDING',
        category,
        components,
        named,
        quality: 'UNKNOWN',
        paced: false,
      }
      state.templates.set(key, template)
      if (!approved)
        state.timeline.after(state.settings.templates.reviewMs, () => {
          if (state.templates.get(key) !== template || template.status !== 'PENDING') return
          const { verdict } = state.settings.templates
          move(template, verdict, verdict === 'REJECTED' ? 'INVALID_FORMAT' : 'NONE')
        })
      return { id: template.id, status: template.status, category }
    },
    /** A page of the list, oldest first, with `paging.next` only where another follows. */
    list(businessId: string, query: URLSearchParams, address: string): object {
      const wanted = (key: string) => query.get(key)?.toUpperCase()
      const found = [...state.templates.values()].filter(
        (template) =>
          template.businessId === businessId &&
          (!query.has('name') || template.name === query.get('name')) &&
          (!query.has('language') || template.language === query.get('language')) &&
          (!query.has('status') || template.status === wanted('status')) &&
          (!query.has('category') || template.category === wanted('category')),
      )
      const limit = Math.min(Math.max(Number(query.get('limit')) || 25, 1), 1000)
      const from = query.get('after')
        ? found.findIndex((template) => template.id === query.get('after')) + 1
        : 0
      const page = found.slice(from, from + limit)
      const after = page.at(-1)?.id
      const next = new URLSearchParams(query)
      if (after) next.set('after', after)
      return {
        data: page.map(templateView),
        paging: {
          cursors: { before: page[0]?.id ?? '', after: after ?? '' },
          ...(from + limit < found.length && { next: `${address}?${next.toString()}` }),
        },
      }
    },
    edit(template: Template, request: Json): object {
      if (request['components'] !== undefined) {
        const components = objects(listAt(request['components'], 'components', 1, 20))
        checkComponents(components)
        template.components = components
      }
      if (request['category'] !== undefined)
        template.category = oneOf(text(request['category'])?.toUpperCase(), 'category', categories)
      return { success: true }
    },
    remove(businessId: string, query: URLSearchParams): object {
      const name = query.get('name')
      const id = query.get('hsm_id')
      const found = [...state.templates].filter(
        ([, template]) =>
          template.businessId === businessId && template.name === name && (id === null || template.id === id),
      )
      if (found.length === 0) throw missing(name ?? '')
      for (const [key, template] of found) {
        state.templates.delete(key)
        move(template, 'DELETED')
      }
      return { success: true }
    },
    byId: (id: string) => [...state.templates.values()].find((template) => template.id === id),
  }
}
export type Templates = ReturnType<typeof createTemplates>

export function templateView(template: Template): Json {
  return {
    id: template.id,
    name: template.name,
    language: template.language,
    status: template.status,
    category: template.category,
    parameter_format: template.named ? 'NAMED' : 'POSITIONAL',
    components: list(template.components),
    quality_score: { score: template.quality },
  }
}
