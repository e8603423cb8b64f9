import type { Template } from '../template.ts'
import { definitionOf } from './definition.ts'
import { type Draft, draftOf } from './draft.ts'

export type DraftPart =
  'name' | 'language' | 'category' | 'header' | 'body' | 'footer' | 'buttons' | 'cards' | 'variables'

const told = (draft: Draft) => JSON.stringify(definitionOf(draft))

/** What somebody else saved since it was read, or null where it says the same as what was read or is written here. */
export function theirsOf(
  template: Template | null,
  read: { base: Draft; version: number | undefined },
  draft: Draft,
): Draft | null {
  if (template === null || read.version === undefined || template.updatedAt <= read.version) return null
  const saved = draftOf(template)
  const words = told(saved)
  return words === told(read.base) || words === told(draft) ? null : saved
}

/** The parts in which two drafts differ, in the order of the editor. */
export function differences(one: Draft, other: Draft): DraftPart[] {
  const of = (draft: Draft): Record<DraftPart, unknown> => ({
    name: draft.name,
    language: draft.language,
    category: draft.category,
    header: [draft.layout, draft.header],
    body: [draft.body, draft.code],
    footer: draft.footer,
    buttons: draft.buttons,
    cards: draft.cards,
    variables: [draft.parameterFormat, draft.examples, draft.sources],
  })
  const [a, b] = [of(one), of(other)]
  return (Object.keys(a) as DraftPart[]).filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
}
