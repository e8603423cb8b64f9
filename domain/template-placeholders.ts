/** `{{1}}` or `{{first_name}}`, as Meta reads them: letters, digits and underscores between double braces. */
const placeholder = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g

/** The variables of a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1]!))]
}

/** The text with each variable replaced; where `value` knows none, the variable stays. */
export function fillPlaceholders(text: string, value: (name: string) => string | undefined): string {
  return text.replace(placeholder, (whole, name: string) => value(name) ?? whole)
}

/** The text without its variables, a mark in the place of each. */
export function withoutPlaceholders(text: string, mark = ''): string {
  return text.replace(placeholder, mark)
}
