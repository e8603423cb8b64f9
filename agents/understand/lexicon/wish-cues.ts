import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'
import type { Classes } from '../pattern.ts'

// A data file, one part a language: the words whose meeting in one sentence tells that a person is asked for. No entry
// here is a whole request: `wish-cues.ts` adds their weights.

export type CueKind =
  /** A person or an office: weight 2 when nobody but the business has one (an operator), 1 for a role or someone. */
  | 'person'
  /** Talk, call, meet: weight 2 when the other party follows (`talk to`), 3 when one asks who that would be. */
  | 'contact'
  /** Contact that is to reach the customer (`call me`): weight 3 when it is an order or a request by itself. */
  | 'reach'
  /** Wants, can, please. */
  | 'request'
  /** Turns the bot, its menu or its buttons down. */
  | 'refusal'
  /** What follows is not wanted. */
  | 'not'
  /** Claims its words: they are no cue. */
  | 'claimed'
  /** The sentence speaks of something else: weight 1 silences it, 0.5 (praise, reports) yields to an outright call. */
  | 'elsewhere'

export interface CueLexicon {
  classes: Classes
  sections: readonly Section<CueKind>[]
}

const italian: CueLexicon = {
  classes: {
    det: `il|lo|la|l|i|gli|le|un|uno|una|del|dello|della|dell|dei|degli|delle|qualche|vostro|vostra|vostri|suo|sua|tuo|tua|mio|mia|nostro|nostra|un vostro|una vostra|il vostro|la vostra|un suo|una sua|un altro|un altra|il mio|la mia|il nostro|la nostra|quel|quella|quello`,
    with: 'con|col|coi|cn|colla|insieme a',
    to: 'a|ad|al|allo|alla|all|ai|agli|alle|da|dal|dallo|dalla|dall|dai|dagli',
    speak: `parlare|parlerei|parlerei|sentirei|discuterei|parlarne|parlarci|parlar|discutere|discuterne|comunicare|conferire|chattare|dialogare|interloquire|ragionare|ragionarci|ragionarne|confrontarmi|confrontarci|consultarmi|consigliarmi|chiacchierare|trattare|interagire|chiarire|chiarirmi|chiarirla|vedermela|relazionarmi|interfacciarmi|mettermi in contatto|mettermi in comunicazione|entrare in contatto|avere a che fare|avere un contatto|incontrarmi|incontrare|incontrarci|sentirmi|vedermi|parlo|parliamo|parlassi|parli`,
    call: `chiamare|chiamarlo|chiamarla|chiamarvi|telefonare|telefonarvi|telefonarle|telefonargli|contattare|contattarvi|contattarlo|contattarla|raggiungere|sentire|sentirvi|sentirla|sentirlo|sentirci|risentire|interpellare|consultare|disturbare|rintracciare|reperire|richiamare|richiamarvi|parlarvi|parlarle|parlargli|spiegarvi|spiegarle|spiegare|spiegarlo|raccontare|esporre|esporvi|chiedere|domandare|rivolgermi|incontrarvi|vedervi`,
    ring: `telefonata|telefonatina|chiamata|chiamatina|videochiamata|videocall|call|colpo di telefono|squillo|colpo di fono|richiamata|chiacchierata|due parole|due chiacchiere|quattro chiacchiere|una parola|due minuti di telefono|colloquio|consulto|fischio|appuntamento telefonico|contatto telefonico`,
    me: 'mi|ci|gli|le|la|lo|vi prego di|me lo|me la',
    calls: `chiama|chiami|chiamate|chiamino|chiamasse|chiamaste|chiameresti|chiamereste|richiama|richiami|richiamate|richiamino|richiamasse|richiamaste|richiamereste|telefona|telefoni|telefonate|telefonasse|telefonaste|telefonereste|contatta|contatti|contattate|contattasse|contattaste|ricontatta|ricontatti|ricontattate|ricontattasse|ricontattaste|squilla|squillate|squilli`,
    callsme: `chiamarmi|chiamarci|chiamarla|chiamarlo|richiamarmi|richiamarci|richiamarla|richiamarlo|telefonarmi|telefonarci|telefonargli|telefonarle|contattarmi|contattarci|contattarla|contattarlo|ricontattarmi|ricontattarci|ricontattarla|ricontattarlo|sentirmi al telefono`,
    can: 'puo|puoi|potete|potreste|potresti|potrebbe|possono|potrebbero|riuscite a|riesce a|riesci a|riuscireste a|dovete|dovreste|deve|dovrebbe|vuole|volete|si puo|vi spiace|le spiace|ti spiace|vi dispiace',
    bot: 'bot|robot|robottino|macchina|macchinetta|macchine|computer|risponditore|chatbot|ia|ai|intelligenza artificiale|messaggi automatici|risposte automatiche|risposta automatica|risposte preconfezionate|risposte preimpostate|assistente virtuale|voce registrata|disco|disco rotto|nastro|pappagallo|software|programma|algoritmo|automatismo|automa|automi|menu|menù|tasti|tasto|pulsanti|bottoni|opzioni|numeretti|tastiera|schermo|schermata|messaggini|scrivere|digitare|chattare|chat',
    near: 'moglie|marito|compagno|compagna|figlio|figlia|figli|madre|mamma|padre|papa|fratello|sorella|amico|amica|amici|famiglia|socio|soci|genitori|nonno|nonna|vicini|vicino|banca|commercialista|avvocato|capo|fidanzato|fidanzata|ragazzo|ragazza|datore|medico|cane|gatto|testa|coscienza',
  },
  sections: [
    {
      kind: 'person',
      weight: 2,
      entries: `
        operatore~|operatrice~|operatori|operatrici|umano|umana|umani; {essere|esseri} {umano|umani|senziente|senzienti}; {qlc|ql} #; qlcn|qlcuno; qualcuno disponibile; {uno|una|qualcuno} _3 in carne; {chi|che} {mi|ci} {ha|hanno|aveva} {risposto|seguito|aiutato|chiamato|contattato|assistito|servito|venduto|spiegato|parlato}; centralinista|centralino
        {persona|persone|qualcuno|uno|una|gente} [di|in] {vero|vera|vere|vera e propria|reale|reali|fisica|viva|vivo|umano|carne|carne ed ossa|senno|cervello|fatto}
        addetto|addetta|addetti|incaricato|incaricata|interlocutore|supervisore|impiegato|impiegata
        {uno|una|qualcuno|qualcuna|chiunque} di voi; {uno|una|qualcuno|qualcuna} {dei|delle|del|dello|della|degli} {ragazzi|ragazze|vostri|vostre|colleghi|colleghe|suoi|tuoi|signori|signore|team|staff|negozio|addetti|responsabili|tecnici|dottori|medici}
        {essere senziente|esseri senzienti}; ql1|qlc1|qlcn|qlcuno; {che|chi} {mi|ci} {ha|hanno|aveva} {risposto|seguito|aiutato|chiamato|contattato|assistito|servito|venduto|fatto|spiegato|parlato}; anima viva; {un|nessun} cristiano; {chi|qualcuno} di {dovere|competenza|competente|la|li}; {servizio|assistenza} clienti; customer care; customer service
        ufficio {reclami|clienti|contabilita|commerciale|vendite|legale|tecnico|ordini|resi|prenotazioni|relazioni|sinistri|personale|acquisti|iscrizioni|informazioni|pagamenti}
        voce {umana|vera|amica}; {altro|altra} {essere|umano|operatore|operatrice|addetto|addetta}
        persona {competente|che|con cui|a cui|responsabile}; {qualcuno|qualcuna} {competente|che|con cui|a cui|del|della|dell|dei|delle|dal|dalla|in grado|esperto}`,
    },
    {
      kind: 'person',
      weight: 1,
      entries: `
        direttore|direttrice|titolare|titolari|proprietario|proprietaria|proprietari|capo|capa|boss|manager|responsabile~|responsabili|vicedirettore|caposala|primario|presidente|amministratore|amministratrice|padrone|padrona|gestore|gerente|superiore|superiori|dirigente|referente|caporeparto|capofficina|capocantiere|coordinatore|coordinatrice|organizzatore|organizzatrice
        collega|colleghi|colleghe|staff|team|reparto|ufficio|sportello|segreteria|reception|amministrazione|contabilita|accettazione|portineria|direzione|concierge|logistica|backoffice|filiale|cassa|redazione|recesso
        commesso|commessa|commessi|venditore|venditrice|commerciale|consulente~|consulenti|agente|rappresentante|promotore|perito|liquidatore|broker|intermediario|assicuratore|bancario|cassiere|cassiera
        dottore|dottoressa|dott|dottssa|dr|medico|infermiere|infermiera|dentista|igienista|veterinario|veterinaria|ostetrica|ginecologo|ginecologa|pediatra|psicologo|psicologa|psicoterapeuta|fisioterapista|osteopata|farmacista|nutrizionista|dietista|dietologa|logopedista|ortopedico|oculista|ottico|specialista|terapista|terapeuta
        avvocato|avvocata|avvocatessa|legale|notaio|commercialista|ragioniere|ragioniera|geometra|architetto|architetta|ingegnere|perita|fiscalista|patronato
        tecnico|tecnica|tecnici|meccanico|idraulico|elettricista|installatore|magazziniere|sistemista|informatico|programmatore|esperto|esperta|specialisti|gommista|carrozziere
        {bagnino|bagnina|soccorritore|soccorritrice|parroco|vigile|custode|maestro|maestra|professore|professoressa|prof|insegnante|docente|preside|dirigente scolastico|tutor|istruttore|istruttrice|allenatore|allenatrice|coach|educatore|educatrice|bidello|formatore}
        {chef|cuoco|cameriere|cameriera|sommelier|pasticcere|pasticcera|pizzaiolo|receptionist|portiere|governante|guida|accompagnatore|skipper|fotografo|fotografa|planner|assistente|segretario|segretaria|parrucchiere|parrucchiera|estetista|sarta|sarto|stilista|fiorista|orafo|ottica|personal trainer}
        signora|signor|signore|signorina|ragazza|ragazzo|ragazzi|ragazze|tizio|tizia|tipo|tipa
        chi {decide|comanda|segue|gestisce|ne|se|si|ci|ha|fa|cura|sa|conosce|puo|lavora|sta|dirige|risponde|tratta}; {quello|quella|quelli|quelle} {che|di|del|della|dell|dei}
        qualcuno|qualcuna|qualcun|qualcheduno|nessuno; persona|persone|gente; voi|loro; interno #; altro interno`,
    },
    {
      kind: 'contact',
      weight: 2,
      entries: `
        @speak _2 @with; in {contatto|comunicazione|linea|collegamento} @with; @speak {a voce|al telefono|di persona|a tu per tu|a quattr occhi|per telefono|telefonicamente|dal vivo|faccia a faccia}
        {due|quattro|cinque|un paio di|qualche|una|un} {parole|chiacchiere|parola|chiacchierata|confronto|incontro|scambio|parere|minuti|minuto|attimo|momento} _2 @with; {disponibile|libero|libera|reperibile} _1 {per|x} _1 @ring; {meglio|due parole|parole|facciamo|vediamola|vederla} _1 {a voce|al telefono}; {e meglio|piuttosto|preferibilmente} @with; ^ meglio @with; @ring _1 @with|da|dal|dalla|dai
`,
    },
    {
      kind: 'contact',
      weight: 3,
      entries: `
        {parliamo|parliamone|sentiamo|vediamola} _1 {a voce|al telefono|di persona}; chi e la persona {giusta|adatta|indicata}; a chi _2 {rivolgere|rivolgermi|rivolgersi|mi rivolgo|rivolgerci|ci rivolgiamo|chiedo|chiedere|parlo|telefono|telefonare|dico|dirlo|rivolgo}; {con|da} chi _2 {parlare|parlo|parlarne|discuterne|vado|andare|chiarire|vederla|confrontarmi|interfacciarmi}
`,
    },
    {
      kind: 'contact',
      weight: 2,
      entries: `
        {mi|ci|gli} {sia|venga|faccia|faccio|facciano|facesse|fate|fareste|fai|fa} {passare|parlare|sentire|rispondere|seguire}; {fatemi|fammi|facci|fateci|farmi|farci|lasciatemi|mi faccia|mi fate|mi fai} {parlare|sentire|rispondere|ascoltare}
        rivolgermi @to; consultarmi; {spiegare|spiegarlo|spiegarla|raccontare|raccontarlo|dirlo|chiederlo|esporre|esporlo|esporla|chiedere} _4 {a|al|alla|ad|all|ai} {qualcuno|una persona|chi|un|uno|una|voce|telefono}`,
    },
    {
      kind: 'contact',
      weight: 1,
      entries: `
        @speak; @call; @ring; a voce; al telefono; per telefono; telefonicamente; di persona; a tu per tu; a quattr occhi; faccia a faccia
`,
    },
    {
      kind: 'contact',
      weight: 0.1,
      entries: `
        {avere|ottenere} {un|una|uno|qualcuno}`,
    },
    {
      kind: 'contact',
      weight: 1,
      entries: `
        {arrivare|arrivo} @to; {risponda|rispondano|rispondesse|intervenga|intervenisse|segua|seguisse|ascolti|ascoltasse|aiuti|aiutasse|guardi|guardasse|veda|vedesse|controlli|controllasse|prenda|prendesse|valuti|valutasse|legga|leggesse|spieghi|spiegasse|capisca|capisse|dia|desse}
        {si|se ne|ne|me ne|me lo|lo} {occupi|occupasse}; {prendere|prendete|prenda|prenderla|prenderlo} _2 {in mano|in carico}; {seguire|esaminare|gestire|visionare|vedere|guardare|valutare} _4 {da|dal|dalla|a|ad}
        {prende|prendete|prenda|subentri|subentra}; intervenire|intervento|intervenga; {rispondermi|rispondere|assistermi|aiutarmi|seguirmi|ascoltarmi}; dall altra parte; contatto|contatti; la cornetta; il telefono; la linea`,
    },
    {
      kind: 'reach',
      weight: 3,
      entries: `
        {c e|ci sarebbe|e|trovo} % {dell|del|della|oggi|adesso|ora|in|li}; ^ {c e} % $; {dite|dica|di|chieda|chiedete} a % di; {voglio|vorrei|rivoglio|cerco|mi serve} % {della|del|dell|di la}; @me [@can|fate|far|un attimo|per favore] @calls; @me @can _1 {chiamare|richiamare|telefonare|contattare|ricontattare|sentire}; {di|a} @callsme; mi {collega|passa|mette} {con|in contatto|in linea}; {si|vi} {metta|mette|mettesse|metteste|mettete} in contatto; che mi {scriva|scrivesse}; {fatemi|fammi|mi fate|mi fai} scrivere da; {chiesto|richiesto} _3 {richiamata|richiamarmi|richiamato|essere richiamat*|chiamata}; mi sento con; {numero|telefono|recapito} {dove|a cui|con cui} _2 {risponda|risponde|rispondono|parlare}; {rispondete|risponda|rispondi|alzi|alzate} _2 {telefono|cornetta}; {parlarne|vederci|sentirci} {a voce|al telefono}; essere richiamat* da _1; @can _2 @callsme; {qualcuno|chi} _2 {@callsme|mi chiama|mi chiami|mi richiama|mi richiami}
        chiamatela|chiamatelo|chiamatemi|richiamatela|richiamatelo|telefonatele|telefonategli|telefonatemi|contattatela|contattatelo|contattatemi|ricontattatemi|chiamateci|richiamateci|telefonateci|contattateci|ricontattateci|chiamami|richiamami|telefonami|contattami|ricontattami|chiamaci|richiamaci|sentiamoci|parliamoci
        {fatemi|fammi|fateci|facci|datemi|dammi|dateci|mi fate|mi fai|mi fa|mi faccia|mi dai|mi date|mi dia|farmi|farci|darmi|mi fareste|mi faresti|mi farebbe|ci fate|gli fate|le fate|fategli|fatele} _2 @ring
        {aspetto|attendo|aspettiamo|attendiamo|resto in attesa|rimango in attesa|in attesa} _3 {@ring|chiamiate|contattiate|richiamiate|telefoniate|ricontattiate|vostro contatto}
        {essere|esser|venire|sia|venga|siamo|veniamo} {contatt*|ricontatt*|richiamat*|chiamat*|ascoltat* da|seguit* da|passat* a|messo in contatto|messa in contatto|trasferit* a|mess* in comunicazione|collegat* a|assistit* da|aiutat* da}
        {trasferiscimi|trasferitemi|trasferisci|trasferirmi|mi trasferisca|mi trasferisci|mi trasferite|mettetemi in|mettimi in|mi metta in|mi metti in|mi mettete in|mettermi in|mi metterebbe in|mi mettereste in} [contatto|comunicazione|linea|collegamento]
        mi trovate {al|allo|a|su}; sono {reperibile|raggiungibile} {al|allo|dalle|dopo|fino|sul|in|a}; fatevi {vivi|sentire}; si faccia {vivo|viva|sentire}; fatti {vivo|viva|sentire}; alz* la cornetta; rispondete al telefono; rispondetemi al telefono`,
    },
    {
      kind: 'reach',
      weight: 2,
      entries: `
        {affiancargli|affiancarle|affiancarmi|affiancate|affiancatemi|passami~|passatemi~|passarmi|mi passi|mi passa|mi passate|mi passeresti|mi passereste|mi passerebbe|passateci|passaci|passa|passate|passare|passi|ripassami|ripassatemi|collegami|collegatemi|collegarmi|mi colleghi|mi collegate|connettimi|connettetemi|dirottami|dirottatemi|smistami|girami|giratemi|inoltrami|indirizzatemi|indirizzami|chiama|chiamate|chiamatemi|chiamami|cercami|cercatemi|trovami|trovatemi|mandami|mandatemi|convocate|svegliate|avvisate|coinvolgete|fate venire|fammi venire|affidatemi|affidami|mettimi|mettetemi|mettici|metteteci} _2 {@det|@to|@with|chi|qualcuno|uno|una}
        {giro|gira|girate|girare|girarla|girarlo|inoltra|inoltrate|inoltrare|inoltrarla|inoltrarlo|sottoponete|sottoporre|sottoporlo|sottoporla|segnalate|affidate|affidare|assegnate|portare all attenzione|far presente} _3 {a|al|alla|ad|all|ai|agli|alle}`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        {per favore|perfavore|x favore|per piacere|per cortesia|cortesemente|gentilmente|pf|plz|pls|please|ti prego|vi prego|la prego|prego|vi supplico|per carita|per l amor di dio|per l amor del cielo|grazie|abbiate pazienza|sii gentile|se possibile|se non e un problema|se non disturbo}
        voglio|vogliamo|vojo|vuole|vorrei~|vorremmo|vorrebbe|vorei|volevo|volevamo|volessi|gradirei|gradiremmo|preferisco|preferirei|preferiamo|preferiremmo|preferivo|preferisce|desidero|desidererei|esigo|pretendo|insisto|urgenza|richiedo|necessito|cerco|cerchiamo|urge|serve|servirebbe|servono|occorre|bisogno|voglia
`,
    },
    {
      kind: 'request',
      weight: 0.9,
      entries: `
        posso|potrei|possiamo|potremmo|puo|puoi|potete|potreste|potresti|potrebbe|riesco|riusciamo|riuscite|riuscirei|dovrei|dovremmo|devo|dobbiamo|avrei|avremmo|bisognerebbe|tocca|permettete|lasciatemi
        volentieri; dai|forza; c e verso; {deve|devono|dovete|dovreste|riuscite}; chiedo|chiediamo|chiederei; possibile|fattibile|possibilita; modo; meglio|piuttosto|anziche; {piacerebbe|farebbe piacere|sarebbe bello|fareste un favore|fa piacere|sentirei meglio|sarei piu tranquill*}
        dove|come|chi; {fammi|fatemi|fateci|mi faccia|facciamo}; {dammi|datemi|mi dia|mi date|mi dai}; mettimi|mettetemi; voglia; esiste; c e; ci sarebbe; ci sara; {se|e} non [mi|ci] {passate|fate|chiamate|risponde}; {non|nn} [ci|si] {riesco|posso|riusciamo|puo|riesce|possiamo} [mai|proprio] [a]; impossibile; ho provato; provo|provando; sto cercando; {finalmente|almeno|una buona volta|oppure|allora}; {non e} meglio; ridatemi|ridateci`,
    },
    {
      kind: 'refusal',
      weight: 2,
      entries: `
        {non|nn|niente|basta|stop|stufo|stufa|stanco|stanca|odio|detesto|no|ne|mica|invece di|invece che|anziche|piuttosto che|senza|lascia perdere|lasciamo perdere|a parte|bypassare|saltare|superare|evitare|oltre|non mi fido|non mi piace|non mi va|non sopporto|non me la cavo|non sono pratico|non sono pratica|non capisco|negata con|negato con|impedita con|imbranato con|imbranata con|allergico|allergica} _2 {@bot|un|una|il|lo|la|i|gli|le|con|di|a|al|alla|del|della|dei|delle|questo|questa|questi|queste} @bot
        {non|niente|basta|no|ne|mica|senza} @bot; {nessuna|nessuno|niente} {di|delle|dei|tra|fra} {queste|quelle|questi|opzioni|le opzioni|voci}
        {questo|il|sto|sei un} @bot _2 {non|inutile|scemo|stupido|non serve|non capisce}; {non mi capisci|capisce}; non {capisci|capisce|hai capito|stai capendo|mi stai aiutando|mi aiuti}; smettila; lascia stare`,
    },
    {
      kind: 'not',
      weight: 0,
      entries: `
        non|nn|senza|nessun|evitare|evito|inutile|mai; prima di; {invece|anziche|piuttosto} {di|che}; al posto di; {non|senza} [c e|ho|ha|avere] bisogno; {per|x} {non|evitare}; {ho|hai|abbiamo|avevo|avete|hanno|ha} [gia|appena] {parlato|chiamato|sentito|telefonato|contattato|scritto|provveduto|risolto}`,
    },
    {
      kind: 'claimed',
      weight: 0,
      entries: `
        {@speak|@call|chiedere|domandare} _2 @with|@to|a|mio|mia {il|la|i|le|mio|mia|miei|mie} {mio|mia|miei|mie} @near; {@speak|@call} {@with|@to} {mio|mia|nostro|nostra} @near
        {@speak|@call} _2 {alexa|siri|google|mio|mia} [@near]; @speak [di|del|dei|della|delle|dello|d] {di|del|dei|della|delle|dello|d}
        {il|dal|col} mio {avvocato|commercialista|legale}; {mandate|mandi|manda|mandatemi} qualcuno; {ricevuto|perso|ricevo} _1 {chiamata|chiamate|telefonata}; chiamate {con|in|al|a pagamento}; {per|di|del|dello|della|dell|dei|degli|delle} [un|una|uno|il|la|l|i|mio|mia] {persona|persone|bambino|regalo|uomo|donna}; # persone; {quante|due|tre|quattro|cinque|sei|piu|molte|altre|poche} persone
        {per|x} [il|la|un|una|l|mio|mia] {medico|dottore|dottoressa|commercialista|avvocato|maestra|maestre|maestro|prof|professore|capo|collega|colleghi|tecnico|ragazzo|ragazza|direttore|titolare|nostro|nostra}
        {qualcuno|chi|qualcun altro} {sa|sapete|sapreste|ha|mi sa|saprebbe|mi saprebbe|conosce} [dire|dirmi|gia|provato|usato]; {qualcuno|chi} [mi|ci] {puo|potrebbe|sa|saprebbe|riesce a} {dire|dirmi|spiegare|spiegarmi|confermare|confermarmi|indicare|indicarmi|consigliare|consigliarmi|suggerirmi|mandare|mandarmi|darmi}
        {puo|puoi|potete|potreste|potresti|potrebbe} {dirmi|spiegarmi|confermarmi|indicarmi|consigliarmi}; come {si chiama|chiamare}; mi chiamo; chi {sei|siete}; {a|di|del} nessuno; {tecnico-|assistenza tecnica}; {scheda|dettaglio|supporto|libretto|capo} {tecnica|tecnico|di}; {scelta|ottimo|qualita|prezzo|consiglio} [del|dal|dello] {@to|del|dello} _1`,
    },
    {
      kind: 'elsewhere',
      weight: 1,
      entries: `
        {cercate|assumete|assumono|assumendo|cerca|state cercando|selezionate} _3 {personale|operatori|operatrici|commess*|commerciali|tecnici|autist*|camerier*|qualcuno|infermier*|agenti|venditori|addetti|consulenti|collaboratori}
        {candidatura|candidarmi|curriculum|cv|tirocinio|stage|assunzion*|assumete|colloquio di lavoro|posizioni aperte|lavorare|lavoro per|concorso|diventare|stipendio}
        {corriere|fattorino|autista|trasportatore|postino|rider|spedizioniere|vettore|montatori|trasportatori} _6 {@calls|@call|@callsme|telefona|avvisa|citofona|suona|chiamera}
        {quanto|quanti|quante} _5 {costa|costano|prende|prendono|viene|vengono|operatori|dipendenti|persone|medici|istruttori|insegnanti|tecnici|colleghi|addetti|impiegati|dottori|euro}; prezzo|prezzi|tariffa|tariffe|onorario
        {a che ora|che orari|orario|orari|da che ora|fino a che ora|che giorni|in che giorni} _5; {regalo|pensiero|idea regalo} _1 per
`,
    },
    {
      kind: 'elsewhere',
      weight: 0.5,
      entries: `
        {ringrazia|ringraziate|ringraziare|ringrazio|ringraziamenti|complimenti|saluti|salutatemi|salutami|saluta|un grazie|grazie} {a|al|alla|ai|all|agli|alle|il|lo|l|le|la|i|gli|tutto|tutti|di cuore a|davvero a|mille a|infinite a|tanto a}
        {era|erano|e stato|e stata|sono stati|e stato davvero|mi ha|ci ha|mi hanno|ci hanno|mi avete|ci avete|ieri} _4 {gentil*|bravo|brava|bravissim*|cortes*|disponibil*|simpatic*|competente|impeccabil*|maleducat*|chiamat*|richiamat*|contattat*|risposto|spiegato|detto|aiutat*|consigliat*|telefonat*}
        {numero|nome|indirizzo|telefono|mail|email|pec} {del|della|dello|dell|dei|di} _2 {presente|scritto|sul|nel}; appuntamento|prenotare|prenotazione|visita`,
    },
  ],
}

const english: CueLexicon = {
  classes: {
    det: `a|an|the|some|one of your|one of the|your|ur|my|our|another|any|that|this|his|her|their|whoever|which`,
    speak: `speak|talk|chat|spk|tlk|speaking|talking|chatting|communicate|liaise|deal|converse|consult|discuss it|discuss this|discuss|discussing|natter|chinwag|chit chat|catch up|meeting|get in touch|be in touch|be in contact|get in contact|have a word|have a chat|a word|a chat|a conversation|quick word|quick chat|word|connect|connected|get through|put through|through|get on the phone|get on the line|meet|sit down|interact|reach out|check|hop on a call|jump on a call|get on a call|on a call|on the phone|on the line|call|phone call|video call|appointment call`,
    call: `call|phone|ring|phonecall|callback|telephone|contact|reach|buzz|dial|get hold of|get ahold of|track down|explain|ask|face to face|in person|voice call|by phone|over the phone|on the phone|by voice|verbally|out loud|extension|on the line|pick up the phone|hear a voice|hear from|meet`,
    callsme: `{call|ring|phone|telephone|buzz|contact|dial|bell|facetime|text} {me|us|him|her|them|my} [back]`,
    ring: `call|ring|bell|buzz|callback|call back|phone call|phonecall|tinkle|shout|quick call|quick ring|holler`,
    can: 'can|could|will|would|may|might|should|please|pls|plz|kindly|wanna|want|need|needs|like|have|get|ask|tell|let|happy for|hoping|wish|lets|someone|somebody|anyone|anybody',
    bot: `bot|bots|robot|robots|machine|machines|computer|computers|chatbot|chatbots|ai|automated|automation|autoreply|auto reply|virtual assistant|software|algorithm|program|recording|script|scripts|canned|answering machine|menu|menus|buttons|button|options|keypad|typing|parrot|template|templates|screen|screens|app|form|forms|faq|faqs|tech|technology`,
    near: 'wife|husband|partner|son|daughter|kids|mum|mom|mother|dad|father|brother|sister|friend|friends|family|boss|bank|accountant|lawyer|landlord|doctor|gp|boyfriend|girlfriend|dog|cat|roommate|flatmate|parents|neighbour|neighbor|employer|solicitor',
  },
  sections: [
    {
      kind: 'person',
      weight: 2,
      entries: `
        agent~|advisor~|adviser~|manager~|advisors|advisers; {someone|somebody|anyone|anybody|person} else; {someone|somebody|anyone} available; {the|that|same} _1 {who|that} {helped|called|rang|spoke to|served|dealt with|answered|quoted|advised|saw|treated|sold} [me|us|to]; operator~|operators|human~|humans|representative~|representatives|rep|reps|csr; human {being|agent|operator|touch|voice}; {real|actual|live|living|breathing|proper|flesh and blood|warm} {person|people|someone|somebody|human|agent|one|voice|being|body}
        {customer|client|member|guest|patient} {service|services|support|care|relations} [rep|agent|team|desk|department]; {help|front|service|support} desk; switchboard; supervisor|supervisors
        {one|some|any|someone|somebody|anyone|anybody|member|whoever} {of|from|in|on} {you|u|yours}; {one|some|any|someone|somebody|anyone|anybody|member|whoever} {of|from|in|on} {your|the|ur|that} _1 {guys|lot|people|folks|team|staff|lads|girls|ladies|colleagues|office|shop|store|department|agents|advisors|advisers|experts|specialists|nurses|doctors|vets|technicians|mechanics|instructors|reception|branch|desk|accounts|sales|billing}; {team|staff} member; member of {staff|the team|your team}
        {complaints|billing|sales|claims|accounts|refunds|returns|booking|bookings|reservations|collections|maintenance|technical|legal|admissions|lettings|support|warranty|parts|payroll|finance|hr} {department|dept|team|desk|office|people}
        {someone|somebody|anyone|anybody|a person} {who|that|with|in charge|senior|else|higher|knowledgeable|responsible|competent|qualified|i can}; living soul; decision maker; higher up; a grown up; the person {who|in charge|responsible|dealing|handling|that}; {whoever|who} {is|s|handles|runs|deals|decides|looks after|manages|actually}`,
    },
    {
      kind: 'person',
      weight: 1,
      entries: `
        agent~|agents|manager~|managers|boss|owner|director|head|principal|headteacher|headmaster|headmistress|chief|president|chairman|landlord|landlady|proprietor|superior|executive|lead|foreman|superintendent|coordinator|organiser|organizer|administrator|matron|registrar|dean|chair
        {colleague|colleagues|staff|team|department|dept|office|desk|reception|front desk|accounts|billing|sales|accounting|admissions|dispatch|claims|headquarters|head office|hr|human resources|personnel|management|branch|workshop|complaints|warehouse}
        {assistant|clerk|cashier|teller|salesperson|salesman|saleswoman|advisor|adviser|consultant|broker|underwriter|adjuster|loan officer|officer|banker|account manager|case manager|caseworker|case worker|handler|case handler|planner|agent|counsellor|counselor|specialist|expert|professional|secretary|receptionist|concierge|porter|housekeeper|host|hostess}
        doctor|doc|dr|gp|nurse|midwife|dentist|hygienist|orthodontist|vet|surgeon|physician|physio|physiotherapist|therapist|psychologist|pharmacist|optician|optometrist|pediatrician|paediatrician|dietitian|nutritionist|practitioner|clinician|technologist|carer
        lawyer|solicitor|attorney|paralegal|notary|accountant|bookkeeper|architect|engineer|surveyor|technician|tech|mechanic|plumber|electrician|fitter|installer|builder|contractor|locksmith|gardener|painter|developer
        lifeguard|paramedic|firefighter|ranger|warden|vicar|priest|teacher|tutor|professor|lecturer|instructor|coach|trainer|mentor|chef|cook|waiter|waitress|sommelier|baker|barista|florist|stylist|hairdresser|barber|tailor|seamstress|photographer|guide|skipper|captain|pilot|groomer|jeweller|jeweler|librarian|curator
        mr|mrs|ms|miss|madam|sir|lady|guy|girl|bloke|chap|lad|fella; {someone~|somebody~|anyone|anybody|some1|sum1|any1|nobody|no one}; person|people; {him|her|them|you guys|you lot}; {extension #|ext #|ext}; voice; {the one who|the same person|same person}`,
    },
    {
      kind: 'contact',
      weight: 2,
      entries: `
        @speak _2 {to|with|w|2|wit}; in {touch|contact} with; run _2 {past|by}; {do|sort|discuss|handle|go through} _2 {over|on|by} [the] phone; {get|getting|have} _3 on the {phone|line|blower}; {minute|minutes|moment|time} with; {free|available|around|in} for {a|an} _1 {word|chat|call|talk|conversation|meeting|natter}; {do|have|arrange|schedule|book|make|do this on|do it on} a _1 {call|phone call|video call}; {better|rather|best|sooner} {with|from} {a|an|the|one|someone|your}; through to; hold of; @speak {in person|face to face|on the phone|over the phone|by phone|live|directly}; {get|be|have|been} {on the phone|on the line} with
`,
    },
    {
      kind: 'contact',
      weight: 3,
      entries: `
        {whos|who is|whats|who would be} {the|your} {right|best|correct|proper} _1 {person|people|department|one|contact}; who {can|do|should|could} i {run|put} _3 {by|to|past}
        {who|whom} _1 {can|do|could|should|would|might} {i|we} _1 {talk|speak|chat|call|ring|phone|contact|ask|see|turn|go|discuss|complain|deal|write|reach|email}; who {to|do i|should i} {talk|speak|call|ring|ask|contact}; {who deals|who handles|who is in charge|whos in charge|who looks after|who runs}
`,
    },
    {
      kind: 'contact',
      weight: 2,
      entries: `
        {explain|describe|tell|ask|discuss|show|put|run|talk} _5 {to|with|by} {someone|somebody|a|an|your|the|another}; {run|talk|go} _1 {by|through|over} _3 {with|someone|somebody}; {let|have} {me|us} {talk|speak|chat}`,
    },
    {
      kind: 'contact',
      weight: 1,
      entries: `
        @speak; @call`,
    },
    {
      kind: 'contact',
      weight: 0.1,
      entries: `
        {have|hav|get|see} {a|an|one|someone|somebody|the}`,
    },
    {
      kind: 'contact',
      weight: 1,
      entries: `
        {get|go} {to|past|beyond} {a|an|the}; {answer|answers|reply|respond|responds|step in|take over|takes over|jump in|look into|look at|looks at|deal|handle|help|helps|assist|review|sort|explain|explains|listen|listens|read|reads|follow up|pick up|intervene|get involved|come in|come on|join|check}; a hand; conversation; in charge; on the other end; out there; face; hear; behind this; escalate; elevate`,
    },
    {
      kind: 'reach',
      weight: 3,
      entries: `
        {can|could|will|would|please|pls|plz|kindly|just|mind|to|someone|somebody|you|u|guys|and|then|instead|so|lets|instead|so} _2 @callsme
        gimme _1 @ring; {asked|asking|waiting|requested|chasing} _4 {callback|call back|return call}; {speak|talk|chat} _1 {to|with} my {advisor|adviser|agent|case|account|loan|caseworker|manager|nurse|midwife|broker|tutor|coordinator|consultant|rep|handler|usual}; is {dr|mr|mrs|ms|miss|doctor|nurse} % {there|in|around|about|free|available}; is % {there|in|around|about|free|available|from}; {want|need|get} % {from|in|back}; gimme _1 @ring; {to|2} {call|ring|phone} {me|us}; {someone|somebody|they|he|she|you|anyone} {spoke|talked|called|rang|phoned} [to|with] me; {hop|jump|get|lets get} on a [quick] {call|phone call|video call|zoom}; {pick|picks|pick up|answer|answers} _3 {phone|blower}; {number|line|phone} {where|that|which} _3 {person|people|human|someone|somebody|picks|answers|pick}; get hold of _1; {give|drop|giving|gives} {me|us|him|her|them|my _1} _1 @ring; {expect|expecting|await|awaiting|waiting for|appreciate|want|need|like|arrange|request|book|schedule|organise|set up|get|have|prefer|expecting} _2 {call back|callback|phone call|return call|call from|ring back|call with|phone conversation|telephone conversation|video call}
        {be|get|being} {called|rung|phoned|contacted|telephoned|connected|transferred|put through|put on to|passed on to|passed to|handed over|seen by a human|served by|helped by|looked after by|called back} 
        {swap|put|patch|connect|transfer|hand|switch|pass|forward|plug|bump|escalate|route|direct|redirect|divert|refer|connecting|transferring|putting|passing|handing|move} {me|us|this chat|the chat|my call|this conversation|my case|my ticket} _1 {through|over|to|with|on|up|across|back|thru|straight}
        {reach|get|call|catch} me {on|at} {#|my|this}; my {number|cell|mobile} is; {pick up|answer} the {phone|bloody phone|damn phone|call}; {im|i am} {free|available|reachable} {to talk|for a call|by phone|on}; hand me over; put them on; put {him|her|someone|somebody|the _2|a _2|your _2} on
        {feel free to|do} {call|ring|phone} me; {get back to|come back to} me {by phone|in person}; {talk|speak} to me`,
    },
    {
      kind: 'reach',
      weight: 2,
      entries: `
        {get|give|send|find|fetch|bring|grab|show|put|connect|transfer|patch|pass|hand|call|page|summon|involve|loop in|bring in|point|direct|refer|steer} {me|us|him|her} [to|with|towards|on|at] {a|an|the|your|ur|some|someone|somebody|one|any|another|whoever|who|anyone}
        {fetch|grab|summon|page|involve|wake} {your|the|someone|somebody|a|an|one of|another|whoever}; {pass|hand|forward|escalate|send|give|take|raise|flag|refer|bump|kick|show|relay} {this|it|that|me|my _1} _2 {to|by|with|over to|onto|up to}`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        {want|wants|wanted|wanna|need|needs|needed|prefer|preferably|rather|feel better|feel happier|feel safer|be easier|any chance|would it be|id be happier|more comfortable|id like|would like|id love|would love|demand|insist|require|request|requesting|appreciate|grateful|please|pls|plz|plss|kindly|id rather|give me|gimme|get me|let me|lemme|for the love of god|for gods sake|i beg you|begging|if i dont get|if i dont speak|unless i get|unless i speak|waiting for|ill wait for|trying to|looking to|ask for|asked for|asking for|asking to|asked to|cheers|ta|rn|asap}`,
    },
    {
      kind: 'request',
      weight: 0.9,
      entries: `
        {can|could|may|might|would|should|must|able|allowed|chance|way|possible|possibly|wish|like|love|hoping|hope|looking|ask|asking|asked|thanks|thank you|thx|ill|i will|get|got|how do i|how can i|how to|where can i|where do i|who can|lets|let us|mind|better|easier|best|quicker|instead|try|tried|trying}; {cant|cannot|unable|wont|couldnt|if i dont|unless i} [get|reach|speak|talk|hear]; {impossible|nobody|finally|option|will you|is there|isnt there|are there|happy to|shall we}`,
    },
    {
      kind: 'refusal',
      weight: 2,
      entries: `
        {not|no|dont|never|enough|stop|sick of|tired of|fed up|hate|without|instead of|rather than|cant stand|cant deal|over this|over these|done with|had it with|less|useless with|no good with|hopeless with|bad with|not great with|than|stupid|dumb|useless|bloody|damn|skip|bypass|forget|drop|beat|past|drives me mad|struggle with} [talking to|talk to|trust|do|use|understand|like|like|want] [a|an|the|this|these|those|your|with|to|of|any|more|another|stupid|bloody] [a|an|the|these|this|your|automated|stupid] @bot
        none of {those|these|the|your} [options|above|buttons|choices]; {this|the|your} @bot _3 {useless|hopeless|isnt|doesnt|cant|not|no good|wont|dont}; you {dont|arent|do not|cant|are not} _1 {understand|helping|getting|get}; {youre|you are|ur} {no help|not helping|useless|a bot|not listening|just a bot}`,
    },
    {
      kind: 'not',
      weight: 0,
      entries: `
        not|dont|doesnt|didnt|never|without|no|avoid|nor|wasnt|werent; {rather|instead|other} {than|of}; no need; before; {i|we|ive|weve|have|had} [already|just] {spoke|spoken|talked|chatted|called|rang|contacted|phoned}; {stop|quit} ; save me; having to; cant i not; unless; {last time|yesterday|last week|earlier today|the other day}`,
    },
    {
      kind: 'claimed',
      weight: 0,
      entries: `
        {@speak|@call} _1 {to|with|about} {my|his|her|our|their} _1 @near; {@call|ask|check with|discuss with} {my|our} @near; {talk|speak|chat} _1 {about}; {for|of} {a|an|my|the|our|#|two|three|four|five|six|per} {person|people|teacher|boss|friend|nurse|doctor|colleague|coach|guy|girl|vet|lady}
        {loved|enjoyed|nice|lovely|great|good} {chatting|talking|speaking|dealing} {to|with}; {am i|im|were we|was i|are we} {talking|speaking|chatting} {to|with}; come in person; in person; for {our|my} _2 {desk|office|team|staff|reception|branch|department}; {send|sends|sending} {someone|somebody|a person}; {from|with|by|my|our} {solicitor|lawyer|attorney} ; {got|had|received|getting|missed|get|loved|enjoyed|nice|lovely|great|good} {a|chatting|talking|speaking|dealing|this|another|your|the} _1 {call|calls|phone call}; {your|my|the} call {is|forwarding|was|to the}; my next call; {booking|phone|help} line; extension {lead|cord|cable}; # {people|person|guests}; per person; {how many|two|three|four|five|six|other|most|many|few|more|extra} {people|persons|staff|person}; {anyone|someone|anybody|somebody|who} [please|here] {knows|know|tell me|can tell|could tell|tried|explain how|explain why|explain what|confirm|advise|remind}
        {can|could|would|will} {someone|anyone|somebody|anybody} [please|kindly|just] {tell|explain|confirm|clarify|advise|let me know|send|share|remind|point|show|help me understand|give me the}; {call|text} me {%|a}; called; connect {to|with} {bluetooth|wifi|wi|my|alexa|google|the app|the internet|the wifi}; {is|are} you {a|an}; no {problem|worries|thanks|thank|rush|hurry}; i {do|am|have} ; looking for; looking forward; {like|love} {the|your|this|it}; do you {have|sell|offer|stock|do}; head {of|office hours}; {team|staff|office|doctor|nurse|manager|teacher|coach|chef|captain} {shirt|jersey|kit|chair|chairs|desk|costume|gift|edition|hat|supplies|lamp|package|plan|uniform|discount}`,
    },
    {
      kind: 'elsewhere',
      weight: 1,
      entries: `
        {hiring|vacancy|vacancies|recruiting|resume|cv|apprenticeship|internship|salary|job|jobs|recruit|apply for|applying|become a|work for you|work as a|career|careers}; are you looking for {staff|people|drivers|waiters|agents|reps}
        {courier|driver|delivery man|delivery guy|postman|delivery driver|rider|technician|delivery person|carrier|mover|movers|installer} _6 {call|ring|phone|text|come|arrive|calls|rings}
        {how much|what does it cost|price|fee|cost|costs|charge|charges}; {what time|what hours|opening hours|open on|what days|until what time|office hours|hours are}; {gift|present} [idea|ideas] for; 
`,
    },
    {
      kind: 'elsewhere',
      weight: 0.5,
      entries: `
        {thank {the|your|my|whole}|thanks to|shout out to|compliments to|kudos to|regards to|say thanks|say hi|praise|pass on my thanks|grateful to|credit to} _3; {was|were|been|is so|are so} [so|very|really|super|extremely|incredibly|absolutely|always] {kind|lovely|helpful|nice|great|rude|amazing|brilliant|friendly|patient|wonderful|polite|excellent|fantastic|knowledgeable}
        {told|helped|called|explained|assured|answered|promised|said|phoned|rang|emailed|advised|informed|confirmed|replied} {me|us|to me|that}; {is|are|does} _4 {included|trained|certified|qualified|licensed|insured|free of charge|english speaking}; how many; how long {does|do|is|will}`,
    },
  ],
}

const spanish: CueLexicon = {
  classes: {
    det: `el|la|los|las|un|una|uno|algun|alguna|algunos|su|sus|tu|mi|nuestro|nuestra|vuestro|vuestra|otro|otra|ese|esa|este|esta|al|del`,
    with: 'con|cn',
    speak: `hablar|hablaria|platicaria|trataria|hablarlo|hablarle|hablo|hable|hablara|hablemos|platicar|platicarlo|charlar|charlarlo|conversar|conversarlo|chatear|comunicarme|comunicarnos|comunicar|comunicarse|contactarme|contactar|tratar|tratarlo|dialogar|consultar|consultarlo|discutir|discutirlo|entenderme|aclarar|aclararlo|verlo|verme|reunirme|entrevistarme|ponerme en contacto|estar en contacto|quejarme|dar|enlazarme|conectarme|conectar|consultarme|arreglarme|arreglarlo|dirigirme|relacionarme|cruzar dos palabras|cruzar palabra|cruzar unas palabras|me comunico|comunico|me contacto`,
    call: `llamar|llamarle|llamarles|llamaros|telefonear|marcar|marcarle|marcarles|timbrar|localizar|ubicar|contactarlos|contactarles|explicar|explicarle|explicarlo|explicarselo|contar|contarle|contarlo|contarselo|preguntar|preguntarle|acudir|recurrir|de viva voz|por telefono|al telefono|por voz|en persona|cara a cara|de tu a tu|en vivo|telefonicamente|extension|interno|linea|por llamada|de palabra|la bocina|el auricular`,
    ring: `llamada|llamadita|llamado|telefonazo|toque|timbrazo|llamadon|videollamada|fonazo|tinguiñazo|pitazo|charla|conversacion|reunion|cita telefonica|repique|ring`,
    calls: `llame|llames|llamen|llameis|llaman|llama|llamas|llamais|llamara|llamaran|llamase|llamarais|llamaria|llamarian|marque|marquen|marcan|marcas|marca|telefonee|telefoneen|contacte|contacten|contacteis|contactan|contactais|contactara|contactaran|devuelvan la llamada|devuelve la llamada|timbre|timbren|hable|hablen|hableis|hablara|comunique|comuniquen|busquen|busque`,
    can: `puede|pueden|puedes|podeis|podria|podrian|podrias|podriais|pudiera|pudieran|pudieras|podes|quieren|quiere|deben|debe|favor de|haga el favor de|hagan el favor de|sirvanse|serian tan amables de|seria tan amable de|les importaria|os importa|te importa|le importaria|tendrian que|tienen que`,
    callsme: `llamarme|llamarnos|llamarlo|llamarla|llamarle|marcarme|marcarnos|marcarle|telefonearme|contactarme|contactarnos|contactarla|contactarlo|contactarle|comunicarse conmigo|hablarme por telefono|devolverme la llamada|regresarme la llamada|timbrarme|hablarle por telefono|hablarme`,
    bot: `bot|bots|robot|robots|maquina|maquinas|maquinita|computadora|computador|ordenador|chatbot|contestador|contestadora|ia|inteligencia artificial|mensajes automaticos|respuestas automaticas|respuesta automatica|respuestas enlatadas|respuestas predeterminadas|asistente virtual|grabacion|programa|algoritmo|software|menu|menus|botones|boton|teclas|opciones|pantalla|pantallas|mensajitos|teclear|escribir|app|tecnologia|chat|formularios|automatico|disco rayado`,
    near: 'esposa|esposo|mujer|marido|pareja|hijo|hija|madre|mama|padre|papa|hermano|hermana|amigo|amiga|amigos|familia|jefe|jefa|banco|contador|abogado|medico|novio|novia|perro|gato|socio|socios|padres|vecino|vecina|casero',
  },
  sections: [
    {
      kind: 'person',
      weight: 2,
      entries: `
        operador~|operadora~|operadores|operadoras|humano|humana|humanos|telefonista|teleoperador|teleoperadora|conmutador|centralita; {ser|seres} {humano|humanos}; {persona|personas|alguien|gente|uno|una} [que sea|de] {real|reales|verdad|humana|humano|fisica|carne|carne y hueso|viva|vivo|competente}
        asesor~|asesora~|asesores|agente~|agentes|ejecutivo|ejecutiva|representante~|representantes|encargado|encargada|supervisor|supervisora
        {atencion|servicio} {al|a} {cliente|clientes|publico|usuario|paciente}; mesa de ayuda; call center
        {alguno|alguna|alguien|uno|una|cualquiera|algun companero|alguna companera} de {ustedes|vosotros|vosotras|los|las|sus|tus|vuestros|vuestras|ahi|alli|alla|la|el|tu|su|vuestro|vuestra} [chicos|chicas|muchachos|muchachas|companeros|companeras|tienda|equipo|oficina|empresa|departamento|empleados|area]
        {alguien|alguna persona} disponible; que {me|nos} {atendio|atendieron|ayudo|llamo|explico|vendio|contesto|hablo|asesoro|estaba viendo|hizo}; un tal %; {alguien|persona|personas} {disponible|que|con quien|con el que|con la que|a quien|capaz|responsable|preparado|superior|mas|del|de la|al mando}; alma viva; voz {humana|real|amiga}; {el|la|los|las|al} {que|de|del} {manda|mandan|decide|deciden|lleva|llevan|atiende|ventas|cobranzas|facturacion|soporte|reclamos|caja|taller|administracion|recepcion}
        {departamento|area|oficina|depto|seccion|equipo|ventanilla} de {reclamos|reclamaciones|quejas|ventas|cobranzas|cobros|facturacion|soporte|administracion|atencion|devoluciones|reservas|reservaciones|admisiones|contabilidad|garantias|siniestros|credito|creditos|cuentas|tesoreria|recursos|inscripciones|matriculas}`,
    },
    {
      kind: 'person',
      weight: 1,
      entries: `
        gerente|gerenta|jefe|jefa|dueno|duena|duenos|propietario|propietaria|director|directora|patron|patrona|responsable|responsables|administrador|administradora|coordinador|coordinadora|presidente|rector|rectora|decano|subdirector|superior|superiores|organizador|organizadora|gestor|gestora|capataz|mayordomo|casero
        companero|companera|companeros|colega|colegas|equipo|personal|departamento|area|oficina|sucursal|recepcion|secretaria|secretario|administracion|cobranzas|cobranza|ventas|facturacion|contabilidad|direccion|gerencia|caja|taller|almacen|tesoreria|admisiones|porteria|ventanilla|mostrador|reclamaciones|reclamos|quejas|delegacion
        {vendedor|vendedora|dependiente|dependienta|comercial|consultor|consultora|cajero|cajera|empleado|empleada|asistente|ayudante|recepcionista|conserje|especialista|experto|experta|perito|corredor|corredora|oficial de credito|analista|promotor|promotora}
        doctor|doctora|dr|dra|medico|medica|enfermero|enfermera|dentista|odontologo|odontologa|higienista|veterinario|veterinaria|matrona|partera|comadrona|ginecologo|ginecologa|pediatra|psicologo|psicologa|terapeuta|fisioterapeuta|kinesiologo|kinesiologa|farmaceutico|farmaceutica|nutriologo|nutriologa|nutricionista|cirujano|cirujana|oculista|optometrista|logopeda|quimico
        abogado|abogada|licenciado|licenciada|lic|notario|notaria|contador|contadora|gestoria|ingeniero|ingeniera|inge|arquitecto|arquitecta|tecnico|tecnica|tecnicos|mecanico|plomero|fontanero|electricista|instalador|informatico|cerrajero
        socorrista|paramedico|parroco|sacerdote|guardia|maestro|maestra|profesor|profesora|profe|docente|tutor|tutora|orientador|orientadora|instructor|instructora|entrenador|entrenadora|coach|monitor|monitora|miss|chef|cocinero|cocinera|mesero|mesera|camarero|camarera|sommelier|pastelero|pastelera|guia|fotografo|fotografa|estilista|peluquero|peluquera|modista|sastre|florista|joyero|capitan|piloto
        senor|senora|senorita|don|dona|chica|chico|muchacha|muchacho|chicos|muchachos|tipo|tipa|joven; quien {decide|manda|lleva|sepa|sabe|corresponda|corresponde|este|pueda|puede|se encarga|maneja|tenga|haya|sea}; alguien|alguno|alguna|cualquiera|nadie|persona; ustedes|vosotros|vosotras|ellos|ellas; extension #; interno #; {el mismo|la misma}`,
    },
    {
      kind: 'contact',
      weight: 2,
      entries: `
        @speak _2 @with; {mejor|prefiero} con {un|una|el|la|alguien}; {disponible|libre|desocupado|desocupada} para _1 @ring; {un|unos|unas|cinco|dos|un par de|algunas} {momento|minuto|minutos|palabras} con; {lo|la} {vemos|hablamos|platicamos|arreglamos|resolvemos} _2 @with; en {contacto|comunicacion|linea} @with; @speak {por telefono|en persona|de viva voz|cara a cara|en vivo|de tu a tu|por llamada|de palabra|directamente|a solas|de frente}
        @ring _1 {con|de parte de}`,
    },
    {
      kind: 'contact',
      weight: 3,
      entries: `
        {hablamos|platicamos|hablemos|vemos} _1 {por telefono|en persona|por llamada}; quien es {la|el} {persona|responsable|area} {indicada|correcta|adecuada}; {con|a} quien _2 {hablo|hablar|puedo|tengo|debo|acudo|acudir|me dirijo|dirijo|dirigirme|lo veo|veo|verlo|consulto|consultar|llamo|llamar|me quejo|quejarme|comunico|trato|le pregunto|pregunto|preguntar|contacto|recurro|platico}
        {explicar*|contar*|decir*|preguntar*|consultar*|plantear*|exponer*|ver} _4 {a|con} {alguien|una|un|la|el|quien|algun|alguno|alguna}; {dejenme|dejame|dejeme|dejadme|permitanme|permitame} {hablar|platicar|conversar}; dirigirme a; acudir a; recurrir a; {que|si} me {atienda|atiendan|atendiese|atendiesen|atendiera|atendieran|escuche|escuchen|conteste|contesten|responda|respondan|ayude|ayuden|asista|reciba}`,
    },
    {
      kind: 'contact',
      weight: 1,
      entries: `
        hablando|platicando|tratando; @speak; @call; @ring; contesten|conteste|contestar|contestarme; {atienda|atiendan|atender|atenderme|atendernos|atenderla|atenderlo|atendiese|atendiesen|atendiera|atendieran|mirar|mirarlo|ver esto|echar un vistazo|echarle un vistazo|echarle un ojo|ayuda|pusiera}; {ayude|ayuden|ayudarme|ayudar|escuche|escuchar|escuchen|intervenga|intervenir|revise|revisar|revisara|vea|viera|mire|mirara|lleve|llevara|tome|tomar cartas|siga|seguir mi|responda|respondan|respondiera|explique|explicara|hiciera cargo|haga cargo|se encargue|se ocupe|asista|entienda|entendiera}; {del otro lado|al otro lado|ahi detras|detras de}; contacto; el telefono; mi caso; hacerme caso; escalar|escalen|escale`,
    },
    {
      kind: 'reach',
      weight: 3,
      entries: `
        {pedi|pedido|pido|solicite|solicitado} _3 {llamada|llamen|llamaran|devolucion de llamada}; ^ {esta|se encuentra|anda} % $; {se encuentra} {la|el} {licenciada|licenciado|doctora|doctor|senora|senor|senorita|lic|ingeniero|ingeniera|profe|profesor|profesora|maestra|maestro|gerente|abogado|abogada}; ^ {esta|anda} [la|el] {licenciada|licenciado|doctora|doctor|senora|senor|senorita|don|dona|lic|ingeniero|profe|maestra} %; {seguir|continuar|terminar|retomar*} _2 con {la|el|mi|alguien}; {quiero|necesito|busco} a %; {me|nos} {lo|la} {pasan|pasas|pasa|comunican|ponen}; {me|nos} _1 {pasa|pasas|pasan} {de nuevo|otra vez} con; {me|nos|le|la|lo} @can _1 {llamar|marcar|telefonear|contactar|hablar|timbrar}; {me|nos|le} _2 {dar|hacer|echar|pegar} _1 @ring; {se|que se} {comunique|comuniquen|ponga en contacto|pongan en contacto|pusiera en contacto|pusieran en contacto|contacte|contacten} con|conmigo; {comunicarse|contactarse} conmigo; que me {escriba|escriban}; {numero|telefono|linea} {donde|en el que|al que} _2 {conteste|contesta|contestan|atienda|atienden|responda|hablar|llamar}; {ponen|poner|pongan|pone|ponga|poned} _4 al telefono; {agarren|agarra|tomen|contesten|atiendan} {el|un} _1 telefono; {me|nos|le|la|lo|que me} [@can|hacen el favor de|favor de] @calls; @can _2 @callsme; {alguien|quien} _2 {@callsme|me llama|me llame|me marca|me marque|me llamen|me llamara|me marcara}; favor de {@callsme|llamar|marcar|comunicarse}
        {llamenme|llameme|llamame|llamadme|llamenos|llamennos|llamenla|llamenlo|llamenle|llamala|llamalo|llamela|llamelo|marquenme|marqueme|marcame|marcadme|marquenle|telefoneenme|telefoneame|contactenme|contacteme|contactame|contactadme|contactenla|contactenlo|contactenos|contactennos|comuniquense|hablenme|hableme|timbrenme|comuniqueme|comuniquenme|comunicame|comunicadme|comunicarme con|transfierame|transfieranme|transfiereme|transferidme|transferirme|derivenme|deriveme|derivame|derivadme|enlacenme|enlaceme|conectame|conecteme|conectenme|conectadme}
        {denme|deme|dame|dadme|danos|dennos|me dan|me das|me da|me dais|darme|haganme|hazme|hagame|hacerme|echenme|echame|echeme|peguenme|pegame|pegueme|me hacen|me echan|me pegan|me echas|me pegas|darle|denle|me devuelven|me regresan|devuelvanme|regresenme|me darian|me harian} _2 @ring
        {espero|esperamos|quedo a la espera|quedo pendiente|aguardo|agradeceria|agradezco|quedo atento|quedo atenta|estoy esperando} _3 {@ring|contacto|comunicacion|me llamen|me llame|me contacten|noticias por telefono}
        {ser|sea|fuera} {atendid* por|contactad*|llamad*|transferid*|escuchad*|ayudad* por|asistid* por|derivad*}; {me|nos} {comunica|comunicas|comunican|transfiere|transfieres|transfieren|transferis|transfiera|enlaza|enlazan|enlazas|deriva|derivan|derivas|derivais|derive|comuniques} [con|a|al]
        {pongame|ponganme|ponme|ponedme|ponerme|me pone|me pones|me ponen|me poneis|me ponga|me pondrian|me pondria} {en|al|con}; {den|da|dad} con; mi {numero|celular|movil|telefono|cel} es; me {encuentran|localizan|ubican|pillan|encuentras} {en|al|a}; {levanten|levanta|levante|cojan|coge|descuelguen|descuelga|contesten|atiendan} el {telefono|tubo|fono|auricular}`,
    },
    {
      kind: 'reach',
      weight: 2,
      entries: `
        {pasame|paseme|pasenme|pasadme|pasarme|me pasa|me pasas|me pasan|me pasais|me pase|me pasarian|me pasaria|pasa|pase|pasen|pasenos|pasennos|pasamelo|pasamela|pasemelo|pasemela|pasenmelo|pasenmela|mandame|mandenme|mandeme|ponme|ponganme|pongame|traiganme|traigame|traeme|consigueme|consiganme|buscame|busquenme|llama|llamen|llame|llamad|dirijanme|dirijame|canalicenme|canaliceme|remitanme|necesito a|quiero a|dame|denme|deme} _1 {con|a|al|el|la|un|una|algun|alguna|alguien|quien|su|tu|otro|otra|los|las}
        pasamelo|pasamela|pasemelo|pasemela|pasenmelo|pasenmela|ponmelo|pongamelo|pongamela
        {pasale|pasele|pasenle|pasadle|avisa|avisen|avise|avisad|avisale|pidele|pedile|dile|decile|diganle|pasar|pasen|pase|pasarlo|pasarla|derivar|derivarlo|derivarla|deriven|escalar|escalen|escalarlo|turnar|turnen|canalizar|canalicen|remitir|remitan|reenviar|reenvien|elevar|eleven|mandar|manden|trasladar|trasladen|asignen|asignar} _3 {a|al|con}`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        {quiero|queremos|quisiera|quisieramos|quiere|queria|necesito|necesitamos|necesita|necesitaria|prefiero|preferiria|preferimos|exijo|pido|solicito|solicitamos|requiero|ocupo|ocupamos|deseo|deseamos|insisto|demando|busco|buscamos|urge|por favor|porfa|porfis|xfa|hace falta|rogaria|rogamos|gustaria|encantaria|vendria|convendria|serviria|agradeceria|agradezco|quedaria mas tranquil*|sentiria}
`,
    },
    {
      kind: 'request',
      weight: 0.9,
      entries: `
        {puedo|podemos|podria|podrian|podriamos|puede|pueden|puedes|podeis|podrias|podriais|pudiera|pudieran|se puede|podes}; posible|posibilidad|manera|forma|modo|chance; {tengo que|debo|tendria que|hace falta|haria falta|toca}
        {por caridad|por dios|por el amor de dios|se lo suplico|les suplico|por piedad|espero al|espero a la|si hubiera|por favor|porfa|porfavor|porfis|xfa|x favor|x fa|pls|plis|please|gracias|se lo ruego|le ruego|les ruego|te ruego|si es posible|de favor|favor|si no es molestia}; donde|como|quien|hay|habra|existe; dejenme|dejame|dejeme|permitanme; dame|deme|denme|dadme; pasame|paseme|pasenme; ponme|ponganme|pongame; {mejor|mas bien|por fin|de una vez|siquiera|al menos}; {no} {puedo|logro|consigo|hay forma de|hay manera de|podemos|se puede|me dejan}; imposible; {intento|intentando|trato de|estoy tratando}; rogaria|pediria`,
    },
    {
      kind: 'refusal',
      weight: 2,
      entries: `
        {no|nada de|basta de|harto de|harta de|cansado de|cansada de|odio|detesto|ni|sin|saltarme|saltar|evitar|picando|en vez de|en lugar de|estoy hasta|no me fio|no confio|no me gusta|no me gustan|no me aclaro|no me manejo|no me apano|no entiendo|no se usar|me cuesta|me lio con|soy malo con|soy mala con|estupido|maldito|fuera|dejen|deja|paso de|negado para|negada para|ya no mas|inutil} _2 [un|una|el|la|los|las|este|esta|estos|estas|con|de|a|su|tu|tanto|tanta|tantos|tantas] @bot
        ninguna de {esas|estas|las|sus|tus} [opciones]; {este|tu|su|esta} @bot _3 {no|inutil|tonto}; no me {entiendes|entiende|estas entendiendo|ayudas|estas ayudando|sirves}; no {entiendes|entiende|sirves|sirve|ayudas}`,
    },
    {
      kind: 'not',
      weight: 0,
      entries: `
        {no|sin|nunca|tampoco|ni|evitar|antes de}; {en} {vez|lugar} de; {sin|no hay|no tengo} necesidad; {he|ha|han|hemos|habia|ya} [ya] {hablo|hablado|llamado|contactado|platicado|comunicado|escrito|hable|llame|platique|contacte|hablamos|llamamos}; {ayer|anoche|anteayer|la semana pasada|el otro dia|esta manana} [ya|me|nos] {hable|llame|hablamos|platique|contacte|llamo|llamaron|hablo|hablaron|atendieron|atendio}; ^ {hable|llame|marque|contacte} con`,
    },
    {
      kind: 'claimed',
      weight: 0,
      entries: `
        {@speak|@call|hablarlo|consultarlo} _1 {con|a} {mi|mis|su|nuestro|nuestra} @near; {@speak|@call} {con|a} {alexa|siri|google}; @speak {de|del|sobre|acerca}; {para|de|del|por} [un|una|el|la|mi|los|las|#|dos|tres|cuatro|cinco|seis|cada] {persona|personas|maestra|maestro|profe|profesora|jefe|jefa|doctor|doctora|medico|enfermera|amigo|amiga|abuela|senora|senor|chica|chico}
        {estoy|estuve|estabamos} {hablando|platicando} con; {mi|su|nuestra|nuestro} {gestora|gestor|abogado|abogada|contador|contadora}; {manden|manda|mande|envien} a alguien; {recibi|recibimos|tuve} _1 {llamada|llamadas}; persona {fisica|moral|juridica}; # personas; {cuantas|dos|tres|cuatro|cinco|seis|mas|otras|muchas|cada|por} {personas|persona}; {alguien|quien|alguno} [aqui|me|nos|de ustedes] {sabe|sabria|sabra|ha|conoce|tiene|uso|probo|compro|puede decir*|puede explicar|puede confirmar*|podria decir*|puede informar*|podria confirmar*|puede mandar*|podria informar*|podria indicar*|puede indicar*|puede pasar*|me dice|me explica|me confirma|me informa|puede recomendar*}
        {puede|pueden|podria|podrian|puedes} alguien {decirme|explicarme|confirmarme|informarme|indicarme|mandarme}; me llamo; como se llama*; me llama la atencion; {me pasa|me pasas|me pasan|pasame|paseme|pasenme} {el|la|los|las|un|una|tu|su} {precio|precios|lista|link|enlace|catalogo|foto|fotos|ubicacion|direccion|cuenta|numero|info|informacion|datos|costo|factura|menu|presupuesto|cotizacion|horario|horarios|contacto de la tienda}
        {dame|denme|deme|quiero|manda*} {el|la|los|las|un|una} {precio|precios|lista|link|enlace|catalogo|direccion|descuento|reembolso|producto}; {que|quien} {eres|son}; el que; la que; {pasar|paso|pasen|pasamos} por {la|el|su|una|tu}; {area|direccion|caja|tecnica|personal|equipo|linea|oficina|taller|guia|general} {de|del|para} {regalo|carton|uso|trabajo|sonido|musica|envio|entrega|la caja|tallas|madera|metal|pintura|yoga|ropa|productos|la linea|cocina}`,
    },
    {
      kind: 'elsewhere',
      weight: 1,
      entries: `
        {buscan|contratan|estan buscando|estan contratando|necesitan|solicitan} _3 {personal|operador|operadora|asesor|asesora|vendedor|vendedora|agente|camareros|mesero|operadores|vendedores|gente|empleados|empleado|tecnicos|choferes|repartidores|meseros|enfermeras|agentes|asesores|ayudante}; {vacante|vacantes|curriculum|cv|postular|postularme|empleo|sueldo|practicas|pasantia|trabajar|contratando|bolsa de trabajo|salario}
        {repartidor|mensajero|transportista|cartero|chofer|conductor|courier|paqueteria|mensajeria|instalador} _6 {@calls|@call|@callsme|avisa|avise|llamo|llamara}
        {cuanto|cuantos|cuantas} _5; precio|precios|tarifa|tarifas|costo|honorarios; {que horario|que horarios|a que hora|que dias|hasta que hora|desde que hora|horario de}; {regalo|detalle|obsequio} para
`,
    },
    {
      kind: 'elsewhere',
      weight: 0.5,
      entries: `
        {gracias|agradecer|agradecerle|felicitar|felicidades|felicitaciones|saludos|saluden|agradecimiento|dale las gracias|denle las gracias|un abrazo} [mil|muchas|enormes|de corazon] {a|al|por la atencion|por todo}; {fue|fueron|ha sido|han sido|era|es un|son unos|es muy|son muy|estuvo} [muy|super|tan|un|siempre|realmente] {amable|amables|simpatic*|atent*|grosero|grosera|excelente|encanto|maleducad*|profesional|profesionales|encantador*}
        {me|nos} {dijo|dijeron|atendio|atendieron|explico|explicaron|llamaron|llamo|han llamado|ha llamado|comento|aseguro|prometieron|ha dicho|han dicho|informo|informaron|ayudo|ayudaron|contesto|contactaron|confirmo|recomendo}; {cita|turno para|reservar|reserva|agendar}`,
    },
  ],
}

export const cueLexicons: Readonly<Record<Language, CueLexicon>> = { it: italian, en: english, es: spanish }
