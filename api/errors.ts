import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { CallerError, callerErrorStatus, ProviderError } from '../domain/errors.ts'
import type { Logger } from '../domain/log.ts'

interface ErrorBody {
  code: string
  message: string
  field?: string | undefined
  fix?: string | undefined
  reason?: string | undefined
  about?: Readonly<Record<string, string | number>> | undefined
}

function sendError(response: Response, status: number, error: ErrorBody): void {
  response.status(status).json({ error })
}

export const notFound: RequestHandler = (request, response) => {
  sendError(response, 404, {
    code: 'not_found',
    message: `Nothing answers ${request.method} ${request.path}`,
    fix: 'The routes are listed at /openapi.json',
  })
}

/** Turns what was thrown into a response, once for all routes. Details of our own bugs stay in the log. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof CallerError) {
      const { code, message, field, fix, reason, about } = error
      return sendError(response, callerErrorStatus[code], { code, message, field, fix, reason, about })
    }
    const status = statusOfParser(error)
    if (status !== null) {
      return sendError(response, status, {
        code: status === 413 ? 'too_large' : 'invalid',
        message: status === 413 ? 'The body is too large' : 'The body could not be read',
        fix: status === 413 ? 'Send less at once' : 'Send valid JSON with content-type application/json',
      })
    }
    log.error({ err: error, method: request.method, route: request.route?.path }, 'a request failed')
    if (error instanceof ProviderError) {
      return sendError(response, 502, {
        code: 'provider',
        message: 'The provider did not answer as it should',
      })
    }
    sendError(response, 500, {
      code: 'internal',
      message: 'Something went wrong in the hub; it is in the log',
    })
  }
}

/** The status that the body parser gave its error, where it is the caller's fault. */
function statusOfParser(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}
