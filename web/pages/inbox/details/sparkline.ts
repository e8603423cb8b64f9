const edge = 5

/** Scores from −1 to 1 as points, the oldest at the left, the happiest at the top. */
export function sparkline(
  scores: readonly number[],
  width: number,
  height: number,
): { x: number; y: number }[] {
  const step = scores.length > 1 ? (width - 2 * edge) / (scores.length - 1) : 0
  const round = (value: number) => Math.round(value * 10) / 10
  return scores.map((score, index) => ({
    x: round(edge + index * step),
    y: round(height / 2 - Math.min(1, Math.max(-1, score)) * (height / 2 - edge)),
  }))
}
