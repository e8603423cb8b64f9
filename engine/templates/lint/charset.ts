import { withoutPlaceholders } from '../../../domain/template-placeholders.ts'

const decoration = /[\n\r\t]|\p{Emoji_Presentation}|\uFE0F|[*~`]|(?<![\p{L}\p{N}])_[^_\s][^_]*_/u

/** Whether a text holds what only a body may: line breaks, emoji, formatting. Source: Meta, template components. */
export function isDecorated(text: string): boolean {
  return decoration.test(withoutPlaceholders(text))
}

export function emojiCount(text: string): number {
  return [...text.matchAll(/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/gu)].length
}

/** A part of the text, short enough to be shown in a finding. */
export function excerpt(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
