import type { Language, Localised } from './language.ts'

/** Why a number cannot send, to be read after "The number cannot send:", and what to do about it. */
interface HaltText {
  why: Localised
  todo: Localised
}

const token: HaltText = {
  why: {
    it: 'l’accesso a WhatsApp è scaduto o non basta',
    en: 'the access to WhatsApp has expired or does not suffice',
    es: 'el acceso a WhatsApp ha caducado o no basta',
  },
  todo: {
    it: 'Crea nel gestore di WhatsApp un token di sistema con i permessi per i messaggi, mettilo nella configurazione del centralino e riavvialo. Tutto aspetta, niente è perso.',
    en: 'Make a system token with the permissions for messaging in WhatsApp Manager, put it into the hub’s configuration and start it again. Everything waits, nothing is lost.',
    es: 'Crea en el administrador de WhatsApp un token de sistema con permisos de mensajería, ponlo en la configuración de la centralita y reiníciala. Todo espera, nada se pierde.',
  },
}
const registration: HaltText = {
  why: {
    it: 'il numero non è registrato su WhatsApp',
    en: 'the number is not registered with WhatsApp',
    es: 'el número no está registrado en WhatsApp',
  },
  todo: {
    it: 'Registra il numero nel gestore di WhatsApp con il suo PIN, poi premi Riprendi. Tutto aspetta, niente è perso.',
    en: 'Register the number in WhatsApp Manager with its PIN, then press Resume. Everything waits, nothing is lost.',
    es: 'Registra el número en el administrador de WhatsApp con su PIN y pulsa Reanudar. Todo espera, nada se pierde.',
  },
}
const banned: HaltText = {
  why: {
    it: 'WhatsApp lo ha bloccato',
    en: 'WhatsApp has banned it',
    es: 'WhatsApp lo ha bloqueado',
  },
  todo: {
    it: 'Apri Qualità dell’account nel gestore di WhatsApp, leggi la violazione e chiedi una revisione. Premi Riprendi solo quando il numero è di nuovo attivo.',
    en: 'Open Account quality in WhatsApp Manager, read the violation and ask for a review. Press Resume only once the number is active again.',
    es: 'Abre Calidad de la cuenta en el administrador de WhatsApp, lee la infracción y pide una revisión. Pulsa Reanudar solo cuando el número vuelva a estar activo.',
  },
}
const restricted: HaltText = {
  why: {
    it: 'WhatsApp ha limitato l’account',
    en: 'WhatsApp has restricted the account',
    es: 'WhatsApp ha restringido la cuenta',
  },
  todo: {
    it: 'Apri Qualità dell’account nel gestore di WhatsApp: lì c’è la regola violata, fino a quando dura il limite e come chiedere una revisione. Poi premi Riprendi.',
    en: 'Open Account quality in WhatsApp Manager: it names the rule, until when the restriction lasts and how to ask for a review. Then press Resume.',
    es: 'Abre Calidad de la cuenta en el administrador de WhatsApp: allí está la norma, hasta cuándo dura la restricción y cómo pedir una revisión. Después pulsa Reanudar.',
  },
}
const offline: HaltText = {
  why: {
    it: 'non è collegato a WhatsApp',
    en: 'it is not connected to WhatsApp',
    es: 'no está conectado a WhatsApp',
  },
  todo: {
    it: 'Controlla nel gestore di WhatsApp che il numero sia verificato e collegato, poi premi Riprendi. Tutto aspetta, niente è perso.',
    en: 'Check in WhatsApp Manager that the number is verified and connected, then press Resume. Everything waits, nothing is lost.',
    es: 'Comprueba en el administrador de WhatsApp que el número está verificado y conectado y pulsa Reanudar. Todo espera, nada se pierde.',
  },
}
const other: HaltText = {
  why: {
    it: 'WhatsApp rifiuta i suoi messaggi',
    en: 'WhatsApp refuses its messages',
    es: 'WhatsApp rechaza sus mensajes',
  },
  todo: {
    it: 'Tutto è in attesa, niente è perso. Risolvi nel gestore di WhatsApp (token, pagamento, registrazione), poi premi Riprendi.',
    en: 'Everything waits, nothing is lost. Solve it in WhatsApp Manager (token, payment, registration), then press Resume.',
    es: 'Todo espera, nada se pierde. Resuélvelo en el administrador de WhatsApp (token, pago, registro) y pulsa Reanudar.',
  },
}

/** By reason of the halt: `code_<error of the Cloud API>`, `status_<status of the number>`, a kind of restriction. */
const haltTexts: Record<string, HaltText> = {
  code_0: token,
  code_3: token,
  code_10: token,
  code_190: token,
  code_131005: token,
  code_368: restricted,
  code_131031: restricted,
  account_restricted: restricted,
  code_131037: {
    why: {
      it: 'il nome mostrato ai clienti non è ancora approvato',
      en: 'the name that customers see is not approved yet',
      es: 'el nombre que ven los clientes aún no está aprobado',
    },
    todo: {
      it: 'Chiedi l’approvazione del nome nel gestore di WhatsApp, alla pagina del numero, poi premi Riprendi.',
      en: 'Ask for the approval of the name in WhatsApp Manager, on the page of the number, then press Resume.',
      es: 'Pide la aprobación del nombre en el administrador de WhatsApp, en la página del número, y pulsa Reanudar.',
    },
  },
  code_131042: {
    why: {
      it: 'WhatsApp non riesce a incassare il pagamento',
      en: 'WhatsApp cannot collect the payment',
      es: 'WhatsApp no puede cobrar el pago',
    },
    todo: {
      it: 'Aggiungi o correggi il metodo di pagamento nelle impostazioni di fatturazione del gestore di WhatsApp, poi premi Riprendi. Tutto aspetta, niente è perso.',
      en: 'Add or mend the payment method in the billing settings of WhatsApp Manager, then press Resume. Everything waits, nothing is lost.',
      es: 'Añade o corrige el método de pago en la facturación del administrador de WhatsApp y pulsa Reanudar. Todo espera, nada se pierde.',
    },
  },
  code_131045: registration,
  code_133000: registration,
  code_133006: registration,
  code_133010: registration,
  health_blocked: {
    why: {
      it: 'WhatsApp segnala un ostacolo all’invio',
      en: 'WhatsApp reports something that blocks sending',
      es: 'WhatsApp informa de algo que impide enviar',
    },
    todo: other.todo,
  },
  status_banned: banned,
  status_restricted: restricted,
  status_disconnected: offline,
  status_migrated: offline,
  status_pending: offline,
  status_unverified: offline,
  status_deleted: offline,
}

/** Why a number stands still, in words, with WhatsApp's own code where there is one. */
export function sayHalt(
  reason: string,
  language: Language,
): { why: string; todo: string; code: string | null } {
  const { why, todo } = textOf(reason)
  const code = /^code_(\d+)$/.exec(reason)?.[1] ?? null
  return { why: why[language], todo: todo[language], code }
}

function textOf(reason: string): HaltText {
  if (Object.hasOwn(haltTexts, reason)) return haltTexts[reason]!
  // Cloud API: 200 to 299 are permissions that the token lacks.
  if (/^code_2\d\d$/.test(reason)) return token
  return reason.startsWith('status_') ? offline : other
}
