import type { Output } from '../../../api/call.ts'

export type Send = Output<'sendsGet'>['send']

/** What became of a person's message, in the order in which it goes well. */
export const stages = ['read', 'delivered', 'sent', 'waiting', 'failed', 'refused', 'cancelled'] as const
export type Stage = (typeof stages)[number]

const stageOf: Record<string, Stage> = {
  read: 'read',
  delivered: 'delivered',
  accepted: 'sent',
  sent: 'sent',
  queued: 'waiting',
  held: 'waiting',
  sending: 'waiting',
  unknown: 'waiting',
  failed: 'failed',
  refused: 'refused',
  cancelled: 'cancelled',
}

/** People of a send by stage; those whose message is not written yet wait, unless the send is over. */
export function progressOf({ counts, planned, status }: Send): {
  people: Record<Stage, number>
  total: number
} {
  const people: Record<Stage, number> = {
    read: 0,
    delivered: 0,
    sent: 0,
    waiting: 0,
    failed: 0,
    refused: 0,
    cancelled: 0,
  }
  let written = 0
  for (const { status: state, messages } of counts) {
    people[stageOf[state] ?? 'waiting'] += messages
    written += messages
  }
  const over = status === 'done' || status === 'cancelled'
  if (!over) people.waiting += Math.max(0, planned - written)
  return { people, total: Math.max(1, over ? written : Math.max(planned, written)) }
}

/** Messages that left, whatever became of them. */
export const gone = (people: Record<Stage, number>) => people.read + people.delivered + people.sent

export const isUnderWay = ({ status }: Send) => status === 'queueing' || status === 'running'
