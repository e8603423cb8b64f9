import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The reasons that refusals of the hub carry, as its source names them. */
export function sourceReasons(): Set<string> {
  const named = new Set<string>()
  for (const folder of ['api', 'domain', 'storage', 'knowledge', 'engine', 'operations']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(join(folder, file), 'utf8')
      for (const [call] of text.matchAll(/new CallerError\([\s\S]*?\n? *\}?\)\n/g)) {
        for (const [, reason] of call.matchAll(/\breason: '(\w+)'/g)) named.add(reason!)
      }
    }
  }
  return named
}
