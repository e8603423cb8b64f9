import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'
import type { Classes } from '../pattern.ts'

// A data file, one part a language: pressure of time or danger that is really stated, and what only sounds like it.

export type UrgencyKind =
  | 'urgent'
  /** Says that there is time, or asks about fast services and opening times: what it covers is not urgent. */
  | 'calm'

interface UrgencyLexicon {
  classes: Classes
  sections: readonly Section<UrgencyKind>[]
}

const italian: UrgencyLexicon = {
  classes: {
    soon: 'oggi|stasera|stanotte|stamattina|domani|domattina|dopodomani|stamane|questa sera|questa mattina|questo pomeriggio|oggi pomeriggio|domani mattina|domani sera|mezzogiorno|mezzanotte|sera|fine giornata|mattinata|giornata|un ora|mezz ora|mezzora|due ore|poche ore|tre ore|# ore|# minuti|un paio di ore|un paio d ore|# h|pochi minuti|un ora e mezza|le #|le ore #|ore #|pochissimo|poco',
    near: 'oggi|stasera|stanotte|domani|domattina|dopodomani|questa sera|oggi pomeriggio|questo pomeriggio|domani mattina|domani sera|tra # ore|fra # ore|tra un ora|fra un ora|tra due ore|fra due ore|tra poche ore|fra poche ore|tra poco|fra poco|tra mezz ora|fra mezz ora|tra # minuti|fra # minuti|tra due giorni|fra due giorni|tra tre ore|fra tre ore|tra tre giorni|fra tre giorni|tra # giorni|fra # giorni|questo weekend|questo sabato|sabato|venerdi|domenica|lunedi|martedi|mercoledi|giovedi',
    go: 'parto|partiamo|parte|volo|viaggio|devo partire|dobbiamo partire|mi sposo|ci sposiamo|si sposa|matrimonio|cerimonia|laurea|battesimo|funerale|ho l aereo|ho il volo|ho il treno|prendo l aereo|il volo|l aereo|aereo|il treno|il traghetto|la nave|esame|intervento|operazione|compleanno|festa|cresima|comunione|scadenza|scade|evento|concerto|udienza|visita|colloquio|riunione|presentazione',
  },
  sections: [
    {
      kind: 'urgent',
      weight: 1,
      entries: `
        {ho|abbiamo|prendo|prendiamo|c e} {il|un|l|la} {volo|aereo|treno|traghetto|nave|pullman|corriera|esame|colloquio|operazione|intervento|udienza|cerimonia} _1 {alle|oggi|stasera|domani|tra|fra|domattina}
        {mi serve|mi servono|mi serviva|ne ho bisogno|ho bisogno|devo riceverlo|deve arrivare} _6 {prima di partire|prima della partenza|prima del volo|prima dell imbarco|prima di stasera|prima di domani}
        {esce|esca|uscendo|scende|cola|gocciola|piove|entra|arriva|spruzza} _1 acqua
        acqua {che esce|ovunque|dappertutto|dal soffitto|sul parquet|in casa|dal tetto|in cantina}
        sta arrivando {al|alla|in}; {fino a|al massimo|non oltre} @near [alle #|a mezzogiorno]
        vi do {tempo fino|fino|# ore|24 ore|48 ore|un ora|due ore|ventiquattr ore}
        avete {tempo fino a|fino a|# ore|24 ore|48 ore|un ora|due ore}
        {oggi|stasera|domani|domattina|stamattina|tra poco|tra un ora|stanotte|fra poco|fra un ora|sabato|domenica|venerdi} _3 {ho|abbiamo|c e|arrivano|arriva|parto|partiamo|apro|apriamo|inauguriamo|inauguro|inizia|comincia|devo|dobbiamo|vado|esco|mi operano|operano|scade|viaggio|consegno|presento|suoniamo} _3 {ospiti|esame|colloquio|cena|festa|matrimonio|compleanno|cerimonia|volo|aereo|treno|viaggio|inaugurazione|clienti|evento|visita|funerale|battesimo|comunione|gara|concerto|operazione|intervento|ricovero|udienza|scadenza|riunione|partenza|consegnare|partire|pagare|presentare|essere|saldare|chiudere|rientrare|prenderla|prenderlo|la scadenza|bando|iscrizioni}
        {ho|abbiamo|c e} _2 {ospiti|esame|colloquio|cena|festa|matrimonio|cerimonia|volo|aereo|treno|inaugurazione|evento|funerale|gara|operazione|intervento|udienza|scadenza|riunione|partenza|traghetto} _1 @near
        {gente|clienti|fila|coda|persone} _2 {in coda|in fila|alla porta|che aspetta|che aspettano|fuori|alla cassa|in attesa}
        {locale|negozio|sala|ristorante|bar} pieno
        {gestionale|server|sistema|sito|cassa|pos|linea|internet|rete|centralino|impianto|software|registratore} _2 {giu|fermo|ferma|bloccato|bloccata|morto|morta|down|guasto|guasta|ko|non parte|non va} _6 {clienti|coda|gente|scontrini|negozio|lavorare|aperto|incassare|fila|pazienti|fermi|produzione}
        non riusciamo a {battere|incassare|lavorare|aprire|chiudere la cassa}
        siamo {fermi|bloccati|a piedi|senza linea|senza pos}; tutto fermo
        {chiude|chiudono|scade|scadono|parte|partono|decolla|salpa|termina|finisce|comincia|inizia|arrivano} _3 {tra|fra|a mezzanotte|stasera|domattina} [poco|#|un|mezz|due|dieci|venti|mezzogiorno|mezzanotte] [ora|ore|minuti]
        {alle|entro le} # {chiude|chiudono|scade|decolla|salpa|devo|ho il|ho un|ho la|ho l}
        {allarme|sirena|antifurto|rilevatore} _4 {suona|non smette|non si spegne|non si ferma|impazzit*|scattat*|continua}
        {suona|scattat*} _2 {allarme|antifurto|sirena}
        {medicina|medicine|medicinale|farmaco|farmaci|insulina|pillola|pillole|terapia|dose|dosi|ossigeno|antibiotico|antibiotici|ricetta|inalatore|cortisone|salvavita} _6 {finit*|finisc*|oggi|stasera|domani|scade|ultima|ultimo|ieri|subito|senza|basta|esaurit*|rimast*|manca}
        {ultima|finito|finita|finite|finiti|senza|resta|restano|rimasta|rimaste|rimasto} _3 {medicina|medicine|farmaco|farmaci|insulina|pillola|pillole|terapia|dose|dosi|ossigeno|antibiotico|inalatore}
        {bambin*|figli*|neonat*|bimb*|nonn*|madre|padre|mamma|papa|marito|moglie|cane|gatto|cucciolo|anzian*} _4 {febbre|non respira|respira male|sta male|sviene|svenut*|cadut*|ingoiat*|ingerito|sangue|convulsion*|bloccat*|chius*|intrappolat*|vomita|al freddo|ustionat*|dolor*|sola|da sola}
        febbre {a|alta|di|oltre}; dolore {fortissimo|forte|al petto|acuto|insopportabile|lancinante}
        mal di denti {fortissimo|atroce|insopportabile}; punti {aperti|saltati}
        {ferita|punti} {si e|si sono} apert*; intrappolat*
        ascensore _3 {bloccat*|fermo|gente dentro|persone dentro|dentro}; gente dentro; persone dentro
        {mandate|mandatemi|inviate|serve|mi serve|venite|vieni|viene|fate venire|rispondete|chiamatemi|richiamatemi|datemi|riattivate|sbloccate|sbloccatemi|bloccate|aiutatemi|risolvete} _5 {oggi|subito|adesso|stasera|immediatamente|ora|entro un ora|in giornata|ora stesso}
        {tecnico|idraulico|elettricista|medico|ambulanza|intervento} _2 {oggi|subito|adesso|stasera|immediatamente|stanotte}
        fa freddo e; {casa|casa mia} {gelata|ghiacciata|allagata}; # gradi in casa; {di guardia|di turno}
        {minuti|ore} {contat*|contati}
        {tra|fra} {#|un|mezz|due|tre|dieci|venti|quindici|pochi|poche|cinque} _1 {ora|ore|minuti|min} _2 {devo|ho|parto|chiude|scade|inizia|arrivano|arriva|comincia|dobbiamo|abbiamo|apriamo|sono|c e|mi|parte|decolla|imbarco|ci}
        urgent*; urgentemente; urgentissim*; urgenza; con urgenza; massima urgenza; emergenza; emergenze; urge
        d urgenza; sos; allarme; immediatamente; all istante; seduta stante; il prima possibile; al piu presto
        quanto prima; prima possibile; nel piu breve tempo possibile; asap
        con la massima {urgenza|priorita|rapidita|sollecitudine}; presto per favore; in fretta; di corsa
        sbrigat*
        ho {fretta|poco tempo|pochissimo tempo|i minuti contati|molta fretta|i tempi stretti|una fretta}
        di fretta; non c e [piu|molto] tempo; non ho [piu|molto] tempo; il tempo stringe; tempo stringe
        e tardi; prima che sia [troppo] tardi; non {posso|possiamo|puo} [piu] aspettare; non posso attendere
        massimo {oggi|domani|entro}; al massimo {oggi|domani|entro}; ora o mai
        {aiuto|aiutatemi} {subito|presto|!|vi prego|ora}; aiutatemi; fate presto; fai presto; faccia presto
        rispondete {subito|presto|in fretta}; questione di {vita|ore|minuti}; vita o di morte; ora!
        ora subito; entro _1 @soon
        entro {stasera|le|oggi|domani|ieri|la giornata|la mattinata|fine giornata|venerdi|sabato|domenica|lunedi|martedi|mercoledi|giovedi|il weekend|questa settimana|e non oltre}
        {mi serve|mi servono|ci serve|ci servono|serve|servono|mi serviva|mi servirebbe|mi occorre|mi occorrono|ne ho bisogno|ho bisogno|ho assoluto bisogno|lo voglio|la voglio|lo devo avere|devo averlo|devo averla|devo riceverlo|devo ricevere|mi necessita|dovrei averlo|ce l ho|devo consegnar*|devo usarl*|dobbiamo averl*|mi deve arrivare|deve arrivare|deve essere qui|deve essere consegnat*|devo risolver*|deve assolutamente} _5 {per|entro|prima di|gia per|prima del} @near|@soon
        {mi serve|mi servono|serve|ne ho bisogno|lo voglio|la voglio|ho bisogno} _3 {adesso|ora|subito|oggi|stasera|domani|domattina|immediatamente}
        @go _5 @near; @near _3 @go
        @near _2 {parto|partiamo|ho il volo|ho l aereo|ho il treno|mi sposo|ci sposiamo|scade|ho un|ho la|ho l|e il compleanno|e il matrimonio|ho l esame}
        {sono|siamo|sto} _1 {in aeroporto|all aeroporto|in stazione|al gate|al check in|bloccat*|chius*|qui davanti|in strada|alla reception|alla cassa|per strada|sotto casa|in fila|in macchina|al pronto soccorso|in ospedale|imbarcando|al confine|alla dogana|in panne} _1
        al gate; chius* {fuori|dentro|in casa|fuori casa|fuori di casa}
        rimast* {chius*|bloccat*|a piedi|senza|fuori|al buio|al freddo} _2 {fuori|dentro|acqua|luce|corrente|medicin*|farmaci|insulina|casa|ascensore|gas|riscaldamento|macchina|soldi|telefono}
        bloccat* {in ascensore|in ascensor*|fuori|dentro|all estero|in aeroporto|in autostrada|in mezzo|in strada|per strada}
        senza {corrente|luce|acqua|riscaldamento|medicine|farmaci|insulina|gas|acqua calda|medicinale|il farmaco|le medicine} _1
        {perdita|fuga|odore|puzza} di {gas|acqua|bruciato|fumo|plastica}; perde {acqua|gas|olio|liquido}
        perdita d acqua; allagat*; allagament*; allagando; si sta allagando; incendi*; fuoco; fiamme; fumo
        fuma; scintill*; esplos*; scoppi*; surriscald*; bruciat*; sta bruciando; ha preso fuoco
        corto circuito; cortocircuito; scossa; folgorat*; ustion*; scottat*; ferit*; sangu*; infortun*
        svenut*; sviene; intossicat*; avvelenat*; ingerit*; ingoiat*; soffoc*; non respir*; reazione allergica
        shock anafilattic*; anafilattic*; allergic* e {ho|ha} mangiat*; pronto soccorso; ambulanza; ospedale
        insulina; farmaco salvavita; salvavita; medicin* {urgente|finita|finite|oggi|per|del}
        finit* {le medicine|i farmaci|l insulina|il farmaco|la medicina}; in pericolo
        rischio {incendio|per la salute|di}; vetro nel; pezzi di vetro
        {carta|conto|account|profilo|telefono|cellulare|portafoglio|identita} {rubat*|clonat*|hackerat*|violat*|compromess*|bloccat* e}
        rubat* {la carta|il telefono|il portafoglio|l account|il cellulare}; clonat*; hackerat*; hacker
        qualcuno {sta usando|usa|ha usato|e entrato|sta facendo|ha accesso|ha fatto acquisti}
        stanno {usando|prelevando|addebitando|svuotando}; transazion* {sospett*|non autorizzat*|fraudolent*}
        movimenti {sospetti|non autorizzati}; pagamento non autorizzato
        bloccate _1 {carta|account|pagamento|conto|tutto|ordine|subito|spedizione}
        fermate {l ordine|la spedizione|il pagamento|tutto|il corriere}; bloccare subito
        scade {oggi|domani|stasera|stanotte|tra|fra|a mezzanotte|tra poche|alle} _1
        scadenza {oggi|domani|e oggi|e domani|imminente}; ultim* {giorno|ore|minuto|momento}; oggi e l ultimo
        {il cliente|gli ospiti|ospiti|i clienti|invitati} {aspetta|aspettano|arrivano|arriva|sta arrivando|stanno arrivando} _2
        {arrivano|arriva} _2 tra {poco|un ora|# ore|due ore|mezz ora}
        tra {un ora|due ore|tre ore|mezz ora|poche ore|# ore|# minuti|dieci minuti|pochi minuti|venti minuti|un paio d ore|qualche ora}
        fra {un ora|due ore|tre ore|mezz ora|poche ore|# ore|# minuti|dieci minuti|pochi minuti}
        {rispondete|risposta|rispondetemi|soluzione|risolvere|risolvete|risolto|riscontro|sistemare|sistemate|arrivi|averlo|averla|riceverlo|riceverla|consegnarlo|ritirarlo|spedirlo|spedite|aiuto|intervento} _3 {oggi|stasera|entro|subito|adesso|in giornata|oggi stesso|ora stesso}
        oggi stesso; in giornata; neonat* _3 {senza|latte|febbre|male}
        bambin* _3 {senza|ingoiat*|ingerit*|febbre|male|dentro|ferit*|piange|pericolo}`,
    },
    {
      kind: 'calm',
      weight: 2,
      tight: true,
      entries: `
        sono fuori {tutta|tutto|per|fino|la|questa|sede|citta}
        se {compro|pago|ordino|prendo|prenoto} _4 {per|entro|arriva|arrivera} _2; in fretta e; stress
        {potevate|avreste potuto|poteva|potrebbe|avrebbe potuto} _3 {avvelenare|intossicare|uccidere|bruciare|incendiare|esplodere|ferire}
        {promesso|previsto|prevista|prometteva|garantito|garantita|stimata|stimato|indicato|indicata} entro _3
        {ieri|settimana scorsa|mese scorso|anno scorso|l altro giorno} _4 {pronto soccorso|ospedale}
        {arrivato|arrivata|consegnato|risolto|sistemato|montato|fatto|pronto|risposto|finito|finiti} {in|entro} {giornata|un ora|#|cinque|dieci|due|poche|un giorno|un attimo|pochi} _2
        {in|entro} {giornata|un ora|# minuti|dieci minuti|cinque minuti|due ore} {risolto|risolti|sistemato|fatto|tutto|avete|era|mi}
        si allaga; {anche|pure} {oggi|domani} {va bene|se}; ci vediamo {domani|oggi|stasera}
        prenot* _4 {stasera|domani|oggi|sabato|domenica|venerdi}
        {tavolo|posto|camera|posti|appuntamento|visita|lezione|corso|cita} _4 {stasera|domani|oggi|sabato|domenica|venerdi|lunedi}
        fino a {quando|che ora|domenica siete}; quando {chiude|chiudete|aprite|scade}; a che ora _5
        ultima {domanda|cosa|collezione|novita}; esce {di|il|la}
        non {e|c e|ho|ci sono|era|ha|abbiamo|e poi|e nulla di|e niente di|sono|e una cosa|si tratta di un|si tratta di|e cosi|e molto|e particolarmente|e affatto|e proprio} [niente di|nulla di|nessuna|una|un|cosi|molto|particolarmente|affatto|proprio|per niente|troppo] {urgent*|urgenza|emergenza|fretta|urgenze|di fretta}
        nessuna {urgenza|fretta|emergenza}; senza {urgenza|fretta|alcuna fretta}; niente di urgente
        nulla di urgente; nessun* fretta; con {calma|comodo|tutta calma|tutta la calma}
        quando {potete|puoi|puo|avete tempo|vi e comodo|riuscite|avete un attimo|volete|hai tempo} _1
        a tempo perso; fate con comodo; senza impegno; prendetevi il tempo; prenditi il tempo; non subito
        non serve subito; non mi serve subito; non ora
        anche {domani|la prossima settimana|nei prossimi giorni|la settimana prossima|tra qualche giorno} va bene
        va bene anche {domani|la prossima settimana|nei prossimi giorni|tra qualche giorno|piu avanti}
        {spedizione|spedizioni|consegna|consegne|servizio|corriere|opzione|trattamento|assistenza|supplemento} {urgent*|urgente|d urgenza|espress*|in giornata|lo stesso giorno|di emergenza|emergenza|immediat*|in # ore|# ore|in ventiquattr ore}
        numero di emergenza; uscita di emergenza; kit di emergenza
        {consegnate|spedite|arriva|arrivano|siete aperti|siete chiusi|siete|aperti|aperto|chiusi|chiuso|apert* anche|fate consegne|lavorate|chiudete|aprite|orari|orario|menu|offerta|offerte|promozione|sconto|posso passare|posso venire|posso ritirare|posso ordinare|c e posto|avete posto|disponibile|disponibilita|si puo ritirare|fate consegna|ritiro} _4 {oggi|domani|stasera|in giornata|domattina|sabato|domenica|entro #|in # ore|alle #|adesso|ora|subito}
        se ordino {oggi|adesso|entro|ora|subito} _6 {domani|stasera|entro|oggi}
        se ordino {oggi|adesso|ora|subito|domani|entro le #}; ordinando {oggi|entro|ora}
        {oggi|domani} siete aperti
        {grazie|ok grazie|ciao|saluti|a domani|ci vediamo|ci sentiamo|buona} _2 {domani|stasera|oggi|presto}
        a presto; a domani; buona giornata; per oggi; buon pomeriggio; per il momento; in quanto tempo
        entro {quando|quanto|quanti|quante|il termine|i termini|# giorni posso|quanto tempo|che data|quale} _2
        entro # {giorni|giorno|gg} [lavorativi|dalla|dall|di|per]
        {risposto|arrivato|arrivata|ricevuto|risolto|consegnato|rimborsato|trovato|funzionato|spedito|rispondete|avete risposto|mi avete risposto} subito
        subito {dopo|arrivato|risolto|risposto|disponibile|rimborsat*|funzion*}
        non e {arrivat*|stat*} _1 subito; {reso|restituire|recesso|cambio} entro; non {fa|fuma|fumo}
        non fumatori; fumatori; area fumatori; colore fumo; grigio fumo; vetro fume
        fuoco {vivo|lento|medio|basso}; fuoco da campo; a fuoco; camino; resistente al fuoco; adatt* al fuoco
        sapore di fumo; smalto; all ospedale {di|lo|la|come|per regalo}
        compleanno {di|a} {settembre|ottobre|novembre|dicembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto}
        {ieri|la settimana scorsa|settimana scorsa|il mese scorso|l altro ieri|lunedi scorso|sabato scorso}
        prossima volta; gonfiabil*; gonfiare; carne al sangue; al sangue; gruppo sanguigno
        arancia sanguinella; scoppiettant*; pericoloso per; e pericolos*; fuochi`,
    },
  ],
}

