import { beforeEach, describe, expect, it } from 'vitest'
import {
  aliasOf,
  keepCustomer,
  recallCustomer,
  renewCustomer,
  type Memory,
} from '../../../web/try/identity.ts'

let kept: Map<string, string>
let memory: Memory
beforeEach(() => {
  kept = new Map()
  memory = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
})

describe('the customer that the page plays', () => {
  it('has a number that rings nowhere, and keeps it', () => {
    const first = recallCustomer(memory, '', () => 0.5)
    expect(first.phone).toBe('+447700900500')
    expect(recallCustomer(memory, '', () => 0.9)).toEqual(first)
  })

  it('is another one under another alias, called by it', () => {
    const first = recallCustomer(memory, '', () => 0.5)
    const second = recallCustomer(memory, 'bruno', () => 0.6)
    expect(second).toEqual({ phone: '+447700900600', name: 'Bruno' })
    expect(recallCustomer(memory, '', () => 0.1)).toEqual(first)
  })

  it('gets another number when it starts over, and keeps the name', () => {
    keepCustomer(memory, '', { phone: '+447700900500', name: 'Livia' })
    const numbers = [0.5, 0.5, 0.7]
    const renewed = renewCustomer(memory, '', () => numbers.shift()!)
    expect(renewed).toEqual({ phone: '+447700900700', name: 'Livia' })
    expect(recallCustomer(memory, '', () => 0)).toEqual(renewed)
  })

  it.each(['no json', '{"phone":"+393331234567","name":"x"}', 'null', '[]'])(
    'is made anew where %s was kept: a real number is never written to',
    (text) => {
      kept.set('centralino.try.customer.', text)
      expect(recallCustomer(memory, '', () => 0.25).phone).toBe('+447700900250')
    },
  )
})

it.each([
  ['?as=Giulia', 'Giulia'],
  ['', ''],
  ['?as=<script>', 'script'],
  ['?as=%20a%20', 'a'],
])('reads the alias of %j', (search, alias) => {
  expect(aliasOf(search)).toBe(alias)
})
