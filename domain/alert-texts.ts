import type { Localised } from './language.ts'

/**
 * What an alert says, and what to do about it; `{…}` are its facts, and of a halt `{why}` and `{todo}` of
 * `halt-texts.ts`. The key is the alert's kind.
 */
interface AlertText {
  title: Localised
  todo: Localised
}

export const alertTexts: Record<string, AlertText> = {
  quality_yellow: {
    title: {
      it: 'La qualità del numero è scesa a GIALLO',
      en: 'The quality of the number fell to YELLOW',
      es: 'La calidad del número ha bajado a AMARILLO',
    },
    todo: {
      it: 'Il marketing va ora al {percent} % del passo. Guarda quali messaggi hanno avuto più blocchi e scrivi solo a chi risponde.',
      en: 'Marketing now goes at {percent} % of its pace. See which messages were blocked most, and write only to people who answer.',
      es: 'El marketing va ahora al {percent} % del ritmo. Mira qué mensajes tuvieron más bloqueos y escribe solo a quien responde.',
    },
  },
  quality_red: {
    title: {
      it: 'La qualità del numero è ROSSA: il marketing è fermo',
      en: 'The quality of the number is RED: marketing has stopped',
      es: 'La calidad del número es ROJA: el marketing está parado',
    },
    todo: {
      it: 'È partito il piano di recupero: riposo, poi chi risponde, poi a gradini. Intanto rivedi testi, elenchi e consensi.',
      en: 'The recovery plan has begun: a rest, then people who answer, then by steps. Meanwhile review texts, lists and consent.',
      es: 'Ha empezado el plan de recuperación: descanso, luego quienes responden, luego por pasos. Mientras, revisa textos, listas y consentimientos.',
    },
  },
  quality_back: {
    title: {
      it: 'La qualità del numero è migliorata',
      en: 'The quality of the number is better',
      es: 'La calidad del número ha mejorado',
    },
    todo: {
      it: 'Niente da fare: il passo si riprende da sé.',
      en: 'Nothing to do: the pace comes back by itself.',
      es: 'No hay nada que hacer: el ritmo vuelve solo.',
    },
  },
  quality_unknown: {
    title: {
      it: 'WhatsApp non dice più la qualità del numero',
      en: 'WhatsApp no longer says the quality of the number',
      es: 'WhatsApp ya no dice la calidad del número',
    },
    todo: {
      it: 'Capita quando si è scritto poco: tornerà con i prossimi messaggi. Intanto scrivi a chi risponde.',
      en: 'It happens when little was sent: it comes back with the next messages. Until then write to people who answer.',
      es: 'Pasa cuando se ha enviado poco: volverá con los próximos mensajes. Mientras tanto, escribe a quien responde.',
    },
  },
  rates_high: {
    title: {
      it: 'Troppe persone bloccano o segnalano: il marketing è fermo',
      en: 'Too many people block or report: marketing has stopped',
      es: 'Demasiadas personas bloquean o denuncian: el marketing está parado',
    },
    todo: {
      it: 'Vale come ROSSO: riposo, poi chi risponde, poi a gradini. Controlla da dove vengono i contatti dell’ultimo invio.',
      en: 'It counts as RED: a rest, then people who answer, then by steps. Check where the contacts of the last send came from.',
      es: 'Cuenta como ROJO: descanso, luego quienes responden, luego por pasos. Comprueba de dónde vienen los contactos del último envío.',
    },
  },
  recovery_stage: {
    title: {
      it: 'Il recupero del numero passa alla fase successiva',
      en: 'The recovery of the number goes on to its next stage',
      es: 'La recuperación del número pasa a la siguiente fase',
    },
    todo: {
      it: 'Niente da fare: gli invii in attesa ripartono secondo il piano.',
      en: 'Nothing to do: what waits goes on by the plan.',
      es: 'No hay nada que hacer: lo que espera sigue según el plan.',
    },
  },
  recovered: {
    title: { it: 'Il numero è guarito', en: 'The number has recovered', es: 'El número se ha recuperado' },
    todo: {
      it: 'Il marketing va di nuovo a passo pieno.',
      en: 'Marketing goes at its full pace again.',
      es: 'El marketing va de nuevo a pleno ritmo.',
    },
  },
  warm_up_step: {
    title: {
      it: 'Il numero nuovo può raggiungere {people} persone al giorno',
      en: 'The new number may reach {people} people a day',
      es: 'El número nuevo puede llegar a {people} personas al día',
    },
    todo: {
      it: 'Niente da fare: gli invii in attesa accelerano da sé.',
      en: 'Nothing to do: what waits goes faster by itself.',
      es: 'No hay nada que hacer: lo que espera se acelera solo.',
    },
  },
  warm_up_done: {
    title: {
      it: 'Il riscaldamento del numero è finito',
      en: 'The warm-up of the number is done',
      es: 'El calentamiento del número ha terminado',
    },
    todo: {
      it: 'Ora vale solo il limite di WhatsApp.',
      en: 'From now on only the limit of WhatsApp holds.',
      es: 'Desde ahora solo vale el límite de WhatsApp.',
    },
  },
  limit_raised: {
    title: {
      it: 'WhatsApp ha alzato il limite di persone al giorno: {to}',
      en: 'WhatsApp raised the limit of people a day: {to}',
      es: 'WhatsApp ha subido el límite de personas al día: {to}',
    },
    todo: {
      it: 'Niente da fare: gli invii in attesa lo usano da subito.',
      en: 'Nothing to do: what waits uses it at once.',
      es: 'No hay nada que hacer: lo que espera lo usa enseguida.',
    },
  },
  limit_lowered: {
    title: {
      it: 'WhatsApp ha abbassato il limite di persone al giorno: {to}',
      en: 'WhatsApp lowered the limit of people a day: {to}',
      es: 'WhatsApp ha bajado el límite de personas al día: {to}',
    },
    todo: {
      it: 'Gli invii dureranno di più. Di solito è la qualità: scrivi a chi risponde.',
      en: 'Sends will take longer. Quality is the usual cause: write to people who answer.',
      es: 'Los envíos tardarán más. Suele ser la calidad: escribe a quien responde.',
    },
  },
  throughput_slowed: {
    title: {
      it: 'WhatsApp ha chiesto di rallentare',
      en: 'WhatsApp asked to slow down',
      es: 'WhatsApp ha pedido ir más despacio',
    },
    todo: {
      it: 'Il passo è stato dimezzato e si riprende da sé. Se succede spesso, qualcos’altro invia dallo stesso numero.',
      en: 'The pace was halved and comes back by itself. Where it happens often, something else sends from the same number.',
      es: 'El ritmo se ha reducido a la mitad y vuelve solo. Si pasa a menudo, algo más envía desde el mismo número.',
    },
  },
  spam_limit: {
    title: {
      it: 'Limite antispam: il marketing del numero è fermo',
      en: 'Spam limit: marketing of the number has stopped',
      es: 'Límite de spam: el marketing del número está parado',
    },
    todo: {
      it: 'Controlla la qualità nel gestore di WhatsApp e quali modelli hanno causato segnalazioni; riparte da sé fra qualche giorno.',
      en: 'Check the quality in WhatsApp Manager and which templates people reported; it starts again by itself in some days.',
      es: 'Comprueba la calidad en el administrador de WhatsApp y qué plantillas causaron denuncias; vuelve solo en unos días.',
    },
  },
  number_halted: {
    title: {
      it: 'Il numero non può inviare: {why}',
      en: 'The number cannot send: {why}',
      es: 'El número no puede enviar: {why}',
    },
    todo: { it: '{todo}', en: '{todo}', es: '{todo}' },
  },
  number_released: {
    title: { it: 'Il numero invia di nuovo', en: 'The number sends again', es: 'El número vuelve a enviar' },
    todo: {
      it: 'Niente da fare: ciò che era in attesa parte adesso.',
      en: 'Nothing to do: what waited goes out now.',
      es: 'No hay nada que hacer: lo que esperaba sale ahora.',
    },
  },
  template_paused: {
    title: {
      it: 'WhatsApp ha sospeso il modello {name}',
      en: 'WhatsApp paused the template {name}',
      es: 'WhatsApp ha pausado la plantilla {name}',
    },
    todo: {
      it: 'Non usarlo finché non torna attivo; riscrivilo in modo più utile per chi lo riceve.',
      en: 'Do not use it until it is back; rewrite it so that it is of more use to those who get it.',
      es: 'No la uses hasta que vuelva; reescríbela para que sea más útil a quien la recibe.',
    },
  },
  template_disabled: {
    title: {
      it: 'WhatsApp ha disattivato il modello {name}',
      en: 'WhatsApp disabled the template {name}',
      es: 'WhatsApp ha desactivado la plantilla {name}',
    },
    todo: {
      it: 'Fanne uno nuovo, con un testo diverso.',
      en: 'Make a new one, with different words.',
      es: 'Haz una nueva, con otro texto.',
    },
  },
  template_rejected: {
    title: {
      it: 'WhatsApp ha rifiutato il modello {name}',
      en: 'WhatsApp rejected the template {name}',
      es: 'WhatsApp ha rechazado la plantilla {name}',
    },
    todo: {
      it: 'Aprilo: lì ci sono il motivo e che cosa correggere. Poi mandalo di nuovo in revisione.',
      en: 'Open it: the reason and what to correct stand there. Then submit it again.',
      es: 'Ábrela: allí están el motivo y qué corregir. Después envíala de nuevo a revisión.',
    },
  },
  template_category: {
    title: {
      it: 'WhatsApp ha spostato il modello {name} da {from} a {to}',
      en: 'WhatsApp moved the template {name} from {from} to {to}',
      es: 'WhatsApp ha pasado la plantilla {name} de {from} a {to}',
    },
    todo: {
      it: 'Da ora valgono prezzo, consenso e orari della nuova categoria. Se non va bene, fanne uno nuovo senza parole promozionali.',
      en: 'Price, consent and hours of the new category hold from now on. Where that is not wanted, make a new one without promotional words.',
      es: 'Desde ahora valen el precio, el consentimiento y los horarios de la nueva categoría. Si no conviene, haz una nueva sin palabras promocionales.',
    },
  },
  template_category_coming: {
    title: {
      it: 'Entro un giorno WhatsApp sposterà il modello {name} da {from} a {to}',
      en: 'Within a day WhatsApp will move the template {name} from {from} to {to}',
      es: 'En un día WhatsApp pasará la plantilla {name} de {from} a {to}',
    },
    todo: {
      it: 'Ciò che deve partire ancora con la categoria di oggi va inviato prima. Altrimenti riscrivilo, o chiedi una verifica nel gestore di WhatsApp.',
      en: 'What must still leave under today’s category has to go before that. Otherwise rewrite it, or ask for a review in WhatsApp Manager.',
      es: 'Lo que aún deba salir con la categoría de hoy tiene que enviarse antes. Si no, reescríbela o pide una revisión en el administrador de WhatsApp.',
    },
  },
  template_quality_red: {
    title: {
      it: 'La qualità del modello {name} è ROSSA',
      en: 'The quality of the template {name} is RED',
      es: 'La calidad de la plantilla {name} es ROJA',
    },
    todo: {
      it: 'Smetti di usarlo prima che WhatsApp lo sospenda: scrivi meno, a chi risponde, con un testo più utile.',
      en: 'Stop using it before WhatsApp pauses it: write less, to people who answer, with words of more use.',
      es: 'Deja de usarla antes de que WhatsApp la pause: escribe menos, a quien responde, con un texto más útil.',
    },
  },
}
