import { z } from 'zod'
import type { InboundEvent } from '../../domain/inbound.ts'
import type { Db } from '../../storage/open.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'
import { addTemplateEvents, lastTold, templateNamed } from '../../storage/templates.ts'
import { day, type Clock } from '../../domain/clock.ts'
import type { Ears } from '../sending/numbers/hear.ts'
import type { Told } from './apply.ts'
import { hearTemplate } from './hear.ts'
import { categoryIn, pauseMsOf, qualityIn, statusIn } from './provider-words.ts'
import { syncJob } from './sync-job.ts'

type AccountNews = Extract<InboundEvent, { kind: 'account' }>

const named = {
  message_template_id: z.union([z.number(), z.string()]).transform(String).optional(),
  message_template_name: z.string(),
  message_template_language: z.string(),
}
const statusSchema = z.object({
  ...named,
  event: z.string(),
  reason: z.string().nullish(),
  message_template_category: z.string().optional(),
  other_info: z.object({ title: z.string().optional(), description: z.string().optional() }).nullish(),
})
const qualitySchema = z.object({ ...named, new_quality_score: z.string() })
/**
 * With `correct_category` it is the notice, a day ahead, of what `new_category`, the one of now, will be moved to.
 * Source: Meta, webhook template_category_update.
 */
const categorySchema = z.object({
  ...named,
  new_category: z.string(),
  correct_category: z.string().nullish(),
  category_update_timestamp: z.coerce.number().int().positive().optional().catch(undefined),
})

/** The fields of account news that concern templates. */
const readers: Record<string, (event: AccountNews) => Read | null> = {
  message_template_status_update: readStatus,
  message_template_quality_update: readQuality,
  template_category_update: readCategory,
}

interface Read {
  id: string | undefined
  name: string
  language: string
  /** What kind of event its order is kept by. */
  kind: 'status' | 'quality' | 'category'
  told: Told
  /** Told and noted, without a change. */
  remark: string | null
}

/** Writes what a webhook says of a template; true where the news was of templates. Late news changes nothing. */
export function createTemplateNews({ ears, clock }: { ears: Ears; clock: Clock }) {
  return async (tx: Db, event: AccountNews): Promise<boolean> => {
    const reader = Object.hasOwn(readers, event.field) ? readers[event.field] : undefined
    if (!reader) return false
    const read = reader(event)
    const row = read && (await templateNamed(tx, event.accountId, read.name, read.language))
    if (!read || !row) {
      // Made elsewhere, or in words that the hub does not know: the account itself is asked.
      await ears.queue.enqueue([syncJob()], tx)
      return true
    }
    await write(tx, row, read, event)
    return true
  }

  async function write(tx: Db, row: TemplateRow, read: Read, event: AccountNews): Promise<void> {
    // Whole seconds are all that the provider tells.
    if ((await lastTold(tx, row.id, read.kind)) > event.at + 999) return
    // News of one that was deleted and made again under its name: ids are the provider's own.
    if (isOther(row, read)) return void (await ears.queue.enqueue([syncJob()], tx))
    const providerId = row.provider_id === null ? read.id : undefined
    const teller = { source: 'webhook' as const, at: event.at }
    await hearTemplate(tx, ears, row, { ...read.told, providerId }, teller, clock.now())
    if (read.remark === null) return
    await addTemplateEvents(tx, [
      {
        template_id: row.id,
        at: event.at,
        kind: read.kind,
        value: read.remark,
        reason: null,
        source: 'webhook',
      },
    ])
  }
}
export type TemplateNews = ReturnType<typeof createTemplateNews>

/** Ids beyond 2^53 lose their last digits in JSON and cannot tell templates apart. */
function isOther(row: TemplateRow, { id }: Read): boolean {
  if (id === undefined || row.provider_id === null) return false
  return Number.isSafeInteger(Number(id)) && id !== row.provider_id
}

function readStatus(event: AccountNews): Read | null {
  const parsed = statusSchema.safeParse(event.value)
  if (!parsed.success) return null
  const { data } = parsed
  const status = statusIn(data.event)
  const pauseMs = pauseMsOf(data.other_info?.title ?? '')
  const reason = data.reason === 'NONE' ? null : (data.reason ?? null)
  return {
    ...namesOf(data),
    kind: 'status',
    told: {
      ...(status !== null && { status }),
      reason: data.event === 'LIMIT_EXCEEDED' ? 'LIMIT_EXCEEDED' : (reason ?? data.other_info?.title ?? null),
      pausedUntil: pauseMs === null ? undefined : event.at + pauseMs,
    },
    remark: status === null ? data.event.toLowerCase().slice(0, 60) : null,
  }
}

function readQuality(event: AccountNews): Read | null {
  const parsed = qualitySchema.safeParse(event.value)
  if (!parsed.success) return null
  const { data } = parsed
  return {
    ...namesOf(data),
    kind: 'quality',
    told: { quality: qualityIn(data.new_quality_score) },
    remark: null,
  }
}

function readCategory(event: AccountNews): Read | null {
  const parsed = categorySchema.safeParse(event.value)
  if (!parsed.success) return null
  const { new_category: now, correct_category: coming, category_update_timestamp: seconds } = parsed.data
  const category = categoryIn(coming ?? now)
  if (category === null) return null
  const at = seconds === undefined ? event.at + day : seconds * 1000
  const told: Told = coming ? { coming: { category, at } } : { category }
  return { ...namesOf(parsed.data), kind: 'category', told, remark: null }
}

function namesOf(data: {
  message_template_id?: string | undefined
  message_template_name: string
  message_template_language: string
}) {
  return {
    id: data.message_template_id,
    name: data.message_template_name,
    language: data.message_template_language,
  }
}
