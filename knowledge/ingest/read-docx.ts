import mammoth from 'mammoth'
import { CallerError } from '../../domain/errors.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { htmlToMarkdown } from './html-markdown.ts'
import { checkZip } from './zip-check.ts'

/** A Word document as Markdown, without its pictures. @throws CallerError for a damaged or hostile one. */
export async function readDocx(bytes: Uint8Array, limits: KnowledgeLimits): Promise<string> {
  checkZip(bytes, limits.unpackedBytes)
  const buffer = Buffer.from(bytes)
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth
    .convertToHtml({ buffer }, { convertImage: noPictures })
    .catch((cause: unknown) => {
      throw new CallerError('invalid', `The document cannot be read: ${reason(cause)}`, {
        field: 'file',
        fix: 'Open it in a word processor, save it again as DOCX and add that.',
      })
    })
  return htmlToMarkdown(value)
}

const reason = (cause: unknown) => (cause instanceof Error ? cause.message.slice(0, 200) : 'it is damaged')
