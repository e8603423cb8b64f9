import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { confidenceOf } from './confidence.ts'
import type { Confidence } from '../domain/agent.ts'
import type { EvidenceOf } from './evidence.ts'
import type { Found } from './retriever.ts'
import { groundingOf, type Grounding } from './grounding.ts'
import type { Loop, LoopInput, LoopResult } from './loop.ts'
import type { AgentLog } from './runner.ts'
import type { Terms } from './terms.ts'
import { texts } from './texts/texts.ts'

export interface DraftInput extends Omit<LoopInput, 'signal' | 'onToolError'> {
  /** All that the customer wrote in this turn. */
  customer: string
  picked: boolean
  signal: AbortSignal | undefined
}

/** An answer that has been written and checked, and not yet decided on. */
export interface Draft {
  model: string
  answer: string
  loop: LoopResult
  grounding: Grounding
  confidence: Confidence
  /** The configured model failed; the embedded one stood in. */
  unavailable: boolean
}

export type Model = 'embedded' | BaseChatModel | (() => Promise<BaseChatModel>)

export interface WriterDependencies {
  model: Model
  modelTimeoutMs?: number | undefined
  log: AgentLog
  terms: Terms
  evidence: EvidenceOf
}

/** A search in the model's own words says less about whether the customer's question is answered. */
const ownWords = 0.85

/** Writes answers with the configured model and falls back to the embedded one. LangChain loads on first use. */
export function createWriter({ model, modelTimeoutMs = 45_000, log, terms, evidence }: WriterDependencies) {
  let loading: Promise<Loop> | null = null
  let loop: Loop | null = null
  let loaded: Promise<BaseChatModel> | null = null

  let atDoor: Promise<unknown> = Promise.resolve()

  const load = (): Promise<Loop> => {
    loading ??= import('./loop.ts').then(({ createLoop }) => (loop = createLoop(terms)))
    return loading
  }
  /** Turns that wait while it loads go on in a turn of the event loop each: together they would stall the process. */
  const ready = async (): Promise<Loop> => {
    if (loop) return loop
    const loaded = load()
    const mine = Promise.allSettled([loaded, atDoor]).then(() => new Promise((go) => setImmediate(go)))
    atDoor = mine
    await mine
    return loaded
  }
  const configured = async (): Promise<BaseChatModel> => {
    if (typeof model !== 'function') return model === 'embedded' ? (await ready()).embedded : model
    loaded ??= model()
    return loaded.catch((error: unknown) => {
      loaded = null
      throw error
    })
  }
  const run = async (chat: BaseChatModel, input: DraftInput, signal: AbortSignal): Promise<LoopResult> => {
    const { run: runLoop } = await ready()
    return runLoop(chat, {
      ...input,
      signal,
      onToolError: (error, tool) => log.warn({ err: error, tool }, 'a tool of the agent failed'),
    })
  }

  return async (input: DraftInput): Promise<Draft> => {
    const { embedded } = await ready()
    const stopped = () => input.signal?.aborted === true
    let unavailable = false
    let chat: BaseChatModel = embedded
    let result: LoopResult
    try {
      chat = await configured()
      // The embedded model cannot hang, so it needs no timer.
      const limits = chat === embedded ? [] : [AbortSignal.timeout(modelTimeoutMs)]
      result = await run(chat, input, AbortSignal.any([...limits, ...(input.signal ? [input.signal] : [])]))
    } catch (error) {
      if (stopped() || chat === embedded) throw error
      log.warn({ err: error }, 'the language model did not answer; the embedded model stands in')
      unavailable = true
      chat = embedded
      result = await run(embedded, input, input.signal ?? new AbortController().signal)
    }
    const grounding = check(result, input, terms)
    const support = chat === embedded ? null : grounding.support
    return {
      model: modelName(chat),
      answer: result.answer,
      loop: result,
      grounding,
      confidence: bestConfidence(result, (found, own) =>
        confidenceOf({
          evidence: evidence(own ? input.question : input.query, input.language, found),
          support,
          picked: input.picked && !own,
        }),
      ),
      unavailable,
    }
  }
}

function check(result: LoopResult, input: DraftInput, terms: Terms): Grounding {
  const passages = result.searches.flatMap(({ hits }) => hits)
  const fixed = Object.values(texts[input.language].otherLanguage).filter((notice) => notice !== '')
  return groundingOf({
    answer: result.answer,
    language: input.language,
    sources: [
      ...passages.map((hit) => ({
        text: [hit.title, hit.section, hit.question, hit.text].filter((part) => part !== null).join('\n'),
        language: hit.language ?? input.language,
      })),
      ...fixed.map((text) => ({ text, language: input.language })),
    ],
    customer: input.customer,
    succeededTools: new Set(result.toolCalls.filter(({ ok }) => ok).map(({ name }) => name)),
    secrets: result.secrets,
    terms,
  })
}

function bestConfidence(
  { searches }: LoopResult,
  of: (found: Found, ownSearch: boolean) => Confidence,
): Confidence {
  const [first, ...others] = searches
  return others
    .map((found) => of(found, true))
    .map((confidence) => ({ ...confidence, value: confidence.value * ownWords }))
    .reduce((best, next) => (next.value > best.value ? next : best), of(first!, false))
}

function modelName(chat: BaseChatModel): string {
  const name: unknown = 'model' in chat ? chat.model : undefined
  return typeof name === 'string' && name !== '' ? name : chat._llmType()
}
