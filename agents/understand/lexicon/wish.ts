import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'
import type { Classes } from '../pattern.ts'

// A data file, one part a language: who is meant by a person, how one is asked for, and what only sounds like it.

export type WishKind =
  | 'wish'
  /** Names a person whom one may ask for; beside a `cue` in one sentence it is a wish. */
  | 'person'
  /** Wants, hands on, or pleads. */
  | 'cue'
  /** Says that none is wanted, or speaks of one: what it covers is no wish. */
  | 'other'

export interface WishLexicon {
  classes: Classes
  sections: readonly Section<WishKind>[]
}

const italian: WishLexicon = {
  classes: {
    kind: 'vero|vera|veri|reale|reali|umano|umana|fisica|viva|vivo|competente|competenti|in carne e ossa|in carne ed ossa|in carne e d ossa|qualificato|specializzato|esperto|del servizio clienti|dell assistenza',
    person: `operatore~|operatrice~|operatori|umano|umana|umani|essere umano|un essere umano|esseri umani|persona|persone|consulente~|consulenti|addetto|addetta|addetti|impiegato|impiegata|responsabile~|responsabili|titolare|titolari|direttore|direttrice|capo|capi|superiore|superiori|supervisore|supervisor|manager|dipendente|collega|colleghi|tecnico|commerciale|commesso|commessa|rappresentante|referente|incaricato|incaricata|agente|agenti|assistente|specialista|esperto|esperta|qualcuno|qualcun altro|qualcun|qualcheduno|proprietario|proprietaria|staff|segreteria|segretaria|centralino|centralinista|assistenza clienti|assistenza|servizio clienti|servizio assistenza|supporto|customer service|customer care|ufficio reclami|ufficio clienti|ufficio|reparto|amministrazione|cristiano|anima viva|uno di voi|una di voi|qualcuno di voi|chi decide|chi comanda|chi ne capisce|chi ne sa|chi si occupa|altra persona|tizio|umanoide|interno|negozio|ragazza|ragazzo`,
    strong: `operatore~|operatrice|operatori|umano|umana|umani|essere umano|esseri umani|consulente umano|consulente|addetto|addetta|agente umano|agente in carne|operatore umano|assistente umano|assistente reale|assistente vero|responsabile|supervisore|supervisor|persona @kind|persona con cui parlare|persona per parlare|persona che mi|persona che risponda|persona non|persona e non|persona per favore|persona perfavore|interlocutore umano|interlocutore|vostro operatore|vostro addetto|vostro incaricato|vostro consulente|vostro responsabile|vero operatore|vera persona|contatto umano|contatto telefonico|contatto diretto|intervento umano|aiuto umano|supporto umano|assistenza umana|qualcuno in carne|qualcuno di vero|qualcuno di reale|qualcuno di umano|qualcuno di competente|qualcuno che capisca|qualcuno che capisce|qualcuno che sappia|qualcuno che mi aiuti|qualcuno che mi risponda|qualcuno che mi ascolti|qualcuno con cui|qualcuno che risponda|qualcuno che risponde|qualcuno che ragioni|telefonata|chiamata|richiamata|colloquio telefonico|colloquio`,
    det: 'nessun|nessuna|alcun|alcuna|un|uno|una|il|lo|la|l|i|gli|le|qualche|un vostro|una vostra|il vostro|la vostra|i vostri|un tuo|una tua|il tuo|un altro|un altra|un qualsiasi|un bravo|un vero|una vera|il vero|degli|dei|vostri|vostro|del',
    talk: 'parlare~|parla|parlarne|parlarvi|discutere|discuterne|comunicare|chattare|conferire|interagire|scrivere|sentire|sentirmi|messaggiare|relazionarmi|rapportarmi|confrontarmi|trattare|avere a che fare|entrare in contatto|mettermi in contatto|essere messo in contatto|essere messa in contatto|essere messo in comunicazione|essere collegato|essere trasferito|essere trasferita|avere un contatto|ragionare|essere passato|essere passata|dialogare|scambiare due parole|fare due chiacchiere|fare due parole|scambiare una parola|avere|spiegarmi|spiegare tutto|spiegare|interloquire',
    want: `voglio|vogliamo|vojo|vorrei~|vorremmo|volevo|volevamo|vorei|posso|potrei|potremmo|possiamo|puo|devo|dobbiamo|dovrei|ho bisogno di|ho bisogno urgente di|ho necessita di|avrei bisogno di|avremmo bisogno di|abbiamo bisogno di|avrei necessita di|necessito di|bisogno di|preferisco|preferirei|preferiamo|e possibile|sarebbe possibile|possibile|si puo|si potrebbe|si riesce a|riesco a|riusciamo a|riuscire a|fatemi|fammi|mi fai|mi fate|mi fa|mi faccia|mi fareste|mi faresti|facci|puoi farmi|potete farmi|puo farmi|potreste farmi|potresti farmi|mi puoi far|mi potete far|fate|far|esigo di|pretendo di|gradirei|gradirei poter|mi piacerebbe|desidero|desidererei|chiedo di|chiedo di poter|come faccio a|come faccio per|come posso|come si fa a|come si puo|c e modo di|c e un modo per|c e la possibilita di|c e possibilita di|mi serve|mi serve di|mi servirebbe|mi occorre|insisto per|lasciatemi|lasciami|permettetemi di|modo di|possibilita di|vorrei poter|posso solo|impossibile|mi tocca|poter|potere|provo a|provando a|cerco di|sto cercando di|modo per|quando posso|urge|necessario|meglio|voler|piuttosto`,
    when: 'direttamente|subito|ora|adesso|al telefono|a voce|telefonicamente|urgentemente|un attimo|un momento|due minuti|cinque minuti|immediatamente|finalmente|solo|anche|personalmente|per telefono|di persona|per favore|perfavore|prima|seriamente|oggi|qui',
    give: 'passami~|passatemi~|passarmi|passa|passate|mi passi|mi passa|mi passate|mi passeresti|mi passereste|mi puoi passare|mi potete passare|mi puo passare|mi potresti passare|mi potreste passare|trasferiscimi|trasferitemi|trasferirmi|trasferisci|mi trasferisci|mi trasferisca|mi trasferite|mettimi|mettetemi|mettermi|mi metti|mi mettete|mi metta|collegami|collegatemi|collegarmi|mi colleghi|mi collegate|connettimi|connettetemi|mi connetti|dirottami|dammi|datemi|mi dai|mi date|mi dia|mandami|mandatemi|mi mandi|mi mandate|inoltrami|inoltratemi|inoltra|girami|giratemi|mi giri|chiamami|chiamatemi|chiama|chiamate|fai venire|fate venire|fai intervenire|fate intervenire|fatemi avere|fammi avere|portami|cercami|trovami|trovatemi|fai rispondere|fate rispondere|fammi rispondere|fatemi rispondere|mi fai rispondere|rivolgermi a|fammi contattare|fatemi contattare|fammi contattare da|fatemi contattare da|fatemi chiamare da|fammi chiamare da|fatemi richiamare da|fammi richiamare da|escalation|metti in contatto',
    bot: 'bot|un bot|il bot|robot|un robot|dei robot|macchina|una macchina|macchine|delle macchine|computer|un computer|risponditore|un risponditore|risponditore automatico|un risponditore automatico|chatbot|un chatbot|ia|un ia|l ia|ai|un ai|intelligenza artificiale|un intelligenza artificiale|l intelligenza artificiale|messaggi automatici|risposte automatiche|risposta automatica|automatismi|assistente virtuale|un assistente virtuale|voce registrata|sistema automatico|un sistema automatico|un software|un programma|un algoritmo|bot automatici|i bot|i robot|le macchine|dei bot',
    please:
      'per favore|perfavore|x favore|per piacere|per cortesia|grazie|subito|ora|adesso|pls|please|plz|urgente|urgentemente|immediatamente|grazie mille|prego|se possibile|veloce|dai|su|cavolo|cazzo|e basta|e non un bot|non bot|no bot|non un bot',
    hello:
      'ciao|salve|buongiorno|buonasera|hey|ehi|scusa|scusi|scusate|no|si|ok|senti|allora|un|una|il|serve|solo|voglio|vorrei|subito|per favore|ma|basta|allora un|no un|si un',
  },
  sections: [
    {
      kind: 'wish',
      weight: 1,
      entries: `
        {mettetemi|mettimi|mi mettete|mi metti|mi puoi mettere|mi potete mettere|mettermi|mi metta|mettete|metterci} in {contatto|comunicazione|linea|collegamento} con _2
        {passami|passatemi|mi passi|mi passate|mi passa|passarmi|trasferiscimi|trasferitemi|trasferirmi|mi trasferite|collegami|collegatemi} {al|alla|all|allo|ai|agli|con|il|la|l|lo|gli|i|un|una|qualcun*|chi|l ufficio} _2
        {girate|gira|girare|inoltrate|inoltra|passate|passa|mandate|segnalate|sottoponete|assegnate} _4 {a|ad|all|al|alla|agli|ai} [@det] @person
        non c e _1 nessuno con cui _2
        {numero|recapito|contatto} _3 {qualcuno|persona|operatore|umano} {che risponde|che risponda|vera|vero|umano|reale|vivo}
        smettila di {rispondermi|scrivermi|parlarmi}; smettete di rispondermi {in automatico|con|tramite}
        vorrei che _3 {una persona|un operatore|un umano|qualcuno|un responsabile|un consulente|un vostro} _2
        {voglio|vorrei|preferisco} che _2 {risponda|rispondesse|chiami|chiamasse|contatti|contattasse|segua|seguisse|aiuti|aiutasse|richiami|richiamasse|ricontatti} _2
        a chi {posso|devo} {telefonare|parlare}; non tu {un|una} @person
        @want _2 {spiegar*|raccontar*|dirlo|dirvelo|chieder*|illustrar*|esporre|esporlo} _3 {a voce|a una persona|a qualcuno|ad una persona|ad un operatore|a un operatore|al telefono|di persona|a un umano|a un consulente}
        parlo con {una persona|un umano} o _5 {la prima|il primo|una persona|un umano|l umano}
        nel secondo caso vorrei _3; @want _3 @talk _3 con|a|ad|cn @det _1 @person
        @want _2 @talk _1 con il|lo|la|l|un|una|uno|vostro|vostra|quello|quella|quel|chi|i|gli|le|lei|lui|loro|qualche|altri _2
        @want _2 @talk [tutto|bene|meglio|la mia situazione|il mio caso|la situazione|il problema|la cosa|una cosa|due cose|questa cosa] _2 a|ad qualcuno|@person
        @want|avere|prenotare|fissare|organizzare _3 {appuntamento telefonico|contatto telefonico|telefonata|chiamata|videochiamata|video chiamata|call|colloquio|consulto telefonico|consulenza telefonica|contatto} {con|da|da parte di} _3
        parlo|parlare telefono con _3; voglio|vorrei parlare telefono
        {c e|ci sara|ci sarebbe|avete|non c e|non avete|non ci sarebbe|esiste} _2 {un collega|una collega|un altro collega|qualcun altro|qualcuno altro|un altra persona|altra persona|nessun altro|nessun collega|una persona con cui|qualcuno con cui|qualcuno a cui|qualcuno che possa|uno vero|una vera|uno umano|un umano|un essere umano|qualcuno di voi|modo di parlare|possibilita di parlare|qualcuno disponibile|qualcuno che ne|qualcuno di|un responsabile}
        chi altro c e; chi c e {dietro|dall altra|li|di la|oltre}
        non c e {nessuno|nessun altro|anima} [li|di la|con cui|che|a cui|in quell|dall|umano]
        @hello uno umano
        {serve|voglio|vorrei|mi serve|datemi|passami|dammi} {uno|qualcuno} {umano|vero|reale|in carne|di vero|con un cervello|col cervello|che ragioni|che capisca|vivo|competente|serio}
        assistenza [clienti] umana; operatore umano
        {servizio clienti|assistenza clienti|assistenza} [umana|vera] {pls|per favore|grazie|subito|perfavore}
        {mi|ci} {ricontatti|contatti|chiami|richiami|telefoni|risponda|segua|aiuti} %
        {mi|ci} {ricontatti|contatti|chiami|richiami|telefoni|risponda} [@det] @person
        {chiami|richiami|ricontatti|contatti} lei|voi
        {chiamate|richiamate|telefonate} {voi|pure|quando|dopo|al|appena|domani|oggi|in}; oppure chiamate
        {mi chiamate|mi telefonate|mi richiamate|mi ricontattate}
        {fatemi|fammi|mi fate|mi fai|fate} {chiamare|richiamare|contattare|ricontattare|telefonare|parlare|rispondere} [da|con|quando|appena|al|domani|per|dal|dalla|subito|qualcuno] _1
        {fatemi|fammi|mi fate|potete farmi|puo farmi|puoi farmi|potreste farmi|vorrei farmi} {richiamare|chiamare|contattare|ricontattare} {da|dal|dall|dalla|dai} _2
        {far|fate|fai|puo far|potete far|puoi far} {leggere|vedere|controllare|seguire|guardare|gestire|esaminare|valutare} _4 {a|ad|da} [@det] @person
        {se|che} _2 {la|lo|ci|li|le} {vedesse|guardasse|leggesse|seguisse|gestisse|prendesse|controllasse|esaminasse} _2 @person
        {potrebbe|puo|puoi|potete|potreste|si puo} {girarla|girarlo|passarla|passarlo|inoltrarla|inoltrarlo|passare|girare|inoltrare} _3 {a|ad|al|all|alla} _1 @person
        {parlo|sto parlando|tratto} con {una persona|un umano|un operatore} o _4 {vorrei|voglio|preferisco|preferirei} la prima
        non ci {sia|e|sta|sono} {un|uno|una|un solo|una sola|mai un|mai una|piu un} {essere umano|umano|persona|operatore|cristiano} _3
        nemmeno un {umano|operatore|essere umano|cristiano} {con cui|che|a cui}
        {un|una} {umano|essere umano|persona|cristiano|operatore} con cui {parlare|ragionare|confrontarmi}
        {preferivo|rivoglio|ridatemi|voglio|vorrei} _3 {quando rispondeva|quando rispondevano|la signora|il signor|la ragazza|il ragazzo|il tecnico|il dottore|la dottoressa|il medico|l avvocato|l ingegnere}
        {si puo avere|posso avere|potrei avere|vorrei avere} {lei|lui|un operatore|una persona|un umano|un consulente|un contatto|qualcuno}
        {riparlare|parlare|risentire|ricontattare} [di nuovo|ancora] con {lei|lui|quella|la stessa|lo stesso|il mio|la mia|chi|chi mi} _2
        preferisco|preferirei _3 {a voce|per telefono|al telefono|di persona|a una persona|con una persona|con qualcuno|non scrivere|telefonicamente}
        a voce {ci|vi|le|ti|mi|lo} {spieghiamo|spiego|capiamo|racconto|dico}
        {ci spieghiamo|mi spiego|spiegarmi|faccio prima|facciamo prima|e meglio} {a voce|al telefono|di persona|per telefono}
        {facciamo|possiamo fare|si fa} _2 {due chiacchiere|una chiamata|una telefonata|per telefono|al telefono}
        il numero ce l avete; {avete|ha} il mio numero
        @talk con {il|la|un|una|qualche|vostro} {direttore|direttrice|responsabile|titolare|capo|superiore|manager|supervisore|medico|dottore|dottoressa|tecnico|avvocato|amministrazione|infermiere} {subito|ora|adesso|per favore|grazie|prego|o|che|e basta}
        tu non {mi capisci|capisci|sei in grado|puoi aiutarmi|mi aiuti|sai} _6 {operatore|umano|persona|qualcuno|collega|altro}
        non mi {capisci|aiuti|stai aiutando|sei di aiuto|sei utile} _3 {operatore|umano|persona|qualcuno|collega}
        {una|un} {persona|operatore|umano|collega|essere umano} [vera|vero|reale] {se e possibile|se possibile|se si puo|se fosse possibile|cortesemente|gentilmente|prego}
        {operatore~|operatrice|umano|operatori} $
        {passiamo|passo|andiamo} [direttamente] {a un umano|all operatore|a un operatore|a una persona}
        dove trovo una persona; che {sia|sei|siete} umano; intervenga _2 @person; si faccia vivo _2
        {venga|viene|vieni} al telefono _2; alza la cornetta; alzate la cornetta
        @want _2 @talk [@when] con|a|ad|cn [@det] _1 @person; @want _2 @talk [@when] con %
        @want _1 parlare con chi _3; ^ [@hello] @talk con [@det] [vera|vero] @person
        nessuno _2 far|fa @talk con [@det] @person
        impossibile|difficile|riuscire @talk con [@det] _1 @person|nessuno
        non {si|mi|ci|c e|e} {riesce|riesco|fate|fa|modo|possibile|lasciate|lascia|permette|permettete} _1 @talk con [@det] _1 @person|nessuno
        non riesco [mai] a @talk con [@det] _1 @person|nessuno
        @give _1 [a|ad|con|da|in contatto con|in linea con|in comunicazione con|in contatto|la linea con|al|all|alla|il contatto di|il numero di|l] [@det] [vero|vera|bravo|altro] @person|collega
        @give {a|con|al} [@det] @person
        {voglio|vogliamo|vorrei~|vorremmo|volevo|mi serve|mi serverebbe|mi servirebbe|serve|ho bisogno di|ho bisogno dell|avrei bisogno di|ho urgente bisogno di|avrei bisogno dell|bisogno di|preferisco|preferirei|esigo|pretendo|chiedo|richiedo|gradirei|necessito di|ci vuole|desidero|cerco|sto cercando|datemi|dammi|c e bisogno di|c e|ci sara|ci sarebbe|avete|rivoglio|meglio|mettete|mettetemi|mandatemi|mandate|mi date} [solo|subito|anche|almeno|finalmente|urgentemente|per favore|ora|adesso] [@det] [vero|vera|bravo] [aiuto di un|aiuto di una|intervento di un|assistenza di un|supporto di un] @strong
        {voglio|vorrei|mi serve|ho bisogno di|avrei bisogno di|preferisco|preferirei|esigo|pretendo} [@det] persona|operatore $
        {aiuto|assistenza|supporto|intervento|contatto|servizio} {umano|umana|da parte di un operatore|da parte di un umano|da un operatore|da una persona|di un operatore|di una persona|con operatore}
        c e {qualcuno|qualcun|nessuno|qualche operatore|qualche umano|qualche persona|un operatore|un operatrice|un umano|un essere umano|una persona|una persona vera|un addetto|un responsabile} {li|di la|in linea|online|on line|disponibile|libero|libera|vero|reale|di vero|di reale|umano|che mi puo|che mi possa|che mi aiuti|che mi risponda|che mi ascolti|che mi dia|che mi spieghi|con cui|che possa|che puo|che risponde|che risponda|dall altra|dietro|in carne|in ascolto|presente|vivo|con il quale|a cui|in chat|al telefono|nel team|che ragiona|che sappia}
        ^ [ma|ciao|scusate|ehi|salve|scusa|hey|ok|buongiorno] c e {nessuno|qualcuno|una persona|un operatore|un umano|un essere umano|qualche umano} [per favore|li|di voi] $
        ci sono {operatori|umani|persone} {li|vere|veri|reali|disponibili adesso|in linea|disponibili ora|umani}
        {puo|potrebbe|potete|puoi|potreste|possibile} [far] {rispondermi|rispondere|aiutarmi|intervenire|seguirmi} [@det] @strong
        [mi] {puo|potrebbe} [rispondere|aiutare|aiutarmi|rispondermi|seguire|seguirmi|assistere|assistermi] [@det] {operatore|operatrice|umano|essere umano|persona vera|persona reale|persona in carne|addetto|vostro operatore|qualcuno di vero|qualcuno in carne|qualcuno di umano}
        {che|mi} {risponda|rispondesse|aiuti|segua|contatti|intervenga} {un operatore|una persona|un umano|qualcuno in carne|una persona vera|un responsabile}
        {rispondermi|rispondetemi|risponda} {un operatore|una persona|un umano|come una persona|come persone|con un operatore|da umani}
        ^ [@hello] [@hello] {operatore~|operatrice|operatori|umano|umana|persona|persona @kind|persone vere|essere umano|addetto|consulente|agente|responsabile|assistenza umana|qualcuno di reale|qualcuno di vero|qualcuno in carne|qualcuno di umano|vero operatore|vera persona|centralino|supervisore} [umano|umana|vero|reale] [@please] [@please] $
        ^ {operatore|operatrice|umano|persona} {operatore|umano|operatrice|persona} _4 $
        {vorrei|posso|voglio|preferirei|preferisco|potrei|possiamo|riusciamo a|meglio|potremmo|volevo|mi piacerebbe|e possibile} _1 {parlare|parlarvi|parlarne|discuterne|sentirci|sentirvi|spiegarvi|spiegare|risolvere|sentire|spiegarmi|parlarci|chiarire|sistemare|sentirla|parlarle|parlarti} _3 {a voce|al telefono|di persona|telefonicamente|per telefono|a 4 occhi|a quattr occhi|in viva voce|con voi al telefono|via telefono}
        parliamone {a voce|al telefono}; ci {sentiamo|possiamo sentire} {a voce|al telefono|per telefono}
        chiamatemi~; richiamatemi~; telefonatemi~; ricontattatemi~; contattatemi~
        chiamami~ {al|subito|ora|adesso|appena|quando|domani|tu|per|su|sul}; richiamami; chiamami $
        mi chiami {al|lei|subito|appena|quando|per favore|un operatore}; mi richiami
        mi {puo|potete|puoi|potreste|potrebbe|potresti|fate|fareste|sapete} _2 {chiamare|richiamare|telefonare|ricontattare|contattare} [al|telefonicamente|per|qualcuno|subito|un|quando]
        {potete|puoi|puo|potreste|potrebbe|potresti|dovete|vorrei|voglio} _1 {chiamarmi|richiamarmi|telefonarmi|ricontattarmi|contattarmi}
        fatemi|fammi|mi faccia|mi fate|mi fai|fate {chiamare|richiamare|ricontattare|contattare|telefonare|richiamarmi|chiamarmi}
        {vorrei|voglio|desidero|gradirei|chiedo di|preferirei|preferisco|aspetto di|attendo di|esigo di|pretendo di|chiedo} essere {richiamat*|chiamat*|contattat*|ricontattat*}
        {aspetto|attendo|gradirei|vorrei|voglio|chiedo|richiedo|preferisco|preferirei} [di ricevere|ricevere] [una|un|la] [vostra|tua|sua] {chiamata|telefonata|richiamata|contatto telefonico}
        mi {chiamate|richiamate|telefonate|ricontattate} [voi|al|per|subito|oggi|domani|quando|un|appena|tra]
        qualcuno [di voi|dell assistenza|per favore|che] {mi chiami|mi richiami|mi contatti|mi chiama|mi richiama|mi telefoni|mi ricontatti|mi puo chiamare|mi puo richiamare|puo chiamarmi|puo richiamarmi|puo telefonarmi|mi faccia richiamare|mi potrebbe chiamare|potrebbe chiamarmi|che mi chiami|in carne}
        {che|se} qualcuno mi {chiami|richiami|chiamasse|richiamasse|contattasse|telefonasse|contatti|telefoni}
        ecco il mio numero {chiamatemi|richiamatemi|chiamate}; il mio numero e #
        non {voglio|intendo|vorrei|ho intenzione di|mi va di|ho voglia di|posso|e possibile|sopporto di|sopporto|parlo|parlero|tratto|mi piace} [@talk|continuare a parlare|avere a che fare|stare a parlare|rispondere] [piu] [con|a] [@det] @bot
        {basta|niente|no|stop|via|odio|smettila con|smettetela con|stanco di|stanca di|stufo di|stufa di|stufo dei|stufa dei|stanco dei|stanca dei|stufo del|stufa del|detesto|non sopporto|non mi serve|non mi servono|non voglio scrivere a|non scrivere|non parlo|preferisco non scrivere certe cose a|non mi aiuta|non mi aiutano|non voglio} [con|parlare con|di parlare con|parlare|questo|questi|sto|sti|le|il|i|del|dei|ste|queste|piu] [con] [@det] @bot
        ne un bot; non [un|con un|al] {bot|robot|computer|chatbot}
        e non [con] [un|una|a un|a una] {bot|robot|macchina|computer|chatbot|ia}
        invece {di|che} [un|una|parlare con] [un|una] {bot|robot|macchina|chatbot}
        tu {non sei|sei solo|sei} _1 {una persona|un bot|un robot} {voglio|passami|fammi|vorrei|chiama}
        togliete {il|questo} bot; disattiva _1 bot; spegni _1 bot; esci bot; escalation
        passaggio a {operatore|umano|persona|un operatore|una persona|un umano}
        {passa|passare|passo|passiamo|trasferire|trasferimento} {a|ad|con|al} [@det] @strong
        {parlo|parlero|tratto} solo con [@det] @person; voglio un faccia a faccia
        dov e _1 {operatore|umano|responsabile}
        dove {trovo|sono|e} _1 {operatore|un operatore|gli operatori|un umano|una persona vera|un essere umano}
        {come|quanto|quando} _1 {contatto|contattare|raggiungo|raggiungere|trovo|ottengo|chiamo|richiedo} [@det] {operatore|operatrice|umano|persona vera|persona reale|essere umano|operatore umano|operatori umani|responsabile}
        {voglio|vorrei|devo|posso|potrei|mi serve} _1 {contattare|raggiungere|sentire} [@det] [vostro|vero] {operatore|operatrice|umano|persona vera|persona reale|essere umano|responsabile|titolare|direttore|servizio clienti|assistenza clienti|capo|addetto|consulente}
        {meglio|preferisco|preferirei} _1 {operatore|umano|persona|essere umano}
        {mi risponda|rispondetemi} {voi|lei} di persona; umano {grazie|please|per favore|subito|adesso}
        operatore {grazie|please|per favore|subito|adesso|umano|perfavore}
        persona {vera|reale|in carne e ossa} {grazie|please|per favore|subito|adesso|non un bot}`,
    },
    {
      kind: 'person',
      weight: 0.5,
      entries: `
        operatore~|operatrice|operatori|umano|umana|umani|essere umano|esseri umani|persona @kind|persone @kind|addetto|addetta|addetti|impiegato|impiegata|collega|consulente|incaricato|incaricata|supervisore|assistenza umana|interlocutore|centralino|assistenza clienti|servizio clienti
        qualcuno {in carne|di vero|reale|vero|umano|con cui|che risponde|che risponda|di voi|competente}
        nessuno con cui; persona in carne; uno di voi`,
    },
    {
      kind: 'cue',
      weight: 0.5,
      entries: `
        voglio; vogliamo; vorrei; vorremmo; preferisco; preferirei; pretendo; esigo; mi serve; ho bisogno
        avrei bisogno; necessito; girate; girami; passate; passami; inoltrate; trasferite; mettetemi
        mandatemi; chiamatemi; datemi; dammi; smettila; lascia stare; non mi capisci; non capisci; per favore
        perfavore; gentilmente; cortesemente; per cortesia; ti prego; vi prego; prego; subito`,
    },
    {
      kind: 'other',
      weight: 2,
      tight: true,
      entries: `
        non mi serve [@det] @person
        {serve|servono|occorre|richiesto|necessario} {il|la|l|un} {consenso|permesso|firma|autorizzazione|documento|delega|presenza} _4
        {devo|bisogna} avere un _1 {responsabile|tutore|accompagnatore}
        {manuale|corso|guida|diritti|capelli|parrucca|anatomia} _3 @person
        un collega {mi ha|ha|del|al lavoro|di lavoro}; il servizio clienti
        l assistenza clienti {e|apre|chiude|risponde}; per il {servizio clienti|centralino}
        @want _2 @talk con {alexa|siri|google|cortana}
        {parlare|parlo|parla|parli|interagire} con {alexa|siri|google|cortana|i gatti|gli animali|il cane|mio|mia|i miei|le mie|mio figlio}
        {vorrei|volevo|posso|devo|voglio} {parlare|parlarvi|discutere|chiedervi} {di|del|della|dei|delle|dello|degli|delle vostre|riguardo|a proposito}
        il mio {collega|amico|vicino|compagno|medico|avvocato|commercialista|capo} {puo|deve|ha|potrebbe|vuole}
        la mia {collega|amica|vicina|compagna} {puo|deve|ha|potrebbe|vuole}
        {numero|orari|orario|costo|prezzo|indirizzo|mail|email|contatti|recapito|recapiti} {del|dell|della|di|dei|degli} [un|una] @person
        {quanto|cosa|come} _1 {prende|costa|guadagna|si chiama|si diventa} _3 @person
        {quanto|cosa} _3 {consulente|operatore|tecnico|responsabile}
        chi e {il|la} {responsabile|titolare|direttore|proprietario}
        il {servizio clienti|centralino|call center} {e|costa|ha|risponde|parla}
        {nessuno|non|ancora|mai} [mi|ci] {ha|avete|hanno|e stato|sono stato|sono stata} [ancora|mai|piu] {chiamat*|richiamat*|contattat*|telefonato}
        {mi|ci} {ha|avete|hanno} [gia|poi] {chiamat*|richiamat*|contattat*|telefonato}
        ho perso una {chiamata|telefonata}; {avete|ha|hanno} {chiamato|telefonato}
        {corriere|fattorino|trasportatore|vettore} _5 {chiami|chiama|chiamare|chiamarmi|telefoni|contatti|suona}
        {prima di|quando} {chiamate|chiamare|venite|venire|passate|consegnare}
        {non|senza} {disturbo|disturbare|dover disturbare} @person
        {corso|manuale|divisa|concorso|libro|esame|patentino|qualifica|diploma|attestato|guanti} {per|da|di} @person
        @person {socio sanitario|qualificato socio|di volo|del benessere|ecologico|unico}
        {sono|lavoro come|faccio} [un|una|l] {operatore|operatrice|consulente|agente|impiegato|impiegata|tecnico|commerciale|rappresentante|responsabile}
        per chi _4
        {misure|corpo|scala|voce|cervello|anatomia|scheletro|forma} {di|del|dell|a|della} [un|una] {essere umano|umano|persona|umana|umane}
        non {voglio|serve|mi serve|ho bisogno di|c e bisogno di|occorre|vorrei|e necessario|necessito di|mi occorre|ho necessita di|importa|mi va di|e il caso di|intendo|desidero|volevo|mi interessa|ho voglia di|pretendo di|chiedo di|sto chiedendo di} [disturbare|scomodare|per forza|ancora|adesso|ora|certo|necessariamente] [@talk|che mi chiamiate|che mi chiami|che intervenga|che mi risponda|essere richiamat*|essere chiamat*|essere passat*|aspettare|attendere|passare|essere messo in contatto|chiamare|disturbare|sentire|coinvolgere|avere] [con|a|da|per|di] [@det] @person|nessuno|telefonata|chiamata|voi
        non {mi chiamate|chiamatemi|mi richiamate|richiamatemi|mi telefonate|telefonatemi|contattatemi|serve che mi chiamiate|c e bisogno che mi chiamiate|passarmi|mi passare|voglio essere richiamat*|voglio essere chiamat*|voglio che mi chiamiate|voglio chiamate|voglio telefonate|trasferirmi|voglio ricevere chiamate|serve che mi chiami} [@det] [@person]
        nessun bisogno di [parlare con] [@det] @person
        senza [dover|bisogno di|passare per|passare da|parlare con|attendere|dovere|aspettare|@talk] [di] [@talk] [con] [@det] @person
        {inutile|evitare di|evito di|evitiamo di|prima di|anziche|invece di|piuttosto che|meglio di|devo per forza|bisogna|bisogna per forza|devo necessariamente|e obbligatorio|sono obbligato a|tocca} [dover] {@talk|passarmi|chiamare|contattare|disturbare|aspettare|passare|scomodare} [con|a|da] [@det] @person
        {puoi|potete|basta} _1 {rispondermi tu|fare tu|va bene il bot|va bene anche il bot}
        va bene anche [un|il] bot
        {ho|abbiamo|avevo|avevamo|ha|hanno} [gia|appena|anche|solo|finalmente|prima] {parlato|chattato|sentito|scritto|comunicato} [gia|ieri|oggi|prima|poco fa|stamattina] con [@det] _1 @person
        operator* {telefonic*|turistic*|sanitari*|ecologic*|mobile|economic*|logico|logici|del settore|del corriere|olistic*|socio}
        tour operator
        agente {immobiliare|di commercio|di viaggio|assicurativo|pulente|sbiancante|lievitante|chimico|segreto}
        agenti {atmosferici|chimici|immobiliari}
        responsabile {del trattamento|della privacy|acquisti dei|dati|protezione}; capo d abbigliamento
        capi {di abbigliamento|firmati|in lana|delicati|d abbigliamento}
        capo {di abbigliamento|in lana|delicato|firmato}; capello umano; capelli umani; corpo umano; uso umano
        consumo umano
        per {una|la|le|#|ogni|quante|due|tre|quattro|cinque|sei|piu|altra|altre} {persona|persone} _1
        a persona; # persone; {due|tre|quattro|cinque|sei|quante|altre|piu|molte|poche} persone
        persona {anziana|disabile|allergica|sola|in piu|speciale|cara|giuridica|a cui|importante|alta|celiaca|fisica diversa|che compie|che ama|incinta|malata|che ha tutto|che soffre|con allergie|con disabilita|autorizzata|delegata|di fiducia che}
        di persona in negozio; ritirare di persona; pagare di persona; altra persona puo
        un altra persona {puo|al posto|ritirare}; mi chiamo; chiamami %; mi chiamano; chiamatemi %
        chiamatemi {pure|signor*} %
        {il|del|dal} corriere _3 {chiamare|chiamarmi|richiamare|telefonare|contattare}
        {fattorino|postino|autista} _3 {chiamare|chiamarmi|richiamare|telefonare|contattare}
        {il corriere|fattorino|postino|lui|lei|il tecnico|l idraulico|vicino} mi {puo|deve|potrebbe|ha} _1 {chiamare|richiamare|contattare}
        posso chiamarvi; se mi chiamate
        {a che ora|in che orari|quali orari|che giorni|da che ora|fino a che ora|quando|in quali orari|di domenica|nel weekend} _2 {operatori|gli operatori|l assistenza|il servizio clienti}
        gli operatori {sono|parlano|lavorano|rispondono|possono|hanno}
        i vostri operatori {sono|parlano|lavorano|rispondono|possono}
        {l|il|un|la|una|quell|quel|quella|vostro|vostra|altro} {operatore|operatrice|addetto|addetta|consulente|responsabile|tecnico|commessa|commesso|collega|impiegata|agente|assistente} [@kind] _1 {mi ha|mi aveva|ha|aveva|era|e stato|e stata|mi dice|mi diceva|ieri|che mi|che ho|con cui ho|e gentile|e gentilissim*|mi|diceva|dice|di ieri|della chat|di prima}
        il mio {capo|responsabile|collega|operatore|agente|direttore|titolare}
        la mia {collega|responsabile|consulente|operatrice}; mio capo
        assistenza {inclusa|post vendita|tecnica inclusa|in garanzia|stradale|sanitaria}
        {cercate|assumete|cerchi|state cercando|candidarmi|candidatura|lavorare come|lavoro come|lavoro da|posizione di|posto di|annuncio|assumere|curriculum} _3 @person
        quanti {operatori|dipendenti|addetti}
        {voglio|vorrei|ho bisogno di|mi serve|cerco|dammi|datemi} {assistenza|supporto|l assistenza|chiamare|una chiamata persa}`,
    },
  ],
}

