import TurndownService from 'turndown'
import { CallerError } from '../../domain/errors.ts'

/** HTML as Markdown: headings, lists and tables survive, scripts, styles and pictures do not. */
export function htmlToMarkdown(html: string): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  })
  turndown.remove(['script', 'style', 'noscript', 'iframe', 'form', 'button'])
  turndown.addRule('pictures', { filter: ['img', 'picture', 'video', 'audio'], replacement: () => '' })
  turndown.addRule('cells', {
    filter: ['th', 'td'],
    replacement: (content) => `${content.trim().replace(/\s+/g, ' ')} | `,
  })
  turndown.addRule('rows', { filter: 'tr', replacement: (content) => `${content.replace(/ \| $/, '')}\n` })
  turndown.addRule('tables', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` })
  try {
    return turndown.turndown(html)
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

const mostDepth = 400
const unclosed =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/

/**
 * How many elements a page has. @throws CallerError where they are nested deeper than a page for people ever is:
 * what reads the tree afterwards takes time with the square of its depth.
 */
export function countElements(html: string): number {
  let elements = 0
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closing = html[at + 1] === '/'
    const name = tagName(html, at + (closing ? 2 : 1))
    if (name === '') continue
    const end = endOfTag(html, at)
    if (end < 0) break
    if (!closing) elements++
    const alone = unclosed.test(name) || html[end - 1] === '/'
    if (!alone) depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > mostDepth) throw tooDeep()
    at = end
  }
  return elements
}

const tagName = (html: string, from: number): string =>
  /^[a-z][a-z0-9-]*/i.exec(html.slice(from, from + 40))?.[0].toLowerCase() ?? ''

/** Where the tag that begins at `from` ends; a quoted value may hold the character that ends it. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const letter = html[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}

/** Documents nested so deeply that reading them would exhaust the stack. */
export const tooDeep = () =>
  new CallerError('invalid', 'The document is nested too deeply to be read', {
    field: 'file',
    fix: 'Save the page again as plain text or PDF and add that.',
    reason: 'file_nested',
  })
