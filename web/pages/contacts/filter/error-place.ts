import type { Language } from '../../../../domain/language.ts'
import type { FilterOp } from '../../../../domain/segment.ts'
import type { ApiError } from '../../../api/error.ts'
import { errorWords } from '../../../i18n/errors/error-words.ts'

/** Where a filter could not be read, counted from 1, and what is wrong there, in the reader's language. */
export interface FilterFault {
  at: number | null
  message: string
  fix: string | undefined
}

/** How each comparison is written. */
const marks: Record<FilterOp, string> = {
  is: ':',
  is_not: '!=',
  any_of: ':(a, b)',
  contains: '~',
  starts: '^=',
  less: '<',
  more: '>',
  at_least: '>=',
  at_most: '<=',
  before: '<',
  after: '>',
  within_days: '< 30d',
  over_days: '> 30d',
  empty: ':empty',
  not_empty: '!=empty',
}

export function faultOf(error: ApiError, language: Language): FilterFault {
  const { at, ops } = error.about
  const possible = typeof ops === 'string' ? ops.split(',').map((op) => marks[op as FilterOp] ?? op) : []
  const { message, fix } = errorWords(language, error, {
    ...error.about,
    ops: [...new Set(possible)].join('  '),
  })
  return { at: typeof at === 'number' ? at : null, message, fix }
}
