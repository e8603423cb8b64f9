import type { NextFunction, Request, Response } from 'express'
import { z } from 'zod'
import { CallerError, callerErrorStatus, ProviderError } from '../../domain/errors.ts'
import { EmulatorRefusal } from './emulator.ts'

/** Turns what a call of the simulator came to into an answer; what is nobody's fault but ours goes on. */
export function tryRefusals(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const refusal = refusalOf(error)
  if (!refusal || response.headersSent) return next(error)
  const { status, ...facts } = refusal
  response.status(status).json({ error: facts })
}

function refusalOf(error: unknown) {
  if (error instanceof z.ZodError) {
    const issue = error.issues[0]
    return {
      status: 422,
      code: 'invalid',
      message: issue?.message ?? 'invalid',
      field: issue?.path.join('.'),
    }
  }
  if (error instanceof CallerError) {
    const { code, message, field, fix } = error
    return { status: callerErrorStatus[code], code, message, field, fix }
  }
  if (error instanceof EmulatorRefusal) {
    const { status, message } = error
    return { status: status >= 500 ? 502 : status, code: status >= 500 ? 'unavailable' : 'invalid', message }
  }
  if (error instanceof ProviderError) return { status: 404, code: 'not_found', message: error.message }
  return bodyRefusal(error)
}

/** What express says of a body that is too large or no JSON. */
function bodyRefusal(error: unknown) {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  if (error.status === 413) return { status: 413, code: 'too_large', message: 'The body is too large' }
  return error.status < 500 ? { status: 422, code: 'invalid', message: 'The body cannot be read' } : null
}
