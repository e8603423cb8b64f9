import type { Texts } from './texts.ts'

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']
const unsure =
  'Sobre esto no tengo información segura y prefiero no inventar: paso la conversación a un compañero.'
const technical = 'Ahora mismo tengo un problema técnico: paso la conversación a un compañero.'
const sorry =
  'Siento de verdad lo ocurrido: paso enseguida la conversación a un compañero que puede ocuparse.'
const person = 'De esto debe ocuparse una persona: paso la conversación a un compañero.'

export const es: Texts = {
  disclosure: ({ business, agent, customer }) =>
    `¡Hola${customer ? ` ${customer}` : ''}! Soy ${agent}, el asistente virtual (IA) de ${business}.`,
  smallTalk: {
    greeting: '¿En qué puedo ayudarte?',
    thanks: '¡De nada! Si necesitas algo más, escríbeme.',
    goodbye: '¡Hasta pronto! Si necesitas algo más, escríbeme cuando quieras.',
    affirmation: '¡Perfecto! Si necesitas algo más, escríbeme.',
    negation: 'De acuerdo. Si necesitas algo, escríbeme.',
    identity:
      'Soy un asistente virtual, no una persona: respondo con la información que me ha dado la empresa. Si prefieres hablar con una persona, dímelo y paso la conversación a un compañero.',
  },
  sorry: 'Siento las molestias.',
  otherLanguage: {
    it: 'He encontrado la respuesta solo en italiano:',
    en: 'He encontrado la respuesta solo en inglés:',
    es: '',
  },
  choose: (choices) =>
    `Para estar seguro de responderte bien: ¿qué te interesa?\n${choices
      .map((choice, index) => `${index + 1}. ${choice}`)
      .join('\n')}\nResponde con el número o escribe «otro».`,
  confirm: (choice) =>
    `Para estar seguro de responderte bien: ¿te refieres a esto?\n1. ${choice}\nResponde «sí» o escribe «otro».`,
  rephrase: 'No estoy seguro de haberte entendido. ¿Puedes decirme con alguna palabra más qué necesitas?',
  handOver: {
    person_requested: 'Claro: paso la conversación a un compañero.',
    angry: sorry,
    negative_trend: sorry,
    legal_or_safety: person,
    payment_dispute: person,
    low_confidence: unsure,
    no_knowledge: unsure,
    ungrounded_answer: unsure,
    clarifications_failed: 'Para no hacerte perder más tiempo, paso la conversación a un compañero.',
    tool_failures: technical,
    unsupported_message: 'No puedo leer este tipo de mensaje: paso la conversación a un compañero.',
    model_unavailable: technical,
    agent_decided: person,
    agent_off: 'Te responderá un compañero.',
    turn_failed: technical,
    taken_over: 'A partir de aquí sigue un compañero.',
  },
  open: 'Te responderá aquí en cuanto pueda y no tendrás que repetir nada.',
  closedUntil: ({ day, time, inDays }) =>
    `Ahora estamos cerrados: abrimos ${
      inDays === 0
        ? 'hoy'
        : inDays === 1
          ? 'mañana'
          : inDays < 7
            ? `el ${weekdays[day]}`
            : `el ${weekdays[day]}, dentro de ${inDays} días,`
    } a las ${time} y te responderá aquí, sin que tengas que repetir nada.`,
  closed: 'Ahora estamos cerrados: te responderá aquí en cuanto abramos, sin que tengas que repetir nada.',
  summary: ({ customer, wants, reason, tried, urgent }) =>
    `${urgent ? 'URGENTE. ' : ''}${customer ?? 'El cliente'} ha escrito: «${wants}». ${reason}${
      tried.topic ? `; la fuente más cercana era «${tried.topic}»` : ''
    }${tried.clarifications > 0 ? `; preguntas de aclaración ya hechas: ${tried.clarifications}` : ''}.`,
  outcomes: {
    answered: 'El asistente respondió',
    small_talk: 'El asistente correspondió',
    clarified: 'El asistente pidió que lo precisara',
    person_requested: 'Pide una persona',
    angry: 'Está enfadado',
    negative_trend: 'Está cada vez más descontento',
    legal_or_safety: 'Se trata de una cuestión legal o de seguridad',
    payment_dispute: 'Reclama un pago',
    low_confidence: 'El asistente no estaba bastante seguro de la respuesta',
    no_knowledge: 'La base de conocimiento no contiene la respuesta',
    ungrounded_answer: 'La respuesta preparada no estaba respaldada por las fuentes y no se envió',
    clarifications_failed: 'Las preguntas de aclaración no bastaron',
    tool_failures: 'Las herramientas del asistente no funcionaron',
    unsupported_message: 'Ha enviado un mensaje que el asistente no sabe leer',
    model_unavailable: 'No se pudo contactar con el modelo de lenguaje',
    agent_decided: 'El asistente pidió una persona',
    agent_off: 'El asistente está apagado',
    turn_failed: 'No se pudo preparar la respuesta',
    taken_over: 'Un operador tomó la conversación',
  },
}
