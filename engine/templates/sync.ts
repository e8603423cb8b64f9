import { uuidv7 } from 'uuidv7'
import type { ProviderTemplate, TemplateProvider } from '../../channels/channel.ts'
import { hour, minute, type Clock } from '../../domain/clock.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'
import {
  addTemplateEvents,
  insertTemplate,
  markChecked,
  templateById,
  templatesByName,
  undecidedTemplates,
} from '../../storage/templates.ts'
import type { Ears } from '../sending/numbers/hear.ts'
import { applyTold, type Teller } from './apply.ts'
import { hearTemplate } from './hear.ts'
import { categoryIn, qualityIn, statusIn } from './provider-words.ts'

/** A submission that the provider does not know after this long was never received. */
const submissionMs = 10 * minute
/** More undecided ones than this are looked up faster in one list. */
const mostSingle = 5

/** Compares the hub's templates with the account's: one by one where something is undecided, all once a day. */
export function createTemplateSync(deps: {
  storage: Storage
  provider: TemplateProvider | null
  ears: Ears
  clock: Clock
}) {
  const { storage, provider, ears, clock } = deps
  let polling = false

  /** Every template of the account; adopts those made elsewhere, and knows which are gone. Safe to run twice. */
  async function syncAll(): Promise<{ seen: number; adopted: number; gone: number }> {
    if (provider === null) return { seen: 0, adopted: 0, gone: 0 }
    const startedAt = clock.now()
    const seen = new Set<string>()
    let adopted = 0
    for await (const page of provider.list()) {
      const ids = await storage.db.transaction().execute(async (tx) => {
        const pageIds: string[] = []
        const teller: Teller = { source: 'sync', at: clock.now() }
        const names = page.map(({ name }) => name)
        const known = await templatesByName(tx, provider.businessId, names)
        for (const one of page) {
          const row = known.find(({ name, language }) => name === one.name && language === one.language)
          if (row) await hearTemplate(tx, ears, row, toldBy(one, row), teller, clock.now())
          else adopted++
          pageIds.push(row?.id ?? (await adopt(tx, provider.businessId, one, teller)))
        }
        await markChecked(tx, pageIds, clock.now())
        return pageIds
      })
      for (const id of ids) seen.add(id)
    }
    const gone = await storage.db
      .transaction()
      .execute((tx) => forgetMissing(tx, provider.businessId, seen, startedAt))
    return { seen: seen.size, adopted, gone }
  }

  async function adopt(tx: Db, businessId: string, one: ProviderTemplate, teller: Teller): Promise<string> {
    const now = clock.now()
    const category = categoryIn(one.category) ?? 'marketing'
    const status = statusIn(one.status) ?? 'pending'
    const id = uuidv7()
    await insertTemplate(tx, {
      id,
      business_id: businessId,
      provider_id: one.providerId,
      name: one.name,
      language: one.language,
      category,
      requested_category: category,
      coming_category: null,
      coming_category_at: null,
      status,
      rejection_reason: one.rejectionReason,
      quality: qualityIn(one.quality),
      paused_until: null,
      parameter_format: one.named ? 'named' : 'positional',
      components: JSON.stringify(one.components.filter(isComponent)),
      variables: '{}',
      created_at: now,
      updated_at: now,
      submitted_at: null,
      checked_at: now,
    })
    const event = { template_id: id, at: teller.at, source: teller.source }
    await addTemplateEvents(tx, [{ ...event, kind: 'status', value: status, reason: 'made elsewhere' }])
    return id
  }

  async function forgetMissing(tx: Db, businessId: string, seen: Set<string>, startedAt: number) {
    const rows = await tx
      .selectFrom('templates')
      .selectAll()
      .where('business_id', '=', businessId)
      .where('provider_id', 'is not', null)
      .where('status', 'not in', ['deleted', 'draft'])
      // What was made while the list was read may stand on no page of it.
      .where('created_at', '<', startedAt)
      .where(({ or, eb }) =>
        or([eb('submitted_at', 'is', null), eb('submitted_at', '<', startedAt - minute)]),
      )
      .execute()
    const missing = rows.filter(({ id }) => !seen.has(id))
    for (const row of missing)
      await applyTold(tx, row, { status: 'deleted' }, { source: 'sync', at: clock.now() }, clock.now())
    return missing.length
  }

  /** Looks after what is under review, paused or appealed, less often the longer it lasts. */
  async function poll(): Promise<void> {
    if (provider === null || polling) return
    polling = true
    try {
      const now = clock.now()
      const due = (await undecidedTemplates(storage.db, 200)).filter((row) => isDue(row, now))
      if (due.filter((row) => row.provider_id !== null).length > mostSingle) await syncAll()
      else for (const row of due) if (row.provider_id !== null) await look(provider, row, row.provider_id)
      for (const row of due) if (row.provider_id === null) await lookForLost(provider, row)
    } finally {
      polling = false
    }
  }

  async function look(from: TemplateProvider, row: TemplateRow, providerId: string): Promise<void> {
    const one = await from.get(providerId)
    // One that cannot be seen alone is judged by the whole list, lest a wrong answer deletes it.
    if (one === null) return void (await syncAll())
    await tell(row.id, one)
  }

  /** A submission whose answer was lost: found by its name, or a draft again. */
  async function lookForLost(from: TemplateProvider, row: TemplateRow): Promise<void> {
    for await (const page of from.list(row.name)) {
      const found = page.find((one) => one.name === row.name && one.language === row.language)
      if (found) return tell(row.id, found)
    }
    const now = clock.now()
    await storage.db.transaction().execute(async (tx) => {
      await markChecked(tx, [row.id], now)
      const current = await templateById(tx, row.id)
      if (current?.status !== 'pending' || current.provider_id !== null) return
      if ((current.submitted_at ?? 0) > now - submissionMs) return
      const told = { status: 'draft' as const, reason: 'the provider never received it' }
      await applyTold(tx, current, told, { source: 'poll', at: now }, now)
    })
  }

  async function tell(id: string, one: ProviderTemplate): Promise<void> {
    const now = clock.now()
    await storage.db.transaction().execute(async (tx) => {
      const row = await templateById(tx, id)
      if (!row) return
      await hearTemplate(tx, ears, row, toldBy(one, row), { source: 'poll', at: now }, now)
      await markChecked(tx, [id], now)
    })
  }

  return { syncAll, poll }
}
export type TemplateSync = ReturnType<typeof createTemplateSync>

