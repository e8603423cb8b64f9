/** Words that end in a full stop without ending a sentence, in the hub's languages. */
const abbreviations = new Set(
  (
    'sig sigg sig.ra dott dr dr.ssa prof avv ing geom rag art artt n nr num tel fax cell es ecc pag cfr ca max min ' +
    'mr mrs ms jr sr st vs etc e.g i.e approx no dept inc ltd co ' +
    'sra srta ud uds av avda pza núm aprox ej p.ej c.p s.l s.a s.r.l s.p.a p.iva lun mar mer gio ven sab dom gen feb apr mag giu lug ago set sett ott nov dic'
  ).split(' '),
)

export interface Sentence {
  text: string
  /** Where it starts in the text it came from. */
  start: number
  /** Number of the paragraph or list item that it stands in. */
  block: number
  listItem: boolean
}

const ends = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu
const listMark = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/

/** Splits a text into sentences with their place; a line of a list is one, whatever its stops. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let block = 0
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') block++
    else if (listMark.test(line)) {
      found.push({ text: line.trim(), start: offset + line.search(/\S/), block: ++block, listItem: true })
    } else {
      block++
      for (const [from, to] of spans(line)) {
        const piece = line.slice(from, to)
        if (piece.trim() === '') continue
        found.push({ text: piece.trim(), start: offset + from + piece.search(/\S/), block, listItem: false })
      }
    }
    offset += line.length + 1
  }
  return found
}

function spans(line: string): [number, number][] {
  const result: [number, number][] = []
  let from = 0
  for (const match of line.matchAll(ends)) {
    const to = match.index + match[0].length
    if (!endsSentence(line, match.index, match[0], to)) continue
    result.push([from, to])
    from = to
  }
  if (from < line.length) result.push([from, line.length])
  return result
}

function endsSentence(line: string, at: number, mark: string, to: number): boolean {
  if (!mark.startsWith('.') || mark.length > 1) return true
  const word = /[\p{L}\p{N}.]*$/u.exec(line.slice(0, at))?.[0].toLowerCase() ?? ''
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return false
  const next = /\S/u.exec(line.slice(to))?.[0]
  return next === undefined || !/\p{Ll}/u.test(next)
}
