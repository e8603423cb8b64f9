import type { ContactField, FieldType } from '../domain/contact-field.ts'
import { filterFields, filterKind, opsOf, type FilterKind, type FilterOp } from '../domain/segment.ts'
import type { Seeded } from './torture/seeded.ts'

const field = (key: string, type: FieldType, choices: string[] | null = null): ContactField => ({
  key,
  label: key,
  type,
  choices,
  createdAt: 0,
})

export const segmentFields = [
  field('city', 'text'),
  field('spent', 'number'),
  field('renewal', 'date'),
  field('member', 'boolean'),
  field('size', 'choice', ['S', 'M', 'L', 'extra large']),
]

const names = [...Object.keys(filterFields), ...segmentFields.map(({ key }) => `field.${key}`)]
const texts = [
  'vip',
  'Perché no',
  'a "quoted" one',
  'back\\slash',
  'empty',
  'never',
  'and',
  'or',
  '(x)',
  '30d',
  'a,b:c<d>e',
  '100 %',
  '=1+1',
  '😀',
  '_',
]

/** A filter that is right, of every kind of condition, nested up to four deep. */
export function randomFilter(random: Seeded, depth = 0): unknown {
  const part = () => randomFilter(random, depth + 1)
  const several = (least: number) => Array.from({ length: random.between(least, 3) }, part)
  switch (depth < 4 ? random.below(8) : 7) {
    case 0:
      return { all: several(0) }
    case 1:
      return { any: several(1) }
    case 2:
      return { not: part() }
    default:
      return randomCondition(random)
  }
}

function randomCondition(random: Seeded): Record<string, unknown> {
  const name = random.pick(names)
  const kind = filterKind(name, segmentFields)!
  const op = random.pick(opsOf[kind].filter((one) => name !== 'created' || !one.endsWith('empty')))
  const condition: Record<string, unknown> = { field: name, op }
  if (op !== 'empty' && op !== 'not_empty') condition['value'] = valueFor(random, kind, op)
  if (kind === 'received' && random.below(2) === 0) condition['days'] = random.between(1, 3_650)
  if (kind === 'received' && random.below(2) === 0) condition['answered'] = random.below(2) === 0
  return condition
}

function valueFor(random: Seeded, kind: FilterKind, op: FilterOp): unknown {
  if (op === 'within_days' || op === 'over_days') return random.between(1, 3_650)
  const one = (): unknown => {
    switch (kind) {
      case 'flag':
        return random.below(2) === 0
      case 'number':
        return random.pick([0, -5, 12.5, 1e21, 3, 0.1])
      case 'time':
      case 'date':
        return random.pick(['2026-01-01', '2024-02-29', '1999-12-31'])
      case 'country':
        return random.pick(['IT', 'ES', 'GB'])
      case 'language':
        return random.pick(['it', 'en', 'es'])
      case 'consent':
        return random.pick(['none', 'granted', 'withdrawn', 'pending'])
      case 'choice':
        return random.pick(['S', 'M', 'L', 'extra large'])
      case 'phone':
        return random.pick(['+39', '333', '+4477'])
      default:
        return random.pick(texts)
    }
  }
  return op === 'any_of' ? Array.from({ length: random.between(1, 3) }, one) : one()
}
