import { Button } from '@mantine/core'
import { CircleAlert, CircleCheck, Send, TriangleAlert, Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useCommands } from '../../../shell/commands.tsx'
import { useShortcuts } from '../../../shell/shortcuts.ts'
import classes from './editor.module.css'
import { findingsText } from './texts/findings.ts'
import { savingText } from './texts/saving.ts'

/** What can be done with what was written, always in sight. Ctrl and S saves. */
export function Foot(props: {
  errors: number
  warnings: number
  changed: boolean
  isNew: boolean
  isDraft: boolean
  /** Of a template that the review knows: other than where values come from. */
  wordsChanged: boolean
  busy: boolean
  save: () => void
  submit: () => void
  revert: () => void
}) {
  const text = useText(savingText)
  const findingsWords = useText(findingsText)
  const { errors, warnings, changed, isDraft, isNew, wordsChanged, busy, save, submit, revert } = props
  const mayRevert = changed && !isNew
  const maySave = isDraft ? changed : changed && !wordsChanged
  const maySubmit = isDraft || wordsChanged
  const saveLabel = isDraft ? text.saveDraft : text.saveSources
  useShortcuts({ 'mod+s': () => maySave && !busy && save() })
  const commands = useMemo(
    () => [
      ...(maySave ? [{ label: saveLabel, run: save }] : []),
      ...(maySubmit ? [{ label: text.submit, run: submit }] : []),
    ],
    [maySave, maySubmit, saveLabel, text, save, submit],
  )
  useCommands(commands)
  const Icon = errors > 0 ? CircleAlert : warnings > 0 ? TriangleAlert : CircleCheck
  const said = [
    errors > 0 ? findingsWords.errors(errors) : '',
    warnings > 0 ? findingsWords.warnings(warnings) : '',
    errors + warnings === 0 ? findingsWords.clean : '',
  ].filter(Boolean)
  return (
    <div className={classes.foot}>
      <button
        type="button"
        className={classes.summary}
        data-state={errors > 0 ? 'failed' : warnings > 0 ? 'waiting' : 'agent'}
        onClick={() => document.getElementById('template-findings')?.scrollIntoView({ behavior: 'smooth' })}
      >
        <Icon size={16} aria-hidden />
        <span>{said.join(', ')}</span>
      </button>
      {changed && <span className={classes.unsaved}>{text.unsaved}</span>}
      <div className={classes.footActions}>
        {mayRevert && (
          <Button variant="subtle" leftSection={<Undo2 size={16} aria-hidden />} onClick={revert}>
            {text.revert}
          </Button>
        )}
        {(isDraft || maySave) && (
          <Button
            variant={isDraft ? 'default' : 'filled'}
            disabled={!maySave}
            loading={busy}
            onClick={save}
            title="Ctrl S"
          >
            {saveLabel}
          </Button>
        )}
        {(isDraft || !maySave) && (
          <Button
            leftSection={<Send size={16} aria-hidden />}
            disabled={!maySubmit || busy}
            onClick={submit}
            title={errors > 0 ? findingsWords.firstMend(errors) : undefined}
          >
            {text.submit}
          </Button>
        )}
      </div>
    </div>
  )
}
