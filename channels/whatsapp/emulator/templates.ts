import { list, objects, text, type Json } from '../parse/fields.ts'
import type { Template } from './model.ts'
import { missing } from './refusal.ts'
import type { State } from './state.ts'
import { createReview } from './template-review.ts'
import { checkComponents } from './template-rules.ts'
import { templateKey } from './template-send.ts'
import { invalid } from './template-text-rules.ts'
import { listAt, objectAt, oneOf, textAt } from './validate/check.ts'
import type { Webhooks } from './webhooks.ts'

const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const
const hourMs = 3_600_000

export function createTemplates(state: State, webhooks: Webhooks) {
  const review = createReview(state, webhooks)

  function checkLimits(businessId: string): void {
    const { perAccount, createdPerHour } = state.settings.templates
    const own = [...state.templates.values()].filter((template) => template.businessId === businessId)
    if (own.length >= perAccount) throw invalid(`The account holds ${perAccount} templates already`, 2388019)
    if (own.filter(({ createdAt }) => createdAt > state.now() - hourMs).length >= createdPerHour)
      throw invalid(`At most ${createdPerHour} templates may be created in an hour`, 2388016)
  }

  return {
    move: review.move,
    rate: review.rate,
    recategoriseLater: review.recategoriseLater,
    resume: review.resume,
    create(businessId: string, request: Json, approved = false): object {
      const name = textAt(request['name'], 'name', 512)
      if (!/^[a-z0-9_]{1,512}$/.test(name))
        throw invalid('name may hold lower case letters, digits and underscores only')
      const language = textAt(request['language'], 'language', 20)
      if (!/^[a-z]{2,3}(_[A-Z]{2,3})?$/.test(language)) throw invalid('language is not a supported code')
      const category = oneOf(text(request['category'])?.toUpperCase(), 'category', categories)
      const named =
        category !== 'AUTHENTICATION' && text(request['parameter_format'])?.toUpperCase() === 'NAMED'
      const components = componentsIn(request)
      checkComponents(components, { category, named })
      const key = templateKey(businessId, name, language)
      if (state.templates.has(key)) throw invalid('Content in this language already exists', 2388024)
      checkLimits(businessId)
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
        rejectedReason: 'NONE',
        createdAt: state.now(),
        pauses: 0,
        pausedUntil: null,
      }
      state.templates.set(key, template)
      if (!approved) review.begin(template)
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
    /** An edit is reviewed again; what is under review or disabled cannot be edited, nor an approved one's category. */
    edit(template: Template, request: Json): object {
      if (template.status === 'PENDING' || template.status === 'DISABLED')
        throw invalid(`A template that is ${template.status} cannot be edited`, 2388042)
      const category =
        request['category'] === undefined
          ? template.category
          : oneOf(text(request['category'])?.toUpperCase(), 'category', categories)
      if (category !== template.category && template.status === 'APPROVED')
        throw invalid('The category of an approved template cannot be edited', 2388039)
      const components = request['components'] === undefined ? template.components : componentsIn(request)
      checkComponents(components, { category, named: template.named })
      template.components = components
      template.category = category
      template.status = 'PENDING'
      template.pausedUntil = null
      review.begin(template)
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
        review.move(template, 'DELETED')
      }
      return { success: true }
    },
    byId: (id: string) => [...state.templates.values()].find((template) => template.id === id),
  }
}
export type Templates = ReturnType<typeof createTemplates>

function componentsIn(request: Json): Json[] {
  return objects(
    listAt(request['components'], 'components', 1, 20).map((raw, index) =>
      objectAt(raw, `components[${index}]`),
    ),
  )
}

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
    rejected_reason: template.rejectedReason,
  }
}
