import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { SendHorizontal, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed, said } from '../../../shell/toast.ts'
import { useMay } from '../../../shell/session.ts'
import type { Detail } from '../details/Details.tsx'
import classes from './composer.module.css'
import { DraftSources } from './DraftSources.tsx'
import { Left } from '../../../ui/Left.tsx'
import { useDraft } from './drafts.ts'
import { Field } from './Field.tsx'
import { composerText } from './text.ts'
import { useReply } from './use-reply.ts'

const most = 4_096

/** A message to the customer, written or drafted from the knowledge base. */
export function ReplyForm(props: { detail: Detail; wanted: boolean; focused: () => void }) {
  const { detail, wanted, focused } = props
  const text = useText(composerText)
  const { id, contactName } = detail.conversation
  const [words, setWords] = useDraft('reply', id)
  const [drafted, setDrafted] = useState<Output<'agentsDraft'> | null>(null)
  const mayDraft = useMay('agents:try')
  const { reply } = useReply(id)
  const over = words.length - most

  const draft = useMutation({
    mutationFn: () => call('agentsDraft', { conversationId: id }),
    onSuccess: (answer) => {
      // Without a passage to rest on, what the agent would write is its own goodbye.
      if (answer.draft.trim() === '' || (answer.decision === 'escalate' && answer.citations.length === 0)) {
        said(text.draftNone)
        return
      }
      const before = words
      setWords(answer.draft)
      setDrafted(answer)
      if (before.trim() !== '') said(text.draftIn, { label: text.undo, act: () => setWords(before) })
    },
    onError: (error) => failed(error),
  })

  const send = () => {
    const body = words.trim()
    if (body === '' || over > 0) return
    setWords('')
    setDrafted(null)
    void reply(body)
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {drafted && <DraftSources answer={drafted} drop={() => setDrafted(null)} />}
      <Field
        label={text.replyTo(contactName)}
        value={words}
        onChange={setWords}
        onSend={send}
        wanted={wanted}
        focused={focused}
      />
      <div className={classes.bar}>
        {mayDraft && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            leftSection={<Sparkles size={16} aria-hidden />}
            loading={draft.isPending}
            title={text.draftHint}
            onClick={() => draft.mutate()}
          >
            {text.draft}
          </Button>
        )}
        {words.length > most * 0.8 ? (
          <Left text={words} most={most} />
        ) : (
          <span className={classes.hint}>{text.sendHint}</span>
        )}
        <Button
          type="submit"
          size="compact-md"
          disabled={words.trim() === '' || over > 0}
          rightSection={<SendHorizontal size={16} aria-hidden />}
        >
          {text.send}
        </Button>
      </div>
    </form>
  )
}
