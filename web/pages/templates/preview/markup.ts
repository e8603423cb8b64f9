export interface Piece {
  text: string
  mark: 'bold' | 'italic' | 'strike' | 'code' | 'gap' | null
}

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const
const pattern =
  /```([^`]+)```|(?<![\p{L}\p{N}])([*_~])(?=\S)((?:(?!\2)[^\n])+?)(?<=\S)\2(?![\p{L}\p{N}])|\{\{\s*\w+\s*\}\}/gu

/** A text as WhatsApp formats it: *bold*, _italic_, ~struck~, ```code```; a variable without a value is a gap. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), mark: null })
    if (match[1] !== undefined) pieces.push({ text: match[1], mark: 'code' })
    else if (match[2] !== undefined)
      pieces.push({ text: match[3]!, mark: marks[match[2] as keyof typeof marks] })
    else pieces.push({ text: match[0], mark: 'gap' })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mark: null })
  return pieces
}
