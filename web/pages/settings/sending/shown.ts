import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { type Fault, type Field, shownUnit } from './faults.ts'
import { sendingText } from './text.ts'

/** Values and bounds of a setting as the reader reads them. */
export function useShown() {
  const text = useText(sendingText)
  const { language } = useLanguage()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const amount = ({ unit }: Field, value: number) =>
    `${number.format(value / shownUnit(unit))}${text.units[unit] ?? ''}`
  const bounds = (field: Field): [string, string] | null =>
    field.least === null || field.most === null
      ? null
      : [number.format(field.least / shownUnit(field.unit)), amount(field, field.most)]

  return {
    value(field: Field, value: unknown): string {
      if (typeof value === 'number') return amount(field, value)
      if (typeof value === 'boolean') return value ? text.yes : text.no
      if (Array.isArray(value)) {
        const days = value.reduce((sum: number, step: { days?: number }) => sum + (step.days ?? 0), 0)
        return text.inShort(value.length, days)
      }
      return value === null || value === '' ? text.none : String(value)
    },
    bounds,
    fault(field: Field, fault: Fault): string {
      const between = bounds(field)
      return fault === 'outOfBounds' ? text.outOfBounds(...(between ?? ['', ''])) : text[fault]
    },
  }
}
