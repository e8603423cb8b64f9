import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max'
import type { Localised } from '../../domain/language.ts'
import { countryReader } from './countries.ts'
import { bracketedTrunk, readPhoneText, splitNumbers } from './phone-text.ts'

/** Why something is no number that can be called. */
export const phoneFaults = {
  phone_missing: {
    it: 'Manca il numero di telefono',
    en: 'There is no phone number',
    es: 'Falta el número de teléfono',
  },
  phone_precision_lost: {
    it: 'Il foglio di calcolo ha perso le cifre del numero (3,93E+11): formatta la colonna come testo ed esporta di nuovo',
    en: 'The spreadsheet lost digits of the number (3.93E+11): format the column as text and export it again',
    es: 'La hoja de cálculo perdió cifras del número (3,93E+11): pon la columna como texto y expórtala de nuevo',
  },
  phone_letters: {
    it: 'Il numero contiene lettere',
    en: 'The number contains letters',
    es: 'El número contiene letras',
  },
  phone_no_country: {
    it: 'Il numero è senza prefisso internazionale: scegli il paese predefinito',
    en: 'The number has no country code: choose a default country',
    es: 'El número no lleva prefijo internacional: elige el país por defecto',
  },
  phone_too_short: {
    it: 'Il numero è troppo corto',
    en: 'The number is too short',
    es: 'El número es demasiado corto',
  },
  phone_too_long: {
    it: 'Il numero è troppo lungo',
    en: 'The number is too long',
    es: 'El número es demasiado largo',
  },
  phone_unknown_country: {
    it: 'Nessun paese ha questo prefisso internazionale',
    en: 'No country has this country code',
    es: 'Ningún país tiene este prefijo internacional',
  },
  phone_impossible: {
    it: 'Nessun numero di quel paese è fatto così: mancano cifre, ce n’è di troppo, o l’inizio non esiste',
    en: 'No number of that country looks like this: digits are missing or too many, or the beginning does not exist',
    es: 'Ningún número de ese país es así: faltan o sobran cifras, o el comienzo no existe',
  },
} satisfies Record<string, Localised>
type PhoneFault = keyof typeof phoneFaults

export type ReadPhone =
  { phone: string; country: string | null; mobile: boolean; fault: null } | { phone: null; fault: PhoneFault }

/** Reads numbers as people write them. */
export interface PhoneReader {
  /**
   * E.164 with its plus sign and its country, or why not. `country` (ISO 3166) is where a number without a country's
   * code belongs; of several numbers in one cell the first mobile counts, else the first.
   */
  read(written: string, country: string | null): ReadPhone
  /** A country by its code or by its name in Italian, English, Spanish or German. */
  countryNamed(text: string): string | null
  /** Whether the hub can read national numbers of this country. */
  knows(country: string): boolean
  /** The calling code of `39`, `+39` or `0039`, or null where no country has it. */
  callingCode(written: string): string | null
}

/**
 * Numbers that Ofcom keeps free for fiction: real in form and assigned to nobody, so that the metadata refuses them.
 * Examples, tests and the sandbox are full of them.
 */
const fictional = /^\+44(?:7700900|1632960|3069990)\d{3}$/

/** Loads the tables of the world's numbers, some 2 MB, when they are first needed. */
export async function loadPhoneReader(): Promise<PhoneReader> {
  const {
    parsePhoneNumberFromString,
    validatePhoneNumberLength,
    isSupportedCountry,
    getCountries,
    getCountryCallingCode,
  } = await import('libphonenumber-js/max')
  const countries = getCountries()
  const callingCodes = new Set<string>(countries.map((code) => getCountryCallingCode(code)))

  const parse = (text: string, country: CountryCode | undefined) =>
    parsePhoneNumberFromString(text, { defaultCountry: country, extract: false })

  function readOne(written: string, country: CountryCode | undefined): ReadPhone {
    const text = readPhoneText(written)
    if (text === null) return { phone: null, fault: 'phone_missing' }
    if ('lost' in text) return { phone: null, fault: 'phone_precision_lost' }
    if ('letters' in text) return { phone: null, fault: 'phone_letters' }
    if (bracketedTrunk.test(written)) {
      const without = readPhoneText(written.replace(bracketedTrunk, ''))
      if (without && 'digits' in without) {
        const found = accepted(without.digits, country)
        if (found.fault === null) return found
      }
    }
    return accepted(text.digits, country)
  }

  function accepted(digits: string, country: CountryCode | undefined): ReadPhone {
    if (/^0{5,}$/.test(digits)) return { phone: null, fault: 'phone_impossible' }
    // `00` leads abroad from nearly everywhere, and is written where it does not.
    const international = digits.replace(/^\+?00+/, '+')
    if (!international.startsWith('+') && country === undefined) {
      return { phone: null, fault: international.length < 5 ? 'phone_too_short' : 'phone_no_country' }
    }
    const number = parse(international, country)
    if (number && fits(number)) return found(number)
    const trunk = withoutTrunkZero(international, country)
    if (trunk) return found(trunk)
    return { phone: null, fault: faultOf(international, country, number) }
  }

  /** Italian landlines keep their zero, mobiles never have one, and people write it all the same. */
  function withoutTrunkZero(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
    const calling = text.startsWith('+39') ? '+39' : ''
    const national = text.slice(calling.length)
    if (!national.startsWith('0') || (calling === '' && country !== 'IT')) return undefined
    const number = parse(`+39${national.slice(1)}`, undefined)
    return number?.getType() === 'MOBILE' ? number : undefined
  }

  /** Mailboxes have the number of their owner with digits more: what looks like one is a number that is too long. */
  const fits = (number: PhoneNumber) =>
    (number.isValid() && number.getType() !== 'VOICEMAIL') || fictional.test(number.number)

  function faultOf(
    text: string,
    country: CountryCode | undefined,
    number: PhoneNumber | undefined,
  ): PhoneFault {
    if (number?.getType() === 'VOICEMAIL') return 'phone_too_long'
    switch (validatePhoneNumberLength(text, country)) {
      case 'TOO_SHORT':
      case 'NOT_A_NUMBER':
        return 'phone_too_short'
      case 'TOO_LONG':
        return 'phone_too_long'
      case 'INVALID_COUNTRY':
        return 'phone_unknown_country'
      case 'INVALID_LENGTH':
        return text.replace('+', '').length < 9 ? 'phone_too_short' : 'phone_too_long'
      default:
        return 'phone_impossible'
    }
  }

  const found = (number: PhoneNumber): ReadPhone => {
    const type = number.getType()
    return {
      phone: number.number,
      country: number.country ?? (number.countryCallingCode === '44' ? 'GB' : null),
      mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' || fictional.test(number.number),
      fault: null,
    }
  }

  const knows = (country: string): country is CountryCode => isSupportedCountry(country)

  let named: ReturnType<typeof countryReader> | undefined
  return {
    countryNamed: (text) => (named ??= countryReader(countries))(text),
    knows,
    callingCode(written) {
      const digits = written.trim().replace(/^\+|^00/, '')
      return callingCodes.has(digits) ? digits : null
    },
    read(written, country) {
      const home = country !== null && knows(country) ? country : undefined
      const whole = readOne(written, home)
      if (whole.fault === null || written.length > 200) return whole
      const parts = splitNumbers(written)
      if (parts.length < 2) return whole
      const each = parts.map((part) => readOne(part, home)).filter((one) => one.fault === null)
      return each.find((one) => one.fault === null && one.mobile) ?? each[0] ?? whole
    },
  }
}
