import { Refusal } from './api.ts'
import { say, type Texts } from './texts/index.ts'

/** What went wrong, in the reader's language, by the kind of answer; what is not known in the hub's own words. */
export function failureWords({ errors }: Pick<Texts, 'errors'>, error: unknown): string {
  if (!(error instanceof Refusal)) return errors.offline
  const known: Record<number, string> = {
    413: say(errors.tooLarge, { megabytes: 16 }),
    415: errors.type,
    422: errors.invalid,
    404: errors.gone,
    429: errors.tooMany,
    502: errors.emulator,
  }
  return known[error.status] ?? say(errors.failed, { message: error.message })
}
