import { describe, expect, it } from 'vitest'
import type { Language } from '../../../domain/language.ts'
import { understand } from '../../../agents/understand/understand.ts'

const wants = (text: string, language: Language) =>
  understand(text, { language, defaultLanguage: language }).wantsHuman

const wishes: [Language, string][] = [
  ['it', 'vorrei parlare con un operatore'],
  ['it', 'operatore'],
  ['it', 'opertore'],
  ['it', 'chiamatemi'],
  ['it', 'sei un bot? passami qualcuno'],
  ['it', 'non voglio parlare con un robot'],
  ['it', 'c’è qualcuno che possa aiutarmi di persona?'],
  ['it', 'posso parlare con Giulia?'],
  ['it', 'una persona vera, per favore'],
  ['it', 'la pratica è complicata, preferirei che la vedesse un vostro impiegato'],
  ['en', 'can I talk to someone'],
  ['en', 'agent'],
  ['en', 'humna please'],
  ['en', 'call me back'],
  ['en', 'get me your supervisor'],
  ['en', "I don't want to talk to a machine"],
  ['en', 'is anybody there'],
  ['en', 'could you put me through to billing'],
  ['es', 'quiero hablar con un agente'],
  ['es', 'humano'],
  ['es', 'pásame con alguien'],
  ['es', '¿me pueden llamar?'],
  ['es', '¿hay alguien ahí?'],
  ['es', 'no quiero hablar con una máquina'],
  ['es', 'comuníqueme con el gerente'],
]

const talk: [Language, string][] = [
  ['it', 'l’operatore mi ha già risposto'],
  ['it', 'vorrei parlare delle vostre offerte'],
  ['it', 'cerco un regalo per una persona anziana'],
  ['it', 'quante persone possono dormire nella tenda?'],
  ['it', 'non serve un operatore, grazie'],
  ['it', 'sei una persona o un bot?'],
  ['it', 'il corriere mi può chiamare prima di passare?'],
  ['it', 'mi chiamo Anna'],
  ['en', 'is the phone operator included'],
  ['en', "I don't need a person, just tell me the price"],
  ['en', 'the agent told me to write here'],
  ['en', 'call me Anna'],
  ['en', 'do you sell human hair wigs'],
  ['en', 'are you a real person?'],
  ['en', 'the price is per person?'],
  ['es', 'el agente ya me respondió'],
  ['es', 'no necesito hablar con nadie'],
  ['es', '¿para cuántas personas es?'],
  ['es', 'un regalo para una persona mayor'],
  ['es', '¿los asesores trabajan los domingos?'],
  ['es', 'me llamo Lucía'],
]

describe('wish for a person', () => {
  it.each(wishes)('%s: %s', (language, text) => expect(wants(text, language)).toBe(true))
})

describe('talk about a person', () => {
  it.each(talk)('%s: %s', (language, text) => expect(wants(text, language)).toBe(false))
})
