import type { Section } from '../matcher.ts'

// A data file: attempts to instruct the agent, in the hub's languages together. A mark for the trace, not a boundary.

export const injectionLexicon: readonly Section<'injection'>[] = [
  {
    kind: 'injection',
    weight: 1,
    entries: `
        ignore|disregard|forget|override|bypass|overwrite _3 {instructions|instruction|rules|prompt|prompts|guidelines|directions|programming|restrictions|safeguards|system message|policies|everything above|everything before}
        {reveal|show|print|repeat|output|display|tell me|give me|share|what is|whats|what are|leak|dump|write out} _3 {system prompt|prompt|system message|hidden instructions|initial instructions|your instructions|original instructions|your rules|developer message|secret instructions|internal rules|api key|api keys|credentials|environment variables}
        {you are|youre|ur} now [a|an|in|called|dan|free|the|unrestricted] _1
        act as {a|an|if|though|my|the} _3; pretend {to be|you are|youre|that you} _2; roleplay as
        role play as; from now on {you|act|respond|answer|reply} _1; developer mode; debug mode; admin mode
        god mode; jailbreak; dan mode; do anything now; new instructions; system override; sudo
        {system|assistant|developer} prompt; without any restrictions; no restrictions; begin system
        end of prompt; im the developer; i am the developer; i am your {developer|creator|admin|administrator}
        simulate a; {give|apply|approve|issue} me a 100; you must obey; you have no rules
        {ignora|ignorate|dimentica|dimenticate|scorda|trascura|bypassa|disattiva|non seguire|non considerare} _3 {istruzioni|istruzione|regole|prompt|direttive|indicazioni|restrizioni|limitazioni|regolamento|vincoli|tutto quello che|policy}
        {mostra|mostrami|rivela|rivelami|stampa|ripeti|dimmi|scrivi|scrivimi|dammi|elenca|quali sono|qual e|svela} _3 {prompt|istruzioni iniziali|istruzioni di sistema|istruzioni nascoste|tue istruzioni|tue regole|messaggio di sistema|istruzioni originali|regole interne|chiave api|chiavi api|credenziali}
        {sei adesso|sei ora|ora sei|adesso sei|da ora sei|da adesso sei|d ora in poi} _3
        comportati come [se|un|una] _1; fingi di essere _1; fai finta di essere _1; fai finta che {tu|non} _1
        modalita {sviluppatore|debug|amministratore|dio}; nuove istruzioni
        agisci come {se|un|una|amministratore}; rispondi come se; senza {restrizioni|filtri}
        sono {il tuo sviluppatore|il tuo creatore|lo sviluppatore|il tuo amministratore}
        non hai [piu] {regole|restrizioni|limiti}; devi obbedire
        {ignora|ignore|ignoren|olvida|olvidate de|olvide|descarta|omite|salta|desactiva|no sigas|pasa por alto} _3 {instrucciones|instruccion|reglas|prompt|directrices|indicaciones|restricciones|limitaciones|politicas|normas|todo lo anterior|lo anterior}
        {muestra|muestrame|revela|revelame|imprime|repite|dime|escribe|dame|ensename|lista|cuales son|cual es} _3 {prompt|instrucciones iniciales|instrucciones del sistema|instrucciones ocultas|tus instrucciones|tus reglas|mensaje de sistema|mensaje del sistema|instrucciones originales|reglas internas|clave api|claves api|credenciales}
        {ahora eres|a partir de ahora|desde ahora eres|de ahora en adelante} _2; actua como [si|un|una] _1
        finge {ser|que} _1; haz como {si|que} _1; comportate como _1
        modo {desarrollador|debug|administrador|dios}; nuevas instrucciones; responde como si
        sin {restricciones|filtros}; soy {tu desarrollador|tu creador|el desarrollador|tu administrador}
        ya no tienes {reglas|restricciones|limites}; debes obedecer`,
  },
]
