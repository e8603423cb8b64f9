import { Alert, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { PageSkeleton } from '../../../ui/PageSkeleton.tsx'
import type { TemplatesSearch } from '../search.ts'
import { templatesText } from '../text.ts'
import { type Draft, draftOf, emptyDraft } from './draft.ts'
import { EditorForm } from './EditorForm.tsx'

/** The editor of a template, or of a new one: empty, in another language of one there is, or a copy of it. */
export function Editor({ id, search }: { id: string | null; search: TemplatesSearch }) {
  const common = useText(templatesText)
  const { language } = useLanguage()
  /** The new one that was saved under this id goes on in the same form. */
  const [kept, setKept] = useState<string | null>(null)
  const source = id ?? search.from ?? null
  const query = useQuery({ ...ask('templatesGet', { id: source ?? '' }), enabled: source !== null })
  if (source !== null && query.isError)
    return (
      <Alert m="lg" color="red" title={common.loadFailed}>
        <p>{query.error.message}</p>
        <Button size="compact-sm" variant="default" onClick={() => void query.refetch()}>
          {common.tryAgain}
        </Button>
      </Alert>
    )
  if (source !== null && !query.data) return <PageSkeleton />
  const read = query.data?.template ?? null
  const template = id === null ? null : read
  const initial = read ? draftOf(read) : emptyDraft(language)
  return (
    <EditorForm
      key={id === null || id === kept ? 'new' : id}
      template={template}
      initial={id === null && read ? begun(initial, search.as, query.data?.languages ?? []) : initial}
      keep={setKept}
    />
  )
}

/** A new template from one there is: the same name in a language that it does not have yet, or a name of its own. */
function begun(draft: Draft, as: TemplatesSearch['as'], taken: readonly { language: string }[]): Draft {
  // Handles of samples belong to the template for which they were uploaded.
  const fresh = {
    ...draft,
    header: { ...draft.header, handle: '' },
    cards: draft.cards.map((card) => ({ ...card, handle: '' })),
  }
  if (as !== 'language') return { ...fresh, name: `${draft.name}_2` }
  const free = ['it', 'en', 'es', 'fr', 'de', 'pt_PT'].find(
    (code) => !taken.some(({ language }) => language === code),
  )
  return free === undefined ? fresh : { ...fresh, language: free }
}
