import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { runEvaluate } from './agents/evaluate/run.ts'
import { runEmulator } from './channels/whatsapp/emulator/command.ts'
import { composeHub, version, type ComposedHub } from './compose.ts'
import { readConfig, type Config } from './config.ts'
import { systemClock } from './domain/clock.ts'
import { CallerError, OperatorError } from './domain/errors.ts'
import type { Language } from './domain/language.ts'
import { permissions, type Actor } from './domain/user.ts'
import { serveStdio } from './mcp/stdio.ts'
import { importCommand, importUsage } from './operations/contacts/import-command.ts'
import { removeDemo } from './operations/hub/demo.ts'
import type { Hub } from './operations/hub.ts'
import { serve } from './serve.ts'
import { writeAudit } from './storage/audit.ts'

const usage = `Centralino ${version}

  npm start                                   the hub with its console
  npm run emulator -- [--port 4500] [--webhook URL]
                                              the WhatsApp emulator alone
  npm run evaluate -- [--help]                how well the agents do on your own questions
  npm run hub -- knowledge add <file|folder…> [--language it|en|es]
                                              add to the knowledge base, with progress
  npm run hub -- contacts import <file.csv> [--country IT] --dry-run [--json]
                                              what a file of contacts would do; --help for the rest
  npm run hub -- demo remove                  remove the demo business
  npm run hub -- link [email]                 a one-time sign-in link for the console
  npm run hub -- migrate                      bring the database to the newest schema
  npm run --silent hub -- mcp                 the MCP server over stdio
`

/** The person at the machine: whoever can read the database may do everything. */
const localAdmin: Actor = { kind: 'system', id: 'local', name: 'Local administrator', permissions }

const commands: Record<string, (args: string[]) => Promise<void>> = {
  start,
  emulator,
  evaluate: async (args) => {
    process.exitCode = await runEvaluate(args)
  },
  'knowledge add': knowledgeAdd,
  'contacts import': contactsImport,
  'demo remove': () =>
    withHub(async ({ hub }) => {
      const removed = await removeDemo(hub, localAdmin)
      await record(hub, 'demo.remove', { removed }, null)
      console.log(
        removed === 0 ? 'There is no demo business.' : `Removed the demo business: ${removed} sources.`,
      )
    }),
  link,
  migrate: () => withHub(async () => console.log('The database has the newest schema.')),
  mcp: () => withHub(({ hub }) => serveStdio({ hub, actor: localAdmin })),
}

async function start(): Promise<void> {
  const config = loadConfig()
  const running = await serve(config)
  const { hub, url, signInLink } = running
  const { facts } = hub
  console.log(
    [
      '',
      `  Centralino ${version}`,
      '',
      `  Console    ${signInLink ?? facts.publicUrl}`,
      ...(signInLink ? ['             (signs you in once; a new one: npm run hub -- link)'] : []),
      ...(facts.sandbox ? [`  Simulator  ${facts.publicUrl}/try   write as a customer`] : []),
      `  MCP        ${facts.publicUrl}/mcp`,
      `             claude mcp add --transport http centralino ${facts.publicUrl}/mcp --header "Authorization: Bearer <key>"`,
      '             (make the key in the console under Settings, API keys)',
      '',
      `  Model      ${facts.model}${config.openai ? '' : '  (set OPENAI_API_KEY or OPENAI_BASE_URL for another)'}`,
      `  WhatsApp   ${facts.sandbox ? 'sandbox  (set WHATSAPP_… to talk to Meta; see .env.example)' : `number ${config.whatsapp!.phoneNumberIds.join(', ')}, webhook ${facts.publicUrl}/webhooks/whatsapp`}`,
      `  Database   ${facts.database}`,
      '',
    ].join('\n'),
  )
  hub.log.info({ url, sandbox: facts.sandbox, model: facts.model }, 'the hub is up')
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      console.log('Finishing what is under way… (again to stop at once)')
      void running.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
}

async function emulator(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4500' },
      host: { type: 'string', default: '127.0.0.1' },
      webhook: { type: 'string' },
      'app-secret': { type: 'string', default: 'emulator-app-secret' },
      'access-token': { type: 'string', default: 'emulator-access-token' },
      'verify-token': { type: 'string', default: 'emulator-verify-token' },
    },
  })
  await runEmulator({
    port: Number(values.port),
    host: values.host,
    webhookUrl: values.webhook,
    appSecret: values['app-secret'],
    accessToken: values['access-token'],
    verifyToken: values['verify-token'],
    print: (line) => console.log(line),
  })
}

