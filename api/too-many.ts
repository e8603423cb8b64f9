import type { RequestHandler } from 'express'
import { CallerError } from '../domain/errors.ts'

/** What a limit of requests answers: a refusal like any other, in JSON. */
export const tooMany: RequestHandler = (_request, _response, next) => {
  next(new CallerError('rate_limited', 'Too many requests at once', { fix: 'Wait a minute, then try again' }))
}
