import { Alert, Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft, Sparkles } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { said } from '../../../shell/toast.ts'
import { Page as Frame } from '../../../ui/Page.tsx'
import { Phone } from '../preview/Phone.tsx'
import { StatusMark } from '../State.tsx'
import { editable, type Template, type TemplateDefinition, unknownParts } from '../template.ts'
import { templatesText } from '../text.ts'
import { definitionOf } from './definition.ts'
import { type Draft, draftOf } from './draft.ts'
import classes from './editor.module.css'
import { elementOf } from './field-of.ts'
import { Findings } from './Findings.tsx'
import type { Fix } from './fixes.ts'
import { Foot } from './Foot.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { Parts } from './Parts.tsx'
import { SubmitDialog } from './SubmitDialog.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'
import { editorText } from './text.ts'
import { useChecks } from './use-checks.ts'
import { useSamples } from './use-samples.ts'
import { useSaving } from './use-saving.ts'

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

/** Form, preview and findings side by side. What is unsaved is not left without asking. */
export function EditorForm(props: {
  template: Template | null
  initial: Draft
  /** Languages that the name has already. */
  taken: readonly { language: string }[]
  keep: (id: string) => void
}) {
  const text = useText(editorText)
  const common = useText(templatesText)
  const navigate = useNavigate()
  const { template } = props
  const [base, setBase] = useState(() => untaken(props.initial, props.taken))
  const [draft, setDraft] = useState(base)
  const [contactId, setContactId] = useState<string | null>(null)
  const [showAll, setShowAll] = useState(false)
  const [open, setOpen] = useState<'submit' | 'suggest' | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const leaving = useRef(false)
  const { samples, tellSample } = useSamples()
  const checks = useChecks(draft, template?.id ?? null, contactId)
  const changed = useMemo(
    () => JSON.stringify(definitionOf(draft)) !== JSON.stringify(definitionOf(base)),
    [draft, base],
  )
  const wordsChanged = useMemo(() => {
    const [now, then] = [definitionOf(draft), definitionOf(base)]
    return (
      now.category !== then.category || JSON.stringify(now.components) !== JSON.stringify(then.components)
    )
  }, [draft, base])

  const unknown = template ? unknownParts(template) : []
  const mayWrite = useMay('templates:write')
  const isEditable = template === null || editable.has(template.status)
  const disabled = !mayWrite || !isEditable || unknown.length > 0
  const errors = checks.found.filter(({ severity }) => severity === 'error')
  const warnings = checks.found.length - errors.length

  const openPage = useCallback(
    (id: string, edit: boolean) => {
      leaving.current = true
      void navigate({
        to: '/templates/{-$template}',
        params: { template: id },
        search: edit ? { edit: true } : {},
        replace: true,
      }).then(() => {
        leaving.current = false
      })
    },
    [navigate],
  )
  const { save, submit, isDraft } = useSaving(template, (next, stored) => {
    setBase(stored)
    if (template === null) {
      props.keep(next.id)
      openPage(next.id, true)
    }
  })

  const go = (field: string) => {
    const element = form.current && elementOf(form.current, field)
    if (!element) return
    element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const input = element.matches('input, textarea, button, [tabindex]')
      ? element
      : element.querySelector<HTMLElement>('input, textarea, button')
    input?.focus({ preventScroll: true })
  }
  const mend = ({ made }: Fix) => {
    const before = draft
    setDraft(made)
    said(text.fixed, { label: text.undo, act: () => setDraft(before) })
  }
  const saveNow = () =>
    save.mutate(draft, { onSuccess: () => said(isDraft ? common.draftSaved : text.savedSources) })
  const submitNow = () =>
    submit.mutate(draft, {
      onSuccess: (next) => {
        said(text.submitted)
        openPage(next.id, false)
      },
      onError: () => setOpen(null),
    })
  const wantSubmit = () => {
    if (errors.length === 0) return setOpen('submit')
    setShowAll(true)
    go(errors[0]!.field)
  }
  const fill = (definition: TemplateDefinition) => {
    const before = draft
    const written = draftOf({ ...definition, sources: definition.variables })
    setDraft({ ...written, ...(isDraft && draft.name.trim() !== '' && { name: draft.name }) })
    setOpen(null)
    said(text.suggested, { label: text.undo, act: () => setDraft(before) })
  }
  const revert = () => {
    const before = draft
    setDraft(base)
    said(text.reverted, { label: text.undo, act: () => setDraft(before) })
  }
  const wrongAt = (field: string) => {
    const finding = errors.find((one) => one.field === field && (showAll || !quiet.has(one.rule)))
    return finding && `${finding.message} ${finding.fix}`
  }

  // A draft that was submitted, here or elsewhere, is looked at, not written on.
  const status = template?.status
  const [first] = useState(status)
  useEffect(() => {
    if (first === 'draft' && status === 'pending' && !changed && template) openPage(template.id, false)
  }, [first, status, changed, template, openPage])

  return (
    <Frame
      title={template ? `${text.editTitle}: ${template.name}` : text.newTitle}
      lead={isDraft ? text.lead : text.leadEdit}
      wide
      actions={
        <>
          {template && (
            <span className={classes.status}>
              <StatusMark status={template.status} />
            </span>
          )}
          {!disabled && (
            <Button
              variant="default"
              leftSection={<Sparkles size={16} aria-hidden />}
              onClick={() => setOpen('suggest')}
            >
              {text.suggest}
            </Button>
          )}
          <Button
            variant="subtle"
            leftSection={<ArrowLeft size={16} aria-hidden />}
            onClick={() =>
              void navigate({
                to: '/templates/{-$template}',
                params: template ? { template: template.id } : {},
              })
            }
          >
            {template ? template.name : common.back}
          </Button>
        </>
      }
    >
      {!mayWrite && <p>{text.readOnly}</p>}
      {!isEditable && template && (
        <Alert color="yellow">{text.cannotEdit(common.status[template.status])}</Alert>
      )}
      {unknown.length > 0 && <Alert color="yellow">{text.unknownParts(unknown.join(', '))}</Alert>}
      <div className={classes.editor}>
        <div ref={form} className={classes.form}>
          <Parts
            draft={draft}
            change={setDraft}
            disabled={disabled}
            wrongAt={wrongAt}
            tellSample={tellSample}
            fixed={{
              name: !isDraft,
              category: !isDraft && template?.status !== 'rejected',
            }}
          />
        </div>
        <aside className={classes.aside}>
          <Findings
            found={checks.found}
            failure={checks.failure}
            stale={checks.stale}
            draft={draft}
            go={go}
            mend={disabled ? null : mend}
          />
          <Phone
            preview={checks.preview}
            contactId={contactId}
            choose={setContactId}
            samples={samples}
            language={draft.language}
          />
        </aside>
      </div>
      {!disabled && (
        <Foot
          errors={errors.length}
          warnings={warnings}
          changed={changed}
          isDraft={isDraft}
          wordsChanged={wordsChanged}
          isNew={template === null}
          busy={save.isPending || submit.isPending}
          save={saveNow}
          submit={wantSubmit}
          revert={revert}
        />
      )}
      <SubmitDialog
        opened={open === 'submit'}
        isEdit={!isDraft}
        draft={draft}
        warnings={warnings}
        busy={submit.isPending}
        submit={submitNow}
        close={() => setOpen(null)}
      />
      <SuggestDialog
        opened={open === 'suggest'}
        language={draft.language}
        replaces={draft.body.trim() !== ''}
        fill={fill}
        close={() => setOpen(null)}
      />
      <LeaveGuard changed={changed && !disabled} leaving={leaving} />
    </Frame>
  )
}

/** Another language of a name begins in one that it does not have yet. */
function untaken(draft: Draft, taken: readonly { language: string }[]): Draft {
  const free = ['it', 'en', 'es', 'fr', 'de', 'pt_PT'].find(
    (code) => !taken.some(({ language }) => language === code),
  )
  return taken.length > 0 && free !== undefined ? { ...draft, language: free } : draft
}
