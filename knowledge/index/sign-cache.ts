/** Bits set in a 32-bit number. */
function bitsSet(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** One bit a component, set where it is positive, in 32-bit words. */
export function signsOf(vector: Float32Array): Uint32Array {
  const signs = new Uint32Array(Math.ceil(vector.length / 32))
  for (let at = 0; at < vector.length; at++) {
    if ((vector[at] ?? 0) > 0) signs[at >>> 5] = (signs[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  return signs
}

export interface SignCache {
  size: number
  /** Highest id that was put in. */
  last: number
  put(id: number, signs: Uint32Array): void
  remove(id: number): void
  /** Ids whose signs differ least, in no particular order. */
  nearest(signs: Uint32Array, limit: number): number[]
}

/**
 * The signs of all vectors in memory, 192 bytes each at 1536 dimensions. A walk over 10,000 takes about a
 * millisecond, and asking for many costs no more than asking for few, which is not so inside the database.
 */
export function createSignCache(dimensions: number): SignCache {
  const width = Math.ceil(dimensions / 32)
  let ids = new Float64Array(256)
  let words = new Uint32Array(256 * width)
  let distances = new Uint16Array(256)
  const places = new Map<number, number>()
  let size = 0
  let last = 0

  const grow = () => {
    const more = Math.ceil(ids.length * 1.5)
    const [moreIds, moreWords] = [new Float64Array(more), new Uint32Array(more * width)]
    moreIds.set(ids)
    moreWords.set(words)
    ids = moreIds
    words = moreWords
    distances = new Uint16Array(more)
  }

  return {
    get size() {
      return size
    },
    get last() {
      return last
    },
    put(id, signs) {
      if (size === ids.length) grow()
      const at = places.get(id) ?? size++
      places.set(id, at)
      ids[at] = id
      words.set(signs, at * width)
      last = Math.max(last, id)
    },
    remove(id) {
      const at = places.get(id)
      if (at === undefined) return
      places.delete(id)
      size--
      if (at === size) return
      const moved = ids[size] ?? 0
      ids[at] = moved
      words.copyWithin(at * width, size * width, (size + 1) * width)
      places.set(moved, at)
    },
    nearest(signs, limit) {
      const histogram = new Uint32Array(width * 32 + 1)
      for (let entry = 0, at = 0; entry < size; entry++) {
        let distance = 0
        for (let word = 0; word < width; word++, at++)
          distance += bitsSet((words[at] ?? 0) ^ (signs[word] ?? 0))
        distances[entry] = distance
        histogram[distance] = (histogram[distance] ?? 0) + 1
      }
      let farthest = 0
      for (let n = 0; farthest < histogram.length - 1; farthest++) {
        n += histogram[farthest] ?? 0
        if (n >= limit) break
      }
      const found: number[] = []
      const atTheEdge: number[] = []
      for (let entry = 0; entry < size; entry++) {
        const distance = distances[entry] ?? 0
        if (distance < farthest) found.push(ids[entry] ?? 0)
        else if (distance === farthest) atTheEdge.push(ids[entry] ?? 0)
      }
      return [...found, ...atTheEdge].slice(0, limit)
    },
  }
}
