import type { Language } from '../../domain/language.ts'

export interface EmbedInput {
  /** What the text is about, such as an entry's question; empty for a bare passage or query. */
  title: string
  text: string
  language: Language
}

/** Turns texts into vectors of length one. */
export interface Embedder {
  /** Changes with the model: vectors of different ids do not compare. */
  id: string
  dimensions: number
  /** Share of the cosine in the fused score: small where vectors know words only, larger where they know meaning. */
  weight: number
  /** @throws ProviderError where a remote model fails or answers nonsense. */
  embed(inputs: EmbedInput[], signal?: AbortSignal): Promise<Float32Array[]>
  /**
   * One query while a customer waits: gives up early where `embed` would try again. `embed` serves where it is absent.
   * @throws ProviderError as `embed`
   */
  embedQuery?(input: EmbedInput): Promise<Float32Array | undefined>
}

/** Whether the vectors were made by this embedder. */
export const embedderKey = (embedder: Embedder) => `${embedder.id}:${embedder.dimensions}`
