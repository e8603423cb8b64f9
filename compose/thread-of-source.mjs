import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread does not inherit the compiler of the process that starts it, so this first file is plain JavaScript.
register()
await import(workerData.source)
