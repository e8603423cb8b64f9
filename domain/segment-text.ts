import type { ContactField } from './contact-field.ts'
import { CallerError, type CallerErrorDetail } from './errors.ts'
import {
  filterKind,
  filterLimits,
  readFilter,
  type Condition,
  type Filter,
  type FilterInput,
  type FilterOp,
} from './segment.ts'

/** A filter from words or JSON, checked against the fields that exist. Throws CallerError `invalid`. */
export function filterFrom(input: FilterInput, fields: readonly ContactField[], path = 'filter'): Filter {
  return typeof input === 'string' ? parseFilter(input, fields, path) : readFilter(input, fields, path)
}

interface Token {
  kind: 'word' | 'quoted' | 'mark' | 'end'
  text: string
  /** Where it begins, counted from 1. */
  at: number
}

const pattern = /\s*(?:("(?:[^"\\]|\\.)*")|(!=|\^=|<=|>=|[():,<>=~])|([^\s():,<>=!~^"]+))/suy

function tokensOf(text: string, path: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  while (text.slice(from).trim() !== '') {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) {
      const at = from + text.slice(from).search(/\S/) + 1
      const open = text[at - 1] === '"'
      throw unreadable(
        path,
        at,
        open ? 'A quotation mark is not closed' : `"${text[at - 1]}" is unexpected`,
        'Write conditions such as tag:vip joined by and, or, not; put texts with odd characters in "…"',
        open
          ? { reason: 'filter_quote_open' }
          : { reason: 'filter_unexpected', about: { word: text[at - 1]! } },
      )
    }
    const whole = (match[1] ?? match[2] ?? match[3])!
    tokens.push({
      kind: match[1] !== undefined ? 'quoted' : match[2] !== undefined ? 'mark' : 'word',
      text: match[1] === undefined ? whole : whole.slice(1, -1).replace(/\\(.)/gsu, '$1'),
      at: pattern.lastIndex - whole.length + 1,
    })
    from = pattern.lastIndex
  }
  tokens.push({ kind: 'end', text: '', at: text.length + 1 })
  return tokens
}

/**
 * Reads the text form. `not` binds closer than `and`, `and` closer than `or`. Throws CallerError `invalid` that says
 * at which character, and what would be right there.
 */
