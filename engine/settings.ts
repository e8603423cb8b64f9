import { z } from 'zod'
import type { Clock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import { settingsSchema, type Settings } from '../domain/settings.ts'
import type { Actor } from '../domain/user.ts'
import { noteChange } from '../storage/live.ts'
import type { Db } from '../storage/open.ts'

const key = 'settings'

/** The settings in force, kept in memory; changed fields are in force at once and stored. */
export async function openSettings(deps: { db: Db; clock: Clock }) {
  const { db, clock } = deps
  let settings = settingsSchema.parse(await read(db))

  return {
    current: (): Settings => settings,

    /** Takes over what another process changed. */
    async reload(): Promise<void> {
      settings = settingsSchema.parse(await read(db))
    },

    /** Changes the fields given and leaves the others. Throws CallerError `invalid` naming the field. */
    async update(patch: SettingsPatch, actor: Actor): Promise<Settings> {
      settings = await db.transaction().execute(async (tx) => {
        const next = merge(await read(tx), patch)
        const checked = check(next, patch)
        const now = clock.now()
        const value = { value: JSON.stringify(next), updated_at: now, updated_by: actor.id }
        await tx
          .insertInto('settings')
          .values({ key, ...value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(value))
          .execute()
        await noteChange(tx, [{ topic: 'settings', id: key }], now)
        return checked
      })
      return settings
    },
  }
}

async function read(db: Db): Promise<SettingsPatch> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row ? (JSON.parse(row.value) as SettingsPatch) : {}
}

/** What belongs together is judged where it was changed: a stored pair that a newer default put at odds blocks nothing else. */
function check(next: SettingsPatch, patch: SettingsPatch): Settings {
  const parsed = settingsSchema.safeParse(next)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const field = [...issue.path, ...(unknown === undefined ? [] : [unknown])].join('.')
    throw new CallerError('invalid', issue.message, { field })
  }
  const { agent, business, consent } = parsed.data
  if (patch.agent !== undefined && agent.clarifyThreshold > agent.answerThreshold) {
    throw new CallerError('invalid', 'clarifyThreshold is above answerThreshold', {
      field: 'agent.clarifyThreshold',
      fix: 'Make it at most answerThreshold',
    })
  }
  // Here, and no rule of the schema: what was stored before the rule was there must not keep the hub from its start.
  if (patch.consent !== undefined && consent.reminderAfterHours >= consent.lapseAfterHours) {
    throw new CallerError('invalid', 'lapseAfterHours must be more than reminderAfterHours', {
      field: 'consent.lapseAfterHours',
      fix: 'Let the reminder come first',
    })
  }
  requireTimezone(business.hours.timezone)
  return parsed.data
}

export type SettingsStore = Awaited<ReturnType<typeof openSettings>>
export type SettingsPatch = { [section in keyof Settings]?: Record<string, unknown> | undefined }

const recordSchema = z.record(z.string(), z.unknown())

/** Field by field, one level deep: a list or an object below that is replaced whole. */
function merge(base: SettingsPatch, patch: SettingsPatch): SettingsPatch {
  const merged: Record<string, unknown> = { ...base }
  for (const [section, fields] of Object.entries(patch)) {
    if (fields === undefined) continue
    merged[section] = { ...recordSchema.parse(merged[section] ?? {}), ...fields }
  }
  return merged as SettingsPatch
}

function requireTimezone(timezone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
  } catch {
    throw new CallerError('invalid', `${timezone} is no time zone`, {
      field: 'business.hours.timezone',
      fix: 'Use an IANA name such as Europe/Rome',
    })
  }
}
