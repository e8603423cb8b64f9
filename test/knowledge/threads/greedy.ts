import { parentPort } from 'node:worker_threads'

/** A parser that keeps all that it makes of a file. */
parentPort!.on('message', () => {
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, n) => n))
})
