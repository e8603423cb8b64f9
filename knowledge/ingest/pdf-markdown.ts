export interface PdfLine {
  text: string
  /** Of the type, in points. */
  height: number
  /** From the foot of the page. */
  y: number
}

/** Type this much larger than the body is a heading. */
const headingScale = 1.15
const mostHeadingCharacters = 120

/** Lines of pages as Markdown: headings by size, paragraphs by the gap between lines, running heads left out. */
export function pdfMarkdown(pages: PdfLine[][]): string {
  const body = usualHeight(pages)
  const running = runningLines(pages)
  const out: string[] = []
  let paragraph = ''
  const flush = () => {
    if (paragraph !== '') out.push(paragraph)
    paragraph = ''
  }
  for (const lines of pages) {
    let above: PdfLine | undefined
    // A sentence may run on over the page, a paragraph that is done does not.
    if (/[.!?:]$/.test(paragraph)) flush()
    for (const line of lines) {
      if (running.has(mask(line.text))) continue
      if (body > 0 && line.height > body * headingScale && line.text.length <= mostHeadingCharacters) {
        flush()
        out.push(`${line.height > body * 1.6 ? '#' : '##'} ${line.text}`)
      } else {
        const gap = above === undefined ? 0 : above.y - line.y
        const bullet = /^[•▪◦‣·–*-]\s/.test(line.text)
        if (gap > line.height * 1.8 || bullet || gap < 0) flush()
        paragraph = joined(paragraph, line.text.replace(/^[•▪◦‣·]\s*/, '- '))
      }
      above = line
    }
  }
  flush()
  return out.join('\n\n')
}

/** A word cut at the end of a line comes together again. */
function joined(before: string, line: string): string {
  if (before === '') return line
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line
  return `${before} ${line}`
}

/** The height in which most characters are set. */
function usualHeight(pages: PdfLine[][]): number {
  const characters = new Map<number, number>()
  for (const line of pages.flat()) {
    const height = Math.round(line.height * 2) / 2
    characters.set(height, (characters.get(height) ?? 0) + line.text.length)
  }
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Page numbers differ only in their digits. */
const mask = (text: string) => text.replace(/\d+/g, '#')

/** What stands first or last on most pages is not part of the text. */
function runningLines(pages: PdfLine[][]): Set<string> {
  if (pages.length < 3) return new Set(['#'])
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const edges = new Set(
      [lines[0], lines.at(-1)].flatMap((line) => (line === undefined ? [] : [mask(line.text)])),
    )
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1)
  }
  return new Set(['#', ...[...seen].filter(([, n]) => n >= pages.length * 0.6).map(([text]) => text)])
}
