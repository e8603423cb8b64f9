import { foldTitle } from './import/titles.ts'

/** What people call countries besides their names. */
const countryNicknames: Record<string, string> = {
  uk: 'GB',
  inghilterra: 'GB',
  england: 'GB',
  inglaterra: 'GB',
  'gran bretagna': 'GB',
  'great britain': 'GB',
  'gran bretana': 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u s a': 'US',
  stati: 'US',
  'estados unidos de america': 'US',
  'united states of america': 'US',
  eeuu: 'US',
  'ee uu': 'US',
  america: 'US',
  ita: 'IT',
  esp: 'ES',
  deu: 'DE',
  ger: 'DE',
  gbr: 'GB',
  fra: 'FR',
  prt: 'PT',
  che: 'CH',
  aut: 'AT',
  nld: 'NL',
  bel: 'BE',
  olanda: 'NL',
  holland: 'NL',
  holanda: 'NL',
}

/** Reads countries by code or by name in Italian, English, Spanish and German; null for anything else. */
export function countryReader(codes: readonly string[]): (cell: string) => string | null {
  const known = new Map<string, string>(Object.entries(countryNicknames))
  for (const language of ['de', 'es', 'en', 'it']) {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    for (const code of codes) if (/^[A-Z]{2}$/.test(code)) known.set(foldTitle(names.of(code) ?? code), code)
  }
  for (const code of codes) known.set(code.toLowerCase(), code)
  return (cell) => known.get(foldTitle(cell)) ?? null
}
