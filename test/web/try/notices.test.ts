import { expect, it } from 'vitest'
import { noticeBoard } from '../../../web/try/notices.ts'

it('shows the most pressing thing, and what stays when that is over', () => {
  const shown: (string | null)[] = []
  const board = noticeBoard((text) => shown.push(text))
  board.put('closed', 'window closed')
  board.put('announced', '24 hours have passed')
  board.put('offline', 'connection lost')
  board.put('offline', null)
  board.take('announced', 'something older')
  board.take('announced', '24 hours have passed')
  board.put('closed', null)
  expect(shown).toEqual([
    'window closed',
    '24 hours have passed',
    'connection lost',
    '24 hours have passed',
    'window closed',
    null,
  ])
})
