import type { Classes } from '../../pattern.ts'
import type { Section } from '../../matcher.ts'
import type { SentimentKind } from '../kinds.ts'

// A data file, ordered by kind; the notation is described in pattern.ts.

export const italianClasses: Classes = {
  n: '#|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|tanti|tante|molti|molte|troppi|troppe|svariati|svariate|diversi|diverse|parecchi|parecchie|mille|cento|non so quanti|non so quante|un sacco di|piu di #|oltre #|quasi #|piu di due|piu di tre|oltre due|oltre tre|quasi due|quasi tre',
  one: 'un|una|mezz|mezza|quasi un|quasi una|piu di un|piu di una|oltre un|oltre una|ormai un|ormai una',
  span: 'giorni|settimane|mesi|ore|minuti|anni|gg|giorno|settimana|mese|ora|anno|giornate|giornata|mattina|eternita',
  many: 'terza|quarta|quinta|sesta|settima|ottava|decima|ennesima|centesima|millesima|3a|4a|5a|6a|10a|#',
  contact:
    'scrivo|scriviamo|contatto|chiamo|chiedo|telefono|sollecito|provo|segnalo|spiego|ripeto|domando|mando|invio|richiedo|dico',
  contacted:
    'scritto|chiamato|contattato|telefonato|sollecitato|chiesto|mandato|inviato|segnalato|spiegato|ripetuto|provato|richiesto|aperto|detto',
  nobody: 'nessuno|nessuna|nessun operatore|nessun addetto|nessun essere umano',
}

