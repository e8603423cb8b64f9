import type { Detail } from '../details/Details.tsx'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { useNow } from '../../../ui/now.ts'
import type { DraftKind } from './drafts.ts'
import classes from './composer.module.css'
import { Locked } from './Locked.tsx'
import { NoteForm } from './NoteForm.tsx'
import { ReplyForm } from './ReplyForm.tsx'
import { composerText } from './text.ts'

/** Where an operator writes: to the customer, or a note that only colleagues see. The two look nothing alike. */
export function Composer(props: {
  detail: Detail
  kind: DraftKind
  setKind: (kind: DraftKind) => void
  /** The reader asked for the field by its key. */
  wanted: boolean
  focused: () => void
  takeOver: () => void
  taking: boolean
}) {
  const { detail, kind, setKind, wanted, focused } = props
  const text = useText(composerText)
  const mayWrite = useMay('conversations:write')
  // The window closes by itself: nothing in the hub changes at that moment.
  const { windowExpiresAt } = detail.conversation
  const closed = useNow(5_000) >= (windowExpiresAt ?? Number.POSITIVE_INFINITY)
  const refusal = detail.permissions.replyRefusal ?? (closed ? 'window_closed' : null)
  if (!mayWrite)
    return <Locked detail={detail} refusal="not_permitted" takeOver={() => undefined} taking={false} />
  const tab = (which: DraftKind, label: string) => (
    <button
      type="button"
      role="tab"
      id={`composer-tab-${which}`}
      aria-selected={kind === which}
      aria-controls="composer-panel"
      tabIndex={kind === which ? 0 : -1}
      className={classes.tab}
      onClick={() => setKind(which)}
    >
      {label}
    </button>
  )
  return (
    <div className={classes.composer} data-kind={kind}>
      <div
        role="tablist"
        aria-label={text.kinds}
        className={classes.tabs}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
          const other = kind === 'reply' ? 'note' : 'reply'
          setKind(other)
          document.getElementById(`composer-tab-${other}`)?.focus()
        }}
      >
        {tab('reply', text.reply)}
        {tab('note', text.note)}
      </div>
      <div id="composer-panel" role="tabpanel" aria-labelledby={`composer-tab-${kind}`}>
        {kind === 'note' ? (
          <NoteForm conversationId={detail.conversation.id} wanted={wanted} focused={focused} />
        ) : refusal === null ? (
          <ReplyForm detail={detail} wanted={wanted} focused={focused} />
        ) : (
          <Locked detail={detail} refusal={refusal} takeOver={props.takeOver} taking={props.taking} />
        )}
      </div>
    </div>
  )
}
