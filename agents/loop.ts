import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, HumanMessage, ToolMessage, type BaseMessage } from 'langchain'
import type { ToolCall, TurnInput } from '../domain/agent.ts'
import type { Settings } from '../domain/settings.ts'
import type { Language } from '../domain/language.ts'
import { EmbeddedChatModel } from './models/embedded.ts'
import type { Found } from './retriever.ts'
import { compileSupportAgent, lastWords, supportPrompt, type SupportAgent } from './support.ts'
import type { Terms } from './terms.ts'
import type { SearchBrief, TurnContext } from './tools/context.ts'
import { passagesText } from './tools/search-knowledge.ts'
import { fence, visible } from './untrusted.ts'

export interface LoopInput {
  question: string
  language: Language
  history: TurnInput['history']
  settings: Settings
  /** What the hub's own search found; the model's first search of the same words gets it again. */
  found: Found
  query: string
  search(query: string): Promise<Found>
  maxCharacters: number
  signal: AbortSignal
  onToolError(error: unknown, tool: string): void
}

export interface LoopResult {
  answer: string
  toolCalls: ToolCall[]
  handedOver: boolean
  /** Passages that the model saw, the hub's first. */
  searches: Found[]
  secrets: string[]
  tokensIn: number
  tokensOut: number
}

const historyTurns = 10
const historyCharacters = 1_000
const recursionLimit = 25

/** The tool loop on LangChain, compiled once per model. */
export function createLoop(terms: Terms) {
  const compiled = new WeakMap<BaseChatModel, SupportAgent>()
  const embedded = new EmbeddedChatModel(terms)

  return {
    embedded,
    async run(model: BaseChatModel, input: LoopInput): Promise<LoopResult> {
      const agent = compiled.get(model) ?? compileSupportAgent(model)
      compiled.set(model, agent)
      const guard = fence()
      const toolCalls: ToolCall[] = []
      const searches: Found[] = [input.found]
      let handedOver = false
      const turn: TurnContext = {
        prompt: supportPrompt(input.settings, input.language, guard.token),
        fence: guard,
        async search(query) {
          if (query === input.query || query === input.question) return input.found
          const found = await input.search(query)
          searches.push(found)
          return found
        },
        brief: (found): SearchBrief => ({
          question: input.question,
          language: input.language,
          hits: found.hits,
          maxCharacters: input.maxCharacters,
        }),
        handOver: () => {
          handedOver = true
        },
        spent: { modelCalls: 0, toolCalls: 0 },
        record: (call) => toolCalls.push(call),
        failed: input.onToolError,
      }
      const messages = conversation(input)
      if (!(model instanceof EmbeddedChatModel)) {
        // A language model is spared the round trip of asking for what the hub has already looked up.
        messages.push(...alreadySearched(input, guard))
        toolCalls.push({
          name: 'search_knowledge',
          input: { query: input.query },
          output: passagesText(input.found.hits, guard),
          ok: true,
          ms: input.found.ms,
        })
      }
      const before = messages.length
      const state = await agent.invoke(
        { messages },
        { context: { turn }, signal: input.signal, recursionLimit },
      )
      const said = state.messages.slice(before)
      return {
        answer: visible(lastWords(state.messages)).trim(),
        toolCalls,
        handedOver,
        searches,
        secrets: [guard.token],
        ...tokensOf(said),
      }
    },
  }
}
export type Loop = ReturnType<typeof createLoop>

function conversation({ history, question }: LoopInput): BaseMessage[] {
  const earlier = history.slice(-historyTurns).map(({ role, text }) => {
    const content = visible(text, historyCharacters)
    return role === 'customer' ? new HumanMessage(content) : new AIMessage(content)
  })
  return [...earlier, new HumanMessage(question)]
}

function alreadySearched({ query, found }: LoopInput, guard: ReturnType<typeof fence>): BaseMessage[] {
  const id = 'call_hub'
  return [
    new AIMessage({
      content: '',
      tool_calls: [{ id, name: 'search_knowledge', args: { query }, type: 'tool_call' }],
    }),
    new ToolMessage({ content: passagesText(found.hits, guard), name: 'search_knowledge', tool_call_id: id }),
  ]
}

function tokensOf(messages: readonly BaseMessage[]): { tokensIn: number; tokensOut: number } {
  let tokensIn = 0
  let tokensOut = 0
  for (const message of messages) {
    if (!AIMessage.isInstance(message)) continue
    tokensIn += message.usage_metadata?.input_tokens ?? 0
    tokensOut += message.usage_metadata?.output_tokens ?? 0
  }
  return { tokensIn, tokensOut }
}
