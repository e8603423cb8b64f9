import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { Page as Frame } from '../../../ui/Page.tsx'
import { Phone } from '../preview/Phone.tsx'
import { editable, type Template, type TemplateDefinition, unknownParts } from '../template.ts'
import { templatesText } from '../text.ts'
import { type Draft, draftOf } from './draft.ts'
import classes from './editor.module.css'
import { CannotWrite, EditorActions } from './EditorHead.tsx'
import { goTo } from './field-of.ts'
import { Findings } from './Findings.tsx'
import { Foot } from './Foot.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { Parts } from './Parts.tsx'
import { SubmitDialog } from './SubmitDialog.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'
import { conflictText } from './texts/conflict.ts'
import { findingsText } from './texts/findings.ts'
import { pageText } from './texts/page.ts'
import { savingText } from './texts/saving.ts'
import { suggestText } from './texts/suggest.ts'
import { Theirs } from './Theirs.tsx'
import { saidAt, useChecks } from './use-checks.ts'
import { useDraft } from './use-draft.ts'
import { useSamples } from './use-samples.ts'
import { isConflict, useSaving } from './use-saving.ts'

/** Form, preview and findings side by side. What is unsaved is not left without asking. */
export function EditorForm(props: { template: Template | null; initial: Draft; keep: (id: string) => void }) {
  const text = useText(pageText)
  const savingWords = useText(savingText)
  const findingsWords = useText(findingsText)
  const suggestWords = useText(suggestText)
  const conflictWords = useText(conflictText)
  const common = useText(templatesText)
  const { template } = props
  const [contactId, setContactId] = useState<string | null>(null)
  const [showAll, setShowAll] = useState(false)
  const [open, setOpen] = useState<'submit' | 'suggest' | null>(null)
  const [insists, setInsists] = useState(0)
  const form = useRef<HTMLDivElement>(null)
  const { samples, tellSample } = useSamples()
  const { leaving, openPage } = useOpenPage()
  const { save, submit, isDraft, busy } = useSaving(template)
  const written = useDraft(template, props.initial, busy)
  const { draft, changed, theirs } = written
  const checks = useChecks(draft, template?.id ?? null, contactId)

  const unknown = template ? unknownParts(template) : []
  const mayWrite = useMay('templates:write')
  const isEditable = template === null || editable.has(template.status)
  const disabled = !mayWrite || !isEditable || unknown.length > 0
  const errors = checks.found.filter(({ severity }) => severity === 'error')
  const warnings = checks.found.length - errors.length

  const go = (field: string) => form.current && goTo(form.current, field)
  const asked = { draft, version: written.version, stored }
  function stored(next: Template) {
    written.keep(next, draft)
    if (template !== null) return
    props.keep(next.id)
    openPage(next.id, true)
  }
  const refused = (error: Error) => {
    setOpen(null)
    if (!isConflict(error)) return failed(error)
    said(conflictWords.choose)
    setInsists((times) => times + 1)
  }
  const saveNow = () =>
    save.mutate(asked, {
      onSuccess: () => said(isDraft ? common.draftSaved : savingWords.savedSources),
      onError: refused,
    })
  const submitNow = () =>
    submit.mutate(asked, {
      onSuccess: (next) => {
        said(savingWords.submitted)
        openPage(next.id, false)
      },
      onError: refused,
    })
  const wantSubmit = () => {
    if (errors.length === 0) return setOpen('submit')
    setShowAll(true)
    go(errors[0]!.field)
  }
  const fill = (definition: TemplateDefinition) => {
    const made = draftOf({ ...definition, sources: definition.variables })
    written.replace(
      { ...made, ...(isDraft && draft.name.trim() !== '' && { name: draft.name }) },
      suggestWords.suggested,
    )
    setOpen(null)
  }
  useSubmittedElsewhere(template, changed, openPage)

  return (
    <Frame
      title={template ? `${text.editTitle}: ${template.name}` : text.newTitle}
      lead={isDraft ? text.lead : text.leadEdit}
      wide
      actions={<EditorActions template={template} suggest={disabled ? null : () => setOpen('suggest')} />}
    >
      <CannotWrite
        mayWrite={mayWrite}
        status={isEditable || template === null ? null : template.status}
        unknown={unknown}
      />
      {theirs && !disabled && (
        <div className={classes.conflict}>
          <Theirs theirs={theirs} mine={draft} insists={insists} choose={written.choose} />
        </div>
      )}
      <div className={classes.editor}>
        <div ref={form} className={classes.form}>
          <Parts
            draft={draft}
            change={written.change}
            disabled={disabled}
            wrongAt={(field) => saidAt(errors, field, showAll)}
            tellSample={tellSample}
            fixed={{ name: !isDraft, category: !isDraft && template?.status !== 'rejected' }}
          />
        </div>
        <aside className={classes.aside}>
          <Findings
            found={checks.found}
            failure={checks.failure}
            stale={checks.stale}
            draft={draft}
            go={go}
            mend={disabled ? null : ({ made }) => written.replace(made, findingsWords.fixed)}
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
          wordsChanged={written.wordsChanged}
          isNew={template === null}
          busy={busy}
          save={saveNow}
          submit={wantSubmit}
          revert={() => written.replace(written.base, savingWords.reverted)}
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

type OpenPage = (id: string, edit: boolean) => void

/** Opens a template in the place of this page, unasked: it was saved. */
function useOpenPage() {
  const navigate = useNavigate()
  const leaving = useRef(false)
  const openPage: OpenPage = useCallback(
    (id, edit) => {
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
  return { leaving, openPage }
}

/** A draft that was submitted, here or elsewhere, is looked at, not written on. */
function useSubmittedElsewhere(template: Template | null, changed: boolean, openPage: OpenPage): void {
  const status = template?.status
  const [first] = useState(status)
  useEffect(() => {
    if (first === 'draft' && status === 'pending' && !changed && template) openPage(template.id, false)
  }, [first, status, changed, template, openPage])
}
