/** A moment as a model reads it: UTC to the second. */
export const moment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** Three digits are enough; a figure that was not measured is left out of an answer. */
export function rounded(value: number, digits?: number): number
export function rounded(value: number | null, digits?: number): number | undefined
export function rounded(value: number | null, digits = 3): number | undefined {
  return value === null ? undefined : Number(value.toFixed(digits))
}
