import { operatorVariants } from '../../storage/knowledge/entries.ts'
import type { Db } from '../../storage/open.ts'
import type { KnowledgeSourceRow } from '../../storage/schema-knowledge.ts'

/** Wordings that operators added, by entry: they outlive the file that the entry came from. */
export type KeptVariants = ReadonlyMap<string, string[]>

export const variantsKey = (entry: { language: string; externalId: string }) =>
  `${entry.language} ${entry.externalId}`

export async function keptVariants(db: Db, source: KnowledgeSourceRow): Promise<KeptVariants> {
  const rows = await operatorVariants(db, source.id, source.active_generation)
  const kept = new Map<string, string[]>()
  for (const { language, external_id: externalId, text } of rows) {
    const key = variantsKey({ language, externalId })
    kept.set(key, [...(kept.get(key) ?? []), text])
  }
  return kept
}

/** The entries whose wordings have changed between two readings. */
export function changedBetween(before: KeptVariants, after: KeptVariants): Set<string> {
  const same = (key: string) => before.get(key)?.join('\n') === after.get(key)?.join('\n')
  return new Set([...before.keys(), ...after.keys()].filter((key) => !same(key)))
}
