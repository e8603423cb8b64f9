/** What a word or phrase of a customer's message can mean. The same in every language: what is learnt in one serves all. */
export const meanings = [
  // Who
  'role', // operator, manager: someone to be handed to
  'staff', // a trade or profession
  'dept', // a department, a desk
  'some', // someone, whoever
  'human',
  'bot',
  // Contact
  'talk',
  'pass', // put through, hand over
  'ring', // call, call back
  'reply', // answer, write back
  'there', // available, on duty: is she in?
  // Wanting, asking, refusing
  'want',
  'can',
  'need',
  'me',
  'you',
  'was', // it happened, it is told
  'neg',
  'nobody',
  'noneed', // no need, that is all
  'bit', // a little: softens
  'hyp', // if
  'q', // question words
  'thanks',
  'please',
  'hello',
  // Messages and consent
  'msgs',
  'list',
  'off', // remove, unsubscribe
  'cease', // stop, enough
  'on', // resume, sign up, add
  'back', // again, as before
  'regret', // by mistake, changed my mind
  'agree', // consent, accept
  'oppose', // object, do not disturb
  'only', // only, all but
  'peace', // leave me alone
  'wrong', // not my number, no client of yours
  'missed', // I miss them, none come any more
  'send',
  'consent', // privacy, the law on it
  'thing', // an order, a contract: what else may be cancelled or stopped
  'machine',
  // Time and danger
  'now',
  'today',
  'tomorrow',
  'soon', // in ten minutes, at six
  'deadline',
  'norush',
  'outside', // waiting somewhere
  'stuck',
  'danger',
  'weak', // a child, someone ill, an animal
  'fraud',
  // Trouble
  'fail',
  'again', // the third time, for weeks
  'wait',
  // Feeling
  'insult',
  'swear',
  'accuse', // thieves, scam
  'law',
  'press', // reviews, newspapers
  'quit', // leaving with noise
  'shame',
  'fury',
  'threat',
  'rhet', // questions that attack
  'sarc', // what sarcasm is made of: bravo, congratulations
  'praise',
  'love',
  'sad',
  'worry',
  'annoy',
] as const
export type Meaning = (typeof meanings)[number]

/** Entries of the lexicon language of `pattern.ts`, by what they mean. */
export type Meanings = Readonly<Record<Meaning, string>>
