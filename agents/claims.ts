/**
 * What an agent may not say of its own accord: that something was done, or that it will be. An action may be
 * claimed only when its tool succeeded in this turn; a promise only in the words of the knowledge base.
 * Letters outside ASCII make `\b` useless here, hence the look-arounds.
 */
const phrase = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

const one = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const handedOver = [
  `(?:I|we)(?:['’]ve| have)?(?: just| already)? ${one('transferred forwarded escalated passed handed notified alerted informed')}`,
  `(?:ho|abbiamo)(?: appena| già)? ${one('trasferit inoltrat passat avvisat girat segnalat informat')}\\p{L}*`,
  `(?:he|hemos)(?: ya)? ${one('transferid reenviad pasad avisad derivad informad escalad')}\\p{L}*`,
].map(phrase)

const englishDone = one(
  'refunded cancelled canceled changed updated booked reserved rescheduled sent shipped issued applied credited ' +
    'deleted removed opened created confirmed approved processed ordered charged checked extended reset activated blocked',
)
const italianDone = one(
  'rimborsat annullat cancellat modificat cambiat aggiornat prenotat riservat spostat inviat mandat spedit emess ' +
    'applicat accreditat eliminat apert creat confermat approvat elaborat ordinat addebitat controllat verificat ' +
    'registrat attivat bloccat prolungat disdett rinnovat',
)
const spanishDone = one(
  'reembolsad cancelad anulad cambiad modificad actualizad reservad enviad mandad emitid aplicad abonad eliminad ' +
    'borrad abiert cread confirmad aprobad procesad pedid cobrad comprobad verificad registrad activad bloquead renovad',
)
const done = [
  `(?:I|we)(?:['’]ve| have)?(?: just| already)? ${englishDone}`,
  `your \\p{L}+ (?:has|have) (?:now |just |already )?been ${englishDone}`,
  `(?:ho|abbiamo)(?: appena| già)? ${italianDone}\\p{L}*`,
  `(?:il|la|l['’]) ?(?:tu[oa]|su[oa]|vostr[oa]) \\p{L}+ (?:è|e'|sono) stat[oaie] ${italianDone}\\p{L}*`,
  `(?:he|hemos)(?: ya)? ${spanishDone}\\p{L}*`,
  `(?:tu|su) \\p{L}+ ha sido ${spanishDone}\\p{L}*`,
].map(phrase)

const promises = [
  `(?:I|we)(?:['’]ll| will| shall| am going to| are going to) (?:also |then |personally )?${one(
    'refund call contact email write send ship deliver check fix ensure cancel change book give credit arrange reserve apply notify',
  )}`,
  `(?:I|we)(?:['’]ll| will) (?:get back|come back|make sure|look into|let you know|take care)`,
  `(?:I|we) (?:can )?(?:guarantee|promise|assure)`,
  `${one(
    'rimborser richiamer ricontatter contatter invier mander spedir verificher controller annuller prenoter scriver ' +
      'accrediter sistemer applicher avviser occuper consegner regaler modificher',
  )}(?:ò|emo)`,
  one('garantisco garantiamo prometto promettiamo assicuro assicuriamo'),
  `${one(
    'reembolsar llamar contactar enviar mandar comprobar verificar cancelar anular reservar escribir abonar avisar ' +
      'aplicar ocupar entregar regalar cambiar devolver',
  )}(?:é|emos)`,
  one('garantizo garantizamos prometo prometemos aseguro aseguramos'),
].map(phrase)

const first = (patterns: readonly RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match[0]
  }
  return null
}

/** The first claim of an action in a sentence that no tool of this turn backs, or `null`. */
export function claimedAction(sentence: string, succeeded: ReadonlySet<string>): string | null {
  return (succeeded.has('request_human') ? null : first(handedOver, sentence)) ?? first(done, sentence)
}

/** The first promise in a sentence, or `null`. */
export const promised = (sentence: string): string | null => first(promises, sentence)
