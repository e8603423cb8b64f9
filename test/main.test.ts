import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Runs a command of the hub as a process of its own. */
function run(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...environment },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (err += part.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended, out: () => out, err: () => err }
}

function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'centralino-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it(
  'starts, prints its three addresses, answers, and ends cleanly when asked to',
  { timeout: 60_000 },
  async () => {
    const DATA_DIR = dataFolder()
    const first = run(['start'], { DATA_DIR })
    await vi.waitFor(() => expect(first.out()).toContain('Database'), { timeout: 30_000, interval: 100 })
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(first.out())![0]
    expect(first.out()).toMatch(/Console {4}http:\S+\/login\?token=\S{40,}/)
    expect(first.out()).toContain(`${url}/try`)
    expect(first.out()).toContain(`${url}/mcp`)
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok' })
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)

    const second = run(['start'], { DATA_DIR })
    await vi.waitFor(() => expect(second.out()).toContain('Database'), { timeout: 30_000, interval: 100 })
    expect(second.out()).not.toContain('token=')
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)

    const removed = run(['demo', 'remove'], { DATA_DIR })
    expect(await removed.ended).toBe(0)
    expect(removed.out()).toMatch(/Removed the demo business: 4 sources/)
  },
)

it('names every variable that is wrong, and does not start', async () => {
  const wrong = run(['start'], {
    DATA_DIR: dataFolder(),
    PORT: 'eighty',
    WHATSAPP_GRAPH_VERSION: '25',
  })
  expect(await wrong.ended).toBe(1)
  expect(wrong.err()).toMatch(/PORT: .*WHATSAPP_GRAPH_VERSION: expected something like v25\.0/)
  const half = run(['start'], { DATA_DIR: dataFolder(), WHATSAPP_ACCESS_TOKEN: 'x' })
  expect(await half.ended).toBe(1)
  expect(half.err()).toContain('WHATSAPP_PHONE_NUMBER_ID, WHATSAPP_APP_SECRET, WHATSAPP_VERIFY_TOKEN')
})

it(
  'adds a folder to the knowledge base, and says of each bad file what is wrong',
  { timeout: 60_000 },
  async () => {
    const folder = join(dataFolder(), 'files')
    mkdirSync(folder)
    writeFileSync(join(folder, 'resi.md'), '# Resi\n\nSi può rendere entro 30 giorni.\n')
    writeFileSync(join(folder, 'rotto.pdf'), '%PDF-1.7 this is no PDF')
    writeFileSync(join(folder, 'vuoto.txt'), '')
    const DATA_DIR = dataFolder()
    const added = run(['knowledge', 'add', folder, '--language', 'it'], { DATA_DIR })
    expect(await added.ended).toBe(1)
    expect(added.out()).toContain('resi.md  ready')
    expect(added.err()).toMatch(/rotto\.pdf {2}\S+/)
    expect(added.err()).toMatch(/vuoto\.txt {2}.*empty/)
  },
)
