import { askedTypes, holdsType } from './question-type.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import type { Language } from '../domain/language.ts'
import { injectionIn } from './understand/injection.ts'
import { read } from './understand/tokens.ts'
import { holds, termSet, type Terms } from './terms.ts'

/** An answer this short is quoted whole: cutting it would save nothing and could cost the condition. */
const shortEnough = 240
/** The most that is quoted of a long one, in sentences and in characters. */
const mostSentences = 4
const comfortable = 460
/** Less than this seldom says enough. */
const tooShort = 130

/** Openings that lean on what was said just before, so that quoting from here alone would mislead. */
const leaning =
  /^(?:[-*•]\s*)?(?:altrimenti|in (?:questo|quest|tal|quel|alternativa|ogni)|invece|però|tuttavia|inoltre|anche|quest[oaie]|quell[oaie]|ess[oaie]|lo stesso|per questo|perciò|quindi|così|poi|dopo|infine|se no|ma|e|o|si(?! può)|li|le(?= [a-z]+(?:iamo|i|e)\b)|otherwise|in (?:this|that|these|those|such)|however|instead|also|this|that|these|those|it|they|then|after that|if not|but|and|or|so|the same|de lo contrario|en (?:este|ese|esta|esa|estos|tal|cambio)|sin embargo|además|también|est[eao]s?|es[eao]s?|ell[oa]s?|así|luego|después|si no|pero|y|o|por eso)(?![\p{L}])/iu
/** Openings that narrow or reverse what was just said; leaving them out would turn the answer. */
const limiting =
  /^(?:[-*•]\s*)?(?:ma|però|tuttavia|attenzione|eccezion|fanno eccezione|salvo|tranne|solo se|non (?:vale|si applica|sono (?:inclus|compres))|but|however|except|exceptions?|note that|unless|only if|not included|this does not|pero|sin embargo|excepto|salvo|atención|no se aplica|solo si|no incluye)(?![\p{L}])/iu

export interface QuoteInput {
  question: string
  language: Language
  passage: string
  passageLanguage: Language
  /** The passage is the answer to a question, so that its first sentence is likely to answer and the rest to add. */
  answersQuestion: boolean
  maxCharacters: number
  terms: Terms
}

/** The few sentences of a passage that answer the question, word for word and in their order. */
export function quote(input: QuoteInput): string {
  const { passage, maxCharacters } = input
  const text = passage.trim()
  const room = Math.min(maxCharacters, comfortable)
  const sentences = sentencesOf(text).filter((sentence) => !instructs(sentence.text))
  if (sentences.length === 0) return ''
  if (sentences.length <= 1 || text.length <= Math.min(shortEnough, maxCharacters))
    return withinLimit(join(sentences), maxCharacters)
  const scores = scoresOf(input, sentences)
  const chosen = new Set<number>()
  const size = () => [...chosen].reduce((sum, index) => sum + sentences[index]!.text.length + 1, 0)
  const add = (index: number): boolean => {
    if (index < 0 || index >= sentences.length || chosen.has(index)) return false
    if (chosen.size > 0 && size() + sentences[index]!.text.length > room) return false
    chosen.add(index)
    return true
  }
  const order = scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const best = order[0]!
  const take = (index: number) => {
    if (chosen.size >= mostSentences || !add(index)) return
    for (const needed of contextOf(sentences, index)) add(needed)
  }
  take(best.index)
  if (input.answersQuestion) take(0)
  for (const { score, index } of order.slice(1)) {
    if (score >= best.score * 0.55 || size() < tooShort) take(index)
  }
  return withinLimit(join([...chosen].sort((a, b) => a - b).map((index) => sentences[index]!)), maxCharacters)
}

/** A sentence that speaks to the agent is nothing to tell a customer, wherever it stands. */
const instructs = (text: string): boolean => injectionIn(read(text)) !== null

/** How well each sentence answers: the question's terms that it holds, rare ones more, kind of answer, place. */
function scoresOf(
  { question, language, passageLanguage, terms }: QuoteInput,
  sentences: readonly Sentence[],
) {
  const wanted = terms(question, language)
  const types = askedTypes(question)
  const held = sentences.map((sentence) => termSet(terms(sentence.text, passageLanguage)))
  const weights = wanted.map((term) => {
    const among = held.filter((set) => holds(set, term)).length
    return among === 0 ? 0 : Math.log(1 + sentences.length / among)
  })
  const total = weights.reduce((sum, value) => sum + value, 0) || 1
  return sentences.map((sentence, index) => {
    const matched = wanted.reduce((sum, term, at) => sum + (holds(held[index]!, term) ? weights[at]! : 0), 0)
    const typed = types.filter((type) => holdsType(sentence.text, type)).length
    return matched / total + (types.length > 0 ? (0.35 * typed) / types.length : 0) + 0.3 / (1 + index)
  })
}

/** Sentences that must go along: what a leaning one rests on, a list's opening, a limit that follows. */
function* contextOf(sentences: readonly Sentence[], index: number): Generator<number> {
  const sentence = sentences[index]!
  if (sentence.listItem) {
    let head = index
    while (head > 0 && sentences[head]!.listItem) head--
    if (/[:：]$/.test(sentences[head]!.text)) yield head
    for (let next = head + 1; sentences[next]?.listItem === true; next++) yield next
    return
  }
  if (leaning.test(sentence.text)) yield index - 1
  const next = sentences[index + 1]
  if (next === undefined) return
  if (/[:：]$/.test(sentence.text)) {
    for (let item = index + 1; sentences[item]?.listItem === true; item++) yield item
  } else if (limiting.test(next.text)) yield index + 1
}

function join(sentences: readonly Sentence[]): string {
  return sentences.reduce(
    (text, sentence, index) =>
      index === 0
        ? sentence.text
        : `${text}${sentence.listItem || sentences[index - 1]!.listItem ? '\n' : ' '}${sentence.text}`,
    '',
  )
}

/** Whole sentences up to the limit; a single sentence that is longer is cut at a word. */
export function withinLimit(text: string, most: number): string {
  if (text.length <= most) return text
  const sentences = sentencesOf(text).filter((sentence) => !instructs(sentence.text))
  if (sentences.length === 0) return ''
  const last = sentences.findLastIndex((sentence) => sentence.start + sentence.text.length <= most)
  if (last >= 0) return text.slice(0, sentences[last]!.start + sentences[last]!.text.length)
  const cut = text.slice(0, Math.max(1, most - 1))
  return `${cut.slice(0, cut.lastIndexOf(' ') >= most / 2 ? cut.lastIndexOf(' ') : cut.length)}…`
}
