import type { LexicalDriver } from '../index/contract.ts'
import type { ServingTables } from '../index/tables.ts'

const mostCached = 50_000

/** In how many chunks features stand, remembered until what can be found changes. */
export function createFrequencies(lexical: LexicalDriver) {
  let revision = -1
  let table = -1
  let chunks = 0
  const cache = new Map<string, number>()

  return async (serving: ServingTables, features: string[]) => {
    if (serving.revision !== revision || serving.lexical.number !== table) {
      cache.clear()
      chunks = await lexical.count(serving.lexical.number)
      revision = serving.revision
      table = serving.lexical.number
    }
    const missing = features.filter((feature) => !cache.has(feature))
    if (missing.length > 0) {
      if (cache.size > mostCached) cache.clear()
      const found = await lexical.frequencies(table, missing)
      for (const feature of missing) cache.set(feature, found.get(feature) ?? 0)
    }
    return { counts: cache as ReadonlyMap<string, number>, chunks }
  }
}
