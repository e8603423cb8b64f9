import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed } from '../../../shell/toast.ts'
import type { Template } from '../template.ts'
import { definitionOf } from './definition.ts'
import type { Draft } from './draft.ts'

/** Saving and submitting. A template that the review knows is changed by an edit, which goes to the review itself. */
export function useSaving(template: Template | null, saved: (template: Template, draft: Draft) => void) {
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
  async function store(draft: Draft): Promise<Template> {
    const definition = definitionOf(draft)
    if (isDraft) {
      const id = template === null ? {} : { id: template.id }
      return (await call('templatesSave', { ...definition, ...id, readerLanguage })).template
    }
    const { components, variables, category } = definition
    const change = template.status === 'rejected' ? { category } : {}
    const edited = await call('templatesEdit', {
      id: template.id,
      components,
      variables,
      ...change,
      readerLanguage,
    })
    return edited.template
  }

  const save = useMutation({
    mutationFn: store,
    onSuccess: (next, draft) => {
      keep(next)
      saved(next, draft)
    },
    onError: (error) => failed(error),
  })
  const submit = useMutation({
    mutationFn: async (draft: Draft) => {
      const stored = await store(draft)
      // Saved already should the submission be refused.
      keep(stored)
      saved(stored, draft)
      if (!isDraft) return stored
      return (await call('templatesSubmit', { id: stored.id, readerLanguage })).template
    },
    onSuccess: (next) => keep(next),
    onError: (error) => failed(error),
  })
  return { save, submit, isDraft }
}
