import { expect, it } from 'vitest'
import { take } from '../../../channels/whatsapp/emulator/limits.ts'

it('a limit gives back what time has passed, and no more than its burst', () => {
  let spent = 0
  for (let index = 0; index < 3; index++) spent = take(spent, 1000, 10, 3) ?? NaN
  expect(take(spent, 1000, 10, 3)).toBeNull()
  expect(take(spent, 1010, 10, 3)).toBe(1040)
  let later = spent
  for (let index = 0; index < 3; index++) later = take(later, 99_000, 10, 3) ?? NaN
  expect(take(later, 99_000, 10, 3)).toBeNull()
})
