import { parseArgs } from 'node:util'
import { CallerError } from '../../domain/errors.ts'

export interface EvaluateArguments {
  knowledge: string | null
  questions: string | null
  unanswerable: string | null
  sentiment: string | null
  json: boolean
  /** Refit the confidence on the sets and print the coefficients and thresholds. */
  fit: boolean
  /** Only the project's own set of this name. */
  suite: string | null
}

export const usage = `npm run evaluate -- [--knowledge faq.json] [--questions q.jsonl] [--unanswerable u.jsonl] [--sentiment s.jsonl] [--json] [--fit]
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
        suite: option,
        json: flag,
        fit: flag,
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
    (values.questions ?? values.unanswerable ?? values.sentiment) === undefined
  ) {
    throw new CallerError('invalid', 'a knowledge base alone gives nothing to measure', {
      field: 'questions',
      fix: 'Add --questions, --unanswerable or --sentiment.',
    })
  }
  return {
    knowledge: values.knowledge ?? null,
    questions: values.questions ?? null,
    unanswerable: values.unanswerable ?? null,
    sentiment: values.sentiment ?? null,
    json: values.json,
    fit: values.fit,
    suite: values.suite ?? null,
  }
}
