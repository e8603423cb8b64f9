import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { countElements, htmlToMarkdown, tooDeep } from './html-markdown.ts'

/** Larger pages are taken whole: weighing every part of them takes too long. */
const mostElementsWeighed = 20_000

/** The article of a page, without its menus and footers; the whole body where no article can be told. */
export function readHtml(source: string): { title: string; markdown: string } {
  const elements = countElements(source)
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`,
    )
    const title = document.title.trim()
    const body = document.body?.innerHTML ?? ''
    const article =
      elements > mostElementsWeighed ? null : new Readability(document as unknown as Document).parse()
    const markdown = htmlToMarkdown(article?.content ?? body)
    return {
      title: article?.title || title,
      markdown: markdown.trim() === '' ? htmlToMarkdown(body) : markdown,
    }
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}
