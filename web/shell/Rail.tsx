import { Link, useLocation } from '@tanstack/react-router'
import { Command, Ellipsis, ExternalLink } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/dictionary.ts'
import { Mark } from '../ui/Mark.tsx'
import { Account } from './Account.tsx'
import { isUnderMore, places } from './places.ts'
import { useMay, useMe } from './session.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'

const loadMore = () => import('./More.tsx')
const More = lazy(loadMore)

/** Where one can go: a rail at the left; on a phone a bar of five at the bottom, the last of which opens the rest. */
export function Rail(props: { waiting: number; openPalette: () => void; openHelp: () => void }) {
  const text = useText(shellText)
  const sandbox = useMe()?.sandbox
  const mayTry = useMay('agents:try')
  const underMore = useLocation({ select: ({ pathname }) => isUnderMore(pathname) })
  const [open, setOpen] = useState(false)
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const
  return (
    <nav className={classes.rail} aria-label={text.navigation}>
      <Link className={classes.mark} to="/inbox/{-$id}" aria-label={text.toInbox} tabIndex={-1}>
        <Mark />
      </Link>
      <div className={classes.nav}>
        {places
          .filter(({ name }) => name !== 'playground' || mayTry)
          .map(({ name, to, Icon, main }) => (
            <Link
              key={name}
              className={classes.item}
              data-main={main || undefined}
              to={to}
              activeOptions={{ includeSearch: false }}
            >
              <Icon {...icon} />
              <span className={classes.label}>{text[name]}</span>
              {name === 'inbox' && props.waiting > 0 && (
                <span className={classes.count} role="status" aria-label={text.waiting(props.waiting)}>
                  {props.waiting > 99 ? '99+' : props.waiting}
                </span>
              )}
            </Link>
          ))}
        <button
          type="button"
          className={`${classes.item} ${classes.onlyNarrow}`}
          data-status={underMore ? 'active' : undefined}
          aria-haspopup="dialog"
          aria-expanded={open}
          onPointerEnter={() => void loadMore()}
          onClick={() => setOpen(true)}
        >
          <Ellipsis {...icon} />
          <span className={classes.label}>{text.more}</span>
        </button>
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
        <Account openHelp={props.openHelp} />
      </div>
      <Suspense>
        {open && (
          <More
            close={() => setOpen(false)}
            openPalette={props.openPalette}
            openHelp={props.openHelp}
            mayTry={mayTry}
          />
        )}
      </Suspense>
    </nav>
  )
}
