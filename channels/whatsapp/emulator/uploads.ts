import { randomBytes } from 'node:crypto'
import { bareType, kindOfType, maxBytesOf } from '../media-rules.ts'
import { missing, Refusal } from './refusal.ts'
import type { State } from './state.ts'

interface Session {
  type: string
  length: number
  bytes: number
}

const mostSessions = 1_000
const sampleKinds = new Set(['image', 'video', 'document'])

/** Resumable uploads: a session by `POST /{app}/uploads`, its bytes by `POST /upload:{session}`, a handle back. */
export function createUploads(state: State) {
  const sessions = new Map<string, Session>()
  return {
    open(query: URLSearchParams): { id: string } {
      const type = bareType(query.get('file_type') ?? '')
      const kind = kindOfType(type)
      const length = Number(query.get('file_length'))
      if (!kind || !sampleKinds.has(kind))
        throw new Refusal(100, `Param file_type ${type.slice(0, 80)} is not supported.`)
      if (!Number.isInteger(length) || length < 1 || length > maxBytesOf[kind])
        throw new Refusal(100, `Param file_length must be between 1 and ${maxBytesOf[kind]}.`)
      const id = `upload:${randomBytes(18).toString('base64url')}`
      sessions.set(id, { type, length, bytes: 0 })
      if (sessions.size > mostSessions) sessions.delete(sessions.keys().next().value!)
      return { id }
    },
    /** The whole file at once, from offset 0. */
    take(id: string, body: Buffer): { h: string } {
      const session = sessions.get(id)
      if (!session) throw missing(id)
      if (body.length !== session.length)
        throw new Refusal(100, `The session expects ${session.length} bytes, it got ${body.length}.`)
      sessions.delete(id)
      state.count('uploads')
      return {
        h: `4::${Buffer.from(session.type).toString('base64url')}:${randomBytes(24).toString('base64url')}`,
      }
    },
  }
}
export type Uploads = ReturnType<typeof createUploads>
