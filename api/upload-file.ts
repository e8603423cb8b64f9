import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request } from 'express'
import { CallerError } from '../domain/errors.ts'

/**
 * Writes a request's body to a file of its own as it comes, and answers with its path.
 * @throws CallerError `too_large`; no file is left then
 */
export async function receiveFile(request: Request, folder: string, limitBytes: number): Promise<string> {
  const tooLarge = () =>
    new CallerError('too_large', `The file is larger than ${Math.floor(limitBytes / 1e6)} MB`, {
      field: 'file',
      fix: 'Split it, or raise IMPORT_LIMIT_BYTES',
    })
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge()
  await mkdir(folder, { recursive: true })
  const path = join(folder, `upload-${randomUUID()}`)
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > limitBytes ? tooLarge() : null, chunk)
    },
  })
  try {
    await pipeline(request, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return path
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
