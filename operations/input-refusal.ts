import type { z } from 'zod'
import type { CallerErrorDetail } from '../domain/errors.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with an input as a code with its facts, for who says it in another language; none for rules of one field. */
export function refusalOf(issue: Issue): Pick<CallerErrorDetail, 'reason' | 'about'> {
  switch (issue.code) {
    case 'too_big':
      return {
        reason: sized(issue.origin, 'text_too_long', 'list_too_long', 'number_too_big'),
        about: { most: Number(issue.maximum) },
      }
    case 'too_small': {
      const least = Number(issue.minimum)
      if (issue.origin === 'string' && least <= 1) return { reason: 'text_missing' }
      return {
        reason: sized(issue.origin, 'text_too_short', 'list_too_short', 'number_too_small'),
        about: { least },
      }
    }
    case 'invalid_type':
      return {
        reason: issue.input === undefined ? 'value_missing' : 'value_wrong_kind',
        about: { kind: issue.expected },
      }
    case 'invalid_value':
      return {
        reason: 'value_not_offered',
        about: { options: issue.values.map(String).join(', ').slice(0, 200) },
      }
    case 'invalid_format':
      return { reason: issue.format === 'email' ? 'email_malformed' : 'value_malformed' }
    case 'unrecognized_keys':
      return { reason: 'field_unknown', about: { name: (issue.keys[0] ?? '').slice(0, 60) } }
    default:
      return {}
  }
}

function sized(origin: string, text: string, list: string, number: string): string {
  return origin === 'string' ? text : origin === 'array' || origin === 'set' ? list : number
}
