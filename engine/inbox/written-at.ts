const second = 1_000

/**
 * When a customer wrote what the hub is told now, by the provider's clock: a webhook that was tried again brings old
 * words after newer ones. Providers count in seconds, so it may have been written until the end of that one, and never
 * after the hub heard of it.
 */
export const writtenAt = ({ at }: { at: number }, now: number): number => Math.min(at + second - 1, now)
