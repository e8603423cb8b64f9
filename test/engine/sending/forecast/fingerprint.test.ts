import { expect, it } from 'vitest'
import { createFingerprint } from '../../../../engine/sending/forecast/fingerprint.ts'

const of = (...ids: string[]) => {
  const made = createFingerprint()
  for (const id of ids) made.add(id)
  return made.value()
}

it('is the same in any order, and another one for anybody else', () => {
  expect(of('a', 'b', 'c')).toBe(of('c', 'a', 'b'))
  const sets = [of(), of('a'), of('a', 'b'), of('a', 'c'), of('ab'), of('a', 'a'), of('a', 'a', 'b')]
  expect(new Set(sets).size).toBe(sets.length)
})
