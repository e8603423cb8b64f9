import { describe, expect, it } from 'vitest'
import type { Sentiment } from '../../../domain/agent.ts'
import type { Language } from '../../../domain/language.ts'
import { understand } from '../../../agents/understand/understand.ts'

const of = (text: string, language: Language) => understand(text, { language, defaultLanguage: language })

/** Each rule with pairs that differ in that rule alone. */
const rules: Record<string, [Language, string, Sentiment][]> = {
  'negation turns anger and disappointment off': [
    ['it', 'sono arrabbiata con voi', 'angry'],
    ['it', 'non sono arrabbiata con voi', 'neutral'],
    ['en', "I'm angry with you", 'angry'],
    ['es', 'estoy enojada con ustedes', 'angry'],
  ],
  'a length of time in a question is a term, unless someone was contacted': [
    ['it', 'Posso restituire un coltello usato dopo 3 mesi?', 'neutral'],
    ['it', 'dopo 20 giorni posso ancora fare il reso?', 'neutral'],
    ['it', 'Ho scritto tre volte, quando rispondete?', 'negative'],
    ['it', 'perché nessuno risponde?', 'negative'],
    ['es', '¿Puedo devolverlo después de 3 meses?', 'neutral'],
  ],
  'negation turns praise round': [
    ['it', 'sono contenta del servizio', 'positive'],
    ['it', 'non sono contenta del servizio', 'negative'],
    ['en', 'I am happy with the sofa', 'positive'],
    ['en', 'I am not happy with the sofa', 'negative'],
    ['es', 'estoy contento con la compra', 'positive'],
    ['es', 'no estoy contento con la compra', 'negative'],
  ],
  'negation ends with its clause': [
    ['it', 'non importa, sono furioso', 'angry'],
    ['en', "I don't care, I am furious", 'angry'],
    ['es', 'no importa, estoy furioso', 'angry'],
  ],
  'idioms with a negation are praise or nothing': [
    ['it', 'non male, davvero', 'positive'],
    ['en', 'not bad at all', 'positive'],
    ['es', 'no está nada mal', 'positive'],
    ['it', 'nessun problema', 'neutral'],
    ['en', 'no problem', 'neutral'],
    ['es', 'ningún problema', 'neutral'],
  ],
  'a softener makes anger disappointment': [
    ['it', 'sono un po’ arrabbiato', 'negative'],
    ['en', 'I am a bit angry', 'negative'],
    ['es', 'estoy un poco enfadada', 'negative'],
  ],
  'a failure stated flatly is information': [
    ['it', 'Il piatto è arrivato rotto, come faccio il reso?', 'neutral'],
    ['en', 'The plate arrived broken, how do I return it?', 'neutral'],
    ['es', 'El plato llegó roto, ¿cómo hago la devolución?', 'neutral'],
  ],
  'what might happen has not happened': [
    ['it', 'se sono delusa del colore posso renderlo', 'neutral'],
    ['en', 'if I am disappointed with the colour I can return it', 'neutral'],
    ['es', 'si quedo decepcionada con el color lo devuelvo', 'neutral'],
  ],
  'a product adjective in a question asks': [
    ['it', 'Il materiale è scadente?', 'neutral'],
    ['en', 'Is the material flimsy?', 'neutral'],
    ['es', '¿El material es malo?', 'neutral'],
  ],
  'praise beside a failure is sarcasm': [
    ['it', 'complimenti, tre settimane e nessuna risposta', 'angry'],
    ['en', 'great service as always, nobody answers', 'angry'],
    ['es', 'enhorabuena, tres semanas y ninguna respuesta', 'angry'],
  ],
  'solved failures are past': [
    ['it', 'Il pacco era in ritardo ma tutto risolto, ottimo servizio!', 'positive'],
    ['en', 'The lamp was broken and you replaced it immediately, great service!', 'positive'],
  ],
  'capitals turn a complaint into shouting': [
    ['it', 'il rimborso non è arrivato, nessuno risponde', 'negative'],
    ['it', 'IL RIMBORSO NON È ARRIVATO, NESSUNO RISPONDE', 'angry'],
    ['en', 'my refund has not arrived, still waiting', 'negative'],
    ['en', 'MY REFUND HAS NOT ARRIVED, STILL WAITING', 'angry'],
  ],
  'product names and acronyms are no shouting': [
    ['it', 'Avete la PS5 PRO con cavo HDMI e USB?', 'neutral'],
    ['en', 'Does the LG OLED work with DVB and HDMI?', 'neutral'],
    ['es', 'Mandadme el IBAN y el CIF', 'neutral'],
  ],
  'threats are anger': [
    ['it', 'domani sento il mio avvocato', 'angry'],
    ['en', 'you will hear from my lawyer', 'angry'],
    ['es', 'los voy a denunciar en Profeco', 'angry'],
  ],
  'a question about complaining is no threat': [
    ['it', 'come si apre un reclamo?', 'neutral'],
    ['en', 'how do I make a complaint?', 'neutral'],
    ['es', '¿dónde presento una queja formal?', 'neutral'],
  ],
  'repeated contact exasperates': [
    ['it', 'terza volta che scrivo e nessuno risponde', 'angry'],
    ['en', "third time I'm writing and nobody answers", 'angry'],
    ['es', 'tercera vez que escribo y nadie contesta', 'angry'],
  ],
  'an ultimatum is anger': [
    ['it', 'vi do tempo fino a domani', 'angry'],
    ['en', 'this is your last chance', 'angry'],
    ['es', 'última oportunidad para ustedes', 'angry'],
  ],
  'elongated words are read': [
    ['it', 'bastaaaa', 'angry'],
    ['en', 'unaccceptable', 'angry'],
    ['es', 'ladroneeeees', 'angry'],
  ],
  'emoji decide where words do not': [
    ['it', '😡😡', 'angry'],
    ['en', 'the blue one 😍', 'positive'],
    ['es', 'llegó hoy 😞', 'negative'],
  ],
  'tears go with what is said': [
    ['it', 'vi adoro 😭', 'positive'],
    ['it', 'il vestito 😭', 'negative'],
  ],
  'coarse words strengthen praise': [
    ['es', 'de puta madre, gracias', 'positive'],
    ['en', 'fucking brilliant', 'positive'],
  ],
  'what was feared did not happen': [
    ['it', 'temevo un disastro, invece è bellissimo', 'positive'],
    ['en', 'I was worried it would be terrible, it is perfect', 'positive'],
  ],
  'plain thanks are neutral, warm ones are not': [
    ['it', 'ok grazie', 'neutral'],
    ['it', 'grazie infinite, siete stati gentilissimi', 'positive'],
    ['en', 'ok thanks', 'neutral'],
    ['en', 'thank you so much, you have been amazing', 'positive'],
    ['es', 'vale gracias', 'neutral'],
    ['es', 'mil gracias, son los mejores', 'positive'],
  ],
}

