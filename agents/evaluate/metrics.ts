/** Measures of the evaluation. Pure functions over plain values; a measure of nothing is `null`. */

export interface Scored {
  confidence: number
  /** Whether answering with the first-ranked entry would have been right. */
  right: boolean
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)

/** Share of the rankings that hold an expected id among the first `k`. */
export function hitAt(
  k: number,
  rankings: readonly { ranked: readonly string[]; expects: readonly string[] }[],
) {
  const hits = rankings.filter(({ ranked, expects }) => ranked.slice(0, k).some((id) => expects.includes(id)))
  return share(hits.length, rankings.length)
}

/** Chance that a right answer is more confident than a wrong one; ties count half (Mann–Whitney). */
export function auroc(scored: readonly Scored[]): number | null {
  const sorted = scored.toSorted((a, b) => a.confidence - b.confidence)
  const right = sorted.filter((item) => item.right).length
  const wrong = sorted.length - right
  if (right === 0 || wrong === 0) return null
  let rankSum = 0
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && sorted[to]!.confidence === sorted[from]!.confidence) to++
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at++) if (sorted[at]!.right) rankSum += rank
    from = to
  }
  return (rankSum - (right * (right + 1)) / 2) / (right * wrong)
}

/** Expected calibration error over ten bins of equal width. */
export function ece(scored: readonly Scored[], bins = 10): number | null {
  if (scored.length === 0) return null
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const inside = scored.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    )
    if (inside.length === 0) continue
    const right = inside.filter((item) => item.right).length / inside.length
    const confidence = inside.reduce((sum, item) => sum + item.confidence, 0) / inside.length
    error += (inside.length / scored.length) * Math.abs(right - confidence)
  }
  return error
}

export interface Coverage {
  /** Answers with at least this confidence are given. */
  threshold: number
  /** Right answers given, of all that could be answered. */
  coverage: number
}

/** The most that can be answered with at most `wrongShare` of the given answers wrong, and the threshold for it. */
export function coverageAt(
  wrongShare: number,
  scored: readonly (Scored & { answerable: boolean })[],
): Coverage | null {
  const answerable = scored.filter((item) => item.answerable).length
  if (answerable === 0) return null
  const sorted = scored.toSorted((a, b) => b.confidence - a.confidence)
  let best: Coverage = { threshold: 1, coverage: 0 }
  let right = 0
  for (const [index, item] of sorted.entries()) {
    if (item.right) right++
    const next = sorted[index + 1]
    if (next && next.confidence === item.confidence) continue
    if ((index + 1 - right) / (index + 1) <= wrongShare)
      best = { threshold: item.confidence, coverage: right / answerable }
  }
  return best
}

export interface Rates {
  precision: number | null
  recall: number | null
  f1: number | null
}

export function rates(pairs: readonly { predicted: boolean; actual: boolean }[]): Rates {
  const both = pairs.filter(({ predicted, actual }) => predicted && actual).length
  const precision = share(both, pairs.filter(({ predicted }) => predicted).length)
  const recall = share(both, pairs.filter(({ actual }) => actual).length)
  const f1 =
    precision === null || recall === null
      ? null
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** Mean of the F1 of each label that occurs, predicted or actual. */
export function macroF1(pairs: readonly { predicted: string; actual: string }[]): number | null {
  const labels = [...new Set(pairs.flatMap(({ predicted, actual }) => [predicted, actual]))]
  if (labels.length === 0) return null
  const scores = labels.map(
    (label) =>
      rates(
        pairs.map(({ predicted, actual }) => ({ predicted: predicted === label, actual: actual === label })),
      ).f1 ?? 0,
  )
  return scores.reduce((sum, score) => sum + score, 0) / labels.length
}

/** The value below which the share `q` of the values lies (nearest rank). */
export function quantile(q: number, values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null
}

/** Chance of `wrong` or fewer errors among `n` answers whose true error rate is `rate`. */
export function binomialTail(wrong: number, n: number, rate: number): number {
  let logTerm = n * Math.log1p(-rate)
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= wrong; k++) {
    logTerm += Math.log((n - k + 1) / k) + Math.log(rate) - Math.log1p(-rate)
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/**
 * The lowest threshold for which, tested from the strictest down and stopping at the first failure, an error
 * rate above `wrongShare` is refuted at level `delta` (fixed-sequence testing with Clopper–Pearson bounds).
 */
export function riskThreshold(wrongShare: number, delta: number, scored: readonly Scored[]): number | null {
  let lowest: number | null = null
  for (let step = 99; step >= 1; step--) {
    const threshold = step / 100
    const given = scored.filter(({ confidence }) => confidence >= threshold)
    const wrong = given.filter(({ right }) => !right).length
    const refuted = binomialTail(wrong, given.length, wrongShare) <= delta
    // Too few answers to refute anything: the sequence has not begun.
    if (!refuted && (lowest !== null || wrong > 0)) break
    if (refuted) lowest = threshold
  }
  return lowest
}
