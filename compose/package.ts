import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where package.json stands: above this folder, or further up where the hub runs as built into `dist/hub`. */
export const rootFolder = folderOfPackage(import.meta.dirname)
export const version = (
  JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { version: string }
).version

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}

/** The file that a thread starts from, and what it is given: of the sources by path without ending, or as built. */
export function threadOf(source: string): { file: string; workerData?: { source: string } } {
  if (import.meta.url.endsWith('.js')) return { file: join(rootFolder, 'dist/hub', `${basename(source)}.js`) }
  const file = join(rootFolder, 'compose/thread-of-source.mjs')
  return { file, workerData: { source: pathToFileURL(join(rootFolder, `${source}.ts`)).href } }
}
