import type { Agent, Source, Turn, TurnInput } from '../domain/agent.ts'
import type { Clock } from '../domain/clock.ts'
import type { Language } from '../domain/language.ts'
import type { Settings } from '../domain/settings.ts'
import { createAnalyser, type Analyser } from '../knowledge/analysis/analyse.ts'
import { angerOf } from './anger.ts'
import {
  answersTopic,
  candidates,
  clarifyingWords,
  offersChoices,
  pickFrom,
  topicOf,
  type Pick,
} from './clarify.ts'
import { confidenceOf } from './confidence.ts'
import { createEvidence } from './evidence.ts'
import { decide, type Facts } from './decide.ts'
import { queryFor } from './query.ts'
import { replyOf, roomFor } from './reply.ts'
import { createRetrieve, nothingFound } from './retrieve.ts'
import type { Hit, Retriever, Found } from './retriever.ts'
import { summaryOf } from './summary.ts'
import { createTerms } from './terms.ts'
import { isSmallTalk } from './understand/intent.ts'
import { understand } from './understand/understand.ts'
import { visible } from './untrusted.ts'
import { createWriter, type Draft, type Model } from './write.ts'

export interface SupportAgentDependencies {
  retriever: Retriever
  settings(): Settings
  /** `embedded`, a chat model, or what loads one on first use. */
  model: Model
  clock: Clock
  log: AgentLog
  /** Shared with the knowledge base where it has one. */
  analyser?: Analyser
  /** For all calls of a turn to the language model together. */
  modelTimeoutMs?: number
}

/** The narrow part of a structured logger that the agent needs. */
export interface AgentLog {
  warn(facts: Record<string, unknown>, message: string): void
}

const longestMessage = 4_000
const shownSources = 5

/**
 * The support agent: understand → retrieve → act and answer → check → decide → record.
 * @throws DOMException AbortError when `signal` aborts, as it does when an operator takes over.
 */
export function createSupportAgent({
  retriever,
  settings: currentSettings,
  model,
  log,
  analyser,
  modelTimeoutMs,
}: SupportAgentDependencies): Agent {
  const reader = analyser ?? createAnalyser()
  const terms = createTerms(reader)
  const evidence = createEvidence(reader)
  const contentWords = (text: string, language: Language) =>
    reader.analyse(text, language).filter((token) => token.weight === 1).length
  const retrieve = createRetrieve(retriever)
  const write = createWriter({ model, modelTimeoutMs, log, terms, evidence })

  async function turn(input: TurnInput, signal: AbortSignal | undefined): Promise<Turn> {
    const watch = stopwatch()
    const settings = currentSettings()
    signal?.throwIfAborted()

    // A wish for a person may stand at the head of a flood, and what is asked at its end.
    const burst = visible(input.messages.join('\n')).trim()
    const words = burst.slice(-longestMessage)
    const understanding = understand(burst, {
      language: input.language,
      defaultLanguage: settings.business.language,
    })
    const { language, intent, hard } = understanding
    const lastWords = clarifyingWords(input)
    const pick = pickFrom(words, lastWords)
    // "Yes" to a choice of three picks none of them: it is no small talk either.
    const smallTalk = pick === null && !offersChoices(lastWords) && isSmallTalk(intent) ? intent : null
    watch.mark('understand')

    const query = queryFor({ words, pick, history: input.history, language, contentWords })
    let searchFailed = false
    let found: Found = nothingFound
    if (smallTalk === null && query !== '') {
      const searched = await retrieve(query, language).catch((error: unknown) => {
        log.warn({ err: error }, 'the knowledge base could not be searched')
        searchFailed = true
        return nothingFound
      })
      found = { ...searched, hits: pickedFirst(searched.hits, pick) }
    }
    signal?.throwIfAborted()
    watch.mark('retrieve')

    const best = found.hits[0]
    const choices = candidates(found.hits)
    const picked = best !== undefined && isPicked(best, pick)
    const facts: Facts = {
      understanding,
      hard,
      smallTalk: smallTalk !== null,
      asks: understanding.asks,
      unread: unreadOf(input, words),
      refusedChoices: pick === 'refused',
      searchFailed,
      sentimentHistory: input.sentimentHistory,
      clarifications: input.clarifications,
      settings: settings.agent,
      found: {
        hits: found.hits.length,
        candidates: choices.length,
        vague: pick === null && terms(query, language).length === 0,
      },
      answered: null,
    }
    let verdict = decide(facts)
    let draft: Draft | null = null
    if (verdict === null || (input.draft === true && found.hits.length > 0)) {
      const maxCharacters = roomFor({ understanding, settings, turn: input, smallTalk })
      draft = await write({
        question: query,
        customer: words,
        language,
        history: input.history,
        settings,
        found,
        query,
        search: (own) => retrieve(own, language),
        maxCharacters,
        picked,
        signal,
      })
      signal?.throwIfAborted()
      watch.mark('model')
      verdict ??= decide({ ...facts, answered: answeredFacts(draft) })
    }
    if (verdict === null) throw new Error('the rules of decision left a turn undecided')
    const confidence =
      draft?.confidence ?? confidenceOf({ evidence: evidence(query, language, found), support: null, picked })
    const answer = draft?.answer ?? ''
    const reply =
      input.draft === true
        ? answer
        : replyOf({
            verdict,
            understanding,
            settings,
            turn: input,
            smallTalk,
            choices: facts.found?.vague === true ? [] : choices,
            answer,
          })
    const earlier = input.history
      .filter(({ role }) => role === 'customer')
      .map(({ text }) => visible(text, longestMessage))
    const summary = summaryOf({
      language: settings.business.language,
      customer: input.customerName === null ? null : visible(input.customerName, 60),
      words,
      earlier,
      outcome: verdict.reason,
      clarifications: input.clarifications,
      topic: best === undefined ? null : (topicOf(best) ?? best.title),
      urgent: understanding.urgent,
    })
    watch.mark('check')
    const { intent: _intent, asks: _asks, hard: _hard, injection: _injection, ...plain } = understanding
    const anger = angerOf(understanding, input.sentimentHistory)
    return {
      agent: 'support',
      model: draft?.model ?? 'rules',
      ...verdict,
      reply,
      understanding: anger === 'none' ? plain : { ...plain, signals: [...plain.signals, `anger: ${anger}`] },
      query,
      sources: sourcesOf(draft?.loop.searches ?? [found]),
      citations:
        draft !== null && (verdict.reason === 'answered' || input.draft === true)
          ? citationsOf(draft, found)
          : [],
      confidence,
      thresholds: { answer: settings.agent.answerThreshold, clarify: settings.agent.clarifyThreshold },
      toolCalls: draft?.loop.toolCalls ?? [],
      summary,
      tokensIn: draft?.loop.tokensIn ?? 0,
      tokensOut: draft?.loop.tokensOut ?? 0,
      ms: watch.total(),
      timing: watch.timing,
    }
  }

  return {
    name: 'support',
    async turn(input, signal) {
      try {
        return await turn(input, signal)
      } catch (error) {
        if (signal?.aborted === true) throw new DOMException('The turn was stopped', 'AbortError')
        throw error
      }
    },
  }
}

