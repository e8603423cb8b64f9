import type { ReactNode } from 'react'
import classes from './Empty.module.css'

/** An empty list: what will appear here, and how to get the first. */
export function Empty(props: { icon: ReactNode; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <div className={classes.icon} aria-hidden="true">
        {props.icon}
      </div>
      <h2 className={classes.title}>{props.title}</h2>
      {props.children && <div className={classes.text}>{props.children}</div>}
      {props.action}
    </div>
  )
}
