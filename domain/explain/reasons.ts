import type { Localised } from '../language.ts'

/**
 * Why a message waits or did not go, in a sentence for the person who runs the shop. `{until}` stands for a time,
 * other names in braces for a fact of the decision. A test holds these to the codes that the gate can give.
 */
export const reasonSentences: Record<string, Localised> = {
  contact_blocked: {
    it: 'La persona è bloccata: non le si invia nulla finché non la sblocchi.',
    en: 'The person is blocked: nothing is sent to them until you unblock them.',
    es: 'La persona está bloqueada: no se le envía nada hasta que la desbloquees.',
  },
  contact_unreachable: {
    it: 'Non c’è né un numero né un contatto WhatsApp a cui scrivere.',
    en: 'There is neither a phone number nor a WhatsApp identity to write to.',
    es: 'No hay ni un número ni una identidad de WhatsApp a la que escribir.',
  },
  contact_not_reached: {
    it: 'WhatsApp ha detto che a questa persona non si può consegnare nulla da questo numero. Si riprova quando scrive, o quando lo decidi tu.',
    en: 'WhatsApp said that nothing can be delivered to this person by this number. It is tried again once they write, or when you say so.',
    es: 'WhatsApp dijo que a esta persona no se le puede entregar nada desde este número. Se vuelve a intentar cuando escriba, o cuando tú lo decidas.',
  },
  contact_in_experiment: {
    it: 'WhatsApp non consegna marketing a questa persona, per un suo esperimento, finché non è lei a scrivere.',
    en: 'WhatsApp delivers no marketing to this person, for an experiment of its own, until they write.',
    es: 'WhatsApp no entrega marketing a esta persona, por un experimento suyo, hasta que sea ella quien escriba.',
  },
  stopped: {
    it: 'La persona ha chiesto di non ricevere più messaggi. Finché non scrive di nuovo o non si iscrive, non le si invia nulla.',
    en: 'The person asked for no more messages. Until they write or sign up again, nothing is sent.',
    es: 'La persona pidió no recibir más mensajes. Hasta que escriba o se apunte de nuevo, no se le envía nada.',
  },
  no_consent: {
    it: 'La persona non ha mai dato il consenso al marketing. Può darlo con un modulo, un codice QR o scrivendo START.',
    en: 'The person never consented to marketing. They can do so by a form, a QR code or by writing START.',
    es: 'La persona nunca dio su consentimiento al marketing. Puede darlo con un formulario, un código QR o escribiendo START.',
  },
  consent_unconfirmed: {
    it: 'La persona ha lasciato il suo numero ma non ha ancora confermato il consenso.',
    en: 'The person left their number but has not confirmed their consent yet.',
    es: 'La persona dejó su número pero aún no ha confirmado su consentimiento.',
  },
  consent_withdrawn: {
    it: 'La persona ha revocato il consenso al marketing.',
    en: 'The person withdrew their consent to marketing.',
    es: 'La persona retiró su consentimiento al marketing.',
  },
  person_took_over: {
    it: 'Un operatore ha preso la conversazione prima che la risposta dell’agente partisse.',
    en: 'An operator took the conversation over before the agent’s answer left.',
    es: 'Un operador tomó la conversación antes de que saliera la respuesta del agente.',
  },
  needs_template: {
    it: 'Sono passate più di 24 ore dall’ultimo messaggio del cliente: WhatsApp ammette solo un modello approvato.',
    en: 'More than 24 hours have passed since the customer wrote: WhatsApp takes only an approved template.',
    es: 'Han pasado más de 24 horas desde que escribió el cliente: WhatsApp solo admite una plantilla aprobada.',
  },
  template_unknown: {
    it: 'Il modello {name} non esiste in questa lingua: {language}.',
    en: 'There is no template {name} in this language: {language}.',
    es: 'No existe la plantilla {name} en este idioma: {language}.',
  },
  template_paused: {
    it: 'WhatsApp ha messo in pausa il modello {name} perché troppe persone lo hanno bloccato o segnalato.',
    en: 'WhatsApp paused the template {name} because too many people blocked or reported it.',
    es: 'WhatsApp pausó la plantilla {name} porque demasiadas personas la bloquearon o denunciaron.',
  },
  template_not_approved: {
    it: 'Il modello {name} non è approvato da WhatsApp.',
    en: 'The template {name} is not approved by WhatsApp.',
    es: 'WhatsApp no ha aprobado la plantilla {name}.',
  },
  template_category: {
    it: 'Il modello {name} è approvato come {approvedAs}, ma il messaggio è stato chiesto come {sentAs}.',
    en: 'The template {name} is approved as {approvedAs}, but the message was asked for as {sentAs}.',
    es: 'La plantilla {name} está aprobada como {approvedAs}, pero el mensaje se pidió como {sentAs}.',
  },
  template_unfilled: {
    it: 'Manca un valore per il modello {name} ({where}): completa il contatto o dai al modello un testo di riserva.',
    en: 'A value for the template {name} is missing ({where}): complete the contact or give the template a fallback.',
    es: 'Falta un valor para la plantilla {name} ({where}): completa el contacto o da a la plantilla un texto de reserva.',
  },
  marketing_too_often: {
    it: 'La persona ha già ricevuto abbastanza marketing in questi giorni.',
    en: 'The person has had enough marketing these days.',
    es: 'La persona ya ha recibido bastante marketing estos días.',
  },
  quiet_hours: {
    it: 'Dove vive la persona non è orario da marketing: il messaggio parte {until}.',
    en: 'It is no hour for marketing where the person lives: the message leaves {until}.',
    es: 'No es hora de marketing donde vive la persona: el mensaje sale {until}.',
  },
  no_common_hour: {
    it: 'Il paese della persona ha fusi troppo lontani per trovare un orario adatto: indica il suo fuso orario.',
    en: 'The person’s country has clocks too far apart for an hour that suits: give their time zone.',
    es: 'El país de la persona tiene husos demasiado alejados para hallar una hora adecuada: indica su zona horaria.',
  },
  number_halted: {
    it: 'WhatsApp rifiuta l’account: nulla parte da questo numero finché il problema non è risolto. Vedi gli avvisi.',
    en: 'WhatsApp refuses the account: nothing leaves by this number until that is solved. See the alerts.',
    es: 'WhatsApp rechaza la cuenta: nada sale por este número hasta que se resuelva. Mira los avisos.',
  },
  marketing_stopped: {
    it: 'WhatsApp ha fermato il marketing da questo numero per troppe segnalazioni: riprende {until}.',
    en: 'WhatsApp stopped marketing from this number because of reports: it goes on {until}.',
    es: 'WhatsApp detuvo el marketing de este número por denuncias: continúa {until}.',
  },
  quality_rest: {
    it: 'La qualità del numero è bassa: il marketing riposa e riprende {until}, per non rischiare il numero.',
    en: 'The number’s quality is low: marketing rests and goes on {until}, so that the number is not put at risk.',
    es: 'La calidad del número es baja: el marketing descansa y continúa {until}, para no arriesgar el número.',
  },
  quality_engaged_only: {
    it: 'Il numero si sta riprendendo: per ora il marketing va solo a chi ha scritto o letto da poco.',
    en: 'The number is recovering: for now marketing goes only to people who wrote or read lately.',
    es: 'El número se está recuperando: por ahora el marketing va solo a quien escribió o leyó hace poco.',
  },
  quality_pace: {
    it: 'La qualità del numero è calata: il marketing va più piano, e questo messaggio parte {until}.',
    en: 'The number’s quality fell: marketing goes slower, and this message leaves {until}.',
    es: 'La calidad del número bajó: el marketing va más despacio, y este mensaje sale {until}.',
  },
  warm_up: {
    it: 'Il numero è nuovo e raggiunge poche persone al giorno: il messaggio parte {until}.',
    en: 'The number is new and reaches few people a day: the message leaves {until}.',
    es: 'El número es nuevo y llega a pocas personas al día: el mensaje sale {until}.',
  },
  messaging_limit: {
    it: 'Il limite giornaliero di WhatsApp è usato: il messaggio parte {until}, quando si libera un posto.',
    en: 'WhatsApp’s daily limit is used up: the message leaves {until}, when a place frees.',
    es: 'El límite diario de WhatsApp está agotado: el mensaje sale {until}, cuando quede un lugar.',
  },
  budget_send: {
    it: 'L’invio ha raggiunto il tetto che gli hai dato.',
    en: 'The send has reached the cap that you gave it.',
    es: 'El envío alcanzó el tope que le diste.',
  },
  budget_key: {
    it: 'La chiave API ha raggiunto il suo tetto giornaliero: si riprende {until}.',
    en: 'The API key has reached its cap of the day: it goes on {until}.',
    es: 'La clave API alcanzó su tope del día: continúa {until}.',
  },
  budget_day: {
    it: 'Il tetto giornaliero dell’azienda è raggiunto: si riprende {until}.',
    en: 'The business has reached its cap of the day: it goes on {until}.',
    es: 'La empresa alcanzó su tope del día: continúa {until}.',
  },
  pair_limit: {
    it: 'WhatsApp ammette un messaggio ogni pochi secondi alla stessa persona: il messaggio parte {until}.',
    en: 'WhatsApp takes one message every few seconds to one person: the message leaves {until}.',
    es: 'WhatsApp admite un mensaje cada pocos segundos a la misma persona: el mensaje sale {until}.',
  },
  throughput: {
    it: 'Il numero invia già alla sua velocità massima: il messaggio è in fila.',
    en: 'The number already sends as fast as it may: the message is in line.',
    es: 'El número ya envía a su velocidad máxima: el mensaje está en la fila.',
  },
  send_paused: {
    it: 'L’invio è in pausa.',
    en: 'The send is paused.',
    es: 'El envío está en pausa.',
  },
  send_cancelled: {
    it: 'L’invio è stato annullato prima che il messaggio partisse.',
    en: 'The send was cancelled before the message left.',
    es: 'El envío se canceló antes de que saliera el mensaje.',
  },
  key_revoked: {
    it: 'La chiave API che lo aveva chiesto è stata revocata, o non può più inviare.',
    en: 'The API key that asked for it was revoked, or may not send any more.',
    es: 'La clave API que lo pidió fue revocada, o ya no puede enviar.',
  },
  merged_duplicate: {
    it: 'Due contatti erano la stessa persona: dell’invio ne riceve uno solo.',
    en: 'Two contacts were the same person: they get one message of the send.',
    es: 'Dos contactos eran la misma persona: recibe un solo mensaje del envío.',
  },
  unknown_given_up: {
    it: 'La risposta di WhatsApp si è persa e non è arrivata alcuna conferma: il messaggio non è stato inviato di nuovo, per non doppiarlo.',
    en: 'WhatsApp’s answer was lost and no confirmation came: the message was not sent again, so as not to double it.',
    es: 'La respuesta de WhatsApp se perdió y no llegó confirmación: el mensaje no se reenvió, para no duplicarlo.',
  },
  resent_after_unknown: {
    it: 'La risposta di WhatsApp si era persa: il messaggio è stato inviato una seconda volta.',
    en: 'WhatsApp’s answer had been lost: the message was sent a second time.',
    es: 'La respuesta de WhatsApp se había perdido: el mensaje se envió por segunda vez.',
  },
  internal_error: {
    it: 'Il sistema non è riuscito a preparare il messaggio; i dettagli sono nel registro tecnico.',
    en: 'The hub could not prepare the message; the technical log has the details.',
    es: 'El sistema no pudo preparar el mensaje; los detalles están en el registro técnico.',
  },
  held_by_provider: {
    it: 'WhatsApp ha accettato il messaggio e lo trattiene: i modelli nuovi partono a lotti.',
    en: 'WhatsApp accepted the message and keeps it for now: new templates leave in batches.',
    es: 'WhatsApp aceptó el mensaje y lo retiene: las plantillas nuevas salen por lotes.',
  },
  provider_retry: {
    it: 'WhatsApp ha un problema passeggero: si riprova {until}.',
    en: 'WhatsApp has a passing problem: it is tried again {until}.',
    es: 'WhatsApp tiene un problema pasajero: se reintenta {until}.',
  },
  provider_slow_number: {
    it: 'WhatsApp ha chiesto di rallentare: si riprova {until}.',
    en: 'WhatsApp asked to slow down: it is tried again {until}.',
    es: 'WhatsApp pidió ir más despacio: se reintenta {until}.',
  },
  provider_slow_recipient: {
    it: 'WhatsApp ha ricevuto troppi messaggi per questa persona: si riprova {until}.',
    en: 'WhatsApp had too many messages for this person: it is tried again {until}.',
    es: 'WhatsApp recibió demasiados mensajes para esta persona: se reintenta {until}.',
  },
  provider_wait: {
    it: 'WhatsApp ha chiesto di aspettare prima di scrivere a questa persona: si riprova {until}, una volta sola.',
    en: 'WhatsApp asked to wait before writing to this person: it is tried again {until}, once.',
    es: 'WhatsApp pidió esperar antes de escribir a esta persona: se reintenta {until}, una sola vez.',
  },
  provider_stop_campaigns: {
    it: 'WhatsApp ha fermato gli invii promozionali di questo numero per troppe segnalazioni.',
    en: 'WhatsApp stopped this number’s promotional messages because of reports.',
    es: 'WhatsApp detuvo los envíos promocionales de este número por denuncias.',
  },
  provider_give_up_recipient: {
    it: 'WhatsApp non consegna questo genere di messaggi a questa persona: forse ha bloccato l’azienda o non usa più WhatsApp.',
    en: 'WhatsApp does not deliver this kind of message to the person: they may have blocked the business or left WhatsApp.',
    es: 'WhatsApp no entrega este tipo de mensajes a la persona: quizá bloqueó la empresa o dejó WhatsApp.',
  },
  provider_reject: {
    it: 'WhatsApp ha rifiutato il messaggio perché non è fatto come deve.',
    en: 'WhatsApp refused the message because it is not made as it should be.',
    es: 'WhatsApp rechazó el mensaje porque no está hecho como debe.',
  },
  provider_template_out: {
    it: 'WhatsApp non ammette più il modello: è in pausa, disattivato o non c’è.',
    en: 'WhatsApp no longer takes the template: it is paused, disabled or missing.',
    es: 'WhatsApp ya no admite la plantilla: está pausada, desactivada o no existe.',
  },
  provider_halt_account: {
    it: 'WhatsApp rifiuta l’account: controlla token, pagamento e restrizioni.',
    en: 'WhatsApp refuses the account: check its token, payment and restrictions.',
    es: 'WhatsApp rechaza la cuenta: revisa el token, el pago y las restricciones.',
  },
  provider_unknown: {
    it: 'La risposta di WhatsApp si è persa: si aspetta la sua conferma prima di fare altro.',
    en: 'WhatsApp’s answer was lost: its confirmation is waited for before anything else.',
    es: 'La respuesta de WhatsApp se perdió: se espera su confirmación antes de hacer nada.',
  },
  provider_failed: {
    it: 'WhatsApp ha accettato il messaggio ma poi non è riuscito a consegnarlo.',
    en: 'WhatsApp accepted the message but could not deliver it.',
    es: 'WhatsApp aceptó el mensaje pero no pudo entregarlo.',
  },
}

