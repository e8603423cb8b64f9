/** A stretch of a message as WhatsApp shows it. */
export type Span =
  { kind: 'text' | 'code' | 'link'; text: string } | { kind: 'bold' | 'italic' | 'strike'; spans: Span[] }

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const

const pattern =
  /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'»])|```([^`]+)```|`([^`\n]+)`|(?<![\p{L}\p{N}])([*_~])(?=\S)((?:(?!\4)[^\n])*(?!\4)\S)\4(?![\p{L}\p{N}])/gu

/** WhatsApp's own marks: `*bold*`, `_italic_`, `~strike~`, backticks for code, and web addresses as links. */
export function parseMarkup(text: string): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) spans.push({ kind: 'text', text: text.slice(end, match.index) })
    end = match.index + match[0].length
    const [, link, block, code, mark, inner] = match
    if (link) spans.push({ kind: 'link', text: link })
    else if (block ?? code) spans.push({ kind: 'code', text: (block ?? code)! })
    else spans.push({ kind: marks[mark as keyof typeof marks], spans: parseMarkup(inner!) })
  }
  if (end < text.length) spans.push({ kind: 'text', text: text.slice(end) })
  return spans
}
