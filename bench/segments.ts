import { join } from 'node:path'
import { day } from '../domain/clock.ts'
import type { ContactField } from '../domain/contact-field.ts'
import { parseFilter } from '../domain/segment-text.ts'
import { countMembers, membersAfter } from '../engine/contacts/segments.ts'
import { migrate } from '../storage/migrate.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { spread } from './percentile.ts'
import { ms, perSecond, type Bench, type Row } from './report.ts'

const now = Date.UTC(2026, 4, 4)
const field = (key: string, type: ContactField['type']): ContactField => ({
  key,
  label: key,
  type,
  choices: null,
  createdAt: 0,
})
const fields = [field('city', 'text'), field('spent', 'number'), field('renewal', 'date')]

/** What a business asks: each is counted as the console does while somebody types. */
const filters = {
  'a tag and a language': 'tag:vip and language:it',
  'silent customers with consent':
    'consent:granted and last_inbound > 30d and not list:"Old customers" and blocked:no',
  'own fields': 'field.city:Bologna and field.spent >= 250 and field.renewal > 2026-06-01',
  'everything at once':
    'tag:vip and (language:it or country:IT) and not list:"Old customers" and last_inbound < 30d',
  'part of a name': 'name~rossi',
  'got an offer, did not write': 'template:offer within 30d unanswered',
}

/** Live counts of segments and the walk over all members of one, over contacts with tags, lists, fields and sends. */
export const segments: Bench = {
  name: 'segments',
  async run({ quick, folder, note }) {
    const contacts = quick ? 20_000 : 200_000
    const storage = openStorage(join(folder, 'segments.db'))
    await migrate(storage.db)
    note(`filling ${contacts.toLocaleString('en')} contacts`)
    fill(storage, contacts)
    const rows: Row[] = []
    for (const [measured, text] of Object.entries(filters)) {
      const filter = parseFilter(text, fields)
      const taken: number[] = []
      let count = 0
      for (let n = 0; n < 15; n++) {
        const began = performance.now()
        count = await countMembers(storage.db, filter, { fields, now })
        taken.push(performance.now() - began)
      }
      const { p50, p95 } = spread(taken)
      rows.push({
        measured: `${measured}: ${count.toLocaleString('en')} of ${contacts.toLocaleString('en')}`,
        result: `counted in p50 ${ms(p50)}, p95 ${ms(p95)}`,
        beside: '',
        goal: '< 200 ms',
        figures: { contacts, count, p50Ms: p50, p95Ms: p95 },
      })
    }
    const everyone = parseFilter('consent:granted', fields)
    const began = performance.now()
    let walked = 0
    let after = ''
    for (;;) {
      const page = await membersAfter(storage.db, everyone, { fields, now }, { after, limit: 1_000 })
      walked += page.length
      if (page.length < 1_000) break
      after = page.at(-1)!
    }
    const seconds = (performance.now() - began) / 1_000
    rows.push({
      measured: `walk over ${walked.toLocaleString('en')} members by pages of 1,000`,
      result: `${seconds.toFixed(2)} s (${perSecond(walked / seconds)})`,
      beside: '',
      goal: '',
      figures: { walked, seconds },
    })
    await storage.close()
    return rows
  },
}

const surnames = ['Rossi', 'Bianchi', 'Ferri', 'Conti', 'Neri', 'Riva', 'Greco', 'Serra', 'Villa', 'Bassi']
const cities = ['Bologna', 'Roma', 'Madrid', 'London', 'Torino', 'Bari', 'Bilbao', 'Leeds']

function fill({ sqlite }: Storage, contacts: number): void {
  const contact = sqlite.prepare(
    `insert into contacts (id, phone, name, language, country, marketing, blocked_at, last_inbound_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const value = sqlite.prepare(
    'insert into contact_values (contact_id, field, text, number) values (?, ?, ?, ?)',
  )
  const tag = sqlite.prepare('insert into contact_tags (contact_id, tag) values (?, ?)')
  const member = sqlite.prepare('insert into list_members (list_id, contact_id, added_at) values (?, ?, ?)')
  const conversation = sqlite.prepare(
    `insert into conversations (id, contact_id, channel, account_id, state, last_message_at, last_message_preview, created_at, updated_at)
     values (?, ?, 'whatsapp', '1', 'agent', ?, '', ?, ?)`,
  )
  const message = sqlite.prepare(
    `insert into messages (id, conversation_id, contact_id, channel, account_id, direction, author, type, content, category, status, created_at, template_id)
     values (?, ?, ?, 'whatsapp', '1', 'out', 'campaign', 'template', '{}', 'marketing', 'delivered', ?, 'offer-it')`,
  )
  sqlite.transaction(() => {
    sqlite.exec(`insert into lists (id, name, created_at) values ('old', 'Old customers', 0);
      insert into templates (id, business_id, name, language, category, requested_category, status, quality, parameter_format, components, variables, created_at, updated_at)
      values ('offer-it', 'b', 'offer', 'it', 'marketing', 'marketing', 'approved', 'GREEN', 'named', '[]', '{}', 0, 0)`)
    for (let n = 0; n < contacts; n++) {
      // Spread as ids by time are, but the same in every run.
      const id = `018f0000-${n.toString(16).padStart(12, '0')}`
      const mixed = scramble(n)
      const seen = mixed % 4 === 0 ? null : now - ((mixed >>> 2) % 120) * day
      contact.run(
        id,
        `+39333${String(n).padStart(7, '0')}`,
        `Anna ${surnames[mixed % surnames.length]} ${n}`,
        ['it', 'en', 'es', null][(mixed >>> 3) % 4],
        ['IT', 'ES', 'GB', 'FR', null][(mixed >>> 5) % 5],
        ['granted', 'none', 'withdrawn'][mixed % 3],
        mixed % 97 === 0 ? now : null,
        seen,
        now - (n % 900) * day,
        now,
      )
      value.run(id, 'city', cities[mixed % cities.length], null)
      value.run(id, 'spent', null, mixed % 1_000)
      if (mixed % 2 === 0) value.run(id, 'renewal', null, now + (mixed % 365) * day)
      if ((mixed >>> 7) % 20 === 0) tag.run(id, 'vip')
      if (mixed % 3 === 0) tag.run(id, 'newsletter')
      if (mixed % 7 === 0) member.run('old', id, now)
      if (mixed % 5 === 0) {
        conversation.run(`c${id}`, id, now, now, now)
        message.run(`m${id}`, `c${id}`, id, now - (mixed % 60) * day)
      }
    }
  })()
}

/** A number that says nothing of its neighbours', the same in every run. */
function scramble(n: number): number {
  let bits = Math.imul(n ^ (n >>> 16), 0x45d9f3b)
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b)
  return (bits ^ (bits >>> 16)) >>> 0
}
