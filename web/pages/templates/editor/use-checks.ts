import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import type { Finding } from '../template.ts'
import { definitionOf } from './definition.ts'
import type { Draft } from './draft.ts'
import { fieldOf } from './field-of.ts'
import { slotsOf } from './slots.ts'
import { findingsText } from './texts/findings.ts'

/** A finding with the field that it speaks of; `rule` is null where the editor itself found it. */
export type Found = Omit<Finding, 'rule'> & { rule: Finding['rule'] | null; field: string }

const pauseMs = 250

/** Rules about what is not there yet: said in the list at once, beside the field only after a try to submit. */
const quiet = new Set<string | null>([
  null,
  'text_missing',
  'body_missing',
  'example_missing',
  'media_sample_missing',
  'button_label',
  'button_url',
  'button_phone',
  'button_code',
])

/** What is said beside a field. */
export function saidAt(errors: readonly Found[], field: string, all: boolean): string | undefined {
  const finding = errors.find((one) => one.field === field && (all || !quiet.has(one.rule)))
  return finding && `${finding.message} ${finding.fix}`
}

/** What the hub says of the draft as it is written: the lint, and the message as a phone shows it. */
export function useChecks(draft: Draft, id: string | null, contactId: string | null) {
  const text = useText(findingsText)
  const { language } = useLanguage()
  const [settled] = useDebouncedValue(draft, pauseMs)
  const { definition, slots } = useMemo(() => {
    const written = definitionOf(settled)
    // Without a name nothing could be checked at all; that it is missing is said below.
    return {
      definition: { ...written, name: written.name || 'not_named_yet' },
      slots: slotsOf(settled),
    }
  }, [settled])
  const lint = useQuery({
    ...ask('templatesLint', { ...definition, ...(id !== null && { id }), readerLanguage: language }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  const preview = useQuery({
    ...ask('templatesPreview', { definition, ...(contactId !== null && { contactId }) }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })

  const found = useMemo(() => {
    const own: Found[] = []
    const say = (field: string, [message, fix]: readonly [string, string]) =>
      own.push({ rule: null, severity: 'error', path: field, field, message, fix })
    if (settled.name.trim() === '') say('name', text.ownFindings.name)
    for (const { key } of slots) {
      const source = settled.sources[key]
      if (source?.from === 'fixed' && source.value.trim() === '')
        say(`source.${key}`, text.ownFindings.fixed(key))
      if (source?.from === 'field' && source.field === '') say(`source.${key}`, text.ownFindings.field(key))
    }
    const told = (lint.data?.findings ?? []).map((finding) => ({
      ...finding,
      field: fieldOf(finding.path, definition.components, slots),
    }))
    const rank = { error: 0, warning: 1 }
    return [...own, ...told].sort((one, other) => rank[one.severity] - rank[other.severity])
  }, [settled, slots, definition, lint.data, text])

  return {
    found,
    preview: preview.data,
    /** What is shown is of an older text. */
    stale: settled !== draft || lint.isPlaceholderData || lint.isFetching,
    failure: lint.error ?? preview.error,
  }
}
