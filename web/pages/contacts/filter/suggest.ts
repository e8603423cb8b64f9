import type { FilterKind } from '../../../../domain/segment.ts'

/** What the business has that a filter can ask for. */
export interface Known {
  fields: readonly { key: string; label: string; type: string; choices: readonly string[] | null }[]
  lists: readonly string[]
  tags: readonly string[]
}

export interface Suggestion {
  insert: string
  /** Which part of the text it takes the place of. */
  from: number
  to: number
}

/** What every contact has, as the hub's filter language names it. */
export const builtIn: Record<string, FilterKind> = {
  tag: 'label',
  list: 'label',
  consent: 'consent',
  language: 'language',
  country: 'country',
  last_inbound: 'time',
  last_outbound: 'time',
  last_read: 'time',
  created: 'time',
  name: 'text',
  phone: 'phone',
  blocked: 'flag',
  stopped: 'flag',
  template: 'received',
  send: 'received',
}

const most = 10
const before: Partial<Record<FilterKind, string>> = {
  time: ' < ',
  number: ' > ',
  date: ' < ',
  text: '~',
  phone: '^=',
}

/** The kind of a field as it is written; undefined for one that does not exist. */
export function kindOf(field: string, known: Known): FilterKind | undefined {
  if (Object.hasOwn(builtIn, field)) return builtIn[field]
  const type = known.fields.find(({ key }) => field === `field.${key}`)?.type
  return type === 'boolean' ? 'flag' : (type as FilterKind | undefined)
}

/** What can stand at the caret: a field, a value of the field before it, or a word that joins. Pure. */
export function suggest(text: string, caret: number, known: Known): Suggestion[] {
  const written = text.slice(0, caret)
  const partial = /(?:"[^"]*|[^\s():,<>=!~^"]*)$/u.exec(written)?.[0] ?? ''
  const from = caret - partial.length
  const earlier = written.slice(0, from)
  const offer = (words: readonly string[]): Suggestion[] => {
    const wanted = partial.replace(/^"/, '').toLowerCase()
    return words
      .filter((word) => word.replace(/^"/, '').toLowerCase().startsWith(wanted) && word !== partial)
      .slice(0, most)
      .map((insert) => ({ insert, from, to: caret }))
  }

  const compared = /([^\s():,<>=!~^"]+)\s*(:|!=|~|\^=|<=|>=|<|>)\s*(?:\((?:[^()]*,)?\s*)?$/u.exec(earlier)
  if (compared) {
    const values = valuesOf(compared[1]!, compared[2]!, known)
    const found = offer(values)
    return found.length > 0 || !values.includes(partial) ? found : joining(caret, ' ')
  }
  const ended = earlier.trimEnd()
  const open = ended === '' || /(?:^|[\s(])(?:and|or|not)$|\($/iu.test(ended)
  if (open) return offer([...fieldWords(known), 'not ', 'everyone'])
  if (partial === '') return joining(caret, /\s$/.test(written) ? '' : ' ')
  return offer(['and ', 'or '])
}

const joining = (caret: number, space: string): Suggestion[] =>
  ['and ', 'or '].map((word) => ({ insert: space + word, from: caret, to: caret }))

function fieldWords(known: Known): string[] {
  const own = known.fields.map(({ key }) => `field.${key}`)
  const names = Object.keys(builtIn)
  return [...names.slice(0, 6), ...own, ...names.slice(6)].map(
    (name) => name + (before[kindOf(name, known) ?? 'label'] ?? ':'),
  )
}

function valuesOf(field: string, mark: string, known: Known): string[] {
  const is = mark === ':' || mark === '!='
  switch (kindOf(field, known)) {
    case 'label':
      return is && (field === 'tag' || field === 'list')
        ? (field === 'tag' ? known.tags : known.lists).map(quoted)
        : []
    case 'consent':
      return ['granted', 'none', 'pending', 'withdrawn']
    case 'language':
      return is ? ['it', 'en', 'es', 'empty'] : []
    case 'country':
      return is ? ['IT', 'ES', 'GB', 'empty'] : []
    case 'flag':
      return mark === ':' ? ['yes', 'no'] : []
    case 'time':
      return is ? ['never'] : ['7d', '30d', '90d', '365d']
    case 'date':
      return is ? ['empty'] : ['7d', '30d', '90d']
    case 'choice':
      return is ? (known.fields.find(({ key }) => field === `field.${key}`)?.choices ?? []).map(quoted) : []
    default:
      return is ? ['empty'] : []
  }
}

/** A value as the language wants it written. */
export function quoted(value: string): string {
  if (/^[^\s():,<>=!~^"\\]+$/u.test(value) && value !== 'empty' && value !== 'never') return value
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}
