import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { z } from 'zod'
import type { downloadShape } from '../operations/operation.ts'

/** Sends a file that an operation makes, as fast as the caller takes it. What is in it is never run in the console. */
export async function sendDownload(
  response: Response,
  { filename, mimeType, text }: z.output<typeof downloadShape>,
): Promise<void> {
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cache-Control', 'no-store')
  response.attachment(filename)
  response.setHeader('Content-Type', mimeType)
  try {
    await pipeline(Readable.from(text), response)
  } catch (error) {
    // Whoever asked went away before the end.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
