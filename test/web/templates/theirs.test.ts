import { expect, test } from 'vitest'
import { type Draft, emptyDraft } from '../../../web/pages/templates/editor/draft.ts'
import { definitionOf } from '../../../web/pages/templates/editor/definition.ts'
import { differences, theirsOf } from '../../../web/pages/templates/editor/theirs.ts'
import type { Template } from '../../../web/pages/templates/template.ts'

const base: Draft = { ...emptyDraft('en'), name: 'news', body: 'Hello to you all' }

/** The draft as the hub keeps it. */
function saved(draft: Draft, updatedAt: number): Template {
  const { variables, ...definition } = definitionOf(draft)
  return {
    ...definition,
    id: 't',
    requestedCategory: draft.category,
    comingCategory: null,
    status: 'draft',
    rejectionReason: null,
    quality: 'UNKNOWN',
    pausedUntil: null,
    variables: [],
    sources: variables,
    createdAt: 1,
    updatedAt,
    submittedAt: null,
    checkedAt: null,
  }
}

const read = { base, version: 5 }
const mine = { ...base, body: 'Hello from me' }
const other = { ...base, body: 'Hello from her', footer: 'Bye' }

test('what somebody else saved since is theirs; the same version, or the same words, are nobody’s', () => {
  expect(theirsOf(saved(other, 6), read, mine)).toMatchObject({ body: 'Hello from her', footer: 'Bye' })
  expect(theirsOf(saved(other, 5), read, mine)).toBeNull()
  expect(theirsOf(saved(base, 6), read, mine)).toBeNull()
  expect(theirsOf(saved(mine, 6), read, mine)).toBeNull()
  expect(theirsOf(null, { base, version: undefined }, mine)).toBeNull()
})

test('the parts in which two drafts differ are named in the order of the editor', () => {
  expect(differences(mine, other)).toEqual(['body', 'footer'])
  const moved = {
    ...base,
    category: 'marketing' as const,
    sources: { first_name: { from: 'send' as const } },
  }
  expect(differences(base, moved)).toEqual(['category', 'variables'])
  expect(differences(base, base)).toEqual([])
})
