/**
 * What `lower(column) like … escape '\'` must match so that capitals do not matter. SQLite lowers ASCII letters alone,
 * so a text with other letters is looked for with those small and with those large.
 */
export function patternsOf(text: string, where: 'anywhere' | 'beginning'): string[] {
  const plain = text.replace(/[\\%_]/g, '\\$&')
  const small = plain.toLowerCase()
  const large = small.replace(/[^\u0000-\u007f]+/g, (letters) => letters.toUpperCase())
  return [...new Set([small, large])].map((one) => (where === 'anywhere' ? `%${one}%` : `${one}%`))
}

/** The digits of a number in any writing: without spaces, signs, and the two zeros that stand for the plus. */
export function digitsOf(text: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^00/, '')
  return digits.length >= 3 ? digits : null
}
