import type { Language } from '../../domain/language.ts'
import { cueLexicons, type CueKind } from './lexicon/wish-cues.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const compile = (language: Language) =>
  makeMatcher(cueLexicons[language].sections, cueLexicons[language].classes)
const matchers: Readonly<Record<Language, Matcher<CueKind>>> = {
  it: compile('it'),
  en: compile('en'),
  es: compile('es'),
}

type Cue = Match<CueKind>

/** What the cues of a passage have to weigh together. */
const enough = 3
/** A modal verb is a little less than a wish; beside a person and a way of contact it is enough. */
const slack = 0.1
/** Sentences of at most so many words are read together with the one beside them, and a person in them is asked for. */
const few = 4
/** How far a negation reaches, in words. */
const reach = 5

/**
 * A second opinion on the wish for a person, by composition: someone who can be asked for, a way of contact, something
 * wanted, a bot turned down. Each kind counts once, by its heaviest cue; a passage that weighs enough is a wish unless
 * it speaks of something else. `taken` are positions that talk about a person has claimed.
 */
export function wishFromCues(
  reading: Reading,
  language: Language,
  taken: ReadonlySet<number>,
): { words: string } | null {
  const found = matchers[language](reading)
  const cues = cover(found.filter(({ kind }) => kind !== 'elsewhere'))
  const elsewhere = found.filter(({ kind }) => kind === 'elsewhere')
  if (!cues.some(({ kind }) => kind === 'person' || kind === 'contact' || kind === 'reach')) return null
  const wanted = cues.filter((cue) => !isTaken(cue, taken))
  for (const passage of passagesOf(reading)) {
    const said = wanted.filter(({ start }) => start >= passage.start && start < passage.end)
    const other = elsewhere
      .filter(({ start }) => start >= passage.start && start < passage.end)
      .reduce((most, { weight }) => Math.max(most, weight), 0)
    const standing = said.filter((cue) => !negated(cue, said, reading))
    if (other === 1 || (other > 0 && !standing.some(outright))) continue
    const words = weigh(standing, passage)
    if (words !== null) return { words }
  }
  return null
}

const outright = ({ weight }: Cue) => weight >= enough

/** Claimed words are no person and no contact; what calls outright has to be claimed word for word. */
function isTaken(cue: Cue, taken: ReadonlySet<number>): boolean {
  if (outright(cue)) return cue.at.every((position) => taken.has(position))
  if (cue.kind !== 'person' && cue.kind !== 'contact' && cue.kind !== 'reach') return false
  return cue.at.some((position) => taken.has(position))
}

interface Passage {
  start: number
  end: number
  question: boolean
}

/** Every sentence, and every two neighbours of which one is very short. */
function passagesOf({ sentences }: Reading): Passage[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]
    const short = ({ start, end }: Passage) => end - start <= few
    if (next === undefined || !(short(sentence) || short(next))) return [sentence]
    return [sentence, { start: sentence.start, end: next.end, question: sentence.question || next.question }]
  })
}

/** The words that make a wish of these cues, or null. */
function weigh(cues: readonly Cue[], { start, end, question }: Passage): string | null {
  const heaviest = (kind: CueKind): Cue | null =>
    cues
      .filter((cue) => cue.kind === kind)
      .reduce<Cue | null>((best, cue) => (best && best.weight >= cue.weight ? best : cue), null)
  const person = heaviest('person')
  const contact = heaviest('contact')
  const direct = heaviest('reach')
  const request = heaviest('request')
  const refusal = heaviest('refusal')
  if (!person && !contact && !direct) return null

  // To hand something on, or to want to be able to, says too little when it does not say to whom or how.
  if (direct && direct.weight < enough && !person && !refusal) return null
  const brief = end - start <= few && person !== null
  const means = direct ?? contact
  if (!means && !refusal && !brief && (request?.weight ?? 0) < 1) return null

  const parts = [person, means, request, refusal].filter((cue) => cue !== null)
  const weight = parts.reduce((sum, cue) => sum + cue.weight, 0)
  const short = brief && (person.weight > 1 || request !== null) ? 1 : 0
  const asked =
    question && person !== null && contact !== null && request === null && person.weight + contact.weight > 2
      ? 1
      : 0
  return weight + short + asked >= enough - slack ? parts.map(({ words }) => words).join(' + ') : null
}

/** A negation stands shortly before the cue, with no pause between. A bot turned down carries its own. */
function negated(cue: Cue, cues: readonly Cue[], { tokens }: Reading): boolean {
  if (cue.kind === 'refusal' || cue.kind === 'request') return false
  return cues.some(
    ({ kind, end }) =>
      kind === 'not' &&
      end <= cue.start &&
      cue.start - end < reach &&
      tokens.slice(end, cue.start + 1).every(({ gap }) => gap === 'none'),
  )
}
