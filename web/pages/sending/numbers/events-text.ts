import type { Language } from '../../../../domain/language.ts'
import { dictionary, formatNumber } from '../../../i18n/dictionary.ts'

/** A sentence for each kind of event; the hub may know more kinds than these. */
const events = (sentences: Record<string, (value: string) => string>) => sentences

const share = (value: string) => `${Math.round(Number(value) * 100)} %`

const qualities: Record<Language, Record<string, string>> = {
  en: { GREEN: 'good', YELLOW: 'medium', RED: 'low', UNKNOWN: 'not rated' },
  it: { GREEN: 'buona', YELLOW: 'media', RED: 'bassa', UNKNOWN: 'non valutata' },
  es: { GREEN: 'buena', YELLOW: 'media', RED: 'baja', UNKNOWN: 'sin valorar' },
}
const noLimit: Record<Language, string> = { en: 'none', it: 'nessuno', es: 'ninguno' }
const limit = (language: Language, value: string) =>
  /^\d+$/.test(value) ? formatNumber(language, Number(value)) : noLimit[language]

/** Words for what happened to a number. */
export const eventsText = dictionary({
  en: events({
    quality: (value) => `Quality: ${qualities.en[value] ?? value}`,
    limit: (value) => `Messaging limit: ${limit('en', value)}`,
    throughput: (value) => `Throughput ${value} a second`,
    status: (value) => `WhatsApp status ${value}`,
    pace: (value) => `Pace slowed to ${share(value)}`,
    warm_up: (value) => (value === 'done' ? 'Warm-up ended' : `Warm-up: step ${Number(value) + 1}`),
    recovery: (value) =>
      value === 'ended'
        ? 'Recovery ended'
        : value === 'rest'
          ? 'Recovery: marketing rests'
          : value === 'engaged'
            ? 'Recovery: only people who answer'
            : `Recovery: step ${Number(value) + 1} of the return`,
    halt: (value) => (value === 'released' ? 'Sends again' : `Halted: ${value}`),
    marketing: (value) => (value === 'stopped' ? 'Marketing stopped: spam limit' : 'Marketing goes on'),
  }),
  it: events({
    quality: (value) => `Qualità: ${qualities.it[value] ?? value}`,
    limit: (value) => `Limite di messaggi: ${limit('it', value)}`,
    throughput: (value) => `Velocità ${value} al secondo`,
    status: (value) => `Stato WhatsApp ${value}`,
    pace: (value) => `Passo ridotto al ${share(value)}`,
    warm_up: (value) =>
      value === 'done' ? 'Riscaldamento finito' : `Riscaldamento: gradino ${Number(value) + 1}`,
    recovery: (value) =>
      value === 'ended'
        ? 'Recupero finito'
        : value === 'rest'
          ? 'Recupero: il marketing riposa'
          : value === 'engaged'
            ? 'Recupero: solo chi risponde'
            : `Recupero: gradino ${Number(value) + 1} del ritorno`,
    halt: (value) => (value === 'released' ? 'Invia di nuovo' : `Fermato: ${value}`),
    marketing: (value) =>
      value === 'stopped' ? 'Marketing fermo: limite antispam' : 'Il marketing riprende',
  }),
  es: events({
    quality: (value) => `Calidad: ${qualities.es[value] ?? value}`,
    limit: (value) => `Límite de mensajes: ${limit('es', value)}`,
    throughput: (value) => `Velocidad ${value} por segundo`,
    status: (value) => `Estado de WhatsApp ${value}`,
    pace: (value) => `Ritmo reducido al ${share(value)}`,
    warm_up: (value) =>
      value === 'done' ? 'Calentamiento terminado' : `Calentamiento: paso ${Number(value) + 1}`,
    recovery: (value) =>
      value === 'ended'
        ? 'Recuperación terminada'
        : value === 'rest'
          ? 'Recuperación: el marketing descansa'
          : value === 'engaged'
            ? 'Recuperación: solo quienes responden'
            : `Recuperación: paso ${Number(value) + 1} de la vuelta`,
    halt: (value) => (value === 'released' ? 'Vuelve a enviar' : `Detenido: ${value}`),
    marketing: (value) =>
      value === 'stopped' ? 'Marketing parado: límite de spam' : 'El marketing continúa',
  }),
})

/** What happened, in a sentence; a halt with its reason in words. */
export function eventWords(
  text: Record<string, (value: string) => string>,
  { kind, value, why }: { kind: string; value: string; why: string | null },
): string {
  return text[kind]?.(why ?? value) ?? `${kind}: ${value}`
}
