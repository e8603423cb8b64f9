import type { Rules } from './finding.ts'

/** What the words do to category, quality and recipients: [what is wrong, what to do]. */
export const wordRules = {
  category_will_change: {
    severity: 'warning',
    it: [
      '«{value}» è promozione: WhatsApp passerà il modello da utilità a marketing.',
      'Togli la parte promozionale, o chiedi la categoria marketing.',
    ],
    en: [
      '"{value}" is promotion: WhatsApp will move the template from utility to marketing.',
      'Take the promotional part out, or ask for the category marketing.',
    ],
    es: [
      '«{value}» es promoción: WhatsApp pasará la plantilla de utilidad a marketing.',
      'Quita la parte promocional o pide la categoría marketing.',
    ],
  },
  category_code: {
    severity: 'warning',
    it: [
      '«{value}» fa pensare a un codice di accesso, che vuole un modello di autenticazione.',
      'Usa la categoria autenticazione, o chiama il codice per quello che è (codice di ritiro, codice ordine).',
    ],
    en: [
      '"{value}" sounds like an access code, which needs an authentication template.',
      'Use the category authentication, or call the code what it is (pick-up code, order code).',
    ],
    es: [
      '«{value}» parece un código de acceso, que exige una plantilla de autenticación.',
      'Usa la categoría autenticación, o llama al código por lo que es (de recogida, de pedido).',
    ],
  },
  opt_out_missing: {
    severity: 'warning',
    it: [
      'Non c’è modo di dire basta: chi non vuole riceverlo bloccherà il numero.',
      'Aggiungi nel piè di pagina «Per non ricevere altri messaggi rispondi STOP», o un pulsante «Non mi interessa».',
    ],
    en: [
      'There is no way to say stop: who does not want it will block the number.',
      'Add a footer such as "Reply STOP to get no more messages", or a button "Unsubscribe".',
    ],
    es: [
      'No hay forma de decir basta: quien no lo quiera bloqueará el número.',
      'Añade al pie «Responde BAJA para no recibir más», o un botón «Darme de baja».',
    ],
  },
  spam_phrase: {
    severity: 'warning',
    it: ['«{value}» è una frase tipica dello spam.', 'Di’ che cosa offri con parole concrete.'],
    en: ['"{value}" is a phrase that spam uses.', 'Say what you offer in concrete words.'],
    es: ['«{value}» es una frase típica del spam.', 'Di lo que ofreces con palabras concretas.'],
  },
  money_claim: {
    severity: 'warning',
    it: [
      '«{value}» promette denaro: Meta rifiuta spesso questi testi.',
      'Togli la promessa, o di’ prezzo e condizioni.',
    ],
    en: [
      '"{value}" promises money: Meta often refuses such texts.',
      'Take the promise out, or state price and conditions.',
    ],
    es: ['«{value}» promete dinero: Meta suele rechazarlo.', 'Quita la promesa o di precio y condiciones.'],
  },
  urgency_claim: {
    severity: 'warning',
    it: ['«{value}» mette fretta.', 'Scrivi la data di scadenza.'],
    en: ['"{value}" presses people.', 'Write the date on which it ends.'],
    es: ['«{value}» mete prisa.', 'Escribe la fecha en que termina.'],
  },
  sensitive_request: {
    severity: 'warning',
    it: [
      'Il testo sembra chiedere dati delicati («{value}»): Meta lo vieta.',
      'Non chiedere numeri di carta, conto o documento in chat.',
    ],
    en: [
      'The text seems to ask for sensitive data ("{value}"): Meta forbids it.',
      'Do not ask for card, account or identity numbers in a chat.',
    ],
    es: [
      'El texto parece pedir datos sensibles («{value}»): Meta lo prohíbe.',
      'No pidas números de tarjeta, cuenta o documento en el chat.',
    ],
  },
  shouting: {
    severity: 'warning',
    it: [
      'Troppe parole in maiuscolo: «{value}».',
      'Scrivile in minuscolo; per dare risalto usa *grassetto*.',
    ],
    en: ['Too many words in capitals: "{value}".', 'Write them in lower case; stress with *bold*.'],
    es: [
      'Demasiadas palabras en mayúsculas: «{value}».',
      'Escríbelas en minúscula; para resaltar usa *negrita*.',
    ],
  },
  exclamations: {
    severity: 'warning',
    it: ['Troppi punti esclamativi.', 'Uno basta.'],
    en: ['Too many exclamation marks.', 'One is enough.'],
    es: ['Demasiados signos de exclamación.', 'Con uno basta.'],
  },
  emoji_many: {
    severity: 'warning',
    it: ['{count} emoji sono troppe.', 'Tienine al massimo {most}.'],
    en: ['{count} emoji are too many.', 'Keep {most} at most.'],
    es: ['{count} emojis son demasiados.', 'Deja {most} como máximo.'],
  },
  url_shortener: {
    severity: 'error',
    it: [
      '«{value}» accorcia un indirizzo: Meta rifiuta i link che nascondono dove portano.',
      'Usa l’indirizzo intero del tuo sito, meglio in un pulsante.',
    ],
    en: [
      '"{value}" shortens an address: Meta refuses links that hide where they lead.',
      'Use the whole address of your site, best in a button.',
    ],
    es: [
      '«{value}» acorta una dirección: Meta rechaza enlaces que ocultan su destino.',
      'Usa la dirección completa de tu sitio, mejor en un botón.',
    ],
  },
  phone_in_text: {
    severity: 'warning',
    it: ['C’è un numero di telefono nel testo: «{value}».', 'Mettilo in un pulsante di chiamata.'],
    en: ['There is a phone number in the text: "{value}".', 'Put it in a call button.'],
    es: ['Hay un número de teléfono en el texto: «{value}».', 'Ponlo en un botón de llamada.'],
  },
  duplicate: {
    severity: 'error',
    it: ['Il testo è uguale a quello di «{value}».', 'Usa quel modello: Meta rifiuta i doppioni.'],
    en: ['The text is the same as that of "{value}".', 'Use that template: Meta refuses duplicates.'],
    es: ['El texto es igual al de «{value}».', 'Usa esa plantilla: Meta rechaza duplicados.'],
  },
  similar: {
    severity: 'warning',
    it: ['Il testo è quasi uguale a quello di «{value}» ({percent} %).', 'Se fa al caso tuo, usa quello.'],
    en: ['The text is almost that of "{value}" ({percent} %).', 'If it does, use that one.'],
    es: ['El texto es casi igual al de «{value}» ({percent} %).', 'Si te sirve, usa esa.'],
  },
} satisfies Rules
