import type { Passage } from './parsed.ts'

/** One row of a table as one passage: each filled cell with the name of its column. */
export function rowPassages(rows: Record<string, string>[], name: string): Passage[] {
  return rows.flatMap((row) => {
    const filled = Object.entries(row).filter(([, value]) => value.trim() !== '' && value !== '""')
    if (filled.length === 0) return []
    const text = filled.map(([column, value]) => `${column}: ${value.trim()}`).join('\n')
    const [heading] = filled.map(([, value]) => value.trim())
    return [{ title: name, headings: [(heading ?? '').slice(0, 120)], text, url: null }]
  })
}