const english: WishLexicon = {
  classes: {
    real: 'real|actual|live|human|proper|physical|breathing|living|genuine|different|senior|competent|native|flesh and blood|real life|real live|actual human|real human|actual living|single|specific|knowledgeable|qualified|customer service|customer support|customer care|support|sales|service|helpdesk|help desk|technical|billing',
    person: `person~|human~|humans|human being|people|agent~|agents|someone~|somebody~|some one|some1|sum1|some 1|sum 1|any 1|sumone|some body|sb|anyone1|executive|cs rep|team lead|teamlead|team leader|counsellor|colleague|colleagues|adviser|advisor|account manager|nurse|doctor|technician|engineer|pharmacist|lawyer|accountant|duty manager|line manager|store manager|branch|accounts department|accounts|sales team|hr|an actual|whoever deals|whoever handles|whoever|the right person|right person|right department|anyone|anybody|any one|representative~|representatives|rep|reps|operator~|manager~|managers|supervisor~|staff|staff member|member of staff|member of your team|member of the team|team member|employee|worker|advisor|adviser|associate|assistant manager|attendant|receptionist|specialist|technician|expert|consultant|owner|boss|clerk|official|colleague|salesperson|sales|customer service|customer support|customer care|customer services|support team|support staff|support agent|support|service desk|help desk|helpdesk|your team|the team|your staff|human agent|human operator|human representative|human support|live agent|live person|live chat|live support|front desk|reception|head office|complaints department|complaints team|department|person in charge|whoever is in charge|who is in charge|who can|higher up|guy|lady|man|woman|one of you|one of your colleagues|one of your people|one of your agents|one of your team|one of your staff|homo sapiens|soul|csr`,
    strong: `human~|humans|human being|agent~|representative~|rep|operator~|supervisor~|manager|live agent|live person|live chat|real person|actual person|real human|actual human|real agent|real operator|real people|actual people|human agent|human operator|human being|human help|human support|human assistance|human contact|human person|real live person|live human|live support|live representative|live operator|person to|person not|person who|person instead|person please|person now|person on the phone|person on the line|phone call|callback|call back|call from|team member|staff member|member of staff|customer service rep|customer service agent|customer service representative|support agent|someone real|somebody real|someone human|someone who knows|someone who can actually|someone who actually|someone on the phone|someone who understands|someone in charge|flesh and blood|human being please`,
    det: 'a|an|the|some|one of your|your|another|any|one of the|ur|one|another of your|one of ur|with a|that|somebody|some sort of',
    talk: `speak~|talk~|chat~|spk|tlk|speaking|talking|chatting|communicate|get through|get connected|be connected|be transferred|be put through|be passed|put through|connect|connected|be handed over|get in touch|get in contact|be in contact|deal|interact|reach out|get transferred|escalate|discuss this|discuss it|have a chat|have a word|have a conversation|have a talk|get hold|take this up|raise this`,
    want: `want|wants|wanted|wanna|need|needed|wish|prefer|rather|like|love|id like|can i|can i please|can i just|could i|could i please|may i|might i|can we|could we|let me|let us|lets|lemme|how do i|how can i|how do you|how to|is there a way|is it possible|possible|way|trying|try|tried|get|getting|able|demand|insist|asked|asking|ask|have|has|had|gotta|got|please|pls|plz|just|allow me|allowed|chance|would like|must|should|ready|wait|waiting|hoping|hope|help me|where can i|when can i|who do i|who can i|who should i|wont let me|cant|cannot|impossible|unable|request|requesting|time|about time|now|why cant i|better|only|wont`,
    give: `{get|give|send|find|fetch|bring|grab|show} me|{connect|transfer|pass|put|patch|hand|forward|direct|switch|redirect|route|refer|escalate|move|hook|link|take|assign|bring|loop|get|call|page|summon|send|involve} [me|us|this|it|my case|my issue|my ticket|the chat|this chat|this conversation] [up] [through|over|on|along|in|straight|directly|back|thru] [to|with|onto|into]`,
    bot: `bot|bots|robot|robots|machine|machines|computer|computers|chatbot|chatbots|chat bot|ai|ais|automated system|automated response|automated responses|automated replies|automated messages|automated reply|auto reply|auto replies|canned responses|canned response|canned replies|virtual assistant|software|algorithm|program|recording|automation|script|robo|answering machine|artificial intelligence`,
    please:
      'please|pls|plz|plss|thanks|thank you|thx|now|asap|right now|immediately|urgently|urgent|today|ffs|not a bot|not bot|no bot|no bots|not a robot|only|dammit|already|cheers|help|here|thank u|for the love of god|instead|rn',
    hello:
      'hi|hello|hey|yo|no|yes|ok|okay|so|please|pls|just|i|want|need|a|an|the|get|give|me|real|live|actual|look|listen|sorry|excuse me|only|stop|nope|ffs|wheres|where is|any|omg|again|i said|good morning|good afternoon',
  },
  sections: [
    {
      kind: 'wish',
      weight: 1,
      entries: `
        {reach|call|phone|ring|contact|get hold of} _3 {by phone|over the phone|on the phone|by telephone}
        {need|want|like|rather|prefer} to {talk|discuss|chat|speak} _2 {through|over|about it with|about this with}
        {put|get} me in {touch|contact} with _2
        {connect|transfer|put|patch|pass|switch|hand|direct|forward} me {to|with|through to|over to|on to|onto} _2
        {pls|please|plz|can you|could you|just} {transfer|connect|escalate} _2
        have {a|an|your|the|someone|somebody} _1 {contact|call|phone|ring|email|message|reach|get} me
        {one|some} of your {people|team|staff|colleagues|advisors|agents} _1 {to|please|call|now}
        {voice|phone|call} {support|assistance|help} {please|pls|number i can}
        i want to be {called|contacted|rung|phoned|connected|transferred|helped by|served by} _2
        anybody there; anyone there; somebody there; is anybody _1; not you _1 @person
        someone {to|should} {call|ring|phone|contact|speak|talk|look} _2 me
        @want _3 @talk _1 to|with|w|2 _3 @person
        @want|would|could|can|may _2 @talk to|with a|an|your|the|one|whoever|him|her|them|that|another|some _2
        {need|want|like|love|prefer|have|trying|rather|wanna} {to|2} {go over|discuss|explain|run through|talk through|talk over|go through|talk about|sort out|review|raise} _4 {with|to} [@det] _1 @person
        {need|want|like|prefer|rather} _3 {explain|discuss|explain it|say|describe|talk it over|go over it|go through it|chat} _3 {to|with} [@det] @person
        {would you mind|could you|can you|please|would you|will you|able to|how about|kindly} _5 {transferring|transfer|connecting|connect|passing|pass|handing|hand|putting|put|forwarding|forward|directing|direct|routing|route|switching|switch|escalating|escalate|referring|refer} _5 [to|onto|with|through] [@det] _1 @person
        {transferring|connecting|passing|handing|putting|directing|forwarding|switching} {me|us|this|it} _2 {to|onto|with|through|on} _2
        {pass|hand|forward|escalate|refer|show|give|send|take|assign|raise} {this|it|me|us|that|my case|my issue|my query} _2 {to|with|by|on to|onto|up to} [@det] _1 @person
        {who|whom} {can|do|could|should|would} {i|we} _1 {discuss|talk|speak|chat|complain|ring|contact|call|raise|deal|go to|turn to|ask for|escalate} _5
        {get|have|ask|tell|let|could|can|would|want|need|request} {him|her|them|%|someone|somebody|anyone|an adviser|an advisor|your manager|one of your|a colleague|the manager|a manager|the owner|a human|a person|an agent|some1|ur manager} [please] {to} _1 {message|call|ring|phone|contact|text|reach|get back|speak|talk|reply|help|look|deal|handle|step|take}
        {can|could|may|might} {i|we} [please|just|maybe|possibly|also] {get|have|see|reach|borrow} [@det] [@real] {person|human|agent|rep|operator|manager|somebody|someone|adviser|advisor|supervisor|colleague|specialist|representative|team member|phone call|call|callback|member of staff} [on the line|on the phone|please|to|who|in here|involved|now|here|back]
        {over|on|by|via} {the phone|phone|a call|a quick call|telephone} {instead|please|rather|im free|if possible|if thats|would be|is better|is easier}
        {can|could} we {do|discuss|talk|sort|have|handle|arrange} _4 {over|on|by} [the|a] {phone|call}
        can we {talk|speak|have a call|chat on}
        {easier|better|quicker|simpler|prefer|rather} _5 {over the phone|on the phone|by phone|in person|on a call|to explain on|to talk|with a person|to a person|with a human|to a human|with someone|to someone|voice call}
        {appreciate|love|like|want|need|welcome|grateful for|expect|request|arrange|book|schedule|organise|organize|get|have|set up|setup} _1 [a|an|the] [quick|phone|brief|return|short|video|urgent] {call|callback|call back|phonecall|chat|ring|phone conversation|conversation} {from|with|back|when|please|on|asap|today|tomorrow|at|if|about|to discuss|regarding}
        {could|can|would|may} [you|u|i|we] [please] {arrange|request|book|schedule|organise|organize|get|have|set up} _1 {callback|call back|call|phone call|appointment with}
        request {a|the} {callback|call back|human|agent|person|call}
        {you have|youve got|you already have|u have} my number; my number is #; reach me {on|at} _3
        {text|message} me back @person
        {if|unless|until} _6 {human|living|breathing|real person|actual person|real human} _4
        {from|by|with|to} a {living breathing|living|real|actual|real life|proper|human|flesh and blood} _1 {human|person|being|someone|agent|one}
        {is|isnt|are|arent|was|theres|any} [there] [actually|really|even|no|not] {anyone|anybody|someone|somebody|one|a person|a human|another|a colleague|humans|a member of staff|a manager|a real|an actual|nobody|no one} _2 {else|there|here|around|available|i|who|that|real|to|on|alive|human|reading|in charge|working|instead|with a}
        {anyone|anybody|someone|somebody|somone} {else there|else|actually there|real there|else i|i can|who can actually|i could}
        {i} want %; is % {in|there|available|around|working|on shift} [today|now|please]
        {speak|talk|chat} to {her|him|them} {again|about|directly|please|instead}
        get hold of {a|an|someone|somebody|anyone|your|the|one} _1
        {live|real|actual|human|proper} {agent|person|human|rep|representative|operator|adviser|advisor|support|help|chat|people|someone} {if youd|if you|would be|would do|instead|over|rather|thanks|only|will do|required|needed|wanted|asap}
        ^ [a|an|the] [real|actual|live|human|proper] {person|human|agent|rep|representative|operator|adviser|advisor|somebody|someone|being|manager|supervisor} [real|human] $
        {none of|not any of|no to all|neither of} {those|these|the} [options|above] _1 {agent|human|person|operator|live|someone}
        {feel|be} {better|happier|more comfortable|easier|reassured|safer} {if|with|talking|speaking|when} _6 {staff|person|human|someone|somebody|colleague|agent|manager|employee}
        {can|could|would|will|please} [you|u] [please] {get|put|bring|call|find|fetch|grab} _2 @person {on|in|to|please|here|over|involved|for me|asap}
        put {a|an|your|the|someone|somebody} _2 on
        {get|bring|put} {a|an|your|the|someone|somebody} [@real] {human|person|manager|supervisor|agent|boss|someone|rep} {on|in here|to|down here|now|over}
        {i|id|we|wed} {need|want|like|prefer|rather have|rather} {help|assistance|support|an answer|a reply|a response|this handled|this done|it handled|this looked at|this checked} {from|by} [@det] [@real] @person
        {looked at|reviewed|checked|handled|seen|dealt with|read|answered|sorted} by [@det] [@real] {human|person|someone|somebody|member of staff|staff|agent|manager|specialist|real}
        {chatting|talking|speaking|typing|writing} to a {computer|machine|robot|bot|wall} _3 {anyone|human|person|someone}
        im not {chatting|talking|speaking|typing|dealing|writing} _1 {a|this|the|some} {computer|machine|robot|bot}
        not {answering|pressing|doing|filling|reading} _3 {menus|menu|bot|robot|options}
        {agent|operator|human|representative|representive|representitive|reprsentative|advisor|adviser|rep|csr|supervisor} $
        # # operator; 0 operator; press 0; zero zero
        @want _2 [to] [please|just|actually|finally|urgently|directly|rather] @talk [directly|now|urgently|please|about this|over the phone|on the phone|face to face|again|live|right now] to|with|w|2|of [@det] [@real] [@real] _1 @person
        @want _2 [to] @talk [directly] to|with %
        @want _1 [to] @talk {on|over|by|via} [the] {phone|telephone|call|voice}
        ^ [@hello] @talk to|with|2 [@det] [@real] [@real] @person; @give [@det] [@real] [@real] @person
        {connect|transfer|escalate|patch} {me|us} [through|over|now|please|asap|to|thru]
        put {me|us} {through|on to|onto|thru}; escalate {this|it|my|please|me|now|the}; please escalate
        escalation; {put|get} me through; speak to {your|the|a} {boss|manager|supervisor|owner|superior}
        {want|need|wanna|like|prefer|demand|require|request|requesting|requested|get|id like|rather have|looking for|give me|bring me|send me|find me|see|have|wheres|where is|where are|where s|is there|are there|isnt there|got|any chance of|any|can i get|could i get|can i have|could i have|how do i get|how do i reach|how can i reach|how do i contact|reach|contact|call for|give us|call|summon|looking to reach|wait for|waiting for} [to have|to get|to see|to reach|to be helped by|help from|assistance from|support from|an answer from|a reply from|a response from|a call from] [please|just|only] [@det] [@real] [@real] @strong
        {want|need|prefer|demand|like} [@det] [real|human|live|actual] {person|human|agent|operator} $
        {is|are} {anyone|anybody|someone|somebody|a person|a human|an agent|any humans|any human|a real person|any real people|people} [real|human|actually|even|from your team|alive|at all] {there|here|available|around|home|real|alive|reading|listening|human|online|on the other end|working|out there|awake|at your end|in charge|monitoring}
        ^ [hello|hi|hey|omg] {anyone|anybody|any one} {there|home|here|real|alive|out there|human|around}
        {is|isnt} there {a|an|any|anyone|anybody|someone|somebody|a single} [@real] {human|person|agent|people|i can|who can|real|human|that can|to|available|actually|i could|on your team|in your team|operator|one} _1
        {can|could|may|will|would} [i|you] [please] _1 {real|actual|live|human} {person|human|agent|being|operator|representative|rep}
        {can|could|may|will|would} [a|an] [real|actual|live] {human|person|agent|operator|representative|rep|manager|supervisor} [please] {help|assist|answer|look|reply|respond|take|contact|call|reach|deal|review|check|step|handle}
        {human|real person|live} {help|assistance|support|contact|agent|operator|interaction|intervention|attention|takeover|handover|please|being please}
        ^ [@hello] [@hello] [@hello] {human~|humans|person|agent~|operator~|representative~|rep|manager|supervisor|real person|actual person|live person|live agent|live chat|live support|customer service|customer support|human being|human agent|real human|real agent|actual human|someone real|someone human|somebody real|real people|live human|human support|human help|a human being|speak agent|talk human|person real|advisor} [@please] [@please] $
        ^ {agent|human|operator|representative|person} {agent|human|operator|representative|person} _4 $
        call me back
        call me [please|now|asap|immediately|today|at|on|when|tomorrow|this|urgently|instead|as soon|in|my number|after|before|directly|right|#]
        {phone|ring|telephone} me [back|on|at|please|now]
        {give|drop|gimme} {me|us} a {call|ring|bell|buzz|phone call|callback|call back|quick call|tinkle|shout on}
        {can|could|will|would|have|get|ask|want|need|let|please|pls|wish|like|possible} _2 {someone|somebody|you|anyone|anybody|one of you|u|your manager|a manager|the manager|your team|your boss|your supervisor|the owner|an agent|a human|a person|a representative|customer service|staff} _3 {call|phone|ring|telephone|callback} [me|us|back]
        {someone|somebody} {to|should|needs to|must|has to|please|can} {call|phone|ring|contact|speak to|speak with|talk to} [me|us]
        {want|need|request|requesting|expect|expecting|like|prefer|arrange|schedule|book|get|have|waiting for|awaiting|await|looking for} [a|the|your] {callback|call back|phone call|call from}
        ^ {callback|call back} _2 $
        {dont|do not|not|wont|will not|cant|never|refuse|refusing|hate|stop|no longer|wouldnt|didnt} [want|wanna|like|need|going|gonna|wish|stand|care|have time|feel like|trust|asking|interested in] [to] [be] [talk|talking|speak|speaking|chat|chatting|deal|dealing|keep talking|waste time|argue|arguing|interact|helped|answered|stuck|go round in circles] [with|to|for|by] [@det] [stupid|useless|dumb|damn|bloody|freaking|fucking|talking] @bot
        {sick|tired|fed up|enough|done|im done|over} {of|with} [talking|chatting|dealing|speaking|this|these|the|your|all these|arguing] [to|with] [@det] [stupid|useless|dumb|damn|bloody|freaking|fucking|this] @bot
        {no|stop|enough|quit|exit|leave|end|skip|bypass|get rid of|kill|turn off|disable|without} [more|with|sending|the|this|these|your|giving me|using] [the|these|a] [stupid|useless|dumb|damn|bloody|fucking] @bot
        not [to|with|a|an|some|from|by|this|your|another|interested in|the] [a|an|the] [stupid|useless|dumb|damn|bloody|fucking|another] {bot|robot|machine|computer|chatbot|ai|automated|recording|script|algorithm|chat bot}
        {instead of|rather than|other than|and not} [talking to|with|by] [a|an|the|this] @bot
        anyone but {a|the|this} bot; {bots|robots|ai} {cant|dont|wont|never} help
        {this|the|your} {bot|robot|ai|chatbot} {is useless|cant help|isnt helping|is not helping|doesnt help|doesnt understand|is no help|wont help|doesnt get}
        {someone|somebody|anyone} {real|human|with a brain|with a pulse|who isnt a bot|who is not a bot|other than|thats not a|in charge|competent|who speaks|from your team|on your team|from customer|from support|from the team|in person|senior}
        human {please|pls|plz|now|asap}; agent {please|pls|plz|now|asap}; operator {please|pls|plz|now}
        representative {please|pls|plz|now|asap}; person {please|pls|plz}
        real {person|human} {please|pls|plz|now|asap|only}
        {speak|talk|chat} {to|with} {your|the} {manager|supervisor|boss|superior|owner}
        {want|need|get|see|call} {your|the|a} {manager|supervisor|boss} [now|please|on|here|immediately]
        who can i {speak|talk|complain} to; who do i {speak|talk|complain} to
        have {someone|somebody|an agent|a human|your manager|a manager|a person} {contact|reach|get back|get in touch|call|email|look}
        human {takeover|handoff|hand off|handover}; {switch|move} to {a|an} @strong
        take over {from|by} _2 human; {in|a} person to person
        {rather|prefer|want|like} _2 {over the phone|by phone|on the phone|phone call|voice call}`,
    },
    {
      kind: 'person',
      weight: 0.5,
      entries: `
        human~|humans|human being|real person|actual person|live person|live agent|real people|actual people|representative~|operator~|supervisor~|rep|customer service|customer support|customer care|member of staff|staff member|team member|someone real|somebody real|support agent|adviser|advisor|agent~|executive|customer care executive|your manager|person in charge|living person|breathing human|colleague of yours|one of your colleagues|one of your team|one of your staff
        {real|actual|live|human} {agent|operator|support|help|being|one}`,
    },
    {
      kind: 'cue',
      weight: 0.5,
      entries: `
        i want; i need; i wanna; id like; i would like; id prefer; i prefer; id rather; i would rather
        i demand; i insist; give me; get me; find me; let me; put me; pass me; connect me; transfer me
        hand me; please; pls; plz; need to speak; want to speak; now; asap; not a bot; no bots
        you dont understand; not helpful; useless; instead of you; not you`,
    },
    {
      kind: 'other',
      weight: 2,
      tight: true,
      entries: `
        {do|does|would|will|did} {i|we|you|it} {need|require|have|include|employ|work with|use|get} [to have|to hire|to use] [@det] [@real] @person
        {include|includes|included|with|has|have} _2 human {guide|element|touch|check|review}
        {need|want|looking for|get} [@det] {cleaning|estate|letting|travel|insurance|bleaching|customs|shipping} agent
        {customer service|customer support|customer care} {desk|hours|number|email|open|closed|is|was|were|phone number|in store|counter}
        the {customer service|customer support|staff|team member|member of staff} {was|were|is|at|who|said|told|has}
        please {thank|tell|give my|pass my|let} _3 @person
        @want _2 [to] @talk to|with {alexa|siri|google|cortana|the speaker|my}
        {talk|speak|speaking|chat} to {alexa|siri|google|cortana|my|the speaker|the tv|my dog|my cat|the device|animals|it in|myself}
        {better|nicer|friendlier|more helpful|smarter|kinder|faster} than {most|a|any|the|some|many|real|speaking|talking} _2 @person
        {do|can} {i|you} {talk|speak} to the {speaker|device|unit|headset|doorbell|car|system}
        {can|could|may|would|do|will} {anyone|anybody|someone|somebody|people|a person|one person|a friend|my} {join|come|attend|use|enter|sign up|share|collect|pick|bring|go|apply|tell me|help me|explain|please tell|let me|advise|confirm|please explain|please help|please advise|help|please let|check}
        {is|are} {anyone|anybody|someone} {allowed|able to|else having|going|else experiencing|entitled|in your family}
        {someone|somebody|anyone|a lady|a man|your colleague|one of your|your driver|driver|a guy|he|she|they|you|courier} {rang|called|phoned|contacted|texted|emailed|left a message|tried to call|messaged} [me|us]
        missed {a|your|the} call
        {nobody|no one|noone} {rang|called|phoned|has called|has rung|contacted|has contacted}
        {he|she|they} said
        im {a|an} [@real] {agent|manager|nurse|doctor|teacher|engineer|lawyer|accountant|advisor|technician|pharmacist|operator|representative|supervisor}
        my husband; my wife
        {what|how much} does [your|the] {customer service|support|advisor|adviser|consultant|agent|technician} {cost|charge|earn}
        {which|what} {agent|cleaning agent|person|manager|operator}
        {agents|agent} {orange|provocateur|gives|that cleans|for}
        {course|class|lessons|courses|classes|training|manual|book|guide|uniform|jacket} {for|in|on|to become|taught by|run by} _2 @person
        {email|phone number|number|hours|address|contact details|opening hours|name} {of|for} {the|your|a} @person
        {the|your|a|an|that|this|one} [@real] {agent|rep|representative|person|operator|colleague|human|manager|lady|guy|advisor|adviser} [already] {sorted|fixed|lied|never|didnt|was|is|has|had|just|already|said|keeps|hung|promised|told|resolved|refused|confirmed|i spoke|helping|who helped}
        {i|we} {spoke|talked|chatted} to|with _2; already {spoke|spoken|talked|had}
        {nobody|no one} _4 {said|spoke|looked|smiled} _3; the person who
        {seat|room|fit|sleep|table|space|enough|for how many|license|licence|ticket|tickets|family} {for} _2 {person|people}
        whoever {programmed|designed|made|wrote|packed|wrapped|built|chose}
        tell {%|the|your|whoever|my|them} _3; {say|said} thanks to _3; thank {the|your|%} _3
        {dont|do not|doesnt|not|didnt|no|never|wouldnt|wont|without|not to} [really|even|actually|necessarily|yet] [need|want|wanna|have|wish|require|looking|like|asking|trying|ask|care|interested|mind|necessary|bother|bothering|going|gonna|get] [for|in|to] [@talk|involve|disturb|wait|bother|get|see|reach|waste|trouble|escalate|be called|have|connect me|transfer me|speaking|talking|waiting|having|involving] [to|with|for|through|on|me] [@det] [@real] [@real] {person|human|humans|agent|agents|representative|rep|operator|someone|somebody|anyone|anybody|manager|people|human being|call|phone call|callback|call back|supervisor|staff|live chat|customer service|person for this|real person}
        {no|not|never} need {for|to} _4 {person|human|agent|anyone|someone|operator|representative|call|manager}
        {dont|do not|please dont|no need to|never|not to|stop} {call me|phone me|ring me|transfer me|connect me|put me through|escalate|pass me|call|calling me|ringing me|escalate this|call me back|give me a call} [@det] [@person]
        rather {not|than} {talk|speak|call|calling|wait} _2 @person
        instead of {talking|speaking|calling|waiting} _2 [a|an] @person
        before {talking|speaking|i talk|i speak|i call|calling} _3 @person
        {i|ive|we|weve|had|just|already|she|he|they|my wife|my husband} [just|already|have|has|finally|recently|had|also|once] {spoke|spoken|talked|chatted|been speaking|been talking|called} [already|yesterday|earlier|before|briefly] [to|with] [@det] [@real] _1 @person
        {the|your|an|a|one|another|that|this|last|previous|other|lovely|nice} [@real] {agent|operator|representative|rep|person|human|manager|assistant|advisor|lady|guy|colleague|supervisor|technician|staff member|member of staff|employee|clerk} [yesterday|earlier|today|before|on the phone|last week|in chat|on chat|in the shop|in the store] {i spoke|i talked|i chatted|told|said|was|has|already|helped|who helped|who told|who said|who spoke|yesterday|did|promised|gave|called|who dealt|replied|answered|had|did not|didnt|confirmed|that helped|who served|sent|explained|asked}
        is {the|a|your} {phone|telephone|network|mobile|tour|machine|crane} operator _2
        {phone|telephone|network|mobile|tour|machine|forklift|ferry|bus|train|crane|system|logical} {operator|operators|agent}
        {real estate|estate|travel|cleaning|insurance|letting|booking|ticket|shipping|bleaching|wetting|raising|foaming|customs|free|secret|user|literary} {agent|agents}
        {sales|marketing|property|project|store|product|account|bank|line|my|general|password|task|file|device|window|download} {manager} {position|role|job|vacancy|app|tool}
        my {manager|boss|agent|supervisor|colleague|representative|operator|staff|team|person|human}
        {password|task|file|device|download|account} manager
        human {hair|body|skin|consumption|use|resources|size|rights|error|nature|food|sized|made|trafficking}
        personal assistant
        {per|each|for one|for a|for # |one|single|second|third|extra|another|additional|elderly|old|older|young|tall|disabled|for an elderly|for the|# |two|three|four|six|missing|right|same|busy|small|special|creative|first|other|allergic} {person|people|persons|adult|adults}
        a person {with|who is|who has|of|can|weighing|could|may|needs|under|over}
        {how many|number of|most|some|many|other|all|few|more|these|those|young|old|which|what|local|indigenous} {people|persons|agents|operators}
        {tall|short|person} of; in person {at|in|collection|pick|pickup|instead|or online|payment|appointment}
        person {tent|table|sofa|room|boat|bed|household|booking|dinner|jacuzzi|kayak}; # person
        {2|3|4|5|6|8|10} person; first person
        {are|is|do|does|when|what time|what hours|which days|until when} [are|do|is] [your|the|any|live] {agents|operators|customer service|customer support|reps|representatives|staff|support|team|human agents|live agents|humans|support team|people|live chat|human support|customer care} [there] {available|open|work|working|speak|on|online|answer|reachable|included|24|free on|respond|reply|charge|cost|trained}
        {my name|they|people|friends|everyone|you can|just|everybody} {call|calls|called} me; call me %
        call me {crazy|old fashioned|maybe|stupid|skeptical|paranoid|cynical|picky}
        {courier|driver|postman|delivery guy|delivery driver|carrier|ups|dhl|delivery man|delivery person|plumber|engineer} _3 {call|phone|ring|contact} [me]
        can i call you; {do|did|will|would} {the|a|your} {courier|driver|engineer|carrier|technician} _3
        {hiring|hire|job|vacancy|vacancies|apply|applying|recruit|recruiting|work as|working as|become|position|role|career} _4 @person
        {help|assist|ask|tell|know|asking|gift|present|gifts|something|shopping|buying|order|ordering|pay|paying|sign|signed|pick it up|collect it|send it|ship it|shipped|deliver it|delivered|deliver} [it|me|this] {to|for|by} [@det] {someone|somebody|person|anyone|human|friend|manager|agent|operator|another person|people|people who}
        {someone|somebody|anyone|a person|another person|someone else} {else|stole|used|has|is using|signed|hacked|took|charged|ordered|logged|accessed|got|who has|whos|allergic|with allergies|under|over|i know|could sign|can sign|can collect|can pick|collect|pick|told|at my|in my|over 80}
        {connect|transfer|send|put|forward|direct} {me} {my|the order|the refund|the invoice|the receipt|the link|the|a link|a copy|the money|money|a new|another} _2
        {transfer|switch|forward|move|link|connect} {my|the|money|it} {order|account|money|subscription|contract|number|phone|headphones|device|data|balance|points} _1`,
    },
  ],
}

