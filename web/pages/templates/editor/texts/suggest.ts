import { dictionary } from '../../../../i18n/dictionary.ts'

/** Words for the suggestion from a brief. */
export const suggestText = dictionary({
  en: {
    briefTitle: 'Suggest a template',
    brief: 'What should the message do, and for whom?',
    briefExample:
      'Such as: remind people of tomorrow’s appointment, with the hour, and let them confirm or move it.',
    briefHint: (language: string) =>
      `Written in ${language} and filled into the editor. You read it, change it and submit it; nothing goes out by itself.`,
    briefReplaces: 'It replaces what stands in the editor now; you can undo that.',
    write: 'Write it',
    suggested: 'Filled in. Read it before you save.',
    noModel: 'Suggestions need a language model, and this hub runs without one.',
    noModelFix:
      'Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own, in the hub’s environment (.env.example says how), and start it again. Everything else here works without.',
  },
  it: {
    briefTitle: 'Suggerisci un modello',
    brief: 'Che cosa deve fare il messaggio, e per chi?',
    briefExample:
      'Per esempio: ricordare l’appuntamento di domani, con l’ora, e lasciar confermare o spostare.',
    briefHint: (language: string) =>
      `Scritto in ${language} e messo nell’editor. Lo leggi, lo cambi e lo invii tu; da solo non parte nulla.`,
    briefReplaces: 'Prende il posto di ciò che c’è ora nell’editor; puoi annullare.',
    write: 'Scrivilo',
    suggested: 'Inserito. Leggilo prima di salvare.',
    noModel: 'Per i suggerimenti serve un modello linguistico, e questo centralino non ne ha.',
    noModelFix:
      'Imposta OPENAI_API_KEY, o OPENAI_BASE_URL per un server tuo, nell’ambiente del centralino (.env.example dice come), e riavvialo. Tutto il resto qui funziona anche senza.',
  },
  es: {
    briefTitle: 'Sugerir una plantilla',
    brief: '¿Qué debe hacer el mensaje, y para quién?',
    briefExample: 'Por ejemplo: recordar la cita de mañana, con la hora, y dejar confirmarla o moverla.',
    briefHint: (language: string) =>
      `Escrita en ${language} y puesta en el editor. Tú la lees, la cambias y la envías; sola no sale nada.`,
    briefReplaces: 'Reemplaza lo que hay ahora en el editor; puedes deshacerlo.',
    write: 'Escribirla',
    suggested: 'Puesta. Léela antes de guardar.',
    noModel: 'Para sugerir hace falta un modelo de lenguaje, y esta centralita no tiene ninguno.',
    noModelFix:
      'Configura OPENAI_API_KEY, o OPENAI_BASE_URL para un servidor propio, en el entorno de la centralita (.env.example dice cómo), y reiníciala. Todo lo demás aquí funciona sin él.',
  },
})
