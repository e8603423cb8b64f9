import type { ReactNode } from 'react'
import classes from './Page.module.css'

/** The frame of a page that is read from top to bottom: heading, what it is for, actions, content. */
export function Page(props: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  /** Below the heading and in sight while the page scrolls: tabs, filters. */
  bar?: ReactNode
  /** For tables and panes beside each other. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={classes.page} data-wide={props.wide || undefined}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h1 className={classes.title}>{props.title}</h1>
          {props.lead && <p className={classes.lead}>{props.lead}</p>}
        </div>
        {props.actions && <div className={classes.actions}>{props.actions}</div>}
      </header>
      {props.bar && <div className={classes.bar}>{props.bar}</div>}
      {props.children}
    </div>
  )
}
