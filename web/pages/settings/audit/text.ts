import { dictionary } from '../../../i18n/dictionary.ts'

export const auditText = dictionary({
  en: {
    lead: 'Who changed what and when, newest first. Secrets are never written down.',
    none: 'Nothing has been changed yet',
    noneHint: 'Every change by a person or a key appears here with what was asked.',
    more: 'Older entries',
    input: 'What was asked',
    refused: 'Refused',
    failed: 'Failed',
    kinds: { user: 'person', api_key: 'key', system: 'hub' } as Record<string, string>,
  },
  it: {
    lead: 'Chi ha cambiato che cosa e quando, dal più recente. I segreti non vengono mai scritti.',
    none: 'Non è stato ancora cambiato nulla',
    noneHint: 'Ogni cambiamento di una persona o di una chiave compare qui con ciò che è stato chiesto.',
    more: 'Voci più vecchie',
    input: 'Che cosa è stato chiesto',
    refused: 'Rifiutato',
    failed: 'Non riuscito',
    kinds: { user: 'persona', api_key: 'chiave', system: 'centralino' } as Record<string, string>,
  },
  es: {
    lead: 'Quién cambió qué y cuándo, de lo más nuevo. Los secretos nunca se escriben.',
    none: 'Aún no se ha cambiado nada',
    noneHint: 'Cada cambio de una persona o una clave aparece aquí con lo que se pidió.',
    more: 'Entradas anteriores',
    input: 'Qué se pidió',
    refused: 'Rechazado',
    failed: 'Fallido',
    kinds: { user: 'persona', api_key: 'clave', system: 'centralita' } as Record<string, string>,
  },
})
