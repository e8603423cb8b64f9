import type { Language, Localised } from '../language.ts'

const categories: Record<string, Localised> = {
  marketing: { it: 'marketing', en: 'marketing', es: 'marketing' },
  utility: { it: 'avviso', en: 'a notice', es: 'aviso' },
  authentication: { it: 'codice usa e getta', en: 'a one-time code', es: 'código de un solo uso' },
  service: { it: 'risposta', en: 'an answer', es: 'respuesta' },
}

const parts: Record<string, Localised> = {
  body: { it: 'nel testo', en: 'in the text', es: 'en el texto' },
  header: { it: 'nell’intestazione', en: 'in the header', es: 'en el encabezado' },
}
const button: Localised = { it: 'nel pulsante {n}', en: 'in button {n}', es: 'en el botón {n}' }

const error: Localised = { it: 'errore', en: 'error', es: 'error' }

/** A fact of a decision in words, several of one kind joined; null where it is not known. */
export function sayFact(name: string, value: unknown, language: Language): string | null {
  const said = (Array.isArray(value) ? value : [value]).flatMap((one) =>
    (typeof one === 'string' && one !== '') || typeof one === 'number'
      ? [say(name, String(one), language)]
      : [],
  )
  if (said.length === 0) return null
  const joined = new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(said))
  return name === 'code' ? `${error[language]} ${joined}` : joined
}

function say(name: string, value: string, language: Language): string {
  switch (name) {
    case 'language':
      return languageName(value, language)
    case 'approvedAs':
    case 'sentAs':
      return Object.hasOwn(categories, value) ? categories[value]![language] : value
    case 'where': {
      // Buttons are counted from 0 in the facts, from 1 by people.
      const place = /^button (\d+)$/.exec(value)
      if (place) return button[language].replace('{n}', String(Number(place[1]) + 1))
      return Object.hasOwn(parts, value) ? parts[value]![language] : value
    }
    default:
      return value
  }
}

function languageName(code: string, language: Language): string {
  const tag = code.replaceAll('_', '-')
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return code
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? code
}
