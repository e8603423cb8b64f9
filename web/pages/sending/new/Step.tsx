import type { ReactNode } from 'react'
import classes from './new.module.css'

/** One question of a new send. */
export function Step(props: { number: number; title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={classes.step} aria-label={props.title}>
      <h2>
        <span aria-hidden>{props.number}</span>
        {props.title}
      </h2>
      {props.hint && <p className={classes.quiet}>{props.hint}</p>}
      {props.children}
    </section>
  )
}
