import { dictionary } from '../../../../i18n/dictionary.ts'
import type { Language } from '../../../../../domain/language.ts'

const list = (language: Language, parts: string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)

/** Words for two people who write on one template. */
export const conflictText = dictionary({
  en: {
    title: 'Somebody saved this template while you were writing',
    differs: (parts: string[]) => `Theirs differs from yours in: ${list('en', parts)}.`,
    hint: 'What you typed is still here. Choose what to go on from.',
    theirText: 'Their text',
    keepMine: 'Keep mine; saving replaces theirs',
    takeTheirs: 'Go on from theirs; mine is dropped',
    choose: 'Somebody saved meanwhile: choose above whose text to go on from. Yours is kept.',
    part: {
      name: 'name',
      language: 'language',
      category: 'category',
      header: 'header',
      body: 'text',
      footer: 'footer',
      buttons: 'buttons',
      cards: 'cards',
      variables: 'variables',
    },
  },
  it: {
    title: 'Qualcuno ha salvato questo modello mentre scrivevi',
    differs: (parts: string[]) => `Il suo è diverso dal tuo in: ${list('it', parts)}.`,
    hint: 'Ciò che hai scritto è ancora qui. Scegli da dove proseguire.',
    theirText: 'Il suo testo',
    keepMine: 'Tieni il mio; salvando sostituisce il suo',
    takeTheirs: 'Riparti dal suo; il mio si perde',
    choose: 'Qualcuno ha salvato nel frattempo: scegli sopra da quale testo proseguire. Il tuo è ancora qui.',
    part: {
      name: 'nome',
      language: 'lingua',
      category: 'categoria',
      header: 'intestazione',
      body: 'testo',
      footer: 'piè di pagina',
      buttons: 'pulsanti',
      cards: 'schede',
      variables: 'variabili',
    },
  },
  es: {
    title: 'Alguien guardó esta plantilla mientras escribías',
    differs: (parts: string[]) => `La suya se distingue de la tuya en: ${list('es', parts)}.`,
    hint: 'Lo que escribiste sigue aquí. Elige desde dónde seguir.',
    theirText: 'Su texto',
    keepMine: 'Conservar lo mío; al guardar sustituye lo suyo',
    takeTheirs: 'Seguir desde lo suyo; lo mío se pierde',
    choose: 'Alguien guardó mientras tanto: elige arriba desde qué texto seguir. El tuyo sigue aquí.',
    part: {
      name: 'nombre',
      language: 'idioma',
      category: 'categoría',
      header: 'encabezado',
      body: 'texto',
      footer: 'pie',
      buttons: 'botones',
      cards: 'tarjetas',
      variables: 'variables',
    },
  },
})
