import { dictionary } from '../../i18n/dictionary.ts'

export const contactsText = dictionary({
  en: { title: 'Contacts' },
  it: { title: 'Contatti' },
  es: { title: 'Contactos' },
})
