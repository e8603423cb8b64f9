import { dictionary } from '../../../i18n/dictionary.ts'

export const filterText = dictionary({
  en: {
    placeholder: 'tag:vip and last_inbound < 30d',
    atCharacter: (at: number) => `Character ${at}`,
    offered: 'What may stand here',
  },
  it: {
    placeholder: 'tag:vip and last_inbound < 30d',
    atCharacter: (at: number) => `Carattere ${at}`,
    offered: 'Che cosa può stare qui',
  },
  es: {
    placeholder: 'tag:vip and last_inbound < 30d',
    atCharacter: (at: number) => `Carácter ${at}`,
    offered: 'Qué puede ir aquí',
  },
})
