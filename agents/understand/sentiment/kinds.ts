/** What an entry of the sentiment lexicon says, and so which rules read it. */
export type SentimentKind =
  // Anger
  | 'insult' // names the business or its people are called
  | 'fury' // the customer says that they are furious or fed up; can be negated
  | 'outrage' // the matter is called unacceptable, a disgrace, a fraud
  | 'threat' // lawyer, police, consumer bodies, reviews, chargeback, leaving with noise
  | 'ultimatum' // do this by then, or else; last chance
  | 'demand' // orders instead of asks
  | 'swear' // coarse words, which also strengthen praise
  | 'chase' // the third message, weeks of waiting
  | 'mockery' // sarcasm and rhetorical questions that are plain from the words alone
  | 'accusation' // you lost, you charged, your mistake: two of them, or one that is shouted, are anger
  // Disappointment
  | 'feeling' // disappointed, worried, sad; can be negated
  | 'quality' // bad, ugly, slow: a judgement; in a question it asks
  | 'trouble' // trouble told as a complaint: nobody answers, it broke after two days
  | 'again' // again, still: turns a stated failure into a complaint
  | 'fact' // a failure stated flatly: broken, late, does not work
  | 'lapse' // three weeks, a month: no complaint by itself, but it gives sarcasm away
  | 'tears' // 😭 goes with what is said: joy or grief
  // Contentment
  | 'joy' // happy, love it, beautiful
  | 'praise' // of the business and its service; the bait of sarcasm
  | 'courtesy' // thanks and good wishes; alone they say nothing
  // Reading aids
  | 'plain' // looks like one of the above and is not: `no problem`, `Black Friday`
  | 'negator'
  | 'booster'
  | 'softener'
  | 'contrast' // but, although: what follows counts more, and praise before it is no sarcasm
  | 'hypothesis' // if, in case: what follows has not happened
  | 'expectation' // I feared, I expected: what follows did not come true when the rest is praise
  | 'resolved' // solved, arrived in the end: failures before it are past
  | 'joiner' // and, because: a negation does not reach past it
