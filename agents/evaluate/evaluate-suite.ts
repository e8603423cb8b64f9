import { defaultSettings, type Settings } from '../../domain/settings.ts'
import { createSupportAgent } from '../runner.ts'
import { ask, recording, type Asked } from './ask.ts'
import { knowledgeInMemory } from './base.ts'
import { contentsOf } from './contents.ts'
import type { Suite } from './suites.ts'

/** A weekday at noon, so that opening hours and the like do not depend on when the evaluation runs. */
const noon = Date.UTC(2025, 4, 14, 10)

const quiet = { warn: () => undefined }

export interface EvaluationOptions {
  settings?: Settings
  /** Asks only each so-many-th line, for a quick look. */
  every?: number
}

/** Asks every line of a suite of the agent that answers customers, with the embedded model. */
export async function evaluateSuite(
  suite: Suite,
  { settings = defaultSettings, every = 1 }: EvaluationOptions = {},
): Promise<Asked[]> {
  const { bytes, questions, unanswerable, sentiment } = await contentsOf(suite)
  const all = [
    ...questions.map((line) => ({ set: 'questions' as const, line })),
    ...unanswerable.map((line) => ({ set: 'unanswerable' as const, line })),
    ...sentiment.map((line) => ({ set: 'sentiment' as const, line })),
  ]
  const lines = all.filter((_, at) => at % every === 0)
  const base = await knowledgeInMemory(bytes)
  try {
    const retriever = recording(base.knowledge)
    const agent = createSupportAgent({
      retriever,
      settings: () => settings,
      model: 'embedded',
      analyser: base.knowledge.analyser,
      clock: { now: () => noon },
      log: quiet,
    })
    const asked: Asked[] = []
    for (const line of lines) asked.push(await ask(agent, retriever, line, noon))
    return asked
  } finally {
    await base.close()
  }
}