async function link(args: string[]): Promise<void> {
  await withHub(async ({ hub }) => {
    const email = args[0]?.trim().toLowerCase()
    await hub.accounts.firstAdmin()
    const user = await hub.storage.db
      .selectFrom('users')
      .select('id')
      .where('disabled_at', 'is', null)
      .where((where) => (email === undefined ? where('role', '=', 'admin') : where('email', '=', email)))
      .orderBy('created_at')
      .executeTakeFirst()
    if (!user)
      throw new OperatorError(`No active user has the address ${email}`, 'Leave it out for the first admin')
    await record(hub, 'users.link', { id: user.id }, null)
    console.log(await hub.accounts.loginLink(user.id))
  })
}

async function knowledgeAdd(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  })
  if (positionals.length === 0) throw new OperatorError('Name a file or a folder', usage)
  const language = values.language
  if (language !== undefined && language !== 'it' && language !== 'en' && language !== 'es') {
    throw new OperatorError(`--language is it, en or es, not ${language}`)
  }
  await withHub(async ({ hub }) => {
    let failed = 0
    for (const path of await filesUnder(positionals)) {
      const name = basename(path)
      const fault = await addOne(hub, path, name, language)
      if (fault === null) console.log(`${process.stderr.isTTY ? '\r' : ''}${name}  ready`)
      else {
        failed++
        console.error(`${name}  ${fault}`)
      }
    }
    if (failed > 0) process.exitCode = 1
  })
}

async function contactsImport(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(importUsage)
  await withHub(async ({ hub }) => {
    process.exitCode = await importCommand(hub, args, {
      actor: localAdmin,
      print: (line) => console.log(line),
      ...(process.stderr.isTTY && { progress: (line) => void process.stderr.write(`\r${line} `) }),
    })
    if (!args.includes('--dry-run')) await record(hub, 'contacts.import.start', { file: args[0] }, null)
  })
}

/** Adds a file and waits until it is findable; answers with what is wrong with it, or null. */
async function addOne(
  hub: Hub,
  path: string,
  name: string,
  language: Language | undefined,
): Promise<string | null> {
  const said = ({ message, fix }: { message: string; fix?: string | undefined }) =>
    fix === undefined ? message : `${message}. ${fix}`
  try {
    const source = await hub.knowledge.addFile({ name, bytes: await readFile(path), language })
    const done = await hub.knowledge.ingest(source.id, {
      onProgress: ({ done, total }) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${name}  ${done}/${total}`)
      },
    })
    const fault =
      done.error === null ? null : said(JSON.parse(done.error) as { message: string; fix?: string })
    await record(hub, 'knowledge.addFile', { name }, fault)
    return fault
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    return said(error)
  }
}

/** What is done at the machine stands in the audit too. */
function record(
  hub: Hub,
  operation: string,
  input: Record<string, unknown>,
  error: string | null,
): Promise<void> {
  const outcome = error === null ? 'done' : 'refused'
  return writeAudit(hub.storage.db, { actor: localAdmin, operation, input, outcome, error }, hub.clock.now())
}

async function filesUnder(paths: string[]): Promise<string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const entry = await stat(path).catch(() => null)
      if (!entry) throw new OperatorError(`There is no ${path}`)
      if (!entry.isDirectory()) return [path]
      const inside = await readdir(path, { recursive: true, withFileTypes: true })
      return inside
        .filter((file) => file.isFile() && !file.name.startsWith('.'))
        .map((file) => join(file.parentPath, file.name))
    }),
  )
  return files.flat().sort()
}

/** Opens the hub without serving it or working through its queues, beside one that may be running. */
async function withHub(work: (composed: ComposedHub) => Promise<void>): Promise<void> {
  const config = loadConfig()
  const composed = await composeHub({
    config,
    clock: systemClock,
    ownsAccount: () => true,
    line: {
      baseUrl: config.whatsapp?.graphUrl ?? 'http://127.0.0.1:9',
      accessToken: config.whatsapp?.accessToken ?? '',
      businessId: config.whatsapp?.businessAccountId ?? null,
    },
    logTo: pino.destination({ fd: 2, sync: true }),
  })
  try {
    await work(composed)
  } finally {
    await composed.stop()
  }
}

function loadConfig(): Config {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return readConfig(process.env)
}

function fail(error: unknown): never {
  if (error instanceof OperatorError || error instanceof CallerError) {
    console.error(`${error.message}${error.fix ? `\n${error.fix}` : ''}`)
  } else console.error(error)
  process.exit(1)
}

const words = process.argv.slice(2)
const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((candidate) => candidate in commands)
if (name === undefined) {
  console.log(usage)
  process.exit(words.length === 0 || words[0] === '--help' ? 0 : 1)
}
commands[name]!(words.slice(name.split(' ').length)).catch(fail)
