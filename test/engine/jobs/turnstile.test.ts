import { expect, it } from 'vitest'
import { createTurnstile } from '../../../engine/jobs/turnstile.ts'

const turns = async (n: number) => {
  for (let turn = 0; turn < n; turn++) await new Promise((resolve) => setImmediate(resolve))
}

function world() {
  const state = { now: 0, urgent: false }
  const turnstile = createTurnstile({ urgent: () => state.urgent, now: () => state.now })
  const begun: number[] = []
  const work = (id: number, ms: number) =>
    turnstile.pass().then(async () => {
      begun.push(id)
      // What a job does without waiting for anything outside counts as its own, across its awaits.
      await Promise.resolve()
      state.now += ms
    })
  return { state, begun, work }
}

it('lets one piece of work begin in a turn of the event loop, in order', async () => {
  const { begun, work } = world()
  for (let id = 1; id <= 3; id++) void work(id, 10)
  expect(begun).toEqual([])
  for (let turn = 1; turn <= 3; turn++) {
    await turns(1)
    expect(begun).toHaveLength(turn)
  }
  expect(begun).toEqual([1, 2, 3])
})

it('leaves two thirds of the time to what is urgent, and takes its third', async () => {
  const { state, begun, work } = world()
  state.urgent = true
  void work(1, 10)
  void work(2, 1)
  await turns(5)
  expect(begun).toEqual([1])
  state.now += 19
  await turns(5)
  expect(begun).toEqual([1])
  state.now += 1
  await turns(5)
  expect(begun).toEqual([1, 2])
})

it('goes on at once where nothing urgent waits', async () => {
  const { state, begun, work } = world()
  state.urgent = true
  void work(1, 10)
  void work(2, 1)
  await turns(5)
  expect(begun).toEqual([1])
  state.urgent = false
  await turns(2)
  expect(begun).toEqual([1, 2])
})
