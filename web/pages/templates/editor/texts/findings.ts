import { dictionary, plural } from '../../../../i18n/dictionary.ts'

/** What is wrong, and what to do. */
const finding = (message: string, fix: string): readonly [string, string] => [message, fix]

/** Words for what is wrong and how it is mended. */
export const findingsText = dictionary({
  en: {
    findings: 'What WhatsApp would say',
    clean: 'Nothing to complain about.',
    checking: 'Checking…',
    errors: (n: number) => plural('en', n, { one: '# fault', other: '# faults' }),
    warnings: (n: number) => plural('en', n, { one: '# warning', other: '# warnings' }),
    error: 'Fault',
    warning: 'Warning',
    rule: (name: string) => `Rule ${name}`,
    fixes: {
      addStop: 'Add how to say stop',
      tidyName: 'Tidy the name',
      renumber: 'Number them anew',
      useNames: 'Use names for variables',
      tidySpaces: 'Tidy the spaces',
      oneMark: 'Leave one',
      toMarketing: 'Make it marketing',
      sortButtons: 'Put them together',
    },
    fixed: 'Mended',
    undo: 'Undo',
    ownFindings: {
      name: finding('The template has no name.', 'Give it one that says what it is for.'),
      fixed: (key: string) => finding(`“${key}” is always the same, but empty.`, 'Write the value.'),
      field: (key: string) => finding(`“${key}” names no field.`, 'Choose a field of your contacts.'),
    },
    firstMend: (n: number) =>
      plural('en', n, { one: 'Mend the fault first', other: 'Mend the # faults first' }),
  },
  it: {
    findings: 'Che cosa direbbe WhatsApp',
    clean: 'Niente da ridire.',
    checking: 'Controllo…',
    errors: (n: number) => plural('it', n, { one: '# errore', other: '# errori' }),
    warnings: (n: number) => plural('it', n, { one: '# avviso', other: '# avvisi' }),
    error: 'Errore',
    warning: 'Avviso',
    rule: (name: string) => `Regola ${name}`,
    fixes: {
      addStop: 'Aggiungi come dire basta',
      tidyName: 'Sistema il nome',
      renumber: 'Rinumera',
      useNames: 'Usa variabili con nome',
      tidySpaces: 'Sistema gli spazi',
      oneMark: 'Lasciane uno',
      toMarketing: 'Passa a marketing',
      sortButtons: 'Mettili insieme',
    },
    fixed: 'Sistemato',
    undo: 'Annulla',
    ownFindings: {
      name: finding('Il modello non ha un nome.', 'Dagliene uno che dica a che serve.'),
      fixed: (key: string) => finding(`«${key}» è sempre lo stesso, ma vuoto.`, 'Scrivi il valore.'),
      field: (key: string) => finding(`«${key}» non dice quale campo.`, 'Scegli un campo dei contatti.'),
    },
    firstMend: (n: number) =>
      plural('it', n, { one: 'Prima correggi l’errore', other: 'Prima correggi i # errori' }),
  },
  es: {
    findings: 'Lo que diría WhatsApp',
    clean: 'Nada que objetar.',
    checking: 'Revisando…',
    errors: (n: number) => plural('es', n, { one: '# error', other: '# errores' }),
    warnings: (n: number) => plural('es', n, { one: '# aviso', other: '# avisos' }),
    error: 'Error',
    warning: 'Aviso',
    rule: (name: string) => `Regla ${name}`,
    fixes: {
      addStop: 'Añadir cómo darse de baja',
      tidyName: 'Arreglar el nombre',
      renumber: 'Numerarlas de nuevo',
      useNames: 'Usar variables con nombre',
      tidySpaces: 'Arreglar los espacios',
      oneMark: 'Dejar uno',
      toMarketing: 'Hacerla marketing',
      sortButtons: 'Ponerlas juntas',
    },
    fixed: 'Arreglado',
    undo: 'Deshacer',
    ownFindings: {
      name: finding('La plantilla no tiene nombre.', 'Dale uno que diga para qué es.'),
      fixed: (key: string) => finding(`«${key}» es siempre el mismo, pero está vacío.`, 'Escribe el valor.'),
      field: (key: string) => finding(`«${key}» no dice qué campo.`, 'Elige un campo de tus contactos.'),
    },
    firstMend: (n: number) =>
      plural('es', n, { one: 'Corrige primero el error', other: 'Corrige primero los # errores' }),
  },
})
