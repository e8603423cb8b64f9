import { describe, expect, it } from 'vitest'
import type { Language } from '../../../domain/language.ts'
import { understand } from '../../../agents/understand/understand.ts'

const urgent = (text: string, language: Language) =>
  understand(text, { language, defaultLanguage: language }).urgent

describe('urgency', () => {
  it.each<[Language, string]>([
    ['it', 'è urgente'],
    ['it', 'mi serve entro domani'],
    ['it', 'il volo parte tra due ore'],
    ['it', 'perdita di gas in cucina'],
    ['it', 'sono rimasto chiuso fuori'],
    ['it', 'ho finito l’insulina'],
    ['en', 'this is urgent'],
    ['en', 'I need it by tomorrow'],
    ['en', 'my flight leaves in two hours'],
    ['en', 'water is coming through the ceiling'],
    ['en', "I'm locked out"],
    ['es', 'es urgente'],
    ['es', 'lo necesito para mañana'],
    ['es', 'mi vuelo sale en dos horas'],
    ['es', 'hay fuga de gas'],
    ['es', 'me quedé sin insulina'],
  ])('%s: %s', (language, text) => expect(urgent(text, language)).toBe(true))
})

describe('no urgency', () => {
  it.each<[Language, string]>([
    ['it', 'non è urgente'],
    ['it', 'quando arriva?'],
    ['it', 'siete aperti oggi?'],
    ['it', 'quanto costa la spedizione urgente?'],
    ['en', "it's not urgent"],
    ['en', 'no rush'],
    ['en', 'are you open today?'],
    ['en', 'do you offer same day delivery?'],
    ['es', 'no es urgente'],
    ['es', 'no hay prisa'],
    ['es', '¿abren hoy?'],
    ['es', '¿cuánto cuesta el envío urgente?'],
  ])('%s: %s', (language, text) => expect(urgent(text, language)).toBe(false))
})
