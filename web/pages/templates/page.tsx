import { useParams, useSearch } from '@tanstack/react-router'
import { Details } from './detail/Details.tsx'
import { Editor } from './editor/Editor.tsx'
import { List } from './list/List.tsx'

/** The templates: all of them, one of them, or the editor. */
export function Page() {
  const template = useParams({
    from: '/shell/templates/{-$template}',
    select: (params) => params.template,
  })
  const search = useSearch({ from: '/shell/templates/{-$template}' })
  if (template === undefined) return <List search={search} />
  if (template === 'new') return <Editor id={null} search={search} />
  if (search.edit) return <Editor id={template} search={search} />
  return <Details key={template} id={template} />
}
