import { z } from 'zod'
import { previewOf, wordsOf, type Content } from '../domain/message.ts'
import type { threadItem } from '../operations/conversations/shapes.ts'
import { moment } from './figures.ts'
import type { Quotes } from './quotes.ts'

type Item = z.output<typeof threadItem>

/** One line of a conversation as a model reads it. */
export const lineShape = z.object({
  at: z.string(),
  from: z.string().describe('customer, agent, operator, note (seen by operators only), event, …'),
  by: z.string().optional().describe('The person, where it was one'),
  status: z.string().optional().describe('Of what was sent, where it was not read or delivered'),
  text: z.string(),
})
export type Line = z.output<typeof lineShape>

/** Characters of all texts together: about 7,000 tokens. */
const mostCharacters = 28_000

/**
 * The newest lines that fit the budget, oldest first, and the `seq` before which the left-out ones are found, or
 * null where nothing was left out. Notes and events stay with the message that they follow.
 */
export function transcript(
  items: readonly Item[],
  quote: Quotes['quote'],
): { lines: Line[]; cutAt: number | null } {
  const lines = items.map((item) => lineOf(item, quote))
  let first = lines.length
  let room = mostCharacters
  while (first > 0 && (room -= lines[first - 1]!.text.length) >= 0) first--
  if (first === 0) return { lines, cutAt: null }
  const isMessage = (item: Item | undefined) => item?.kind === 'message'
  const whole = items.findIndex((item, index) => index >= first && isMessage(item))
  const opening = whole === -1 ? items.findLastIndex(isMessage) : whole
  const message = items[opening]
  if (message?.kind !== 'message') return { lines: lines.slice(first), cutAt: null }
  const rest = lines.slice(Math.max(first, opening + 1))
  return { lines: [lines[opening]!, ...rest], cutAt: message.seq }
}

function lineOf(item: Item, quote: Quotes['quote']): Line {
  const at = moment(item.at)
  switch (item.kind) {
    case 'message': {
      const { author, status, content, reason } = item.message
      return {
        at,
        from: author,
        by: item.authorName ?? undefined,
        status: settled.has(status) ? undefined : reason === null ? status : `${status} (${reason})`,
        text: quote(author, textOf(content)),
      }
    }
    case 'note':
      return { at, from: 'note', by: item.authorName, text: quote('note', item.body) }
    case 'escalation':
      return {
        at,
        from: 'event',
        by: item.claimedByName ?? undefined,
        text: `escalated: ${item.reason}${item.outcome === null ? '' : `, ended: ${item.outcome}`}`,
      }
  }
}

/** States of a message of which there is nothing to say. */
const settled = new Set(['received', 'accepted', 'sent', 'delivered', 'read'])

/** The words, preceded by what else it is where it is more than words. */
function textOf(content: Content): string {
  const words = wordsOf(content)
  if (content.type === 'text' || words === null) return previewOf(content)
  return `[${content.type}] ${words}`
}
