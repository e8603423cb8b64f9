import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import type pino from 'pino'
import type { Config } from '../config.ts'
import type { Clock } from '../domain/clock.ts'
import { createEmbeddedQueue } from '../engine/jobs/embedded.ts'
import { openSettings } from '../engine/settings.ts'
import { migrate } from '../storage/migrate.ts'
import { openStorage } from '../storage/open.ts'
import { openLog } from './log.ts'

/** What everything else stands on: log, folders, database, queue, settings. */
export async function openGround(given: { config: Config; clock: Clock; logTo?: pino.DestinationStream }) {
  const { config, clock } = given
  const log = openLog(config, given.logTo)
  const dataFolder = resolve(config.dataDir)
  const mediaFolder = join(dataFolder, 'media')
  const importFolder = join(dataFolder, 'imports')
  mkdirSync(mediaFolder, { recursive: true })
  const database = join(dataFolder, 'centralino.db')
  const storage = openStorage(database)
  await migrate(storage.db)
  const { db } = storage

  const host = hostname()
  const worker = `${host}:${process.pid}:${randomBytes(4).toString('hex')}`
  const jobs = createEmbeddedQueue({ db, clock, worker })
  const settings = await openSettings({ db, clock })
  return {
    config,
    clock,
    log,
    mediaFolder,
    importFolder,
    database,
    storage,
    db,
    host,
    worker,
    jobs,
    settings,
  }
}

export type Ground = Awaited<ReturnType<typeof openGround>>
