import { Alert, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, Copy, Pencil, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ApiError } from '../../../api/error.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useCommands } from '../../../shell/commands.tsx'
import { useMay } from '../../../shell/session.ts'
import { Page as Frame } from '../../../ui/Page.tsx'
import { PageSkeleton } from '../../../ui/PageSkeleton.tsx'
import { languageName } from '../languages.ts'
import { Phone } from '../preview/Phone.tsx'
import { editable, type Template, unknownParts } from '../template.ts'
import { templatesText } from '../text.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import classes from './detail.module.css'
import { History } from './History.tsx'
import { Languages } from './Languages.tsx'
import { Standing } from './Standing.tsx'
import { detailText } from './text.ts'
import { Values } from './Values.tsx'

/** One template: where it stands and what to do, what it looks like, its languages and its history. */
export function Details({ id }: { id: string }) {
  const common = useText(templatesText)
  const query = useQuery(ask('templatesGet', { id }))
  if (query.isError && !query.data) {
    const isGone = query.error instanceof ApiError && query.error.status === 404
    return (
      <Alert m="lg" color="red" title={isGone ? common.gone : common.loadFailed}>
        {!isGone && (
          <Button size="compact-sm" variant="default" onClick={() => void query.refetch()}>
            {common.tryAgain}
          </Button>
        )}
        <Link to="/templates/{-$template}" params={{ template: undefined }}>
          {common.back}
        </Link>
      </Alert>
    )
  }
  if (!query.data) return <PageSkeleton />
  return <Loaded {...query.data} />
}

function Loaded(props: {
  template: Template
  events: Parameters<typeof History>[0]['events']
  languages: Parameters<typeof Languages>[0]['languages']
}) {
  const text = useText(detailText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const mayWrite = useMay('templates:write')
  const { template } = props
  const [contactId, setContactId] = useState<string | null>(null)
  const [deleting, setDeleting] = useState(false)
  const preview = useQuery(
    ask('templatesPreview', { id: template.id, ...(contactId !== null && { contactId }) }),
  )
  const mayEdit = mayWrite && editable.has(template.status) && unknownParts(template).length === 0
  const editLabel =
    template.status === 'draft'
      ? text.continueDraft
      : template.status === 'rejected'
        ? text.editRejected
        : text.edit
  const commands = useMemo(
    () =>
      mayEdit
        ? [
            {
              label: editLabel,
              key: 'e',
              run: () =>
                void navigate({
                  to: '/templates/{-$template}',
                  params: { template: template.id },
                  search: { edit: true },
                }),
            },
          ]
        : [],
    [mayEdit, editLabel, navigate, template.id],
  )
  useCommands(commands)

  return (
    <Frame
      title={template.name}
      lead={`${languageName(language, template.language)} · ${common.category[template.category]}`}
      wide
      actions={
        <>
          <Button
            renderRoot={(button) => (
              <Link {...button} to="/templates/{-$template}" params={{ template: undefined }} />
            )}
            variant="subtle"
            leftSection={<ArrowLeft size={16} aria-hidden />}
          >
            {common.back}
          </Button>
          {mayWrite && template.status !== 'deleted' && (
            <Button
              variant="subtle"
              c="var(--failed-ink)"
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {text.delete}
            </Button>
          )}
          {mayWrite && (
            <Button
              variant="default"
              leftSection={<Copy size={16} aria-hidden />}
              onClick={() =>
                void navigate({
                  to: '/templates/{-$template}',
                  params: { template: 'new' },
                  search: { from: template.id, as: 'copy' },
                })
              }
            >
              {text.copy}
            </Button>
          )}
          {mayEdit && (
            <Button
              leftSection={<Pencil size={16} aria-hidden />}
              onClick={() =>
                void navigate({
                  to: '/templates/{-$template}',
                  params: { template: template.id },
                  search: { edit: true },
                })
              }
            >
              {editLabel}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.details}>
        <div className={classes.column}>
          <Standing template={template} />
          <Languages template={template} languages={props.languages} mayWrite={mayWrite} />
          <Values template={template} />
          <History events={props.events} />
        </div>
        <aside className={classes.aside}>
          <Phone
            preview={preview.data}
            contactId={contactId}
            choose={setContactId}
            language={template.language}
          />
        </aside>
      </div>
      <DeleteDialog opened={deleting} template={template} close={() => setDeleting(false)} />
    </Frame>
  )
}
