import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** From the sources, so that what is measured is never an older build. */
const fromSources = ['--import', import.meta.resolve('tsx'), join(root, 'main.ts')]
/** As `npm start` runs it once it has built it. */
export const asBuilt = ['--max-semi-space-size=4', join(root, 'dist/hub/main.js')]

export interface HubProcess {
  url: string
  pid: number
  /** By `performance.now()`. */
  startedAt: number
  /** What it printed, for a report of a failure. */
  output(): string
  /** Asks it to finish, and settles when it has ended. */
  stop(): Promise<void>
  kill9(): Promise<void>
}

/**
 * Starts a hub as a process of its own, on a free port of loopback, with these variables and no others of the hub.
 * @throws Error with what the process printed where it does not come up
 */
export async function startHub(
  environment: Record<string, string> & { DATA_DIR: string },
  nodeArguments: string[] = [],
  program: string[] = fromSources,
): Promise<HubProcess> {
  mkdirSync(environment.DATA_DIR, { recursive: true })
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeArguments, ...program, 'start'], {
    // Away from the checkout, so that no .env is read.
    cwd: dirname(environment.DATA_DIR),
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      LOG_LEVEL: 'error',
      DEMO: 'off',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const url = await new Promise<string>((up, fail) => {
    const read = (chunk: Buffer) => {
      lines.push(chunk.toString())
      if (lines.length > 200) lines.shift()
      const found = /MCP +(http\S+)\/mcp/.exec(lines.join(''))
      if (found) up(found[1]!)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => fail(new Error(`the hub ended with ${code}:\n${lines.join('')}`)))
  })

  async function end(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal)
    await ended
  }

  return {
    url,
    pid: child.pid!,
    startedAt: began,
    output: () => lines.join(''),
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
  }
}
