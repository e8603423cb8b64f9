import { describe, expect, it } from 'vitest'
import { permissions, rolePermissions, roles } from '../../domain/user.ts'
import { operations } from '../../operations/catalogue.ts'
import { caller, testHub } from '../hub.ts'

/** Which role may call which operation, written out: a change of rights shows here. */
const least: Record<string, (typeof roles)[number]> = {
  'contacts.list': 'viewer',
  'contacts.save': 'operator',
  'contacts.tags': 'viewer',
  'contacts.duplicates': 'viewer',
  'contacts.bulk.list': 'viewer',
  'contacts.bulk.start': 'operator',
  'contacts.bulk.get': 'viewer',
  'contacts.bulk.errors': 'viewer',
  'contacts.bulk.cancel': 'operator',
  'contacts.bulk.undo': 'operator',
  'contacts.get': 'viewer',
  'contacts.erase': 'manager',
  'contacts.exportPerson': 'manager',
  'contacts.block': 'operator',
  'contacts.unblock': 'operator',
  'contacts.reachAgain': 'operator',
  'contacts.tag': 'operator',
  'contacts.consent.history': 'viewer',
  'contacts.consent.record': 'operator',
  'contacts.mergePreview': 'viewer',
  'contacts.merge': 'operator',
  'lists.list': 'viewer',
  'lists.save': 'operator',
  'lists.delete': 'operator',
  'lists.add': 'operator',
  'lists.remove': 'operator',
  'fields.list': 'viewer',
  'fields.save': 'operator',
  'fields.delete': 'operator',
  'segments.list': 'viewer',
  'segments.save': 'operator',
  'segments.count': 'viewer',
  'segments.get': 'viewer',
  'segments.delete': 'operator',
  'contacts.export': 'manager',
  'contacts.import.check': 'operator',
  'contacts.import.list': 'viewer',
  'contacts.import.get': 'viewer',
  'contacts.import.recheck': 'operator',
  'contacts.import.start': 'operator',
  'contacts.import.rows': 'viewer',
  'contacts.import.failed': 'viewer',
  'contacts.import.cancel': 'operator',
  'contacts.import.undo': 'operator',
  'messages.explain': 'viewer',
  'contacts.explain': 'viewer',
  'sends.explain': 'viewer',
  'sends.list': 'viewer',
  'sends.forecast': 'viewer',
  'sends.start': 'manager',
  'sends.get': 'viewer',
  'sends.pause': 'manager',
  'sends.resume': 'manager',
  'sends.cancel': 'manager',
  'optIn.forms': 'viewer',
  'optIn.save': 'operator',
  'optIn.disable': 'operator',
  'sends.people': 'viewer',
  'conversations.counts': 'viewer',
  'conversations.list': 'viewer',
  'conversations.get': 'viewer',
  'conversations.thread': 'viewer',
  'conversations.take': 'operator',
  'conversations.handBack': 'operator',
  'conversations.resolve': 'operator',
  'conversations.reply': 'operator',
  'conversations.note': 'operator',
  'conversations.markRead': 'operator',
  'escalations.list': 'viewer',
  'messages.list': 'viewer',
  'messages.ledger': 'viewer',
  'messages.settle': 'manager',
  'knowledge.sources': 'viewer',
  'knowledge.addFile': 'manager',
  'knowledge.removeSource': 'manager',
  'knowledge.entries': 'viewer',
  'knowledge.entry': 'viewer',
  'knowledge.saveEntry': 'manager',
  'knowledge.deleteEntry': 'manager',
  'knowledge.restoreEntry': 'manager',
  'knowledge.search': 'viewer',
  'knowledge.embedding': 'viewer',
  'agents.try': 'operator',
  'agents.draft': 'operator',
  'agents.turn': 'viewer',
  'agents.figures': 'viewer',
  'templates.list': 'viewer',
  'templates.get': 'viewer',
  'templates.save': 'manager',
  'templates.lint': 'viewer',
  'templates.preview': 'viewer',
  'templates.suggest': 'manager',
  'templates.addSample': 'manager',
  'templates.sync': 'manager',
  'templates.submit': 'manager',
  'templates.edit': 'manager',
  'templates.delete': 'manager',
  'sending.numbers': 'viewer',
  'sending.number.update': 'manager',
  'sending.alerts': 'viewer',
  'sending.alert.acknowledge': 'manager',
  'sending.alerts.webhook': 'manager',
  'sending.ledger': 'viewer',
  'sending.prices': 'viewer',
  'sending.prices.load': 'manager',
  'settings.get': 'manager',
  'settings.sending': 'manager',
  'settings.update': 'manager',
  'users.me': 'viewer',
  'users.list': 'operator',
  'users.create': 'admin',
  'users.update': 'admin',
  'users.link': 'admin',
  'keys.list': 'admin',
  'keys.create': 'admin',
  'keys.revoke': 'admin',
  'keys.update': 'admin',
  'hub.status': 'manager',
  'jobs.dead': 'manager',
  'jobs.retry': 'manager',
  'audit.list': 'manager',
  'demo.remove': 'manager',
}
const ranked = ['viewer', 'operator', 'manager', 'admin'] as const

