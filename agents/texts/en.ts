import type { Texts } from './texts.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const unsure =
  'I don’t have reliable information on this and would rather not guess, so I’m passing you to a colleague.'
const technical = 'I’m having a technical problem right now, so I’m passing you to a colleague.'
const sorry = 'I’m really sorry about what happened. I’m passing you to a colleague who can take care of it.'
const person = 'This is something a person should handle, so I’m passing you to a colleague.'

export const en: Texts = {
  disclosure: ({ business, agent, customer }) =>
    `Hi${customer ? ` ${customer}` : ''}! I’m ${agent}, the virtual assistant (AI) of ${business}.`,
  smallTalk: {
    greeting: 'How can I help you?',
    thanks: 'You’re welcome! If you need anything else, just write.',
    goodbye: 'Goodbye! If you need anything else, write whenever you like.',
    affirmation: 'Great! If you need anything else, just write.',
    negation: 'All right. If you need anything, just write.',
    identity:
      'I’m a virtual assistant, not a person: I answer from the information the business gave me. If you’d rather talk to a person, say so and I’ll pass you to a colleague.',
  },
  sorry: 'I’m sorry about the trouble.',
  otherLanguage: {
    it: 'I found the answer only in Italian:',
    en: '',
    es: 'I found the answer only in Spanish:',
  },
  choose: (choices) =>
    `Just to be sure I answer the right thing, what is it about?\n${choices
      .map((choice, index) => `${index + 1}. ${choice}`)
      .join('\n')}\nReply with the number, or write “other”.`,
  confirm: (choice) =>
    `Just to be sure I answer the right thing, is this what you mean?\n1. ${choice}\nReply “yes”, or write “other”.`,
  rephrase: 'I’m not sure I understood. Could you tell me in a few more words what you need?',
  handOver: {
    person_requested: 'Of course: I’m passing you to a colleague.',
    angry: sorry,
    negative_trend: sorry,
    legal_or_safety: person,
    payment_dispute: person,
    low_confidence: unsure,
    no_knowledge: unsure,
    ungrounded_answer: unsure,
    clarifications_failed: 'To save you any more time, I’m passing you to a colleague.',
    tool_failures: technical,
    unsupported_message: 'I can’t read this kind of message, so I’m passing you to a colleague.',
    model_unavailable: technical,
    agent_decided: person,
    agent_off: 'A colleague will answer you.',
    turn_failed: technical,
    taken_over: 'A colleague takes it from here.',
  },
  open: 'They’ll answer here as soon as they can, and you won’t have to repeat anything.',
  closedUntil: ({ day, time, inDays }) =>
    `We’re closed right now: we open again ${
      inDays === 0
        ? 'today'
        : inDays === 1
          ? 'tomorrow'
          : inDays < 7
            ? `on ${weekdays[day]}`
            : `on ${weekdays[day]}, in ${inDays} days,`
    } at ${time} and they’ll answer here, with nothing for you to repeat.`,
  closed: 'We’re closed right now: they’ll answer here as soon as we open, with nothing for you to repeat.',
  summary: ({ customer, wants, reason, tried, urgent }) =>
    `${urgent ? 'URGENT. ' : ''}${customer ?? 'The customer'} wrote: “${wants}”. ${reason}${
      tried.topic ? `; the closest source was “${tried.topic}”` : ''
    }${tried.clarifications > 0 ? `; clarifying questions already asked: ${tried.clarifications}` : ''}.`,
  outcomes: {
    answered: 'The assistant answered',
    small_talk: 'The assistant replied in kind',
    clarified: 'The assistant asked what exactly is meant',
    person_requested: 'They ask for a person',
    angry: 'They are angry',
    negative_trend: 'They grow more and more unhappy',
    legal_or_safety: 'It is a matter of law or safety',
    payment_dispute: 'They dispute a payment',
    low_confidence: 'The assistant was not sure enough of the answer',
    no_knowledge: 'The knowledge base does not hold the answer',
    ungrounded_answer: 'The drafted answer was not covered by the sources and was not sent',
    clarifications_failed: 'Clarifying questions did not settle it',
    tool_failures: 'The assistant’s tools did not work',
    unsupported_message: 'They sent a message that the assistant cannot read',
    model_unavailable: 'The language model could not be reached',
    agent_decided: 'The assistant asked for a person',
    agent_off: 'The assistant is switched off',
    turn_failed: 'Preparing the answer failed',
    taken_over: 'An operator took the conversation over',
  },
}
