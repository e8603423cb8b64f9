/** `{{1}}` or `{{first_name}}`. */
const placeholder = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g

/** The variables of a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1]!))]
}

/** The text with each variable under another name; `rename` gives the name, or null to leave it. */
export function renamed(text: string, rename: (name: string) => string | null): string {
  return text.replace(placeholder, (whole, name: string) => {
    const next = rename(name)
    return next === null ? whole : `{{${next}}}`
  })
}

/** A name for one more variable: the next number, or `wanted` with a number where it is taken by another. */
export function nextName(text: string, format: 'positional' | 'named', wanted: string): string {
  const names = placeholdersIn(text)
  if (format === 'positional') {
    const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number)
    return String(Math.max(0, ...numbers) + 1)
  }
  const base = wanted.replace(/[^a-z0-9_]/g, '_').replace(/^[^a-z]+/, '') || 'value'
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`
    if (!names.includes(name)) return name
  }
}
