import { Alert, Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft, Sparkles } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { StatusMark } from '../State.tsx'
import type { Template } from '../template.ts'
import { templatesText } from '../text.ts'
import classes from './editor.module.css'
import { pageText } from './texts/page.ts'

/** Where the template stands, a suggestion, the way back. */
export function EditorActions(props: { template: Template | null; suggest: (() => void) | null }) {
  const text = useText(pageText)
  const common = useText(templatesText)
  const navigate = useNavigate()
  const { template, suggest } = props
  return (
    <>
      {template && (
        <span className={classes.status}>
          <StatusMark status={template.status} />
        </span>
      )}
      <Button
        variant="subtle"
        leftSection={<ArrowLeft size={16} aria-hidden />}
        onClick={() =>
          void navigate({
            to: '/templates/{-$template}',
            params: { template: template?.id },
          })
        }
      >
        {template ? text.back : common.back}
      </Button>
      {suggest && (
        <Button variant="default" leftSection={<Sparkles size={16} aria-hidden />} onClick={suggest}>
          {text.suggest}
        </Button>
      )}
    </>
  )
}

/** Why nothing can be written here. */
export function CannotWrite(props: {
  mayWrite: boolean
  status: Template['status'] | null
  unknown: readonly string[]
}) {
  const text = useText(pageText)
  const common = useText(templatesText)
  const { mayWrite, status, unknown } = props
  return (
    <>
      {!mayWrite && <p>{text.readOnly}</p>}
      {status !== null && <Alert color="yellow">{text.cannotEdit(common.status[status])}</Alert>}
      {unknown.length > 0 && <Alert color="yellow">{text.unknownParts(unknown.join(', '))}</Alert>}
    </>
  )
}
