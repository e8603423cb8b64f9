/** A moment as a model reads it: UTC to the second. */
export const moment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** The same where there may be none; an absent fact is left out of an answer. */
export const momentOf = (ms: number | null): string | undefined => (ms === null ? undefined : moment(ms))
