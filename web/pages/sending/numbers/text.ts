import { dictionary, formatNumber, plural } from '../../../i18n/dictionary.ts'

/** A sentence for each kind of event; the hub may know more kinds than these. */
const events = (sentences: Record<string, (value: string) => string>) => sentences

export const numbersText = dictionary({
  en: {
    none: 'No number yet',
    noneHint:
      'Once WhatsApp is connected, each number is here with its quality, its limits and what to do when it is not well.',
    alerts: 'Alerts',
    acknowledge: 'Seen',
    acknowledged: 'The alert is put away',
    today: 'today',
    limit: 'People reached in 24 hours',
    noMarketing: 'No marketing leaves now.',
    pace: 'Pace',
    fullPace: 'The full pace that WhatsApp allows',
    figures: 'Own marketing of seven days',
    noFigures: 'No marketing left by this number in the last seven days.',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    answered: 'Wrote back',
    blocked: 'Blocked or stopped',
    reported: 'Reported',
    warmUp: 'Warm-up',
    warmUpHint: 'A new number reaches more people step by step, while its quality holds.',
    recovery: 'Recovery',
    recoveryHint: 'After RED, marketing rests, goes to people who answer, then comes back by steps.',
    recovering: 'The recovery plan runs: see below where it stands. What waits goes on by itself.',
    red: 'Quality is RED: marketing rests. Review texts, lists and consent meanwhile.',
    yellow: 'Quality is YELLOW: marketing goes slower. Write only to people who answer.',
    checked: 'Asked WhatsApp',
    release: 'Resume',
    releaseHalt:
      'Do this once the cause is solved in WhatsApp Manager. Everything that waits for this number goes out at once.',
    releaseStop:
      'WhatsApp stopped marketing because people reported it. If you resume early and reports go on, the number may be restricted.',
    change: 'Plans',
    changed: 'Changed, and in force',
    setStepDo: 'Set this step',
    endWarmUp: 'End the warm-up',
    beginRecovery: 'Begin the recovery plan',
    beginRecoveryWhat:
      'Marketing of this number rests from now on, then comes back by steps. Answers and notices go on.',
    endRecovery: 'End the recovery plan',
    endRecoveryWhat:
      'Marketing goes at its full pace at once. If quality has not come back, the number may lose its limit.',
    quality: { GREEN: 'Good', YELLOW: 'Medium', RED: 'Low', UNKNOWN: 'Not rated yet' },
    severity: { info: 'For your information:', warning: 'Look at this:', critical: 'Act now:' },
    allAlerts: (n: number) => plural('en', n, { one: 'Show the # alert', other: 'Show all # alerts' }),
    history: (days: number) => `Quality over ${days} days`,
    events: (n: number) =>
      plural('en', n, { one: 'What happened: # thing', other: 'What happened: # things' }),
    event: events({
      quality: (value) => `Quality ${value}`,
      limit: (value) => `Messaging limit ${value}`,
      throughput: (value) => `Throughput ${value} a second`,
      status: (value) => `WhatsApp status ${value}`,
      pace: (value) => `Pace slowed to ${Math.round(Number(value) * 100)} %`,
      warm_up: (value) => (value === 'done' ? 'Warm-up ended' : `Warm-up: step ${Number(value) + 1}`),
      recovery: (value) =>
        value === 'ended'
          ? 'Recovery ended'
          : value === 'rest'
            ? 'Recovery: marketing rests'
            : value === 'engaged'
              ? 'Recovery: only people who answer'
              : `Recovery: step ${Number(value) + 1} of the return`,
      halt: (value) => (value === 'released' ? 'Sends again' : `Halted (${value})`),
      marketing: (value) => (value === 'stopped' ? 'Marketing stopped: spam limit' : 'Marketing goes on'),
    }),
    used: (used: string, of: string) => `${used} of ${of} used`,
    unlimited: (used: number) => `${formatNumber('en', used)} used, no limit`,
    marketingUpTo: (people: string, kept: string) =>
      `Marketing may use ${people}; ${kept} stay for notices and codes.`,
    marketingNow: (people: string) => `By its plan, marketing may use ${people} now.`,
    error: 'error',
    qualityOf: (word: string) => `Quality: ${word}`,
    shared: (own: string) => `Shared with the other numbers of the portfolio; ${own} by this one.`,
    waitForPlace: (n: number) =>
      plural('en', n, { one: '# message waits for a place', other: '# messages wait for a place' }),
    perSecond: (n: string) => `${n} a second`,
    slowed: (share: string, full: string) =>
      `${share} of ${full}: WhatsApp asked to slow down. It comes back by itself.`,
    warmUpStep: (people: string, days: number) =>
      `${people} people a day for ${plural('en', days, { one: '# day', other: '# days' })}`,
    warmUpNow: (people: string) => `${people} people a day`,
    untilHolds: (day: string) => `until ${day}, if quality holds`,
    rest: (days: number) => `Rest: ${plural('en', days, { one: '# day', other: '# days' })}`,
    engaged: (days: number) => `People who answer: ${plural('en', days, { one: '# day', other: '# days' })}`,
    returning: (percent: number, days: number) =>
      `${percent} % of the limit: ${plural('en', days, { one: '# day', other: '# days' })}`,
    halted: (reason: string) =>
      `WhatsApp refuses this account (${reason}). Everything waits, nothing is lost: solve it in WhatsApp Manager, then press Resume.`,
    notConnected: (status: string) =>
      `WhatsApp says ${status}: nothing leaves by this number until it is connected again.`,
    marketingStopped: (until: string) => `Spam limit: marketing goes on ${until} by itself.`,
    releaseTitle: (name: string) => `Resume ${name}?`,
    changeOf: (name: string) => `Change the plans of ${name}`,
    setStep: (people: string) => `${people} people a day`,
    setStepWhat: (name: string, people: string) =>
      `${name} may reach ${people} people a day from now on; the plan goes on from there.`,
    endWarmUpWhat: (name: string) =>
      `Only WhatsApp’s own limit holds for ${name} from now on. For a number that is truly new this is risky.`,
  },
  it: {
    none: 'Ancora nessun numero',
    noneHint:
      'Quando WhatsApp è collegato, ogni numero è qui con la sua qualità, i suoi limiti e che cosa fare quando non sta bene.',
    alerts: 'Avvisi',
    acknowledge: 'Visto',
    acknowledged: 'L’avviso è archiviato',
    today: 'oggi',
    limit: 'Persone raggiunte in 24 ore',
    noMarketing: 'Ora non parte marketing.',
    pace: 'Passo',
    fullPace: 'Il passo pieno che WhatsApp permette',
    figures: 'Marketing proprio di sette giorni',
    noFigures: 'Negli ultimi sette giorni da questo numero non è partito marketing.',
    sent: 'Inviati',
    delivered: 'Consegnati',
    read: 'Letti',
    answered: 'Hanno risposto',
    blocked: 'Bloccati o fermati',
    reported: 'Segnalati',
    warmUp: 'Riscaldamento',
    warmUpHint: 'Un numero nuovo raggiunge più persone a gradini, finché la qualità tiene.',
    recovery: 'Recupero',
    recoveryHint: 'Dopo il ROSSO il marketing riposa, va a chi risponde, poi torna a gradini.',
    recovering:
      'Il piano di recupero è in corso: sotto si vede a che punto è. Ciò che aspetta riparte da sé.',
    red: 'La qualità è ROSSA: il marketing riposa. Intanto rivedi testi, liste e consensi.',
    yellow: 'La qualità è GIALLA: il marketing va più piano. Scrivi solo a chi risponde.',
    checked: 'Chiesto a WhatsApp',
    release: 'Riprendi',
    releaseHalt:
      'Fallo quando la causa è risolta nel gestore di WhatsApp. Tutto ciò che aspetta questo numero parte subito.',
    releaseStop:
      'WhatsApp ha fermato il marketing perché segnalato. Se riprendi presto e le segnalazioni continuano, il numero può essere limitato.',
    change: 'Piani',
    changed: 'Cambiato, e già in vigore',
    setStepDo: 'Imposta questo gradino',
    endWarmUp: 'Termina il riscaldamento',
    beginRecovery: 'Avvia il piano di recupero',
    beginRecoveryWhat:
      'Il marketing di questo numero riposa da ora, poi torna a gradini. Risposte e avvisi continuano.',
    endRecovery: 'Termina il piano di recupero',
    endRecoveryWhat:
      'Il marketing va subito a passo pieno. Se la qualità non è tornata, il numero può perdere il suo limite.',
    quality: { GREEN: 'Buona', YELLOW: 'Media', RED: 'Bassa', UNKNOWN: 'Non ancora valutata' },
    severity: { info: 'Per conoscenza:', warning: 'Da guardare:', critical: 'Da fare subito:' },
    allAlerts: (n: number) => plural('it', n, { one: 'Mostra # avviso', other: 'Mostra tutti i # avvisi' }),
    history: (days: number) => `Qualità in ${days} giorni`,
    events: (n: number) =>
      plural('it', n, { one: 'Che cosa è successo: # fatto', other: 'Che cosa è successo: # fatti' }),
    event: events({
      quality: (value) => `Qualità ${value}`,
      limit: (value) => `Limite di messaggi ${value}`,
      throughput: (value) => `Velocità ${value} al secondo`,
      status: (value) => `Stato WhatsApp ${value}`,
      pace: (value) => `Passo ridotto al ${Math.round(Number(value) * 100)} %`,
      warm_up: (value) =>
        value === 'done' ? 'Riscaldamento finito' : `Riscaldamento: gradino ${Number(value) + 1}`,
      recovery: (value) =>
        value === 'ended'
          ? 'Recupero finito'
          : value === 'rest'
            ? 'Recupero: il marketing riposa'
            : value === 'engaged'
              ? 'Recupero: solo chi risponde'
              : `Recupero: gradino ${Number(value) + 1} del ritorno`,
      halt: (value) => (value === 'released' ? 'Invia di nuovo' : `Fermato (${value})`),
      marketing: (value) =>
        value === 'stopped' ? 'Marketing fermo: limite antispam' : 'Il marketing riprende',
    }),
    used: (used: string, of: string) => `${used} di ${of} usate`,
    unlimited: (used: number) => `${formatNumber('it', used)} usate, nessun limite`,
    marketingUpTo: (people: string, kept: string) =>
      `Il marketing può usarne ${people}; ${kept} restano per avvisi e codici.`,
    marketingNow: (people: string) => `Secondo il piano, ora il marketing può usarne ${people}.`,
    error: 'errore',
    qualityOf: (word: string) => `Qualità: ${word}`,
    shared: (own: string) => `Condiviso con gli altri numeri del portfolio; ${own} da questo.`,
    waitForPlace: (n: number) =>
      plural('it', n, { one: '# messaggio aspetta un posto', other: '# messaggi aspettano un posto' }),
    perSecond: (n: string) => `${n} al secondo`,
    slowed: (share: string, full: string) =>
      `${share} di ${full}: WhatsApp ha chiesto di rallentare. Si riprende da sé.`,
    warmUpStep: (people: string, days: number) =>
      `${people} persone al giorno per ${plural('it', days, { one: '# giorno', other: '# giorni' })}`,
    warmUpNow: (people: string) => `${people} persone al giorno`,
    untilHolds: (day: string) => `fino a ${day}, se la qualità tiene`,
    rest: (days: number) => `Riposo: ${plural('it', days, { one: '# giorno', other: '# giorni' })}`,
    engaged: (days: number) => `Chi risponde: ${plural('it', days, { one: '# giorno', other: '# giorni' })}`,
    returning: (percent: number, days: number) =>
      `${percent} % del limite: ${plural('it', days, { one: '# giorno', other: '# giorni' })}`,
    halted: (reason: string) =>
      `WhatsApp rifiuta questo account (${reason}). Tutto aspetta, nulla è perso: risolvi nel gestore di WhatsApp, poi premi Riprendi.`,
    notConnected: (status: string) =>
      `WhatsApp dice ${status}: da questo numero non parte nulla finché non è di nuovo collegato.`,
    marketingStopped: (until: string) => `Limite antispam: il marketing riprende da sé ${until}.`,
    releaseTitle: (name: string) => `Riprendere ${name}?`,
    changeOf: (name: string) => `Cambia i piani di ${name}`,
    setStep: (people: string) => `${people} persone al giorno`,
    setStepWhat: (name: string, people: string) =>
      `Da ora ${name} può raggiungere ${people} persone al giorno; il piano continua da lì.`,
    endWarmUpWhat: (name: string) =>
      `Da ora per ${name} vale solo il limite di WhatsApp. Per un numero davvero nuovo è rischioso.`,
  },
  es: {
    none: 'Aún no hay ningún número',
    noneHint:
      'Cuando WhatsApp esté conectado, cada número estará aquí con su calidad, sus límites y qué hacer cuando no esté bien.',
    alerts: 'Avisos',
    acknowledge: 'Visto',
    acknowledged: 'El aviso queda archivado',
    today: 'hoy',
    limit: 'Personas alcanzadas en 24 horas',
    noMarketing: 'Ahora no sale marketing.',
    pace: 'Ritmo',
    fullPace: 'El ritmo completo que WhatsApp permite',
    figures: 'Marketing propio de siete días',
    noFigures: 'En los últimos siete días no salió marketing por este número.',
    sent: 'Enviados',
    delivered: 'Entregados',
    read: 'Leídos',
    answered: 'Respondieron',
    blocked: 'Bloqueados o parados',
    reported: 'Denunciados',
    warmUp: 'Calentamiento',
    warmUpHint: 'Un número nuevo llega a más personas por pasos, mientras su calidad aguante.',
    recovery: 'Recuperación',
    recoveryHint: 'Después del ROJO el marketing descansa, va a quienes responden y vuelve por pasos.',
    recovering: 'El plan de recuperación está en marcha: abajo se ve cómo va. Lo que espera sigue solo.',
    red: 'La calidad es ROJA: el marketing descansa. Mientras, revisa textos, listas y consentimientos.',
    yellow: 'La calidad es AMARILLA: el marketing va más despacio. Escribe solo a quien responde.',
    checked: 'Consultado a WhatsApp',
    release: 'Reanudar',
    releaseHalt:
      'Hazlo cuando la causa esté resuelta en el administrador de WhatsApp. Todo lo que espera a este número sale enseguida.',
    releaseStop:
      'WhatsApp detuvo el marketing por denuncias. Si reanudas pronto y siguen, el número puede quedar restringido.',
    change: 'Planes',
    changed: 'Cambiado, y ya en vigor',
    setStepDo: 'Poner este paso',
    endWarmUp: 'Terminar el calentamiento',
    beginRecovery: 'Empezar el plan de recuperación',
    beginRecoveryWhat:
      'El marketing de este número descansa desde ahora y vuelve por pasos. Las respuestas y avisos siguen.',
    endRecovery: 'Terminar el plan de recuperación',
    endRecoveryWhat:
      'El marketing va enseguida a pleno ritmo. Si la calidad no ha vuelto, el número puede perder su límite.',
    quality: { GREEN: 'Buena', YELLOW: 'Media', RED: 'Baja', UNKNOWN: 'Aún sin valorar' },
    severity: { info: 'Para saber:', warning: 'Mira esto:', critical: 'Actúa ya:' },
    allAlerts: (n: number) => plural('es', n, { one: 'Mostrar # aviso', other: 'Mostrar los # avisos' }),
    history: (days: number) => `Calidad en ${days} días`,
    events: (n: number) => plural('es', n, { one: 'Qué pasó: # hecho', other: 'Qué pasó: # hechos' }),
    event: events({
      quality: (value) => `Calidad ${value}`,
      limit: (value) => `Límite de mensajes ${value}`,
      throughput: (value) => `Velocidad ${value} por segundo`,
      status: (value) => `Estado de WhatsApp ${value}`,
      pace: (value) => `Ritmo reducido al ${Math.round(Number(value) * 100)} %`,
      warm_up: (value) =>
        value === 'done' ? 'Calentamiento terminado' : `Calentamiento: paso ${Number(value) + 1}`,
      recovery: (value) =>
        value === 'ended'
          ? 'Recuperación terminada'
          : value === 'rest'
            ? 'Recuperación: el marketing descansa'
            : value === 'engaged'
              ? 'Recuperación: solo quienes responden'
              : `Recuperación: paso ${Number(value) + 1} de la vuelta`,
      halt: (value) => (value === 'released' ? 'Vuelve a enviar' : `Detenido (${value})`),
      marketing: (value) =>
        value === 'stopped' ? 'Marketing parado: límite de spam' : 'El marketing continúa',
    }),
    used: (used: string, of: string) => `${used} de ${of} usadas`,
    unlimited: (used: number) => `${formatNumber('es', used)} usadas, sin límite`,
    marketingUpTo: (people: string, kept: string) =>
      `El marketing puede usar ${people}; ${kept} quedan para avisos y códigos.`,
    marketingNow: (people: string) => `Según su plan, el marketing puede usar ${people} ahora.`,
    error: 'error',
    qualityOf: (word: string) => `Calidad: ${word}`,
    shared: (own: string) => `Compartido con los otros números del portafolio; ${own} por este.`,
    waitForPlace: (n: number) =>
      plural('es', n, { one: '# mensaje espera un lugar', other: '# mensajes esperan un lugar' }),
    perSecond: (n: string) => `${n} por segundo`,
    slowed: (share: string, full: string) =>
      `${share} de ${full}: WhatsApp pidió ir más despacio. Vuelve solo.`,
    warmUpStep: (people: string, days: number) =>
      `${people} personas al día durante ${plural('es', days, { one: '# día', other: '# días' })}`,
    warmUpNow: (people: string) => `${people} personas al día`,
    untilHolds: (day: string) => `hasta ${day}, si la calidad aguanta`,
    rest: (days: number) => `Descanso: ${plural('es', days, { one: '# día', other: '# días' })}`,
    engaged: (days: number) => `Quienes responden: ${plural('es', days, { one: '# día', other: '# días' })}`,
    returning: (percent: number, days: number) =>
      `${percent} % del límite: ${plural('es', days, { one: '# día', other: '# días' })}`,
    halted: (reason: string) =>
      `WhatsApp rechaza esta cuenta (${reason}). Todo espera, nada se pierde: resuélvelo en el administrador de WhatsApp y pulsa Reanudar.`,
    notConnected: (status: string) =>
      `WhatsApp dice ${status}: nada sale por este número hasta que vuelva a estar conectado.`,
    marketingStopped: (until: string) => `Límite de spam: el marketing continúa solo ${until}.`,
    releaseTitle: (name: string) => `¿Reanudar ${name}?`,
    changeOf: (name: string) => `Cambiar los planes de ${name}`,
    setStep: (people: string) => `${people} personas al día`,
    setStepWhat: (name: string, people: string) =>
      `Desde ahora ${name} puede llegar a ${people} personas al día; el plan sigue desde ahí.`,
    endWarmUpWhat: (name: string) =>
      `Desde ahora solo vale el límite de WhatsApp para ${name}. Para un número realmente nuevo es arriesgado.`,
  },
})
