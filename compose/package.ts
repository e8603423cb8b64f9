import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where package.json stands: above this folder, or further up where the hub runs as built into `dist/hub`. */
export const rootFolder = folderOfPackage(import.meta.dirname)
export const version = (
  JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { version: string }
).version

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}
