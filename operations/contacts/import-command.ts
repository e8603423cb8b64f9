import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  columnTargetSchema,
  importChoicesSchema,
  type ImportChoices,
  type ImportConsent,
} from '../../domain/contact-import.ts'
import { CallerError, OperatorError } from '../../domain/errors.ts'
import type { Actor } from '../../domain/user.ts'
import { momentOf } from '../../engine/contacts/import/cells.ts'
import { resultOf, summarise, type Examined } from '../../engine/contacts/import/examine.ts'
import type { JudgedRow } from '../../engine/contacts/import/judge.ts'
import { reasonWords } from '../../engine/contacts/import/reasons.ts'
import { findImport } from '../../storage/imports.ts'
import type { Hub } from '../hub.ts'
import { separatorNamed } from './import-shapes.ts'

export const importUsage = `npm run hub -- contacts import <file.csv> [--country IT] --dry-run | --no-consent | --consent "<where from>"

  --dry-run             says what would become of every row; changes nothing
  --consent <words>     where the consent of these people comes from, such as "paper form in the shop"
  --consent-date <day>  when they agreed, as 2024-05-31, where no column says it
  --consent-wording <w> what they agreed to
  --confirmed           they confirmed those words already; without it, where double opt-in is set, nobody gets
                        marketing before they confirm
  --no-consent          nobody gets marketing by this import
  --country <code>      where numbers without a country code belong
  --list <name>         adds everybody to a list that exists
  --tag <tag>           may be repeated
  --map "<title>=<to>"  what a column is: phone, name, firstName, lastName, language, country, timeZone, tags,
                        field:<key>, new:<key>, ignore; may be repeated
  --create-fields       makes a text field of every column that is not known
  --separator comma|semicolon|tab|pipe   --encoding <name>   --header yes|no
  --json                the rows and totals as JSON`

const tableRows = 40

/** The shell's door to imports: what the API's check and start do, in one go. Answers with the exit code. */
export async function importCommand(
  hub: Pick<Hub, 'imports' | 'storage' | 'clock'>,
  args: string[],
  io: { actor: Actor; print: (line: string) => void; progress?: (line: string) => void },
): Promise<number> {
  const { values, positionals } = readArguments(args)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new OperatorError('Name one file', importUsage)
  const file = await stat(path).catch(() => null)
  if (!file?.isFile()) throw new OperatorError(`There is no file ${path}`)
  const consent = values['dry-run'] ? null : consentOf(values)
  const listId = values.list === undefined ? undefined : await listNamed(hub, values.list)
  let choices = choicesOf(values)
  if (values.map) choices = { ...choices, columns: await mapped(hub, path, choices, values.map) }

  const rows: string[] = []
  const shown: JudgedRow[] = []
  const onRows = (judged: JudgedRow[]) => {
    if (values.json) rows.push(...judged.map((row) => JSON.stringify(jsonOf(row))))
    else for (const row of judged) if (shown.length < tableRows) shown.push(row)
  }
  const report = (examined: Examined, totals: object) => {
    if (values.json) io.print(`{"rows":[${rows.join(',\n')}],"totals":${JSON.stringify(totals)}}`)
    else io.print(table(examined, shown, totals))
  }

  if (consent === null) {
    const examined = await summarise(hub.imports.examine(path, choices), onRows)
    report(examined, examined.totals)
    return 0
  }
  const copy = await hub.imports.copy(path)
  const { id, ...examined } = await hub.imports.check(copy, {
    name: basename(path),
    choices,
    actor: io.actor,
    onRows,
  })
  await hub.imports.start(id, { consent, listId, tags: values.tag }, { enqueue: false })
  await hub.imports.run(id, { last: true, onProgress: (done) => io.progress?.(`${done}/${examined.rows}`) })
  const ended = (await findImport(hub.storage.db, id))!
  report(examined, JSON.parse(ended.totals) as object)
  if (ended.status === 'done') {
    if (!values.json) io.print(`\nImported as ${id}.`)
    return 0
  }
  throw new OperatorError(`The import ended as ${ended.status}: ${ended.error ?? ''}`)
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        country: { type: 'string' },
        consent: { type: 'string' },
        'consent-date': { type: 'string' },
        'consent-wording': { type: 'string' },
        confirmed: { type: 'boolean', default: false },
        'no-consent': { type: 'boolean', default: false },
        list: { type: 'string' },
        tag: { type: 'string', multiple: true },
        map: { type: 'string', multiple: true },
        'create-fields': { type: 'boolean', default: false },
        separator: { type: 'string' },
        encoding: { type: 'string' },
        header: { type: 'string' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new OperatorError(error.message, importUsage)
  }
}

