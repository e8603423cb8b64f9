import { CallerError } from '../../domain/errors.ts'

/** Share of characters that are no text before a file is taken for something else than text. */
const mostStrange = 0.01

/** @throws CallerError where a file that is called text holds something else. */
export function checkText(text: string): void {
  let strange = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) throw noText()
    if (isStrange(code)) strange++
  }
  if (strange > text.length * mostStrange) throw noText()
}

/** Control characters but for tabs, line and page breaks, and what stands for bytes that could not be read. */
const isStrange = (code: number) =>
  code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160 && code !== nextLine) || code === 0xfffd
const nextLine = 0x85

const noText = () =>
  new CallerError('invalid', 'The file is called text but holds something else', {
    field: 'file',
    fix: 'Save it again as plain text in UTF-8, or give it the ending of what it is.',
    reason: 'file_no_text_kind',
  })
