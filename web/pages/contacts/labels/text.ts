import type { Output } from '../../../api/call.ts'
import { dictionary, plural } from '../../../i18n/dictionary.ts'

type Types = Record<Output<'fieldsList'>['fields'][number]['type'], string>

const en = {
  lists: 'Lists',
  listsHint: 'Whoever you put on a list stays on it until you take them off.',
  newList: 'New list',
  editList: 'Change the list',
  noLists: 'No lists yet',
  noListsHint:
    'Make one for a newsletter, an event or a shop, and put people on it from the list of contacts or by an import.',
  name: 'Name',
  description: 'What it is for',
  members: (n: number) => plural('en', n, { one: '# contact', other: '# contacts' }),
  see: 'See them',
  deleteList: (name: string) => `Delete the list “${name}”?`,
  deleteListWhat: 'The list goes, its contacts stay. Who was on it is not kept.',
  deleted: (name: string) => `“${name}” was deleted`,
  fields: 'Fields of your own',
  fieldsHint:
    'What you want to know of your contacts besides name and number. Filters and templates can use it.',
  newField: 'New field',
  editField: 'Change the field',
  noFields: 'No fields of your own yet',
  noFieldsHint: 'Such as an e-mail address, a birthday, a customer number or a favourite shop.',
  label: 'Label',
  key: 'Name in filters and templates',
  keyHint: 'Small letters, digits and underscores. It cannot change later.',
  type: 'Type',
  typeHint: 'It cannot change while contacts have a value.',
  types: { text: 'Text', number: 'Number', date: 'Date', boolean: 'Yes or no', choice: 'Choice' } as Types,
  choices: 'Choices',
  choicesHint: 'Enter adds one',
  use: (n: number) => plural('en', n, { one: '# contact has a value', other: '# contacts have a value' }),
  deleteField: (label: string) => `Delete the field “${label}”?`,
  deleteFieldWhat: (n: number) =>
    n === 0
      ? 'No contact has a value in it.'
      : plural('en', n, {
          one: 'The value of # contact goes for good.',
          other: 'The values of # contacts go for good.',
        }),
}

const it: typeof en = {
  lists: 'Liste',
  listsHint: 'Chi metti in una lista ci resta finché non lo togli.',
  newList: 'Nuova lista',
  editList: 'Modifica la lista',
  noLists: 'Ancora nessuna lista',
  noListsHint:
    'Creane una per una newsletter, un evento o un negozio, e metti le persone dall’elenco dei contatti o con un’importazione.',
  name: 'Nome',
  description: 'A che cosa serve',
  members: (n) => plural('it', n, { one: '# contatto', other: '# contatti' }),
  see: 'Mostrali',
  deleteList: (name) => `Eliminare la lista “${name}”?`,
  deleteListWhat: 'Sparisce la lista, i contatti restano. Chi c’era non viene conservato.',
  deleted: (name) => `“${name}” è stato eliminato`,
  fields: 'Campi tuoi',
  fieldsHint: 'Ciò che vuoi sapere dei contatti oltre a nome e numero. Filtri e modelli possono usarlo.',
  newField: 'Nuovo campo',
  editField: 'Modifica il campo',
  noFields: 'Ancora nessun campo tuo',
  noFieldsHint: 'Per esempio un indirizzo e-mail, un compleanno, un codice cliente o il negozio preferito.',
  label: 'Etichetta',
  key: 'Nome nei filtri e nei modelli',
  keyHint: 'Lettere minuscole, cifre e trattini bassi. Poi non cambia.',
  type: 'Tipo',
  typeHint: 'Non cambia finché i contatti hanno un valore.',
  types: { text: 'Testo', number: 'Numero', date: 'Data', boolean: 'Sì o no', choice: 'Scelta' },
  choices: 'Scelte',
  choicesHint: 'Invio ne aggiunge una',
  use: (n) => plural('it', n, { one: '# contatto ha un valore', other: '# contatti hanno un valore' }),
  deleteField: (label) => `Eliminare il campo “${label}”?`,
  deleteFieldWhat: (n) =>
    n === 0
      ? 'Nessun contatto ha un valore.'
      : plural('it', n, {
          one: 'Il valore di # contatto sparisce per sempre.',
          other: 'I valori di # contatti spariscono per sempre.',
        }),
}

const es: typeof en = {
  lists: 'Listas',
  listsHint: 'Quien pones en una lista sigue en ella hasta que lo quitas.',
  newList: 'Nueva lista',
  editList: 'Cambiar la lista',
  noLists: 'Aún no hay listas',
  noListsHint:
    'Crea una para un boletín, un evento o una tienda, y pon personas desde la lista de contactos o con una importación.',
  name: 'Nombre',
  description: 'Para qué sirve',
  members: (n) => plural('es', n, { one: '# contacto', other: '# contactos' }),
  see: 'Verlos',
  deleteList: (name) => `¿Eliminar la lista “${name}”?`,
  deleteListWhat: 'Desaparece la lista, sus contactos se quedan. No se guarda quién estaba.',
  deleted: (name) => `“${name}” se eliminó`,
  fields: 'Campos propios',
  fieldsHint:
    'Lo que quieres saber de tus contactos además del nombre y el número. Los filtros y plantillas pueden usarlo.',
  newField: 'Nuevo campo',
  editField: 'Cambiar el campo',
  noFields: 'Aún no hay campos propios',
  noFieldsHint: 'Como un correo, un cumpleaños, un número de cliente o la tienda favorita.',
  label: 'Etiqueta',
  key: 'Nombre en filtros y plantillas',
  keyHint: 'Letras minúsculas, cifras y guiones bajos. Después no cambia.',
  type: 'Tipo',
  typeHint: 'No cambia mientras haya contactos con un valor.',
  types: { text: 'Texto', number: 'Número', date: 'Fecha', boolean: 'Sí o no', choice: 'Opción' },
  choices: 'Opciones',
  choicesHint: 'Intro añade una',
  use: (n) => plural('es', n, { one: '# contacto tiene un valor', other: '# contactos tienen un valor' }),
  deleteField: (label) => `¿Eliminar el campo “${label}”?`,
  deleteFieldWhat: (n) =>
    n === 0
      ? 'Ningún contacto tiene un valor.'
      : plural('es', n, {
          one: 'El valor de # contacto desaparece para siempre.',
          other: 'Los valores de # contactos desaparecen para siempre.',
        }),
}

export const labelsText = dictionary({ en, it, es })