const english: UrgencyLexicon = {
  classes: {
    soon: 'today|tonight|tomorrow|this evening|this morning|this afternoon|tomorrow morning|tomorrow afternoon|tomorrow evening|noon|midnight|end of day|end of the day|eod|close of business|cob|an hour|half an hour|one hour|two hours|three hours|four hours|a few hours|a couple of hours|# hours|# hrs|# hour|# minutes|# mins|ten minutes|twenty minutes|thirty minutes|five minutes|lunchtime|#|tonight at|2 days|two days|the weekend|this weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|the end of the day|the end of today|the hour|3 days|three days|tmrw|tmr|2moro|2nite|2day',
    near: 'today|tonight|tomorrow|this evening|this afternoon|tomorrow morning|tomorrow afternoon|tomorrow evening|in an hour|in two hours|in three hours|in a few hours|in a couple of hours|in # hours|in # hrs|in # hours time|in half an hour|in # minutes|in # mins|in two days|in # days|in three days|in a couple of days|this weekend|this saturday|this friday|this sunday|saturday|friday|sunday|monday|tuesday|wednesday|thursday|first thing|soon|in two hours time|in less than|tmrw|shortly|in twenty minutes|in ten minutes|in thirty minutes',
    go: 'flight|fly|flying|fly out|leave|leaving|depart|departing|departs|plane|train|wedding|getting married|ceremony|party|funeral|exam|surgery|operation|travel|travelling|traveling|trip|boarding|check in|ferry|cruise|holiday|vacation|graduation|birthday|event|deadline|due|expires|expire|expiring|interview|meeting|presentation|appointment|court|closing|moving',
  },
  sections: [
    {
      kind: 'urgent',
      weight: 1,
      entries: `
        {flight|train|ferry|boat|bus|plane|surgery|exam|interview} {is|leaves|departs|boards|goes|starts} _2 {at|in|today|tonight|tomorrow}
        {need|needs|must|have to} _7 before {my|the|our} {flight|train|ferry|trip|surgery|exam|wedding|ceremony|interview|meeting}
        {sorted|resolved|fixed|solved|refunded|done|here|answered|delivered} by #
        water {is|s|theres|coming|pouring|dripping|gushing|leaking|running|flooding|everywhere|rising|through} _2 {coming|pouring|dripping|gushing|through|everywhere|in|into|out|down|up|ceiling|floor|under|onto|kitchen|all over|flooding|rising}
        dripping through; {gas|burning|smoke|electrical} smell
        alarm {is|you|wont|keeps|has been|going|in|s} _4 {going off|wont stop|off|beeping|ringing|blaring|wont turn off|screaming|non stop}
        {wont|cant} {stop|silence|turn off} _2 alarm
        {you have|youve got|you got|got|giving you|give you|ill give you} {until|till|til|by|# hours|24 hours|48 hours|an hour|one hour|two hours} _1 [noon|midnight|tomorrow|tonight|today|the end|friday|monday|#|5pm|close]
        or else _1 {today|tomorrow}
        {runs|run|running|ran|almost|nearly|down to} {out|low} _3 {tonight|today|tomorrow|now|medication|meds|insulin|inhaler|pills|tablets|oxygen|formula|this morning}
        {inhaler|insulin|medication|medicine|meds|prescription|pills|tablets|oxygen|epipen|antibiotics|dose|painkillers} _5 {out|tonight|today|tomorrow|now|last|left|ran|runs|running|missing|urgent|finished|gone|empty|lost|late}
        {last|no|without|out of|missed|lost} _2 {inhaler|insulin|medication|medicine|meds|pills|tablets|oxygen|epipen|dose|formula}
        {server|website|site|system|till|tills|card machine|card reader|pos|line|internet|checkout|booking system|app|terminal|network|phones|payments|platform} _2 {down|dead|offline|crashed|frozen|not working|wont work|stopped} _7 {live|queue|customers|lunch|open|service|shop|sales|orders|losing|now|busy|peak|guests|launch|patients|busiest}
        queue {to|out|of|round|around} _2 {door|customers|street|block|people}
        {shop|restaurant|cafe|bar|store|full|packed} {full|house|of customers|of people|is packed|is full}
        go live {today|at|tonight|tomorrow|in}; losing {sales|customers|money} {every|by the|right now|each}
        {production|site|everything} is down
        {closes|close|closing|leaves|leaving|departs|boards|boarding|starts|starting|ends|expires|begins|arrive|arrives|arriving|opens|due|sails|takes off|lands|checking out|check out|cutoff|cut off|shuts} _3 {in|at|by} {#|ten|twenty|an|half|a few|fifteen|thirty|five|two|one|noon|midnight} _1 [minutes|mins|min|hour|hours|pm|am|oclock|today|tonight]
        deadline _5 {midnight|today|tonight|tomorrow|noon|hour|hours|# pm|#pm|minutes|5pm|in an}
        {midnight|tonight|today|noon} deadline; {at|by} midnight
        guests {arrive|arriving|are|will be|here|come|coming|due} _2
        {venue|wedding|ceremony|funeral|party} _6 {today|tonight|tomorrow|isnt here|not here|hours|this afternoon|this evening|minutes}
        {we|i} {go|are|m} live
        {kid|child|baby|son|daughter|toddler|newborn|mum|mom|dad|father|mother|husband|wife|grandmother|nan|gran|dog|cat|puppy|elderly|patient|grandad} _5 {fever|cant breathe|breathing|bleeding|collapsed|fainted|swallowed|choking|locked|trapped|stuck|seizure|vomiting|unconscious|stitches|fell|burned|burnt|freezing|alone|pain|in labour|temperature|sick and|hurt|stung|bitten|poison*|rash|wrong pills|overdose}
        fever of; temperature of {39|40|38|#}
        {severe|unbearable|chest|terrible|awful|extreme|agonising|excruciating|bad} {pain|toothache|bleeding|reaction}
        in {agony|labour|labor|severe pain|terrible pain|so much pain}
        {stitches|wound} {have|has|opened|came|split|burst|popped} _1
        took the wrong {pills|tablets|dose|medication|medicine}; took _2 too many
        people {inside|trapped|stuck}; {lift|elevator} _4 {stuck|trapped|inside|stopped|people}
        {paying|pay|paid|need|needs|needed|want|answer|send|sent|send someone|someone|book|appointment|help|unblock|unlock|reactivate|restore|seen|come|call|see|fix|sort} _6 {now please|right now|today please|tonight|this minute|by tonight|asap|today or|now or|before tonight|within the hour|on the double|straight away|immediately|pronto|this second|today urgently}
        {i|we|please} need {an|a|to|someone|somebody|help|it|this} _4 {today|tonight|now|this morning|this afternoon}
        send someone _2 {today|now|tonight|immediately|asap|round now|over now}
        {unblock|unlock|unfreeze|reactivate|restore} _3 {now|today|asap|please now|immediately|tonight}
        {stuck|stranded} {abroad|in|at|on|outside|overseas|without|here|with no} _2
        {card|account|money} _4 {abroad|till|stranded}; minus {#|five|six|ten|two|three|four}
        # degrees {in|inside}; freezing {in|here|house|cold in}
        no {boiler|cash|way home|way to get home|keys}; out in the cold; duty {nurse|doctor|manager}
        on call {doctor|vet|nurse|plumber|engineer}; emergency {plumber|engineer|vet|dentist|repair now|line}
        blow up; explode; about to {board|leave|explode|miss|lose|close|faint|fly|burst|go live}
        flight home {is|tonight|today}; running late; going to miss {my|our|the}; gonna miss {my|our|the}
        miss {my|our|the} {flight|train|ferry|connection|deadline|exam|boarding} {if|unless}; urgent; urgently
        urgency; ugent; urgnt; emergency; emergencies; asap; sos; mayday
        {need|needs|want|help|call|fix|answer|do|reply|stop|cancel|come|respond|here|block|unlock|speak|talk|send} _3 right now
        right now {please|or|before}; right away; straight away; straightaway; immediately
        immediate {help|assistance|attention|response|action|refund|reply|solution|answer}; this instant
        this minute; at once; time sensitive; time critical; time is running out; running out of time
        run out of time; no time; short on time; pressed for time; in a {hurry|rush}; hurry; hurry up
        quickly please; quick please; please be quick; as soon as possible; as soon as humanly possible
        as quickly as possible; as fast as possible; asap please
        cant wait {any|until|till|for days|that long|longer|another}
        cannot wait {any|until|till|for|that|longer|another}; dont have {time|much time|long}
        before its too late; life or death; matter of {life|hours|minutes|urgency}; high priority
        top priority; critical; desperate*; desperately; last minute; clock is ticking; on the clock
        help me {now|asap|quick|fast|please i}; need help {now|asap|right|quickly|fast|immediately}
        {now|today} please; now!
        need {it|this|them|an answer|a reply|help|someone|a response|that|to know|the money|my money|a refund|to cancel|a solution|the order|the package|my order|my package|my parcel} {now|today|tonight|tomorrow|fast|quick|quickly|asap|before|in time}
        by # {today|tonight|tomorrow|pm|am|oclock|sharp}
        by {tonight|tomorrow|today|this evening|this afternoon|noon|midnight|lunchtime|end of|the end of|close of|eod|cob|tomorrow morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|# pm|# am|# oclock|#pm|#am|this weekend|the weekend|first thing|then or|tmrw|morning}
        within {the|an|a|#|two|three|one|the next} {hour|hours|hrs|minutes|mins|couple|few|day|next}
        in the next {hour|few hours|# hours|# minutes|couple|two hours|half hour|half an hour|ten minutes|30}
        {need|needs|needed|require|want|have to have|must have|got to have|must get|has to be here|has to arrive|must arrive|have to get|must be delivered|has to be|have to be|must be|gotta have|needs to be here|needs to arrive|needs to be delivered|needs to be} _6 {by|before|for|no later than} @soon|@near
        {need|needs|required|want|have|must|got} _4 {today|tonight|tomorrow morning|this morning|this afternoon|this evening|within the hour}
        @go _6 @near; @near _3 @go
        {in|only|just} {an|one|two|three|four|a few|a couple of|#|less than} _1 {hour|hours|hrs|minutes|mins} [time|left|from now|away]
        {#|two|three|a few} {hours|hrs|minutes|mins} {left|away|before|until|till|to go}
        {im|i am|we are|were|i|am|ive been|been|are|is} [currently|now|still|literally|right now|standing|sitting] {at the airport|at the gate|at the station|at the hospital|in hospital|in the hospital|stranded|locked out|locked in|stuck outside|stuck in|stuck at|outside the|in the er|trapped|at the counter|at check in|at the checkout|at the border|waiting outside|boarding|on the side of|at customs|at the hotel|at reception|at the front|at the door|in the queue|at the till|on my way to the airport}
        locked {out|in|myself|inside|us out|me out}; lock out; stranded; trapped
        stuck {outside|in the lift|in the elevator|abroad|at the airport|in the lobby|on the side|in the car|on the street|on the motorway}
        no {heating|power|electricity|water|hot water|heat|gas|insulin|medication|meds|medicine|internet at work}
        without {heating|power|electricity|water|hot water|heat|insulin|medication|meds|medicine|my medication|my medicine|my meds|my insulin|her medication|his medication} _1
        {gas|water} {leak|leaking|pipe burst|everywhere}
        leaking {everywhere|water|gas|badly|onto|through|from the ceiling}; leaking; flooding; flooded; flood
        burst pipe; pipe burst; smell {gas|of gas|burning|smoke|of burning}
        smells {like|of} {gas|burning|smoke}; burning {smell|plastic|up}; smoke; smoking; smoke coming; sparks
        sparking; sparked; caught fire; catch fire; on fire; fire; flames; exploded; exploding; explosion
        overheat*; overheating; burned {me|my|her|his}; burnt {me|my|her|his}; electric shock; electrocuted
        shocked me; got a shock; injured; injury; bleeding; bled; blood; choking; choked; swallowed; poisoned
        poisoning; allergic reaction; anaphyla*; epipen; hives; face is swollen; throat {is|closing|swelling}
        cant breathe; trouble breathing; fainted; unconscious; ambulance; hospital; er; a and e; 911; 999
        medication {today|ran|run|by|urgently|has}; ran out of {insulin|medication|medicine|meds|my}
        run out of {insulin|medication|medicine|meds|my}; insulin; life saving; glass in {my|the}
        carbon monoxide
        {card|account|identity|phone|wallet|email} {was|has been|is|been|got|being|just got} {stolen|hacked|compromised|cloned|used|breached|drained|hijacked|taken over}
        {stolen|hacked|cloned|compromised} {card|account|phone|wallet|identity}
        stole my {card|phone|wallet|account|identity}; lost my {card|wallet|phone}; hacked; hacker
        {someone|somebody} _2 {using|used|accessing|accessed|logged|logging|hacked|making|made|placing|placed|buying|bought|charging|charged|stole|draining|changed} _2
        unauthorised {transaction|transactions|charge|charges|payment|payments|access|purchase|login}
        unauthorized {transaction|transactions|charge|charges|payment|payments|access|purchase|login}
        fraudulent {transaction|charge|charges|transactions|payment|activity|order}
        suspicious {activity|transaction|charge|login}
        {block|freeze|lock|stop|cancel} _2 {card|account|payment|order|shipment|transaction|it} {now|immediately|before|right|asap|today|urgently}
        stop {the shipment|the delivery|the payment|the order|the courier}
        {expires|expiring|expire|ends|closes|due|deadline} {today|tonight|tomorrow|in an hour|in # hours|at midnight|is today|is tomorrow|this evening|in two hours}
        deadline {is|today|tomorrow|tonight|looming}
        {guests|client|clients|customers|customer|family|baby} {are|is|will be} {arriving|waiting|here|coming} _2
        last day
        {fix|solve|resolve|sort|resolved|fixed|sorted|answer|reply|respond|cancel|refund|response|replacement|call me|deliver it|delivered|solution|deal with|shipped|change it|changed} _4 {now|today|tonight|immediately|this minute|right away|before noon|before tomorrow|before tonight|before #}
        before {it ships|my flight|i leave|we leave|i fly|we fly|the wedding|it leaves|tomorrow|tonight|noon}
        newborn _4 {without|formula|fever|sick}
        baby _4 {swallow*|hurt|without|sick|formula|choking|fever|burn*}
        my {son|daughter|kid|child|toddler|dog|cat|baby} _2 {swallowed|choked|ate|hurt|burned|cut|bleeding|reaction|sick from|is sick}`,
    },
    {
      kind: 'calm',
      weight: 2,
      tight: true,
      entries: `
        stuck in traffic; if i {pay|order|buy|book|place} _4 {by|on|for|before|tomorrow|today} _3
        what if i get stuck; it leaks steam; was sick; rate right now; is it too late
        {could|would|might|may} have _2 {poisoned|killed|burned|burnt|injured|electrocuted|exploded|caught|choked|hurt}
        {last|yesterday|previous} {night|week|month|year|time|christmas|summer} _5 {hospital|er|ambulance}
        {tonights|todays|tomorrows} {menu|special|class|show|weather}
        {table|room|seat|slot|class|lesson|court|space|spot|ticket|tickets|appointment|haircut|delivery slot} _4 {tonight|today|tomorrow|this evening|this weekend|saturday|sunday|friday}
        {tonight|today|tomorrow} at # {for|is|ok|works}; take a look {tomorrow|when|on}
        {what|which} time _5 {today|tomorrow|tonight|close|closes|leave|leaves|open|start|starts|arrive|board}
        when {does|do|is|will|are} _6 {close|start|leave|open|end|expire|expires|board|arrive|today|tomorrow|finish}
        {see|meet} you {at|there|today|tonight|tomorrow|this}
        {fixed|sorted|solved|resolved|done|replied|arrived|delivered|answered} {in|within|by} {#|ten|five|an|two|minutes|under|the hour|no time|half} _2
        in {#|ten|five|two|half an|an} {minutes|mins|hour|hours} {flat|and it was|it was|they had|you had|sorted|fixed|done}
        {was|were|got} {hurt|burned|cut} {by your words|by the}; no pain; pain relief; pain {killer|killers}
        fever tree; smoke signals; hospital {staff|food|car park}
        by {monday|friday|tuesday} {is fine|would be|if possible|at the latest is}; whenever you get a _1
        get a minute; send it over; fire me; fire away; hot water bottle
        no power {cable|adapter|bank|adaptor|cord}; no heating element; smoke free; cut to size; cut out
        running shoes; running low on
        not [that|very|really|at all|super|so|particularly|too|an|a|in any|in a|in|any|especially|remotely|terribly|exactly] {urgent|rush|hurry|emergency|urgency|time sensitive}
        isnt [that|very|really|super|so|too|an|a] {urgent|emergency|rush|hurry}
        {no|theres no|there is no|without|zero|without any|not any|never in a} [real|big|great|particular|immediate|huge] {rush|hurry|urgency|emergency|urgent|worries if not|pressure}
        nothing urgent; nothing that urgent
        {whenever|when} [you] {can|have time|have a moment|get a chance|get a minute|get time|suits|suit|is convenient|have a minute|have a chance|are free|ready|its convenient|you like}
        in your own time; take your time; at your convenience; at your leisure; no need to {rush|hurry}
        dont {rush|hurry|need it urgently|need it right away|need it immediately|need it today|need it now|need an answer today|have to hurry}
        not right now; not now; no problem if it takes; {tomorrow|next week|later|monday} is fine; can wait
        it can wait; this can wait
        {urgent|emergency|express|same day|next day|immediate|24 hour|24h|rush|fast|quick|expedited|priority|overnight|today} {shipping|delivery|deliveries|order|orders|service|dispatch|postage|courier|option|contact number|number|exit|kit|line|call out|callout|repair|repairs|appointment|appointments|contact|lighting|light|supplies|fee|surcharge|blanket|processing|support}
        {open|closed|close|opening|hours|available|availability|deliver|ship|shipped out|in stock|special|menu|offers|offer|promotion|discount|weather|on sale|pick up|pickup|collect|book|appointment|slots|slot|table|tables|come in|pop in|visit|come by|stop by|working|delivering|reservation} _4 {today|tonight|tomorrow|this evening|right now|this afternoon|saturday|sunday|monday|now|this weekend|at #}
        if i order {today|now|before|by|tonight|it|this|right now} _7 {tomorrow|today|by|arrive|friday|saturday|monday|get|get it}
        if i {order|buy|book|pay|place} _3 {today|now|tonight|tomorrow|right now|by #|before #}
        order {by|before} _2 {today|noon|midday|#}
        {what time|how late|until when|till when} _5 {today|tonight|tomorrow}
        {can|do|does|will|is|are} {you|it|there} _4 {immediately|right away|straight away}
        {happen|happens|charged|available|active|activated|work|works|apply|applied|usable|use it|download} {immediately|right away|straight away|instantly}
        {arrived|replied|responded|fixed|answered|solved|resolved|helped|refunded|sorted|got|worked|loved|noticed|came} _3 {immediately|right away|straight away|at once|quickly|asap|today|within # hours|within # minutes|within an hour|in # minutes|in an hour|within minutes|within the hour}
        {immediately|straight away|right away} {after|refunded|replied|fixed|sent|replaced|answered}
        cant wait {to|for it|for them|for my|for the|for more|to try}; cannot wait to
        have a {nice|great|good|lovely|wonderful} {day|evening|weekend|one}
        within # {days|day|business|working|months|weeks}; within {30|14|28|60|90} days
        {see|speak|talk} {you|to you} {tomorrow|soon|later|monday}; talk soon; for now; until now
        right now {im just|i am just|im only|its|it is|i have|i only}; now that; now i; by now; up to now
        from now; just now; so far; for today; no smoking; non smoking; smoking {area|room|allowed|gun}
        smoked; smoke {grey|gray|colour|color|free|detector|alarm|flavour}
        fire {pit|place|resistant|proof|stick|tv|extinguisher|hd|alarm|opal|wood|bowl}; fireplace; fireproof
        waterproof; kindle fire; leak proof; leakproof; does it leak; is it {safe|dangerous|unsafe}
        are they {safe|dangerous}; blood {orange|pressure|type|sugar|test}; hospital {bag|bed|gown|gift}
        er just; critical role; last {year|month|week|summer|time}; yesterday; next {month|year}
        desperate housewives; no danger; breathing {fabric|space}; breathable; flood light; floodlight
        flight {case|jacket|mode}; someone {used to|who}; made {of|in|by|from}
        birthday {card|cards|cake|gift|discount|present}
        {party|wedding|birthday} {next|in} {month|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|# weeks|# months|six|two months|three}`,
    },
  ],
}

