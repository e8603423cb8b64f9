import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { openingHoursSchema } from '../../domain/hours.ts'
import type { Actor } from '../../domain/user.ts'
import type { Db } from '../../storage/open.ts'
import { enqueueIngest } from '../knowledge/ingest-job.ts'
import { hashKeyName } from '../../storage/hash-key.ts'
import type { Hub } from '../hub.ts'

const key = 'demo'
const idsSchema = z.array(z.string())
const businessSchema = z.object({
  name: z.string(),
  timezone: z.string(),
  openingHours: openingHoursSchema.shape.spans,
  holidays: openingHoursSchema.shape.holidays,
})

/** The knowledge sources that belong to the demo business. */
export async function demoSources(db: Db): Promise<ReadonlySet<string>> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return new Set(row ? idsSchema.parse(JSON.parse(row.value)) : [])
}

/** Loads the demo business once, into a hub that has no knowledge and no settings of its own. */
export async function loadDemo(
  hub: Pick<Hub, 'storage' | 'clock' | 'knowledge' | 'jobs' | 'settings'>,
  folder: string,
): Promise<boolean> {
  const { db } = hub.storage
  const known = await db
    .selectFrom('settings')
    .select('key')
    // Made by every hub when it starts, not by anybody's choice.
    .where('key', '<>', hashKeyName)
    .limit(1)
    .executeTakeFirst()
  const { total } = await hub.knowledge.listSources({ limit: 1 })
  if (known || total > 0) return false
  const policies = await readdir(join(folder, 'policies'))
  const files = [
    'faq.json',
    'products.csv',
    ...policies.filter((name) => /\.(pdf|docx)$/.test(name)).map((name) => join('policies', name)),
  ]
  const ids: string[] = []
  for (const file of files) {
    const source = await hub.knowledge.addFile({
      name: file.split('/').at(-1)!,
      bytes: await readFile(join(folder, file)),
    })
    ids.push(source.id)
  }
  const business = businessSchema.parse(JSON.parse(await readFile(join(folder, 'business.json'), 'utf8')))
  await hub.settings.update(
    {
      business: {
        name: business.name,
        hours: { timezone: business.timezone, spans: business.openingHours, holidays: business.holidays },
      },
    },
    { kind: 'system', id: 'demo', name: 'demo', permissions: [] },
  )
  await db
    .insertInto('settings')
    .values({ key, value: JSON.stringify(ids), updated_at: hub.clock.now(), updated_by: 'demo' })
    .execute()
  for (const id of ids) await enqueueIngest(hub.jobs, id)
  return true
}

/** Removes what `loadDemo` loaded, the shop's name and hours too. Returns how many sources went. */
export async function removeDemo(hub: Hub, actor: Actor): Promise<number> {
  const ids = await demoSources(hub.storage.db)
  const { sources } = await hub.knowledge.listSources({ limit: 1_000 })
  const there = sources.filter((source) => ids.has(source.id))
  for (const source of there) await hub.knowledge.removeSource(source.id)
  if (ids.size > 0) {
    await hub.settings.update(
      { business: { name: 'Centralino', hours: { timezone: 'Europe/Rome', spans: [], holidays: [] } } },
      actor,
    )
    await hub.storage.db
      .updateTable('settings')
      .set({ value: '[]', updated_at: hub.clock.now(), updated_by: actor.id })
      .where('key', '=', key)
      .execute()
  }
  return there.length
}
