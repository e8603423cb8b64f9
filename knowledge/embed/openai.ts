import type OpenAI from 'openai'
import { ProviderError } from '../../domain/errors.ts'
import { createBreaker } from './breaker.ts'
import type { EmbedInput, Embedder } from './embedder.ts'

/** Any server that speaks the protocol; OpenAI's own where no address is given. */
export interface EmbeddingServer {
  apiKey: string
  baseUrl?: string
}

interface OpenAiEmbedderConfig extends EmbeddingServer {
  model: string
  dimensions: number
  /** Texts in one request. */
  batch?: number
  timeoutMs?: number
  retries?: number
  /** How long a query may take; there is one attempt. */
  queryTimeoutMs?: number
  /** Milliseconds by a clock that only goes forward. */
  now?: () => number
}

/** Characters of one text that are embedded: some 8,000 tokens, the usual limit of the models. */
const mostCharacters = 24_000

const defaultQueryTimeoutMs = 1_500
/** After so many queries in a row that failed, words alone decide for a while. */
const rest = { failures: 3, restMs: 30_000 }

/** Embeddings from OpenAI or a compatible server. Retries with back-off what may pass. */
export function createOpenAiEmbedder(config: OpenAiEmbedderConfig): Embedder {
  const { model, dimensions, batch = 96 } = config
  let client: Promise<OpenAI> | undefined
  // A hub with the embedded embedder does not load the package.
  const connected = () =>
    (client ??= import('openai').then(
      ({ default: Client }) =>
        new Client({
          apiKey: config.apiKey,
          baseURL: config.baseUrl,
          timeout: config.timeoutMs ?? 30_000,
          maxRetries: config.retries ?? 3,
        }),
    ))
  const queryTimeoutMs = config.queryTimeoutMs ?? defaultQueryTimeoutMs
  const breaker = createBreaker({ ...rest, now: config.now ?? (() => performance.now()) })
  const request = async (texts: string[], signal?: AbortSignal) => {
    try {
      const { embeddings } = await connected()
      return await embeddings.create({ model, input: texts, encoding_format: 'float' }, { signal })
    } catch (cause) {
      if (signal?.aborted) throw cause
      throw providerError(cause)
    }
  }
  const askOnce = async (input: EmbedInput) => {
    // The client's own limit ends with the headers: a body that never ends needs the signal.
    const signal = AbortSignal.timeout(queryTimeoutMs)
    try {
      const { embeddings } = await connected()
      const { data } = await embeddings.create(
        { model, input: [textOf(input)], encoding_format: 'float' },
        { signal, timeout: queryTimeoutMs, maxRetries: 0 },
      )
      const [first] = data
      if (first === undefined) throw nonsense('no vector for a query')
      return checked(first.embedding, dimensions)
    } catch (cause) {
      throw cause instanceof ProviderError ? cause : providerError(cause)
    }
  }
  return {
    id: `${placeOf(config)}${model}`,
    dimensions,
    weight: 0.5,
    async embed(inputs, signal) {
      const vectors: Float32Array[] = []
      for (let at = 0; at < inputs.length; at += batch) {
        const texts = inputs.slice(at, at + batch).map(textOf)
        const { data } = await request(texts, signal)
        if (data.length !== texts.length) throw nonsense(`${data.length} vectors for ${texts.length} texts`)
        const ordered = data.toSorted((a, b) => a.index - b.index)
        vectors.push(...ordered.map(({ embedding }) => checked(embedding, dimensions)))
      }
      return vectors
    },
    async embedQuery(input) {
      if (!breaker.mayAsk())
        throw new ProviderError('The embedding server failed and is left alone', { action: 'retry' })
      try {
        const vector = await askOnce(input)
        breaker.succeeded()
        return vector
      } catch (error) {
        breaker.failed()
        throw error
      }
    },
  }
}

/** How the ids of a server's embedders begin. */
const placeOf = ({ baseUrl }: EmbeddingServer) =>
  `openai:${baseUrl === undefined ? '' : `${new URL(baseUrl).host}:`}`

/**
 * The embedder that made the vectors of this key, at whichever of the servers it was; undefined where it was at none.
 * It goes on serving until the vectors of another one are made.
 */
export function formerOpenAiEmbedder(key: string, servers: EmbeddingServer[]): Embedder | undefined {
  const [, id, dimensions] = /^(.+):(\d+)$/.exec(key) ?? []
  if (id === undefined) return undefined
  // OpenAI's own models have no colon in their names: an id with more of them begins with another server's address.
  const made = (server: EmbeddingServer) =>
    id.startsWith(placeOf(server)) && (server.baseUrl !== undefined || id.split(':').length === 2)
  const server = servers.find(made)
  if (server === undefined) return undefined
  const model = id.slice(placeOf(server).length)
  return createOpenAiEmbedder({ ...server, model, dimensions: Number(dimensions), retries: 1 })
}

const textOf = ({ title, text }: EmbedInput) => `${title}\n${text}`.trim().slice(0, mostCharacters) || ' '

/** A vector of length one, or an error: the index would take nonsense without complaint. */
function checked(embedding: number[], dimensions: number): Float32Array {
  if (embedding.length !== dimensions) {
    throw nonsense(`${embedding.length} dimensions where ${dimensions} are configured`)
  }
  const length = Math.hypot(...embedding)
  if (!embedding.every(Number.isFinite) || !Number.isFinite(length))
    throw nonsense('a vector that holds something else than numbers')
  if (length === 0) throw nonsense('a vector of nothing but zeros')
  return Float32Array.from(embedding, (value) => value / length)
}

const nonsense = (what: string) =>
  new ProviderError(`The embedding server answered ${what}`, { action: 'reject' })

function providerError(cause: unknown): ProviderError {
  const told = cause instanceof Error && 'status' in cause ? cause.status : undefined
  const status = typeof told === 'number' ? told : undefined
  const action =
    status === 401 || status === 403
      ? 'halt_account'
      : status === undefined || status === 429 || status >= 500
        ? 'retry'
        : 'reject'
  return new ProviderError(
    `The embedding server answered ${status ?? 'nothing'}`,
    { action, code: status },
    { cause },
  )
}
