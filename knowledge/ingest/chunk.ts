import type { Passage } from './parsed.ts'

/** A passage is a paragraph or a few: enough to answer from, short enough to be about one thing. */
const wantedCharacters = 900
const mostCharacters = 1_500
const mostHeadingCharacters = 300

/**
 * Cuts Markdown into passages along its headings and paragraphs. A heading never stands apart from its text, a
 * paragraph is cut only when it alone is too long, and then between sentences. Fenced code is left whole.
 */
export function chunkMarkdown(markdown: string, title: string, url: string | null = null): Passage[] {
  const passages: Passage[] = []
  const path: string[] = []
  let waiting: string[] = []
  let size = 0
  const flush = () => {
    const text = waiting.join('\n\n').trim()
    if (text !== '') passages.push({ title, headings: path.filter(Boolean), text, url })
    waiting = []
    size = 0
  }
  for (const block of blocksOf(markdown)) {
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(block)
    if (heading !== null) {
      flush()
      const depth = heading[1]?.length ?? 1
      path.length = Math.min(path.length, depth - 1)
      while (path.length < depth - 1) path.push('')
      path.push(plain(withoutClosing(heading[2] ?? '').slice(0, mostHeadingCharacters)))
      continue
    }
    for (const part of block.length > mostCharacters ? cutLong(block) : [block]) {
      if (size > 0 && size + part.length > wantedCharacters) flush()
      waiting.push(part)
      size += part.length
    }
  }
  flush()
  return passages
}

/** Paragraphs, list and table blocks, headings, each without surrounding blank lines. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let fenced = false
  const flush = () => {
    if (lines.length > 0) blocks.push(lines.join('\n').trim())
    lines = []
  }
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    if (!fenced && line.trim() === '') flush()
    else if (!fenced && /^#{1,6}\s/.test(line)) {
      flush()
      blocks.push(line.trim())
    } else if (!fenced && /^(=+|-{3,})\s*$/.test(line) && lines.length === 1) {
      const depth = line.startsWith('=') ? '#' : '##'
      blocks.push(`${depth} ${(lines[0] ?? '').trim()}`)
      lines = []
    } else lines.push(line)
  }
  flush()
  return blocks.filter((block) => block !== '')
}

function cutLong(block: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of block.split(/(?<=[.!?;:])\s+|\n+/)) {
    for (const bit of piece.length > mostCharacters
      ? (piece.match(/[^]{1,1200}(?:\s|$)|[^]{1,1200}/g) ?? [])
      : [piece]) {
      if (part !== '' && part.length + bit.length > wantedCharacters) {
        parts.push(part)
        part = ''
      }
      part += (part === '' ? '' : ' ') + bit.trim()
    }
  }
  if (part !== '') parts.push(part)
  return parts
}

/** A heading may be closed by number signs that stand apart; a search from the end, as a pattern would try every space. */
function withoutClosing(heading: string): string {
  const trimmed = heading.trimEnd()
  let end = trimmed.length
  while (trimmed[end - 1] === '#') end--
  const before = trimmed.slice(0, end)
  return before === '' || /\s/.test(before.slice(-1)) ? before.trimEnd() : trimmed
}

const plain = (heading: string) => heading.replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1').trim()
