import { expect, test } from 'vitest'
import { offsetAfter } from '../../web/api/hub-clock.ts'

const day = 86_400_000

test('a clock that is a day behind the hub’s follows it', () => {
  expect(offsetAfter(String(5 * day), 4 * day, 0)).toBe(day)
})

test('the time that an answer took does not make the clock jump', () => {
  expect(offsetAfter(String(5 * day - 900), 5 * day, 0)).toBe(0)
  expect(offsetAfter(String(5 * day - 900), 4 * day, day)).toBe(day)
})

test('an answer that says no time changes nothing', () => {
  for (const header of [null, '', 'soon', '-4']) expect(offsetAfter(header, 4 * day, day)).toBe(day)
})