type Values = ReturnType<typeof readArguments>['values']

function choicesOf(values: Values): ImportChoices {
  const { country, separator, encoding, header } = values
  const known = (separator ?? 'comma') as keyof typeof separatorNamed
  if (!(known in separatorNamed)) throw new OperatorError('--separator is comma, semicolon, tab or pipe')
  if (header !== undefined && header !== 'yes' && header !== 'no')
    throw new OperatorError('--header is yes or no')
  const parsed = importChoicesSchema.safeParse({
    country,
    encoding,
    createFields: values['create-fields'],
    separator: separator === undefined ? undefined : separatorNamed[known],
    header: header === undefined ? undefined : header === 'yes',
  })
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new OperatorError(`--${path.join('.')}: ${message}`)
}

function consentOf(values: Values): ImportConsent {
  if (values['no-consent']) {
    if (values.consent !== undefined) throw new OperatorError('Give --consent or --no-consent, not both')
    if (values.confirmed)
      throw new OperatorError('Give --confirmed with --consent: it says what they confirmed')
    return 'none'
  }
  if (values.consent === undefined || values.consent.trim().length < 3) {
    throw new OperatorError(
      'An import must say where consent comes from',
      'Add --consent "paper form in the shop" --consent-date 2024-05-31, or --no-consent, or look first: --dry-run',
    )
  }
  const date = values['consent-date']
  const at = date === undefined ? undefined : momentOf(date, 'dmy')
  if (at === null) throw new OperatorError(`--consent-date ${date} is no date`, 'Write it as 2024-05-31')
  const { confirmed } = values
  return { source: values.consent.trim(), wording: values['consent-wording'], at, confirmed }
}

async function listNamed({ storage }: Pick<Hub, 'storage'>, name: string): Promise<string> {
  const row = await storage.db.selectFrom('lists').select('id').where('name', '=', name).executeTakeFirst()
  if (!row) throw new OperatorError(`There is no list ${name}`, 'Make it in the console first')
  return row.id
}

/** What each column is, with those that are named on the command line put in. */
async function mapped(
  { imports }: Pick<Hub, 'imports'>,
  path: string,
  choices: ImportChoices,
  named: string[],
): Promise<NonNullable<ImportChoices['columns']>> {
  const first = await imports.examine(path, choices).next()
  const columns = first.done ? [] : first.value.plan.columns
  const targets = columns.map(({ target }) => target)
  for (const one of named) {
    const [, title = '', to = ''] = /^(.+)=([^=]+)$/.exec(one) ?? []
    const at = columns.findIndex((column) => column.title.toLowerCase() === title.trim().toLowerCase())
    const target = columnTargetSchema.safeParse(to.trim())
    if (at < 0 || !target.success) {
      throw new CallerError('invalid', `--map ${one}: there is no such ${at < 0 ? 'column' : 'target'}`, {
        field: 'map',
        fix: at < 0 ? `The columns are ${columns.map(({ title }) => title).join(', ')}` : importUsage,
      })
    }
    targets[at] = target.data
  }
  return targets
}

function jsonOf(judged: JudgedRow) {
  const { row, result, phone, duplicateOf, reason } = resultOf(judged)
  return { row, result, phone, duplicate_of: duplicateOf, reason: reasonWords(reason, 'en') }
}

function table({ plan, rows, reasons }: Examined, shown: readonly JudgedRow[], totals: object): string {
  const { encoding, encodingFrom, separator, header } = plan.format
  const lines = shown.map((judged) => {
    const { row, result, phone, reason } = jsonOf(judged)
    return `${String(row).padStart(7)}  ${result.padEnd(9)}  ${(phone ?? '').padEnd(16)}  ${reason ?? ''}`.trimEnd()
  })
  return [
    `Encoding   ${encoding}${encodingFrom === 'guess' ? ' (guessed)' : ''}`,
    `Separator  ${JSON.stringify(separator)}, ${header ? 'with' : 'without'} a header`,
    'Columns',
    ...plan.columns.map(
      ({ title, target }, at) => `  ${(title || `column ${at + 1}`).padEnd(30)}  ${target}`,
    ),
    '',
    '    row  result     phone             reason',
    ...lines,
    ...(rows > shown.length ? [`         … and ${rows - shown.length} more`] : []),
    '',
    Object.entries(totals)
      .map(([outcome, count]) => `${outcome} ${String(count)}`)
      .join('   '),
    ...reasons.map(({ code, rows: count }) => `  ${count} × ${reasonWords(code, 'en')}`),
  ].join('\n')
}
