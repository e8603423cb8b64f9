import type { TurnInput } from '../domain/agent.ts'
import { answerKey, type Hit } from './retriever.ts'

const mostChoices = 3
const longestChoice = 90
/** A passage that scores less than this share of the best is no candidate. */
const closeEnough = 0.5

/** What a passage is about, as a customer would recognise it: never a file's name. Null where nothing says it. */
export function topicOf(hit: Hit): string | null {
  const label = (hit.question ?? lastHeading(hit.section)).replace(/\s+/g, ' ').trim()
  if (label === '') return null
  return label.length <= longestChoice
    ? label
    : `${label.slice(0, longestChoice - 1).replace(/\s+\S*$/, '')}…`
}

const lastHeading = (section: string | null): string => section?.split(' › ').at(-1) ?? ''

/** Whether a passage answers the very question that was offered: a heading only says where to look. */
export const answersTopic = (hit: Hit, topic: string): boolean =>
  hit.question !== null && topicOf(hit) === topic

/** The two or three topics that the customer may mean, best first; one where nothing else comes near. */
export function candidates(hits: readonly Hit[]): string[] {
  const best = hits[0]?.score ?? 0
  const topics = new Map<string, string>()
  for (const hit of hits) {
    if (hit.score < best * closeEnough || topics.has(answerKey(hit))) continue
    const topic = topicOf(hit)
    if (topic !== null && ![...topics.values()].includes(topic)) topics.set(answerKey(hit), topic)
    if (topics.size === mostChoices) break
  }
  return [...topics.values()]
}

export type Pick = { topic: string } | 'refused' | null

const ordinals: RegExp[] = [
  /^(?:(?:la|il|the|el|number|numero|número|opzione|option|opción|n°?)\s*)?(?:1|prim[ao]|first(?: one)?|primer[ao]?|un[oa]|one)$/iu,
  /^(?:(?:la|il|the|el|number|numero|número|opzione|option|opción|n°?)\s*)?(?:2|second[ao]|second(?: one)?|segund[ao]|due|two|dos)$/iu,
  /^(?:(?:la|il|the|el|number|numero|número|opzione|option|opción|n°?)\s*)?(?:3|terz[ao]|third(?: one)?|tercer[ao]?|tre|three|tres)$/iu,
]
const yes =
  /^(?:s[iìí]+|s[iìí] (?:grazie|esatto|gracias)|yes|yep|yeah|yes please|ok(?:ay)?|esatto|esattamente|proprio quello|quello|giusto|certo|exactly|right|that one|correct|correcto|exacto|eso|vale|claro)$/iu
const none =
  /^(?:altro|un['’]?\s?altra cosa|nessun[oa](?: (?:di|delle|dei) (?:queste|questi|tre|due))?|no(?: grazie)?|niente di (?:questo|tutto ci[oò])|other|something else|none(?: of (?:these|them|those))?|neither|no thanks|otro|otra cosa|ningun[oa](?: de (?:estas|estos|esas))?|nada de eso)$/iu

const choicesIn = (words: string | null): string[] =>
  [...(words ?? '').matchAll(/^([1-3])\. (.+)$/gmu)].map((match) => match[2]!.trim())

/** The agent's last words where they were a clarifying question: an operator's numbered list, or an answer's, is none. */
export function clarifyingWords({
  history,
  clarifications,
}: {
  history: TurnInput['history']
  clarifications: number
}): string | null {
  const last = history.findLast(({ role }) => role !== 'customer')
  return clarifications > 0 && last?.role === 'agent' ? last.text : null
}

/** Whether the agent's last words were a clarifying question with choices. */
export const offersChoices = (lastWords: string | null): boolean => choicesIn(lastWords).length > 0

/** Reads a message as the answer to the choices in the agent's last words. */
export function pickFrom(message: string, lastWords: string | null): Pick {
  const choices = choicesIn(lastWords)
  if (choices.length === 0) return null
  const said = message
    .trim()
    .replace(/[\s.!)»”"]+$/u, '')
    .replace(/^[«“"(\s]+/u, '')
  if (none.test(said)) return 'refused'
  if (choices.length === 1 && yes.test(said)) return { topic: choices[0]! }
  const index = ordinals.findIndex((ordinal) => ordinal.test(said))
  if (index >= 0) return choices[index] === undefined ? null : { topic: choices[index] }
  const same = choices.find((choice) => choice.toLowerCase() === said.toLowerCase())
  return same === undefined ? null : { topic: same }
}
