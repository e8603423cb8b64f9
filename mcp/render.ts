type Facts = Record<string, unknown>

/**
 * Structured content as lines that cost a model few tokens: one fact a line, the facts of a list's item on one
 * line, texts of several lines below it. A fence says itself what it holds. Absent facts are left out.
 */
export function render(facts: Facts): string {
  const { brief, long } = parts(facts)
  return [...brief, ...long].join('\n')
}

function parts(facts: Facts): { brief: string[]; long: string[] } {
  const brief: string[] = []
  const long: string[] = []
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null) continue
    if (Array.isArray(value) && value.some(isFacts)) long.push(`${name}:`, ...value.filter(isFacts).map(item))
    else if (Array.isArray(value)) brief.push(`${name}: ${value.join(', ') || 'none'}`)
    else if (isFacts(value)) long.push(`${name}: ${item(value).slice(2) || 'none'}`)
    else if (String(value).startsWith('<<')) long.push(String(value))
    else if (String(value).includes('\n')) long.push(`${name}:\n${String(value)}`)
    else brief.push(`${name}: ${String(value)}`)
  }
  return { brief, long }
}

function item(facts: Facts): string {
  const { brief, long } = parts(facts)
  return [`- ${brief.join('; ')}`, ...long].join('\n')
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
