import type { ReactNode } from 'react'
import { useText } from '../../i18n/dictionary.ts'
import { Mark } from '../../ui/Mark.tsx'
import classes from './login.module.css'
import { loginText } from './text.ts'

/** The card of everything about coming in. */
export function Frame({ children }: { children: ReactNode }) {
  const text = useText(loginText)
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Mark size={32} />
          <span>Centralino</span>
        </div>
        {children}
      </div>
      <p className={classes.foot}>{text.lead}</p>
    </main>
  )
}
