import type { Texts } from './texts.ts'

const weekdays = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato']
const unsure =
  'Su questo non ho un’informazione certa e preferisco non inventare: passo la conversazione a un collega.'
const technical = 'In questo momento ho un problema tecnico: passo la conversazione a un collega.'
const sorry =
  'Mi dispiace davvero per quello che è successo: passo subito la conversazione a un collega che può occuparsene.'
const person = 'Di questo è giusto che si occupi una persona: passo la conversazione a un collega.'

export const it: Texts = {
  disclosure: ({ business, agent, customer }) =>
    `Ciao${customer ? ` ${customer}` : ''}! Sono ${agent}, l’assistente virtuale (IA) di ${business}.`,
  smallTalk: {
    greeting: 'Come posso aiutarti?',
    thanks: 'Di niente! Se ti serve altro, scrivimi pure.',
    goodbye: 'A presto! Se ti serve altro, scrivimi quando vuoi.',
    affirmation: 'Perfetto! Se ti serve altro, scrivimi pure.',
    negation: 'Va bene. Se ti serve qualcosa, scrivimi pure.',
    identity:
      'Sono un assistente virtuale, non una persona: rispondo con le informazioni che mi ha dato l’azienda. Se preferisci parlare con una persona, dimmelo e passo la conversazione a un collega.',
  },
  sorry: 'Mi dispiace per il disagio.',
  otherLanguage: {
    it: '',
    en: 'Ho trovato la risposta solo in inglese:',
    es: 'Ho trovato la risposta solo in spagnolo:',
  },
  choose: (choices) =>
    `Per essere sicuro di risponderti bene: che cosa ti interessa?\n${choices
      .map((choice, index) => `${index + 1}. ${choice}`)
      .join('\n')}\nRispondi con il numero, oppure scrivi «altro».`,
  confirm: (choice) =>
    `Per essere sicuro di risponderti bene: intendi questo?\n1. ${choice}\nRispondi «sì», oppure scrivi «altro».`,
  rephrase: 'Non sono sicuro di aver capito. Puoi dirmi con qualche parola in più che cosa ti serve?',
  handOver: {
    person_requested: 'Certo: passo la conversazione a un collega.',
    angry: sorry,
    negative_trend: sorry,
    legal_or_safety: person,
    payment_dispute: person,
    low_confidence: unsure,
    no_knowledge: unsure,
    ungrounded_answer: unsure,
    clarifications_failed: 'Per non farti perdere altro tempo, passo la conversazione a un collega.',
    tool_failures: technical,
    unsupported_message:
      'Non riesco a leggere questo tipo di messaggio: passo la conversazione a un collega.',
    model_unavailable: technical,
    agent_decided: person,
    agent_off: 'Ti risponde un collega.',
    turn_failed: technical,
    taken_over: 'Da qui continua un collega.',
  },
  open: 'Ti risponde qui appena può, e non dovrai ripetere niente.',
  closedUntil: ({ day, time, inDays }) =>
    `Adesso siamo chiusi: riapriamo ${
      inDays === 0
        ? 'oggi'
        : inDays === 1
          ? 'domani'
          : inDays < 7
            ? weekdays[day]
            : `${weekdays[day]}, tra ${inDays} giorni,`
    } alle ${time} e ti risponde qui, senza che tu debba ripetere niente.`,
  closed: 'Adesso siamo chiusi: ti risponde qui appena riapriamo, senza che tu debba ripetere niente.',
  summary: ({ customer, wants, reason, tried, urgent }) =>
    `${urgent ? 'URGENTE. ' : ''}${customer ?? 'Il cliente'} ha scritto: «${wants}». ${reason}${
      tried.topic ? `; la fonte più vicina era «${tried.topic}»` : ''
    }${tried.clarifications > 0 ? `; domande di chiarimento già fatte: ${tried.clarifications}` : ''}.`,
  outcomes: {
    answered: 'L’assistente ha risposto',
    small_talk: 'L’assistente ha ricambiato',
    clarified: 'L’assistente ha chiesto di precisare',
    person_requested: 'Chiede una persona',
    angry: 'È arrabbiato',
    negative_trend: 'È sempre più scontento',
    legal_or_safety: 'Si tratta di una questione legale o di sicurezza',
    payment_dispute: 'Contesta un pagamento',
    low_confidence: 'L’assistente non era abbastanza sicuro della risposta',
    no_knowledge: 'La base di conoscenza non contiene la risposta',
    ungrounded_answer: 'La risposta preparata non era coperta dalle fonti e non è stata inviata',
    clarifications_failed: 'Le domande di chiarimento non sono bastate',
    tool_failures: 'Gli strumenti dell’assistente non hanno risposto',
    unsupported_message: 'Ha mandato un messaggio che l’assistente non sa leggere',
    model_unavailable: 'Il modello linguistico non era raggiungibile',
    agent_decided: 'L’assistente ha chiesto una persona',
    agent_off: 'L’assistente è spento',
    turn_failed: 'La preparazione della risposta non è riuscita',
    taken_over: 'Un operatore ha preso la conversazione',
  },
}
