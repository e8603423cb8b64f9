import type { ReactNode } from 'react'
import classes from './editor.module.css'

/** A part of the editor with its heading. */
export function Part(props: { title: string; hint?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <header className={classes.partHeader}>
        <h2>{props.title}</h2>
        {props.aside}
      </header>
      {props.hint && <p className={classes.hint}>{props.hint}</p>}
      {props.children}
    </section>
  )
}
