import type { Language } from '../../../domain/language.ts'

/** An amount in millionths of the currency's unit, as the language writes it. */
export function formatMoney(language: Language, micros: number, currency: string): string {
  const value = micros / 1_000_000
  const digits = value !== 0 && Math.abs(value) < 1 ? 4 : 2
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(value)
}

/** What one message costs: always four decimals, so that prices in a column can be compared. */
export function formatPrice(language: Language, micros: number, currency: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: 4,
    maximumFractionDigits: 6,
  }).format(micros / 1_000_000)
}
