import { createHash, randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { Clock } from '../../../domain/clock.ts'
import type { Reputation } from './quality.ts'
import type { Customer, PhoneMessage, PhoneNumber, StoredMedia, Template, Thread } from './model.ts'
import { randomFrom } from './random.ts'
import { Ring } from './ring.ts'
import { settingsSchema, type Settings } from './settings.ts'
import { createTimeline } from './timeline.ts'

export interface StateOptions {
  appSecret: string
  accessToken: string
  verifyToken: string
  clock: Clock
  /** Fixes what happens by chance. */
  seed: number
  /** Messages kept, over all customers. */
  keep: number
  /** Conversations kept. */
  keepThreads: number
}

const maxMediaBytes = 256 * 1024 * 1024

/** All that the emulator remembers, every part of it bounded. */
export class State {
  settings: Settings
  readonly timeline
  readonly numbers = new Map<string, PhoneNumber>()
  readonly customers = new Map<string, Customer>()
  readonly customersByUserId = new Map<string, Customer>()
  readonly threads = new Map<string, Thread>()
  readonly messages = new Map<string, PhoneMessage>()
  readonly media = new Map<string, StoredMedia>()
  readonly templates = new Map<string, Template>()
  readonly counters: Record<string, number> = {}
  /** By portfolio: whom it reached outside a window, and when. */
  readonly reached = new Map<string, Map<string, number>>()
  readonly reputations = new Map<string, Reputation>()
  /** Emits the changed thread. */
  readonly changes = new EventEmitter<{ thread: [Thread] }>().setMaxListeners(0)
  random: () => number
  /** Grows with every change that a snapshot would show. */
  revision = 0
  private readonly kept: Ring<PhoneMessage>
  private mediaBytes = 0
  private sequence = 0
  private readonly idPrefix = randomBytes(9).toString('base64url').replace(/[-_]/g, 'A')

  constructor(
    readonly options: StateOptions,
    settings: unknown = {},
  ) {
    this.settings = settingsSchema.parse(settings)
    this.timeline = createTimeline(options.clock)
    this.random = randomFrom(options.seed)
    this.kept = new Ring(options.keep)
  }

  now(): number {
    return this.timeline.now()
  }

  count(what: string, by = 1): void {
    this.counters[what] = (this.counters[what] ?? 0) + by
  }

  chance(share: number): boolean {
    return share > 0 && this.random() < share
  }

  newMessageId(): string {
    return `wamid.HBgM${this.idPrefix}${(this.sequence++).toString(36).padStart(8, '0').toUpperCase()}A=`
  }

  /** Digits only, as Meta's object ids are. */
  newObjectId(): string {
    return `${Math.floor(Date.now() / 1000)}${String(this.sequence++).padStart(6, '0')}`
  }

  customer(waId: string): Customer {
    const known = this.customers.get(waId)
    if (known) return known
    const userId = `${countryOf(waId)}.${createHash('sha256').update(waId).digest('hex').slice(0, 20).toUpperCase()}`
    const customer: Customer = {
      waId,
      name: `Customer ${waId.slice(-4)}`,
      userId,
      userIds: null,
      reachable: true,
      stoppedMarketing: false,
      blocked: new Set(),
    }
    this.customers.set(waId, customer)
    this.customersByUserId.set(userId, customer)
    return customer
  }

  userIdsOf(customer: Customer): Settings['userIds'] {
    return customer.userIds ?? this.settings.userIds
  }

  thread(number: PhoneNumber, customer: Customer): Thread {
    const key = `${number.id}:${customer.waId}`
    const known = this.threads.get(key)
    if (known) return known
    const thread: Thread = {
      number,
      customer,
      messages: [],
      typingUntil: 0,
      windowUntil: 0,
      adClickAt: null,
      freeEntryUntil: 0,
      spentUntil: 0,
    }
    this.threads.set(key, thread)
    if (this.threads.size > this.options.keepThreads) this.forgetOldestThread()
    return thread
  }

  private forgetOldestThread(): void {
    const [key, oldest] = this.threads.entries().next().value!
    this.threads.delete(key)
    for (const message of oldest.messages) this.messages.delete(message.id)
    this.customers.delete(oldest.customer.waId)
    this.customersByUserId.delete(oldest.customer.userId)
  }

  keep(message: PhoneMessage): void {
    this.messages.set(message.id, message)
    message.thread.messages.push(message)
    const fallen = this.kept.push(message)
    if (fallen) {
      this.messages.delete(fallen.id)
      // What falls out of the whole is the oldest of its thread too.
      if (fallen.thread.messages[0] === fallen) fallen.thread.messages.shift()
    }
    this.changed(message.thread)
  }

  /** Every kept message, oldest first. */
  log(): Iterable<PhoneMessage> {
    return this.kept
  }

  changed(thread: Thread): void {
    this.revision++
    this.changes.emit('thread', thread)
  }

  keepMedia(bytes: Buffer, mimeType: string, filename: string | null): StoredMedia {
    const sha256 = createHash('sha256').update(bytes).digest('base64')
    const media = { id: this.newObjectId(), bytes, mimeType, filename, sha256, token: '', tokenUntil: 0 }
    this.media.set(media.id, media)
    this.mediaBytes += bytes.length
    for (const oldest of this.media.values()) {
      if (this.mediaBytes <= maxMediaBytes || oldest === media) break
      this.forgetMedia(oldest)
    }
    return media
  }

  forgetMedia(media: StoredMedia): void {
    if (this.media.delete(media.id)) this.mediaBytes -= media.bytes.length
  }

  /** Back to the beginning: settings, numbers and templates stay. */
  reset(): void {
    this.timeline.clear()
    this.threads.clear()
    this.messages.clear()
    this.customers.clear()
    this.customersByUserId.clear()
    this.reached.clear()
    this.reputations.clear()
    this.media.clear()
    this.mediaBytes = 0
    this.kept.clear()
    this.revision++
    this.random = randomFrom(this.options.seed)
    for (const name of Object.keys(this.counters)) delete this.counters[name]
    for (const number of this.numbers.values()) number.spentUntil = 0
  }
}

const countries: [prefix: string, country: string][] = [
  ['39', 'IT'],
  ['34', 'ES'],
  ['44', 'GB'],
  ['49', 'DE'],
  ['33', 'FR'],
  ['52', 'MX'],
  ['1', 'US'],
]

function countryOf(waId: string): string {
  return countries.find(([prefix]) => waId.startsWith(prefix))?.[1] ?? 'ZZ'
}
