import { onTestFinished } from 'vitest'
import { migrate } from '../storage/migrate.ts'
import { openStorage, type Storage } from '../storage/open.ts'

/** A database of its own for one test, with the newest schema. */
export async function testStorage(file = ':memory:'): Promise<Storage> {
  const storage = openStorage(file)
  await migrate(storage.db)
  onTestFinished(() => storage.close())
  return storage
}
