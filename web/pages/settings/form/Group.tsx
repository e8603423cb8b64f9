import type { ReactNode } from 'react'
import classes from '../settings.module.css'

/** Settings that belong together: what they are about at the left, the fields at the right. */
export function Group({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <div>
        <h2>{title}</h2>
        {lead && <p className={classes.quiet}>{lead}</p>}
      </div>
      <div className={classes.groupFields}>{children}</div>
    </section>
  )
}
