import { dictionary } from '../i18n/dictionary.ts'

/** Words of parts that every page uses. */
export const uiText = dictionary({
  en: { loadFailed: 'This could not be loaded', tryAgain: 'Try again' },
  it: { loadFailed: 'Non è stato possibile caricare', tryAgain: 'Riprova' },
  es: { loadFailed: 'No se pudo cargar', tryAgain: 'Reintentar' },
})
