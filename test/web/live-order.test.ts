import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { collector, isFresh } from '../../web/api/live-order.ts'

describe('what is replayed after a reconnect', () => {
  test('is heard once', () => {
    const heard: number[] = []
    let last: number | null = null
    for (const id of [4, 5, 5, 4, 6, 5, 7]) {
      if (!isFresh(last, id)) continue
      last = id
      heard.push(id)
    }
    expect(heard).toEqual([4, 5, 6, 7])
  })

  test('an event without a usable id is not lost', () => {
    expect(isFresh(9, Number.NaN)).toBe(true)
  })
})

describe('collector', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('hands over a moment’s changes once, the last of each key', () => {
    const batches: string[][] = []
    const collect = collector<string>(
      100,
      (item) => item[0]!,
      (items) => batches.push(items),
    )
    for (const item of ['a1', 'b1', 'a2']) collect(item)
    vi.advanceTimersByTime(99)
    expect(batches).toEqual([])
    vi.advanceTimersByTime(1)
    collect('a3')
    vi.advanceTimersByTime(100)
    expect(batches).toEqual([['a2', 'b1'], ['a3']])
  })
})
