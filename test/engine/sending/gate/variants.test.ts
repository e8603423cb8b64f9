import { expect, it } from 'vitest'
import { pickVariant, type Variant } from '../../../../engine/sending/gate/variants.ts'

const variant = (id: string, quality = 'GREEN', status = 'approved'): Variant => ({ id, status, quality })
const people = Array.from({ length: 4_000 }, (_, n) => `person-${n}`)

function shares(variants: Variant[]): Record<string, number> {
  const shares: Record<string, number> = {}
  for (const person of people) {
    const { id } = pickVariant(variants, 'send', person)!
    shares[id] = (shares[id] ?? 0) + 1 / people.length
  }
  return shares
}

it('spreads people evenly, and gives less to what they block or report', () => {
  const even = shares([variant('a'), variant('b'), variant('c', 'UNKNOWN')])
  for (const id of ['a', 'b', 'c']) expect(even[id]).toBeCloseTo(1 / 3, 1)
  const leaning = shares([variant('a'), variant('b', 'YELLOW')])
  expect(leaning['b']).toBeCloseTo(1 / 3, 1)
})

it('gives nobody a RED one while another is left, and spreads over several RED ones', () => {
  expect(shares([variant('a'), variant('b', 'RED')])).toEqual({ a: expect.closeTo(1, 5) })
  expect(shares([variant('a', 'RED'), variant('b', 'RED')])['a']).toBeCloseTo(0.5, 1)
})

it('moves only those of the variant that falls', () => {
  const before = [variant('a'), variant('b'), variant('c')]
  const after = [variant('a'), variant('b', 'YELLOW'), variant('c')]
  for (const person of people) {
    const [was, is] = [pickVariant(before, 'send', person)!, pickVariant(after, 'send', person)!]
    if (was.id !== 'b') expect(is.id).toBe(was.id)
  }
})

it('picks none that is not approved', () => {
  expect(pickVariant([variant('a', 'GREEN', 'paused')], 'send', 'person')).toBeNull()
})
