import type { Language, Localised } from '../language.ts'
import { sayFact } from './facts.ts'
import { bareSentences, reasonSentences } from './reasons.ts'

/** Who reads: their language and clock. */
export interface Reader {
  language: Language
  /** IANA name. */
  timeZone: string
}

const states: Record<string, Localised> = {
  received: { it: 'Ricevuto.', en: 'Received.', es: 'Recibido.' },
  queued: { it: 'In fila.', en: 'In line.', es: 'En la fila.' },
  held: { it: 'In attesa.', en: 'Waiting.', es: 'En espera.' },
  sending: { it: 'In partenza.', en: 'Leaving.', es: 'Saliendo.' },
  unknown: {
    it: 'Non si sa se è partito.',
    en: 'It is not known whether it left.',
    es: 'No se sabe si salió.',
  },
  accepted: { it: 'Accettato da WhatsApp.', en: 'Accepted by WhatsApp.', es: 'Aceptado por WhatsApp.' },
  sent: { it: 'Inviato.', en: 'Sent.', es: 'Enviado.' },
  delivered: { it: 'Consegnato.', en: 'Delivered.', es: 'Entregado.' },
  read: { it: 'Letto.', en: 'Read.', es: 'Leído.' },
  failed: { it: 'Non riuscito.', en: 'Failed.', es: 'Fallido.' },
  refused: { it: 'Non inviato.', en: 'Not sent.', es: 'No enviado.' },
  cancelled: { it: 'Annullato.', en: 'Cancelled.', es: 'Cancelado.' },
}

const soon: Localised = { it: 'appena possibile', en: 'as soon as it can', es: 'en cuanto se pueda' }

/** What a reason is said with: its facts, and the time or the span of times until when something waits. */
interface ReasonFacts {
  facts?: Record<string, unknown> | undefined
  until?: number | readonly [from: number, to: number] | null | undefined
}

/**
 * The sentence for a reason, with its facts; where one is not known, the sentence that needs none. An error of the
 * provider stands with its code. A code that is newer than these tables is shown as it is. Pure.
 */
export function sayReason(reason: string, given: ReasonFacts, reader: Reader): string {
  const code = codeOf(reason)
  const full = code === null ? undefined : reasonSentences[code]![reader.language]
  if (code === null || full === undefined) return `${reason.replaceAll('_', ' ')}.`
  const facts = given.facts ?? {}
  const names = [...full.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => name !== 'until')
  const words = new Map(names.map((name) => [name, sayFact(name, facts[name], reader.language)]))
  const lacks = [...words.values()].includes(null)
  const sentence = lacks && Object.hasOwn(bareSentences, code) ? bareSentences[code]![reader.language] : full
  const said = sentence.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    name === 'until' ? sayUntil(given.until, reader) : (words.get(name) ?? ''),
  )
  const error = code.startsWith('provider_') ? sayFact('code', facts['code'], reader.language) : null
  return error === null ? said : `${said.replace(/\.$/, '')} (${error}).`
}

/** The ledger names an error of the provider by its class alone: `reject` is `provider_reject`. */
const codeOf = (reason: string): string | null =>
  [reason, `provider_${reason}`].find((code) => Object.hasOwn(reasonSentences, code)) ?? null

/** Whether the sentence says more with the facts of the decision than without. */
export const needsFacts = (reason: string) =>
  Object.hasOwn(bareSentences, reason) || reason.startsWith('provider_')

/** What became of a message, in one or two sentences. */
export function sayMessage(
  message: { status: string; reason: string | null } & ReasonFacts,
  reader: Reader,
): string {
  const state = Object.hasOwn(states, message.status)
    ? states[message.status]![reader.language]
    : message.status
  return message.reason === null ? state : `${state} ${sayReason(message.reason, message, reader)}`
}

const between: Localised = {
  it: 'fra {from} e {to}',
  en: 'between {from} and {to}',
  es: 'entre {from} y {to}',
}
/** Times closer than this are said as one. */
const sameMs = 30 * 60_000

function sayUntil(until: ReasonFacts['until'], reader: Reader): string {
  if (!until) return soon[reader.language]
  if (typeof until === 'number') return sayTime(until, reader)
  const [from, to] = until
  if (to - from < sameMs) return sayTime(to, reader)
  // English says "between 6 May and 7 May", without the preposition of a single day.
  const bare = (at: number) => sayTime(at, reader).replace(/^on /, '')
  return between[reader.language].replace('{from}', bare(from)).replace('{to}', bare(to))
}

const on: Localised = { it: 'il', en: 'on', es: 'el' }

/** A time as readers say it, such as `on 6 May at 09:00`. */
export function sayTime(at: number, { language, timeZone }: Reader): string {
  const said = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at)
  return `${on[language]} ${said}`
}