describe('every operation with every role', () => {
  it('is listed here', () => {
    expect(operations.map((operation) => operation.name).sort()).toEqual(Object.keys(least).sort())
  })

  it('lets in exactly who may, over HTTP', async () => {
    const hub = await testHub()
    const callers = await Promise.all(
      ranked.map(async (role) => ({ role, call: (await hub.signedIn(role)).call })),
    )
    const nobody = caller(hub.url, {})
    const seen: Record<string, string[]> = {}
    for (const operation of operations) {
      const path = operation.http.path.replace(/:\w+/g, 'nothing')
      const refused = await nobody(operation.http.method, path)
      expect([operation.name, refused.status]).toEqual([operation.name, 401])
      seen[operation.name] = []
      for (const { role, call } of callers) {
        const { status } = await call(operation.http.method, path)
        expect([operation.name, role, status >= 500 || status === 401]).toEqual([operation.name, role, false])
        if (status !== 403) seen[operation.name]!.push(role)
      }
    }
    const expected = Object.fromEntries(
      Object.entries(least).map(([name, role]) => [name, ranked.slice(ranked.indexOf(role))]),
    )
    expect(seen).toEqual(expected)
  })

  it('gives a key that reads nothing to write with, and no key the rights over people and keys', async () => {
    const { hub, url } = await testHub()
    const actor = { kind: 'system' as const, id: 'test', name: 'test', permissions }
    const keys = {
      read: (await hub.accounts.createKey({ name: 'reads', access: 'read' }, actor)).secret,
      write: (await hub.accounts.createKey({ name: 'writes', access: 'write' }, actor)).secret,
      send: (await hub.accounts.createKey({ name: 'sends', access: 'read', send: true }, actor)).secret,
    }
    const readable = [
      'contacts:read',
      'conversations:read',
      'templates:read',
      'knowledge:read',
      'agents:read',
      'agents:try',
      'settings:read',
      'sending:read',
    ]
    const writable = ['contacts:write', 'templates:write', 'knowledge:write']
    for (const [access, secret] of Object.entries(keys)) {
      const call = caller(url, { authorization: `Bearer ${secret}` })
      for (const operation of operations) {
        const { status } = await call(operation.http.method, operation.http.path.replace(/:\w+/g, 'nothing'))
        const may =
          readable.includes(operation.permission) ||
          (access === 'write' && writable.includes(operation.permission)) ||
          (access === 'send' && operation.permission === 'sending:send')
        expect([access, operation.name, status !== 403]).toEqual([access, operation.name, may])
      }
    }
  })

  it('gives each higher role all of the lower one', () => {
    for (let rank = 1; rank < ranked.length; rank++) {
      expect(rolePermissions[ranked[rank]!]).toEqual(
        expect.arrayContaining([...rolePermissions[ranked[rank - 1]!]]),
      )
    }
  })
})
