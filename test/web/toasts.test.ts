import { expect, test } from 'vitest'
import { createToasts } from '../../web/shell/toast-store.ts'

function world() {
  let now = 0
  const due: { at: number; act: () => void }[] = []
  const toasts = createToasts((act, ms) => due.push({ at: now + ms, act }))
  const titles = () => toasts.all().map(({ title }) => title)
  const wait = (ms: number) => {
    const until = now + ms
    for (;;) {
      due.sort((a, b) => a.at - b.at)
      if (!due[0] || due[0].at > until) break
      const { at, act } = due.shift()!
      now = at
      act()
    }
    now = until
  }
  return { toasts, titles, wait }
}

test('a toast goes by itself; one with a way back stays longer', () => {
  const { toasts, titles, wait } = world()
  toasts.show({ kind: 'said', title: 'plain' })
  toasts.show({ kind: 'said', title: 'undoable', undo: { label: 'Undo', act: () => undefined } })
  wait(4_000)
  expect(titles()).toEqual(['undoable'])
  wait(4_000)
  expect(titles()).toEqual([])
})

test('it stays while somebody is on it', () => {
  const { toasts, titles, wait } = world()
  toasts.show({ kind: 'said', title: 'held' })
  const { id } = toasts.all()[0]!
  toasts.hold(id, true)
  wait(60_000)
  expect(titles()).toEqual(['held'])
  toasts.hold(id, false)
  wait(1_000)
  expect(titles()).toEqual([])
})

test('no more than three stand at once', () => {
  const { toasts, titles } = world()
  for (const title of ['1', '2', '3', '4']) toasts.show({ kind: 'failed', title })
  expect(titles()).toEqual(['2', '3', '4'])
})
