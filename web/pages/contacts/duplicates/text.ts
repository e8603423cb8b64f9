import type { Output } from '../../../api/call.ts'
import { dictionary, plural } from '../../../i18n/dictionary.ts'

type Reasons = Record<Output<'contactsDuplicates'>['pairs'][number]['reason'], string>

const en = {
  lead: 'Contacts that may be one person, surest first. Look at both side by side before you join them.',
  none: 'No duplicates',
  noneHint: 'Contacts with the same e-mail address, or the same name and details, appear here.',
  reasons: {
    same_email: 'Same e-mail address',
    phone_and_user_id: 'Same name, one known by number and one by WhatsApp id',
    name_and_field: 'Same name and the same detail',
  } as Reasons,
  compare: 'Compare and merge',
  title: 'Merge two contacts',
  keep: 'Keep this one',
  which: 'Which contact stays',
  field: 'Detail',
  name: 'Name',
  phone: 'Phone',
  whatsapp: 'WhatsApp user id',
  language: 'Language',
  country: 'Country',
  consent: 'Marketing',
  tags: 'Tags',
  lists: 'Lists',
  after: 'After the merge',
  lost: 'Will be lost',
  moves: (messages: number, evidence: number) =>
    `${plural('en', messages, { one: '# message', other: '# messages' })} and ${plural('en', evidence, { one: '# piece of evidence', other: '# pieces of evidence' })} go over.`,
  strict: 'A withdrawal, a stop or a block of either holds for both. This cannot be undone.',
  merge: 'Merge',
  merged: 'The two are one contact now',
}

const it: typeof en = {
  lead: 'Contatti che potrebbero essere una persona sola, i più sicuri prima. Guardali fianco a fianco prima di unirli.',
  none: 'Nessun doppione',
  noneHint: 'Qui compaiono i contatti con lo stesso indirizzo e-mail, o lo stesso nome e gli stessi dati.',
  reasons: {
    same_email: 'Stesso indirizzo e-mail',
    phone_and_user_id: 'Stesso nome, uno noto per numero e uno per id WhatsApp',
    name_and_field: 'Stesso nome e stesso dato',
  },
  compare: 'Confronta e unisci',
  title: 'Unisci due contatti',
  keep: 'Tieni questo',
  which: 'Quale contatto resta',
  field: 'Dato',
  name: 'Nome',
  phone: 'Telefono',
  whatsapp: 'Id utente WhatsApp',
  language: 'Lingua',
  country: 'Paese',
  consent: 'Marketing',
  tags: 'Etichette',
  lists: 'Liste',
  after: 'Dopo l’unione',
  lost: 'Andrà perso',
  moves: (messages, evidence) =>
    `${plural('it', messages, { one: '# messaggio passa', other: '# messaggi passano' })} di qua, con ${plural('it', evidence, { one: '# prova', other: '# prove' })} di consenso.`,
  strict: 'Una revoca, uno stop o un blocco di uno dei due vale per entrambi. Non si può annullare.',
  merge: 'Unisci',
  merged: 'Ora sono un contatto solo',
}

const es: typeof en = {
  lead: 'Contactos que pueden ser una sola persona, los más seguros primero. Míralos lado a lado antes de unirlos.',
  none: 'No hay duplicados',
  noneHint: 'Aquí aparecen los contactos con el mismo correo, o el mismo nombre y los mismos datos.',
  reasons: {
    same_email: 'Mismo correo',
    phone_and_user_id: 'Mismo nombre, uno conocido por número y otro por id de WhatsApp',
    name_and_field: 'Mismo nombre y mismo dato',
  },
  compare: 'Comparar y unir',
  title: 'Unir dos contactos',
  keep: 'Conservar este',
  which: 'Qué contacto se queda',
  field: 'Dato',
  name: 'Nombre',
  phone: 'Teléfono',
  whatsapp: 'Id de usuario de WhatsApp',
  language: 'Idioma',
  country: 'País',
  consent: 'Marketing',
  tags: 'Etiquetas',
  lists: 'Listas',
  after: 'Tras la unión',
  lost: 'Se perderá',
  moves: (messages, evidence) =>
    `Pasan ${plural('es', messages, { one: '# mensaje', other: '# mensajes' })} y ${plural('es', evidence, { one: '# prueba', other: '# pruebas' })} de consentimiento.`,
  strict: 'Una retirada, un stop o un bloqueo de cualquiera vale para ambos. No se puede deshacer.',
  merge: 'Unir',
  merged: 'Los dos son ahora un contacto',
}

export const duplicatesText = dictionary({ en, it, es })
