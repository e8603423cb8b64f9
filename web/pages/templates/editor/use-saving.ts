import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import type { Template } from '../template.ts'
import { definitionOf } from './definition.ts'
import type { Draft } from './draft.ts'

/** What is to be stored, over which version, and whom to tell once it is. */
export interface Asked {
  draft: Draft
  version: number | undefined
  stored: (template: Template) => void
}

/** Somebody else saved since it was read. */
export const isConflict = (error: Error) => error instanceof ApiError && error.field === 'version'

/** Saving and submitting. A template that the review knows is changed by an edit, which goes to the review itself. */
export function useSaving(template: Template | null) {
  const client = useQueryClient()
  const { language: readerLanguage } = useLanguage()
  const isDraft = template === null || template.status === 'draft'

  const keep = (next: Template) => {
    client.setQueryData(ask('templatesGet', { id: next.id }).queryKey, (before) => ({
      events: [],
      languages: [],
      ...before,
      template: next,
    }))
    void client.invalidateQueries({ queryKey: keyOf('templatesGet') })
    void client.invalidateQueries({ queryKey: keyOf('templatesList') })
  }
  async function store({ draft, version }: Asked): Promise<Template> {
    const definition = definitionOf(draft)
    const over = { ...(version !== undefined && { version }), readerLanguage }
    if (template === null) return (await call('templatesSave', { ...definition, readerLanguage })).template
    const { id } = template
    if (isDraft) return (await call('templatesSave', { ...definition, id, ...over })).template
    const { components, variables, category } = definition
    const change = template.status === 'rejected' ? { category } : {}
    return (await call('templatesEdit', { id, components, variables, ...change, ...over })).template
  }
  /** What the other saved is read before the page says that there is something. */
  const readAgain = async (error: Error) => {
    if (isConflict(error)) await client.invalidateQueries({ queryKey: keyOf('templatesGet') })
  }

  const save = useMutation({
    mutationFn: store,
    onSuccess: (next, { stored }) => {
      keep(next)
      stored(next)
    },
    onError: readAgain,
  })
  const submit = useMutation({
    mutationFn: async (asked: Asked) => {
      const next = await store(asked)
      // Saved already should the submission be refused.
      keep(next)
      asked.stored(next)
      if (!isDraft) return next
      return (await call('templatesSubmit', { id: next.id, readerLanguage })).template
    },
    onSuccess: (next) => keep(next),
    onError: readAgain,
  })
  return { save, submit, isDraft, busy: save.isPending || submit.isPending }
}
