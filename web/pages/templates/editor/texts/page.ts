import { dictionary } from '../../../../i18n/dictionary.ts'

/** Words around the editor: what is being written, and why it cannot be. */
export const pageText = dictionary({
  en: {
    newTitle: 'New template',
    editTitle: 'Change the template',
    lead: 'What you write is checked as you type. Nothing is sent to WhatsApp until you submit it.',
    leadEdit: 'Name and language stay. A change of the words goes to the review again.',
    readOnly: 'A manager can change templates.',
    cannotEdit: (status: string) => `This template cannot be changed now: ${status.toLowerCase()}.`,
    unknownParts: (kinds: string) =>
      `It has parts that the hub cannot edit (${kinds}). Change it in the WhatsApp Manager; the hub follows.`,
    suggest: 'Suggest from a brief',
    back: 'To the template',
  },
  it: {
    newTitle: 'Nuovo modello',
    editTitle: 'Modifica il modello',
    lead: 'Ciò che scrivi viene controllato mentre scrivi. A WhatsApp non va nulla finché non lo invii.',
    leadEdit: 'Nome e lingua restano. Una modifica del testo torna in revisione.',
    readOnly: 'Un responsabile può modificare i modelli.',
    cannotEdit: (status: string) => `Ora questo modello non si può modificare: ${status.toLowerCase()}.`,
    unknownParts: (kinds: string) =>
      `Ha parti che il centralino non sa modificare (${kinds}). Cambialo nel WhatsApp Manager; il centralino segue.`,
    suggest: 'Suggerisci da una richiesta',
    back: 'Al modello',
  },
  es: {
    newTitle: 'Nueva plantilla',
    editTitle: 'Cambiar la plantilla',
    lead: 'Lo que escribes se revisa al escribir. A WhatsApp no va nada hasta que la envíes.',
    leadEdit: 'El nombre y el idioma quedan. Un cambio del texto vuelve a revisión.',
    readOnly: 'Un responsable puede cambiar las plantillas.',
    cannotEdit: (status: string) => `Ahora esta plantilla no se puede cambiar: ${status.toLowerCase()}.`,
    unknownParts: (kinds: string) =>
      `Tiene partes que la centralita no sabe editar (${kinds}). Cámbiala en el WhatsApp Manager; la centralita la sigue.`,
    suggest: 'Sugerir desde un encargo',
    back: 'A la plantilla',
  },
})