const isPicked = (hit: Hit, pick: Pick): boolean =>
  pick !== null && pick !== 'refused' && answersTopic(hit, pick.topic)

/** The entry whose question the customer chose goes before whatever else their earlier words bring up. */
const pickedFirst = (hits: Hit[], pick: Pick): Hit[] => {
  const chosen = hits.find((hit) => isPicked(hit, pick))
  return chosen === undefined ? hits : [chosen, ...hits.filter((hit) => hit !== chosen)]
}

function unreadOf({ attachments = [] }: TurnInput, words: string): Facts['unread'] {
  if (attachments.length === 0) return 'nothing'
  return words === '' ? 'alone' : 'beside_words'
}

const answeredFacts = ({
  answer,
  confidence,
  grounding,
  loop,
  unavailable,
}: Draft): NonNullable<Facts['answered']> => ({
  confidence: confidence.value,
  empty: answer === '',
  ungrounded: grounding.faults.length > 0,
  toolFailures: loop.toolCalls.filter(({ ok }) => !ok).length,
  handedOver: loop.handedOver,
  unavailable,
})

/** Passages in the order of the searches that found them, each once. */
function passagesOf(searches: readonly Found[]): Hit[] {
  const seen = new Map<string, Hit>()
  for (const hit of searches.flatMap(({ hits }) => hits))
    if (!seen.has(hit.chunkId)) seen.set(hit.chunkId, hit)
  return [...seen.values()]
}

const sourcesOf = (searches: readonly Found[]): Source[] =>
  passagesOf(searches)
    .slice(0, shownSources)
    .map(({ chunkId, sourceId, entryId, title, section, question, text, language, score, url }) => ({
      chunkId,
      sourceId,
      entryId,
      // What a person recognises: the entry's question, else the document and the place in it.
      title: question ?? [title, section].filter(Boolean).join(' › '),
      text,
      language,
      score,
      url,
    }))

/** The embedded model quotes the best passage; of another model's answer, the passages that cover it. */
function citationsOf({ grounding, loop, model }: Draft, found: Found): string[] {
  if (model === 'embedded') return found.hits.slice(0, 1).map(({ chunkId }) => chunkId)
  const passages = loop.searches.flatMap(({ hits }) => hits)
  return [...new Set(grounding.rests.flatMap((index) => passages[index]?.chunkId ?? []))]
}

/** Milliseconds by step, each from the mark before. */
function stopwatch() {
  const began = performance.now()
  let last = began
  const timing: Record<string, number> = {}
  return {
    timing,
    mark(step: string) {
      const now = performance.now()
      timing[step] = now - last
      last = now
    },
    total: () => performance.now() - began,
  }
}
