import type { Rules } from './finding.ts'

/** What Meta refuses in buttons, carousels and authentication templates: [what is wrong, what to do]. */
export const partRules = {
  button_count: {
    severity: 'error',
    it: ['I pulsanti sono {count}; ne servono da 1 a {most}.', 'Togline o aggiungine.'],
    en: ['There are {count} buttons; it takes 1 to {most}.', 'Take some out, or add one.'],
    es: ['Hay {count} botones; deben ser de 1 a {most}.', 'Quita o añade alguno.'],
  },
  button_kind_count: {
    severity: 'error',
    it: ['I pulsanti di tipo {value} sono {count}, al massimo {most}.', 'Togli quelli in più.'],
    en: ['There are {count} buttons of the kind {value}, at most {most}.', 'Take out those too many.'],
    es: ['Hay {count} botones de tipo {value}, máximo {most}.', 'Quita los que sobran.'],
  },
  button_label: {
    severity: 'error',
    it: ['L’etichetta «{value}» è vuota o supera {most} caratteri.', 'Scrivi da 1 a {most} caratteri.'],
    en: ['The label "{value}" is empty or over {most} characters.', 'Write 1 to {most} characters.'],
    es: ['La etiqueta «{value}» está vacía o supera {most} caracteres.', 'Escribe de 1 a {most} caracteres.'],
  },
  button_label_charset: {
    severity: 'error',
    it: ['L’etichetta «{value}» ha variabili, emoji, a capo o formattazione.', 'Usa solo parole.'],
    en: ['The label "{value}" has variables, emoji, line breaks or formatting.', 'Use words only.'],
    es: ['La etiqueta «{value}» tiene variables, emojis, saltos o formato.', 'Usa solo palabras.'],
  },
  button_label_twice: {
    severity: 'error',
    it: ['Due pulsanti si chiamano «{value}».', 'Dai a ognuno un nome diverso.'],
    en: ['Two buttons are called "{value}".', 'Give each a name of its own.'],
    es: ['Dos botones se llaman «{value}».', 'Dale a cada uno un nombre distinto.'],
  },
  button_order: {
    severity: 'error',
    it: [
      'Le risposte rapide sono mescolate agli altri pulsanti.',
      'Mettile tutte insieme, prima o dopo gli altri.',
    ],
    en: ['Quick replies are mixed with the other buttons.', 'Put them together, before or after the others.'],
    es: [
      'Las respuestas rápidas están mezcladas con los otros botones.',
      'Ponlas juntas, antes o después de los demás.',
    ],
  },
  button_alone: {
    severity: 'error',
    it: ['Il pulsante {value} non può stare con altri.', 'Lascia solo quello.'],
    en: ['The button {value} cannot stand with others.', 'Leave only that one.'],
    es: ['El botón {value} no puede estar con otros.', 'Deja solo ese.'],
  },
  button_url: {
    severity: 'error',
    it: ['L’indirizzo «{value}» non è valido.', 'Scrivi un indirizzo intero che comincia con https://'],
    en: ['The address "{value}" is not valid.', 'Write a whole address that begins with https://'],
    es: ['La dirección «{value}» no es válida.', 'Escribe una dirección completa que empiece por https://'],
  },
  button_url_variable: {
    severity: 'error',
    it: [
      'In un indirizzo è ammessa una sola variabile, {{1}}, alla fine.',
      'Sposta la variabile alla fine, come https://negozio.example/ordini/{{1}}',
    ],
    en: [
      'An address may have one variable, {{1}}, at its end.',
      'Move it to the end, as in https://shop.example/orders/{{1}}',
    ],
    es: [
      'Una dirección admite una sola variable, {{1}}, al final.',
      'Muévela al final, como https://tienda.example/pedidos/{{1}}',
    ],
  },
  button_url_chat: {
    severity: 'error',
    it: [
      'Un pulsante non può aprire una chat di WhatsApp ({value}).',
      'Usa una risposta rapida: il cliente è già in chat con te.',
    ],
    en: [
      'A button cannot open a WhatsApp chat ({value}).',
      'Use a quick reply: the customer is in a chat with you already.',
    ],
    es: [
      'Un botón no puede abrir un chat de WhatsApp ({value}).',
      'Usa una respuesta rápida: el cliente ya está en el chat.',
    ],
  },
  button_phone: {
    severity: 'error',
    it: ['Il numero «{value}» non è valido.', 'Scrivilo con il prefisso internazionale, come +390212345678.'],
    en: ['The number "{value}" is not valid.', 'Write it with its country code, such as +390212345678.'],
    es: ['El número «{value}» no es válido.', 'Escríbelo con prefijo internacional, como +34912345678.'],
  },
  button_code: {
    severity: 'error',
    it: ['Il codice di esempio manca o supera {most} caratteri.', 'Scrivi da 1 a {most} lettere e cifre.'],
    en: ['The example code is missing or over {most} characters.', 'Write 1 to {most} letters and digits.'],
    es: ['El código de ejemplo falta o supera {most} caracteres.', 'Escribe de 1 a {most} letras y cifras.'],
  },
  button_flow: {
    severity: 'error',
    it: [
      'Il pulsante non dice quale flusso apre, o ne dice più di uno.',
      'Dai uno solo tra flow_id, flow_name e flow_json.',
    ],
    en: [
      'The button does not say which flow it opens, or names several.',
      'Give exactly one of flow_id, flow_name and flow_json.',
    ],
    es: [
      'El botón no dice qué flujo abre, o nombra varios.',
      'Da solo uno de flow_id, flow_name y flow_json.',
    ],
  },
  buttons_many: {
    severity: 'warning',
    it: ['Con {count} pulsanti il telefono ne mostra due e nasconde gli altri in un elenco.', 'Tienine tre.'],
    en: ['With {count} buttons the phone shows two and hides the others in a list.', 'Keep three.'],
    es: ['Con {count} botones el teléfono muestra dos y esconde el resto en una lista.', 'Deja tres.'],
  },
  button_code_category: {
    severity: 'warning',
    it: [
      'Un codice sconto è promozione: WhatsApp passerà il modello a marketing.',
      'Chiedi la categoria marketing.',
    ],
    en: [
      'An offer code is promotion: WhatsApp will move the template to marketing.',
      'Ask for the category marketing.',
    ],
    es: [
      'Un código de oferta es promoción: WhatsApp pasará la plantilla a marketing.',
      'Pide la categoría marketing.',
    ],
  },
  carousel_parts: {
    severity: 'error',
    it: [
      'Un carosello non può avere {value}.',
      'Metti immagini e pulsanti nelle schede; fuori resta solo il corpo.',
    ],
    en: [
      'A carousel cannot have {value}.',
      'Put pictures and buttons on the cards; outside stands only the body.',
    ],
    es: [
      'Un carrusel no puede tener {value}.',
      'Pon imágenes y botones en las tarjetas; fuera queda solo el cuerpo.',
    ],
  },
  carousel_cards: {
    severity: 'error',
    it: ['Le schede sono {count}; ne servono da {least} a {most}.', 'Aggiungine o togline.'],
    en: ['There are {count} cards; it takes {least} to {most}.', 'Add some, or take some out.'],
    es: ['Hay {count} tarjetas; deben ser de {least} a {most}.', 'Añade o quita.'],
  },
  card_header: {
    severity: 'error',
    it: [
      'La scheda non ha un’immagine o un video.',
      'Ogni scheda comincia con un’intestazione IMAGE o VIDEO.',
    ],
    en: ['The card has no picture or video.', 'Each card begins with an IMAGE or VIDEO header.'],
    es: ['La tarjeta no tiene imagen ni vídeo.', 'Cada tarjeta empieza con un encabezado IMAGE o VIDEO.'],
  },
  card_button: {
    severity: 'error',
    it: ['Una scheda non può avere un pulsante {value}.', 'Usa risposte rapide, indirizzi o telefono.'],
    en: ['A card cannot have a {value} button.', 'Use quick replies, addresses or a phone number.'],
    es: ['Una tarjeta no puede tener un botón {value}.', 'Usa respuestas rápidas, direcciones o teléfono.'],
  },
  cards_differ: {
    severity: 'error',
    it: [
      'Le schede non hanno tutte le stesse parti.',
      'Stesso tipo di file e stessi tipi di pulsanti, nello stesso ordine, su tutte.',
    ],
    en: [
      'The cards do not all have the same parts.',
      'Give all of them the same kind of file and the same kinds of buttons in the same order.',
    ],
    es: [
      'Las tarjetas no tienen todas las mismas partes.',
      'El mismo tipo de archivo y los mismos botones, en el mismo orden, en todas.',
    ],
  },
  authentication_form: {
    severity: 'error',
    it: [
      'Un modello di autenticazione non può avere {value}: il testo è di WhatsApp.',
      'Lascia il corpo senza testo e un solo pulsante OTP.',
    ],
    en: [
      'An authentication template cannot have {value}: its words are WhatsApp’s own.',
      'Leave the body without text and a single OTP button.',
    ],
    es: [
      'Una plantilla de autenticación no puede tener {value}: el texto es de WhatsApp.',
      'Deja el cuerpo sin texto y un solo botón OTP.',
    ],
  },
  authentication_button: {
    severity: 'error',
    it: [
      'Un modello di autenticazione ha esattamente un pulsante OTP.',
      'Aggiungi {"type":"OTP","otp_type":"COPY_CODE"} e togli gli altri.',
    ],
    en: [
      'An authentication template has exactly one OTP button.',
      'Add {"type":"OTP","otp_type":"COPY_CODE"} and take out others.',
    ],
    es: [
      'Una plantilla de autenticación tiene exactamente un botón OTP.',
      'Añade {"type":"OTP","otp_type":"COPY_CODE"} y quita los demás.',
    ],
  },
  authentication_minutes: {
    severity: 'error',
    it: ['La durata del codice è {count} minuti; va da 1 a {most}.', 'Correggi code_expiration_minutes.'],
    en: ['The code lives {count} minutes; it may be 1 to {most}.', 'Correct code_expiration_minutes.'],
    es: ['El código dura {count} minutos; puede ser de 1 a {most}.', 'Corrige code_expiration_minutes.'],
  },
  authentication_app: {
    severity: 'error',
    it: ['Il pulsante {value} non dice per quale app è il codice.', 'Dai supported_apps, o usa COPY_CODE.'],
    en: [
      'The button {value} does not say which app the code is for.',
      'Give supported_apps, or use COPY_CODE.',
    ],
    es: ['El botón {value} no dice para qué app es el código.', 'Da supported_apps o usa COPY_CODE.'],
  },
  authentication_only: {
    severity: 'error',
    it: ['{value} è solo per i modelli di autenticazione.', 'Toglilo, o chiedi la categoria autenticazione.'],
    en: [
      '{value} is for authentication templates only.',
      'Take it out, or ask for the category authentication.',
    ],
    es: ['{value} es solo para plantillas de autenticación.', 'Quítalo o pide la categoría autenticación.'],
  },
} satisfies Rules
