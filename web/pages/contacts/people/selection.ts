/** Who is chosen: some by id, or all whom the filter of the list finds, loaded or not. */
export type Selection = { kind: 'ids'; ids: ReadonlySet<string> } | { kind: 'all'; count: number }

export const nobody: Selection = { kind: 'ids', ids: new Set() }

export const sizeOf = (selection: Selection): number =>
  selection.kind === 'all' ? selection.count : selection.ids.size

export const isSelected = (selection: Selection, id: string): boolean =>
  selection.kind === 'all' || selection.ids.has(id)

/** The selection with one more or one less; out of all, those that are loaded stay. */
export function toggled(selection: Selection, id: string, loaded: readonly string[]): Selection {
  const ids = new Set(selection.kind === 'all' ? loaded : selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { kind: 'ids', ids }
}
