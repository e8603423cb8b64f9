import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { EyeOff } from 'lucide-react'
import { useRef } from 'react'
import { call } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { threadKey } from '../thread/use-thread.ts'
import classes from './composer.module.css'
import { Left } from '../../../ui/Left.tsx'
import { useDraft } from './drafts.ts'
import { Field } from './Field.tsx'
import { newKey } from './new-key.ts'
import { composerText } from './text.ts'

const most = 4_000

/** A note among colleagues; it has no way to the customer. */
export function NoteForm(props: { conversationId: string; wanted: boolean; focused: () => void }) {
  const { conversationId, wanted, focused } = props
  const text = useText(composerText)
  const client = useQueryClient()
  const [words, setWords] = useDraft('note', conversationId)
  const over = words.length - most
  /** Tried again after a lost answer, it is the same note. */
  const attempt = useRef<{ body: string; idempotencyKey: string } | null>(null)
  const save = useMutation({
    mutationFn: (body: string) => {
      if (attempt.current?.body !== body) attempt.current = { body, idempotencyKey: newKey() }
      return call('conversationsNote', { id: conversationId, ...attempt.current })
    },
    onSuccess: () => {
      attempt.current = null
      setWords('')
      return client.invalidateQueries({ queryKey: threadKey(conversationId) })
    },
    onError: (error) => failed(error),
  })
  const send = () => {
    if (words.trim() !== '' && over <= 0 && !save.isPending) save.mutate(words.trim())
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Field
        label={text.noteFor}
        value={words}
        onChange={setWords}
        onSend={send}
        wanted={wanted}
        focused={focused}
      />
      <div className={classes.bar}>
        <span>
          <Left text={words} most={most} />
        </span>
        <Button
          type="submit"
          variant="default"
          size="compact-md"
          loading={save.isPending}
          disabled={words.trim() === '' || over > 0}
          leftSection={<EyeOff size={16} aria-hidden />}
        >
          {text.saveNote}
        </Button>
      </div>
    </form>
  )
}
