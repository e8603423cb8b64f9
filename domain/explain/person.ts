import type { MarketingConsent } from '../contact.ts'
import type { Localised } from '../language.ts'
import { sayReason, sayTime, type Reader } from './explain.ts'

const consents: Record<MarketingConsent, Localised> = {
  granted: {
    it: 'Ha dato il consenso al marketing {at}.',
    en: 'They consented to marketing {at}.',
    es: 'Dio su consentimiento al marketing {at}.',
  },
  pending: {
    it: 'Ha lasciato il numero {at} e deve ancora confermare.',
    en: 'They left their number {at} and have yet to confirm.',
    es: 'Dejó su número {at} y aún debe confirmar.',
  },
  withdrawn: {
    it: 'Ha revocato il consenso al marketing {at}.',
    en: 'They withdrew their consent to marketing {at}.',
    es: 'Retiró su consentimiento al marketing {at}.',
  },
  none: {
    it: 'Non ha mai dato il consenso al marketing.',
    en: 'They never consented to marketing.',
    es: 'Nunca dio su consentimiento al marketing.',
  },
}

const may: Localised = {
  it: 'Un messaggio di marketing adesso partirebbe.',
  en: 'A marketing message would leave now.',
  es: 'Un mensaje de marketing saldría ahora.',
}

/** Whether this person can get marketing now, and why. */
export function sayPerson(
  person: {
    marketing: MarketingConsent
    marketingAt: number | null
    verdict: {
      outcome: 'pass' | 'hold' | 'refuse'
      reason?: string
      facts?: Record<string, unknown>
      until?: number
    }
  },
  reader: Reader,
): string {
  const { marketing, marketingAt, verdict } = person
  const consent = consents[marketing][reader.language].replace(
    '{at}',
    marketingAt === null ? '' : sayTime(marketingAt, reader),
  )
  const now = verdict.reason === undefined ? may[reader.language] : sayReason(verdict.reason, verdict, reader)
  // A verdict about consent says the same thing again.
  const consentSpeaks = verdict.reason?.startsWith('consent_') === true || verdict.reason === 'no_consent'
  return consentSpeaks ? now : `${consent} ${now}`
}
