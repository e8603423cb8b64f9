import { useMemo, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { said } from '../../../shell/toast.ts'
import type { Template } from '../template.ts'
import { definitionOf } from './definition.ts'
import { type Draft, draftOf } from './draft.ts'
import { findingsText } from './texts/findings.ts'
import { theirsOf } from './theirs.ts'

/**
 * What is being written, over what was read. `template` is the newest that the hub knows of; what somebody else saved
 * meanwhile is `theirs`, until one has chosen between the two.
 */
export function useDraft(template: Template | null, initial: Draft, busy: boolean) {
  const text = useText(findingsText)
  const [read, setRead] = useState({ base: initial, version: template?.updatedAt })
  const [draft, setDraft] = useState(initial)
  const { base } = read
  const now = useMemo(() => definitionOf(draft), [draft])
  const then = useMemo(() => definitionOf(base), [base])
  const theirs = busy ? null : theirsOf(template, read, draft)
  // Where nothing but the date is newer, that date is the version.
  const version = theirs || !template || busy ? read.version : template.updatedAt
  return {
    draft,
    base,
    change: setDraft,
    changed: useMemo(() => JSON.stringify(now) !== JSON.stringify(then), [now, then]),
    /** Other than where values come from: what the review reads. */
    wordsChanged: useMemo(
      () =>
        now.category !== then.category || JSON.stringify(now.components) !== JSON.stringify(then.components),
      [now, then],
    ),
    version,
    theirs,
    /** In place of what is written, as can be taken back. */
    replace(next: Draft, words: string) {
      const before = draft
      setDraft(next)
      said(words, { label: text.undo, act: () => setDraft(before) })
    },
    /** It was stored. */
    keep: (next: Template, stored: Draft) => setRead({ base: stored, version: next.updatedAt }),
    /** One has seen what the other saved: theirs is what is gone on from, or what is replaced by the next save. */
    choose(which: 'theirs' | 'mine') {
      if (!template) return
      const saved = draftOf(template)
      setRead({ base: saved, version: template.updatedAt })
      if (which === 'theirs') setDraft(saved)
    },
  }
}
