import { cleanText, fold } from './text.ts'

export interface Token {
  /** Folded: lower case, no accents, runs of three or more letters reduced to one. */
  text: string
  /** Other spellings that may be meant: a run reduced to two letters (`goood` → `good`). */
  variants: string[]
  raw: string
  kind: 'word' | 'number' | 'emoji' | 'link' | 'obscured'
  /** Two or more letters, all of them capitals. */
  upper: boolean
  /** Begins with a capital and goes on in lower case. */
  titled: boolean
  /** A letter is drawn out: `bastaaaa`. */
  stretched: boolean
  /** What stands before it: nothing, a pause (comma, dash, bracket), or the end of a sentence. */
  gap: 'none' | 'pause' | 'stop'
  sentence: number
}

export interface Sentence {
  start: number
  /** Index after the last token. */
  end: number
  /** The marks that close it, such as `?!!`. */
  closing: string
  question: boolean
}

export interface Reading {
  clean: string
  tokens: Token[]
  sentences: Sentence[]
}

const most = 900
const longestWord = 40

// One pass, every alternative begins with a different class of character: linear whatever the input.
const lexeme =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<face>[:;=]['-]?[()[\]DPp/|\\3*oO]+|<3+|x[dD]+(?![\p{L}\p{N}]))|(?<number>\p{N}+(?:[.,:/]\p{N}+)*\p{L}*)|(?<word>\p{L}+(?:['*][\p{L}\p{N}*]*)*)|(?<emoji>\p{Extended_Pictographic})|(?<stop>[.!?…;¿¡\n]+)|(?<pause>[,:()[\]{}"“”«»–—/|]+|-(?![\p{L}\p{N}]))|(?<grawlix>[*#@$%&^]{3,})/gu

const englishTails = new Set(['t', 's', 'm', 're', 've', 'll', 'd'])

const faces: [RegExp, string][] = [
  [/^<3/, '❤'],
  [/^x/i, '😂'],
  [/[)D\]3]$/, '🙂'],
  [/[([/|\\]$/, '🙁'],
  [/[Pp*]$/, '🙂'],
]

function face(text: string): string | null {
  if (
    /^:['-]?3?\/$/.test(text) ||
    text.startsWith(':') ||
    text.startsWith(';') ||
    text.startsWith('=') ||
    /^[<x]/i.test(text)
  )
    return faces.find(([pattern]) => pattern.test(text))?.[1] ?? null
  return null
}

/** `l'operatore` is two words, `don't` and `I'm` are one, `perche'` is an accent typed as an apostrophe. */
function splitApostrophes(raw: string): string[] {
  if (!raw.includes("'")) return [raw]
  const parts = raw.split("'").filter((part) => part !== '')
  const words: string[] = []
  for (const part of parts) {
    const previous = words.at(-1)
    if (previous !== undefined && englishTails.has(part.toLowerCase()))
      words[words.length - 1] = previous + part
    else words.push(part)
  }
  return words
}

function word(raw: string, gap: Token['gap'], sentence: number): Token {
  const letters =
    raw.length > longestWord ? raw.replace(/(\p{L})\1{2,}/gu, '$1$1$1').slice(0, longestWord) : raw
  const folded = fold(letters)
  const stretched = /(\p{L})\1\1/u.test(folded)
  return {
    text: stretched ? folded.replace(/(\p{L})\1{2,}/gu, '$1') : folded,
    variants: stretched ? [folded.replace(/(\p{L})\1{2,}/gu, '$1$1')] : [],
    raw,
    kind: raw.includes('*') ? 'obscured' : 'word',
    upper: /^\p{Lu}{2,}$/u.test(letters),
    titled: /^\p{Lu}\p{Ll}/u.test(letters),
    stretched,
    gap,
    sentence,
  }
}

const plain = { variants: [], upper: false, titled: false, stretched: false }

/** Reads a message into words, numbers, emoji and sentences. Time and memory grow with the length, which is bounded. */
export function read(text: string): Reading {
  const clean = cleanText(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let gap = 'stop' as Token['gap']
  let start = 0

  const close = (marks: string) => {
    if (tokens.length > start) {
      sentences.push({ start, end: tokens.length, closing: marks, question: marks.includes('?') })
      start = tokens.length
    } else {
      const last = sentences.at(-1)
      if (last) {
        last.closing += marks
        last.question ||= marks.includes('?')
      }
    }
  }
  const push = (token: Token) => {
    tokens.push(token)
    gap = 'none'
  }

  for (const found of clean.matchAll(lexeme)) {
    if (tokens.length >= most) break
    const groups = found.groups ?? {}
    const sentence = sentences.length
    if (groups['word'] !== undefined) {
      for (const part of splitApostrophes(groups['word']).slice(0, most - tokens.length))
        push(word(part, gap, sentence))
    } else if (groups['number'] !== undefined) {
      push({
        ...plain,
        text: fold(groups['number']).slice(0, longestWord),
        raw: groups['number'],
        kind: 'number',
        gap,
        sentence,
      })
    } else if (groups['stop'] !== undefined) {
      // An opening mark begins a sentence; it never makes the one before it a question.
      close(groups['stop'].replace(/[¿¡]/g, ''))
      gap = 'stop'
    } else if (groups['pause'] !== undefined) {
      if (gap === 'none') gap = 'pause'
    } else if (groups['link'] !== undefined) {
      push({ ...plain, text: '<link>', raw: groups['link'].slice(0, 100), kind: 'link', gap, sentence })
    } else if (groups['grawlix'] !== undefined) {
      push({ ...plain, text: '***', raw: groups['grawlix'].slice(0, 10), kind: 'obscured', gap, sentence })
    } else {
      const emoji = groups['face'] === undefined ? groups['emoji'] : face(groups['face'])
      if (emoji) push({ ...plain, text: emoji, raw: found[0].slice(0, 10), kind: 'emoji', gap, sentence })
      else gap = 'pause'
    }
  }
  close('')
  return { clean, tokens, sentences }
}
