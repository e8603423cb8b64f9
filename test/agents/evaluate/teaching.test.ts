import { describe, expect, it } from 'vitest'
import { teach, type Lesson } from '../../../agents/evaluate/teaching.ts'
import { dot, vectorOf, type Bag } from '../../../knowledge/search/learned.ts'

const bag = (...rows: number[]): Bag => ({
  rows: Uint16Array.from(rows),
  shares: Float32Array.from(rows, () => 1 / Math.sqrt(rows.length)),
})
/** Customers' words 1 to 4 go with entries' words 11 to 14, each beside a word of no use. */
const lessons = Array.from({ length: 200 }, (_, at): Lesson => {
  const word = 1 + (at % 4)
  return {
    query: bag(word, 100 + at),
    entries: [11, 12, 13, 14].map((entry) => bag(entry, 500 + at)),
    right: [11, 12, 13, 14].map((entry) => entry === word + 10),
    known: [0, 0, 0, 0],
  }
})

describe('teaching', () => {
  const tables = teach(lessons)
  const likeness = (query: Bag, entry: Bag) =>
    dot(vectorOf(query, tables.query), vectorOf(entry, tables.entry))

  it('brings together what never stood in one text', () => {
    for (const word of [1, 2, 3, 4])
      for (const other of [11, 12, 13, 14])
        if (other !== word + 10)
          expect(likeness(bag(word), bag(word + 10))).toBeGreaterThan(likeness(bag(word), bag(other)) + 0.1)
  })

  it('says nothing of words that no lesson had', () => {
    expect(likeness(bag(7000), bag(11))).toBe(0)
    expect(likeness(bag(1), bag(7000))).toBe(0)
  })

  it('learns nothing where what is known says it all', () => {
    const sure = teach(
      lessons.map((lesson) => ({ ...lesson, known: lesson.right.map((right) => (right ? 50 : 0)) })),
    )
    const moved = dot(vectorOf(bag(1), sure.query), vectorOf(bag(11), sure.entry))
    expect(Math.abs(moved)).toBeLessThan(likeness(bag(1), bag(11)) / 2)
  })
})
