import { Ban, CircleCheck, CircleDashed, CircleSlash, Hourglass, OctagonX } from 'lucide-react'
import type { Output } from '../../api/call.ts'
import { useText } from '../../i18n/dictionary.ts'
import classes from './ConsentMark.module.css'
import { contactsText } from './text.ts'

type Person = Pick<Output<'contactsList'>['contacts'][number], 'marketing' | 'stoppedAt' | 'blockedAt'>

const icons = {
  granted: CircleCheck,
  pending: Hourglass,
  withdrawn: CircleSlash,
  none: CircleDashed,
  stopped: OctagonX,
  blocked: Ban,
}

/** What may be sent to a person, as shape, colour and word; the strictest of what holds. */
export function ConsentMark({ person }: { person: Person }) {
  const text = useText(contactsText)
  const words = {
    granted: [text.granted, text.grantedHint],
    pending: [text.pending, text.pendingHint],
    withdrawn: [text.withdrawn, text.withdrawnHint],
    none: [text.noConsent, text.noConsentHint],
    stopped: [text.stopped, text.stoppedHint],
    blocked: [text.blocked, text.blockedHint],
  } as const
  const state =
    person.blockedAt !== null ? 'blocked' : person.stoppedAt !== null ? 'stopped' : person.marketing
  const Icon = icons[state]
  const [word, hint] = words[state]
  return (
    <span className={classes.mark} data-state={state} title={hint}>
      <Icon size={14} strokeWidth={2.25} aria-hidden />
      {word}
    </span>
  )
}
