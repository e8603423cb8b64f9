import type { Language } from '../../domain/language.ts'

interface ConsentTexts {
  stopped(business: string): string
  withdrawn(business: string): string
  started(business: string): string
  ask(business: string): string
  remind(business: string): string
  yes: string
  no: string
  welcome(business: string): string
  declined: string
}

/** What the hub says of consent by itself. */
export const consentTexts: Record<Language, ConsentTexts> = {
  it: {
    stopped: (business) =>
      `Va bene, da ${business} non riceverai più messaggi. Se cambi idea scrivi START; per qualsiasi domanda puoi sempre scriverci.`,
    withdrawn: (business) =>
      `Va bene, da ${business} non riceverai più messaggi promozionali. Se cambi idea scrivi START.`,
    started: (business) =>
      `Fatto: riceverai di nuovo le novità di ${business}. Per smettere basta scrivere STOP.`,
    ask: (business) => `Confermi di voler ricevere su questo numero novità e offerte di ${business}?`,
    remind: (business) =>
      `Manca solo la tua conferma: vuoi ricevere novità e offerte di ${business}? Senza risposta non ti scriveremo più per questo.`,
    yes: 'Sì, confermo',
    no: 'No, grazie',
    welcome: (business) =>
      `Grazie, confermato! Ti terremo al corrente sulle novità di ${business}. Per smettere scrivi STOP.`,
    declined: 'Va bene, non ti invieremo novità né offerte.',
  },
  en: {
    stopped: (business) =>
      `All right, ${business} will send you no more messages. Write START if you change your mind; you can always write to us with a question.`,
    withdrawn: (business) =>
      `All right, ${business} will send you no more offers. Write START if you change your mind.`,
    started: (business) =>
      `Done: you will hear from ${business} again. Write STOP whenever you have had enough.`,
    ask: (business) => `Do you confirm that you want news and offers from ${business} on this number?`,
    remind: (business) =>
      `Only your confirmation is missing: would you like news and offers from ${business}? Without an answer we will not ask again.`,
    yes: 'Yes, I confirm',
    no: 'No, thanks',
    welcome: (business) =>
      `Thank you, confirmed! We will keep you posted on ${business}. Write STOP to end it.`,
    declined: 'All right, we will send you neither news nor offers.',
  },
  es: {
    stopped: (business) =>
      `De acuerdo, no recibirás más mensajes de ${business}. Si cambias de idea escribe START; para cualquier consulta puedes escribirnos siempre.`,
    withdrawn: (business) =>
      `De acuerdo, no recibirás más promociones de ${business}. Si cambias de idea escribe START.`,
    started: (business) =>
      `Hecho: volverás a recibir las novedades de ${business}. Para dejarlo basta con escribir STOP.`,
    ask: (business) => `¿Confirmas que quieres recibir en este número novedades y ofertas de ${business}?`,
    remind: (business) =>
      `Solo falta tu confirmación: ¿quieres recibir novedades y ofertas de ${business}? Sin respuesta no volveremos a preguntártelo.`,
    yes: 'Sí, confirmo',
    no: 'No, gracias',
    welcome: (business) =>
      `¡Gracias, confirmado! Te contaremos las novedades de ${business}. Para dejarlo escribe STOP.`,
    declined: 'De acuerdo, no te enviaremos novedades ni ofertas.',
  },
}

const yes = [
  'si',
  'yes',
  'ok',
  'okay',
  'confermo',
  'confirm',
  'i confirm',
  'confirmo',
  'certo',
  'sure',
  'claro',
  'vale',
]
const no = ['no', 'no grazie', 'no thanks', 'no thank you', 'no gracias']

const plainOf = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const own = (pick: 'yes' | 'no', plain: string) =>
  Object.values(consentTexts).some((texts) => plainOf(texts[pick]) === plain)

/** Whether these are the words of one of the hub's own buttons. Pure. */
export function isOwnAnswer(words: string): boolean {
  const plain = plainOf(words)
  return own('yes', plain) || own('no', plain)
}

/** Whether short words answer the question for confirmation; null where they say something else. Pure. */
export function answerToConfirmation(words: string): 'yes' | 'no' | null {
  const plain = plainOf(words)
  if (yes.includes(plain) || own('yes', plain)) return 'yes'
  return no.includes(plain) || own('no', plain) ? 'no' : null
}
