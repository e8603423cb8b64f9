import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What each folder may import besides itself; `top` are the files that construct the hub: at the root and in compose/. */
const allowed: Record<string, string[]> = {
  domain: [],
  storage: ['domain'],
  channels: ['domain'],
  knowledge: ['domain', 'storage'],
  engine: ['domain', 'storage', 'channels'],
  agents: ['domain', 'knowledge', 'engine'],
  operations: ['domain', 'storage', 'knowledge', 'engine', 'agents'],
  mcp: ['operations', 'domain', 'storage'],
  api: ['operations', 'domain', 'storage', 'channels', 'engine', 'top'],
  web: ['operations', 'domain'],
  bench: ['*'],
  test: ['*'],
  top: ['domain', 'storage', 'channels', 'knowledge', 'engine', 'agents', 'operations', 'mcp', 'api'],
}
/** Imports across the grain that stand on a decision. */
const decided = new Set([
  // The evaluation builds a throw-away knowledge base in memory: docs/decisions/0007.
  'agents/evaluate -> storage',
])

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.endsWith('.d.ts'))
  .map((file) => relative(root, join(file.parentPath, file.name)))
  .filter((file) => !/^(node_modules|dist|data|coverage)\//.test(file) && !file.includes('/node_modules/'))

const folderOf = (file: string) =>
  file.includes('/') && !file.startsWith('compose/') ? file.split('/')[0]! : 'top'

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"\n;]|\n(?!\s*(?:import|export)\b))*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g
  return [...text.matchAll(pattern)].flatMap((match) => {
    const target = match[3] ?? match[4]!
    if (!target.startsWith('.')) return []
    const to = relative(root, resolve(root, dirname(file), target))
    return [{ from: file, to, typeOnly: match[2] !== undefined }]
  })
}

const imports = sources.flatMap(importsOf)

describe('imports point only up the list of DESIGN', () => {
  it('reads enough of the code to judge it', () => {
    expect(sources.length).toBeGreaterThan(150)
    expect(imports.length).toBeGreaterThan(400)
    expect(imports).toContainEqual({
      from: 'engine/sending/claim.ts',
      to: 'engine/sending/gate/decide.ts',
      typeOnly: false,
    })
  })

  it.each(Object.keys(allowed))('%s', (folder) => {
    const wrong = imports.filter(({ from, to }) => {
      if (folderOf(from) !== folder) return false
      const target = folderOf(to)
      if (target === folder || allowed[folder]!.includes('*') || allowed[folder]!.includes(target))
        return false
      return !decided.has(`${dirname(from).split('/').slice(0, 2).join('/')} -> ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('has a rule for every folder', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => !(folder in allowed))).toEqual([])
  })

  it('keeps the engine to the channel contract', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('engine/') && to.startsWith('channels/') && to !== 'channels/channel.ts',
    )
    expect(wrong).toEqual([])
  })

  it('keeps server code out of the pages', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('web/') && !to.startsWith('web/') && !typeOnly,
    )
    expect(wrong).toEqual([])
  })

  it('keeps tests out of the product', () => {
    expect(imports.filter(({ from, to }) => !/^(test|bench)\//.test(from) && to.startsWith('test/'))).toEqual(
      [],
    )
  })

  it('keeps the domain to zod', () => {
    const packages = sources
      .filter((file) => file.startsWith('domain/'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/from '([^.'][^']*)'/g)].map((m) => m[1]),
      )
    expect([...new Set(packages)]).toEqual(['zod'])
  })
})
