import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'

type Chunk = Rolldown.OutputChunk
let chunks: Map<string, Chunk>
let files: (Chunk | Rolldown.OutputAsset)[]

beforeAll(async () => {
  // React and Mantine ship other code to tests than to people.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({ configFile: 'vite.config.ts', logLevel: 'silent', build: { write: false } })
  vi.unstubAllEnvs()
  files = (built as Rolldown.RolldownOutput).output
  chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
}, 60_000)

/** What a page loads before it shows anything: its entry and all that it imports statically. */
function loadedBy(page: string): Chunk[] {
  const loaded = new Set<Chunk>()
  const load = (chunk: Chunk | undefined) => {
    if (!chunk || loaded.has(chunk)) return
    loaded.add(chunk)
    for (const name of chunk.imports) load(chunks.get(name))
  }
  load([...chunks.values()].find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(`web/${page}`)))
  return [...loaded]
}

describe('the built console', () => {
  test('loads at most 150 kB of gzipped script before its first page', () => {
    const loaded = loadedBy('index.html')
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.reduce((sum, { code }) => sum + gzipSync(code).length, 0)).toBeLessThanOrEqual(150_000)
  })

  test('carries nothing of the server', () => {
    const modules = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds)
    const own = modules.filter((id) => !id.startsWith('\0') && !id.includes('/node_modules/'))
    const foreign = [
      ...own.filter((id) => !id.includes('/web/')),
      ...modules.filter((id) => id.includes('/node_modules/zod/')),
    ]
    expect(modules.length).toBeGreaterThan(100)
    expect(foreign).toEqual([])
  })

  test('asks no other host for anything and runs no inline script, as its content security policy demands', () => {
    for (const file of files) {
      const text = file.type === 'chunk' ? '' : String(file.source)
      if (!/\.(html|css)$/.test(file.fileName)) continue
      expect(text, file.fileName).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
      expect(text, file.fileName).not.toMatch(/@import|url\(\s*['"]?(?:https?:)?\/\//)
      expect(text, file.fileName).not.toMatch(/<script(?![^>]*\ssrc=)/)
    }
  })
})
