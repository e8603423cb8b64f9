import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CallerError } from '../../domain/errors.ts'
import type { Asked, Told } from './document-thread.ts'
import type { Document, ReadDocument } from './read-document.ts'

export interface DocumentReader {
  read: ReadDocument
  /** Ends the thread; what it was reading rejects. */
  close(): Promise<void>
}

/** The next file of a folder finds the parsers loaded. */
const idleMs = 2_000

/**
 * Reads documents in a thread, one after another. A file that takes a parser long, without end or out of its memory
 * stops nothing but its own reading, and the parsers' memory goes with the thread when no file follows. The limits
 * are several times what a file within the limits of `KnowledgeLimits` takes: a page of a PDF some 10 ms.
 */
export function createDocumentReader(given: {
  /** Starts `document-thread.ts`, or what it was built into. */
  thread: { file: string; workerData?: object }
  longestMs?: number
  mostMegabytes?: number
}): DocumentReader {
  const { longestMs = 120_000, mostMegabytes = 1_024 } = given
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  async function read(asked: Asked): Promise<Document> {
    if (closed) throw new Error('The hub is stopping: the document is read after its next start')
    clearTimeout(idle)
    thread ??= start()
    const told = await answerOf(thread, asked, longestMs).catch(async (error: unknown) => {
      await end()
      throw error
    })
    idle = setTimeout(() => void end(), idleMs)
    idle.unref()
    if ('document' in told) return told.document
    if ('error' in told) throw new Error(told.error)
    throw new CallerError(told.fault.code, told.fault.message, told.fault.detail)
  }

  function start(): Worker {
    const { file, workerData } = given.thread
    const started = new Worker(file, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const forget = () => {
      if (thread === started) thread = undefined
    }
    // Whoever waits for a document hears of either; between documents the next one starts a new thread.
    started.on('error', forget).on('exit', forget).unref()
    return started
  }

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ended = thread
    thread = undefined
    await ended?.terminate()
  }

  return {
    read(kind, bytes, limits) {
      const document = last.then(() => read({ kind, bytes, limits }))
      last = document.catch(() => undefined)
      return document
    },
    async close() {
      closed = true
      await end()
      await last
    },
  }
}

async function answerOf(thread: Worker, asked: Asked, limitMs: number): Promise<Told> {
  const done = new AbortController()
  const { signal } = done
  const answers = once(thread, 'message', { signal })
  const ends = once(thread, 'exit', { signal })
  // A process with nothing else to do waits for the answer.
  thread.ref()
  let late = false
  const timer = setTimeout(() => {
    late = true
    void thread.terminate()
  }, limitMs)
  thread.postMessage(asked)
  try {
    const first = await Promise.race([answers, ends.then(() => null)])
    if (first !== null) return (first as [Told])[0]
    throw late ? tooLong(limitMs) : new Error('Reading documents was stopped')
  } catch (error) {
    if (isOutOfMemory(error)) throw tooMuch()
    throw error
  } finally {
    clearTimeout(timer)
    done.abort()
    await Promise.allSettled([answers, ends])
    thread.unref()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const tooLong = (limitMs: number) =>
  new CallerError('invalid', `The document takes longer to read than ${Math.round(limitMs / 1000)} seconds`, {
    field: 'file',
    fix: 'Print it to a new PDF, or split it, and add that.',
    reason: 'file_too_slow',
  })

const tooMuch = () =>
  new CallerError('too_large', 'The document takes more memory to read than one may', {
    field: 'file',
    fix: 'Print it to a new PDF, or split it, and add that.',
    reason: 'file_too_heavy',
  })