const spanish: UrgencyLexicon = {
  classes: {
    soon: 'hoy|hoy mismo|esta noche|esta tarde|esta manana|manana|manana mismo|manana temprano|manana por la manana|manana en la manana|manana a primera hora|pasado manana|mediodia|el mediodia|medianoche|la medianoche|la noche|la tarde|las #|el final del dia|una hora|media hora|dos horas|tres horas|pocas horas|unas horas|# horas|# hrs|# minutos|un par de horas|el fin de semana|este fin de semana|el viernes|el sabado|el domingo|el lunes|el martes|el miercoles|el jueves|este viernes|este sabado|este domingo|dos dias|tres dias|# dias|ya|ahorita',
    near: 'hoy|esta noche|esta tarde|manana|pasado manana|manana temprano|manana por la manana|manana en la manana|en una hora|en dos horas|en tres horas|en unas horas|en pocas horas|en # horas|en # hrs|en media hora|en # minutos|en diez minutos|en un rato|dentro de una hora|dentro de dos horas|dentro de # horas|dentro de unas horas|dentro de poco|en dos dias|en # dias|en tres dias|este sabado|este viernes|este domingo|este fin de semana|el sabado|el viernes|el domingo|el lunes|en un par de horas|dentro de tres horas|en nada|dentro de nada|el martes|el miercoles|el jueves|ahorita',
    go: 'vuelo|viajo|viaje|salgo|sale|salimos|me voy|nos vamos|parto|partimos|boda|me caso|nos casamos|se casa|avion|tren|ceremonia|fiesta|graduacion|bautizo|comunion|funeral|examen|cirugia|operacion|cumpleanos|evento|vence|vencimiento|caduca|plazo|entrevista|reunion|presentacion|embarque|embarco|ferry|crucero|concierto|audiencia|cita|entrega del proyecto|mudanza',
  },
  sections: [
    {
      kind: 'urgent',
      weight: 1,
      entries: `
        {tengo|tenemos|tomo|tomamos} {el|un|la|una} {vuelo|avion|tren|barco|ferry|examen|entrevista|operacion|cirugia|audiencia|ceremonia} _1 {a las|hoy|esta|manana|en|dentro}
        {necesito|necesitamos|lo necesito|la necesito|me hace falta} _6 antes de {salir|viajar|partir|irme|embarcar|abordar|volar|la operacion|la boda|el vuelo|mi viaje|mi vuelo}
        {sale|saliendo|salia|cae|cayendo|entra|entrando|gotea|chorrea|filtra|brota} _1 agua
        agua {por todos|por todas|saliendo|cayendo|en el suelo|en el piso|hasta|del techo|por el techo|a chorros}
        olor a gas; huele {mucho|fuerte|muchisimo} a {gas|quemado}
        {alarma|sirena} _5 {sonando|no para|no deja|no se apaga|pararla|apagarla|disparad*|disparo|suena|no cesa|pitando}
        se ha disparado _2
        {tienen|teneis|les doy|os doy|te doy|tienes} {hasta manana|hasta hoy|hasta el|hasta las #|hasta esta noche|# horas|24 horas|48 horas|una hora|dos horas} _2 [manana|mediodia|hoy|el viernes|la noche]
        hasta manana {al|a} _1 o
        {hoy|esta noche|manana|esta tarde|en una hora|el sabado|en un rato|esta manana|ahorita} _3 {tengo|tenemos|es|hay|llegan|viajo|viajamos|abro|abrimos|inauguramos|empieza|comienza|me operan|operan|vence|entrego|me caso|presento|salgo|sale|vienen} _3 {invitados|examen|entrevista|cena|fiesta|boda|cumpleanos|ceremonia|vuelo|avion|tren|viaje|inauguracion|clientes|evento|funeral|bautizo|concierto|operacion|cirugia|audiencia|plazo|reunion|entregar|pagar|viajar|presentar|graduacion|huespedes|mi boda|vencimiento}
        {tengo|tenemos|hay} _2 {invitados|examen|entrevista|cena|fiesta|boda|ceremonia|vuelo|avion|tren|inauguracion|evento|funeral|operacion|cirugia|audiencia|reunion|graduacion} _1 @near
        {fiesta|boda|cena|evento|vuelo|viaje} de {hoy|manana|esta noche|esta tarde}
        {local|restaurante|tienda|bar|negocio} {lleno|a tope|a reventar|repleto}
        cola {hasta|de|en} {la puerta|la calle|clientes|gente}
        {gente|clientes|fila|personas|pacientes} _2 {esperando|en la fila|en fila|haciendo cola|haciendo fila|en la puerta|afuera|dentro|en cola|en caja}
        {sistema|servidor|datafono|terminal|caja|web|pagina|internet|linea|tpv|posnet|pos|red|plataforma|app} _2 {caido|caida|muerto|no lee|no funciona|colgado|bloqueado|bloqueada|no anda|no jala|se cayo|murio|parado|parada|offline} _7 {clientes|cola|fila|lleno|local|gente|ventas|cobrar|vender|ahora|abierto|lanzamos|invitados|pacientes}
        no podemos {cobrar|vender|trabajar|facturar|atender|abrir}
        estamos {parados|detenidos|bloqueados|sin linea|sin sistema}
        {cierra|cierran|vence|sale|salimos|salgo|parte|despega|zarpa|empieza|comienza|termina|llegan|acaba|embarca|embarcamos|expira|caduca|arranca} _4 {en|a las|a medianoche|esta noche|hoy|manana} [#|media|una|dos|diez|veinte|poco|unas|pocas|12] [hora|horas|minutos|min]
        a las # {cierra|cierran|vence|despega|tengo|embarco|debo}; sale a las # {y|el|mi}
        {camion|micro|bus|autobus|barco|tren|vuelo|avion|ferry|crucero} _2 {sale|parte|despega|zarpa|arranca} _2 {en|a las|hoy|manana|esta|ya} _2
        {medicina|medicinas|medicamento|medicamentos|insulina|pastilla|pastillas|dosis|oxigeno|tratamiento|inhalador|receta|antibiotico|antibioticos|remedio|remedios|medicacion} _6 {acab*|termin*|hoy|esta noche|manana|ultima|ultimas|ultimo|queda|quedan|sin|agot*|falta|urgente|ayer|vence}
        {ultima|ultimas|queda|quedan|sin|acabo|acabaron} _3 {medicina|medicinas|medicamento|insulina|pastilla|pastillas|dosis|oxigeno|inhalador|medicacion|remedio}
        {hijo|hija|bebe|nino|nina|nene|nena|abuela|abuelo|madre|padre|mama|papa|esposo|esposa|marido|mujer|perro|gato|cachorro|anciana|viejita|recien nacido} _5 {fiebre|no respira|respirar|sangr*|desmay*|trago|ahog*|encerrad*|atrapad*|convulsion*|vomit*|inconsciente|herida|se cayo|quemo|frio|dolor|sola en|intoxic*|picadura|mordio|mal y|grave|internad* y}
        fiebre {de|alta|muy}
        dolor {fuertisimo|muy fuerte|insoportable|en el pecho|terrible|agudo|horrible|de muelas}
        se {abrio|abrieron} {la herida|los puntos|el punto}; me duele {muchisimo|horrible|demasiado}
        no aguanto el dolor; {ascensor|elevador} _5 {gente|atrapad*|dentro|parado|personas|encerrad*|adentro}
        gente {dentro|adentro|atrapada|encerrada}; personas {dentro|adentro|atrapadas|encerradas}
        {manden|mandad|envien|vengan|venid|necesito|necesitamos|atiendan|respondan|contesten|llamenme|activen|reactiven|desbloqueen|desbloqueenme|bloqueen|arreglen|solucionen|ayudenme|vengan a} _6 {hoy|ya|ahora|ahorita|esta noche|inmediatamente|ahora mismo|ya mismo|hoy mismo|de inmediato}
        {tecnico|plomero|fontanero|electricista|medico|ambulancia|cerrajero|doctor|doctora|enfermera|veterinario} _2 {hoy|ya|ahora|ahorita|esta noche|urgente|de guardia|de turno|ahora mismo}
        de guardia; {bajo cero|# grados} {en|dentro|y}; casa {helada|inundada|congelada}
        sin {calefaccion|luz|agua|gas} {desde|y|con|hace}; los vecinos en la puerta
        a punto de {embarcar|salir|perder|abordar|viajar|explotar|desmayar*|cerrar|vencer}
        voy a perder {el|mi|la}; vamos a perder {el|la}
        {pierdo|perdemos} {el vuelo|el tren|el avion|la plaza|la cita|el autobus} _1
        me {quedo|quede} {tirad*|varad*|sin dinero|sin efectivo|botad*|en la calle}
        {tarjeta|cuenta} _5 {extranjero|varad*|sin efectivo|hotel}; urgente; urgentes; urgentisimo
        urgentisima; urjente; urgentemente; urgencia; con urgencia; de urgencia; me urge; nos urge; urge
        emergencia; emergencias; sos; auxilio; asap; de inmediato; inmediatamente; ya mismo; ahora mismo
        ahorita mismo; cuanto antes; lo antes posible; lo mas pronto posible; a la brevedad
        a la mayor brevedad; lo mas rapido posible; lo mas pronto; lo antes que; con prontitud
        rapido por favor; rapido porfa; rapido $
        tengo {prisa|mucha prisa|poco tiempo|apuro|mucho apuro|el tiempo justo}; corre prisa; me corre prisa
        llevo prisa; apurense; apurate; dense prisa; daos prisa; date prisa; dese prisa
        no tengo {tiempo|mucho tiempo|mas tiempo}; no hay tiempo; no queda tiempo; se acaba el tiempo
        se me acaba el tiempo; no puedo {esperar|esperar mas|seguir esperando}; no podemos esperar
        no puede esperar; antes de que sea tarde; cuestion de {horas|minutos|vida}; vida o muerte
        ayuda {ya|urgente|ahora|inmediata|rapido}; ayudenme {ya|por favor|rapido|ahora}; ayudenme; socorro
        ya por favor; de vida; contrarreloj; maxima {urgencia|prioridad}; alta prioridad
        ultimo {dia|momento|minuto}; ultima hora; sin falta {hoy|manana}; a mas tardar {hoy|manana|el|esta|en}
        hoy mismo; hoy sin falta; manana sin falta; desesperad*
        antes de {manana|las #|la noche|esta noche|que salga|irme|que me vaya|mi vuelo|mi viaje|la boda|mediodia|medianoche|hoy|que cierren|que acabe|que termine el dia|las ocho|las cinco|las seis}
        antes del {vuelo|viaje|mediodia|viernes|sabado|domingo|lunes|fin de semana|evento|martes|miercoles|jueves}
        en {la proxima hora|las proximas horas|las proximas dos horas|menos de una hora|menos de # horas|el transcurso del dia|el dia de hoy|menos de dos horas}
        {necesito|necesitamos|lo necesito|la necesito|los necesito|las necesito|me hace falta|hace falta|preciso|ocupo|requiero|tengo que tener|tiene que llegar|tienen que llegar|debe llegar|tiene que estar|debe estar|lo quiero|la quiero|lo ocupo|la ocupo|me urge|tengo que entregar|tengo que resolver|quiero|tienen que entregar|me tiene que llegar|debo tener|debo entregar} _6 {para|antes de|antes del|a mas tardar|antes|no despues de} @soon|@near
        {necesito|necesitamos|lo necesito|la necesito|los necesito|las necesito|preciso|ocupo|lo quiero|la quiero} _4 {hoy|ahora|ya|ahorita|esta noche|esta tarde|manana|urgente|hoy mismo|ya mismo|inmediatamente}
        @go _5 @near; @near _3 @go
        {estoy|estamos|sigo|me encuentro|me quede|nos quedamos|quede} _1 {en el aeropuerto|en la puerta|en la estacion|en el hospital|en urgencias|atrapad*|encerrad*|varad*|tirad*|en la calle|fuera de casa|bloquead*|en la puerta de embarque|en el mostrador|en la frontera|en la aduana|en la recepcion|frente|delante de|en la fila|en la cola|embarcando|en medio de} _1
        me {quede|he quedado|quedo} {afuera|fuera|encerrad*|atrapad*|tirad*|sin luz|sin agua|sin gas|sin medicina|sin medicamento|sin insulina|en la calle|varad*|sin llaves}
        encerrad*; atrapad*; varad*
        sin {luz|agua|electricidad|calefaccion|corriente|gas|agua caliente|medicina|medicinas|medicamento|medicamentos|insulina|mi medicina|mis medicinas|mi medicamento|mi medicacion|medicacion|mi insulina|llaves}
        {fuga|escape|olor} {de|a} {gas|agua|quemado|humo}; huele a {gas|quemado|humo|plastico}
        pierde {agua|gas|aceite|liquido}; inundacion; inundad*; inundando; se esta inundando; incendi*; fuego
        llamas; humo; echa humo; chispas; chispazo; exploto; explot*; explosion; sobrecalient*; sobrecalent*
        se quemo; quemand*; quemad*; quemadura*; cortocircuito; corto circuito; descarga electrica; calambre
        electrocut*; herid*; lesion*; sangr*; sangrando; intoxic*; envenen*; se trago; trago una; ingirio
        asfixi*; ahog*; no {puede|puedo} respirar; respirar; reaccion alergica; alergia fuerte; anafil*
        cara hinchada; garganta cerrada; urgencias; ambulancia; hospital; 911; 112
        se {me|le|nos} {acabo|acaba|acabaron|termino|terminaron} {la medicina|el medicamento|la insulina|las pastillas|la medicacion|los medicamentos|la leche}
        insulina; en peligro; riesgo {de incendio|para la salud|electrico}; vidrio en; vidrios en
        trozos de vidrio; cristales en
        {tarjeta|cuenta|telefono|celular|movil|cartera|billetera|perfil|identidad} {robad*|clonad*|hackead*|comprometid*|vulnerad*}
        robaron {la tarjeta|mi tarjeta|la cuenta|mi cuenta|el telefono|mi telefono|el celular|mi celular|la cartera|mi cartera}
        me {robaron|hackearon|clonaron|han robado|han hackeado|han clonado|estan robando|vaciaron|estan vaciando|jaquearon}
        hackeado; hackeada; hackearon; hacker
        alguien {esta usando|uso|ha usado|entro|esta comprando|esta haciendo|tiene acceso|accedio|ha entrado|hizo compras|compro}
        estan {usando mi|haciendo compras|cobrando|sacando|comprando con}
        {cargo|cargos|transaccion|transacciones|compra|compras|pago|pagos|movimientos|movimiento} {no autorizad*|sospechos*|fraudulent*|que no hice|que no he hecho|que no reconozco}
        {bloqueen|bloquea|bloquear|bloqueen ya|cancelen|detengan|paren|deten|frenen|congelen} _2 {tarjeta|cuenta|pago|pedido|envio|compra|todo|orden|ya}
        {vence|caduca|expira|termina|cierra|se acaba} {hoy|manana|esta noche|en una hora|en # horas|a medianoche|en unas horas|esta tarde}
        {plazo|fecha limite} {es hoy|es manana|vence|hoy|manana|termina}
        {los invitados|invitados|el cliente|los clientes|mis clientes|mi cliente|mis invitados|los huespedes} {esta|estan|llegan|llega|esperan|espera} _3
        {respuesta|respondan|contesten|solucion|solucionen|resolver|resuelvan|reembolso|entrega|arreglen|solucionenlo|entreguen|envienlo|cancelen|cambien|atencion|respondanme|soluciones|contestenme|ayuda} _4 {hoy|ya|ahora|ahorita|inmediata|inmediatamente|hoy mismo|manana|ya mismo|urgente|antes de}
        en {una hora|media hora|dos horas|# horas|# minutos|unas horas|tres horas|pocas horas|diez minutos|veinte minutos} {salgo|sale|tengo|viajo|llegan|empieza|me|nos|cierra|es|parto}
        {dentro de|en|faltan|quedan} [solo] {una hora|dos horas|# horas|tres horas|media hora|pocas horas|unas horas|# minutos|diez minutos}
        bebe _4 {sin leche|sin formula|enferm*|fiebre|trago|trag*|llora|herid*}
        mi {hijo|hija|nino|nina|perro|gato|bebe|mama|abuela} _2 {se trago|trago|comio|se corto|se quemo|tiene fiebre|esta sangrando|se intoxico|reaccion|se lastimo|se ahoga}`,
    },
    {
      kind: 'calm',
      weight: 2,
      tight: true,
      entries: `
        estoy fuera {toda|todo|hasta|esta|de viaje|la}; salgo de {trabajar|la oficina|clase}
        si {pago|compro|pido|reservo} _4 {para|antes|llega|el} _2; corre peligro; ya es tarde para
        es tarde para
        {pudieron|podrian|pudisteis|podriais|pudo|podria} haber* _3 {envenen*|intoxic*|matad*|quemad*|incendi*|explot*|herid*|lastim*}
        {luz|farola|bombilla|foco|bombillo|lampara|ampolleta} _5 {quemad*|fundid*|quemo}
        en {#|diez|cinco|dos|pocos|un par de|quince|veinte} {minutos|horas} {arreglad*|solucionad*|resuelt*|list*|todo|lo|me lo|ya|estaba|me|nos}
        {resuelto|solucionado|arreglado|listo|atendieron|contestaron|resolvieron|llego|llegaron} en {#|diez|cinco|dos|pocos|una|media|nada|un} _2
        {lo de ayer|ayer|la semana pasada|el mes pasado|el otro dia|anoche} _6 {urgencias|hospital|ambulancia}
        en urgencias {en|de|el|me|nos|hora|horas|con|fue|estuv*}
        {mesa|cita|habitacion|plaza|clase|turno|sitio|entradas|boletos|hora|reserva|cupo} _4 {hoy|esta noche|manana|este sabado|el sabado|el domingo|el viernes|el jueves|el lunes}
        nos vemos {hoy|manana|el|esta}; hasta {que hora|cuando|el domingo}; a que hora _5
        cuando {cierra|cierran|sale|empieza|vence|abre|abren|llega|termina}
        {manana|hoy} {paso|voy|vengo|puedo|esta bien|les|os} _2; ultima {pregunta|cosa|coleccion|duda|moda}
        carne quemada; color {fuego|sangre}; agua {mineral|potable|de coco|con gas|micelar|termal|oxigenada}
        sin gas; con gas; sin luz led; sin agua oxigenada; sin fuego; fiebre del
        dolor de {espalda|cabeza} {cronico|por|con el}
        no {es|hay|tengo|corre|era|me corre|tenemos|llevo|me urge|urge|es nada|es una|es un|es ninguna|es tan|es muy|es para nada|es precisamente} [nada|una|un|ninguna|tan|muy|para nada|tanta|mucha|ninguna|especialmente|algo] {urgente|urgencia|prisa|apuro|emergencia|urge}
        no {corre|me corre} prisa; no urge; no me urge; no hay {prisa|apuro|urgencia}
        {sin|ninguna|nada de|cero|sin ninguna} {prisa|prisas|urgencia|apuro|apuros|agobio}; nada urgente
        con {calma|tranquilidad|toda calma|toda la calma}
        {cuando|cuanto} {puedas|pueda|puedan|podais|tengas tiempo|tengan tiempo|tengais tiempo|tenga tiempo|te venga bien|les venga bien|quieras|gusten|guste|tengas un momento|tengan un momento|os venga bien|tengas un rato|tengan chance|buenamente puedas}
        tomate tu tiempo; tomense su tiempo; tomese su tiempo; tomaos
        no {lo|la|los|las} necesito {ya|hoy|ahora|de inmediato|urgente|para ya|urgentemente}; ahora no
        puede esperar; puedo esperar; manana esta bien; esta bien manana; la proxima semana esta bien
        {envio|envios|entrega|entregas|servicio|mensajeria|opcion|tramite|paqueteria|delivery|compra|suplemento|reparto|pedido} {urgente|urgentes|express|de urgencia|inmediato|inmediata|inmediatas|el mismo dia|mismo dia|en el dia|en 24|24|24h|24 horas|en # horas|para hoy|para manana}
        numero de {emergencia|emergencias}; telefono de {emergencia|emergencias}; salida de emergencia
        kit de emergencia; luz de emergencia
        {abren|abierto|abiertos|abris|abre|cierran|cierra|cerrado|horario|horarios|estan abiertos|atienden|entregan|envian|reparten|trabajan|disponible|disponibles|disponibilidad|hay mesa|tienen mesa|hay sitio|menu|oferta|ofertas|promocion|descuento|puedo pasar|puedo ir|puedo recoger|puedo pedir|se puede recoger|hay cita|tienen cita|hacen entregas|llega|llegaria|reserva|cita|turno} _4 {hoy|manana|ahora|esta noche|esta tarde|ya|el sabado|el domingo|ahorita|en # horas|a las #|el lunes|este sabado|este domingo}
        si {pido|compro|hago el pedido|ordeno|encargo|reservo|lo pido|lo compro|pago} _2 {hoy|ahora|ya|antes|manana|ahorita} _6 {manana|hoy|cuando|llega|llegaria|para|el}
        si {pido|compro|ordeno|encargo|lo pido|lo compro} _2 {hoy|ahora|ya|manana|ahorita|antes de las #}
        a que hora _5 {hoy|manana|esta noche}; {hasta|nos vemos|hablamos|hasta la} {manana|luego|pronto|hoy}
        buena {tarde|noche}; buenas {tardes|noches}; {buenos|buen} {dias|dia}
        {feliz|lindo|linda|excelente} {dia|tarde|noche}; por la manana; de la manana; en la manana; por hoy
        por ahora; hasta ahora; de ahora; a partir de ahora; en {cuanto|cuantos|cuantas} _2
        en {que plazo|cuanto tiempo}
        antes de {comprar|pedir|pagar|hacer|decidir|ordenar|reservar|comprarlo|comprarla|usarlo|encargar|finalizar} _1
        dentro de {los|las} # dias; en # dias {habiles|laborables|naturales}; {# dias} para {devolver|cambiar}
        {respondieron|contestaron|llego|resolvieron|solucionaron|me atendieron|atendieron|funciono|me llego|devolvieron|reembolsaron|ayudaron} _3 {inmediatamente|de inmediato|enseguida|hoy|rapido|al momento|al instante|en # minutos|en una hora|en # horas|en media hora}
        {se activa|se aplica|es|disponible|se cobra|se descarga} {inmediatamente|de inmediato|inmediato}
        ya {que|no|lo|la|me|esta|llego|tengo|he|esta|recibi|compre|pague|hice|se|veo|entiendo|los|las|te|les|es|mande|envie|pedi}
        ya ya; zona de fumadores; fumadores; no fumador; fuego {lento|medio|alto|bajo}; a prueba de fuego
        color humo; gris humo; ahumado; es {seguro|peligroso}; son {seguros|peligrosos}; no es peligros*
        naranja sanguina; tipo de sangre; ayer; la semana pasada; el mes pasado; el otro dia; el ano pasado
        cumpleanos {en|de} {enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}
        {boda|fiesta|viaje|cumpleanos|evento} _2 {el mes que viene|el proximo mes|el ano que viene|el proximo ano|en # meses|en # semanas|en verano|dentro de un mes|en dos meses|en tres meses|en julio|en agosto|en septiembre|en octubre|en diciembre|en mayo|en junio|en abril|en marzo}
        fuegos artificiales; a la llama; explotar al maximo; quemador; quemador*; quema grasa; quemagrasas`,
    },
  ],
}

export const urgencyLexicons: Readonly<Record<Language, UrgencyLexicon>> = {
  it: italian,
  en: english,
  es: spanish,
}
