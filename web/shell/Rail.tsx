import { Link } from '@tanstack/react-router'
import {
  BookOpen,
  Command,
  ExternalLink,
  FlaskConical,
  Inbox,
  MessageSquareText,
  Send,
  Settings,
  UsersRound,
} from 'lucide-react'
import { useText } from '../i18n/dictionary.ts'
import { Mark } from '../ui/Mark.tsx'
import { Account } from './Account.tsx'
import { useMay, useMe } from './session.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'

/** Where one can go: a rail at the left, a bar at the bottom of a phone. */
export function Rail(props: { waiting: number; openPalette: () => void; openHelp: () => void }) {
  const text = useText(shellText)
  const sandbox = useMe()?.sandbox
  const mayTry = useMay('agents:try')
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const
  return (
    <nav className={classes.rail} aria-label={text.navigation}>
      <Link className={classes.mark} to="/inbox/{-$id}" aria-label={text.toInbox} tabIndex={-1}>
        <Mark />
      </Link>
      <div className={classes.nav}>
        <Link className={classes.item} to="/inbox/{-$id}" activeOptions={{ includeSearch: false }}>
          <Inbox {...icon} />
          <span className={classes.label}>{text.inbox}</span>
          {props.waiting > 0 && (
            <span className={classes.count} role="status" aria-label={text.waiting(props.waiting)}>
              {props.waiting > 99 ? '99+' : props.waiting}
            </span>
          )}
        </Link>
        <Link className={classes.item} to="/contacts" activeOptions={{ includeSearch: false }}>
          <UsersRound {...icon} />
          <span className={classes.label}>{text.contacts}</span>
        </Link>
        <Link className={classes.item} to="/templates/{-$template}" activeOptions={{ includeSearch: false }}>
          <MessageSquareText {...icon} />
          <span className={classes.label}>{text.templates}</span>
        </Link>
        <Link className={classes.item} to="/sending" activeOptions={{ includeSearch: false }}>
          <Send {...icon} />
          <span className={classes.label}>{text.sending}</span>
        </Link>
        <Link className={classes.item} to="/knowledge">
          <BookOpen {...icon} />
          <span className={classes.label}>{text.knowledge}</span>
        </Link>
        {mayTry && (
          <Link className={classes.item} to="/playground">
            <FlaskConical {...icon} />
            <span className={classes.label}>{text.playground}</span>
          </Link>
        )}
        <Link className={classes.item} to="/settings">
          <Settings {...icon} />
          <span className={classes.label}>{text.settings}</span>
        </Link>
      </div>
      <div className={classes.spacer} />
      <div className={classes.onlyWide}>
        {sandbox && (
          <a className={classes.item} href="/try" target="_blank" rel="noopener" title={text.simulatorHint}>
            <ExternalLink {...icon} size={18} />
            <span className={classes.label}>{text.simulator}</span>
          </a>
        )}
        <button
          type="button"
          className={classes.item}
          onClick={props.openPalette}
          aria-label={text.openPalette}
          title={text.openPalette}
        >
          <Command {...icon} size={18} />
          <span className={classes.label}>K</span>
        </button>
      </div>
      <Account openHelp={props.openHelp} />
    </nav>
  )
}
