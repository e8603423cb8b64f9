import type { Language } from '../../../domain/language.ts'

/** The codes that templates may have. Source: Meta, supported languages of message templates. */
export const languageCodes =
  `af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE en en_GB
  en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE fr_CA fr_CH
  fr_CI fr_MA ka de de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb ps_AF fa
  pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE es_ES es_UY
  sw sv ta te th tr uk ur uz vi zu`.split(/\s+/)

const first = ['it', 'en', 'es']
const names = new Map<Language, Intl.DisplayNames>()

/** What the reader calls a language: `pt_BR` is Brazilian Portuguese to an English one. */
export function languageName(reader: Language, code: string): string {
  let format = names.get(reader)
  if (!format) names.set(reader, (format = new Intl.DisplayNames(reader, { type: 'language' })))
  try {
    const name = format.of(code.replaceAll('_', '-')) ?? code
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
  } catch (error) {
    // A code that is no language tag stands as it is.
    if (error instanceof RangeError) return code
    throw error
  }
}

/** The languages to choose from, the hub's own first, then by the reader's alphabet; `keep` is offered whatever it is. */
export function languageOptions(reader: Language, keep: string): { value: string; label: string }[] {
  const codes = languageCodes.includes(keep) || keep === '' ? languageCodes : [keep, ...languageCodes]
  const options = codes.map((value) => ({ value, label: `${languageName(reader, value)} (${value})` }))
  const rank = (value: string) => (first.includes(value) ? first.indexOf(value) : first.length)
  return options.sort(
    (one, other) => rank(one.value) - rank(other.value) || one.label.localeCompare(other.label, reader),
  )
}
