/** What a spreadsheet may take for a formula when it opens the file, also behind quotes and spaces. */
const formula = /^[\s'"’‘“”\u200b-\u200f\ufeff]*[=+\-@＝＋－＠\t\r]/
/** Excel takes a file without it for the encoding of the machine. */
export const byteOrderMark = '\ufeff'

/**
 * A row of CSV as RFC 4180 has it, with the line end. A cell in which a spreadsheet could see a formula gets an
 * apostrophe before it, which spreadsheets show as text; `withoutApostrophe` takes it away on the way back in, so that
 * the plus sign of a phone is still there.
 */
export function csvRow(cells: readonly (string | number | null)[], separator = ','): string {
  return `${cells.map((cell) => csvCell(cell === null ? '' : String(cell), separator)).join(separator)}\r\n`
}

function csvCell(text: string, separator: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  const quoted = safe.includes(separator) || /["\r\n\t;]|^\s|\s$/.test(safe)
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The cell as it was before `csvRow` made it harmless. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
