/** Characters read of one message; of a longer one the beginning and the end, where the point is made. */
const longest = 4096
const head = 3072

const curlyApostrophes = /[‘’‛ʼ´`′＇]/g
const invisible = /[\p{Cf}\p{Co}\p{Cs}\uFE00-\uFE0F]/gu
const controls = /[^\P{Cc}\n]/gu
const marks = /\p{M}+/gu

/**
 * Text as the rules read it: compatibility forms folded (NFKC), invisible characters, private-use characters and
 * stacked combining marks gone, one kind of apostrophe, a bounded length. Accents and case stay.
 */
export function cleanText(text: string): string {
  const bounded = text.length > longest ? `${text.slice(0, head)}\n${text.slice(head - longest)}` : text
  return bounded
    .replace(curlyApostrophes, "'")
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, ' ')
    .replace(marks, '')
}

/** Lower case without accents, for matching: `Perché` → `perche`, `mañana` → `manana`. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(marks, '')
}
