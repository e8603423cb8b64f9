import { Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/dictionary.ts'
import { Connection } from './Connection.tsx'
import { Rail } from './Rail.tsx'
import classes from './Shell.module.css'
import { useShortcuts } from './shortcuts.ts'
import { shellText } from './text.ts'
import { useLive } from './use-live.ts'
import { useWaiting } from './use-waiting.ts'

const Palette = lazy(() => import('./Palette.tsx'))
const Help = lazy(() => import('./Help.tsx'))

/** The frame of every page behind the login: rail or bottom bar, page, palette, help and connection state. */
export function Shell() {
  const text = useText(shellText)
  const { connected } = useLive()
  const waiting = useWaiting()
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  const inThread = useParams({ strict: false, select: (params) => params.id !== undefined })
  useShortcuts({ 'mod+k': () => setOpen('palette'), '?': () => setOpen('help') })
  const close = () => setOpen(null)

  return (
    <div className={classes.shell} data-in-thread={inThread || undefined}>
      <a className={classes.skip} href="#content">
        {text.skip}
      </a>
      <Rail waiting={waiting} openPalette={() => setOpen('palette')} openHelp={() => setOpen('help')} />
      <main id="content" className={classes.main} tabIndex={-1}>
        <Connection connected={connected} />
        <div className={classes.page}>
          <Outlet />
        </div>
      </main>
      <Suspense>
        {open === 'palette' && <Palette close={close} openHelp={() => setOpen('help')} />}
        {open === 'help' && <Help close={close} />}
      </Suspense>
    </div>
  )
}