/** The same without the facts, for decisions whose facts are not at hand: of every reason that names any. */
export const bareSentences: Record<string, Localised> = {
  template_unknown: {
    it: 'Il modello non esiste nella lingua chiesta.',
    en: 'There is no such template in the language asked for.',
    es: 'La plantilla no existe en el idioma pedido.',
  },
  template_paused: {
    it: 'WhatsApp ha messo in pausa il modello perché troppe persone lo hanno bloccato o segnalato.',
    en: 'WhatsApp paused the template because too many people blocked or reported it.',
    es: 'WhatsApp pausó la plantilla porque demasiadas personas la bloquearon o denunciaron.',
  },
  template_not_approved: {
    it: 'Il modello non è approvato da WhatsApp.',
    en: 'The template is not approved by WhatsApp.',
    es: 'WhatsApp no ha aprobado la plantilla.',
  },
  template_category: {
    it: 'Il modello è approvato in un’altra categoria da quella chiesta per il messaggio.',
    en: 'The template is approved in another category than the message was asked for.',
    es: 'La plantilla está aprobada en otra categoría que la pedida para el mensaje.',
  },
  template_unfilled: {
    it: 'Manca un valore per il modello: completa il contatto o dai al modello un testo di riserva.',
    en: 'A value for the template is missing: complete the contact or give the template a fallback.',
    es: 'Falta un valor para la plantilla: completa el contacto o da a la plantilla un texto de reserva.',
  },
}
