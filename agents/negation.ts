/** Wordings with a negation in them that turn nothing round. */
const idle =
  /^\s*no[,.:;]|(?<!\p{L})(?:non oltre|non solo|se non|no later than|not only|if not|no más tarde|no sol[oa]mente|no sólo|no solo|si no)(?!\p{L})/giu
const negators =
  /(?<!\p{L})(?:non|né|nessun[oa]?|mai|neanche|nemmeno|neppure|not|no|never|none|neither|nor|cannot|nunca|ning[uú]n[oa]?|tampoco|jamás)(?!\p{L})|n['’]t(?!\p{L})/iu

/** Whether a sentence denies. */
export const denies = (sentence: string): boolean => negators.test(sentence.replace(idle, ' '))
