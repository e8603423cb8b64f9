import type { Language } from '../../../../domain/language.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** 15517 as 15.5 kB, as the language writes it. */
export function formatBytes(language: Language, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step)
}
