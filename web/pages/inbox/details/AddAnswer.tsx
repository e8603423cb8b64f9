import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '../../../../domain/language.ts'
import type { Thread } from '../../../api/thread.ts'
import { EntryDrawer } from '../../knowledge/entries/EntryDrawer.tsx'
import { most } from '../../knowledge/entries/draft.ts'
import { threadKey } from '../thread/use-thread.ts'

/** Writes the entry that would have spared this escalation; the operator's own answer is at hand for it. */
export default function AddAnswer(props: {
  question: string
  language: Language
  conversationId: string
  close: () => void
}) {
  const client = useQueryClient()
  const [editing] = useState(() => ({
    language: props.language,
    question: firstLine(props.question),
    given: lastReply(client.getQueryData<Thread>(threadKey(props.conversationId))),
  }))
  return <EntryDrawer editing={editing} close={props.close} />
}

/** A burst on one line, within what an entry's question may hold. */
const firstLine = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, most.question)

function lastReply(thread: Thread | undefined): string | null {
  const last = thread?.items.findLast((item) => item.kind === 'message' && item.message.author === 'operator')
  return last?.kind === 'message' && last.message.content.type === 'text' ? last.message.content.body : null
}
