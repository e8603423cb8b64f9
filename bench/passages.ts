/** A small generator with a fixed seed: every run measures the same texts. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

const onsets = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'tr', 'st', 'br', 'gr', 'sp']
const vowels = ['a', 'e', 'i', 'o', 'u', 'io', 'ia']
const endings = [
  'o',
  'a',
  'e',
  'i',
  'are',
  'ere',
  'ire',
  'ato',
  'zione',
  'mento',
  'tore',
  'bile',
  'oso',
  'ità',
]
/** The commonest words of Italian, as common here as there. */
const small =
  'di che e la il un a per in una sono con non si da come del le i ma se lo al più nel della anche ci è o'.split(
    ' ',
  )

export interface Passage {
  question: string
  answer: string
}

/**
 * Texts that mean nothing and are distributed as a language is: 30,000 words that look Italian, drawn by Zipf's law,
 * each passage leaning on a few dozen words of its own subject.
 */
export function createPassages(seed: number) {
  const random = chance(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const word = () => {
    const syllables = 1 + Math.floor(random() * 3)
    const body = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('')
    return body + pick(onsets) + pick(endings)
  }
  const vocabulary = [...new Set([...small, ...Array.from({ length: 34_000 }, word)])].slice(0, 30_000)
  // Cumulative 1/rank, so that a binary search draws by Zipf's law.
  const cumulative = new Float64Array(vocabulary.length)
  vocabulary.reduce((sum, _, rank) => (cumulative[rank] = sum + 1 / (rank + 2.7)), 0)
  const total = cumulative.at(-1)!
  const zipf = () => {
    const at = random() * total
    let low = 0
    let high = vocabulary.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle]! < at) low = middle + 1
      else high = middle
    }
    return vocabulary[low]!
  }
  const subject = () => Array.from({ length: 24 }, () => vocabulary[40 + Math.floor(random() ** 2 * 29_000)]!)
  const sentence = (own: string[], words: number) => {
    const text = Array.from({ length: words }, () => (random() < 0.3 ? pick(own) : zipf())).join(' ')
    return text[0]!.toUpperCase() + text.slice(1)
  }

  return {
    passage(): Passage {
      const own = subject()
      const sentences = 2 + Math.floor(random() * 3)
      return {
        question: `${sentence(own, 5 + Math.floor(random() * 5))}?`,
        answer: Array.from(
          { length: sentences },
          () => `${sentence(own, 9 + Math.floor(random() * 9))}.`,
        ).join(' '),
      }
    },
    /** Asks about a passage: some of its words, and some of everybody's. */
    questionAbout({ question, answer }: Passage): string {
      const words = `${question} ${answer}`
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((candidate) => candidate.length > 3)
      return Array.from({ length: 7 }, () => (random() < 0.6 ? pick(words) : zipf())).join(' ')
    },
  }
}
export type Passages = ReturnType<typeof createPassages>
