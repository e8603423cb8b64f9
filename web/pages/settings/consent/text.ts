import { dictionary } from '../../../i18n/dictionary.ts'

export const consentText = dictionary({
  en: {
    double: 'Double opt-in',
    doubleLead:
      'Whoever agrees is asked once on WhatsApp to confirm it. Until then they get no marketing. In some countries, Germany among them, only this proves consent.',
    doubleOptIn: 'Consent counts only once it is confirmed',
    doubleHint: 'Who has agreed already stays agreed. What they confirm is kept with the evidence.',
    confirm: 'Asking for it',
    confirmLead: 'What is sent to people whom only a template reaches, and when the hub gives up asking.',
    template: 'Template that asks',
    templateHint:
      'For people who have not written in the last 24 hours. It needs two quick replies: yes and no.',
    noTemplate: 'None: such people are asked as soon as they write',
    missing: (name: string) => `${name} (no such approved template)`,
    noneApproved: 'There is no approved template yet. Make one under Templates.',
    reminder: 'Remind once after',
    reminderHint: 'At most one reminder, and only where the window is open.',
    lapse: 'Give up after',
    lapseHint: 'Without an answer until then, the consent does not count.',
    hours: ' h',
    order: 'The reminder must come before giving up',
  },
  it: {
    double: 'Doppia conferma',
    doubleLead:
      'A chi acconsente si chiede una volta su WhatsApp di confermarlo. Fino ad allora non riceve marketing. In alcuni paesi, come la Germania, solo questo prova il consenso.',
    doubleOptIn: 'Il consenso vale solo una volta confermato',
    doubleHint: 'Chi ha già acconsentito resta così. Ciò che conferma si conserva con la prova.',
    confirm: 'Come si chiede',
    confirmLead:
      'Che cosa si invia a chi è raggiungibile solo con un modello, e quando si smette di chiedere.',
    template: 'Modello che lo chiede',
    templateHint: 'Per chi non ha scritto nelle ultime 24 ore. Gli servono due risposte rapide: sì e no.',
    noTemplate: 'Nessuno: a queste persone si chiede appena scrivono',
    missing: (name) => `${name} (nessun modello approvato con questo nome)`,
    noneApproved: 'Non c’è ancora un modello approvato. Creane uno in Modelli.',
    reminder: 'Ricorda una volta dopo',
    reminderHint: 'Al massimo un promemoria, e solo a finestra aperta.',
    lapse: 'Rinuncia dopo',
    lapseHint: 'Senza risposta fino ad allora, il consenso non vale.',
    hours: ' h',
    order: 'Il promemoria deve venire prima della rinuncia',
  },
  es: {
    double: 'Doble confirmación',
    doubleLead:
      'A quien acepta se le pide una vez por WhatsApp que lo confirme. Hasta entonces no recibe marketing. En algunos países, como Alemania, solo esto prueba el consentimiento.',
    doubleOptIn: 'El consentimiento cuenta solo una vez confirmado',
    doubleHint: 'Quien ya aceptó sigue así. Lo que confirma se guarda con la prueba.',
    confirm: 'Cómo se pide',
    confirmLead: 'Qué se envía a quien solo alcanza una plantilla, y cuándo se deja de pedir.',
    template: 'Plantilla que lo pide',
    templateHint:
      'Para quien no ha escrito en las últimas 24 horas. Necesita dos respuestas rápidas: sí y no.',
    noTemplate: 'Ninguna: a esas personas se les pide en cuanto escriben',
    missing: (name) => `${name} (ninguna plantilla aprobada con ese nombre)`,
    noneApproved: 'Aún no hay plantillas aprobadas. Haz una en Plantillas.',
    reminder: 'Recordar una vez tras',
    reminderHint: 'Como mucho un recordatorio, y solo con la ventana abierta.',
    lapse: 'Dejarlo tras',
    lapseHint: 'Sin respuesta hasta entonces, el consentimiento no cuenta.',
    hours: ' h',
    order: 'El recordatorio debe ir antes de dejarlo',
  },
})