export function parseFilter(text: string, fields: readonly ContactField[], path = 'filter'): Filter {
  if (text.trim() === '')
    throw new CallerError('invalid', 'The filter is empty', {
      field: path,
      fix: 'Write everyone for all',
      reason: 'filter_empty',
    })
  const tokens = tokensOf(text, path)
  const placed = new Map<unknown, number>()
  let next = 0
  const fail = (at: number, message: string, fix: string, reason: string, about = {}) =>
    unreadable(path, at, message, fix, { reason, about })
  const peek = () => tokens[next]!
  const isWord = (word: string) => peek().kind === 'word' && peek().text.toLowerCase() === word
  const isMark = (mark: string) => peek().kind === 'mark' && peek().text === mark
  function place<T extends object>(at: number, node: T): T {
    placed.set(node, at)
    return node
  }

  function joined(word: 'or' | 'and', inner: (depth: number) => unknown, depth: number): unknown {
    const at = peek().at
    const parts = [inner(depth)]
    while (isWord(word)) {
      next++
      parts.push(inner(depth))
    }
    return parts.length === 1 ? parts[0] : place(at, word === 'or' ? { any: parts } : { all: parts })
  }
  const either = (depth: number): unknown => joined('or', both, depth)
  const both = (depth: number): unknown => joined('and', one, depth)

  function one(depth: number): unknown {
    const { at } = peek()
    if (depth > filterLimits.depth * 2)
      throw fail(
        at,
        'Brackets are nested too deep',
        `At most ${filterLimits.depth} levels`,
        'filter_too_deep',
        {
          most: filterLimits.depth,
        },
      )
    if (isWord('not')) {
      next++
      return place(at, { not: one(depth + 1) })
    }
    if (isWord('everyone')) {
      next++
      return place(at, { all: [] })
    }
    if (!isMark('(')) return condition()
    next++
    const inner = either(depth + 1)
    if (!isMark(')')) throw fail(peek().at, 'A bracket is not closed', 'Write ) here', 'filter_bracket_open')
    next++
    return inner
  }

  function condition(): Condition {
    const field = peek()
    if (field.kind !== 'word')
      throw fail(
        field.at,
        'A condition is missing',
        'Write one such as tag:vip or last_inbound < 30d',
        'filter_condition_missing',
      )
    if (filterKind(field.text, fields) === undefined)
      throw fail(
        field.at,
        `There is no field ${field.text.slice(0, 60)}`,
        'Fields of your own are written field.<key>',
        'filter_field_unknown',
        { field: field.text.slice(0, 60) },
      )
    next++
    const mark = peek()
    if (mark.kind !== 'mark' || ['(', ')', ','].includes(mark.text))
      throw fail(
        mark.at,
        `${field.text} is compared with nothing`,
        'Write one of : != ~ ^= < <= > >= and a value',
        'filter_comparison_missing',
        { field: field.text },
      )
    next++
    if (mark.text === ':' && isMark('('))
      return place(field.at, { field: field.text, op: 'any_of', value: several() })
    return place(field.at, { field: field.text, ...compared(mark, value()), ...received() })
  }

  function value(): Token {
    const token = peek()
    if (token.kind === 'end' || token.kind === 'mark')
      throw fail(token.at, 'A value is missing', 'Write a word, or a text in "…"', 'filter_value_missing')
    next++
    return token
  }

  function several(): string[] {
    const values: string[] = []
    do {
      next++
      values.push(value().text)
    } while (isMark(','))
    if (!isMark(')'))
      throw fail(peek().at, 'The list of values is not closed', 'Write , or ) here', 'filter_list_open')
    next++
    return values
  }

  function compared(mark: Token, { text, kind }: Token): { op: FilterOp; value?: string | number } {
    const bare = kind === 'word'
    const days = bare ? /^(\d{1,6})d$/.exec(text) : null
    const date = bare && /^\d{4}-\d\d-\d\d$/.test(text)
    const missing = bare && (text === 'empty' || text === 'never')
    switch (mark.text) {
      case '!=':
        return missing ? { op: 'not_empty' } : { op: 'is_not', value: text }
      case '~':
        return { op: 'contains', value: text }
      case '^=':
        return { op: 'starts', value: text }
      case '<':
        if (days) return { op: 'within_days', value: Number(days[1]) }
        return { op: date ? 'before' : 'less', value: text }
      case '>':
        if (days) return { op: 'over_days', value: Number(days[1]) }
        return { op: date ? 'after' : 'more', value: text }
      case '<=':
        return { op: 'at_most', value: text }
      case '>=':
        return { op: 'at_least', value: text }
      default:
        return missing ? { op: 'empty' } : { op: 'is', value: text }
    }
  }

  function received(): Pick<Condition, 'days' | 'answered'> {
    const more: Pick<Condition, 'days' | 'answered'> = {}
    if (isWord('within')) {
      next++
      const token = value()
      const days = /^(\d{1,6})d$/.exec(token.text)
      if (!days)
        throw fail(token.at, 'within takes a number of days', 'Write it as 30d', 'filter_days_missing')
      more.days = Number(days[1])
    }
    if (isWord('answered') || isWord('unanswered'))
      more.answered = tokens[next++]!.text.toLowerCase() === 'answered'
    return more
  }

  const raw = either(1)
  if (peek().kind !== 'end')
    throw fail(
      peek().at,
      `"${peek().text.slice(0, 40)}" is unexpected`,
      'Join conditions by and or or',
      'filter_unexpected',
      { word: peek().text.slice(0, 40) },
    )
  try {
    return readFilter(raw, fields, path)
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    const at = positionOf(raw, (error.field ?? path).slice(path.length + 1), placed)
    throw fail(at, error.message, error.fix ?? '', error.reason ?? '', error.about)
  }
}

/** Where the innermost part on a path was written. */
function positionOf(raw: unknown, path: string, placed: Map<unknown, number>): number {
  let part = raw
  let at = placed.get(part) ?? 1
  for (const step of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) break
    part = (part as Record<string, unknown>)[step]
    at = placed.get(part) ?? at
  }
  return at
}

function unreadable(
  field: string,
  at: number,
  message: string,
  fix: string,
  { reason = '', about }: Pick<CallerErrorDetail, 'reason' | 'about'>,
): CallerError {
  const said = reason === '' ? {} : { reason }
  return new CallerError('invalid', `At character ${at}: ${message}`, {
    field,
    fix,
    ...said,
    about: { ...about, at },
  })
}
