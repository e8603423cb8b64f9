import type { Language, Localised } from '../../../domain/language.ts'
import { phoneFaults } from '../phone.ts'

/** What there is to say about a row; `{}` stands for what follows the colon of the code. */
const texts = {
  ...phoneFaults,
  duplicate_row: {
    it: 'Lo stesso numero della riga {}',
    en: 'The same number as row {}',
    es: 'El mismo número que la fila {}',
  },
  unchanged: {
    it: 'Già tra i contatti: non cambia nulla',
    en: 'Already a contact: nothing changes',
    es: 'Ya está entre los contactos: no cambia nada',
  },
  consent_withdrawn: {
    it: 'Questa persona ha revocato il consenso: l’importazione non lo ridà',
    en: 'This person withdrew consent: an import does not give it back',
    es: 'Esta persona retiró su consentimiento: una importación no lo devuelve',
  },
  consent_erased: {
    it: 'Questa persona ha chiesto la cancellazione: nessun consenso dall’importazione',
    en: 'This person was erased: no consent from an import',
    es: 'Esta persona fue borrada: sin consentimiento por importación',
  },
  consent_pending: {
    it: 'Il consenso attende la conferma della persona',
    en: 'Consent waits for the person to confirm it',
    es: 'El consentimiento espera la confirmación de la persona',
  },
  consent_no_date: {
    it: 'Senza data del consenso: importato senza consenso',
    en: 'No date of consent: imported without consent',
    es: 'Sin fecha de consentimiento: importado sin consentimiento',
  },
  consent_bad_date: {
    it: 'La data del consenso non è valida: importato senza consenso',
    en: 'The date of consent is not valid: imported without consent',
    es: 'La fecha de consentimiento no es válida: importado sin consentimiento',
  },
  field_invalid: {
    it: 'Il valore di {} non va bene e resta fuori',
    en: 'The value of {} does not fit and is left out',
    es: 'El valor de {} no sirve y se omite',
  },
  language_unknown: {
    it: 'La lingua non è tra quelle del centralino',
    en: 'The language is none of the hub’s',
    es: 'El idioma no es de los del sistema',
  },
  country_unknown: { it: 'Il paese non è noto', en: 'The country is not known', es: 'El país no se conoce' },
  time_zone_unknown: {
    it: 'Il fuso orario non è noto',
    en: 'The time zone is not known',
    es: 'La zona horaria no se conoce',
  },
  undo_kept: {
    it: 'Resta: con questa persona è successo altro dopo l’importazione',
    en: 'Stays: something else happened with this person after the import',
    es: 'Se queda: después de la importación pasó algo más con esta persona',
  },
  undo_partly: {
    it: 'Resta com’è ciò che è stato cambiato dopo l’importazione: {}',
    en: 'What was changed after the import stays as it is: {}',
    es: 'Lo que se cambió después de la importación queda como está: {}',
  },
} satisfies Record<string, Localised>

export type ReasonCode = keyof typeof texts

/** One thing about a row as it is stored: a code, with what it is about after a colon. */
export type Reason = ReasonCode | `${ReasonCode}:${string}`

/** Reasons as one column holds them; null for none. */
export function joinReasons(reasons: readonly Reason[]): string | null {
  return reasons.length === 0 ? null : reasons.join(' ')
}

/** The codes of a stored reason, for counting them. */
export function codesOf(stored: string | null): ReasonCode[] {
  return stored === null ? [] : stored.split(' ').map((one) => one.split(':')[0] as ReasonCode)
}

/** Stored reasons as a person reads them. */
export function reasonWords(stored: string | null, language: Language): string | null {
  if (stored === null) return null
  return stored
    .split(' ')
    .map((one) => {
      const [code = '', about = ''] = one.split(/:(.*)/s)
      return texts[code as ReasonCode][language].replace('{}', about || '…')
    })
    .join('. ')
}
