import { Bot, CircleCheck, Hourglass, TriangleAlert, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './StateMark.module.css'

export type State = 'waiting' | 'person' | 'agent' | 'failed' | 'done'

const icons = { waiting: Hourglass, person: UserRound, agent: Bot, failed: TriangleAlert, done: CircleCheck }

/** A state as shape, colour and word: never by colour alone. */
export function StateMark(props: { state: State; children: ReactNode; title?: string }) {
  const Icon = icons[props.state]
  return (
    <span className={classes.mark} data-state={props.state} title={props.title}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      <span>{props.children}</span>
    </span>
  )
}
