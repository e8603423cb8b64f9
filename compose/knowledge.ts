import { openAiModel } from '../agents/models/openai.ts'
import { createSupportAgent } from '../agents/runner.ts'
import { createOpenAiEmbedder, formerOpenAiEmbedder } from '../knowledge/embed/openai.ts'
import { createKnowledge } from '../knowledge/knowledge.ts'
import { createDocumentReader } from '../knowledge/ingest/document-reader.ts'
import type { Ground } from './ground.ts'
import { threadOf } from './package.ts'

/** What the business knows, and the agent that answers from it. */
export function composeKnowledge({ config, storage, clock, settings, log }: Ground) {
  const documents = createDocumentReader({ thread: threadOf('knowledge/ingest/document-thread') })
  const knowledge = createKnowledge({
    storage,
    readDocument: documents.read,
    clock,
    embedder: config.openaiEmbedding ? createOpenAiEmbedder(config.openaiEmbedding) : undefined,
    formerEmbedder: (key) => formerOpenAiEmbedder(key, config.embeddingServers),
  })
  const agent = createSupportAgent({
    analyser: knowledge.analyser,
    retriever: knowledge,
    settings: settings.current,
    model: config.openai ? openAiModel(config.openai) : 'embedded',
    clock,
    log,
  })
  return { knowledge, agent, documents }
}

export type Knowing = ReturnType<typeof composeKnowledge>
