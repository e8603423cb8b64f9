import { parseArgs } from 'node:util'
import { CallerError } from '../../domain/errors.ts'

export interface EvaluateArguments {
  knowledge: string | null
  questions: string | null
  unanswerable: string | null
  sentiment: string | null
  optout: string | null
  json: boolean
  /** Refit search and confidence on the project’s sets and write their weights; of one’s own, judge the shipped ones. */
  fit: boolean
  /** Refit the classifiers of messages on the project's labelled messages and write their tables. */
  fitMessages: boolean
  /** Only the project's own set of this name. */
  suite: string | null
}

export const usage = `npm run evaluate -- [--knowledge faq.json] [--questions q.jsonl] [--unanswerable u.jsonl] [--sentiment s.jsonl] [--optout o.jsonl] [--json] [--fit] [--fit-messages]
Without files: the project's own sets. Formats: docs/evaluation.md`

const option = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

/** @throws CallerError where the flags make no sense. */
export function evaluateArguments(argv: readonly string[]): EvaluateArguments {
  let values
  try {
    values = parseArgs({
      args: [...argv],
      options: {
        knowledge: option,
        questions: option,
        unanswerable: option,
        sentiment: option,
        optout: option,
        suite: option,
        json: flag,
        fit: flag,
        'fit-messages': flag,
      },
    }).values
  } catch (error) {
    throw new CallerError('invalid', error instanceof Error ? error.message : 'invalid flags', { fix: usage })
  }
  if (
    (values.questions !== undefined || values.unanswerable !== undefined) &&
    values.knowledge === undefined
  ) {
    throw new CallerError('invalid', 'questions need a knowledge base to be asked of', {
      field: 'knowledge',
      fix: 'Add --knowledge faq.json.',
    })
  }
  if (
    values.knowledge !== undefined &&
    (values.questions ?? values.unanswerable ?? values.sentiment ?? values.optout) === undefined
  ) {
    throw new CallerError('invalid', 'a knowledge base alone gives nothing to measure', {
      field: 'questions',
      fix: 'Add --questions, --unanswerable, --sentiment or --optout.',
    })
  }
  return {
    knowledge: values.knowledge ?? null,
    questions: values.questions ?? null,
    unanswerable: values.unanswerable ?? null,
    sentiment: values.sentiment ?? null,
    optout: values.optout ?? null,
    json: values.json,
    fit: values.fit,
    fitMessages: values['fit-messages'],
    suite: values.suite ?? null,
  }
}
