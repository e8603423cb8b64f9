import { Button, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import type { Language } from '../../../../domain/language.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { Left } from '../../../ui/Left.tsx'
import { knowledgeText } from '../text.ts'
import { type Draft, draftOf, inputOf, isChanged, isWithinLimits, most } from './draft.ts'
import type { Editing } from './EntryDrawer.tsx'
import type { Entry } from './Entries.tsx'
import classes from './entries.module.css'
import { NewerText } from './NewerText.tsx'
import { Variants } from './Variants.tsx'

/** Fields that show what is wrong with them; anything else is said in a toast. */
const shown = new Set(['question', 'answer', 'section'])

/** One question with its answer and variants. Ctrl and Enter saves; what was deleted can be brought back. */
export function EntryForm(props: {
  editing: Editing
  tellChanged: (changed: boolean) => void
  done: () => void
}) {
  const text = useText(knowledgeText)
  const line = useErrorLine()
  const client = useQueryClient()
  const disabled = !useMay('knowledge:write')
  const { editing, tellChanged, done } = props
  const entry = 'entry' in editing ? editing.entry : null
  const given = 'given' in editing ? editing.given : null
  const [from] = useState(() => draftOf(editing))
  const [draft, setDraft] = useState(from)
  /** What somebody else has saved meanwhile. */
  const [newer, setNewer] = useState<Entry | null>(null)
  const [wrong, setWrong] = useState<Partial<Record<string, string>>>({})
  const set = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setWrong({})
  }
  useEffect(() => tellChanged(isChanged(draft, from)), [draft, from, tellChanged])

  const refresh = () =>
    Promise.all(
      (['knowledgeEntriesList', 'knowledgeSourcesList', 'knowledgeSearch'] as const).map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    )
  const save = useMutation({
    mutationFn: () => call('knowledgeEntriesSave', inputOf(draft, newer ?? entry)),
    onSuccess: ({ entry: saved }) => {
      said(text.saved, entry ? undefined : { label: text.undo, act: () => void takeBack(saved.id) })
      done()
      return refresh()
    },
    onError: (error) => {
      if (entry && error instanceof ApiError && error.field === 'version') {
        call('knowledgeEntriesGet', { id: entry.id }).then((read) => setNewer(read.entry), failed)
      } else if (error instanceof ApiError && shown.has(error.field ?? ''))
        setWrong({ [error.field ?? '']: line(error) })
      else failed(error)
    },
  })
  const takeBack = (id: string) => call('knowledgeEntriesDelete', { id }).then(refresh, failed)
  const restore = (id: string) =>
    call('knowledgeEntriesRestore', { id }).then(() => {
      said(text.restored)
      return refresh()
    }, failed)
  const remove = useMutation({
    mutationFn: (id: string) => call('knowledgeEntriesDelete', { id }),
    onSuccess: ({ entry: deleted }) => {
      said(text.deleted, { label: text.undo, act: () => void restore(deleted.id) })
      done()
      return refresh()
    },
    onError: (error) => failed(error),
  })

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (disabled || save.isPending || !isWithinLimits(draft)) return
    const noQuestion = draft.question.trim() === ''
    const noAnswer = draft.answer.trim() === ''
    if (noQuestion || noAnswer) {
      setWrong({
        ...(noQuestion ? { question: text.needed } : {}),
        ...(noAnswer ? { answer: text.needed } : {}),
      })
    } else save.mutate()
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
      noValidate
    >
      <Stack gap="md">
        {disabled && <p className={classes.hint}>{text.readOnly}</p>}
        {entry?.key && !disabled && <p className={classes.hint}>{text.fromFile}</p>}
        <SegmentedControl
          aria-label={text.language}
          value={draft.language}
          disabled={disabled}
          onChange={(value) => set({ language: value as Language })}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <TextInput
          label={text.question}
          description={text.questionHint}
          value={draft.question}
          error={wrong['question']}
          disabled={disabled}
          data-autofocus
          inputContainer={counted(draft.question, most.question)}
          onChange={(event) => set({ question: event.currentTarget.value })}
        />
        <Textarea
          label={text.answer}
          description={text.answerHint}
          value={draft.answer}
          error={wrong['answer']}
          disabled={disabled}
          inputContainer={counted(draft.answer, most.answer)}
          autosize
          minRows={5}
          maxRows={16}
          onChange={(event) => set({ answer: event.currentTarget.value })}
        />
        {given && draft.answer === '' && !disabled && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.given}
            onClick={() => set({ answer: given })}
          >
            {text.useGiven}
          </Button>
        )}
        <TextInput
          label={text.section}
          description={text.sectionHint}
          value={draft.section}
          error={wrong['section']}
          disabled={disabled}
          inputContainer={counted(draft.section, most.section)}
          onChange={(event) => set({ section: event.currentTarget.value })}
        />
        <Variants variants={draft.variants} disabled={disabled} change={(variants) => set({ variants })} />
        {newer && (
          <NewerText
            entry={newer}
            take={() => {
              setDraft(draftOf({ entry: newer }))
              setWrong({})
            }}
          />
        )}
        {!disabled && (
          <div className={classes.formEnd}>
            {entry && (
              <Button
                variant="subtle"
                c="var(--failed-ink)"
                leftSection={<Trash2 size={16} aria-hidden />}
                loading={remove.isPending}
                onClick={() => remove.mutate(entry.id)}
              >
                {text.delete}
              </Button>
            )}
            <Button type="submit" loading={save.isPending} disabled={!isWithinLimits(draft)} ml="auto">
              {text.save}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  )
}

/** The field with what is left of it below. */
const counted = (text: string, limit: number) => (field: ReactNode) => (
  <>
    {field}
    <Left text={text} most={limit} />
  </>
)
