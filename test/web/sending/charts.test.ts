import { expect, test } from 'vitest'
import { barsOf } from '../../../web/pages/sending/charts/bars.ts'

const hour = 3_600_000
const say = {
  hour: (at: number) => `h${new Date(at).getHours()}`,
  day: (at: number) => `d${new Date(at).getDate()}`,
}
const at = (day: number, hours: number) => new Date(2026, 4, day, hours).getTime()

test('messages of a day or so are bars by the hour, and an hour without any is a gap that is seen', () => {
  const { by, bars } = barsOf(
    [
      { at: at(4, 9), messages: 5 },
      { at: at(4, 9) + hour / 2, messages: 2 },
      { at: at(4, 11), messages: 1 },
    ],
    say,
  )
  expect(by).toBe('hour')
  expect(bars.map(({ label, value }) => [label, value])).toEqual([
    ['h9', 7],
    ['h10', 0],
    ['h11', 1],
  ])
})

test('messages of more days are bars by the reader’s day', () => {
  const { by, bars } = barsOf(
    [
      { at: at(4, 23), messages: 4 },
      { at: at(6, 0), messages: 3 },
      { at: at(6, 20), messages: 2 },
    ],
    say,
  )
  expect(by).toBe('day')
  expect(bars.map(({ label, value }) => [label, value])).toEqual([
    ['d4', 4],
    ['d5', 0],
    ['d6', 5],
  ])
})

test('where nothing leaves there are no bars', () => {
  expect(barsOf([], say).bars).toEqual([])
})
