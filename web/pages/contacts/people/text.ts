import { dictionary, plural } from '../../../i18n/dictionary.ts'

/** Where the file of who meets a filter is. Spreadsheets set to Italian or Spanish part their columns by semicolons. */
const exportFile = (separator: 'comma' | 'semicolon') => (filter: string) =>
  `/api/contacts/export.csv?${new URLSearchParams({ separator, ...(filter !== '' && { filter }) }).toString()}`

export const peopleText = dictionary({
  en: {
    search: 'Search name, number or any field',
    clearSearch: 'Clear the search',
    filter: 'Filter',
    hideFilter: 'Hide the filter',
    filterLabel: 'Only who meets',
    saveSegment: 'Save as a segment',
    sort: 'Sort by',
    export: 'Export',
    exportFile: exportFile('comma'),
    newest: 'Newest first',
    lastInbound: 'Wrote last',
    byName: 'Name',
    nobody: 'Nobody here yet',
    nobodyHint:
      'Whoever writes to you appears by themselves. Import the customers you have from a file, or write one down.',
    noMatch: 'Nobody matches',
    noMatchHint: 'Search for less of the name, or loosen the filter.',
    clearAll: 'Show everybody',
    name: 'Name',
    phone: 'Phone',
    consent: 'Marketing',
    tags: 'Tags',
    activity: 'Last activity',
    wrote: 'They wrote',
    written: 'We wrote',
    never: 'None yet',
    select: (name: string) => `Select ${name}`,
    selectLoaded: 'Select all shown',
    selected: (n: number) => plural('en', n, { one: '# selected', other: '# selected' }),
    selectAll: (n: number) => plural('en', n, { one: 'Select the only one', other: 'Select all #' }),
    clearSelection: 'Clear the selection',
    moreTags: (n: number) => `+${n}`,
    matching: (n: string, all: string) => `${n} of ${all}`,

    tag: 'Tag',
    addTags: 'Add tags',
    removeTags: 'Remove tags',
    addToList: 'Put on a list',
    removeFromList: 'Take off a list',
    block: 'Block',
    unblock: 'Unblock',
    erase: 'Erase',
    moreActions: 'More',
    list: 'List',
    chooseList: 'Choose a list',
    noLists: 'No lists yet: make one under “Lists and fields”.',
    tagsHint: 'Enter adds one; several at once with commas.',
    blockWhat: (n: number) =>
      plural('en', n, {
        one: 'Nothing will be sent to this contact, whoever asks for it. What they write still comes in.',
        other:
          'Nothing will be sent to these # contacts, whoever asks for it. What they write still comes in.',
      }),
    unblockWhat: (n: number) =>
      plural('en', n, {
        one: 'This contact may be written to again, as far as their consent allows.',
        other: 'These # contacts may be written to again, as far as their consent allows.',
      }),
    eraseWhat: (n: number) =>
      plural('en', n, {
        one: 'All that the hub holds on this person goes: messages, files, notes, fields, tags. This cannot be undone.',
        other:
          'All that the hub holds on these # people goes: messages, files, notes, fields, tags. This cannot be undone.',
      }),
    eraseStays:
      'What proves consent stays without a name, so that an import does not bring them back as agreed.',
    typeNumber: (n: string) => `Type ${n} to confirm`,
    running: {
      addTags: 'Adding tags',
      removeTags: 'Removing tags',
      addToList: 'Putting on the list',
      removeFromList: 'Taking off the list',
      setField: 'Setting a field',
      block: 'Blocking',
      unblock: 'Unblocking',
      erase: 'Erasing',
    },
    progress: (done: string, total: string) => `${done} of ${total}`,
    finished: (changed: number, done: number) =>
      changed === done
        ? plural('en', changed, { one: '# contact changed', other: '# contacts changed' })
        : `${plural('en', changed, { one: '# contact changed', other: '# contacts changed' })}, ${plural('en', done - changed, { one: '# was so already', other: '# were so already' })}`,
    failedOnes: (n: number) =>
      plural('en', n, { one: '# could not be changed', other: '# could not be changed' }),
    undoing: 'Taking it back',
    undone: (n: number) =>
      plural('en', n, { one: '# contact is as it was', other: '# contacts are as they were' }),
    tagWhat: (n: number) =>
      plural('en', n, { one: 'The contact gets these tags.', other: 'All # contacts get these tags.' }),
    untagWhat: (n: number) =>
      plural('en', n, { one: 'The contact loses these tags.', other: 'All # contacts lose these tags.' }),
    listWhat: (n: number) =>
      plural('en', n, { one: 'The contact goes on the list.', other: 'All # contacts go on the list.' }),
    unlistWhat: (n: number) =>
      plural('en', n, { one: 'The contact leaves the list.', other: 'All # contacts leave the list.' }),
    canUndo: 'It can be undone for 30 days: whoever had it already keeps it.',
    reasons: {
      not_found: 'no longer there',
      conflict: 'a message to them was leaving just then: try again',
    } as Record<string, string>,
    otherReason: 'could not be changed',
    showFailed: 'Which, and why',
    dismiss: 'Dismiss',
    stop: 'Stop',
    wasStopped: 'Stopped before the end',
  },
  it: {
    search: 'Cerca nome, numero o qualunque campo',
    clearSearch: 'Cancella la ricerca',
    filter: 'Filtro',
    hideFilter: 'Nascondi il filtro',
    filterLabel: 'Solo chi soddisfa',
    saveSegment: 'Salva come segmento',
    sort: 'Ordina per',
    export: 'Esporta',
    exportFile: exportFile('semicolon'),
    newest: 'Più recenti',
    lastInbound: 'Ultimo a scrivere',
    byName: 'Nome',
    nobody: 'Qui non c’è ancora nessuno',
    nobodyHint:
      'Chi ti scrive compare da solo. Importa da un file i clienti che hai, oppure scrivine uno a mano.',
    noMatch: 'Nessuno corrisponde',
    noMatchHint: 'Cerca una parte più breve del nome, o allenta il filtro.',
    clearAll: 'Mostra tutti',
    name: 'Nome',
    phone: 'Telefono',
    consent: 'Marketing',
    tags: 'Etichette',
    activity: 'Ultima attività',
    wrote: 'Ha scritto',
    written: 'Abbiamo scritto',
    never: 'Ancora nessuna',
    select: (name: string) => `Seleziona ${name}`,
    selectLoaded: 'Seleziona tutti quelli mostrati',
    selected: (n: number) => plural('it', n, { one: '# selezionato', other: '# selezionati' }),
    selectAll: (n: number) => plural('it', n, { one: 'Seleziona l’unico', other: 'Seleziona tutti i #' }),
    clearSelection: 'Annulla la selezione',
    moreTags: (n: number) => `+${n}`,
    matching: (n: string, all: string) => `${n} di ${all}`,

    tag: 'Etichetta',
    addTags: 'Aggiungi etichette',
    removeTags: 'Togli etichette',
    addToList: 'Metti in una lista',
    removeFromList: 'Togli da una lista',
    block: 'Blocca',
    unblock: 'Sblocca',
    erase: 'Cancella',
    moreActions: 'Altro',
    list: 'Lista',
    chooseList: 'Scegli una lista',
    noLists: 'Ancora nessuna lista: creane una in “Liste e campi”.',
    tagsHint: 'Invio ne aggiunge una; più insieme con le virgole.',
    blockWhat: (n: number) =>
      plural('it', n, {
        one: 'A questo contatto non si invierà nulla, chiunque lo chieda. Ciò che scrive continua ad arrivare.',
        other:
          'A questi # contatti non si invierà nulla, chiunque lo chieda. Ciò che scrivono continua ad arrivare.',
      }),
    unblockWhat: (n: number) =>
      plural('it', n, {
        one: 'A questo contatto si potrà di nuovo scrivere, per quanto il consenso lo permette.',
        other: 'A questi # contatti si potrà di nuovo scrivere, per quanto il consenso lo permette.',
      }),
    eraseWhat: (n: number) =>
      plural('it', n, {
        one: 'Sparisce tutto ciò che il centralino ha su questa persona: messaggi, file, note, campi, etichette. Non si può annullare.',
        other:
          'Sparisce tutto ciò che il centralino ha su queste # persone: messaggi, file, note, campi, etichette. Non si può annullare.',
      }),
    eraseStays:
      'Resta, senza nome, ciò che prova il consenso, così un’importazione non le riporta come consenzienti.',
    typeNumber: (n: string) => `Scrivi ${n} per confermare`,
    running: {
      addTags: 'Aggiunta di etichette',
      removeTags: 'Rimozione di etichette',
      addToList: 'Inserimento nella lista',
      removeFromList: 'Rimozione dalla lista',
      setField: 'Modifica di un campo',
      block: 'Blocco',
      unblock: 'Sblocco',
      erase: 'Cancellazione',
    },
    progress: (done: string, total: string) => `${done} di ${total}`,
    finished: (changed: number, done: number) =>
      changed === done
        ? plural('it', changed, { one: '# contatto cambiato', other: '# contatti cambiati' })
        : `${plural('it', changed, { one: '# contatto cambiato', other: '# contatti cambiati' })}, ${plural('it', done - changed, { one: '# era già così', other: '# erano già così' })}`,
    failedOnes: (n: number) =>
      plural('it', n, { one: '# non è stato cambiato', other: '# non sono stati cambiati' }),
    undoing: 'Ritorno a com’era',
    undone: (n: number) =>
      plural('it', n, { one: '# contatto è com’era', other: '# contatti sono com’erano' }),
    tagWhat: (n: number) =>
      plural('it', n, {
        one: 'Il contatto riceve queste etichette.',
        other: 'Tutti i # contatti ricevono queste etichette.',
      }),
    untagWhat: (n: number) =>
      plural('it', n, {
        one: 'Il contatto perde queste etichette.',
        other: 'Tutti i # contatti perdono queste etichette.',
      }),
    listWhat: (n: number) =>
      plural('it', n, {
        one: 'Il contatto entra nella lista.',
        other: 'Tutti i # contatti entrano nella lista.',
      }),
    unlistWhat: (n: number) =>
      plural('it', n, {
        one: 'Il contatto esce dalla lista.',
        other: 'Tutti i # contatti escono dalla lista.',
      }),
    canUndo: 'Si può annullare per 30 giorni: chi era già così resta così.',
    reasons: {
      not_found: 'non c’è più',
      conflict: 'un messaggio stava partendo proprio allora: riprova',
    } as Record<string, string>,
    otherReason: 'non si è potuto cambiare',
    showFailed: 'Quali, e perché',
    dismiss: 'Chiudi',
    stop: 'Ferma',
    wasStopped: 'Fermato prima della fine',
  },
  es: {
    search: 'Busca nombre, número o cualquier campo',
    clearSearch: 'Borrar la búsqueda',
    filter: 'Filtro',
    hideFilter: 'Ocultar el filtro',
    filterLabel: 'Solo quien cumpla',
    saveSegment: 'Guardar como segmento',
    sort: 'Ordenar por',
    export: 'Exportar',
    exportFile: exportFile('semicolon'),
    newest: 'Más recientes',
    lastInbound: 'Último en escribir',
    byName: 'Nombre',
    nobody: 'Aquí no hay nadie todavía',
    nobodyHint:
      'Quien te escribe aparece solo. Importa de un archivo los clientes que tienes, o anota uno a mano.',
    noMatch: 'Nadie coincide',
    noMatchHint: 'Busca una parte más corta del nombre, o afloja el filtro.',
    clearAll: 'Mostrar a todos',
    name: 'Nombre',
    phone: 'Teléfono',
    consent: 'Marketing',
    tags: 'Etiquetas',
    activity: 'Última actividad',
    wrote: 'Escribió',
    written: 'Le escribimos',
    never: 'Ninguna aún',
    select: (name: string) => `Seleccionar ${name}`,
    selectLoaded: 'Seleccionar los mostrados',
    selected: (n: number) => plural('es', n, { one: '# seleccionado', other: '# seleccionados' }),
    selectAll: (n: number) => plural('es', n, { one: 'Seleccionar el único', other: 'Seleccionar los #' }),
    clearSelection: 'Quitar la selección',
    moreTags: (n: number) => `+${n}`,
    matching: (n: string, all: string) => `${n} de ${all}`,

    tag: 'Etiqueta',
    addTags: 'Añadir etiquetas',
    removeTags: 'Quitar etiquetas',
    addToList: 'Poner en una lista',
    removeFromList: 'Quitar de una lista',
    block: 'Bloquear',
    unblock: 'Desbloquear',
    erase: 'Borrar',
    moreActions: 'Más',
    list: 'Lista',
    chooseList: 'Elige una lista',
    noLists: 'Aún no hay listas: crea una en “Listas y campos”.',
    tagsHint: 'Intro añade una; varias a la vez con comas.',
    blockWhat: (n: number) =>
      plural('es', n, {
        one: 'No se enviará nada a este contacto, lo pida quien lo pida. Lo que escriba seguirá llegando.',
        other:
          'No se enviará nada a estos # contactos, lo pida quien lo pida. Lo que escriban seguirá llegando.',
      }),
    unblockWhat: (n: number) =>
      plural('es', n, {
        one: 'Se podrá volver a escribir a este contacto, hasta donde permita su consentimiento.',
        other: 'Se podrá volver a escribir a estos # contactos, hasta donde permita su consentimiento.',
      }),
    eraseWhat: (n: number) =>
      plural('es', n, {
        one: 'Desaparece todo lo que se guarda de esta persona: mensajes, archivos, notas, campos, etiquetas. No se puede deshacer.',
        other:
          'Desaparece todo lo que se guarda de estas # personas: mensajes, archivos, notas, campos, etiquetas. No se puede deshacer.',
      }),
    eraseStays:
      'Queda, sin nombre, lo que prueba el consentimiento, para que una importación no las devuelva como si aceptaran.',
    typeNumber: (n: string) => `Escribe ${n} para confirmar`,
    running: {
      addTags: 'Añadiendo etiquetas',
      removeTags: 'Quitando etiquetas',
      addToList: 'Poniendo en la lista',
      removeFromList: 'Quitando de la lista',
      setField: 'Cambiando un campo',
      block: 'Bloqueando',
      unblock: 'Desbloqueando',
      erase: 'Borrando',
    },
    progress: (done: string, total: string) => `${done} de ${total}`,
    finished: (changed: number, done: number) =>
      changed === done
        ? plural('es', changed, { one: '# contacto cambiado', other: '# contactos cambiados' })
        : `${plural('es', changed, { one: '# contacto cambiado', other: '# contactos cambiados' })}, ${plural('es', done - changed, { one: '# ya estaba así', other: '# ya estaban así' })}`,
    failedOnes: (n: number) =>
      plural('es', n, { one: '# no se pudo cambiar', other: '# no se pudieron cambiar' }),
    undoing: 'Volviendo a como estaba',
    undone: (n: number) =>
      plural('es', n, { one: '# contacto está como antes', other: '# contactos están como antes' }),
    tagWhat: (n: number) =>
      plural('es', n, {
        one: 'El contacto recibe estas etiquetas.',
        other: 'Los # contactos reciben estas etiquetas.',
      }),
    untagWhat: (n: number) =>
      plural('es', n, {
        one: 'El contacto pierde estas etiquetas.',
        other: 'Los # contactos pierden estas etiquetas.',
      }),
    listWhat: (n: number) =>
      plural('es', n, {
        one: 'El contacto entra en la lista.',
        other: 'Los # contactos entran en la lista.',
      }),
    unlistWhat: (n: number) =>
      plural('es', n, { one: 'El contacto sale de la lista.', other: 'Los # contactos salen de la lista.' }),
    canUndo: 'Se puede deshacer durante 30 días: quien ya estaba así sigue así.',
    reasons: {
      not_found: 'ya no está',
      conflict: 'en ese momento salía un mensaje: inténtalo de nuevo',
    } as Record<string, string>,
    otherReason: 'no se pudo cambiar',
    showFailed: 'Cuáles, y por qué',
    dismiss: 'Cerrar',
    stop: 'Parar',
    wasStopped: 'Se paró antes del final',
  },
})
