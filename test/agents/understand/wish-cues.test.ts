import { describe, expect, it } from 'vitest'
import type { Language } from '../../../domain/language.ts'
import { read } from '../../../agents/understand/tokens.ts'
import { understand } from '../../../agents/understand/understand.ts'
import { wishFromCues } from '../../../agents/understand/wish-cues.ts'

const nothingTaken: ReadonlySet<number> = new Set()
const cues = (text: string, language: Language, taken = nothingTaken) =>
  wishFromCues(read(text), language, taken)?.words ?? null

const compositions: [string, Language, string][] = [
  ['person, contact and wanting', 'it', 'vorrei discuterne con la geometra'],
  ['person, contact and wanting', 'en', 'I would like to chat with the midwife'],
  ['person, contact and wanting', 'es', 'quisiera platicarlo con la nutrióloga'],
  ['someone who is to act', 'es', 'necesito que alguien de facturación revise mi caso'],
  ['a call to the customer', 'it', 'mi fate uno squillo stasera'],
  ['a call to the customer', 'en', 'give my sister a bell tomorrow'],
  ['a call to the customer', 'es', 'échame un telefonazo'],
  ['a call to a relative', 'it', 'mio nonno non scrive, chiamatelo a casa'],
  ['a call to a relative', 'es', 'mi abuela no escribe, ¿le pueden marcar a casa?'],
  ['handing over', 'en', 'could you swap me over to the workshop'],
  ['handing over', 'it', 'girate la pratica a chi se ne occupa, per favore'],
  ['a refusal and a person', 'it', 'basta robot, una persona'],
  ['a refusal and a person', 'en', 'no more menus, one of your people'],
  ['a refusal and a person', 'es', 'no me aclaro con los botones, mejor con un compañero'],
  ['a person in few words', 'en', 'customer service rep please'],
  ['a person in few words', 'es', 'operadora x fa'],
  ['two short sentences', 'it', 'Una voce umana. Vi prego.'],
  ['whom to turn to', 'it', 'a chi mi rivolgo per questo?'],
  ['whom to turn to', 'en', 'who can I run it by?'],
  ['whom to turn to', 'es', '¿con quién lo veo?'],
  ['a named person', 'it', 'c’è Marta dell’officina?'],
  ['a named person', 'en', 'is Dave around?'],
  ['a named person', 'es', '¿está Rodrigo?'],
]

/** The same words with and without what blocks them. */
const blocks: [string, Language, string, string][] = [
  ['a negation', 'it', 'vorrei parlare con la segretaria', 'non vorrei parlare con la segretaria'],
  ['a negation', 'en', 'I want to speak to the nurse', 'I do not want to speak to the nurse'],
  ['a negation', 'es', 'quiero hablar con la gerente', 'no quiero hablar con la gerente'],
  ['another’s call', 'it', 'potete chiamarmi domani', 'potete chiedere al corriere di chiamarmi domani'],
  ['a family', 'en', 'I need to talk to the doctor', 'I need to talk to my wife'],
  ['a job', 'es', 'quiero un asesor de ventas', 'quiero trabajar, ¿buscan asesor de ventas?'],
  ['a figure of speech', 'en', 'can someone call, please', 'can someone tell me the time, please'],
  [
    'praise',
    'it',
    'un’operatrice della cassa, per favore',
    'ringraziate l’operatrice della cassa, per favore',
  ],
  ['a price', 'en', 'I want a supervisor', 'what is the price, I want a supervisor badge'],
]

describe('wish composed of cues', () => {
  it.each(compositions)('%s (%s): %s', (_, language, text) => expect(cues(text, language)).not.toBeNull())

  it.each(blocks)('%s (%s) blocks: %s', (_, language, wish, talk) => {
    expect(cues(wish, language)).not.toBeNull()
    expect(cues(talk, language)).toBeNull()
  })

  it('names the words that weigh', () =>
    expect(cues('vorrei discuterne con la geometra', 'it')).toBe('geometra + discuterne con + vorrei'))

  it('leaves words that talk about a person has claimed', () => {
    const text = 'quisiera platicarlo con la nutrióloga'
    expect(cues(text, 'es', new Set([1, 2, 4]))).toBeNull()
  })

  it('lets a modal verb wish only beside a way of contact', () => {
    expect(cues('posso aggiungere un operatore al mio piano base', 'it')).toBeNull()
    expect(cues('posso sentire un operatore del mio piano base', 'it')).not.toBeNull()
  })

  it('is a second opinion of the whole', () =>
    expect(
      understand('¿se encuentra el ingeniero Salas?', { language: 'es', defaultLanguage: 'es' }).wantsHuman,
    ).toBe(true))
})