const spanish: WishLexicon = {
  classes: {
    kind: 'real|reales|humano|humana|humanos|de verdad|verdadero|verdadera|de carne y hueso|viva|vivo|fisica|competente|capacitado|capacitada|en vivo|calificado|especializado|de atencion al cliente|de soporte',
    person: `operador~|operadora~|operadores|operario|humano~|humana|humanos|ser humano|seres humanos|persona~|personas|agente~|agentes|asesor~|asesora~|asesores|ejecutivo~|ejecutiva~|ejecutivos|representante~|representantes|encargado~|encargada~|gerente~|gerenta|jefe|jefa|jefes|responsable~|supervisor~|supervisora|manager|dueno|duena|director|directora|empleado|empleada|empleados|trabajador|trabajadora|tecnico|tecnica|comercial|vendedor|vendedora|dependiente|dependienta|especialista|experto|experta|consultor|consultora|alguien|alguien mas|alguno de ustedes|alguno de vosotros|uno de ustedes|una de ustedes|uno de vosotros|una de vosotras|companero|companera|colega|recepcion|recepcionista|secretaria|atencion al cliente|atencion a clientes|servicio al cliente|servicio de atencion|servicio a clientes|soporte|soporte tecnico|soporte humano|departamento|area|oficina|administracion|centralita|staff|personal|medico|doctor|doctora|enfermera|enfermero|abogado|ingeniero|farmaceutico|contador|veterinario|director|muchacha|quien manda|quien lleve|quien lleva|quien tenga|ser vivo|ser viviente|ente humano|funcionario|teleasistente|otra persona|alguno|quien decide|quien sepa|quien este a cargo|quien corresponda|cristiano|teleoperador|teleoperadora|telefonista|vosotros por telefono|ustedes por telefono|el equipo|tu equipo|su equipo|vuestro equipo|gestor|gestora|superior|superiores|muchacho|chica|senorita|senor`,
    strong: `operador~|operadora|humano~|humana|ser humano|asesor~|asesora|agente~|agente humano|agente real|representante|ejecutivo|ejecutiva|supervisor|supervisora|encargado|encargada|gerente|responsable|persona @kind|persona que me|persona con quien|persona con la que|persona que entienda|persona que sepa|persona que responda|persona no|persona y no|persona por favor|persona porfa|interlocutor|interlocutor humano|contacto humano|contacto telefonico|contacto directo|atencion humana|atencion personalizada|atencion personal|atencion telefonica|ayuda humana|asistencia humana|soporte humano|intervencion humana|alguien real|alguien humano|alguien de verdad|alguien de carne|alguien que sepa|alguien que entienda|alguien que me|alguien competente|alguien con quien|alguien que responda|llamada|telefonazo|llamado`,
    det: 'ningun|ninguna|un|una|uno|el|la|los|las|algun|alguna|tu|su|vuestro|vuestra|otro|otra|un verdadero|cualquier|unos|algunos|vuestros|sus|tus|un buen|mi|al|una verdadera|a un|a una',
    talk: 'hablar~|ablar|hablarlo|hablarle|platicar|conversar|chatear|comunicarme|comunicarnos|comunicar|contactar|contactarme|contacto|dialogar|tratar|tratarlo|charlar|interactuar|ser atendido|ser atendida|ser transferido|ser transferida|ponerme en contacto|entrar en contacto|que me comuniquen|que me pasen|que me transfieran|que me pongan|que me atienda|que me atiendan|que me conecten|pasar|escribir|discutir|discutirlo|expresarme|entenderme|explicarle|explicarselo|que me conteste|que me responda',
    want: `quiero~|kiero|queremos|quisiera~|quisieramos|querria|queria|puedo|podria|podriamos|podemos|puede|pueden|puedes|podeis|se puede|se podria|es posible|seria posible|seria posible que|posible|necesito~|nesesito|nececito|necesitamos|necesitaria|preciso|preferiria|prefiero|preferimos|me gustaria|me gustaria poder|nos gustaria|deseo|desearia|debo|tengo que|exijo|exijo que|pido|pido que|solicito|requiero|dejame|dejenme|dejeme|dejadme|permitame|permitanme|como hago para|como puedo|como le hago para|como se hace para|como consigo|hay forma de|hay manera de|hay alguna forma de|hay alguna manera de|alguna forma de|alguna manera de|forma de|manera de|posibilidad de|me urge|urge|me interesa|tratando de|intento|intentando|trato de|ganas de|poder|me deja|me dejan|me dejas|me permite|no me dejan|imposible|donde puedo|cuando puedo|con quien puedo|mejor|solo quiero|favor de|logro|consigo|hace falta|querer|quieres|hagan que|que`,
    when: 'directamente|ya|ahora|ahorita|por telefono|urgentemente|inmediatamente|un momento|un minuto|personalmente|en persona|primero|por favor|hoy|aqui|de verdad|seriamente|mejor|tambien|solo|cuanto antes|en vivo|por chat',
    give: `pasame~|pasenme~|paseme~|pasadme|pasarme|me pasas|me pasa|me pasan|me pasais|me puedes pasar|me puede pasar|me pueden pasar|me podeis pasar|me podria pasar|me podrias pasar|me podrian pasar|puedes pasarme|pueden pasarme|puede pasarme|podrias pasarme|comunicame~|comuniqueme~|comuniquenme~|comunicadme|me comunicas|me comunica|me comunican|me puedes comunicar|me puede comunicar|me pueden comunicar|me podria comunicar|me podrian comunicar|me podrias comunicar|puedes comunicarme|conectame|conecteme|conectenme|me conectas|me conecta|me conectan|me puedes conectar|me puede conectar|me pueden conectar|transfiereme|transfierame|transfieranme|transfiere|transferir|transferirme|me transfieres|me transfiere|me transfieren|me puedes transferir|me puede transferir|me pueden transferir|derivame|deriveme|derivenme|me derivas|me derivan|me puedes derivar|me pueden derivar|ponme|pongame|ponganme|ponedme|me pones|me pone|me ponen|me poneis|me puedes poner|me puede poner|me pueden poner|me podeis poner|dame|deme|denme|dadme|me das|me da|me dan|mandame|mandeme|mandenme|enviame con|contactame|contacteme|contactenme|contactadme|me contactas|me contactan|que me atienda|que me atiendan|que me pasen|que me comunique|que me comuniquen|que me ponga|que me pongan|que me contacte|que me conteste|que me responda|me atiende|me atienda|atiendame|traeme|traiganme|traigan|llama|llamen|llamad|busca|busquen|escala|escalar|escalen|escalame|pasa|pasar|pasen|cambiame|redirigeme|redirijame|remiteme|remitame|direccioname|canaliceme|canalizame|canalicenme|enlazame|enlaceme|que venga`,
    bot: `bot|bots|un bot|el bot|robot|robots|un robot|maquina|maquinas|una maquina|computadora|una computadora|ordenador|un ordenador|chatbot|un chatbot|ia|una ia|la ia|inteligencia artificial|una inteligencia artificial|contestador|contestador automatico|una contestadora|contestadora|respuestas automaticas|respuesta automatica|mensajes automaticos|mensaje automatico|asistente virtual|un asistente virtual|sistema automatico|un sistema automatico|grabacion|una grabacion|un programa|un algoritmo|respuestas enlatadas|respuestas predeterminadas|respuestas programadas|robotito|robotcito|automatizado`,
    please:
      'por favor|porfavor|porfa|porfis|xfa|x favor|gracias|ya|ahora|ahorita|ya mismo|urgente|urgentemente|inmediatamente|ahora mismo|muchas gracias|pls|please|no un bot|no bot|no robot|y no un bot|joder|cono|ostia|cuanto antes|rapido|de una vez|pronto',
    hello:
      'hola|buenas|buenos dias|buenas tardes|hey|oye|oiga|no|si|ok|vale|por favor|porfa|un|una|el|quiero|necesito|solo|ya|que|dame|disculpa|disculpe|perdon|a ver|pero|mejor|otra vez',
  },
  sections: [
    {
      kind: 'wish',
      weight: 1,
      entries: `
        {comunicame|comuniqueme|comuniquenme|comunicadme|me comunicas|me comunica|me comunican|comunicarme|conectame|conecteme|conectenme|me conectas|me conectan|transfiereme|transfierame|transfieranme|me transfieres|me transfieren|transferirme|derivame|deriveme|derivenme|me derivas|me derivan|enlazame|enlaceme|me enlazan|pasame|paseme|pasenme|pasadme|me pases|me pase|me pasen|me paseis|me pasas|me pasan|me pasais|ponme|pongame|ponganme|ponedme|me pones|me ponen|me poneis} {con|a un|a una|a alguien|al area|al departamento|a quien} _2
        {hay|habra|tienen|tienes|teneis} _3 @person {tuyo|tuya|de verdad|real|humano|humana|de carne|ahi|mas|disponible|por ahi|libre}
        atencion al cliente {humana|real|personal|por telefono}
        atencion {humana|personal|personalizada|telefonica}; que venga {alguien|un|una} _1; no me contestes tu
        {contestes|respondas} tu _3; que {me conteste|me responda|hable|aparezca} _2
        {quisiera|quiero|necesito|prefiero|deseo|me gustaria} ser {atendid*|contactad*|llamad*|transferid*|comunicad*} _3
        {con|a} [un|una] {agente|asesor|asesora|operador|operadora|humano|humana|representante|ejecutivo|ejecutiva|encargado|supervisor|gerente|persona real} {por favor|porfa|ya|gracias|ahora|quiero}
        {quiero|prefiero|mejor|necesito} {voz humana|una voz|trato humano|trato con personas|oir a alguien|escuchar a alguien}
        no tu {un|una} @person; @want _3 @talk _3 con|a|al|cn [@det] _1 @person
        @want _2 @talk [@when] con|al|a el|la|los|las|un|una|su|sus|tu|vuestro|vuestra|ese|esa|ella|quien|algun|alguna|alguno|otro|otra _2
        @want|concertar|agendar|programar|pedir|reservar|tener|hacer _3 {llamada|cita telefonica|videollamada|llamado|reunion telefonica|consulta telefonica} {con|de|de parte de|por parte de|al} _3
        {puedo|quiero|quisiera|necesito|prefiero|preferiria|podria|me gustaria|tengo que|es posible} _1 {explicar|explicarle|explicarselo|contar|contarle|contarselo|consultar|consultarlo|comentar|comentarlo|tratar|discutir|conversarlo|platicarlo|hablarlo|verlo|tratarlo} _4 {a|con} [@det] _1 @person
        {no hay|hay|habra|tienen|teneis|tendran|tienes|no tienen|no teneis|no habra|existe} _1 {a alguien|alguien|nadie mas|otra persona|alguien mas|algun companero|alguna companera|otro companero|otra companera|alguna persona|a alguna persona|alguien mas a quien|alguien con quien|algun humano|nadie con quien|nadie ahi|nadie humano|alguien en|un companero|una persona a quien|algun responsable} _1 {ahi|que|con|alli|para|humano|real|a quien|mas|disponible|por ahi|en linea|vivo|del otro|al otro|atendiendo|detras}
        ^ [y|pero|es que|oye] {no hay|hay} {nadie mas|otra persona|alguien mas|nadie ahi|nadie humano|otra persona ahi|alguien ahi|alguien vivo} [ahi|por favor] $
        {necesito|quiero|prefiero|pido|exijo|quisiera|espero|preferiria|me gustaria|solicito|deseo} [de veras] que [me lo|lo|la|me] _1 {una persona|alguien|un empleado|una empleada|un humano|un agente|un asesor|un responsable|un encargado|un supervisor|un tecnico|un gestor|un companero|algun companero|un ser humano} _2
        que {me} {atienda|atendiera|conteste|contestara|responda|respondiera|ayude|ayudara|explique|llame|llamara|llamase|telefonee|telefonease|telefoneara|contacte|contactara|contactase|hable|escuche} {un|una|alguien|algun|alguna|el|la|%|otro|otra|cualquiera}
        {que} {se ponga|venga|intervenga|lo vea|lo mire|lo revise|lo viera|lo mirara|lo revisara|me lo resuelva|de la cara|salga} [al telefono] {un|una|alguien|algun|el|la|su|tu|vuestro|al} _1 @person
        {que se ponga|que venga} {alguien|un|una|el|la|tu|su|vuestro}
        {esto|lo|la} {viera|mirara|revisara|lleve|vea|revise|mire} {un|una|alguien} _1 @person
        {o|u} {me} {contesta|atiende|responde|llama|pasan con|ponen con} {alguien|un|una} _4
        {alguien} {del|de la|de|en el|en la} {departamento|equipo|area|oficina|empresa|tienda|soporte|administracion|banco|servicio|ustedes|vosotros} _3 {me|que me|pueda|puede|podria|llame|telefone*|contacte|atienda|llamar|hablar|ayud*}
        {alguien|persona|empleado|agente|asesor} que {me|pueda|sepa|entienda|piense|escuche|hable|explique|razone|resuelva|no sea} _2 {explique|ayude|ayudar|atender|atienda|escuche|llame|entienda|explicar|resuelva|solucionar|solucione|oriente|hable|responda|cabeza|cerebro|maquina|robot|bot|piense}
        {pasame|paseme|pasenme|ponme|pongame|comunicame|conectame|dame|traeme|derivame|derivenme} _1 {a|con} {alguien|quien|otro|otra|un|una|el|la|tu|su|vuestro|ese|los|cualquier|algun} _1
        {con|a} quien {puedo|puede|podria|podemos|debo|tengo|hay|me|hablo|acudo|llamo|reclamo|recurro|consulto} _2 {hablar|hablo|dirigir|dirijo|contactar|llamar|acudir|reclamar|quejarme|tratar|negociar|consultar|comunicarme|comunico|recurrir|consultarlo|hablarlo|que}
        {llamenme|llamame|llamadme|llameme|marquenme|contactenme|llamen|llamad} _2
        me {llaman|llamas|llamais|marcan|llama} {luego|despues|cuando|al|hoy|por|a|ustedes|o|manana|porfa|por favor|en|y} _1
        {pueden|puede|puedes|podeis|podrian|podria|podriais|podrias} [por favor] {llamarnos|llamarme|marcarme|telefonearme|contactarnos}
        {mi|este es mi|ese es mi} {numero|telefono|celular|movil} {es|esta} _3; tienen mi {numero|telefono}
        teneis mi {numero|telefono}
        {mejor|prefiero|preferiria|preferimos|mas facil|mas comodo} _3 {por telefono|de palabra|en persona|de viva voz|por llamada|hablando|con una persona|con alguien|con un humano|a una persona|hablarlo|hablado|a viva voz}
        de palabra; de viva voz; hablar {otra vez|de nuevo|nuevamente} con {ella|el|esa|ese|la|quien}
        {se lo puede|me lo puede|lo puede|puede|puedes|podria|podrias|pueden} _1 {pasar|pasarlo|pasarle|derivar|derivarlo|remitir|trasladar|escalar|transferir} _2 {a|al|con} _1 @person
        {no|sin} me {ayudas|estas ayudando|entiendes|sirves|aclaras|aclara|resuelves} _4 {persona|humano|alguien|agente|asesor|empleado|operador|companero}
        {una|un} {persona|humano|agente|asesor|operador|empleado|companero|ser humano} [real|de verdad|humana|de carne y hueso] {por favor|porfa|si es posible|si puede ser|si se puede|si no es|por piedad|ya|urgente}
        ^ {quiero|una|un|otra|otro} [una|un] {persona|humano|agente|operador|asesor|empleado|representante|ejecutivo} $
        {agente|operador|humano|asesor|representante|teleoperador} $
        opcion _2 {persona|humano|agente|asesor|operador|ser vivo}
        {cambio|cambiar} {a|con} {un|una} {humano|persona|agente}; un ser vivo
        un {empleado|humano|asesor|gestor} _3 no {un|una} {programa|bot|robot|maquina|computadora}
        @want _2 @talk [@when] con|a|al|cn|por|de [@det] _1 @person; @want _2 @talk [@when] con %
        @want _2 {contactar|localizar|ver|encontrar} [a|con] [@det] {operador|operadora|humano|persona @kind|agente|asesor|asesora|supervisor|gerente|encargado|responsable|representante|ejecutivo|ser humano|dueno|jefe}
        ^ [@hello] @talk con [@det] [verdadero|verdadera] @person
        no {puedo|se puede|hay manera de|hay forma de|me dejan|logro|consigo|me deja|es posible|dejan} _1 @talk con [@det] _1 @person|nadie
        imposible|dificil @talk con [@det] _1 @person|nadie
        @give _1 [a|ya|con|al|en contacto con|en linea con|en comunicacion con|contacto con|por favor con|ya con|por favor a] [@det] [verdadero|buen|otro|otra] @person
        @give con %
        {quiero|queremos|quisiera|querria|necesito~|nesesito|nececito|necesitamos|preciso|prefiero|preferiria|exijo|pido|solicito|requiero|busco|deseo|dame|deme|denme|dadme|me urge|urge|hay|habra|tienen|teneis|me das|me dan|me pueden dar|ocupo|manden|mandenme|pongan|pon|mejor|hace falta|quiero hablar|donde esta|donde hay|donde estan|ver a|como contacto con|como contacto a|como contacto} [solo|ya|hablar con|que me atienda|que me ayude|la ayuda de|ayuda de|atencion de|que venga|por favor|urgentemente|ahora|la asistencia de|a|con|con urgencia|urgente|que me llame] [@det] [verdadero|verdadera|buen] @strong
        {quiero|necesito|prefiero|exijo|pido|quisiera|ocupo} [@det] {persona|humano|agente|operador} $
        {ayuda|atencion|asistencia|soporte|contacto|trato|respuesta|servicio} {humana|humano|de un humano|de una persona|de un agente|de un operador|de persona a persona|de una persona real|con un humano|con una persona|con un agente|de un asesor|de personas reales}
        hay {alguien|algun humano|alguna persona|alguna persona real|algun ser humano|un humano|una persona|un ser humano|algun agente|algun operador|algun asesor|gente|humanos|personas reales|una persona real|alguien real} {ahi|alli|real|de verdad|humano|disponible|en linea|que|con quien|con el que|con la que|del otro lado|al otro lado|detras|atendiendo|por ahi|aqui|leyendo|conectado|para|de carne|vivo|trabajando|en el chat|a quien}
        ^ [hola|pero|buenas|oye|oigan|ok|disculpe|perdon] hay {alguien|algun humano|alguna persona|una persona|un humano|algun agente|algun operador|algun asesor|un agente|un asesor} [por favor|ahi|porfa] $
        {puede|podria|pueden|que|podrian|puedo} [me] [por favor] {atenderme|ayudarme|responderme|contestarme|atienda|ayude|responda|conteste|atender|ayudar|ser atendido por|ser atendida por|que me atienda|intervenir} [por] {un humano|una persona|un agente|un operador|un asesor|alguien real|alguien de verdad|un ser humano|alguien de carne|una persona real|un encargado|un supervisor|una operadora|una asesora|un representante|un ejecutivo}
        {un humano|una persona real|un agente|un operador|un asesor|una persona de verdad|alguien real|alguien de verdad|un ser humano} {que me|me puede|puede atenderme|puede ayudarme|me podria|me atienda|por favor|porfa|ya|puede ayudar|podria ayudarme|podria atenderme|me ayude}
        ^ [@hello] [@hello] {humano~|humana|humanos|persona|persona @kind|personas reales|agente~|operador~|operadora~|asesor~|asesora~|ejecutivo|ejecutiva|representante~|ser humano|encargado|supervisor|gerente|agente @kind|asesor @kind|operador @kind|alguien real|alguien de verdad|alguien humano|atencion humana|atencion al cliente|teleoperador|responsable} [@please] [@please] $
        ^ {humano|agente|persona|operador|asesor} {humano|agente|persona|operador|asesor} _4 $
        {quiero|prefiero|preferiria|puedo|podemos|podria|me gustaria|quisiera|mejor|necesito|podriamos|se puede} _1 {hablar|hablarlo|platicar|conversar|tratarlo|resolverlo|explicarlo|explicarles|explicarle|aclararlo|hablarles|comunicarme} _3 {por telefono|de viva voz|en persona|por llamada|telefonicamente|cara a cara}
        llamenme~; llameme~; llamadme; llamame~ {ya|al|ahora|cuando|por|a|hoy|manana|en|urgente|tu|mejor|lo}
        llamame $
        {devuelvanme|devuelvame|devuelveme|devolvedme|regresenme|regresame|me devuelven|me devuelve|me regresan|me devolveis} la llamada
        contactenme~; contacteme; contactadme; marquenme; marqueme; marcame al; telefoneenme
        me {puede|pueden|puedes|podria|podrian|podrias|podeis|podriais|pudieran|pudiera} _2 {llamar|telefonear|marcar|contactar|devolver la llamada|regresar la llamada}
        {puede|pueden|puedes|podria|podrian|podrias|podeis|deben|favor de|quiero|pido} _1 {llamarme|telefonearme|marcarme|contactarme|devolverme la llamada}
        {que|quiero que|necesito que|espero que|pido que|ojala} [alguien|un|una|me|el|la|su] [agente|asesor|humano|persona|encargado|gerente|responsable|supervisor|operador|ejecutivo] me {llame|llamen|contacte|contacten|marque|marquen|llameis|contacteis|telefoneen|hable|devuelvan la llamada|devuelva la llamada|atienda|atiendan una persona|atienda alguien}
        {que me llame|que me llamen|que me contacte|que me marque|que me llameis|que me contacten|que me atienda|que me conteste} [alguien|un|una|ya|por|al|el|la|hoy|ustedes]
        alguien {que me llame|me llame|me puede llamar|puede llamarme|me podria llamar|podria llamarme|me contacte|me puede contactar|que me contacte|que me atienda|me atienda|me puede atender|puede atenderme|de ustedes me llame|me marque|real|humano|de verdad|de carne y hueso|competente|con cerebro|con dos dedos de frente|que no sea un bot|que no sea una maquina|que no sea un robot}
        {espero|quiero|solicito|pido|necesito|prefiero|quisiera|exijo|agradeceria|preferiria} [recibir] [una|su|la|vuestra|tu|un] {llamada|llamado|telefonazo|contacto telefonico}
        me llaman {por favor|al|ya|hoy|porfa|o}; me llamais
        no {quiero|deseo|pienso|me gusta|puedo|voy a|tengo ganas de|soporto|hablo|hablare|me interesa|quisiera|necesito|quiero seguir|sirve|me sirve|me ayuda|me sirven} [@talk|hablando|seguir hablando|perder el tiempo|tratar|lidiar|que me atienda|que me conteste|que me responda|que me atiendan|mas|seguir hablando] [mas] [con|a|de] [@det] [estupido|inutil|maldito|puto|tonto] @bot
        {basta|odio|harto|harta|hartos|cansado|cansada|nada|deja|dejen|paren|ya no quiero|detesto|fuera|estoy harto|estoy harta|quita|quiten|apaga|desactiva|no mas|ya no mas|sin} [ya] [de|con] [hablar|tratar|hablarle|lidiar|enviarme|mandarme|tanto|este|estos|estas|el|los|tu|su|las|esta|discutir] [con|a|de] [@det] [estupido|inutil|maldito|puto|tonto] @bot
        {y no|no|no con|no a|no de|en vez de|en lugar de} [hablar|con|que|a] [con] [un|una|este|esta|el|la|otro] {bot|robot|maquina|chatbot|computadora|ordenador|ia|contestador|grabacion|programa}
        ni {bots|robots|maquinas}; escalen; escalar {mi|el|esto|este|la}
        {escala|escale|escalen} {mi|el|esto|este|la}
        {pasar|pasa|pasen|paso|transferir|transferencia|derivar} {a|con|al} [@det] @strong
        {solo|unicamente} {hablo|hablare|trato|quiero hablar} con [@det] @person
        con quien {hablo|puedo hablar|puedo quejarme|debo hablar|tengo que hablar|me comunico|me quejo}
        quiero {ver|hablar} {al|con el|con la} {gerente|jefe|jefa|dueno|encargado|encargada|responsable|supervisor}
        humano {por favor|porfa|ya|ahora}; agente {por favor|porfa|ya|ahora}
        operador {por favor|porfa|ya|ahora}; asesor {por favor|porfa|ya|ahora}
        persona real {por favor|porfa|ya|ahora}
        {este|el|tu|su} {bot|robot|chatbot} {no sirve|no me sirve|no ayuda|no me ayuda|no entiende|no me entiende|es inutil|no funciona}
        {como|donde} _1 {contacto|contactar|localizo|encuentro|consigo|llamo|me comunico con|pido|solicito} [a|con] [@det] {operador|operadora|humano|persona @kind|agente|asesor|asesora|supervisor|gerente|encargado|representante|ejecutivo|ser humano}
        {que} {me atienda|me conteste|me responda|me ayude} {alguien|una persona|un humano|un agente|un asesor|un operador|el encargado|el gerente|un responsable|una persona real}
        {me atiende|me atienden|me contesta|me responde} {alguien|una persona|un humano|un agente|un asesor|un operador|una persona real} [por favor|real|de verdad|o]`,
    },
    {
      kind: 'person',
      weight: 0.5,
      entries: `
        humano~|humana|humanos|ser humano|seres humanos|persona @kind|personas reales|agente~|operador~|operadora~|asesor~|asesora~|ejecutivo~|ejecutiva|representante~|supervisor|supervisora|empleado|empleada|atencion al cliente|atencion a clientes|servicio al cliente|teleoperador|teleoperadora
        {alguien|persona|gente} {real|de verdad|humano|humana|de carne|competente|con quien|con la que|que entienda}
        companero {tuyo|de verdad|humano|real}`,
    },
    {
      kind: 'cue',
      weight: 0.5,
      entries: `
        quiero; queremos; quisiera; necesito; necesitamos; prefiero; preferiria; exijo; pido; solicito
        requiero; ocupo; me gustaria; dame; deme; denme; pasame; paseme; pasenme; ponme; comuniqueme
        por favor; porfa; porfavor; xfa; ya; ahora; no me entiendes; no entiendes; no me sirves; no un bot
        ni bots; te pido; les pido; les ruego; le ruego`,
    },
    {
      kind: 'other',
      weight: 2,
      tight: true,
      entries: `
        {necesito|hace falta|se necesita|hay que tener|tengo que tener|requiere|requieren} [@det] {agente|asesor|representante|gestor} {de aduanas|aduanal|inmobiliario|fiscal|legal|autorizado|para|de seguros}
        {para|de} [@det] {agente|asesor|operador|representante|empleado|humano|humanos}
        {el|la|los|las|tu|su} _1 {servicio al cliente|atencion al cliente} {es|fue|abre|cierra|atiende|esta|ha sido}
        {agente|asesor|asesora|operador|operadora|empleado|empleada|representante} {me|que|fue|era|estaba|ya|muy|de la tienda|de ayer|es|ha|no}
        que es un @person; por favor {dile|dele|diganle|agradezcan|felicite*} _4
        @want _2 @talk con {alexa|siri|google|cortana}
        {hablar|hablo|hablarle|comunicarme} {con|a} {alexa|siri|google|mi|mis|el altavoz|la tele|animales|el perro|dios}
        {quiero|queria|quisiera|vengo a|necesito|puedo|voy a} {hablar|hablaros|hablarles|hablarte|contaros|contarles|comentar|comentaros|comentarles} {de|del|sobre|acerca|mi|una|que}
        hablar en publico
        {clases|curso|cursos|taller|manual|libro|uniforme|master} {para|de|en|que da} _3 @person
        {me|nos} {llamaron|llamo|han llamado|ha llamado|contactaron|contacto|llamasteis|marcaron|habeis llamado|escribieron|atendio|atendieron|atendiste}
        {alguien|un|una|la|el} _1 {me llamo|me ha llamado|llamo|dejo|olvido|se dejo|vino|paso|firmo|recibio|ha llamado}
        llamada perdida; numero oculto; nadie me {ha llamado|llamo|ha contactado|contacto|saludo|miro}
        {hable|quede|quedamos|hablamos} con _2
        {soy|trabajo como|trabajo de|me dedico a} _1 {agente|operador|operadora|asesor|asesora|gerente|medico|enfermera|abogado|abogada|tecnico|encargado|encargada|responsable|empleado|empleada|comercial|vendedor|vendedora}
        {el|la} {chica|chico|senora|senor|companera|companero|muchacha} {de|del|que|ni|no|fue|es}
        {quien|como} {es|se llama} {el|la} {responsable|encargado|encargada|gerente|dueno|director|medico|doctor}
        {cuanto|que} {cobra|cuesta|gana|vale} _2 @person
        {agente|agentes} {de transito|de trafico|de policia|de la ley|limpiante|limpiador|externo|viajero}
        el {servicio|numero|telefono|horario|correo} {de|del} {atencion|cliente|soporte|@person} _3
        {numero|telefono|horario|correo|email|direccion|nombre} {de|del} {la|el|un|una|su|vuestro} @person
        mejor que {muchas|muchos|algunas|algunos|un|una|mi|cualquier} _1; linea directa
        {companeros|personas} {puede|pueden|caben|hay}; recursos humanos
        {buscan|contratan|necesitan|ofrecen} {gente|personal|empleados|vendedores|operadores|agentes|a alguien}
        sin que me llame*; escribanme; dile {a|al}; decidle {a|al}; {felicitar|gracias|agradecer} {a|al} _3
        da una persona; lo da _3
        no {quiero|necesito|hace falta|me hace falta|es necesario|preciso|deseo|requiero|queria|quisiera|pido|estoy pidiendo|me interesa|tengo que|voy a|tengo necesidad de|hay necesidad de|es preciso|ocupo|busco|quiero molestar} [@talk|que me llame|que me llamen|que me pasen|que me atienda|esperar|llamar|molestar|que intervenga|que me comuniquen|recibir|pasar|que me contacten|a|que me llameis] [con|a|de|por] [@det] {operador|operadora|humano|persona|agente|asesor|asesora|alguien|nadie|llamada|llamadas|persona real|representante|supervisor|gerente|ejecutivo|encargado|que me llamen|que me llame nadie|ningun humano|ningun agente|ningun asesor}
        no {me llamen|me llames|me llame|me llameis|me pases|me pase|me pasen|me comunique|me comuniques|me transfieras|me transfiera|quiero que me llamen|quiero que me llame|hace falta que me llamen|hace falta que me llame|necesito que me llamen|es necesario que me llamen|quiero que me pases|me contacten|me pongas|quiero llamadas|quiero recibir llamadas|hace falta que me pases|hace falta que me llameis} [con|a] [@det] [@person]
        sin [tener que|necesidad de|necesitar|pasar por|depender de|esperar a|que] [@talk] [con|a] [@det] @person
        {antes de|en vez de|en lugar de|evitar|tengo que|hay que|es obligatorio|debo necesariamente|tengo por fuerza que} [tener que] {@talk|llamar|contactar|esperar|pasar|molestar} [con|a|por] [@det] _1 @person _2 {o puedo|o se puede|o lo|queria|quiero saber|quisiera}
        {ya|he|hemos|habia|ayer|acabo de} [ya|he|hemos|acabo de] {hable|hablado|hablamos|platique|chatee|contacte|converse|hablar} [ya|ayer|hoy|antes|el lunes] con [@det] _1 @person
        hable [ya|ayer|hoy|antes|anteriormente|por telefono] con [@det] _1 @person
        {el|la|un|una|su|vuestro|vuestra|ese|esa|otro|otra|este} {operador|operadora|agente|asesor|asesora|encargado|encargada|ejecutivo|ejecutiva|persona|gerente|responsable|representante|senorita|chica|chico|companera|companero|dependienta|tecnico|empleado|empleada} [@kind] _1 {me dijo|me ha|me habia|me atendio|que me|ya me|fue|era|dijo|ha sido|me explico|me comento|me aseguro|me prometio|me contesto|ya|me respondio|con la que hable|con quien hable|con el que hable|de ayer|de antes|me confirmo|me informo|nunca me|no me|muy amable|muy simpatic*}
        operador {telefonico|turistico|logistico|movil|de telefonia|de grua|de montacargas|logico}
        operadora {telefonica|turistica|movil|de telefonia}; operadores {turisticos|logisticos|moviles}
        agente {inmobiliario|de viajes|de seguros|de aduanas|comercial externo|quimico|limpiador|aduanal|blanqueador|secreto}
        agentes {inmobiliarios|quimicos|de viajes|de aduanas}
        asesor {fiscal|inmobiliario|financiero|legal|de imagen}; cabello humano; pelo humano; cuerpo humano
        consumo humano; uso humano; seres queridos; derechos humanos
        {por|para una|para la|para dos|para #|cada|cuantas|#|dos|tres|cuatro|cinco|seis|mas|otras|otra|muchas|segunda|tercera} {persona|personas}
        persona {mayor|adicional|extra|alergica|alta|discapacitada|celiaca|especial|querida|autorizada|con movilidad|embarazada|que cumple|que lo tiene|anciana|juridica|mas|enferma|muy alta|a la que|con alergia|con discapacidad|distinta a}
        otra persona {puede|recoja|recoger|lo|que lo}; recoger en persona; pagar en persona
        en persona en {la tienda|el local|sucursal}; para alguien _3; a alguien
        alguien {mas puede|puede recoger|puede firmar|ha usado|uso|me robo|esta usando|hackeo|robo|entro|accedio|compro|pago|que conozco|con alergia|alergico|intolerante}
        regalo para _2 @person; me llamo; me llaman %; me llaman mis; llamame %
        {el|al|del} {repartidor|mensajero|transportista|cartero|conductor|chofer|tecnico|courier} _4 {llame|llamar|llama|llamara|llamarme|contacte|contactar|contactarme|llaman|marque}
        {me llama|me llamara|me llaman|me llamaran} {el|la} {repartidor|mensajero|transportista|empresa de transporte|mensajeria|courier}
        puedo llamarles; puedo llamaros; si me llaman; me llamo la atencion; me llama la atencion
        {en que horario|que horario|a que hora|que dias|hasta que hora|desde que hora|cuando|cual es el horario} _2 {agentes|los agentes|operadores|los operadores|los asesores|atencion al cliente|servicio al cliente|asesores|atienden|soporte}
        {los|sus|vuestros|tus} {agentes|operadores|asesores|ejecutivos|empleados|representantes} {estan|hablan|trabajan|atienden|son|pueden|tienen|hacen|contestan|responden}
        cuantos {agentes|operadores|empleados|asesores}
        mi {jefe|jefa|gerente|agente|asesor|asesora|supervisor|encargado|operador|operadora|persona|colega|companera|companero|representante|ejecutivo}
        {contratan|contratando|buscan|estan buscando|vacante|vacantes|trabajar como|trabajo como|trabajo de|puesto de|empleo de|postularme|postular} _3 @person
        {quiero|necesito|quisiera|dame} {atencion|soporte|recibir una llamada perdida}
        atencion al cliente {es|incluid*|gratuit*|esta}; gerente {general de|de producto|de proyecto}
        responsable {del tratamiento|de tratamiento|de datos|de proteccion}`,
    },
  ],
}

export const wishLexicons: Readonly<Record<Language, WishLexicon>> = { it: italian, en: english, es: spanish }
