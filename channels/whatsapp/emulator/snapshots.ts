import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { OperatorError } from '../../../domain/errors.ts'
import type { PhoneMessage, Thread } from './model.ts'
import type { State } from './state.ts'
import type { Statuses } from './statuses.ts'
import { templateKey } from './template-send.ts'
import type { Templates } from './templates.ts'

const everyMs = 500

const customerSchema = z.object({
  waId: z.string(),
  name: z.string(),
  userId: z.string(),
  userIds: z.enum(['none', 'with_phone', 'only']).nullable(),
  reachable: z.boolean(),
  stoppedMarketing: z.boolean(),
  blocked: z.array(z.string()).default([]),
})
const messageSchema = z.object({
  id: z.string(),
  direction: z.enum(['in', 'out']),
  at: z.number(),
  type: z.string(),
  body: z.unknown(),
  status: z.enum(['accepted', 'held', 'sent', 'delivered', 'read', 'failed', 'received']),
  callbackData: z.string().nullable(),
  replyTo: z.string().nullable(),
  errorCode: z.number().nullable(),
})
const snapshotSchema = z.object({
  version: z.literal(1),
  /** How far the emulator's time had been moved. */
  offset: z.number(),
  customers: z.array(customerSchema),
  threads: z.array(
    z.object({
      number: z.string(),
      customer: z.string(),
      windowUntil: z.number(),
      adClickAt: z.number().nullable(),
      freeEntryUntil: z.number(),
      messages: z.array(messageSchema),
    }),
  ),
  templates: z.array(
    z.object({
      id: z.string(),
      businessId: z.string(),
      name: z.string(),
      language: z.string(),
      status: z.string(),
      category: z.string(),
      components: z.array(z.record(z.string(), z.unknown())),
      named: z.boolean(),
      quality: z.string(),
      paced: z.boolean(),
      rejectedReason: z.string().default('NONE'),
      createdAt: z.number().default(0),
      pauses: z.number().default(0),
      pausedUntil: z.number().nullable().default(null),
    }),
  ),
})
type Snapshot = z.infer<typeof snapshotSchema>

function threadSnapshot(thread: Thread): Snapshot['threads'][number] {
  const { windowUntil, adClickAt, freeEntryUntil } = thread
  // JSON leaves out what is undefined.
  const messages = thread.messages.map((message) => ({ ...message, thread: undefined }))
  return {
    number: thread.number.id,
    customer: thread.customer.waId,
    windowUntil,
    adClickAt,
    freeEntryUntil,
    messages,
  }
}

/** Keeps what a person at the simulator expects to find again after a restart in one file, written whole. */
export function createSnapshots(state: State, statuses: Statuses, templates: Templates, file: string) {
  let saved = 0
  let saving = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  async function save(): Promise<void> {
    if (saved === state.revision) return
    saved = state.revision
    const snapshot: Snapshot = {
      version: 1,
      offset: state.timeline.offset(),
      customers: [...state.customers.values()].map((customer) => ({
        ...customer,
        blocked: [...customer.blocked],
      })),
      threads: [...state.threads.values()].map(threadSnapshot),
      templates: [...state.templates.values()],
    }
    await writeFile(`${file}.new`, JSON.stringify(snapshot))
    await rename(`${file}.new`, file)
  }

  function lay(snapshot: Snapshot): void {
    state.timeline.advance(snapshot.offset)
    for (const kept of snapshot.customers)
      Object.assign(state.customer(kept.waId), { ...kept, blocked: new Set(kept.blocked) })
    for (const template of snapshot.templates)
      state.templates.set(templateKey(template.businessId, template.name, template.language), template)
    templates.resume()
    const messages: PhoneMessage[] = []
    for (const { number: id, customer, messages: kept, ...facts } of snapshot.threads) {
      const number = state.numbers.get(id)
      if (!number) continue
      const thread = Object.assign(state.thread(number, state.customer(customer)), facts)
      for (const message of kept) messages.push({ ...message, body: message.body, thread })
    }
    for (const message of messages.toSorted((a, b) => a.at - b.at)) {
      state.keep(message)
      // What was on its way to the phone goes on.
      if (message.direction === 'out' && message.errorCode === null) statuses.start(message)
    }
    saved = state.revision
  }

  return {
    /** Lays the file over an empty state, and saves from then on. */
    async restore(): Promise<void> {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (text !== null) {
        const parsed = snapshotSchema.safeParse(parsedJson(text))
        if (!parsed.success)
          throw new OperatorError(
            `The emulator's state in ${file} cannot be read`,
            'Delete the file to start afresh',
          )
        lay(parsed.data)
      }
      timer = setInterval(() => {
        saving = saving.then(save).catch(() => {
          saved = -1
          state.count('snapshots.failed')
        })
      }, everyMs)
      timer.unref()
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await saving
      await save()
    },
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Told apart from a good file by its schema.
    return undefined
  }
}
