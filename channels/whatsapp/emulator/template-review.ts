import { objects, text, type Json } from '../parse/fields.ts'
import type { Template } from './model.ts'
import type { State } from './state.ts'
import type { Webhooks } from './webhooks.ts'

const hourMs = 3_600_000
/** Source: Meta, template pausing: 3 hours, 6 hours, then for good. */
const pausesMs = [3 * hourMs, 6 * hourMs]
const promotion =
  /scont[oi]|in offerta|promo|saldi|coupon|black friday|discount|% off|flash sale|special offer|shop now|descuento|en oferta|rebajas/i

/** What happens to a template after it was sent in: review, category, quality, pauses; each told by webhook. */
export function createReview(state: State, webhooks: Webhooks) {
  const factsOf = (template: Template) => ({
    message_template_id: Number(template.id),
    message_template_name: template.name,
    message_template_language: template.language,
  })
  const isThere = (template: Template) => [...state.templates.values()].includes(template)

  function tell(template: Template, event: string, reason: string | null, other?: Json): void {
    webhooks.push({
      businessId: template.businessId,
      field: 'message_template_status_update',
      value: {
        event,
        ...factsOf(template),
        message_template_category: template.category,
        reason,
        ...(other && { other_info: other }),
      },
    })
  }

  function move(template: Template, status: string, reason = 'NONE', other?: Json): void {
    template.status = status
    template.rejectedReason = status === 'REJECTED' ? reason : 'NONE'
    state.revision++
    tell(template, status, status === 'DELETED' ? null : reason, other)
  }

  function recategorise(template: Template): void {
    const { recategorises } = state.settings.templates
    const words = template.components.map((component) => wordsOf(component)).join(' ')
    if (!recategorises || template.category !== 'UTILITY' || !promotion.test(words)) return
    template.category = 'MARKETING'
    webhooks.push({
      businessId: template.businessId,
      field: 'template_category_update',
      value: { ...factsOf(template), previous_category: 'UTILITY', new_category: 'MARKETING' },
    })
  }

  function begin(template: Template): void {
    state.timeline.after(state.settings.templates.reviewMs, () => {
      if (!isThere(template) || template.status !== 'PENDING') return
      const { verdict, reason } = state.settings.templates
      recategorise(template)
      move(template, verdict, verdict === 'REJECTED' ? reason : 'NONE')
    })
  }

  function pause(template: Template): void {
    const length = pausesMs[template.pauses]
    template.pauses++
    if (length === undefined) return move(template, 'DISABLED')
    template.pausedUntil = state.now() + length
    move(template, 'PAUSED', 'NONE', {
      title: template.pauses === 1 ? 'FIRST_PAUSE' : 'SECOND_PAUSE',
      description: `Paused for ${length / hourMs} hours for low quality`,
    })
    unpauseLater(template)
  }

  function unpauseLater(template: Template): void {
    const until = template.pausedUntil
    if (until === null) return
    state.timeline.after(Math.max(0, until - state.now()), () => {
      if (!isThere(template) || template.status !== 'PAUSED' || template.pausedUntil !== until) return
      template.pausedUntil = null
      template.status = 'APPROVED'
      state.revision++
      tell(template, 'REINSTATED', 'NONE', { title: 'UNPAUSE' })
    })
  }

  return {
    begin,
    move,
    rate(template: Template, quality: string): void {
      const previous = template.quality
      template.quality = quality
      webhooks.push({
        businessId: template.businessId,
        field: 'message_template_quality_update',
        value: { previous_quality_score: previous, new_quality_score: quality, ...factsOf(template) },
      })
      if (quality === 'RED' && template.status === 'APPROVED' && state.settings.templates.pausesAtRed)
        pause(template)
    },
    /** The notice that it will be of another category in a day, and that day's change. */
    recategoriseLater(template: Template, category: string): void {
      const at = state.now() + 24 * hourMs
      webhooks.push({
        businessId: template.businessId,
        field: 'template_category_update',
        value: {
          ...factsOf(template),
          new_category: template.category,
          correct_category: category,
          category_update_timestamp: Math.floor(at / 1000),
        },
      })
      state.timeline.after(at - state.now(), () => {
        if (!isThere(template) || template.category === category) return
        const previous = template.category
        template.category = category
        state.revision++
        webhooks.push({
          businessId: template.businessId,
          field: 'template_category_update',
          value: { ...factsOf(template), previous_category: previous, new_category: category },
        })
      })
    },
    /** After a restart: what waited for its review or for the end of a pause goes on waiting. */
    resume(): void {
      for (const template of state.templates.values()) {
        if (template.status === 'PENDING') begin(template)
        if (template.status === 'PAUSED') unpauseLater(template)
      }
    },
  }
}

function wordsOf(component: Json): string {
  const cards = objects(component['cards']).flatMap((card) => objects(card['components']))
  const buttons = objects(component['buttons'])
  return [text(component['text']), ...cards.map(wordsOf), ...buttons.map((button) => text(button['text']))]
    .filter((words) => words !== undefined)
    .join(' ')
}
