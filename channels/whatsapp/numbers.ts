import { createGraph, type GraphOptions } from './graph.ts'
import { list, object, phone, text } from './parse/fields.ts'

/** What the provider says of one of the business's numbers; words as it writes them, null where it says nothing. */
export interface ReportedNumber {
  id: string
  phone: string | null
  name: string | null
  quality: string | null
  status: string | null
  throughput: string | null
  limit: string | number | null
  /** The business account and the portfolio that it belongs to. */
  businessId: string | null
  portfolioId: string | null
  /** AVAILABLE, LIMITED or BLOCKED: the worst of the number, its account and its portfolio. */
  health: string | null
}

const fields = [
  'id',
  'display_phone_number',
  'verified_name',
  'quality_rating',
  'status',
  'throughput',
  'messaging_limit_tier',
  'whatsapp_business_manager_messaging_limit',
  'health_status',
].join(',')

/** Reads the business's numbers from the Graph API. Throws ProviderError. */
export function createNumberReader(options: GraphOptions) {
  const graph = createGraph({ ...options, connections: options.connections ?? 2 })
  const get = (target: string) => graph.json({ method: 'GET', target: `${target}fields=${fields}` })

  return {
    read: async (id: string): Promise<ReportedNumber> =>
      reportOf(await get(`${encodeURIComponent(id)}?`), id),
    close: () => graph.close(),
  }
}
export type NumberReader = ReturnType<typeof createNumberReader>

function reportOf(answer: unknown, id: string): ReportedNumber {
  const body = object(answer)
  const health = object(body?.['health_status'])
  const entities = list(health?.['entities']).map((entity) => object(entity))
  const idOf = (type: string) =>
    text(entities.find((entity) => entity?.['entity_type'] === type)?.['id']) ?? null
  const limit = body?.['whatsapp_business_manager_messaging_limit'] ?? body?.['messaging_limit_tier']
  return {
    id,
    phone: phone(text(body?.['display_phone_number'])?.replace(/[^\d+]/g, '')),
    name: text(body?.['verified_name']) ?? null,
    quality: text(body?.['quality_rating']) ?? null,
    status: text(body?.['status']) ?? null,
    throughput: text(object(body?.['throughput'])?.['level']) ?? null,
    limit: typeof limit === 'number' ? limit : (text(limit) ?? null),
    businessId: idOf('WABA'),
    portfolioId: idOf('BUSINESS'),
    health: text(health?.['can_send_message']) ?? null,
  }
}
