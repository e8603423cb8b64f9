import type { BaseChatModel } from '@langchain/core/language_models/chat_models'

export interface OpenAiConfig {
  apiKey: string
  /** Of any compatible server: OpenAI, Ollama, vLLM, … */
  baseUrl?: string | undefined
  model: string
  /** For one call; the turn escalates after it. */
  timeoutMs?: number | undefined
  maxRetries?: number | undefined
}

/** An OpenAI-compatible chat model. Loaded on first use: the client costs start-up time and memory. */
export function openAiModel(config: OpenAiConfig): () => Promise<BaseChatModel> {
  return async () => {
    const { ChatOpenAI } = await import('@langchain/openai')
    return new ChatOpenAI({
      apiKey: config.apiKey,
      model: config.model,
      temperature: 0,
      timeout: config.timeoutMs ?? 30_000,
      maxRetries: config.maxRetries ?? 2,
      // Compatible servers speak chat completions; few speak the newer responses API.
      useResponsesApi: false,
      ...(config.baseUrl === undefined ? {} : { configuration: { baseURL: config.baseUrl } }),
    })
  }
}
