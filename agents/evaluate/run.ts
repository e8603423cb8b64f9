import { CallerError } from '../../domain/errors.ts'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { evaluateArguments } from './arguments.ts'
import { evaluateSuite } from './evaluate-suite.ts'
import { figuresOf, type Figure } from './figures.ts'
import { fit, judge, type Domain } from './fit.ts'
import { optOutLineSchema, readLines } from './formats.ts'
import { lookUp } from './look-up.ts'
import { fitMessages } from './messages/fit-messages.ts'
import { judgeOptOut, optOutFigures } from './opt-out.ts'
import { figureLines } from './print.ts'
import { suitesOf } from './suites.ts'
import { writeWeights } from './write-weights.ts'

/**
 * `npm run evaluate`: measures the agent on the project's own sets or on anyone's. Returns the exit code.
 * With files of one's own, figures and records are those of the one evaluation; without, figures stand under
 * the name of each set.
 */
export async function runEvaluate(
  argv: readonly string[],
  write: (text: string) => void = (text) => process.stdout.write(text),
  complain: (text: string) => void = (text) => process.stderr.write(text),
): Promise<number> {
  try {
    const flags = evaluateArguments(argv)
    if (flags.fitMessages) {
      await fitMessages(write)
      return 0
    }
    const suites = suitesOf(flags)
    if (suites.length === 0) {
      throw new CallerError('not_found', 'there is no set to evaluate', {
        fix: 'Name files with --knowledge, --questions, --unanswerable, --sentiment, --optout, or run from the project folder.',
      })
    }
    if (flags.fit) {
      const own = suites.length === 1 && suites[0]!.name === 'own'
      const domains = []
      for (const suite of suites) domains.push({ ...suite, lines: await lookUp(suite) })
      if (own || flags.suite !== null) write(`${judge(domains, createAnalyser())}\n`)
      else write(`${await refit(domains)}\n`)
      return 0
    }
    const results = []
    for (const suite of suites) {
      const lines = suite.optout === null ? [] : await readLines(suite.optout, optOutLineSchema)
      results.push({ suite, asked: await evaluateSuite(suite), judged: judgeOptOut(lines) })
    }
    const own = suites.length === 1 && suites[0]!.name === 'own'
    const measured = results.map(({ suite, asked, judged }) => {
      const figures = asked.length > 0 ? figuresOf(asked) : {}
      return [
        suite.name,
        judged.length > 0 ? { ...figures, optout: optOutFigures(judged) } : figures,
      ] as const
    })
    const figures: Record<string, Figure> = own ? measured[0]![1] : Object.fromEntries(measured)
    if (flags.json) {
      const records = results.flatMap(({ suite, asked, judged }) =>
        [...asked, ...judged].map(({ record }) => (own ? record : { ...record, suite: suite.name })),
      )
      write(`${JSON.stringify({ figures, records })}\n`)
    } else write(`${figureLines(figures).join('\n')}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    complain(`${error.message}\n${error.fix === undefined ? '' : `${error.fix}\n`}`)
    return 2
  }
}

/** Fits the weights that ship to the project's own sets, writes them, and says how well such fits do. */
async function refit(domains: readonly Domain[]): Promise<string> {
  const found = fit(domains, createAnalyser())
  if (found === null) return 'Nothing to fit: no set has questions.'
  await writeWeights(found.fitted)
  return found.report
}