describe('sentiment', () => {
  for (const [rule, cases] of Object.entries(rules))
    describe(rule, () => {
      it.each(cases)('%s: %s → %s', (language, text, sentiment) => {
        expect(of(text, language).sentiment).toBe(sentiment)
      })
    })

  it('says which words decided', () => {
    expect(of('siete dei ladri', 'it').signals).toContain('angry: ladri')
    expect(of('domattina parto e sono furioso', 'it').signals.join()).toMatch(/furioso.*domattina/)
    expect(of('quando arriva?', 'it').signals).toEqual([])
  })

  it('feels nothing in a word that means nothing known', () => {
    for (const text of ['altro', 'quello rosso', '1'])
      expect(of(text, 'it')).toMatchObject({ sentiment: 'neutral', sentimentScore: 0 })
  })

  it('scores from furious to delighted', () => {
    const scores = [
      'siete dei ladri, vi denuncio',
      'sono delusa',
      'quando arriva?',
      'bellissimo, grazie di cuore',
    ].map((text) => of(text, 'it').sentimentScore)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(scores[0]).toBeLessThanOrEqual(-0.6)
    expect(scores.at(-1)).toBeGreaterThan(0.3)
    for (const score of scores) expect(Math.abs(score)).toBeLessThanOrEqual(1)
  })
})
