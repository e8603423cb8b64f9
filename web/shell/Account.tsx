import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/dictionary.ts'
import { initials } from '../ui/initials.ts'
import { useMe } from './session.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'

const load = () => import('./AccountMenu.tsx')
const AccountMenu = lazy(load)

/** The reader's own button; its menu is fetched when somebody reaches for it. */
export function Account({ openHelp }: { openHelp: () => void }) {
  const text = useText(shellText)
  const me = useMe()
  const [wanted, setWanted] = useState(false)
  const button = (
    <button
      type="button"
      className={classes.avatar}
      aria-label={text.account}
      aria-haspopup="menu"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      {me ? initials(me.name) : ''}
    </button>
  )
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <AccountMenu openHelp={openHelp} />
    </Suspense>
  )
}
