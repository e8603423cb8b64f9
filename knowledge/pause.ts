/** Lets everything else that is due run first: the database driver works on the main thread. */
export const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
