/** What is wrong, and what to do about it; `{name}` stands for what the hub says it is about. Empty: nothing to add. */
export type Words = readonly [message: string, fix: string]
