import type { Language, Localised } from '../language.ts'
import { reasonSentences } from './reasons.ts'

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

/** The sentence for a reason, with its facts; a code that is newer than this table is shown as it is. Pure. */
export function sayReason(
  reason: string,
  given: { facts?: Record<string, unknown>; until?: number | null },
  reader: Reader,
): string {
  const sentence = Object.hasOwn(reasonSentences, reason)
    ? reasonSentences[reason]![reader.language]
    : undefined
  if (sentence === undefined) return `${reason.replaceAll('_', ' ')}.`
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'until') return given.until ? sayTime(given.until, reader) : soon[reader.language]
    const fact = given.facts?.[name]
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '…'
  })
}

/** What became of a message, in one or two sentences. */
export function sayMessage(
  message: { status: string; reason: string | null; facts?: Record<string, unknown>; until?: number | null },
  reader: Reader,
): string {
  const state = Object.hasOwn(states, message.status)
    ? states[message.status]![reader.language]
    : message.status
  return message.reason === null ? state : `${state} ${sayReason(message.reason, message, reader)}`
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
