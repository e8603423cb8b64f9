import { execFile, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import express from 'express'
import { asBuilt, startHub } from './hub-process.ts'
import { megabytes, type Bench, type Row } from './report.ts'

const root = resolve(import.meta.dirname, '..')
const self = fileURLToPath(import.meta.url)
const idleMs = 10_000

/**
 * What a hub costs that nobody uses: its memory ten seconds after the start, with sandbox and demo business as a
 * newcomer has it, and how long it takes until the first request is answered.
 */
export const start: Bench = {
  name: 'start',
  async run({ folder, note }) {
    note('an idle Express server')
    const bare = await bareServer()
    note('the process of the hub')
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root })
    const hub = await hubAlone(join(folder, 'alone', 'data'))
    note('the second start of it')
    const again = await hubAlone(join(folder, 'alone', 'data'))
    note('npm start')
    const whole = await npmStart(join(folder, 'npm', 'data'))
    const beside = `idle Express server: ${megabytes(bare.bytes)}, ${seconds(bare.upMs)}`
    const row = (measured: string, { bytes, upMs }: Cost, goal: string): Row => ({
      measured,
      result: `${megabytes(bytes)} idle, first request answered after ${seconds(upMs)}`,
      beside,
      goal,
      figures: {
        idleBytes: bytes,
        firstRequestMs: upMs,
        bareIdleBytes: bare.bytes,
        bareFirstRequestMs: bare.upMs,
      },
    })
    return [
      row('first start: the process of the hub', hub, '200 MB idle'),
      row('second start: the process of the hub', again, '200 MB idle'),
      row('npm start, all its processes, pages built first', whole, ''),
    ]
  },
}

interface Cost {
  bytes: number
  /** From the start of the process to the end of the first answer. */
  upMs: number
}

async function hubAlone(dataDir: string): Promise<Cost> {
  const hub = await startHub({ DATA_DIR: dataDir, DEMO: 'auto' }, [], asBuilt)
  await (await fetch(`${hub.url}/health`)).text()
  const upMs = performance.now() - hub.startedAt
  await pause(idleMs)
  const bytes = await residentBytes(hub.pid)
  await hub.stop()
  return { bytes, upMs }
}

/** As a newcomer starts it. Ctrl-C reaches all processes of a terminal, so the group gets the signal here too. */
async function npmStart(dataDir: string): Promise<Cost> {
  const began = performance.now()
  const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, ...environment } = process.env
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...environment, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'exit')
  let printed = ''
  const url = await new Promise<string>((up, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /MCP +(http\S+)\/mcp/.exec(printed)
      if (found) up(found[1]!)
    })
    child.once('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${printed}`)))
  })
  await (await fetch(`${url}/health`)).text()
  const upMs = performance.now() - began
  await pause(idleMs)
  const bytes = await residentBytes(child.pid!)
  process.kill(-child.pid!, 'SIGINT')
  await ended
  return { bytes, upMs }
}

async function bareServer(): Promise<Cost> {
  const began = performance.now()
  const child = fork(self, ['serve'], { execArgv: ['--import', import.meta.resolve('tsx')] })
  const [port] = (await once(child, 'message')) as [number]
  await (await fetch(`http://127.0.0.1:${port}/`)).text()
  const upMs = performance.now() - began
  await pause(1_000)
  const bytes = await residentBytes(child.pid!)
  child.kill()
  return { bytes, upMs }
}

/** Resident memory of a process and all that it started. */
async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const withChildren = (of: number): number =>
    processes
      .filter(([id, parent]) => id === of || parent === of)
      .reduce((sum, [id, , kilobytes]) => sum + (id === of ? kilobytes * 1024 : withChildren(id)), 0)
  return withChildren(pid)
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`

if (process.argv[2] === 'serve' && process.argv[1] === self) {
  const app = express()
  app.get('/', (_request, response) => void response.json({ status: 'ok' }))
  const server = app.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send!(typeof address === 'object' ? address!.port : 0)
  })
}
