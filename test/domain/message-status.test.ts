import { describe, expect, it } from 'vitest'
import { advance, type ReportedStatus } from '../../domain/message-status.ts'
import type { MessageStatus } from '../../domain/message.ts'

describe('statuses only move forward', () => {
  const cases: [MessageStatus, ReportedStatus, MessageStatus | null][] = [
    ['sending', 'accepted', 'accepted'],
    ['sending', 'delivered', 'delivered'],
    ['unknown', 'sent', 'sent'],
    ['unknown', 'failed', 'failed'],
    ['accepted', 'accepted', null],
    ['accepted', 'sent', 'sent'],
    ['sent', 'accepted', null],
    ['delivered', 'sent', null],
    ['delivered', 'read', 'read'],
    ['read', 'delivered', null],
    ['read', 'read', null],
    ['sent', 'failed', 'failed'],
    ['delivered', 'failed', null],
    ['read', 'failed', null],
    ['failed', 'sent', null],
    ['failed', 'delivered', 'delivered'],
    ['failed', 'failed', null],
    ['refused', 'delivered', null],
    ['cancelled', 'sent', null],
    ['received', 'read', null],
  ]
  it.each(cases)('%s, then a report of %s → %s', (current, reported, next) => {
    expect(advance(current, reported)).toBe(next)
  })

  it('ends in the same state whatever the order of reports', () => {
    const reports: ReportedStatus[] = ['accepted', 'sent', 'delivered', 'read']
    const orders = permutations(reports)
    expect(orders).toHaveLength(24)
    for (const order of orders) {
      let status: MessageStatus = 'sending'
      for (const report of order) status = advance(status, report) ?? status
      expect(status).toBe('read')
    }
  })
})

function permutations<T>(items: T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  )
}
