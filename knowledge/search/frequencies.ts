import type { LexicalDriver } from '../index/contract.ts'
import type { ServingTables } from '../index/tables.ts'

const mostCached = 50_000

/** In how many chunks features stand, remembered until what can be found changes. */
export function createFrequencies(lexical: LexicalDriver) {
  let known = { revision: -1, table: -1, chunks: 0, cache: new Map<string, number>() }

  return async ({ revision, lexical: { number: table } }: ServingTables, features: string[]) => {
    let current = known
    if (current.revision !== revision || current.table !== table) {
      current = { revision, table, chunks: await lexical.count(table), cache: new Map() }
      known = current
    }
    const { cache, chunks } = current
    // A map of their own for each search: others may empty the shared one meanwhile.
    const counts = new Map<string, number>()
    const missing: string[] = []
    for (const feature of features) {
      const n = cache.get(feature)
      if (n === undefined) missing.push(feature)
      else counts.set(feature, n)
    }
    if (missing.length > 0) {
      const found = await lexical.frequencies(table, missing)
      if (cache.size > mostCached) cache.clear()
      for (const feature of missing) {
        const n = found.get(feature) ?? 0
        cache.set(feature, n)
        counts.set(feature, n)
      }
    }
    return { counts: counts as ReadonlyMap<string, number>, chunks }
  }
}
