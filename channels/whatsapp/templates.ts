import type { NewProviderTemplate, ProviderTemplate, TemplateProvider } from '../channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import { createGraph, type GraphOptions, type GraphRequest } from './graph.ts'
import { bareType, checkType, kindOfType, maxBytesOf, mediaError } from './media-rules.ts'
import { list, object, objects, word, type Json } from './parse/fields.ts'

const pageSize = 100
/** More than an account can hold. */
const mostPages = 100
const fields = 'id,name,language,category,status,quality_score,rejected_reason,parameter_format,components'
const json = 'application/json'

export interface WhatsAppTemplates extends TemplateProvider {
  close(): Promise<void>
}

/** Templates of a WhatsApp business account. Source: Meta, WhatsApp Business Management API, message templates. */
export function createWhatsAppTemplates({
  businessId,
  ...options
}: GraphOptions & { businessId: string }): WhatsAppTemplates {
  const graph = createGraph({ connections: 4, ...options })
  const edge = `${encodeURIComponent(businessId)}/message_templates`
  const post = (target: string, body: object) =>
    graph.json({ method: 'POST', target, body: JSON.stringify(body), contentType: json })
  /** What changes nothing, or the same thing twice, may be asked again. */
  const repeatable = (call: GraphRequest) => graph.json(call).catch(asRepeatable)

  return {
    businessId,
    async create(template: NewProviderTemplate) {
      const answer = object(
        await post(edge, {
          name: template.name,
          language: template.language,
          category: template.category.toUpperCase(),
          parameter_format: template.named ? 'NAMED' : 'POSITIONAL',
          allow_category_change: true,
          components: template.components,
        }),
      )
      const providerId = word(answer?.['id'])
      if (!providerId) throw new ProviderError('the answer names no template', { action: 'unknown' })
      return {
        providerId,
        status: word(answer?.['status']) ?? 'PENDING',
        category: word(answer?.['category']) ?? template.category,
      }
    },
    async edit(providerId, { category, components }) {
      await post(encodeURIComponent(providerId), {
        ...(category !== undefined && { category: category.toUpperCase() }),
        components,
      })
    },
    async get(providerId) {
      const target = `${encodeURIComponent(providerId)}?fields=${fields}`
      try {
        return templateIn(object(await repeatable({ method: 'GET', target })))
      } catch (error) {
        // 100 with a template's id means that there is no such object.
        if (error instanceof ProviderError && error.code === 100) return null
        throw error
      }
    },
    async *list(name) {
      let after: string | null = null
      for (let page = 0; page < mostPages; page++) {
        const query = new URLSearchParams({ fields, limit: String(pageSize) })
        if (name !== undefined) query.set('name', name)
        if (after !== null) query.set('after', after)
        const answer = object(await repeatable({ method: 'GET', target: `${edge}?${query.toString()}` }))
        if (!answer || !Array.isArray(answer['data']))
          throw new ProviderError('the answer holds no list of templates', { action: 'retry' })
        yield objects(answer['data']).flatMap((one) => templateIn(one) ?? [])
        const paging = object(answer['paging'])
        const next: string | undefined = word(object(paging?.['cursors'])?.['after'])
        if (word(paging?.['next']) === undefined || next === undefined || next === after) return
        after = next
      }
      throw new ProviderError('the list of templates does not end', { action: 'retry' })
    },
    async remove(name, providerId) {
      const query = new URLSearchParams({ name, hsm_id: providerId })
      await repeatable({ method: 'DELETE', target: `${edge}?${query.toString()}` })
    },
    async uploadSample({ bytes, mimeType, filename }) {
      const type = bareType(mimeType)
      checkSample(bytes, type)
      const query = new URLSearchParams({
        file_length: String(bytes.byteLength),
        file_type: type,
        file_name: filename,
      })
      const session = object(await repeatable({ method: 'POST', target: `app/uploads?${query.toString()}` }))
      const id = word(session?.['id'])
      if (!id || !/^upload:[\w+/=.:?&%-]+$/.test(id))
        throw new ProviderError('the upload was answered without a session', { action: 'retry' })
      const answer = object(
        await repeatable({
          method: 'POST',
          target: id,
          body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          contentType: type,
          headers: { file_offset: '0' },
        }),
      )
      const handle = word(answer?.['h'])
      if (!handle) throw new ProviderError('the upload was answered without a handle', { action: 'retry' })
      return { handle }
    },
    close: () => graph.close(),
  }
}

function asRepeatable(error: unknown): never {
  if (error instanceof ProviderError && error.action === 'unknown')
    throw new ProviderError(error.message, { action: 'retry', code: error.code }, { cause: error })
  throw error
}

function templateIn(raw: Json | undefined): ProviderTemplate | null {
  const providerId = word(raw?.['id'])
  const name = word(raw?.['name'])
  const language = word(raw?.['language'])
  const status = word(raw?.['status'])
  if (!raw || !providerId || !name || !language || !status) return null
  const reason = word(raw['rejected_reason'])
  return {
    providerId,
    name,
    language,
    status,
    category: word(raw['category']) ?? 'MARKETING',
    quality: word(object(raw['quality_score'])?.['score']) ?? 'UNKNOWN',
    rejectionReason: reason === undefined || reason === 'NONE' ? null : reason,
    named: word(raw['parameter_format'])?.toUpperCase() === 'NAMED',
    components: list(raw['components']),
  }
}

function checkSample(bytes: Uint8Array, type: string): void {
  const kind = kindOfType(type)
  if (kind !== 'image' && kind !== 'video' && kind !== 'document')
    throw mediaError(`a header takes no files of type ${type}`, 131053)
  if (bytes.byteLength === 0 || bytes.byteLength > maxBytesOf[kind])
    throw mediaError(`${kind} of ${bytes.byteLength} bytes, at most ${maxBytesOf[kind]}`, 131053)
  checkType(bytes, type, 131053)
}