export const italian: readonly Section<SentimentKind>[] = [
  {
    kind: 'insult',
    weight: 1.3,
    entries: `
      ladr*; truffator*; imbroglion*; farabutt*; buffon*; pagliacc*; incapaci; incapace; incompetent*; idiot*
      cretin*; imbecill*; deficient*; scemi; scemo; coglion*; stronz*; bastard*; merde; merdos*; pezzent*
      cialtron*; delinquent*; disonest*; disgraziat*; parassit*; bugiard*; ignorant*; maleducat*; cafon*
      zotic*; villan*; infami; infame; schifosi; schifosa; schifoso; schifose; dementi; demente; rincoglionit*
      minchion*; fetent*; miserabil*; criminal*; malfattor*; sciacall*; lestofant*; impostor*; raccontaball*
      ballist*; ciarlatan*
      branco|massa|banda|manica|gruppo|accozzaglia di incapaci|ladri|idioti|pagliacci|buffoni|incompetenti|imbecilli|deficienti|truffatori|delinquenti|dilettanti|cialtroni|somari|asini|animali
      dilettanti; dilettanti allo sbaraglio; siete dei dilettanti; gente senza scrupoli
      gente senza [alcuna] vergogna; senza vergogna; gentaglia; feccia; siete degli asini; siete dei somari
      siete _2 ridicoli|vergognosi|scandalosi|inutili|penosi|pessimi|patetici|indegni|squallidi|osceni|imbarazzanti|inaffidabili|assurdi|terribili|disastrosi|orribili|pietosi|scorretti
      sei _2 ridicolo|inutile|penoso|patetico|scemo|stupido|ottuso|ridicola|inutile|stupida
      siete [solo|proprio|veramente|davvero] una {vergogna|truffa|presa in giro|barzelletta|delusione unica|banda|massa|manica|disgrazia|piaga|schifezza|rovina}
      siete [solo] uno {schifo|scandalo|zero}
      siete {alla frutta|da denuncia|da galera|sordi|ciechi|scemi|stupidi|fuori di testa|fuori|matti|pazzi|impazziti|rimbambiti|analfabeti|degli incapaci}
      fate _2 schifo|pena|ridere|pieta|vomitare|vergogna|ribrezzo; mi fate _1 schifo|pena|ridere|vomitare
      fai schifo|pena|ridere|cagare; fate cagare; vergognatevi; vergognati; dovreste [solo] vergognarvi
      si vergogni; vi dovreste vergognare; non vi vergognate; non avete vergogna; non vi fate schifo
      un po di vergogna; che vergogna che siete; vaffanculo; vaffa; affanculo; fanculo; vfc
      andate _1 {a quel paese|al diavolo|a cagare|all inferno|in malora|a farvi|a zappare|a nascondervi|a lavorare|a casa}
      vai {a quel paese|al diavolo|a cagare|all inferno}; andatevene _1 {a quel paese|al diavolo}
      chi {vi credete|ti credi} di essere; chi cavolo|cazzo vi credete
      non capite {niente|nulla|un cazzo|un tubo|una mazza|un accidente}
      non capisci {niente|nulla|un cazzo|un tubo|una mazza}; non sapete fare {niente|nulla|il vostro lavoro}
      non servi a {niente|nulla}; non servite a {niente|nulla|un cazzo}
      bot {inutile|stupido|scemo|di merda|del cazzo|idiota|demente|ridicolo}
      stupido|inutile|maledetto|dannato|stramaledetto bot|robot|computer|risponditore|chatbot
      robot {inutile|stupido|scemo|idiota}; ci siete o ci fate; ci sei o ci fai
      ma siete {normali|seri|pazzi|matti|fuori|scemi|capaci}; siete seri; ma sei serio
      che razza di {gente|azienda|ditta|negozio|servizio|assistenza|incapaci|persone|buffoni}; che gente
      razza di; azienda {di merda|del cazzo|fantasma|truffaldina|ridicola|vergognosa|fuffa}
      sito {truffa|fuffa|farlocco|fantasma|truffaldino}
      gente {inutile|incapace|ridicola|disonesta|incompetente|maleducata|vergognosa|falsa}
      andate a nascondervi; nascondetevi; non avete dignita; cambiate mestiere; cambiate lavoro
      chiudete bottega; dovreste chiudere; chiudete {baracca|bottega|tutto|i battenti}
      spero che {falliate|chiudiate|fallisca|chiuda|andiate|vi}; spero {falliate|chiudiate|che falliate}
      vi auguro {di fallire|di chiudere|il peggio|ogni male}
      dovreste {fallire|andare in galera|essere denunciati|essere arrestati}; andrete {in fallimento|a fondo}
      fallirete; cretinata; stupid* {bot|robot|menu|regole|sistema|macchina|messaggi|risposte}
      sto {cazzo di|cavolo di|schifo di|bot di}
      {cazzo|cavolo|schifo|merda} di {bot|servizio|azienda|assistenza|pacco|sito|app|corriere|robot|compagnia|banca|operatore|gente|menu}
      siete {peggio di|allo sbando|allo sbaraglio|una manica|i peggiori|dei falsi|dei criminali|degli infami|delle merde|gente di}
      i peggiori; vi dovrebbero {chiudere|arrestare|denunciare|vergognare}; fate tanto i; sanguisughe
      strozzini; usurai; banditi; sciagurati; arraffoni; papponi; succhiasangue; teste di {cazzo|rapa|legno}
      figli di {puttana|buona donna|una mignotta|troia}; li mortacci; mortacci
      ammazza che {schifo|servizio|serieta|gente}; tonti; tonto; ottusi; inetti; inetto; negligenti
      fannulloni; nullafacenti; scansafatiche; lavativi; branco di`,
  },
  {
    kind: 'fury',
    weight: 1.2,
    entries: `
      furios*; furibond*; incazzat*; inferocit*; imbestialit*; infuriat*; indignat*; arrabbiat*
      arrabbiatissim*; incavolat*; nero dalla rabbia; fuori di me; fuori dai gangheri; schifat*; disgustat*
      esterrefatt*; allibit*; sconcertat*; indignazione; furia; rabbia; che rabbia; una rabbia; esasperat*
      stuf*; stufissim*; arcistuf*; stra stuf*; strastuf*
      stanc* di {aspettare|attendere|voi|scrivere|scrivervi|chiamare|ripetere|essere|questa|queste|questo|sentire|spiegare|tutto|rincorrere|rincorrervi|inseguirvi}
      ne ho {abbastanza|fin sopra i capelli|le tasche piene|piene le tasche|piene le scatole|le palle piene|le scatole piene|piene le palle}
      non ne posso [proprio|davvero|veramente] piu; nn ne posso piu; non ce la faccio piu
      mi {avete|hai|avete proprio|avete veramente|state|stai} _1 {stufato|stancato|rotto|stancando|esasperato|scocciato|seccato|deluso e stancato|rotto le scatole|rotto le palle|rotto il cazzo}
      mi son* _1 {stufato|stufata|stancato|stancata|rotto|rotta|scocciato|scocciata|rotto le scatole}
      avete rotto [le scatole|le palle|il cazzo|i coglioni|i maroni]; che palle; due palle
      rottura di {palle|scatole|coglioni}; mi girano
      mi fate {incazzare|arrabbiare|imbestialire|impazzire|perdere la pazienza}
      mi fa {incazzare|imbestialire|infuriare|arrabbiare}
      mi avete fatto {incazzare|arrabbiare|perdere la pazienza}
      ho perso [ogni|la|tutta la|completamente la] pazienza; sto perdendo la pazienza; perdo la pazienza
      pazienza {e finita|esaurita|finita|ha un limite|al limite|agli sgoccioli}; la mia pazienza; ha un limite
      al limite della sopportazione; il colmo; e il colmo; ora basta; adesso basta; basta cosi; basta adesso
      basta ora; basta davvero; basta bot|robot|scuse|prese|promesse|bugie|chiacchiere|aspettare|rimandare
      quando e troppo e troppo; la misura e colma; oltre ogni limite; avete superato {il|ogni} limite
      passato il limite; la goccia che
      mi sento {preso in giro|presa in giro|truffato|truffata|fregato|fregata|derubato|derubata|imbrogliato|imbrogliata|raggirato|raggirata|presa per il culo|preso per il culo}
      impazzire; incazzar*; vado fuori di testa; andare fuori di testa; mi viene da urlare
      ho il sangue che bolle; mi sale il sangue`,
  },
  {
    kind: 'fury',
    weight: 1.1,
    entries: `
      ne ho {le scatole|le palle|piene|piene le scatole|abbastanza|fin sopra|fino a qui|fin qui}
      ho le {scatole|palle|tasche} piene; le scatole piene; le palle piene; avete stancato; avete stufato
      avete scocciato; avete seccato; non ce la faccio davvero piu; non reggo piu
      {mi|ci} avete {veramente|proprio|davvero} {stancato|stufato|rotto}; rotto il {cazzo|cavolo}
      rotto le {palle|scatole|balle}; porca miseria; porco {cane|due|giuda|zio|mondo}; per dio; perdio
      per la miseria; diosanto; santo cielo; santo dio; cristo santo
      ora mi {incazzo|arrabbio|sono rotto|sono stufato|avete}
      adesso mi {incazzo|arrabbio|sono rotto|sono stufato|avete}
      sono {incazzat*|arrabbiat*|furios*|fuori di|nero|nera|imbufalit*|inviperit*|avvelenat*}; imbufalit*
      inviperit*; sul piede di guerra; mi avete fatto {uscire|passare|venire|girare} _1; mi bolle il sangue
      giuro che {vi|se|vengo|non|denuncio|faccio}; vi giuro che; ^ basta $
      ^ basta {davvero|veramente|per favore|vi prego|ora|adesso|cosi|che|scrivermi|chiamarmi|mandarmi|ne ho|non}
      basta {con|scuse|bugie|promesse}; ora basta; adesso basta`,
  },
  {
    kind: 'outrage',
    weight: 1.05,
    entries: `
      inaccettabil*; intollerabil*; inammissibil*; inconcepibil*; inqualificabil*; insopportabil*; indecen*
      indecoros*; indegn*; vergogna~; vergognos*; scandal*; scandalos*; ridicol*; pazzesco che; assurd* che
      vergognosamente; offensiv*; oltraggi*; deplorevol*; penos*; pietos*; squallid*; osceno; oscena
      disgustos*; vomitevol*; ripugnant*; truffa~; truffe; truffat*; una fregatura; fregatura; fregat*
      raggir*; raggirat*; imbrogli*; derubat*; rubat* {i soldi|i miei soldi|soldi}
      mi avete {truffato|fregato|derubato|imbrogliato|raggirato|ingannato|mentito|rubato}; mentit*; bugie
      una bugia; menzogn*; ingannat*; inganno; ingannevol*; pubblicita ingannevole; schifo~; uno schifo
      che schifo; schifezz*; porcheri*; porcata; robaccia; immondizia; ciofeca; letame; una barzelletta
      barzelletta; pagliacciata; buffonata; presa {in giro|per i fondelli|per il culo}; presa per fessi
      prese in giro; prese per i fondelli; prend* _2 in giro
      prend* _2 {per il culo|per i fondelli|per fessi|per scemi|per idioti|per stupidi|per stupida|per scemo}
      preso {per il culo|per i fondelli|in giro}; presi in giro; prendervi gioco; vi prendete gioco
      mi state prendendo in giro; vi fate gioco; presa per il naso; menare per il naso; menat* per il naso
      preso per il naso; fuori dal mondo; da non credere; cose da pazzi
      roba da {matti|pazzi|non credere|denuncia|chiodi}; e da denuncia; e da pazzi; robe da matti
      siamo {alle comiche|al ridicolo|all assurdo|alla follia|impazziti}; e una follia; follia pura
      che follia; oltre il ridicolo; ai limiti del ridicolo; al limite del ridicolo; ha dell incredibile
      ha dell assurdo; ma stiamo scherzando; ma scherziamo; scherziamo; ma state scherzando; state scherzando
      mi state prendendo; non sta ne in cielo ne in terra; non esiste che; non e possibile che
      non e possibile; nn e possibile; e mai possibile; possibile che; ma e possibile
      com e possibile che nessun*; ma vi pare [normale|possibile|il modo|serio]; vi pare normale
      vi sembra {normale|giusto|il modo|serio|possibile|corretto|accettabile|una cosa seria|professionale}
      ti sembra {normale|giusto|il modo}; le sembra {normale|giusto|il modo|serio|corretto|accettabile}
      ma e normale; non e {normale|accettabile|tollerabile|ammissibile|serio|professionale|giusto|corretto} _2
      non e modo; non e il modo; sono modi; e il modo; che modo e; che modi sono; che modi; che serieta
      poca serieta; zero serieta; nessuna serieta; mancanza di {rispetto|serieta|professionalita}
      zero {rispetto|professionalita|serieta}; nessun rispetto; un po di rispetto; totale mancanza
      senza rispetto; irrispettos*; menefreghis*; ve ne {fregate|sbattete|infischiate}
      non ve ne {frega|importa|puo fregare} _2; vi importa solo; pensate solo a
      vi interessa solo {vendere|incassare|il guadagno|prendere}
      bravi solo a {vendere|incassare|prendere|intascare|rubare|prendervi}; capaci solo di; buoni solo a
      solo a prendere i soldi; prendete i soldi e; vi siete presi i [miei] soldi; vi tenete i [miei] soldi
      i soldi ve li {prendete|siete presi}; i soldi li avete presi; un corno $; col cazzo; sto par di
      sti gran; alla faccia vostra; ma vi rendete conto [di _3]; vi rendete conto; vi pare il
      ma come vi permettete; come vi permettete; come osate; con che {coraggio|faccia|diritto|cuore}
      che faccia tosta; faccia tosta; che coraggio
      avete {il coraggio|la faccia tosta|una bella faccia|pure il coraggio|anche il coraggio} _2
      e avete {anche|pure} il coraggio; senza ritegno; senza pudore; senza scrupoli
      e {uno|una} {schifo|scandalo|vergogna|indecenza|presa|follia|truffa}
      roba da {terzo mondo|matti|galera|medioevo|pazzi}; da terzo mondo; cose dell altro mondo
      siamo alla frutta
      mi state {rovinando|prendendo|facendo impazzire|facendo perdere|facendo incazzare|rubando} _2
      mi fate {impazzire|passare per|perdere tempo|perdere il}
      rubate {soldi|i soldi|alla gente|alle persone|il denaro}; spillate soldi; spennare; spillare
      fregate la gente; fregate i clienti; illegale; illegali; e illegale; appropriazione indebita
      e {reato|un reato|un abuso|un furto|un sopruso|una rapina}; sopruso; rapina; soprusi; angheri*; abuso
      ricatto; estorsione; prendete per {il culo|i fondelli|scemi|fessi|stupidi} _1
      pensate {che io sia|che sia|di prendermi|di cavarvela|che siamo} _2; scemo io
      la gente non e {scema|stupida}; non sono {scemo|scema|stupido|stupida|nato ieri|nata ieri|un idiota}
      mica sono {scemo|scema|stupido|stupida|nato ieri}; incredibile $; incredibile ma vero; pazzesco $
      assurdo $; assurdo {!|davvero|tutto}
      semplicemente {assurdo|ridicolo|vergognoso|pazzesco|scandaloso|allucinante}
      e {assurdo|pazzesco|allucinante|folle|da pazzi|indecente|osceno|grottesco|surreale}; allucinante
      surreale; grottesc*; kafkian*`,
  },
  {
    kind: 'outrage',
    weight: 0.8,
    entries: `
      peggior* {azienda|servizio|assistenza|compagnia|negozio|esperienza|banca|clinica|hotel|ditta|operatore|gestore|sito|cosa|di tutti|in assoluto|che abbia|mai|acquisto|della mia|del mondo} _2
      mi rifiuto; non intendo {pagare|aspettare|accettare|tollerare|farmi|continuare|subire}
      non ho {alcuna|nessuna} intenzione; non pago {piu|niente|nulla|un euro|nemmeno}; non tollero _2
      sia chiaro; ci siamo capiti; ci siamo intesi; sono stato chiaro; sono stata chiara
      fatevi {curare|vedere|visitare|furbi|un giro|schifo}; fatti curare
      chi vi ha {dato|autorizzat*|detto|insegnato|permesso} _3; vi costa {cosi|tanto|molto|qualcosa|troppo} _2
      vi {costava|pesa|pesava} _2; leggete {prima|bene|quello|almeno|i messaggi|cosa}
      avete letto {o|quello|almeno}; sapete {leggere|contare|l italiano|lavorare|cosa vuol dire}
      in tutte le lingue; in che lingua; altre {storie|scuse|chiacchiere|bugie|promesse|balle}; balle
      non voglio {sentire|altre scuse|scuse|sentire altre|sapere ragioni} _2; mercato nero; e tanti saluti
      tanti saluti; la colpa {e|sarebbe} mia
      quindi {e colpa mia|la colpa|devo|secondo voi|dovrei|io} {mia|pagare|e mia|io|sono|arrangiarmi|aspettare} _1
      secondo voi {io|e|devo|dovrei|una persona|uno|come} _2
      e io {pago|nel frattempo|cosa|che|dovrei|intanto} _2
      chi mi {ripaga|rimborsa|rida|restituisce} {il|i|la|le|questo|tutto|per} _1
      mai {visto|vista|successo|capitato|trattat*|vissuto|provato} {una|un|niente|nulla|cosi|in} _3
      mai stat* trattat* _2; in {vita mia|tutta la mia vita|quarant anni|vent anni|trent anni|anni di}
      in vita mia; dite {sempre|solo|la verita}; basta bugie
      ma {chi|come|che|cosa} {vi|si} {credete|pensate|permettete|fa|puo|lavora} _2; che vergognosa
      tristezza di gente; che gente; gente cosi; vi state {approfittando|arricchendo|prendendo}
      approfitt* {della gente|dei clienti|di me|delle persone|degli anziani}; approfittatori; ci marciate
      ci marciano; lucrate; lucrando; truffaldin*; poco trasparenti; vi nascondete; scappate
      scaricate la colpa; ve ne lavate; lavate le mani; lavarsene le mani
      come si fa a {trattare|lavorare|essere|lasciare} _2; ma come si fa
      pensate di {prendermi|cavarvela|farla franca}; farla franca
      un minimo di {decenza|rispetto|educazione|serieta|professionalita|umanita|buon senso|dignita|vergogna}
      zero {empatia|umanita|educazione|vergogna|dignita}
      nemmeno {le scuse|un ciao|uno scusa|la decenza|il coraggio|rispondete}
      neanche {le scuse|un ciao|uno scusa|la decenza|il coraggio|rispondete}; ditemi voi [se]
      ditemi se {e|vi}; mi avete pres* per _3; mi prendete per _2; ci avete pres* per _3; giuro che _2
      un altro {link|bot|messaggio automatico|modulo|rinvio|scusa} _1
      un altra {scusa|mail automatica|risposta automatica|promessa} _1; copiare e incollare; copia e incollare
      state {fregando|truffando|derubando|prendendo in giro|rubando|ignorando|mentendo} _2
      pure|anche|addirittura ringraziarvi
      {dovrei|devo|dobbiamo} {pure|anche|addirittura} {ringraziar*|pagar*|scusarmi|chieder*|aspettar*|supplicar*} _1
      per colpa {vostra|del vostro|della vostra|dei vostri|delle vostre|di un vostro}
      {appuntamenti|consegne|visite} {saltati|saltate|mancati|mancate|annullati} _1; prendo ferie per
      ho preso {ferie|un permesso|il permesso} _4 {niente|nessuno|nulla|voi|aspettar*}
      vi nascondete dietro _2; nascondersi dietro; nascondendovi
      dietro {un bot|a un bot|un modulo|al regolamento|le regole}
      {politica|regola} aziendale {di|e|prendere|ignorare|mentire} _1; me ne {frego|sbatto|infischio} _2
      non me ne {frega|importa} _2; fatti vostri; problema vostro; sono problemi vostri; arrangiatevi
      {persone|gente} {orribil*|pessim*|ignobil*|schifos*|cattiv*|falsa|false}; avete {una faccia|la faccia}
      ha {insultato|urlato|offeso|mandato a|bestemmiato} _2
      {insultat*|aggredit*|minacciat*|umiliat*|derisa|deriso|sbeffeggiat*}
      mi hanno {insultat*|aggredit*|minacciat*|umiliat*|riso in faccia|urlato|deriso|derisa|chiuso in faccia}
      riso in faccia; ridono in faccia; indegno; cosa state aspettando; vi rendete; basta scuse; risponde di`,
  },
  {
    kind: 'outrage',
    weight: 0.45,
    entries: `
      non ci posso credere; non ci credo; ma davvero; ma sul serio; roba da
      e questo {e|sarebbe} il {servizio|trattamento|risultato|rispetto}
      il vostro {regolamento|contratto} {e|non}; me ne {vado|andro}; rivoglio
      voglio {il rimborso|i soldi|i miei soldi|il mio rimborso|un risarcimento|le scuse|delle scuse|scuse scritte}
      quarant* euro al mese; pago {#|tutti|ogni|regolarmente|sempre|puntualmente} _3
      {pago|paghiamo} _6 {e|per} _2 {non|niente|nulla|nessun*|avere|ricevere}; risarcimento; risarcit*
      rimborso {integrale|immediato|totale}`,
  },
  {
    kind: 'threat',
    weight: 1.2,
    entries: `
      avvocat*; legale di fiducia; il mio legale; mio legale; al legale; ai miei legali; miei legali
      vie legali; azione legale; azioni legali; adire; azione giudiziaria; causa legale; faccio causa
      fare causa; faro causa; vi faccio causa; vi porto in tribunale; tribunale; giudice di pace; diffida
      diffid*; messa in mora; ci vediamo in tribunale; a norma di legge; codice del consumo; termini di legge
      lettera dell avvocato; querel*; risarcimento danni; chiedero i danni; vi chiedo i danni
      pagherete i danni; ne risponderete; ne risponderai; dovrete rispondere; denunci*; vi denuncio
      sporgo denuncia; sporgere denuncia; sporgero denuncia; carabinieri; polizia postale; chiamo la polizia
      alla polizia; guardia di finanza; guardia finanza; agcm; antitrust; agcom; altroconsumo; codacons
      adiconsum; federconsumatori; unione consumatori; associazione consumatori
      associazione {dei|di} consumatori; associazioni {dei|di} consumatori; difesa dei consumatori
      tutela {dei|del} consumator*; le iene; striscia la notizia; garante; mi manda rai tre; mi manda raitre
      segnal* {alle autorita|alla polizia|a chi di dovere|all antitrust|all agcm|al garante|a paypal|alla banca|chi di dovere}
      vi segnalo {a|alle|alla|ovunque|su}; vi segnalero; faro una segnalazione {a|alle|alla|all}
      procedo per vie legali; procedero {per|legalmente|per vie}; mi rivolgo {a chi|al|all|alle|ad un|a un} _2
      mi rivolgero _2; passo alle vie; passero alle vie; mi tutelero; mi tutelo; mi vedro costrett*
      saro costrett*; mi vedo costrett*; mi costringete
      recensione {negativa|pessima|da una stella|orribile|a una stella|con una stella|disastrosa|terribile}
      recensioni {negative|pessime}; una stella; # stella; zero stelle; 0 stelle
      recensione {su|ovunque} {trustpilot|google|facebook|tutti}
      vi {recensisco|recensiro|lascio una recensione|faccio una recensione|faro una recensione|lascero una recensione} _2
      vi recensiro; scrivero {su|ovunque|a tutti} _2; trustpilot; vi smerdo; vi sputtano; vi sputtaner*
      vi rovino; vi distruggo; vi faccio chiudere; vi faro chiudere; vi faccio {vedere|passare}
      lo pubblico {su|sui|ovunque}; pubblichero {tutto|su|sui|gli}; pubblico tutto; posto tutto
      posto {su|sui} {facebook|instagram|tiktok|social}; sui social; sui miei social; lo sapranno tutti
      lo verranno a sapere tutti; faro sapere a tutti; lo diro a tutti; lo racconto a tutti; diro a tutti
      avviso tutti; cattiva pubblicita; pubblicita negativa
      vi faccio {una bella|una brutta|una pessima} pubblicita; sconsigl* a tutti; lo sconsigliero
      vi sconsigliero; chargeback; contest* {il pagamento|l addebito|la transazione|la spesa|la carta} _3
      apro {una|la} {contestazione|controversia|disputa}; apriro {una|la} {contestazione|controversia|disputa}
      disputa {paypal|su paypal|con paypal}; controversia {paypal|su paypal}; storno {della|sulla} carta
      storno in banca; blocco il pagamento; revoco il pagamento; annullo {il pagamento|tutto e}; annullo tutto
      chiamo la banca; faccio bloccare
      mai piu {da voi|con voi|vostr*|un euro|un acquisto|niente|comprero|comprato|acquist*|mi vedrete|mi vedete|clienti|cliente}
      mai piu; perso {un|una|per sempre un} client*; avete perso {un|una} cliente; non comprero [mai] piu
      non compro piu; non comprer* mai piu; non mi vedrete [mai] piu; non mi vedete [mai] piu
      con me avete chiuso; con voi ho chiuso; ho chiuso con voi
      passo {alla|ad una|a un altra|ad un altra} {concorrenza|ditta|azienda}; passo alla concorrenza
      vado dalla concorrenza; me ne vado; non finisce qui; non finira qui; ve la faccio pagare
      ve ne pentirete; ve ne faccio pentire; la pagherete; me la pagherete; me la pagate
      vengo li {di persona|e}; vengo a prendervi; vi vengo a cercare; la vedremo; vedrete cosa; vedrete che`,
  },
  {
    kind: 'threat',
    weight: 1.1,
    entries: `
      {contesto|contestero|blocco|revoco|storno} _4 {banca|carta|paypal}; e poi vediamo {chi|se|come}
      vediamo chi {ride|ha ragione|vince|paga}; poi {ridiamo|ridete|vediamo|voglio vedere|ci divertiamo}
      ci {rivediamo|vediamo|sentiamo} {dal|in tribunale|con il mio|con l|tramite|davanti} _1
      {disdico|cancello|chiudo|annullo|rescindo|recedo|sospendo} {tutto|il contratto|l abbonamento|la linea|le linee|il conto|i conti|subito|immediatamente} _1
      cambio {banca|operatore|gestore|palestra|compagnia|fornitore|negozio|assicurazione}
      {ho|abbiamo} [gia|tutti] [gli] {screenshot|le prove|tutto salvato|tutto registrato|le registrazioni|salvato tutto|fatto gli screenshot}
      follower; followers
      {scrivo|chiamo|vado|andro|mi rivolgo|racconto} _2 {giornali|giornale|striscia|le iene|stampa|tv|televisione|corriere della|arera|banca d italia|ivass|consob|ministero|sindaco|asl|nas|ispettorato|agenzia delle entrate|finanza}
      nas; arera; ivass; arbitro bancario; conciliazione; corecom
      {esposto formale|segnalazione formale|reclamo formale|reclamo scritto}; {vi|ti} aspetto fuori
      {vi|la|ve la} faccio {chiudere|pagare|vedere io|passare brutta}
      vengo [li|in negozio|in sede|in ufficio|da voi] [di persona|io] {e|a|con|di persona e}; sfascio
      spacco tutto; non sara piacevole; pagherete [caro|tutto]; pagherete; mai nella vita piu
      nessuno comprera; faro in modo che; {state|stai} {certi|sicuri|certo|tranquilli} che; questa me la`,
  },
  {
    kind: 'ultimatum',
    weight: 1.1,
    entries: `
      ultima {possibilita|occasione|chance}; ultimo avviso
      ultima volta che {ve lo|vi|lo|scrivo|chiedo|contatto|te lo}; ultimo sollecito; ultimo avvertimento
      vi do {tempo|#|ventiquattr|24|48|ancora|fino|una settimana|un giorno|due giorni|tre giorni}
      avete {tempo fino a|24 ore|48 ore|# ore|# giorni|due giorni|tre giorni|fino a|un ora|ventiquattr ore|tempo} _3
      vi avverto; vi avviso; vi diffido; o {mi|il|lo|la} _6 oppure
      o {mi|il|lo|la} {rimborsate|rispondete|ridate|restituite|mandate|rispondete|aiutate|passate|risolvete} _5
      se {entro|non} _5 {denunci*|avvocato|legali|segnal*|annullo|banca|contesto|recension*|provvedimenti|provvedo|procedo|paypal|disdico|cancello|tribunale|carabinieri|polizia}
      altrimenti {procedo|procedero|denuncio|passo|mi rivolgo|annullo|vi|sporgo|faccio|faro|apro|chiamo|blocco|segnalo|disdico|prendo|agiro|agisco}
      oppure {procedo|denuncio|passo|mi rivolgo|vi denuncio|annullo tutto|sporgo|faccio causa|chiamo i carabinieri}
      senno {denuncio|faccio|annullo|vi|procedo|chiamo}; prendero provvedimenti; prendo provvedimenti
      prendere provvedimenti; agiro di conseguenza; agiro per`,
  },
  {
    kind: 'demand',
    weight: 0.85,
    entries: `
      {ridatemi|restituitemi|ridateci|restituiteci|rendetemi} _2 {soldi|denaro|euro|caparra|acconto}
      rimborsatemi {subito|tutto|ora|adesso|immediatamente|i soldi}`,
  },
  {
    kind: 'demand',
    weight: 0.8,
    entries: `
      pretend* _2; pretesa; esig*; esigo; ridatemi _3; restituitemi _3; rimborsatemi~ _2
      voglio [indietro] i miei soldi [indietro]; rivoglio _3
      voglio {indietro|subito|immediatamente|essere rimborsat*|il rimborso|un rimborso|una risposta|risposte|una spiegazione|spiegazioni|il mio|la mia|sapere|una soluzione|giustizia|delle risposte} _1 {ora|adesso|subito|immediatamente|oggi|entro}
      voglio {spiegazioni|risposte|una spiegazione|una risposta|delle spiegazioni|giustizia|il rimborso|essere rimborsat*|il mio pacco|i soldi|il mio ordine|la mia roba|i miei soldi|indietro}
      dovete {rispondere|rispondermi|rimborsarmi|ridarmi|risolvere|darmi|muovervi|svegliarvi|rispettare|assumervi|mandarmi|restituirmi}
      rispondete [subito|ora|adesso]; rispondetemi; rispondi; rispondimi; muovetevi; muoviti; datevi una mossa
      svegliatevi; svegliati; sbrigatevi; sbrigati; fate {qualcosa|il vostro lavoro}; fate il vostro
      risolvete {subito|ora|adesso|immediatamente}; risolvete $; risolvi
      voglio {una risposta|risposte|il mio ordine|il mio pacco|i soldi} {subito|adesso|ora}; smettetela
      smettila; piantatela; finitela; vi decidete; vi volete {muovere|decidere|svegliare|degnare}; vi degnate
      vi degnerete; degnat*; degnarvi; si degna; si degni; si e degnato; vedete di; vedi di
      cercate di {muovervi|rispondere|svegliarvi|fare}; tirate fuori
      trovate una soluzione {subito|ora|adesso|immediatamente}; immediatamente
      datemi [subito|indietro] {i miei soldi|una risposta|il mio|la mia}
      quando {pensate|avete intenzione|vi degnate|vi decidete} di
      quando cazzo|cavolo|diavolo|accidenti|caspita
      perche {cazzo|cavolo|diavolo|diamine|accidenti|mai nessuno}
      dove {cazzo|cavolo|diavolo|diamine|accidenti|caspita}
      cosa {cazzo|cavolo|diavolo|diamine|accidenti|caspita|aspettate|state aspettando}
      che cosa {state aspettando|aspettate}; che {cazzo|cavolo|diavolo|diamine}
      come {cazzo|cavolo|diavolo} _2; quanto [tempo] {ancora|devo} _1 {aspettare|attendere|devo}
      quante volte {devo|ve lo|ancora|bisogna|vi devo|te lo}; fino a quando; per quanto [tempo] ancora
      devo aspettare ancora; ancora quanto
      devo {anche|pure} {pagare|aspettare|ringraziarvi|supplicare|pregarvi}`,
  },
  {
    kind: 'demand',
    weight: 0.35,
    entries: `
      passatemi; passami; datemi; dammi; chiamatemi {subito|ora|adesso|immediatamente}
      richiamatemi {subito|ora|adesso|immediatamente}; mandate {un tecnico|qualcuno|il tecnico|subito}
      fate venire; riattivate; sbloccate; ridate; restituite; rimborsate; subito $
      {subito|adesso|ora|oggi} o _2; entro {oggi|stasera|un ora|domani|# ore} {o|oppure|altrimenti|senno} _2
      mi {chiami|chiamate} {subito|il direttore|il responsabile|immediatamente}`,
  },
  {
    kind: 'swear',
    weight: 0.7,
    entries: `
      cazz*; minchia; merda; di merda; porc* {miseria|puttana|troia|vacca|eva|giuda|cane|schifo}; puttan*
      troia; culo; palle; coglioni; fottut*; fott*; maledett*; dannat*; stramaledett*; un cazzo; una mazza
      mavaff*; wtf; cagata; cagate; minchiat*; cazzat*; stronzat*; boiat*; sta ceppa; mortacci`,
  },
  {
    kind: 'swear',
    weight: 0.35,
    entries: `
      cacchio; cavolo; diamine; accidenti; maledizione; dannazione; mannaggia; col cavolo; un cavolo
      un accidente; un piffero; un tubo`,
  },
  {
    kind: 'chase',
    weight: 0.85,
    entries: `
      {quante|mille|cento} volte {ve lo|devo|bisogna|ve l|vi}
      {me|ce} l avete {detto|scritto|promesso|ripetuto} _1 @n volte
      @n {operatori|persone|addetti|risposte|versioni|storie|scuse} divers*
      ognuno {dice|mi dice|racconta|mi racconta} _3; prima {lunedi|mi avete detto|mi dite|dite} _3 poi _4
      non ha mai {chiamato|risposto|richiamato|telefonato} nessuno
      mai {nessuno|una risposta|una volta che|un segno|mezza|richiamat*|rispost*} _1
      mai che {qualcuno|rispond*|funzion*}
      {cinque|sei|sette|otto|dieci|venti|tre|quattro|#} {settimane|mesi} per {un|una|il|la|avere|ricevere|cambiare|perdere} _2
      un {mese|anno} {intero} _3; da un ufficio; mi fate {aspettare|perdere|girare|correre} da _2
      per l ennesima; tutti i giorni {la stessa|chiamo|scrivo|una}
      ogni giorno {una scusa|una nuova|chiamo|scrivo|la stessa}
      e ancora {niente|nulla|nessuno|silenzio|aspetto|zero}; ancora {niente|nulla} {e|dopo|da|su}`,
  },
  {
    kind: 'chase',
    weight: 0.8,
    entries: `
      @many {volta che|volta ke|volta k} _2 @contact|scriv*|chiam*|contatt*|telefon*|sollecit*|ripet*|chied*
      @many messaggio|mail|email|e mail|chiamata|telefonata|sollecito|ticket|richiesta|segnalazione|reclamo [che|senza|e] _3
      @many volta; per la @many volta; ennesim*; l ennesim*
      @n {volte|mail|email|messaggi|solleciti|chiamate|telefonate|ticket|segnalazioni|richieste|reclami|e mail} [e|senza|che|ma] _2 {niente|nulla|nessun*|zero|ancora|silenzio|risposta|risolto|rispost*}
      @contacted _2 @n {volte|mail|email|messaggi|chiamate|ticket|e mail|reclami}
      vi ho @contacted _2 @n volte; ve l ho _1 {detto|scritto|spiegato|ripetuto|chiesto|mandato|inviato}
      ve lo {ripeto|ridico|chiedo per|dico per}; ve l ho gia
      te l ho _1 {detto|scritto|spiegato|ripetuto|chiesto}
      l ho {gia|gia} {detto|scritto|spiegato|ripetuto} _1 {@n volte|mille volte|volte|a voi}; lo ripeto
      ripeto; come {ho|vi ho} gia {detto|scritto|spiegato|ripetuto}
      continuo a {scrivere|scrivervi|chiamare|ripetere|chiedere|contattare|aspettare|ricevere|pagare|sollecitare}
      devo {continuare|ripetere|sempre|ogni volta} _1; ogni volta {la stessa|lo stesso|e|e la|e lo|devo} _1
      sempre la stessa {storia|risposta|scusa|solfa|musica|canzone}; la stessa storia
      la solita {storia|risposta|scusa|solfa|presa}; le solite {scuse|risposte|promesse|storie}
      sempre le stesse {scuse|risposte|cose}; mi rimbalzate; rimbalzat*; scaricabarile; vi rimpallate
      mi passate da; da un ufficio all altro; da un operatore all altro; da una parte all altra
      nessuno {mi|ci} {risponde|ha risposto|ha mai risposto|caga|calcola|considera|ascolta|aiuta|richiama|ha richiamato|sa|da|dice|fa|vuole} _1
      nessuno {risponde|ha risposto|si degna|fa|sa|si fa|si e|si prende|ha fatto|ha saputo|ha mai} _1
      nessuno che {risponda|risponde|mi|si}; non risponde {nessuno|mai nessuno|mai|anima}
      non rispondete [mai|piu|nemmeno|neanche|a nessuno|ai]; non mi rispondete
      non mi avete [mai|ancora|piu|nemmeno|neanche] risposto; non avete [mai|ancora|piu|nemmeno] risposto
      non mi ha [mai|ancora|piu] risposto nessuno; non ha [mai|ancora] risposto nessuno; silenzio totale
      silenzio assoluto; solo silenzio; mi ignorate; continuate a ignorar*; ignorat*; ignorando; ignorate
      mi state ignorando
      senza [uno|una|alcun|alcuna|nessun|nessuna|ricevere|avere|mai] {straccio di risposta|risposta|risposte|riscontro|notizie|spiegazione|spiegazioni}
      nessuna risposta; nessun riscontro; zero risposte; zero risposta; neanche una risposta
      nemmeno una risposta; neppure una risposta; niente risposta; siete spariti; sparit*; spariti nel nulla
      introvabil*; irraggiungibil*; rispondono a caso
      risposte {a caso|copia e incolla|automatiche|preimpostate|fotocopia|standard}; copia e incolla
      copia incolla; mi attaccano il telefono
      mi {hanno|avete} {attaccato|chiuso|riattaccato|sbattuto} il telefono [in faccia]; cade la linea
      {sbattuto|chiuso|attaccato|messo giu} il telefono`,
  },
  {
    kind: 'chase',
    weight: 0.5,
    entries: `
      {aspetto|attendo|sto aspettando|sto attendendo|aspettiamo|in attesa|aspettando} [ancora|ormai] da _2 @n|@one _1 @span
      sono _3 che {aspetto|attendo|aspettiamo|scrivo|chiamo|chiedo|provo|attendiamo|sollecito|vi scrivo|vi chiamo|cerco|mi dite|dite}
      e da _3 che {aspetto|attendo|aspettiamo|scrivo|chiamo|chiedo|provo|vi scrivo|cerco}
      da {@n|@one|oltre|quasi|ormai|piu di} _2 @span {aspetto|attendo|aspettiamo|che aspetto|che attendo|senza|ancora|nessun*|niente|nulla|silenzio}
      dopo {@n|@one|oltre|quasi|ormai|piu di|ben} _2 @span [di] [attesa|ritardo|ancora|nessun*|niente|nulla|non]
      sono passat* {@n|@one|gia|oltre|ormai|piu} _3
      {@n|@one} _1 @span {di attesa|di ritardo|e ancora|e niente|e nulla|e nessun*|che aspetto|ad aspettare|al telefono|e zero|e non|ad attendere|in attesa|buttat*|e siamo}
      da un eternita; un eternita; da {secoli|una vita}; una vita che; ore al telefono; ore in attesa
      attesa {infinita|interminabile|estenuante|biblica}; tempi {biblici|infiniti|eterni|lunghissimi|assurdi}
      {seconda volta|2a volta} [che] _3
      {secondo|2o} {messaggio|sollecito|ordine|pacco|reclamo|invio} _1 {che|senza|sbagliato|rotto|danneggiato}
      per la seconda volta; piu volte; un sacco di volte; tante volte; troppe volte; svariate volte
      ripetutamente; avete {promesso|assicurato|garantito} _4; mi avete {promesso|assicurato|garantito} _4
      mi avevate {detto|promesso|assicurato|garantito} _3; avevate {detto|promesso|assicurato|garantito}
      aveva* promesso; mi era stato {detto|promesso|assicurato|garantito}; promesse; promess* {e mai|mai} _2
      dovevate {richiamarmi|rispondere|spedire|consegnare|mandare|chiamarmi|farmi}
      doveva {arrivare|essere} _3 {ieri|settimana scorsa|mese scorso|lunedi|giorni fa|settimane fa}; rimandat*
      continuate a {dire|dirmi|rimandare|promettere|prendere|posticipare|mandare|chiedere|chiedermi|farmi}`,
  },
  {
    kind: 'chase',
    weight: 0.3,
    entries: `
      da {@n|@one} _1 @span {e|non|sono|che}; ogni volta {che|e|la}; avete {detto|scritto|indicato} _2
      mi avete {detto|scritto} _2`,
  },
  {
    kind: 'accusation',
    weight: 1,
    entries: `
      mi|ci|vi|le|gli {avete|state|siete} {perso|smarrito|rotto|rotta|rovinato|rovinata|distrutto|bloccato|bloccata|addebitato|addebitando|tolto|preso|presi|cancellato|annullato|buttato|lanciato|incassato|lasciat*|tagliat*|staccat*|chius*|fatto perdere|fatto aspettare|fatto saltare|fatto pagare|sbagliat*|dimenticat*|intascat*|tenuti|mandato|venduto|danneggiat*|trattat*|scaricat*|appioppat*|rifilat*|giurato|costrett*|negato|ignorat*|sospes*|disattivat*|raddoppiat*|aumentat*} _2
      avete {perso|smarrito|rotto|rovinato|distrutto|sbagliato|cancellato|bloccato|staccato|tagliato|buttato|lanciato|incassato|ignorato|mentito|dimenticato|raddoppiato|venduto|trattato|combinato|falsificato|inventato} _2
      {per|a causa di|colpa di} [un|i|degli|dei|una|il|le] [vostr*] {vostr*} {error*|guast*|disguid*|sbagli*|colp*|negligenz*|incapacita|mancanz*|superficialita}
      {errore|guasto|sbaglio|disservizio|ritardo|problema|colpa|responsabilita} vostr*
      per {i|colpa|la} vostr*; colpa vostra; mi addebitate _3
      mi chiedete {di pagare|soldi|ancora|altri|di compilare|di aspettare|di nuovo} _2
      mi rispondete {con|che|a|dopo|solo|come} _2
      e voi {mi|ci|cosa|rispondete|intanto|niente|zitti|nulla|che|continuate|ve ne|fate|dite|chiedete|siete} _2
      pretendete {pure|anche|che|soldi|di}; nessuno di voi _3
      neanche {uno|una persona|un|mezzo|mezza} _2 {capace|che sappia|risponde|si degna|si prende}
      trattat* {come|da} {una|un|pezze|bestie|scema|scemo|deficient*|numer*}; lanciato il pacco
      come fosse {immondizia|spazzatura|niente|una cosa}`,
  },
  {
    kind: 'mockery',
    weight: 1.1,
    entries: `
      grazie {di niente|di nulla} {a|per|lo|davvero}
      grazie per {niente|nulla|aver perso|avermi fatto perdere|avermi rovinato|avermi ignorato|il nulla|la presa|non aver|non avermi|l attesa di|la pazienza che non|avermi fatto aspettare|avermi lasciato|avermi lasciata|averci rovinato|avermi preso|avermi truffato|la perdita|il tempo perso|niente} _2
      grazie {davvero} {di niente|di nulla}; grazie al cazzo|cavolo; grazie tante eh; grazie eh
      complimenti {vivissimi|per la serieta|per la puntualita|per la velocita|per la professionalita|per l efficienza|per l attesa|per il casino|per la presa|per il disservizio|per come trattate|per il modo|per la figuraccia} _2
      bella {roba|figura|serieta|assistenza|professionalita|organizzazione|azienda|presa|fregatura|puntualita|ditta}
      bel {servizio|modo|lavoro davvero|rispetto}; bell {assistenza|azienda|affare|efficienza}
      che bella {serieta|figura|organizzazione|assistenza|azienda|professionalita|ditta|presa}
      che bel {servizio|modo}; alla faccia {della|del|dell|di} _2
      meno male che {siete|dovevate|era|dite|avevate|vi} _3; per fortuna che {siete|era|dovevate|avevate|dite}
      bravi bravi; bravi davvero; ma bravi; ma che bravi; che bravi; bravissimi davvero; bravi continuate cosi
      continuate cosi che; ottimo davvero; ottimo modo {di|per} _2; ottimo modo; bel modo {di|per} trattare
      fantastico davvero; che professionalita; che efficienza; che organizzazione; che serieta; che puntualita
      ah certo; certo come no; come no; si certo; si come no; seee; vi piace {perdere|prendere|rubare}
      adoro {aspettare|buttare|perdere|pagare|essere pres*|quando mi ignor*|parlare con un muro|parlare con i muri|parlare da sol*}
      bellissimo {aspettare|pagare|restare|ricevere un|scoprire|vedere che}
      e bello {aspettare|pagare|essere ignorat*|sapere che|vedere che} _2
      che bello {aspettare|pagare|essere|parlare con un} _2; mi piace {aspettare|pagare e|essere ignorat*}
      parlo con {un muro|il muro|i muri|il vento}
      parlare {con un muro|al muro|ai muri|col muro|con i muri|al vento}; parlo {al muro|da sol*}
      comodo {cosi|prendere|incassare}; comodo eh; facile {cosi|prendere|incassare}; facile eh
      troppo {comodo|facile}; che barzelletta; ma per favore; ma va; ma dai; ma fatemi il piacere
      fatemi il piacere; mi faccia il piacere; ma scherzi; campa cavallo; aspetta e spera; da oscar; applausi
      un applauso; standing ovation; premio per; record {mondiale|di}; efficienza {zero|svizzera}; che geni
      fenomeni; che fenomeni; devo aspettare {natale|il 2030|l anno prossimo|un miracolo|la pensione}
      fatto con i piedi; a pedali; lo fate apposta; fate apposta; fate finta; fate i finti; chi tace
      fatevi {un esame|una domanda|due domande}
      c e qualcuno {che lavora|vivo|sveglio|che risponde|che lavora}; ma c e qualcuno; c e vita; esistete
      ma esistete; ma lavorate; ma lavora qualcuno; qualcuno lavora
      qualcuno {si degna|risponde|mi degna|puo degnarsi}; dormite; state dormendo; ma dormite
      vi siete addormentati; vi svegliate; avete intenzione di; ci vuole tanto; e cosi difficile
      e tanto difficile; e chiedere troppo; chiedo troppo; troppo chiedere; troppo disturbo`,
  },
  {
    kind: 'mockery',
    weight: 0.9,
    entries: `
      ci mancava {solo|anche|pure} [questa|questo]; mancava solo; ci mancava; e questo sarebbe; questa sarebbe
      e questa sarebbe; sarebbe questo {il|lo|un}; sarebbe questa {la|l|una}; voi la chiamate _1
      lo chiamate {servizio|assistenza}; la chiamate {assistenza|puntualita|professionalita}
      {corriere|assistenza|operatore|servizio|numero|rimborso} fantasma; eh {bravi|complimenti|gia|si|certo}
      complimenti {eh|davvero|a tutti|ancora|vivissimi|bella|sinceri|proprio}
      {puntualita|serieta|professionalita|efficienza} {eh|eccezionale|incredibile|svizzera}
      altro che {assistenza|servizio|veloce|velocissim*|# ore|48|24|express|premium|garanzia|professional*|puntual*|affidabil*}
      ma quale {assistenza|servizio|garanzia|express|professionalita|consegna}
      servizio {clienti|premium|express} {si|eh|come no|ma quale|dicono}; bello {schifo|scherzo}
      che {figata|divertimento|spasso} {aspettare|pagare|perdere}; devo farvi {un disegno|lo spelling}
      vi serve un disegno; ve lo disegno; serve un {miracolo|disegno|interprete|santo}
      a chi {devo|bisogna} {rivolgermi|chiedere} {per|il papa|dio}; santo protettore; chi l ha visto
      mi tocca {pregare|accendere un cero}; un cero; non dico {il miracolo|tanto|subito|domani}
      anche {babbo natale|la befana}; babbo natale`,
  },
  {
    kind: 'mockery',
    weight: 0.8,
    entries: `
      {per|a} {cosa|che cosa|che} [esattamente] {pago|vi pago|sto pagando|paghiamo|serve|serve pagare}
      cosa {pago a fare|vi pago a fare}; cosa ci state a fare; che ci state a fare
      vi siete {superati|impegnati|dati da fare}; superati; che servite a fare; wow {che|complimenti|davvero}
      ah ecco; ecco la {serieta|professionalita}`,
  },
  {
    kind: 'feeling',
    weight: 0.75,
    entries: `
      delus*; delusion*; delusissim*; deludent*; amareggiat*; amarezza; rammaric*; scontent*; insoddisfatt*
      insoddisfazione; dispiaciut*; rattristat*; triste; tristezza; tristemente; sconfortat*; sconsolat*
      scoraggiat*; demoralizzat*; frustrat*; frustrant*; frustrazione; infastidit*; scocciat*; irritat*
      contrariat*; perpless*; disorientat*; spazientit*; stressat*; stressant*; stanc*; sfinit*; abbattut*
      turbat*; sconvolt*; umiliat*; mortificat*; disperat*; disperazione; in crisi; sfiduciat*; sfiducia
      perso {la fiducia|fiducia}; fiducia persa; abbandonat*; trascurat*
      poco {soddisfatt*|content*|convint*|contenta|seri|professional*|chiar*|gentil*|cortes*|felice}
      per niente {soddisfatt*|content*|convint*|felice}
      rimast* {male|malissimo|deluso|delusa|di sasso|basit*|perpless*|dispiaciut*|amareggiat*}
      ci {sono rimast*|resto|rimango} [molto|davvero|proprio] {male|malissimo}
      mi {dispiace|spiace} [molto|davvero|tanto|proprio] {dirlo|dirvelo|dover|vedere|constatare|che|molto|per come|ma}
      peccato; che peccato; un vero peccato
      purtroppo {non|e|la|il|ho|sono|mi|i|le|l|devo|anche|questa|questo}
      mi aspettavo {di piu|di meglio|altro|qualcosa|molto|un|una|ben altro|piu|maggiore|meglio} _1
      non {me lo|me l} aspettav*; non me l aspettavo; speravo {di meglio|in qualcosa|in|di piu|meglio|fosse}
      credevo {fosse|foste|di}; pensavo {meglio|fosse migliore|di aver|foste|che foste}
      un po {giu|male|amareggiat*}; preoccupat*; preoccupa; preoccupant*; mi preoccup*; preoccupazione
      in ansia; ansia; ansios*; angosciat*; agitat*; timore; ho paura {di|che}; temo {di|che}; spaventat*
      allarmat*; inquiet*; nervos*; sono in pensiero; in pensiero
      non so {piu|davvero|proprio} {cosa|che|come|a chi} _1; non so dove sbattere
      mi sento {abbandonat*|ignorat*|trascurat*|sol*|male|a disagio|impotente}; dubbi {sulla serieta|seri}
      mi fa {strano|dispiacere|soffrire}; mi rammarica; mi rincresce; mi secca; mi infastidisce
      mi da fastidio; scocciatura; seccatura; disagio; disagi; disturb* molto; a malincuore; pentit*; mi pento
      mi sono pentit*; rimpiango; spiacevol*; sgradevol*; antipatic*; sgarbat*; scortes*; freddo e distaccato
      scostant*; arrogant*; supponent*; poco rispetto; mi ha trattat* male
      trattat* {male|malissimo|con sufficienza|in modo|come un|come una|da} _1; scoccia
      rovinat* {la festa|il compleanno|le vacanze|la vacanza|il natale|la sorpresa|il regalo|la giornata|il matrimonio|tutto|l evento}
      giornata rovinata; vacanza rovinata; sorpresa rovinata; uffa; uff; ahime; aime; ohime
      che {figura|figuraccia|stress|ansia|pazienza|fatica|tristezza|amarezza|guaio|disastro|casino|disagio|rottura|sfortuna|sfiga|noia|peccato|brutta|fastidio|pena}
      nel panico; panico; in panico; in difficolta
      sono {nei guai|a terra|giu|in crisi|scossa|scosso|agitat*|terrorizzat*|in ansia|nel pallone|in alto mare|allo stremo|senza parole|basita|basito|interdett*|demoralizzat*|provat*}
      senza parole; sto {male|impazzendo|perdendo|piangendo|tremando}; piango; mi viene da piangere; piangere
      agitatissim*; preoccupatissim*; tesissim*; spaventatissim*; ero abituat* {meglio|bene}; abituat* meglio
      una volta era; una volta eravate _1; non siete piu {quelli|come|gli stessi|bravi}
      non e piu {come|quello|quella|lo stesso} _1; prima era [tutto] {meglio|diverso|un altra cosa}
      era meglio prima; non mi sembra {corretto|giusto|normale|onesto|bello|serio|il caso|professionale}
      non mi pare {corretto|giusto|normale|onesto|bello|serio}
      non lo trovo {corretto|giusto|normale|onesto|bello|serio}
      non {trovo|ritengo} {corretto|giusto|onesto} _1
      poco {corretto|onesto|carino|bello|gentile|rispettoso|simpatico|gradevole|piacevole|pulito|curato|chiaro|funzionale}
      non e stato {bello|piacevole|carino|gentile|corretto|all altezza|facile}
      non e stata {bella|piacevole|all altezza|gentile|una bella}; non ci siamo {trovati bene|trovate bene}
      non mi sono trovat* bene; non {ci|mi} {salto fuori|raccapezzo|oriento|ritrovo|capisco piu|ci capisco}
      non ci salto fuori; mi ci perdo; mi perdo; ci ho perso _3
      {perso|perdere|buttato|buttata} {il pomeriggio|la mattina|la giornata|un pomeriggio|una mattina|mezza giornata|un sacco di tempo|tempo|ore|la serata|il sonno}
      spiace {constatare|dover|vedere|notare|dirlo|che}; mi dispiace {dirlo|doverlo|constatare|dover}
      dispiace {dirlo|vedere|constatare|molto}; con rammarico; non so come fare; non so {piu|proprio} _2
      non capisco {perche|come mai|il motivo|il senso} _1
      mi sento {un po|un pochino} _1 {presa|preso|trascurat*|delus*|abbandonat*|ingannat*|spaesat*|persa|perso}
      il bot non {capisce|mi capisce|aiuta|mi aiuta|risponde|sa} _2
      non mi sei {di aiuto|d aiuto|utile|stato|stata} _1; non mi aiuti; non {serve|servi} a niente
      con te non {ci capiamo|si ragiona|riesco}; di male in peggio; neanche l ombra; nemmeno l ombra
      non {la|lo} capisco; pensavo di {essere|aver} _3; si sentiva {tutto|puzza|odore}; puzza; puzzava
      sporco ovunque; tiepid*; gelid*; stantio; insipid*; uno straccio; da buttare; in pessime condizioni
      {e|sono} {gia|diventat*} {uno|una|tutto|tutta} {straccio|schifezza|pezzi|sfilacciat*}`,
  },
  {
    kind: 'feeling',
    weight: 0.7,
    entries: `
      {ho|abbiamo} {l|la|avuto l|avuto la} {impressione|sensazione} {che|di}
      non mi {sono|sento} [sentit*] [molto|tanto|per niente|abbastanza|affatto|proprio] {seguit*|ascoltat*|accolt*|tutelat*|compres*|benvenut*|considerat*|valorizzat*|a mio agio|rispettat*|capit*|sicur*|tranquill*}
      {credevo|pensavo|speravo|mi aspettavo|immaginavo|confidavo} _7 {piu|meglio|migliore|maggiore|altro|diverso|diversa}
      dimenticat* di me
      {richiesta|pratica|ordine|mail|messaggio} _2 {dimenticat*|pers* nel|ignorat*|finit* nel}; svogliat*
      freddin*; sbrigativ*; distratt*; assent*; approssimativ*; superficial*; trascurat*; caotic*; rumoros*
      mi {lascia|ha lasciato|avete lasciato} {perpless*|l amaro|un po|delus*|interdett*|con|senza} _1
      l amaro in bocca; amaro in bocca; con l amaro; non {ne vale|vale} {la pena|il prezzo|quello|i soldi} _1
      ingannan*; le foto ingannano; stinge; stinto
      si e {stint*|ristrett*|scolorit*|sfilacciat*|allargat*} {subito|al|dopo|gia}
      {gia|subito} {un|il|una|dei} {cigolio|buco|graffio|difetto|problema|problemi|strappo|filo}; fastidios*
      fastidio
      un po {lento|lenta|caro|cara|freddo|fredda|piccol*|scomod*|strano|strana|troppo|cosi|confus*|difficile|complicato|pesante|rumoros*|sporc*}
      niente di eccezionale; tutto qui; mi sarei aspettat* _2; ci saremmo aspettati _2
      avrei {preferito|voluto|gradito|apprezzato} _2; avremmo {preferito|voluto|gradito}; devo perdere _2
      perdere tempo a
      anche {questo mese|questa volta|stavolta|oggi} _3 {sbagliat*|in ritardo|niente|nulla|problem*|mancant*|errat*}
      dispiace perche; e un peccato; un peccato {perche|che|davvero}
      non era {buon*|bell*|come|fresc*|cott*|pulit*|cald*|all altezza|granche} _2
      non erano {buon*|bell*|come|fresch*|cott*|pulit*|cald*|all altezza|granche} _2
      non e piu _2 come {prima|una volta}; ero {piu contento|piu contenta|soddisfatt* prima}
      prima {andava|era|funzionava|funzionavano|eravate} {meglio|bene|benissimo|bene ora|tutto}`,
  },
  {
    kind: 'feeling',
    weight: 0.6,
    entries: `
      non mi piac*; nn mi piace; non mi {convince|soddisfa|entusiasma}; non mi fido; seccat*; fastidi*; noios*`,
  },
  {
    kind: 'quality',
    weight: 0.65,
    entries: `
      pessim*; scadent*; mediocr*; scars*; orribil*; orrend*; terribil*; tremend*; disastr*; disastros*
      brutt*; bruttissim*; schif*; male; malissimo; peggio*; il peggiore; la peggiore
      peggior* {servizio|acquisto|esperienza|assistenza} _1; negativ*; negativament*; carent*; insufficient*
      inadeguat*; inefficient*; inefficac*; inutil*; inutilizzabil*; inaffidabil*; disorganizzat*
      disorganizzazione; disservizi*; disguid*; confusionari*; caotic*; caos; casino; un casino; macello
      pasticcio; delirio; incubo; un incubo; calvario; odissea; via crucis; assurd*; vergognett*; imbarazzant*
      sconcertant*; allucinant*; incredibile che; noios*; lent*; lentissim*; lentezza; macchinos*; scomod*
      scomodissim*; complicatissim*; carissim*
      troppo {caro|cara|cari|care|costos*|lento|lenta|lunghi|lungo|tempo|piccol*|grand*|stretto|stretta|complicat*|difficile|alto|alta|alti|pesante|rumoros*}
      non vale {la pena|i soldi|il prezzo|quello|nemmeno|neanche|un euro}; non {li|lo|la} vale; soldi buttat*
      buttat* {via|soldi|dei soldi|i soldi|nel cesso}; spreco; tempo perso; perdita di tempo
      perso {tempo|un sacco|mezza|una giornata|ore} _2; non ne {vale|valeva} la pena
      {scarsa|pessima|bassa|scadente|dubbia} qualita; di bassa lega; dozzinal*; cinesat*; cineseria
      plastica {scadente|economica}
      non {e|era|sono|erano} {all altezza|un granche|granche|niente di che|il massimo|come|conforme|quello che|quello|soddisfacente|sufficiente|chiar*|buon*|bell*|affidabil*|bene|facile|come in|come nella|come descritt*} _2
      niente di {che|speciale}; cosi cosi; non un granche; non granche
      lasci* [molto|parecchio|alquanto|un po] a desiderare; al di sotto delle {aspettative|mie aspettative}
      sotto le aspettative; al di sotto; non soddisf*; non ha soddisfatto
      non mi {ha convinto|soddisfa|ha soddisfatto|entusiasma|ha entusiasmato|aiuta|ha aiutato|avete aiutat*|siete stati|torna|trovo bene|trovo|sono trovat*} _1
      non consigli*; sconsigli*; sconsigliatissim*; non lo consiglio; non vi consiglio; deludentissim*
      penalizz*; ingiust*; scorrett*; scorrettezza; non e giusto; poco serio; poco seria; non funziona un
      un problema dopo l altro; da dimenticare; da evitare; evitate; state alla larga; alla larga
      statene alla larga; lasciate perdere; lasciate stare
      esperienza {negativa|pessima|brutta|orribile|terribile|da dimenticare|frustrante}; brutta esperienza
      mai vista|visto una cosa; mai capitato; una cosa del genere; una roba del genere; cosa del genere
      servizio {zero|inesistente|assente|indecente|pessimo}
      assistenza {zero|inesistente|assente|pessima|nulla}; inesistent*; sballat*; sbagliat* tutto
      tutto sbagliato; non ci siamo; cosi non va; non va bene cosi; non va [affatto|per niente] bene
      non va bene; poca chiarezza; poca {cura|attenzione|trasparenza|cortesia|gentilezza}
      scarsa {attenzione|cura|trasparenza|chiarezza|comunicazione}
      mancanza di {comunicazione|trasparenza|attenzione|chiarezza|informazioni}; non trasparent*
      costi nascosti; sorprese; esagerat*; spropositat*; eccessiv*
      non {mi e|e|mi sono} [sembrat*|parso|parsa|sembrati] [molto|tanto|granche|per niente|affatto] {preparat*|competent*|gentil*|disponibil*|professional*|chiar*|organizzat*|attent*|cortes*|interessat*|all altezza|pulit*|fresc*}
      poco {preparat*|competent*|disponibil*|organizzat*|attent*|interessat*|all altezza|fresc*|utile|affidabil*|accogliente}`,
  },
  {
    kind: 'trouble',
    weight: 0.6,
    entries: `
      ancora {niente|nulla|nessun*|zero|in attesa|aspettando|non|rotto|rotta|problemi|una volta}
      non {ho|abbiamo|ha|mi|e|si|avete|riesco|riusciamo|vedo|so} {ancora} _3
      non _4 ancora {ricevuto|arrivato|arrivata|risolto|spedito|rimborsat*|risposto|avuto|visto}
      di nuovo {rotto|rotta|lo stesso|il problema|sbagliato|sbagliata|problemi|in ritardo|non|guasto|bloccat*|da capo|questo}
      un altra volta {rotto|sbagliato|lo stesso|in ritardo|bloccat*}
      sempre {in ritardo|lo stesso problema|problemi|rotto|gli stessi|un problema|occupato|guasto|sbagliato|irraggiungibile|lo stesso errore}
      continua a {non|rompersi|bloccarsi|dare|dire|spegnersi|perdere|apparire|uscire|succedere|fare|darmi|chiedermi}
      continuano a {non|arrivare|addebitarmi|mandarmi|dirmi|rimandare}
      {e|era} {gia} il secondo|la seconda|il terzo|la terza _2
      {secondo|terzo|quarto} {che si rompe|pezzo|ordine sbagliato|reso}
      si e {gia|subito|rotto dopo|rotta dopo|rotto subito|rotta subito|rovinat*|scolorit*|scucit*|staccat*} {rotto|rotta|guastat*|rovinat*|scolorit*|scucit*|staccat*|scheggiat*|graffiat*}
      {rotto|rotta|rotti|rotte|guasto|guasta|difettos*|scarico|scolorit*|scucit*} {dopo|al primo|alla prima|appena|subito|gia|di nuovo}
      {dopo|in} {@n|@one|un} [solo] {giorni|giorno|settimane|settimana|mesi|mese|ore|lavaggi|lavaggio|utilizzi|utilizzo} {si e|e gia|non funziona|non va|ha smesso|e rotto}
      durat* {poco|niente|un giorno|una settimana|pochissimo|@n _1}; e durato
      non {mi arriva|arriva} {mai|piu}; non arriva [mai] nulla; non arriva niente
      sto {diventando matt*|impazzendo}; non si capisce {niente|nulla|mai|un|perche} _1
      non ci capisco {niente|piu|nulla} _1; non riesco {proprio|piu|mai|in nessun modo} a _2
      ho provato {di tutto|in tutti i modi|in ogni modo|mille volte|tutto|ovunque}
      niente {da fare|funziona|cambia|di fatto|pacco|consegna|notizie}
      nulla {da fare|funziona|cambia|di fatto|e cambiato}
      {sono|siamo} {punto e a capo|da capo|allo stesso punto|ancora qui}; stesso problema; lo stesso problema
      un altro problema; altri problemi; l ennesimo problema; tanti problemi; troppi problemi; mille problemi
      solo problemi; pieno di {problemi|errori|bug|difetti}; nessun {aiuto|supporto|rispetto}
      nessuna {notizia|comunicazione|spiegazione|soluzione|assistenza|novita|informazione|scusa|scuse}
      nessuna email; nessun aggiornamento
      zero {assistenza|aiuto|comunicazione|notizie|aggiornamenti|supporto|informazioni}
      senza {avvis*|preavviso|spiegazion*|motivo|dire|dirmi|nemmeno|neanche} _1; nemmeno {una|un|mi|le scuse}
      neanche {una|un|mi|le scuse|una mail}; neppure {una|un|mi}
      ho dovuto {aspettare|chiamare|ricomprare|pagare|spendere|insistere|scrivere|rifare|buttare} _1
      mi tocca {pagare|aspettare|rifare|chiamare|tornare|richiamare|ricomprare} _1
      mi hanno {fatto aspettare|lasciat*|detto cose|risposto male|rimbalzat*|addebitato due|fatto pagare due}
      mi avete {fatto aspettare|lasciat*|addebitato|fatto pagare|mandato|consegnato|inviato} _3
      mi e arrivato {tutt altro|un altro|il colore sbagliato|rotto|sbagliato|di tutto}
      non corrisponde {affatto|per niente|minimamente}; nulla a che {vedere|fare} con
      niente a che {vedere|fare} con; tutt altra cosa; mi {manca|mancano} ancora; a meta; solo meta
      rovinat* tutt*; si bloccava; non e la prima volta; non e {la prima|il primo}; ci risiamo; ecco di nuovo
      rieccoci; eccoci di nuovo; complicazion*
      impossibile {contattar*|parlare|avere|ottenere|capire|raggiung*|fare|accedere|usare}
      non c e {verso|modo|mai nessuno|nessuno}; numero {sempre occupato|inesistente}; sempre occupato
      squilla a vuoto`,
  },
  {
    kind: 'again',
    weight: 0.45,
    entries: `
      ancora; di nuovo; nuovamente; un altra volta; ancora una volta; un ennesima; sempre; tuttora
      continuamente; puntualmente; come al solito; come sempre; da capo; per niente; affatto; assolutamente
      ormai; addirittura; persino; perfino; neanche; nemmeno; neppure; almeno; figurarsi; figuriamoci`,
  },
  {
    kind: 'fact',
    weight: 1,
    entries: `
      rott*; guast*; difettos*; difetto; danneggiat*; ammaccat*; graffiat*; strappat*; bucat*; macchiat*
      sporc*; scadut*; scheggiat*; frantumat*; crepat*; usat*; aperto; incomplet*; mancant*; mancano; manca
      sbagliat*; errat*; divers* da; smarrit*; pers*; persi; perso; bloccat*; in ritardo; ritardo; ritardi
      fermo; ferma; vuot*
      non {funziona|funzionano|va|vanno|parte|si accende|si apre|arriva|arrivano|e arrivato|e arrivata|sono arrivati|sono arrivate|riesco|riusciamo|trovo|vedo|ricevo|ho ricevuto|abbiamo ricevuto|risulta|carica|si carica|si collega|si connette|risponde|compare|appare|accetta|consegnat*|rimborsat*|mi fa|mi e arrivato|mi e arrivata|mi e stato|mi arriva|e stato|e stata|ho avuto|mi sta|entra|ho piu|ho mai|c e|c era|mi hanno|mi avete|hanno|avete|spedit*|consegnate|rimborsate|spedite|rispettat*|mantenut*|torna|mi torna|coincide|corrisponde}
      nn {funziona|va|arriva|riesco|ho ricevuto|e arrivato}
      nessun {pacco|rimborso|ordine|aggiornamento|avviso|corriere}; nessuna {consegna|email|traccia}
      niente {rimborso|pacco|consegna|email|ordine}; errore; errori; problem*; smesso di funzionare; annullat*
      cancellat*; rifiutat*; addebitat*; doppio addebito; pagato due volte
      mai {arrivat*|ricevut*|spedit*|consegnat*|rimborsat*|visto|avuto}; dove {e finit*|sono finit*}
      dov e {il mio|la mia} _1; dove {e il mio|e la mia|sono i miei} _1; aspetto; aspettato; attesa; reclamo
      guai; cancello`,
  },
  {
    kind: 'lapse',
    weight: 1,
    entries: `
      @n|@one settimane|mesi|settimana|mese|anno; un ora e mezza|mezzo; @n|ore ore; @n volte`,
  },
  {
    kind: 'joy',
    weight: 0.8,
    entries: `
      felic*; felicissim*; content*; contentissim*; soddisfatt*; soddisfattissim*; soddisfazione; entusiast*
      entusiasm*; emozionat*; innamorat*; ador*; amo; amiamo; mi sono innamorat*; lo amo; la amo; li amo
      le amo; piac* {molto|tantissimo|moltissimo|un sacco|davvero|tanto|da morire|da impazzire}; mi piac*
      ci piac*; mi {e|sono} piaciut* _1; piaciut*; bell*; bellissim*; stupend*; meraviglios*; meraviglia
      splendid*; magnific*; favolos*; fantastic*; strepitos*; spettacolar*; spettacolo; incantevol*; delizios*
      squisit*; buonissim*; ottim*; eccezional*; eccellent*; eccelso; perfett*; perfettament*; impeccabil*
      super; top; il top; al top; wow; evviva; urra; yuppi; yeah; fichissim*; figo; fighissim*; fico; bomba
      una bomba; da paura; da urlo; una favola; da favola; da sogno; una chicca; un amore; una goduria
      uno spasso; una figata; figata; mitic*; grandios*; sublime; superb*; egregi*; brillant*; ideale; gradit*
      graditissim*; apprezz*; apprezzatissim*; sorpres* {positivamente|in positivo|piacevolmente}
      piacevolmente {sorpres*|colpit*|stupit*}; piacevol*; benissimo
      va {benissimo|alla grande|che e una meraviglia|a meraviglia}; alla grande
      funziona {benissimo|alla perfezione|perfettamente|a meraviglia|alla grande|tutto}
      tutto {perfetto|ok e|bene|benissimo|bellissimo|perfettamente|fantastico|ottimo|splendido}; che bello
      che bella; che gioia; che meraviglia; che bellezza; gioia; piu bello di
      meglio {di come|di quanto|di quello|del previsto|che in foto|che nelle foto|delle foto|di cosi}
      non vedo l ora; non vediamo l ora; a prima vista; oltre le [mie] aspettative
      superat* le [mie] aspettative; oltre ogni aspettativa; al di sopra delle [mie] aspettative
      super contenta; super content*; vale {ogni|tutti|la pena}; ne {vale|e valsa} la pena; soldi ben spesi
      qualita {eccellente|altissima|ottima|top|super}; rapporto qualita prezzo; fatto benissimo
      fatt* {molto bene|con cura|benissimo}; il miglior*; la miglior*; migliore acquisto; miglior acquisto
      migliori; ben {fatto|fatta|fatti|curat*|riuscit*}; calza a pennello; a pennello
      sta {benissimo|d incanto|da dio|a pennello}; da dio; comodissim*; morbidissim*; carin*; carinissim*
      rimast* {a bocca aperta|sbalordit* positivamente|colpit*|senza parole dalla bellezza|incantat*|estasiat*|entusiast*}
      colpit*; piacere; con piacere; fier*; orgoglios*; sollevat*; che sollievo; un sollievo
      sono {tranquill*|al settimo cielo|strafelic*}; strafelic*; al settimo cielo
      mi avete {salvat*|risolto|fatto felice|reso felice|aiutat* tantissimo|svoltato}
      salvat* la {vita|giornata}; non male [davvero|affatto|per niente]; niente male; mica male
      nient affatto male; per niente male; non e [affatto|per niente|niente] male; ha fatto un figurone
      figurone; successone; un successo`,
  },
  {
    kind: 'joy',
    weight: 0.75,
    entries: `
      non vede l ora; non vedono l ora; mi devo ricredere; mi sono ricredut*; devo ricredermi; mi ricredo
      a regola d arte; regola d arte; come nuov*; grazie a {tutto|tutti|tutte} _2
      grazie {al|alla|ai|alle} vostr* _2
      ringrazi* {il|la|i|le|tutt*|vivamente|sentitamente|pubblicamente|davvero|l|lo|la vostra} _2
      sentiti ringraziamenti; un grazie {a|al|alla|speciale|enorme|di cuore|grande|sincero|va}
      un ringraziamento; un plauso; di un umanita; umanita; delicatezza; premur*; dolcissim*; tenerissim*
      {e|e stata|e stato|siete|sono} [stat*] [proprio|davvero|veramente] {una salvezza|un tesoro|un angelo|angeli|una perla|un amore|una certezza|una garanzia|super|eccezional*|stupend*|impeccabil*|gentilissim*}
      una certezza; una garanzia; una sicurezza; che velocita; che rapidita; che gentilezza; che sorpresa
      che spettacolo; che figata; che goduria; che bonta; che carin*; che dolci; urca; caspita che
      accipicchia che
      mi ha {commoss*|fatto sorridere|cambiato la vita|svoltato|salvat*|stupit*|colpit*|conquistat*} _1
      {ha|avete|hanno} [davvero] {salvato|svoltato|recuperato|risolto|superato|fatto un miracolo|fatto miracoli|realizzato} _2
      {ci|mi} siamo {trovati benissimo|trovate benissimo|divertiti|sentiti a casa|sentite a casa}
      {trovat*} {benissimo|molto bene|da dio|alla grande}
      mi sono trovat* {benissimo|bene|molto bene|alla grande}; ci torner*
      torneremo {sicuramente|presto|volentieri|di sicuro}; come a casa; a casa mia; sentit* a casa
      mai avut* {un|alcun|nessun|problemi} [problema]; mai un problema
      mai una {delusione|lamentela|sbavatura}; nulla da {dire|eccepire|ridire}
      niente da {dire|eccepire|ridire}; nessuna {lamentela|sbavatura}; dieci a; voto {10|dieci}; 10 e lode
      promoss*; mi fate {morire|ridere|impazzire} {dal ridere|di risate|dalle risate}
      mi {ha fatto|avete fatto} {ridere|sorridere|piangere di gioia} _1; piango di gioia; lacrime di gioia
      felicita; che gioia; golos*; buonissim*; evvai; siii; yess; numero 1
      sempre {disponibili|gentili|gentilissimi|puntuali|precisi|impeccabili|al top|cordiali|professionali|il top}
      precis* e {puntual*|veloc*|gentil*|cortes*}; cordial*; cordialissim*; consigliatissim*
      super {consigliat*|soddisfatt*|felice|gentil*|veloc*|bravi|top}; regalino; mi sono commoss*; commoss*
      ho pianto
      finalmente {un|una|qualcuno|gente|persone} _2 {che|serio|seria|serie|come si deve|funziona|onest*}
      come si deve; tanta roba; spacca; una bellezza; che e un piacere; na bomba; na favola; uno splendore
      e uno splendore; che splendore; pazienza {infinita|da santo|da santa|incredibile}
      {di una|con una|con tanta|con grande|tanta|grande} {pazienza|gentilezza|dolcezza|disponibilita|cortesia|professionalita|umanita|delicatezza|competenza|passione|simpatia|cura} _1
      che dire {bravi|perfetto|solo|grazie|fantastic*|super}; finit* in un {giorno|attimo|lampo}
      andat* a ruba; in famiglia; ci avete fatto sentire _2
      mi avete fatto sentire {a casa|benvenut*|accolt*|in|bene|special*}
      sentit* {accolt*|coccolat*|a casa|special*|benvenut*}; coccolat*; consiglier* _3; vi ho gia consigliat*
      ho gia consigliato; {amici|tutti|parenti|colleghi} _1 entusiasti; non si {stacca|toglie|separa} piu
      non {smette|smettono|smetto} {di|piu di} {indossar*|usar*|giocar*|sorridere|parlar*|guardar*|ringraziar*|mangiar*}
      ha {pianto di gioia|sorriso|fatto un salto di gioia}; un sorriso {enorme|grande|a|stampato|che}
      mi hanno {accolto|seguito|aiutat*|trattat*} {benissimo|con|come|in modo|splendidamente|molto bene} _2
      in cinque minuti {risolto|tutto|fatto}; risolto in {cinque|due|pochi|dieci|un|#|poco|tempo|men} _1
      in men che non si dica; di parola
      persone {serie|splendide|gentili|squisite|competenti|speciali|meravigliose}
      gente {seria|in gamba|gentile|splendida|competente|squisita}; in gamba
      ottim* {scelta|rapporto|posto|cibo|pizza|corso|idea la vostra|vino|vini|cucina|materiale|fattura|confezione|imballo|imballaggio}
      imballat* {benissimo|con cura|perfettamente|alla perfezione}; la piu {bella|buona|gentile} _3
      il piu {bello|buono|gentile} _3
      {e|era|sono|erano} {venut*|uscit*|arrivat*|riuscit*} {bene|benissimo|perfett*|splendid*|una meraviglia|un amore|bellissim*|stupend*}
      ne e valsa; valsa la pena; clienti {da anni|da sempre|felici|affezionat*|fedeli} e
      da anni {clienti|cliente} {e|sempre}; mi trovo {bene|benissimo|molto bene|alla grande} _2
      ci troviamo {bene|benissimo|molto bene}; lacrime {di gioia|di felicita}; sono rinat*; rinat*; nuova vita
      mi sento {rinat*|benissimo|molto meglio|un altr*|felice|coccolat*|al sicuro}
      una vera {scoperta|chicca|gioia|coccola|delizia}; bella scoperta; che scoperta; scoperta; daje
      grandi ragazzi; bravi ragazzi; grande {squadra|team|staff|gruppo}; eroi; eroe; santi subito; santi`,
  },
  {
    kind: 'joy',
    weight: 0.6,
    entries: `
      grazie {di cuore|infinite|davvero|mille davvero|veramente|tantissime|tantissimo|mille mille|a tutti|ancora di cuore|per la pazienza|per la gentilezza|per l aiuto|per la disponibilita|per tutto|per la velocita|per la rapidita|per la cortesia|per la professionalita|per essere|per avermi aiutat*|dell aiuto|per la bellissima|per l ottim*|per il vostro aiuto|della pazienza|della gentilezza|della disponibilita|di tutto|infinitamente|per lo splendido|per il supporto|per l assistenza|per il bellissimo}
      vi ringrazio {di cuore|tanto|tantissimo|infinitamente|davvero|moltissimo|per la|per l|per tutto|per il vostro}
      ti ringrazio {di cuore|tanto|tantissimo|infinitamente|davvero|moltissimo|per la|per l|per tutto}
      mille grazie davvero; un abbraccio; abbraccio; baci; bacioni; vi adoro; vi amo; vi voglio bene; ti adoro
      sei un tesoro; tesoro; un bacio; gentile da parte vostra; che carini; che gentili
      molto {gentil*|carin*|cortes*|brav*|disponibil*|utile}
      davvero {gentil*|carin*|cortes*|brav*|disponibil*|utile}; gentilissim*; problema risolto; tutto risolto
      risolto tutto; utilissim*; mi {e|siete|sei} stat* {utile|di aiuto|di grande aiuto|d aiuto|utilissim*} _1
      di grande aiuto; preziosissim*; prezios*`,
  },
  {
    kind: 'praise',
    weight: 0.8,
    entries: `
      complimenti~; complimentoni; congratulazioni; brav*; bravissim*; grandi; grandissimi
      siete {grandi|fantastic*|bravissim*|mitici|i migliori|i numeri uno|il top|al top|super|stati|una garanzia|unici|eccezionali|gentilissim*|perfetti|meravigliosi|angeli|degli angeli|forti|speciali|davvero bravi} _2
      sei {grande|fantastic*|bravissim*|mitic*|gentilissim*|un angelo|un mito|una grande|il migliore|stato|stata} _2
      numeri uno; numero uno; i migliori
      ottim* {servizio|lavoro|assistenza|azienda|esperienza|negozio|acquisto|qualita|prodotto|supporto|comunicazione}
      servizio {ottimo|eccellente|impeccabile|perfetto|fantastico|super|rapido|velocissimo|top|efficiente|splendido|eccezionale|meraviglioso}
      assistenza {ottima|eccellente|impeccabile|perfetta|fantastica|super|rapida|velocissima|top|efficiente|splendida|eccezionale|meravigliosa}
      eccellente|fantastico|splendido|perfetto|meraviglioso|stupendo|magnifico|bellissimo|impeccabile|eccezionale {servizio|lavoro}
      {eccellente|fantastica|splendida|perfetta|meravigliosa|impeccabile|eccezionale} {assistenza|organizzazione|efficienza|puntualita|esperienza}
      velocissim*; rapidissim*; puntualissim*; puntual*; efficient*; efficientissim*; professional*
      professionalita; professionalissim*; gentil*; gentilissim*; gentilezza; cortes*; cortesissim*; cortesia
      disponibil* e; disponibilissim*; premuros*; serissim*; seri; competent*; preparat*; impeccabili
      affidabil*; consigliatissim*; consigliato
      consiglio {a tutti|vivamente|assolutamente|il|la|questo|di} _1; lo consiglio; la consiglio
      vi consiglio a tutti; vi consigliero; raccomand* a tutti; straconsigli*; consiglier* {a tutti|a|di}
      cinque stelle; 5 stelle; dieci e lode; 10 e lode; chapeau; tanto di cappello; standing; comprero ancora
      acquistero ancora; ricomprero; tornero {sicuramente|di sicuro|senz altro|a comprare|volentieri|presto}
      cliente {felice|soddisfatt*|affezionat*|per sempre}
      esperienza {positiva|ottima|fantastica|bellissima|eccellente|perfetta}
      spedizione {velocissima|rapidissima|lampo|veloce|rapida|super veloce|perfetta}
      consegna {velocissima|rapidissima|lampo|veloce|rapida|perfetta|puntuale|impeccabile|in anticipo}
      arrivat* {in anticipo|prima del previsto|subito|prestissimo|in un lampo|velocemente|puntuale}
      in anticipo; prima del previsto; in un lampo; in un attimo; prontissim*
      un piacere {fare|avere|comprare|acquistare}; continuate cosi; avanti cosi; buon lavoro cosi`,
  },
  {
    kind: 'courtesy',
    weight: 0.2,
    entries: `
      grazie; grz; thanks; ringrazi*; buona {giornata|serata|domenica|notte}; cordiali saluti; saluti
      buon {lavoro|weekend|anno|natale|pomeriggio}; gentilmente; per favore; per cortesia; cortesemente
      perfavore; scusate; scusa; scusi; va bene; bene; ok; perfetto grazie; ottimo grazie; ^ perfetto; capito
      d accordo; benone`,
  },
  {
    kind: 'plain',
    weight: 0,
    entries: `
      nessun problema; nessunissimo problema; nessun [tipo di] {disturbo|disagio|fastidio}
      senza {problemi|alcun problema|nessun problema|fretta|stress|impegno|difficolta}
      non c e [nessun|alcun] problema; non c e di che; non ci sono problemi; non {e|sono} un problema
      che problema c e; di niente; di nulla; figurati; si figuri; ci mancherebbe
      niente di {grave|urgente|importante|che grave}; nulla di {grave|urgente|importante}
      in caso di {problemi|ritardo|danni|difetti|guasto|smarrimento|reclamo}
      per {eventuali|qualsiasi|qualunque} problem*
      se {ci sono|ho|avessi|dovessi avere|dovesse avere|avete} problemi
      domanda {stupida|scema|sciocca|banale}; scusate la domanda; scusa la domanda; scusate il disturbo
      scusi il disturbo; scusa il disturbo; disturbo; spero di non disturbare; male
      fa {bene|male alla|male ai}; bene o male; mal di {testa|schiena|pancia|denti|gola}; meno male $
      ^ meno male; se non sbaglio; se non vado errat*; salvo errori; mi sono sbagliat*
      ho sbagliato {io|a|indirizzo|taglia|numero|colore|misura|ordine}; errore mio; colpa mia; bella domanda
      bel tempo; bello {stretto|grande|caldo|largo|pesante}
      mi piacerebbe {sapere|avere|prenotare|ricevere|ordinare|un|una|acquistare|capire|provare|cambiare|vedere|comprare|parlare}
      se mi piace; mi fa piacere sapere; piacere di; piacere $; ^ piacere; avrei piacere; a piacere
      per piacere; prodotti per la rabbia; vaccino antirabbica; antirabbica; amo il prossimo; amici
      in attesa di [un] [vostro|vostra|un|una|gentile|cortese] {riscontro|risposta|conferma|sua|feedback|notizie|gentile|cortese}
      in attesa porgo; resto in attesa; rimango in attesa
      attendo [vostre|vostra|un|una|sue|sua|gentile|vostro] {notizie|risposta|conferma|riscontro|istruzioni|info}
      aspetto [vostre|vostra|un|una|tue|tua] {notizie|risposta|conferma|riscontro}
      attendo {che arrivi|la consegna}; perfetto per; perfett* per {una|un|il|la|chi|l}; ideale per; adatt* a
      tempi di attesa; lista d attesa; lista di attesa; sala d attesa; il meglio; al meglio
      la migliore {opzione|soluzione|offerta|taglia}; il miglior {prezzo|modo|modello}; il prezzo migliore
      miglior prezzo; migliori offerte; qual e il migliore; consiglio $; un consiglio; consigli; mi consigli*
      che mi consigliate; cosa consigliate; cosa mi consigliate; quale consigli*; mi sapete consigliare
      puo consigliarmi; sono disponibil*; e disponibil*; disponibil*
      gentile {assistenza|cliente|team|staff|servizio|ditta|signor*|azienda|redazione}
      gentili {signori|operatori|tutti|amici}; gent mi; mi puo gentilmente; sarebbe cosi gentile
      se foste cosi gentili; sareste cosi gentili; saresti cosi gentile; cosi gentile da; cosi gentili da
      essere cosi gentile; attivita professionale; uso professionale; per uso professionale
      partita iva professionale; linea professionale; fuori sede; super mercato
      top {di gamma|in seta|nero|bianco|taglia}; caso disperato; ritardo di stampa; in caso di mancat*; reso
      una stella {marina|alpina|di natale}; a # stelle; # stelle; hotel a {quattro|cinque|tre|#} stelle
      quattro stelle; tre stelle; a quattro stelle; a cinque stelle; polizza; tutela legale; sede legale
      valore legale; rappresentante legale; ora legale; maggior* informazioni; tempo perso da; numero perso
      ho perso {il|la|lo scontrino|lo|le|i|un|una|l} _1; ho smarrito _1; ho dimenticato _2; ho bloccato _1
      carta bloccata; usato {garantito|come nuovo}; avete usato; ho usato; si puo usare; usata per
      vuoto a rendere; sottovuoto; sotto vuoto; colore diverso; un altro colore; diverso colore; mai ritirat*
      voglio {annullare|cancellare|cambiare|modificare|disdire}
      vorrei {annullare|cancellare|disdire|fare un reclamo}; posso {annullare|cancellare|disdire}
      potete annullare; come {annullo|cancello|disdico|faccio a cancellare|faccio ad annullare}
      auguri [di] {buon|buone|cuore|a|per|al|alla|e|natale|di buon} _2; tanti auguri; auguri di; un augurio
      felice {anno|giornata|serata|weekend}; felice di {conoscer*|sentirvi}; sono contento di sapere; non solo
      non soltanto; non {vi|ti|le|si|mi} nascondo che; non c e dubbio; non ci sono dubbi; non so se
      non appena; se non altro; mai cosi; mai stat* cosi
      mai vist* [un|una|dei|delle|cosi|niente|nulla|cosa|servizio] _2 cosi
      mai {visto|vista|vissuto|avuto|ricevuto|incontrato|trovato|capitato|successo} [un|una] _3 cosi|tanto|piu
      non ho mai {visto|avuto|ricevuto|incontrato|trovato|vissuto} [un|una] _3 cosi|tanto|piu|simile
      non avevo mai {visto|avuto|ricevuto|incontrato|trovato|vissuto} [un|una] _3 cosi|tanto|piu|simile
      mai avut* problemi
      in|entro|tra|fra|ogni|dopo|dura|durano|da @n|@one settimane|mesi|settimana|mese|anno|anni|giorni|ore
      @n|@one settimane|mesi|settimana|mese|anno|anni fa; poi basta; e poi basta
      quando avete [un po di|del|un attimo di|un minuto di] tempo; se avete tempo; quando avete
      basta {cosi grazie|dirmi|sapere|mandare|cliccare|scrivere|pagare|il|la|un|una|solo|anche|presentare|avere|compilare}
      mi basta _1; quanto basta; senza parole dalla; accidenti che {bello|bella|velocita|buono}; bravi a
      meglio prima {di|che}; cosi poco; mi sono {perso|persa} {la mail|il|la|un|qualche|l}; fa male
      pensavo di {prendere|comprare|ordinare|venire|prenotare|passare|regalare}; non riesco a; che peccato $
      ridono {i|le}; puzza via; anti puzza; caspita
      dammi {una mano|un secondo|un attimo|info|una dritta|il numero|il link|l indirizzo|il tracking}
      datemi {una mano|un secondo|info|il numero|il link|l indirizzo|un consiglio|conferma}
      passami {il link|il numero|il file|la mail|la foto}; ^ perfetto $; ^ bene $; ^ benissimo $
      ^ fantastico $; ^ va benissimo $; ^ bello $; ok perfetto; perfetto ok; perfetto allora
      non riesco piu a {entrare|accedere|trovare|vedere|aprire|scaricare|collegarmi|connettermi|fare il login|loggarmi|caricare|modificare}
      non riesco {proprio|piu} a {entrare|accedere|trovare|aprire}; fare reclamo
      super {mario|bonus|ammortamento|market|mercato}; pelle arrabbiata
      un po {di|d|meno|piu|prima|dopo|in anticipo|piu grande|piu piccol*}; tutto qui $; in cinque minuti
      dispiace disturbar*; mi spiace disturbar*
      avrei preferito {la taglia|il colore|pagare|un altro|ritirare}; prima era {possibile|aperto|gratis}
      sono in famiglia; mi sono {rotto|rotta} {il|la|un|una|lo|le|i|l}; mi vergogno; si e seccat*
      basta pubblicita; poi non accetto; seccatoio`,
  },
  {
    kind: 'negator',
    weight: 1,
    entries: `
      non; nn; mai; senza; ne; nessun; nessuna; nessuno; niente di; nulla di; manco; mica; zero
      tutt altro che; anziche; invece di; poco`,
  },
  {
    kind: 'booster',
    weight: 1.4,
    entries: `
      molto; moltissimo; davvero; veramente; proprio; tanto; tantissimo; estremamente; assai; decisamente
      totalmente; completamente; assolutamente; profondamente; altamente; super; mega; ultra; stra; parecchio
      alquanto; cosi; troppo; incredibilmente; terribilmente; seriamente; particolarmente; immensamente
      ogni giorno di piu; sempre piu`,
  },
  {
    kind: 'softener',
    weight: 0.5,
    entries: `
      un po; un pochino; un tantino; un filo; leggermente; lievemente; appena; abbastanza; piuttosto; quasi
      forse; un minimo; un attimo`,
  },
  {
    kind: 'contrast',
    weight: 1,
    entries: `
      ma; pero; tuttavia; purtroppo; peccato che; nonostante; malgrado; anche se; sebbene; benche; eppure
      solo che; a parte; tranne; unica pecca; unico neo; unico difetto; in compenso; invece; comunque
      se non fosse; salvo che`,
  },
  {
    kind: 'hypothesis',
    weight: 1,
    entries: `
      se; qualora; nel caso; in caso; nel caso in cui; nell eventualita; ammesso che; se per caso
      ipoteticamente; mettiamo che; casomai; eventualmente`,
  },
  {
    kind: 'expectation',
    weight: 1,
    entries: `
      temevo|temevamo|pensavo|credevo|immaginavo|mi aspettavo|avevo paura|ero preoccupat*|ero scettic*|ero dubbios*|avevo dubbi|avevo timore [che|di|fosse|fossero|sarebbe]
      all inizio`,
  },
  {
    kind: 'resolved',
    weight: 1,
    entries: `
      risolto; risolta; risolti; sistemat*; ora funziona; adesso funziona
      finalmente {arrivat*|risolto|funziona|ricevut*|e arrivat*}
      e arrivat* {oggi|stamattina|ieri|finalmente|puntuale|in tempo|tutto}; sostituit*
      rimborsat* {subito|immediatamente|in giornata}
      mi avete {rimborsat*|sostituit*|risolto|cambiato} _2 {subito|velocemente|in|immediatamente}
      tutto a posto; tutto ok; tutto risolto; avete risolto; e tutto chiaro; nessun problema`,
  },
  {
    kind: 'joiner',
    weight: 1,
    entries: `
      e; ed; perche; quindi; percio; oppure; mentre; poi; pero; ma; anzi`,
  },
]
