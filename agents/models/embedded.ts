import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import { AIMessage, HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { quote } from '../quote.ts'
import type { Terms } from '../terms.ts'
import { texts } from '../texts/texts.ts'
import type { SearchBrief } from '../tools/context.ts'
import { toolName } from './tool-name.ts'

const search = 'search_knowledge'

/**
 * A chat model without a network: deterministic, it drives the same tools as a language model by two rules.
 * A customer's question that has not been looked up is looked up; what was found is answered by quoting the
 * sentences of the best passage that answer it. It obeys nothing that it reads, since it only ever quotes.
 */
export class EmbeddedChatModel extends BaseChatModel {
  private readonly terms: Terms
  private readonly tools: readonly string[]

  constructor(terms: Terms, tools: readonly string[] = []) {
    super({})
    this.terms = terms
    this.tools = tools
  }

  override _llmType(): string {
    return 'embedded'
  }

  override bindTools(tools: BindToolsInput[]): EmbeddedChatModel {
    return new EmbeddedChatModel(this.terms, tools.map(toolName))
  }

  override async _generate(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    _runManager?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    options.signal?.throwIfAborted()
    const message = this.respond(messages)
    return { generations: [{ text: message.text, message }] }
  }

  private respond(messages: readonly BaseMessage[]): AIMessage {
    const asked = messages.findLastIndex((message) => HumanMessage.isInstance(message))
    const question = messages[asked]?.text ?? ''
    const result = messages.slice(asked + 1).findLast((message) => ToolMessage.isInstance(message))
    if (!result && this.tools.includes(search) && question.trim() !== '') {
      return new AIMessage({
        content: '',
        tool_calls: [
          { id: 'call_1', name: search, args: { query: question.slice(0, 500) }, type: 'tool_call' },
        ],
      })
    }
    return new AIMessage(result && isBrief(result.artifact) ? answerFrom(result.artifact, this.terms) : '')
  }
}

/** Quotes the best passage, and says so where it stands in another language than the customer's. */
function answerFrom({ question, hits, language, maxCharacters }: SearchBrief, terms: Terms): string {
  const best = hits[0]
  if (!best) return ''
  const notice = best.language === null ? '' : texts[language].otherLanguage[best.language]
  const words = quote({
    question,
    language,
    passage: best.answer ?? best.text,
    passageLanguage: best.language ?? language,
    answersQuestion: best.question !== null,
    maxCharacters: maxCharacters - (notice === '' ? 0 : notice.length + 1),
    terms,
  })
  return notice === '' ? words : `${notice}\n${words}`
}

const isBrief = (value: unknown): value is SearchBrief =>
  typeof value === 'object' && value !== null && 'hits' in value && 'maxCharacters' in value
