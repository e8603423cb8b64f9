import type { Understanding } from '../domain/agent.ts'

/** How much the customer's anger asks for a person: mild is what an answer with an apology may still mend. */
export type Anger = 'none' | 'mild' | 'strong' | 'repeated'

/** Scores run from −1, furious. At this one the classifier is sure enough; it errs more often above it. */
const strong = -0.9
/** No score of another feeling is as low as this. */
const angry = -0.6

/** Turns back that anger is remembered. */
const remembered = 3

/** Pure. `history` holds the scores of the turns before, the last one last. */
export function angerOf(
  { sentiment, sentimentScore }: Pick<Understanding, 'sentiment' | 'sentimentScore'>,
  history: readonly number[],
): Anger {
  if (sentiment !== 'angry') return 'none'
  if (sentimentScore <= strong) return 'strong'
  return history.slice(-remembered).some((score) => score <= angry) ? 'repeated' : 'mild'
}
