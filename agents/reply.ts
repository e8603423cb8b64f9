import type { Settings } from '../domain/settings.ts'
import type { TurnInput, Understanding } from '../domain/agent.ts'
import type { Verdict } from './decide.ts'
import { withinLimit } from './quote.ts'
import { handOverText, texts } from './texts/texts.ts'
import type { SmallTalk } from './understand/intent.ts'
import { visible } from './untrusted.ts'

export interface ReplyInput {
  verdict: Verdict
  understanding: Understanding
  settings: Settings
  turn: TurnInput
  smallTalk: SmallTalk | null
  choices: readonly string[]
  answer: string
}

const longestName = 40

/** What stands before the agent's words: who is speaking, once per conversation, and regret where it is due. */
function openingOf({
  understanding,
  settings,
  turn,
  smallTalk,
}: Omit<ReplyInput, 'verdict' | 'choices' | 'answer'>): string {
  const words = texts[understanding.language]
  const parts: string[] = []
  if (!turn.disclosed) {
    const name =
      turn.customerName === null ? null : visible(turn.customerName, longestName).replace(/\s+/g, ' ').trim()
    parts.push(
      words.disclosure({
        business: settings.business.name,
        agent: settings.agent.name,
        // A number or a row of emoji is no name to greet by.
        customer: name !== null && /\p{L}/u.test(name) ? name : null,
      }),
    )
  }
  const upset = understanding.sentiment === 'negative' || understanding.sentiment === 'angry'
  if (upset && smallTalk === null) parts.push(words.sorry)
  return parts.join(' ')
}

/** The whole message that the customer gets. Pure; never longer than the settings allow. */
export function replyOf(input: ReplyInput): string {
  const { verdict, settings, understanding, turn, choices, answer } = input
  const words = texts[understanding.language]
  const opening = openingOf(input)
  const most = settings.agent.maxReplyCharacters
  if (verdict.decision === 'escalate') {
    const said = handOverText(understanding.language, verdict.reason, settings.business.hours, turn.now)
    // The hand-over message has its own regret: here only who is speaking.
    const greeting = turn.disclosed ? '' : openingOf({ ...input, smallTalk: 'greeting' })
    return withinLimit([greeting, said].filter((part) => part !== '').join('\n'), most)
  }
  if (verdict.decision === 'clarify') {
    const asked =
      choices.length > 1
        ? words.choose(choices)
        : choices.length === 1
          ? words.confirm(choices[0]!)
          : words.rephrase
    return withinLimit([opening, asked].filter((part) => part !== '').join('\n'), most)
  }
  if (verdict.reason === 'small_talk' && input.smallTalk !== null) {
    return withinLimit(
      [opening, words.smallTalk[input.smallTalk]].filter((part) => part !== '').join(' '),
      most,
    )
  }
  return withinLimit([opening, answer].filter((part) => part !== '').join('\n'), most)
}

/** Characters left for the answer itself. */
export const roomFor = (input: Omit<ReplyInput, 'verdict' | 'choices' | 'answer'>): number =>
  Math.max(60, input.settings.agent.maxReplyCharacters - openingOf(input).length - 1)
