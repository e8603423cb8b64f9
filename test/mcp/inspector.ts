import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readConfig } from '../../config.ts'
import { serve } from '../../serve.ts'
import { until } from './clients.ts'

/**
 * The Inspector's command line calls each tool of a hub with the demo business, over HTTP with a key:
 * `npx tsx test/mcp/inspector.ts`. It stands outside the gate, since the Inspector brings hundreds of packages.
 */
const inspector = '@modelcontextprotocol/inspector@2.12.0'
const run = promisify(execFile)
const print = (line: string) => process.stdout.write(`${line}\n`)

interface Answer {
  isError?: boolean
  tools?: { name: string }[]
  structuredContent?: Record<string, unknown>
}

const folder = mkdtempSync(join(tmpdir(), 'centralino-inspector-'))
const running = await serve(readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' }))
try {
  const { hub, emulator, url } = running
  const by = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
  const { secret } = await hub.accounts.createKey({ name: 'inspector', access: 'write' }, by)

  const inspect = async (...args: string[]): Promise<Answer> => {
    const to = ['--cli', `${url}/mcp`, '--transport', 'http', '--header', `Authorization: Bearer ${secret}`]
    const { stdout } = await run('npx', ['--yes', '--package', inspector, 'mcp-inspector', ...to, ...args])
    return JSON.parse(stdout) as Answer
  }
  const called = new Set<string>()
  const call = async (tool: string, input: object): Promise<Record<string, unknown>> => {
    const args = ['--tool-name', tool, '--tool-args-json', JSON.stringify(input)]
    const answer = await inspect('--method', 'tools/call', ...args)
    if (answer.isError || !answer.structuredContent) throw new Error(`${tool}: ${JSON.stringify(answer)}`)
    called.add(tool)
    print(`${tool}  ${JSON.stringify(answer.structuredContent).length} characters`)
    return answer.structuredContent
  }

  const number = emulator!.state.numbers.values().next().value!
  emulator!.customers.write(number, emulator!.state.customer('393331234567'), {
    type: 'text',
    text: 'Vorrei parlare con una persona',
  })
  await until(async () => {
    const row = await hub.storage.db.selectFrom('escalations').select('id').executeTakeFirst()
    return row
  }, 'the escalation')

  const { waiting } = await call('list_waiting', {})
  const [{ conversationId }] = waiting as [{ conversationId: string }]
  await call('read_conversation', { conversationId })
  await call('draft_answer', { question: 'Quanto costa la spedizione?' })
  await call('search_knowledge', { query: 'reso', limit: 3 })
  const { entryId } = await call('add_knowledge', {
    question: 'Vendete cravatte?',
    answer: 'No.',
    language: 'it',
    variants: ['avete cravatte?'],
  })
  const { confirmToken } = await call('remove_knowledge', { entryId })
  const { removed } = await call('remove_knowledge', { entryId, confirmToken })
  if (removed !== true) throw new Error('the entry is still there')
  await call('list_conversations', { state: 'waiting' })
  await call('agents_report', { days: 1 })

  const { tools = [] } = await inspect('--method', 'tools/list')
  const missed = tools.filter(({ name }) => !called.has(name))
  if (tools.length === 0 || missed.length > 0) throw new Error(`not called: ${JSON.stringify(missed)}`)
  print(`The Inspector called each of the ${tools.length} tools.`)
} finally {
  await running.stop(1_000)
  rmSync(folder, { recursive: true, force: true })
}
