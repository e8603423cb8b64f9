import type { TestHub } from '../../hub.ts'

/** Where in the database any of the needles is, table by table, the shadow tables of indexes too. */
export function placesOf({ hub }: TestHub, needles: readonly string[]): string[] {
  const { sqlite } = hub.storage
  const tables = sqlite
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
    .map((row) => row.name)
    .filter((table) => !/^message_words$|vectors|_vec|knowledge_(lexical|index)/.test(table))
  return tables.flatMap((table) =>
    sqlite
      .prepare<[], Record<string, unknown>>(`select * from "${table}"`)
      .all()
      .flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) => {
          const text = Buffer.isBuffer(value) ? value.toString('latin1') : String(value)
          const found = needles.find((needle) => text.toLowerCase().includes(needle.toLowerCase()))
          return found === undefined ? [] : [`${table}.${column}: ${found}`]
        }),
      ),
  )
}
