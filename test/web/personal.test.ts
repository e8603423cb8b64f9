import { expect, test } from 'vitest'
import { createPersonalStorage } from '../../web/api/personal.ts'
import { browserStorage } from './storage.ts'

test('each user finds their own and nothing of another one', () => {
  const { storage } = browserStorage()
  const kept = createPersonalStorage(storage, new EventTarget())
  kept.of('ada').setItem('draft', 'Dear Livia')
  expect(kept.of('ada').getItem('draft')).toBe('Dear Livia')
  expect(kept.of('bruno').getItem('draft')).toBeNull()
})

test('what is forgotten is what users wrote, but for the one who stays; preferences of the browser stay', () => {
  const { storage } = browserStorage()
  storage.setItem('centralino.language', 'it')
  const kept = createPersonalStorage(storage, new EventTarget())
  for (const user of ['ada', 'ad', 'bruno']) {
    kept.of(user).setItem('draft', user)
    kept.of(user).setItem('outbox', user)
  }
  kept.forgetAllBut('ad')
  expect(['ada', 'ad', 'bruno'].map((user) => kept.of(user).getItem('outbox'))).toEqual([null, 'ad', null])
  kept.forgetAllBut(null)
  expect(storage.length).toBe(1)
  expect(storage.getItem('centralino.language')).toBe('it')
})

test('tells of changes here, in another tab, and of what was forgotten', () => {
  const { storage } = browserStorage()
  const otherTabs = new EventTarget()
  const kept = createPersonalStorage(storage, otherTabs)
  let told = 0
  const stop = kept.of('ada').subscribe(() => (told += 1))
  kept.of('ada').setItem('draft', 'x')
  expect(told).toBe(1)
  otherTabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'centralino.of.ada.draft' }))
  expect(told).toBe(2)
  otherTabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'centralino.language' }))
  expect(told).toBe(2)
  kept.forgetAllBut(null)
  expect(told).toBe(3)
  stop()
  kept.of('ada').removeItem('draft')
  expect(told).toBe(3)
})
