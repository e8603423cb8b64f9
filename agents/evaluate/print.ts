import type { Figure } from './figures.ts'

/** Figures as indented lines: shares with three decimals, counts whole, milliseconds with one. */
export function figureLines(figures: Record<string, Figure>, indent = ''): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    if (figure !== null && typeof figure === 'object') {
      return isFlat(figure)
        ? [`${indent}${name.padEnd(24 - indent.length)} ${inLine(figure, name)}`]
        : [`${indent}${name}`, ...figureLines(figure, `${indent}  `)]
    }
    return [`${indent}${name.padEnd(24 - indent.length)} ${shown(figure, name)}`]
  })
}

const isFlat = (figure: { [name: string]: Figure }) =>
  Object.values(figure).every((value) => value === null || typeof value === 'number')

const inLine = (figure: { [name: string]: Figure }, unit: string) =>
  Object.entries(figure)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'object' && value !== null ? '' : shown(value, unit === 'ms' ? 'ms' : name)}`,
    )
    .join('  ')

function shown(value: number | null, name: string): string {
  if (value === null) return '–'
  if (name === 'n' || name === 'given' || name === 'wrong') return String(value)
  return name === 'ms' ? value.toFixed(1) : value.toFixed(3)
}
