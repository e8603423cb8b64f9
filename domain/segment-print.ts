import type { Condition, Filter, FilterOp } from './segment.ts'

/** The text form of a filter; parsed again it is the same filter. `nameOf` puts names for ids. Pure. */
export function printFilter(
  filter: Filter,
  nameOf: (condition: Condition, value: string) => string = (_condition, value) => value,
): string {
  const group = (part: Filter): string =>
    'all' in part && part.all.length === 0
      ? 'everyone'
      : 'all' in part || 'any' in part
        ? `(${print(part)})`
        : print(part)

  function print(part: Filter): string {
    if ('all' in part) return part.all.length === 0 ? 'everyone' : part.all.map(group).join(' and ')
    if ('any' in part) return part.any.map(group).join(' or ')
    if ('not' in part) return `not ${group(part.not)}`
    return printCondition(part)
  }

  function printCondition(condition: Condition): string {
    const { field, op, value } = condition
    const time = ['created', 'last_inbound', 'last_outbound', 'last_read'].includes(field)
    if (op === 'empty') return `${field}:${time ? 'never' : 'empty'}`
    if (op === 'not_empty') return `${field}!=${time ? 'never' : 'empty'}`
    if (Array.isArray(value))
      return `${field}:(${value.map((one) => word(nameOf(condition, one))).join(', ')})`
    if (op === 'within_days' || op === 'over_days')
      return `${field} ${op === 'over_days' ? '>' : '<'} ${value}d`
    const plain =
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : word(nameOf(condition, String(value ?? '')))
    const days = condition.days === undefined ? '' : ` within ${condition.days}d`
    const answered = condition.answered === undefined ? '' : condition.answered ? ' answered' : ' unanswered'
    return `${field}${marks[op]}${plain}${days}${answered}`
  }

  return print(filter)
}

const marks: Partial<Record<FilterOp, string>> = {
  is: ':',
  is_not: '!=',
  contains: '~',
  starts: '^=',
  less: ' < ',
  before: ' < ',
  more: ' > ',
  after: ' > ',
  at_most: ' <= ',
  at_least: ' >= ',
}

/** A value as it is, or in quotation marks where it would be read as something else. */
function word(text: string): string {
  if (/^[^\s():,<>=!~^"\\]+$/u.test(text) && text !== 'empty' && text !== 'never') return text
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
