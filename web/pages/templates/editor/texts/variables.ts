import { dictionary } from '../../../../i18n/dictionary.ts'

/** Words for the gaps of a message and where their values come from. */
export const variablesText = dictionary({
  en: {
    variables: 'Where the values come from',
    variablesHint:
      'Each gap gets its value from here, from what is given with the message, or from the fallback. Without any the message is not sent to that person.',
    noVariables: 'No gaps yet. “Add a variable” above puts one where the cursor is.',
    example: 'Example for the review',
    source: 'Value',
    fixedValue: 'The value',
    fallback: 'If it is missing',
    fallbackHint: 'Empty: not sent to them',
    sources: {
      'contact.first_name': 'First name',
      'contact.name': 'Full name',
      'contact.phone': 'Phone number',
      fixed: 'Always the same',
      send: 'Given with each message',
    },
    contactGroup: 'The contact',
    fieldGroup: 'Your own fields',
    otherGroup: 'Other',
    slotKinds: {
      text: 'Text',
      image: 'Picture (web address or id)',
      video: 'Video (web address or id)',
      document: 'Document (web address or id)',
      location: 'Place (latitude, longitude, name; address)',
      url: 'End of the button’s address',
      code: 'Code',
    },
    where: (field: string) =>
      field
        .replace(/^card\.(\d+)\./, (_, n) => `Card ${Number(n) + 1}, `)
        .replace(/button\.(\d+)/, (_, n) => `button ${Number(n) + 1}`)
        .replace('header', 'header')
        .replace('body', 'text'),
  },
  it: {
    variables: 'Da dove vengono i valori',
    variablesHint:
      'Ogni spazio prende il valore da qui, da ciò che si dà con il messaggio, o dalla riserva. Senza nessuno dei tre, a quella persona il messaggio non parte.',
    noVariables: 'Ancora nessuno spazio. «Aggiungi una variabile» ne mette uno dov’è il cursore.',
    example: 'Esempio per la revisione',
    source: 'Valore',
    fixedValue: 'Il valore',
    fallback: 'Se manca',
    fallbackHint: 'Vuoto: non si invia',
    sources: {
      'contact.first_name': 'Nome',
      'contact.name': 'Nome e cognome',
      'contact.phone': 'Telefono',
      fixed: 'Sempre lo stesso',
      send: 'Dato con ogni messaggio',
    },
    contactGroup: 'Il contatto',
    fieldGroup: 'I tuoi campi',
    otherGroup: 'Altro',
    slotKinds: {
      text: 'Testo',
      image: 'Immagine (indirizzo web o id)',
      video: 'Video (indirizzo web o id)',
      document: 'Documento (indirizzo web o id)',
      location: 'Luogo (latitudine, longitudine, nome; indirizzo)',
      url: 'Fine dell’indirizzo del pulsante',
      code: 'Codice',
    },
    where: (field: string) =>
      field
        .replace(/^card\.(\d+)\./, (_, n) => `Scheda ${Number(n) + 1}, `)
        .replace(/button\.(\d+)/, (_, n) => `pulsante ${Number(n) + 1}`)
        .replace('header', 'intestazione')
        .replace('body', 'testo'),
  },
  es: {
    variables: 'De dónde vienen los valores',
    variablesHint:
      'Cada hueco toma su valor de aquí, de lo que se da con el mensaje, o de la reserva. Sin ninguno, a esa persona no se le envía.',
    noVariables: 'Aún no hay huecos. «Añadir una variable» pone uno donde está el cursor.',
    example: 'Ejemplo para la revisión',
    source: 'Valor',
    fixedValue: 'El valor',
    fallback: 'Si falta',
    fallbackHint: 'Vacío: no se envía',
    sources: {
      'contact.first_name': 'Nombre',
      'contact.name': 'Nombre completo',
      'contact.phone': 'Teléfono',
      fixed: 'Siempre el mismo',
      send: 'Dado con cada mensaje',
    },
    contactGroup: 'El contacto',
    fieldGroup: 'Tus campos',
    otherGroup: 'Otro',
    slotKinds: {
      text: 'Texto',
      image: 'Imagen (dirección web o id)',
      video: 'Vídeo (dirección web o id)',
      document: 'Documento (dirección web o id)',
      location: 'Lugar (latitud, longitud, nombre; dirección)',
      url: 'Final de la dirección del botón',
      code: 'Código',
    },
    where: (field: string) =>
      field
        .replace(/^card\.(\d+)\./, (_, n) => `Tarjeta ${Number(n) + 1}, `)
        .replace(/button\.(\d+)/, (_, n) => `botón ${Number(n) + 1}`)
        .replace('header', 'encabezado')
        .replace('body', 'texto'),
  },
})
