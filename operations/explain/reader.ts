import { z } from 'zod'
import type { Reader } from '../../domain/explain/explain.ts'
import { languageSchema } from '../../domain/language.ts'
import type { Hub } from '../hub.ts'

/** Browsers differ in the name they give the same zone, and the list of those that are supported has only one. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Who reads the explanation; the business's own language and clock where it is not said. */
export const readerInput = {
  language: languageSchema.optional(),
  timeZone: z.string().max(60).refine(isTimeZone, 'an IANA time zone').optional(),
}

export function readerOf(hub: Hub, given: { language?: Reader['language']; timeZone?: string }): Reader {
  const { business } = hub.settings.current()
  return {
    language: given.language ?? business.language,
    timeZone: given.timeZone ?? business.hours.timezone,
  }
}
