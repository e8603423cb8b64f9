/** What people and programs leave around a number: spaces of all kinds, marks that nobody sees, direction marks. */
const invisible = /(?:\p{C}|\p{Z}|\u034f|\u115f|\u1160|\u3164|\p{Variation_Selector})+/gu
const dashes = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d~]/g
/** First of the ten digits of a script, as `\p{Nd}` knows them. */
const tens = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
]
const leadingWords =
  /^(?:(?:tel|telefono|telefon|teléfono|tlf|tfno|phone|ph|mobile|mobil|móvil|movil|mob|cell|cellulare|cel|celular|fisso|casa|ufficio|whatsapp|wa|handy|n|nr|no|num|numero|número|t|m|c)[.:°º\s-]*)+(?=[+(\d])/iu
const extension = /[\s,;.]*(?:\bext(?:ension)?|\bint(?:erno)?|x|\bdurchwahl|#)[\s.:]*\d{1,6}$/iu
/** A remark of words after the number: "333 1234567 (Anna)". */
const remark = /(?<=\d)[\s,;-]*(?:[\s([-])\p{L}[\p{L}\s.'’-]*[)\]]?$/u

/** Null: nothing is written there. */
type PhoneText = { digits: string } | { lost: true } | { letters: true } | null

/**
 * The digits of one written number, with `+` before them where it is written with its country. Undoes what cells
 * carry besides: apostrophes and `="…"` of spreadsheets, `.0`, words, extensions, other scripts' digits. Pure.
 */
export function readPhoneText(written: string): PhoneText {
  let text = written.slice(0, 200).replace(invisible, ' ').replace(dashes, '-').trim()
  if (/[^ -~]/.test(text)) text = asciiDigits(text)
  text = text
    .replace(/^=?\s*"+(.*?)"+$/u, '$1')
    .replace(/^['’‘`´"\s]+|['’‘`´"\s]+$/gu, '')
    .replace(/^(?:tel|sms|whatsapp|callto):/i, '')
    .replace(leadingWords, '')
  if (text === '') return null
  const scientific = /^([+-]?)(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i.exec(text)
  if (scientific) {
    const [, sign = '', whole = '', fraction = '', exponent = ''] = scientific
    if (sign === '-' || fraction.length !== Number(exponent)) return { lost: true }
    return { digits: `${sign}${whole}${fraction}` }
  }
  text = text
    .replace(/^(\+?\d{5,})[.,]0+$/, '$1')
    .replace(extension, '')
    .replace(remark, '')
  if (/\p{L}/u.test(text)) return { letters: true }
  const plus = /^[\s(]*(?:\+|＋)/u.test(text)
  const digits = text.replace(/[^\d]/g, '')
  if (digits === '') return /\d|\+/.test(text) ? { digits: '' } : null
  return { digits: `${plus ? '+' : ''}${digits}` }
}

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = tens.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** The trunk zero that people put in brackets after the country's code: +44 (0)20 … */
export const bracketedTrunk = /\(\s*0\s*\)/

/** Several numbers in one cell, apart: "333 1234567 / 06 1234567", "… ::: …". */
export function splitNumbers(written: string): string[] {
  return written
    .split(/\s*(?::::|[;|\n]|\s[oeyu]\s|\s(?:or|and)\s|\/|,)\s*/iu)
    .map((part) => part.trim())
    .filter((part) => part.replace(/[^\d]/g, '').length >= 5)
    .slice(0, 5)
}
