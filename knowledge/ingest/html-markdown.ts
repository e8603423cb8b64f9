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

/** Documents nested so deeply that reading them would exhaust the stack. */
export const tooDeep = () =>
  new CallerError('invalid', 'The document is nested too deeply to be read', {
    field: 'file',
    fix: 'Save the page again as plain text or PDF and add that.',
  })