function isDue(row: TemplateRow, now: number): boolean {
  if (row.checked_at === null) return true
  if (row.status === 'paused' && row.paused_until !== null && row.paused_until <= now)
    return now - row.checked_at >= minute
  const age = now - (row.submitted_at ?? row.updated_at)
  return now - row.checked_at >= Math.min(Math.max(age / 10, minute), hour)
}

function toldBy(one: ProviderTemplate, row: TemplateRow) {
  return {
    providerId: one.providerId,
    status: statusIn(one.status) ?? undefined,
    reason: one.rejectionReason,
    category: categoryIn(one.category) ?? undefined,
    quality: qualityIn(one.quality),
    components: changedComponents(one, row),
  }
}

/** The provider's components where they say something else; its examples are addresses that change each time. */
function changedComponents(one: ProviderTemplate, row: TemplateRow): string | undefined {
  const theirs = one.components.filter(isComponent)
  const isSame = essence(theirs) === essence(JSON.parse(row.components))
  return isSame || theirs.length === 0 ? undefined : JSON.stringify(theirs)
}

const essential = new Set(['type', 'format', 'text', 'url', 'phone_number', 'buttons', 'cards', 'components'])

function essence(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const kept = Object.entries(inner).filter(([name]) => essential.has(name))
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function isComponent(value: unknown): value is { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
