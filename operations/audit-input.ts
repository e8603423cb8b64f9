/** Fields whose words are a person's own or a secret: the audit says that they were there, not what they said. */
const masked = new Set([
  'text',
  'body',
  'answer',
  'question',
  'variants',
  'email',
  'password',
  'secret',
  'history',
  'query',
])

/**
 * What of an operation's input the audit keeps: ids, choices and numbers; the length of words; never a secret.
 * `personal` are the operation's own fields that say who somebody is.
 */
export function auditInput(
  input: Record<string, unknown>,
  personal: readonly string[] = [],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      personal.includes(name) ? given(value) : summary(name, value),
    ]),
  )
}

/** That something was given, and the names of its parts where it has some. */
function given(value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (typeof value !== 'object') return 'given'
  return Array.isArray(value) ? `${value.length} items` : Object.keys(value).slice(0, 50)
}

function summary(name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`
  if (masked.has(name))
    return Array.isArray(value) ? `${value.length} items` : `${String(value).length} characters`
  if (typeof value === 'string') return value.length > 120 ? `${value.slice(0, 117)}…` : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => summary('', item))
  return auditInput(value as Record<string, unknown>)
}
