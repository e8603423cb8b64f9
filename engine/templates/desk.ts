import { uuidv7 } from 'uuidv7'
import type { TemplateProvider } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import { CallerError, ProviderError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { TemplateDefinition } from '../../domain/template.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'
import {
  addTemplateEvents,
  deleteTemplateRow,
  insertTemplate,
  lastEdited,
  templateById,
  templateNamed,
  templatesOfBusiness,
  updateTemplate,
} from '../../storage/templates.ts'
import { applyTold } from './apply.ts'
import { asCaller, changedMeanwhile, columnsOf, definitionOf, notADraft, unsubmitted } from './definition.ts'
import { hasErrors, lintTemplate, type Finding } from './lint.ts'
import { categoryIn, statusIn } from './provider-words.ts'

/** Drafts of a hub that has no business account yet. */
const noBusiness = 'none'
const editable = new Set(['approved', 'rejected', 'paused'])

/** What people do with templates: draft, submit, edit, delete. The network is never awaited inside a transaction. */
export function createTemplateDesk(deps: {
  storage: Storage
  provider: TemplateProvider | null
  clock: Clock
}) {
  const { storage, clock } = deps
  const businessId = deps.provider?.businessId ?? noBusiness

  function provider(): TemplateProvider {
    if (deps.provider !== null) return deps.provider
    throw new CallerError('conflict', 'The hub does not know its WhatsApp business account', {
      fix: 'Set WHATSAPP_BUSINESS_ACCOUNT_ID (see .env.example) and start the hub again; drafts and the lint work without it',
    })
  }

  async function found(db: Db, id: string): Promise<TemplateRow> {
    const row = await templateById(db, id)
    if (row) return row
    throw new CallerError('not_found', `There is no template ${id}`, { field: 'id' })
  }

  async function lint(definition: TemplateDefinition, id: string | null, reader: Language) {
    const existing = await templatesOfBusiness(storage.db, businessId)
    return lintTemplate({ definition, id, existing, now: clock.now() }, reader)
  }

  async function passed(definition: TemplateDefinition, id: string, reader: Language): Promise<Finding[]> {
    const findings = await lint(definition, id, reader)
    const fault = findings.find(({ severity }) => severity === 'error')
    if (!hasErrors(findings) || !fault) return findings
    throw new CallerError('invalid', fault.message, { field: fault.path, fix: fault.fix })
  }

  /**
   * Saves a draft, new or by its id, whatever the lint says of it. Throws CallerError, a conflict, where it has been
   * saved since `version`, the `updated_at` that was read.
   */
  async function save(
    definition: TemplateDefinition,
    id: string | null,
    version?: number,
  ): Promise<TemplateRow> {
    const columns = columnsOf(definition)
    return storage.db.transaction().execute(async (tx) => {
      const before = id === null ? null : await found(tx, id)
      if (before && before.status !== 'draft')
        throw new CallerError('conflict', `The template is ${before.status}, not a draft`, {
          field: 'id',
          fix: 'Use templates.edit, which sends the change to the review',
        })
      if (before && version !== undefined && version !== before.updated_at) throw changedMeanwhile()
      const namesake = await templateNamed(tx, businessId, definition.name, definition.language)
      const revived = !before && namesake?.status === 'deleted' ? namesake : null
      if (namesake && namesake.id !== before?.id && !revived)
        throw new CallerError(
          'conflict',
          `There is a template ${definition.name} in ${definition.language}`,
          {
            field: 'name',
            fix: `Choose another name, or change the one with the id ${namesake.id}`,
          },
        )
      const kept = before ?? revived
      // Two saves within a millisecond are two versions.
      const now = Math.max(clock.now(), (kept?.updated_at ?? 0) + 1)
      if (kept) {
        const fresh = { ...unsubmitted, ...columns, category: definition.category, business_id: businessId }
        await updateTemplate(tx, kept.id, fresh, now)
        return found(tx, kept.id)
      }
      const row: TemplateRow = {
        ...unsubmitted,
        ...columns,
        id: uuidv7(),
        business_id: businessId,
        category: definition.category,
        created_at: now,
        updated_at: now,
      }
      await insertTemplate(tx, row)
      return row
    })
  }

  /** Sends a draft to the review. Throws CallerError with the first error of the lint, or with the provider's refusal. */
  async function submit(id: string, reader: Language) {
    const account = provider()
    const draft = await found(storage.db, id)
    if (draft.status !== 'draft') throw notADraft(draft)
    const definition = definitionOf(draft)
    const findings = await passed(definition, id, reader)
    const now = clock.now()
    const claimed = await storage.db.transaction().execute(async (tx) => {
      const row = await found(tx, id)
      if (row.status !== 'draft' || row.updated_at !== draft.updated_at) throw notADraft(row)
      await updateTemplate(
        tx,
        id,
        { business_id: account.businessId, submitted_at: now, checked_at: null },
        now,
      )
      return applyTold(tx, await found(tx, id), { status: 'pending' }, { source: 'own', at: now }, now)
    })
    try {
      const made = await account.create({
        name: definition.name,
        language: definition.language,
        category: definition.category,
        named: definition.parameterFormat === 'named' && definition.category !== 'authentication',
        components: definition.components,
      })
      return { template: await settle(claimed.id, made), findings }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      // It may have been made: the poll finds it by its name, or makes it a draft again.
      if (error.action === 'unknown') return { template: claimed, findings }
      await backToDraft(id, error.message)
      throw asCaller(error)
    }
  }

  async function settle(id: string, made: { providerId: string; status: string; category: string }) {
    const now = clock.now()
    return storage.db.transaction().execute(async (tx) => {
      const row = await found(tx, id)
      // The review's webhook may have been faster than the answer.
      const status = row.status === 'pending' ? (statusIn(made.status) ?? undefined) : undefined
      const told = { providerId: made.providerId, status, category: categoryIn(made.category) ?? undefined }
      return applyTold(tx, row, told, { source: 'own', at: now }, now)
    })
  }

  async function backToDraft(id: string, reason: string): Promise<void> {
    const now = clock.now()
    await storage.db.transaction().execute(async (tx) => {
      const row = await found(tx, id)
      if (row.status !== 'pending' || row.provider_id !== null) return
      const told = { status: 'draft' as const, reason: reason.slice(0, 500) }
      await applyTold(tx, row, told, { source: 'own', at: now }, now)
    })
  }

  /**
   * Changes a template that was submitted: the words go to the review again, where the values come from is the hub's
   * own. Name, language and format stay; so does the category of an approved one. Throws CallerError, a conflict, where
   * somebody has edited it since `version`, the `updated_at` that was read; news of WhatsApp are no conflict.
   */
  async function edit(
    id: string,
    change: Partial<Pick<TemplateDefinition, 'category' | 'components' | 'variables'>>,
    reader: Language,
    version?: number,
  ) {
    const row = await found(storage.db, id)
    if (version !== undefined && row.status !== 'draft' && (await lastEdited(storage.db, id)) > version)
      throw changedMeanwhile()
    const before = definitionOf(row)
    const definition = { ...before, ...change }
    if (row.status === 'draft')
      return {
        template: await save(definition, id, version),
        findings: await lint(definition, id, reader),
        reviewed: false,
      }
    const findings = await passed(definition, id, reader)
    const isSame =
      JSON.stringify(definition.components) === JSON.stringify(before.components) &&
      definition.category === before.category
    if (!isSame) await sendEdit(row, definition, before.category)
    const now = Math.max(clock.now(), row.updated_at + 1)
    const template = await storage.db.transaction().execute(async (tx) => {
      const { variables, components } = columnsOf(definition)
      const set = isSame
        ? { variables }
        : {
            variables,
            components,
            submitted_at: now,
            checked_at: null,
            requested_category: definition.category,
          }
      await updateTemplate(tx, id, set, now)
      const event = { template_id: id, at: now, source: 'own', reason: null }
      await addTemplateEvents(tx, [{ ...event, kind: 'edit', value: isSame ? 'variables' : 'resubmitted' }])
      const current = await found(tx, id)
      if (isSame) return current
      const told = { status: 'pending' as const, category: definition.category }
      return applyTold(tx, current, told, { source: 'own', at: now }, now)
    })
    return { template, findings, reviewed: !isSame }
  }

  async function sendEdit(row: TemplateRow, definition: TemplateDefinition, category: string): Promise<void> {
    const account = provider()
    if (!editable.has(row.status) || row.provider_id === null)
      throw new CallerError('conflict', `A template that is ${row.status} cannot be edited`, {
        field: 'id',
        fix: row.status === 'pending' ? 'Wait for the review to end' : 'Make a new one under another name',
      })
    const moved = definition.category !== category
    if (moved && row.status !== 'rejected')
      throw new CallerError('invalid', 'The category of an approved template cannot be changed', {
        field: 'category',
        fix: 'Make a new template in the other category',
      })
    await account
      .edit(row.provider_id, {
        ...(moved && { category: definition.category }),
        components: definition.components,
      })
      .catch((error: unknown) => {
        throw error instanceof ProviderError ? asCaller(error) : error
      })
  }

  /** Deletes a draft for good; of others the name and the history stay, and the provider forgets this language of it. */
  async function remove(id: string): Promise<void> {
    const row = await found(storage.db, id)
    if (row.status === 'deleted') return
    if (row.provider_id === null && row.status !== 'draft')
      throw new CallerError('conflict', 'The template is being submitted', {
        field: 'id',
        fix: 'Try again in ten minutes',
      })
    if (row.provider_id !== null)
      await provider()
        .remove(row.name, row.provider_id)
        .catch((error: unknown) => {
          if (!(error instanceof ProviderError)) throw error
          // 100: it is not there any more.
          if (error.code !== 100) throw asCaller(error)
        })
    const now = clock.now()
    await storage.db.transaction().execute(async (tx) => {
      const current = await found(tx, id)
      if (current.provider_id === null) return deleteTemplateRow(tx, id, now)
      await applyTold(tx, current, { status: 'deleted' }, { source: 'own', at: now }, now)
    })
  }

  return {
    businessId,
    lint,
    save,
    submit,
    edit,
    remove,
    find: (id: string) => found(storage.db, id),
    /** Throws CallerError that says what to configure. */
    needAccount(): void {
      provider()
    },
    async uploadSample(file: { bytes: Uint8Array; mimeType: string; filename: string }) {
      return provider()
        .uploadSample(file)
        .catch((error: unknown) => {
          throw error instanceof ProviderError ? asCaller(error, 'bytes') : error
        })
    },
  }
}
export type TemplateDesk = ReturnType<typeof createTemplateDesk>
