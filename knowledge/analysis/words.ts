/** Case, ligatures and typographic quotes levelled; accents stay. */
const level = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

/** Everything folded away that hurried typing leaves out. */
export const fold = (text: string): string => unaccented(level(text))

export interface Word {
  /** Folded. */
  text: string
  /** In lower case with its accents, which stemmers of Italian and Spanish read. */
  accented: string
  /** Number of the sentence that it stands in, from 0. */
  sentence: number
}

const piece =
  /([\p{L}\p{N}]+(?:'[\p{L}]+)?(?:[.,:][0-9]+)*)|([.!?;:…]+(?=\s|$)|\n\s*\n|\n\s*[-*•]|[.!?](?=["»”)]))|([€$£%])/gu

const englishNegation =
  /^(?:can|won|don|didn|doesn|isn|aren|wasn|weren|couldn|shouldn|wouldn|haven|hasn|hadn|ain)'t$/
/** A letter written three times or more is stretched for emphasis: once is enough. */
const stretched = /(\p{L})\1{2,}/gu

/** Where something is found says little about what it is. */
const link = /(?:https?:\/\/|www\.)\S+/g
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

const currencyName: Record<string, string> = { '€': 'euro', $: 'dollar', '£': 'pound', '%': 'percent' }

/**
 * Splits text into folded words with their sentence. Elisions come apart ("dell'ordine" is dell + ordine),
 * English contractions lose their ending, "can't" becomes can + not, 12.50 and 12,50 are both 12_50.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let open = false
  const push = (word: string) => {
    if (word === '') return
    words.push({ text: unaccented(word), accented: word, sentence })
    open = true
  }
  const plain = level(text).replace(address, ' ').replace(link, ' ')
  for (const match of plain.matchAll(piece)) {
    const [, word, end, symbol] = match
    if (end !== undefined) {
      if (open) sentence++
      open = false
    } else if (symbol !== undefined) push(currencyName[symbol] ?? symbol)
    else if (word !== undefined) {
      const form = word.replace(stretched, '$1').replace(/[.,:]/g, '_')
      if (!form.includes("'")) push(form)
      else if (englishNegation.test(form)) {
        push(
          form.slice(0, form.indexOf("'")).replace(/n$/, '').replace(/^wo$/, 'will').replace(/^ca$/, 'can'),
        )
        push('not')
      } else for (const part of splitElision(form)) push(part)
    }
  }
  return words
}

function splitElision(word: string): string[] {
  const [before = '', after = ''] = word.split("'")
  if (/^(?:s|re|ve|ll|m|d)$/.test(after)) return [before]
  return [before, after]
}
