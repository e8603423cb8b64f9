import { dictionary, plural } from '../../../../i18n/dictionary.ts'

/** Words for keeping, submitting and leaving. */
export const savingText = dictionary({
  en: {
    revert: 'Undo all changes',
    reverted: 'Back to what was saved',
    unsaved: 'Not saved yet',
    saveDraft: 'Save draft',
    saveSources: 'Save',
    savedSources: 'Saved, and in force at once',
    submit: 'Submit…',
    submitTitle: 'Submit it to WhatsApp?',
    submitNow: 'Submit',
    submitWhat: (name: string, language: string, category: string) =>
      `WhatsApp reads “${name}” in ${language} as ${category.toLowerCase()}. That takes minutes, at most a day.`,
    submitLocked:
      'Until then it can neither be sent nor changed. Once approved it can be changed once a day, ten times in 30 days; its name and language stay.',
    resubmitTitle: 'Send the change to the review?',
    resubmitWhat:
      'While WhatsApp reads it again it cannot be sent: what is waiting to go out with it is held or refused. An approved template can be changed once a day, ten times in 30 days.',
    warningsStay: (n: number) =>
      plural('en', n, { one: 'One warning stays open.', other: '# warnings stay open.' }),
    submitted: 'Submitted. Its status changes here as soon as WhatsApp has decided.',
    leaveTitle: 'Leave without saving?',
    leaveText: 'What you changed since the last save is lost.',
    leave: 'Leave',
    stay: 'Keep writing',
  },
  it: {
    revert: 'Annulla le modifiche',
    reverted: 'Di nuovo com’era salvato',
    unsaved: 'Non ancora salvato',
    saveDraft: 'Salva bozza',
    saveSources: 'Salva',
    savedSources: 'Salvato, e subito in vigore',
    submit: 'Invia…',
    submitTitle: 'Inviarlo a WhatsApp?',
    submitNow: 'Invia',
    submitWhat: (name: string, language: string, category: string) =>
      `WhatsApp legge «${name}» in ${language} come ${category.toLowerCase()}. Ci vogliono minuti, al massimo un giorno.`,
    submitLocked:
      'Fino ad allora non si può né inviare né modificare. Una volta approvato si può modificare una volta al giorno, dieci in 30 giorni; nome e lingua restano.',
    resubmitTitle: 'Mandare la modifica in revisione?',
    resubmitWhat:
      'Mentre WhatsApp lo rilegge non si può inviare: ciò che attende di partire viene trattenuto o rifiutato. Un modello approvato si può modificare una volta al giorno, dieci in 30 giorni.',
    warningsStay: (n: number) => plural('it', n, { one: 'Resta un avviso.', other: 'Restano # avvisi.' }),
    submitted: 'Inviato. Lo stato cambia qui appena WhatsApp ha deciso.',
    leaveTitle: 'Uscire senza salvare?',
    leaveText: 'Ciò che hai cambiato dall’ultimo salvataggio va perso.',
    leave: 'Esci',
    stay: 'Continua a scrivere',
  },
  es: {
    revert: 'Deshacer los cambios',
    reverted: 'Como estaba guardada',
    unsaved: 'Sin guardar aún',
    saveDraft: 'Guardar borrador',
    saveSources: 'Guardar',
    savedSources: 'Guardado, y en vigor ya',
    submit: 'Enviar…',
    submitTitle: '¿Enviarla a WhatsApp?',
    submitNow: 'Enviar',
    submitWhat: (name: string, language: string, category: string) =>
      `WhatsApp lee «${name}» en ${language} como ${category.toLowerCase()}. Tarda minutos, como mucho un día.`,
    submitLocked:
      'Hasta entonces no se puede ni enviar ni cambiar. Una vez aprobada se puede cambiar una vez al día, diez en 30 días; el nombre y el idioma quedan.',
    resubmitTitle: '¿Enviar el cambio a revisión?',
    resubmitWhat:
      'Mientras WhatsApp la relee no se puede enviar: lo que espera para salir con ella se retiene o se rechaza. Una plantilla aprobada se puede cambiar una vez al día, diez en 30 días.',
    warningsStay: (n: number) => plural('es', n, { one: 'Queda un aviso.', other: 'Quedan # avisos.' }),
    submitted: 'Enviada. Su estado cambia aquí en cuanto WhatsApp decida.',
    leaveTitle: '¿Salir sin guardar?',
    leaveText: 'Lo que cambiaste desde la última vez que guardaste se pierde.',
    leave: 'Salir',
    stay: 'Seguir escribiendo',
  },
})
