import type { Rules } from './finding.ts'

/** What Meta refuses in names, texts and variables, in a reader's words: [what is wrong, what to do]. */
export const formRules = {
  name_format: {
    severity: 'error',
    it: [
      'Il nome «{value}» non è ammesso.',
      'Usa solo lettere minuscole senza accenti, cifre e _, al massimo 512.',
    ],
    en: [
      'The name "{value}" is not allowed.',
      'Use only lower case letters, digits and _, at most 512 characters.',
    ],
    es: [
      'El nombre «{value}» no está permitido.',
      'Usa solo minúsculas sin acentos, cifras y _, 512 como máximo.',
    ],
  },
  name_taken: {
    severity: 'error',
    it: [
      'Esiste già un modello «{value}» in {language}.',
      'Scegli un altro nome, o modifica quello che esiste.',
    ],
    en: [
      'There is already a template "{value}" in {language}.',
      'Choose another name, or edit the existing one.',
    ],
    es: ['Ya existe una plantilla «{value}» en {language}.', 'Elige otro nombre o modifica la que existe.'],
  },
  name_says_nothing: {
    severity: 'warning',
    it: ['Il nome «{value}» non dice a che serve il modello.', 'Chiamalo per lo scopo, come ordine_spedito.'],
    en: [
      'The name "{value}" does not say what the template is for.',
      'Name it by its purpose, such as order_shipped.',
    ],
    es: ['El nombre «{value}» no dice para qué sirve.', 'Nómbrala por su propósito, como pedido_enviado.'],
  },
  name_other_category: {
    severity: 'warning',
    it: [
      'Lo stesso nome in {language} è di categoria {category}.',
      'Le lingue di un modello dovrebbero avere la stessa categoria.',
    ],
    en: [
      'The same name in {language} has the category {category}.',
      'Give all languages of a template one category.',
    ],
    es: [
      'El mismo nombre en {language} es de categoría {category}.',
      'Da a todos los idiomas la misma categoría.',
    ],
  },
  language_unknown: {
    severity: 'error',
    it: ['WhatsApp non conosce la lingua «{value}».', 'Usa un codice come it, en, en_US, es, es_MX.'],
    en: ['WhatsApp does not know the language "{value}".', 'Use a code such as it, en, en_US, es, es_MX.'],
    es: ['WhatsApp no conoce el idioma «{value}».', 'Usa un código como it, en, en_US, es, es_MX.'],
  },
  account_full: {
    severity: 'warning',
    it: [
      "L'account ha già {count} modelli: finché l'azienda non è verificata il massimo è {most}.",
      'Elimina quelli che non usi, o fai verificare l’azienda da Meta.',
    ],
    en: [
      'The account holds {count} templates already: until the business is verified the limit is {most}.',
      'Delete those that you do not use, or have the business verified by Meta.',
    ],
    es: [
      'La cuenta tiene ya {count} plantillas: hasta que la empresa esté verificada el máximo es {most}.',
      'Elimina las que no uses o haz que Meta verifique la empresa.',
    ],
  },
  created_too_fast: {
    severity: 'error',
    it: ["Nell'ultima ora sono stati creati {count} modelli, il massimo è {most}.", "Aspetta un'ora."],
    en: ['{count} templates were created in the last hour, at most {most}.', 'Wait an hour.'],
    es: ['En la última hora se crearon {count} plantillas, máximo {most}.', 'Espera una hora.'],
  },
  component_twice: {
    severity: 'error',
    it: ['La parte {value} compare due volte.', 'Lasciane una.'],
    en: ['The part {value} stands twice.', 'Leave one.'],
    es: ['La parte {value} aparece dos veces.', 'Deja una.'],
  },
  body_missing: {
    severity: 'error',
    it: ['Manca il testo del messaggio.', 'Scrivi il corpo (BODY).'],
    en: ['The text of the message is missing.', 'Write the BODY.'],
    es: ['Falta el texto del mensaje.', 'Escribe el cuerpo (BODY).'],
  },
  text_missing: {
    severity: 'error',
    it: ['Questa parte è vuota.', 'Scrivi il testo, o toglila.'],
    en: ['This part is empty.', 'Write its text, or take it out.'],
    es: ['Esta parte está vacía.', 'Escribe su texto o quítala.'],
  },
  text_length: {
    severity: 'error',
    it: ['Il testo ha {count} caratteri, al massimo {most}.', 'Accorcialo di almeno {over}.'],
    en: ['The text has {count} characters, at most {most}.', 'Shorten it by at least {over}.'],
    es: ['El texto tiene {count} caracteres, máximo {most}.', 'Acórtalo al menos en {over}.'],
  },
  text_charset: {
    severity: 'error',
    it: [
      'Qui non sono ammessi a capo, emoji e formattazione (* _ ~ `).',
      'Toglili da questa parte; nel corpo si possono usare.',
    ],
    en: [
      'Line breaks, emoji and formatting (* _ ~ `) are not allowed here.',
      'Take them out of this part; the body may have them.',
    ],
    es: [
      'Aquí no se permiten saltos de línea, emojis ni formato (* _ ~ `).',
      'Quítalos de esta parte; en el cuerpo sí se pueden usar.',
    ],
  },
  text_spacing: {
    severity: 'error',
    it: [
      'Il testo ha tabulazioni, più di quattro spazi o più di una riga vuota di seguito.',
      'Lascia al massimo una riga vuota tra i paragrafi.',
    ],
    en: [
      'The text has tabs, more than four spaces or more than one empty line in a row.',
      'Leave at most one empty line between paragraphs.',
    ],
    es: [
      'El texto tiene tabuladores, más de cuatro espacios o más de una línea vacía seguida.',
      'Deja como máximo una línea vacía entre párrafos.',
    ],
  },
  variable_count: {
    severity: 'error',
    it: ['Qui ci sono {count} variabili, al massimo {most}.', 'Sposta le altre nel corpo.'],
    en: ['There are {count} variables here, at most {most}.', 'Move the others into the body.'],
    es: ['Aquí hay {count} variables, máximo {most}.', 'Mueve las demás al cuerpo.'],
  },
  variable_edge: {
    severity: 'error',
    it: ['Il testo comincia o finisce con una variabile.', 'Metti parole prima della prima e dopo l’ultima.'],
    en: ['The text begins or ends with a variable.', 'Put words before the first and after the last.'],
    es: [
      'El texto empieza o acaba con una variable.',
      'Pon palabras antes de la primera y después de la última.',
    ],
  },
  variable_adjacent: {
    severity: 'error',
    it: ['Due variabili si toccano.', 'Metti parole tra una e l’altra.'],
    en: ['Two variables touch.', 'Put words between them.'],
    es: ['Dos variables se tocan.', 'Pon palabras entre ellas.'],
  },
  variable_sequence: {
    severity: 'error',
    it: [
      'Le variabili non sono numerate in ordine da {{1}}.',
      'Numerale {{1}}, {{2}}, {{3}} come compaiono.',
    ],
    en: [
      'The variables are not numbered in order from {{1}}.',
      'Number them {{1}}, {{2}}, {{3}} as they appear.',
    ],
    es: [
      'Las variables no están numeradas en orden desde {{1}}.',
      'Numéralas {{1}}, {{2}}, {{3}} según aparecen.',
    ],
  },
  variable_syntax: {
    severity: 'error',
    it: ['Una variabile è scritta male: «{value}».', 'Scrivila {{1}} o {{nome}}, senza spazi o segni.'],
    en: ['A variable is written wrongly: "{value}".', 'Write {{1}} or {{name}}, without spaces or signs.'],
    es: [
      'Una variable está mal escrita: «{value}».',
      'Escríbela {{1}} o {{nombre}}, sin espacios ni signos.',
    ],
  },
  variable_format: {
    severity: 'error',
    it: [
      'La variabile {value} non va con il formato {format}.',
      'Usa solo numeri ({{1}}) o solo nomi minuscoli ({{nome}}), secondo il formato.',
    ],
    en: [
      'The variable {value} does not go with the format {format}.',
      'Use only numbers ({{1}}) or only lower case names ({{name}}), as the format says.',
    ],
    es: [
      'La variable {value} no va con el formato {format}.',
      'Usa solo números ({{1}}) o solo nombres en minúscula ({{nombre}}), según el formato.',
    ],
  },
  variable_ratio: {
    severity: 'error',
    it: [
      '{variables} variabili sono troppe per {words} parole.',
      'Servono almeno {least} parole fisse: aggiungi testo o togli variabili.',
    ],
    en: [
      '{variables} variables are too many for {words} words.',
      'It takes at least {least} fixed words: add text or take variables out.',
    ],
    es: [
      '{variables} variables son demasiadas para {words} palabras.',
      'Hacen falta al menos {least} palabras fijas: añade texto o quita variables.',
    ],
  },
  example_missing: {
    severity: 'error',
    it: ['Manca l’esempio di {value}.', 'Chi approva il modello deve vedere un valore come quelli veri.'],
    en: ['The example of {value} is missing.', 'Reviewers must see a value like the real ones.'],
    es: ['Falta el ejemplo de {value}.', 'Quien aprueba debe ver un valor como los reales.'],
  },
  example_extra: {
    severity: 'error',
    it: ['Ci sono {count} esempi per {most} variabili.', 'Dai un esempio per ogni variabile.'],
    en: ['There are {count} examples for {most} variables.', 'Give one example for each variable.'],
    es: ['Hay {count} ejemplos para {most} variables.', 'Da un ejemplo por variable.'],
  },
  example_variable: {
    severity: 'error',
    it: ['L’esempio di {value} contiene una variabile.', 'Scrivi un valore vero, senza parentesi graffe.'],
    en: ['The example of {value} contains a variable.', 'Write a real value, without braces.'],
    es: ['El ejemplo de {value} contiene una variable.', 'Escribe un valor real, sin llaves.'],
  },
  example_implausible: {
    severity: 'warning',
    it: ['L’esempio «{value}» non sembra un valore vero.', 'Scrivi qualcosa come Maria o 12 maggio.'],
    en: ['The example "{value}" does not look like a real value.', 'Write something like Maria or 12 May.'],
    es: ['El ejemplo «{value}» no parece un valor real.', 'Escribe algo como María o 12 de mayo.'],
  },
  media_sample_missing: {
    severity: 'error',
    it: [
      'Manca il file di esempio dell’intestazione.',
      'Carica un’immagine, un video o un documento come quelli che invierai.',
    ],
    en: [
      'The sample file of the header is missing.',
      'Upload an image, video or document like those that you will send.',
    ],
    es: [
      'Falta el archivo de muestra del encabezado.',
      'Sube una imagen, vídeo o documento como los que enviarás.',
    ],
  },
  variable_source_unused: {
    severity: 'warning',
    it: ['«{value}» non è una variabile di questo modello.', 'Togli la sorgente, o correggi il nome.'],
    en: ['"{value}" is not a variable of this template.', 'Take the source out, or correct its name.'],
    es: ['«{value}» no es una variable de esta plantilla.', 'Quita el origen o corrige su nombre.'],
  },
} satisfies Rules
