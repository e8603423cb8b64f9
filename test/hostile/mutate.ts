import type { Seeded } from '../torture/seeded.ts'

const odd: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '\0',
  '\ud83d',
  '9'.repeat(300),
  '__proto__',
  'constructor',
  [],
  {},
  [null],
  { length: 1e9 },
  { toString: 1 },
  'x'.repeat(5_000),
  '2026-13-45',
  [[[[[[]]]]]],
]

type Container = Record<string, unknown>

/** Every place in a JSON value where something stands. */
function places(value: unknown): [Container, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Container, key] as [Container, string],
    ...places(inner),
  ])
}

/** A copy in which something is missing, doubled, swapped with something else or replaced by something odd. */
export function mutate(value: unknown, random: Seeded): unknown {
  const root = { value: structuredClone(value) }
  for (let times = random.between(1, 3); times > 0; times--) {
    const all = places(root)
    if (all.length === 0) break
    const [container, key] = random.pick(all)
    const [other, otherKey] = random.pick(all)
    switch (random.below(5)) {
      case 0:
        delete container[key]
        break
      case 1:
        container[`${key}_`] = container[key]
        break
      case 2:
        container[key] = structuredClone(other[otherKey])
        break
      default:
        // A copy: the next change would else be made to the list itself.
        container[key] = structuredClone(random.pick(odd))
    }
  }
  return root.value
}

/** The same bytes, damaged: cut short, flipped, doubled, or with noise in between. */
export function damage(body: Buffer, random: Seeded): Buffer {
  const copy = Buffer.from(body)
  const at = random.below(copy.length)
  switch (random.below(4)) {
    case 0:
      return copy.subarray(0, at)
    case 1:
      copy[at] = random.below(256)
      return copy
    case 2:
      return Buffer.concat([copy, copy])
    default: {
      const noise = Array.from({ length: 20 }, () => random.below(256))
      return Buffer.concat([copy.subarray(0, at), Buffer.from(noise), copy.subarray(at)])
    }
  }
}
