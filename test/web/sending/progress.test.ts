import { expect, test } from 'vitest'
import { gone, progressOf, type Send } from '../../../web/pages/sending/sends/progress.ts'

const send = (change: Partial<Send>): Send => ({
  id: 's',
  name: 'Spring',
  status: 'running',
  category: 'marketing',
  templates: ['news'],
  audience: { filter: { all: [] } } as unknown as Send['audience'],
  values: {},
  numbers: [],
  budget: { messages: null, costMicros: null },
  planned: 0,
  queued: 0,
  counts: [],
  error: null,
  createdAt: 1,
  finishedAt: null,
  ...change,
})
const count = (status: string, messages: number, reason: string | null = null) => ({
  status,
  reason,
  messages,
})

test('people are counted by what became of their message; several reasons of a state are one', () => {
  const { people, total } = progressOf(
    send({
      planned: 20,
      counts: [
        count('read', 4),
        count('accepted', 1),
        count('sent', 2),
        count('held', 3, 'quiet_hours'),
        count('held', 2, 'warm_up'),
        count('unknown', 1),
        count('refused', 4, 'no_consent'),
        count('cancelled', 3),
      ],
    }),
  )
  expect(people).toEqual({ read: 4, delivered: 0, sent: 3, waiting: 6, failed: 0, refused: 4, cancelled: 3 })
  expect([total, gone(people)]).toEqual([20, 7])
})

test('whose message is not written yet waits, unless the send is over', () => {
  const counts = [count('delivered', 6)]
  expect(progressOf(send({ status: 'queueing', planned: 10, counts }))).toMatchObject({
    people: { delivered: 6, waiting: 4 },
    total: 10,
  })
  expect(progressOf(send({ status: 'cancelled', planned: 10, counts }))).toMatchObject({
    people: { delivered: 6, waiting: 0 },
    total: 6,
  })
})

test('a send of nobody has a total that can be divided by', () => {
  expect(progressOf(send({ status: 'done' })).total).toBe(1)
})
