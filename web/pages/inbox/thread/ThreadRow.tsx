import { memo } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { dayName } from '../../../i18n/time.ts'
import { useNow } from '../../../ui/now.ts'
import { threadText } from './text.ts'
import { EscalationMark } from './EscalationMark.tsx'
import { Message } from './Message.tsx'
import { Note } from './Note.tsx'
import { OutgoingMessage } from './OutgoingMessage.tsx'
import type { Row } from './rows.ts'
import classes from './thread.module.css'

export const ThreadRow = memo(function ThreadRow({
  row,
  conversationId,
}: {
  row: Row
  conversationId: string
}) {
  switch (row.kind) {
    case 'day':
      return <Day at={row.at} />
    case 'unread':
      return <Unread />
    case 'message':
      return <Message item={row.item} first={row.first} last={row.last} />
    case 'note':
      return <Note item={row.item} />
    case 'escalation':
      return <EscalationMark item={row.item} />
    case 'outgoing':
      return <OutgoingMessage item={row.item} conversationId={conversationId} />
  }
})

function Day({ at }: { at: number }) {
  const { language } = useLanguage()
  const now = useNow(60_000)
  return <div className={classes.day}>{dayName(language, at, Math.max(now, at))}</div>
}

function Unread() {
  const text = useText(threadText)
  return <div className={classes.unread}>{text.unread}</div>
}
