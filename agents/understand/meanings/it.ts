import type { Meanings } from './kinds.ts'

// A data file: what Italian words and phrases mean, as far as the reading of a customer's message goes.

export const italian: Meanings = {
  // Who
  role: `
    operatore~; consulente~; responsabile~; direttore~;
    operator*; consulente; consulenti; addett*; impiegat*; responsabile; responsabili; titolare; titolari;
    direttore; direttrice; direttori; direzione; capo; capi; capoturno; caporeparto; superiore; superiori;
    supervis*; manager; dipendente; dipendenti; collega; colleghi; colleghe; commess*; rappresentante;
    rappresentanti; referente; referenti; incaricat*; assistente; assistenti; specialista; specialisti;
    propriet*; centralinist*; funzionari*; gestore; gestori; dirigente; dirigenti; amministratore;
    amministratrice; interlocutore; interlocutrice; coordinat*; padrone; padrona; principale; agente;
    agenti; store manager; account manager; ceo; presidente`,
  staff: `
    tecnic*; dottor*; dott; dottssa; prof; medic*; infermier*; veterinari*; fisioterapist*; ostetric*;
    dentista; dentisti; pediatra; ginecolog*; cardiolog*; psicolog*; farmacist*; segretari*; cassier*;
    receptionist; portier*; concierge; camerier*; cuoc*; chef; barista; pasticcer*; fornai*; autist*;
    corrier*; fattorin*; rider; idraulic*; elettricist*; meccanic*; carrozzier*; gommista; muratore;
    muratori; falegname; giardinier*; istrutt*; insegnant*; maestr*; professor*; docent*; tutor; preside;
    bidell*; coach; allenatore; allenatrice; trainer; parrucchier*; estetist*; massaggiator*; notaio;
    avvocat*; perito; periti; geometra; architett*; ingegner*; assicuratore; venditor*; magazzinier*;
    bigliettai*; capotreno; controllore; hostess; steward; guida; guide; bagnin*; artigian*; sart*; ottic*;
    orafo; commercial*; contabil*; programmator*; sviluppator*; fotograf*; dj; wedding planner;
    organizzator*; ragazz*; signorina; signora; signor; tizio; tizia; fioraio; fiorist*`,
  dept: `
    ufficio; uffici; reparto; assistenza; servizio clienti; customer care; customer service; call center;
    centralino; segreteria; amministrazione; contabilita; reception; portineria; sportello; supporto; staff;
    team; squadra; direzione; accettazione; officina; magazzino; negozio; filiale; agenzia; cassa; cucina;
    logistica; reclami; sinistri; spedizioni; commerciale; risorse umane; backoffice; pronto intervento;
    guardia medica; banco; concierge; biglietteria; oggetti smarriti; ambulatorio; laboratorio;
    ufficio {legale|acquisti|vendite|reclami|sinistri|tecnico|personale}; acquisti; legale; marketing; contabilita; post vendita; banco informazioni; portineria`,
  some: `
    qualcuno; qualcuna; qualcheduno; qlc; qlcn; qlcuno; ql1; qualcun altr*;
    qualche {persona|collega|addetto}; chiunque; uno di voi; una di voi; uno dei vostri; una delle vostre;
    chi di voi; chi di dovere; chi se ne occupa; chi si occupa; chi segue; chi ne sa; chi ne capisce;
    chi decide; chi comanda; gente; anima viva; uno vero; una vera; un cristiano; uno che; una che;
    quello che; quella che; il ragazzo che; la ragazza che; la signora che; il signore che; chi mi ha`,
  human: `
    umano~; umana~; persona~;
    uman*; persona; persone; person* {vera|vere|reale|reali|fisica|viva|in carne*}; in carne {e|ed} ossa;
    viva voce; voce {umana|vera}; cervello; respira; respiri; che respira; testa pensante; con due orecchie;
    anima viva; anima buona; adulto; uno in carne; essere umano; qualcheduno vero; viva`,
  bot: `
    bot; robot*; chatbot; risponditore; macchin*; computer; automatic*; automa; ia; ai;
    intelligenza artificiale; assistente virtuale; preconfezionat*; preimpostat*; prestampat*;
    copia e incolla; copincoll*; algoritm*; disco rotto; registrata; registrato; pappagall*; menu;
    programmino; software; tasto #; faq; domande frequenti`,
  // Contact
  talk: `
    parlar*; parlo; parli; parla; parliamo; parlano; discuter*; conferire; chattare; dialogare;
    interloquire; ragionare; comunicare; sentir*; sentiamo; confrontar*; spiegare; spiegarmi; spiegarvi;
    spieghi; raccontare; trattare; a voce; al telefono; a quattr; due parole; quattro chiacchiere;
    due chiacchiere; colloquio; colloqui; incontr*; un confronto; interagire; avere a che fare; consult*;
    rivolger*; vedermela; ascoltar*; ascolti; ascolta;
    parlarne; parlarci; parlarvi; sentirei; sento {voi|lui|lei|il|la|l}; mi riceve; essere ricevut*; udienza; tu per tu; vis a vis; faccia a faccia; chiacchierata; due minuti con; confronto`,
  pass: `
    passa; passi; passate; passami; passatemi; passarmi; passarci; passateci; passarmelo; passarmela;
    passamelo; passatemelo; passatemela; mi passi; trasfer*; colleg*; inoltr*; metti; mettetemi; mettimi;
    mettermi; mettiamoci; metterci; mi metta; mettete; in contatto; in linea; in comunicazione;
    in collegamento; smist*; gira; girami; giratemi; girarmi; giri; chiamami; chiamatemi; fammi; fatemi;
    farmi; mi faccia; mi fate; mi fai; fate venire; far intervenire; interven*; subentr*; indirizz*; dammi;
    datemi; mi dia; mi date; entra; entri; entrare in chat; escal*; prenda in mano; prendere in mano;
    prenda in carico; affida*; affidat*; ci pensi; se ne occupi; mandatemi`,
  ring: `
    chiama; chiami; chiamino; chiamar*; chiamat*; chiamo; richiam*; telefon*; ricontatt*; contatt*; squill*;
    fare uno squillo; un colpo di telefono; videochiam*; videocall; call;
    farmi {chiamare|richiamare|sentire|contattare}; farsi {sentire|vivo|viva|chiamare}; telefonata; squillo;
    al telefono; sul cellulare; al fisso`,
  reply: `
    rispond*; risposta; rispost*; mi {scriva|scriv*|dica|spieghi}; {che|se} mi scriv*; dare retta; mi date retta;
    dirmi; dirmelo; aiutarmi; aiuti; mi aiut*; assist*; seguirmi; mi segu*; consigli*; farmi consigliare`,
  there: `
    disponibil*; liber*; in linea; in servizio; di turno; in sede; in negozio; in ufficio; presente; online;
    c e %; c e {il|la|lo} {%|responsabile|titolare}; ci sta %; si trova %; e rientrat*; di la; dall altra parte`,
  // Wanting
  want: `
    voglio; vogliamo; vuole; vuoi; vojo; vorrei; vorremmo; vorei; volevo; volevamo; pretend*; esig*;
    desider*; gradi*; preferi*; chiedo; chiediamo; chiederei; mi piacerebbe; intendo; avrei piacere;
    insisto; prego di`,
  can: `
    posso; potrei; possiamo; potremmo; puo; puoi; potete; possono; potreste; potresti; potrebbe; si puo;
    si potrebbe; si riesce; riesc*; riusc*; e possibile; possibile; sarebbe possibile; c e modo; modo di;
    mi fate; mi fai; sarebbe`,
  need: `
    ho bisogno; avrei bisogno; bisogno; abbiamo bisogno; mi serve; mi servirebbe; ci serve; serve; servono;
    servirebbe; necessit*; mi occorre; occorre; dovrei; devo; dobbiamo; urge; cerco; cercavo; sto cercando;
    c e; ci sta; esiste`,
  me: `
    mi; me; io; ci; noi; mio; mia; miei; mie; nostro; nostra; nostri`,
  you: `
    voi; vi; vostro; vostra; vostri; vostre; lei; tu; ti; te; tuo; tua; tuoi; siete; avete; fate; state;
    dovete; sapete; vedete; da voi; questa azienda; questo servizio`,
  was: `
    ha; hanno; aveva; era; erano; e stato; e stata; sono stati; fu; aveva detto; mi ha; mi hanno; ci ha;
    ci hanno; ieri; l altro giorno; settimana scorsa; mese scorso; stamattina; poco fa`,
  // Asking and refusing
  neg: `
    non; no; nn; nessun; nessuna; mai; niente; nulla; senza; ne; neanche; nemmeno; neppure`,
  nobody: `
    nessuno; non risponde nessuno; nessuno risponde; nessuno mi ha; nessuno ha`,
  noneed: `
    non {serve|servono|occorre|c e bisogno|ho bisogno|e necessario|mi serve|voglio|vorrei|mi va};
    nessun bisogno; non importa; lasci* stare; lascia perdere; lasci perdere; a posto cosi; sono a posto;
    siamo a posto; basta cosi; va bene cosi; preferisco scrivere; meglio scrivere; per iscritto; fa niente;
    non fa niente`,
  bit: `
    un po; un pochino; un poco; leggermente; abbastanza; un tantino; piuttosto; un filo; quasi`,
  hyp: `
    se; qualora; nel caso; casomai; eventualmente`,
  q: `
    come; quando; quanto; quanti; quante; quanta; dove; cosa; chi; quale; quali; perche; che; cos`,
  thanks: `
    grazie; ringrazi*; grz; thank*`,
  please: `
    per favore; perfavore; per piacere; per cortesia; cortesemente; gentilmente; prego; la prego; vi prego;
    plis; pls; x favore; per carita`,
  hello: `
    ciao; salve; buongiorno; buonasera; buondi; gentil*; egregi*; spett*; distinti saluti; cordiali saluti`,
  // Messages and consent
  msgs: `
    messagg*; sms; whatsapp; pubblicit*; promo; promozion*; offert*; newsletter; comunicazion*; notific*;
    avvis*; mail; email; spam; catalog*; volantin*; scont*; broadcast; marketing; promemoria; novita;
    coupon; sondagg*; campagn*; reclame; annunc*; aggiornament*; buoni sconto; inviti; proposte; invio;
    invii; messaggini; messagino; messaggio; sms*; whatsup; uotsap; wapp; bollettin*; circolar*; listin*;
    richiam* {del|della|per|dei|delle}; oroscopo; newsletters; nwsletter; neswletter; pubblicit*; propaganda;
    offertine; sconti; volantinaggi*; canale; broadcast; telemarketing; televendit*; teleselling; auguri`,
  list: `
    lista; liste; elenco; elenchi; rubrica; database; mailing; archiv*; indirizzario; banca dati; contatti;
    gruppo; canale; iscrizione; iscritt*; mio numero; questo numero; questo contatto; mio contatto;
    mio nominativo; il numero`,
  off: `
    togli*; tolga; tolt*; cancell*; elimin*; rimuov*; rimozione; lev*; depenn*; esclu*; disiscri*;
    disattiv*; disabilit*; disdi*; annull*; revoc*; ritir*; sospend*; blocc*; uscire; esco; fuori; via;
    spari*; dimentic*; butt*; stacc*; tiro fuori; tirat* fuori; scord*; escl*; stralci*; espung*; esci; esce;
    desiscri*; discriv*; disisc*; dissoci*; rinunci*; recedo; recesso; scancell*; elimini`,
  cease: `
    stop; basta; smett*; smesso; ferm*; interromp*; cess*; fine; finit*; finirla; piantat*; pianta;
    piantala; alt; non piu; piu; piantatela; smettet*; finiamola; mai piu; nient altro; nulla piu; silenzi*;
    taci; tacete; chiudiamo; chiuso qui`,
  on: `
    riattiv*; attiv*; iscriv*; riscriv*; reiscriv*; abilit*; riabilit*; riprend*; ripart*; ricominci*;
    rimett*; mett*; reinser*; inser*; aggiung*; riaggiung*; rientr*; torn*; riprist*; segnat*; segn*; start;
    unstop; accend*; riaccend*; sblocc*; registr*; ammett*; includ*; includetemi; tenetemi; tienimi; tenermi;
    avvisat*; aggiornat*; entrar*; partecip*; aderi*; facci entrare; contate su di me; voglio anch io`,
  back: `
    di nuovo; nuovamente; ancora; un altra volta; come prima; come una volta; rivorrei; rivoglio; riaver*;
    ricever* ancora; adesso si; ora si; invece si; dentro`,
  regret: `
    cambiato idea; ripensato; ci ho ripensato; ripensamento; per sbaglio; per errore; senza volere;
    inavvertitamente; pent*; mi sono pentit*; mi ero {tolt*|cancellat*|disiscritt*|levat*}; avevo {tolto|scritto|messo|detto};
    avevo disattivat*; ero uscit*; non era per voi; era uno scherzo; ignorat*; non considerat*; mio errore`,
  agree: `
    accett*; acconsent*; autorizz*; consento; presto {il consenso|consenso}; do {il consenso|l ok|consenso};
    {d|dac} accordo; va bene; volentieri; confermo; mi va; con piacere; mi interess*; interessat*; ^ si; ^ ok; certo;
    {il|mio} consenso; sono favorevole; nulla osta; via libera`,
  oppose: `
    oppong*; opposizion*; mi oppongo; neg*; nego; rifiut*; diniego; divieto; viet*; revoc*; ritir*; registro pubblico;
    registro delle opposizioni; diffid*; non autorizz*; non acconsent*; non presto; non intendo; non desidero;
    non {mi|ci} servono; non gradit*; indesiderat*; senza il mio permesso; contrari*`,
  only: `
    solo; soltanto; solamente; esclusivamente; unicamente; tranne; salvo; eccetto; a parte; il resto;
    tutto il resto; quelli si; quelle si; ma non; e basta`,
  peace: `
    in pace; lasciatemi; lasciami; lasciateci; lasciatemi stare; lasciami stare; mollatemi; mollami;
    non {disturb*|rompete|osate|azzardat*|insist*}; sparite; girate al largo; state alla larga; basta ya;
    non ne posso piu; dimenticatemi; avete stufato; stufat*; stuf*`,
  wrong: `
    numero sbagliato; sbagliato numero; avete sbagliato; sbagliat* persona; non sono {io|%}; non sono piu {cliente|socio|socia};
    non c entr*; non vi conosco; mai stat*; mai {chiesto|richiesto|dato|iscritt*|comprato}; chi vi ha dato;
    numero {aziendale|di lavoro}; era di; trasferit*; non abito piu; deced*; mancat*; defunt*; vendut*`,
  missed: `
    mi manc*; mi mancano; sent* la mancanza; non ricevo piu; non mi arriv* piu; non arriv* piu; non mi arriva niente;
    mi sono {persa|perso}; perdermi; perdere; persa; perso`,
  send: `
    scriv*; mandar*; mandat*; mandi*; manda; invia*; invii; spedi*; ricev*; arriv*; contattat*; disturb*;
    bombard*; tempest*; assill*; torment*; stress*; intas*; invad*; importun*; rompe*; molest*; propin*`,
  consent: `
    consens*; gdpr; privacy; dati personali; dati; garante; art; articolo; trattamento; finalita;
    finalita {commerciali|promozionali|di marketing}; regolamento; informativa; liberatoria; spunta; casella`,
  thing: `
    ordin*; appuntament*; prenotazion*; visita; consegn*; abbonament*; contratt*; polizz*; conto; account;
    profilo; lezion*; corso; pacco; pacchi; bolletta; carrello; utenza; linea; fornitura; tavolo; camera;
    volo; bigliett*; pagament*; addebit*; articol*; prodott*; disdetta`,
  machine: `
    stampante; lavatrice; lavastoviglie; forno; pulsante; tasto; fermata; autobus; bus; semaforo; cartello;
    motore; pompa; caldaia; auto; pressa; lampeggia; segnale`,
  // Time and danger
  now: `
    subito; adesso; immediat*; ora; in questo momento; proprio ora; seduta stante; all istante;
    prima possibile; al piu presto; asap; urgent*; urgenz*; emergenz*; con la massima urgenza; d urgenza;
    in corso; stanno per; sta per; sto per; stiamo per; intanto;
    sto {per|entrando|uscendo|firmando|partendo|aspettando|arrivando|perdendo|salendo|guidando|partorendo}; siamo fermi; presto; di corsa; alla svelta; muovetevi; sbrig*; aiuto; sos; fate presto; correte`,
  today: `
    oggi; stasera; stamattina; stamani; stamane; stanotte; pomeriggio; entro sera; in giornata; entro oggi;
    tra poco; fra poco; a momenti; prima di {sera|cena|pranzo|mezzogiorno|chiudere|chiusura}`,
  tomorrow: `
    domani; domattina; dopodomani; domani {mattina|mattino|sera|alle}`,
  soon: `
   
    {tra|fra|entro|in|mancano|manca|da} {#|un|mezz|mezza|poch*|due|tre|cinque|dieci|venti|quindici|quaranta|un quarto d} {minut*|or*|min|h|quarti|ora};
    # {minut*|min|ore|ora}; mezz ora; mezzora; un ora; {alle|per le|dalle|entro le|le|sono le} #;
    {alle|per le|entro le|prima delle|fino alle|chiude alle} {una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici};
    mezzogiorno; mezzanotte; un quarto d ora; quarto d ora; meno un quarto; a minuti; minuti; mezz oretta`,
  deadline: `
    scad*; entro; ultim* {giorno|ora|minut*|possibilita}; chiud*;
    part* {il treno|l aereo|il volo|la nave|domani|oggi|tra|fra|alle}; imbarc*; decoll*; salta; saltare;
    perdo; perdiamo; perdere; termine; non fara in tempo; in tempo; faccio in tempo; inizia*; comincia*;
    celebr*; cerimonia; funerale; matrimonio; operazione; intervento; esame; colloquio; concerto; laurea;
    rogito; udienza;
    stiamo per perdere; coincidenza; in partenza; atterr*; sbarc*; check out; turno; seggio; gara; bando; rata; consegna tesi; invitati; sposa; sposi; ospiti; catering; cena della vigilia; dogana; casello`,
  norush: `
    con calma; nessuna fretta; senza fretta; non ho fretta; non c e fretta; non e urgente;
    niente di urgente; nessuna urgenza; senza urgenza; quando potete; quando avete tempo; quando puo;
    con comodo; non ho premura; senza premura; tanto per sapere; per curiosita;
    prossim* {mese|anno|settimana|estate}; tra {un mese|due mesi|qualche mese|un anno|# mesi};
    in {primavera|estate|autunno|inverno}`,
  outside: `
    fuori; davanti; alla porta; in coda; in fila; in strada; per strada; qui da; sono qui; siamo qui;
    sono in; siamo in; sono al; siamo al; sono davanti; siamo fuori; aspetta; aspettano; sto aspettando;
    ci aspett*; sul posto; in autostrada; aeroporto; stazione; gate; binario; porto; check in; imbarco;
    in mezzo; al freddo; sotto la pioggia; al buio;
    a bordo; in galleria; al casello; in dogana; all uscita; sul pullman; sul treno; taxi; al banco; allo sportello; in ospedale; sotto casa; sul pianerottolo; parcheggio`,
  stuck: `
    bloccat*; chius* {dentro|fuori|la|il}; chiuso; chiusa; intrappolat*; incastrat*; fermo; ferma; fermi;
    a piedi; rimast* {fuori|a piedi|dentro|senza|al};
    senza {corrente|luce|acqua|gas|riscaldamento|linea|farmaco|medicine|insulina|chiavi|carta}; non si apre;
    non apre; ascensore; rotto il; perde {acqua|gas|olio}; allag*; perdita;
    si e {spenta|spento|fermat*|bloccat*|incastrat*}; spenta; spento; al buio; incollat*; non si {apre|chiude|alza|stacca}; soppress*; staccat* la luce; tagliat* {la luce|il gas|l acqua}`,
  danger: `
    gas; fumo; fuoco; fiamm*; incendi*; scintill*; bruci*; scossa; corto; esplo*; sangue; sanguin*; febbre;
    svenut*; svenir*; respir*; soffoc*; dolor*; allergi*; gonfi*; vomit*; avvelen*; ingoi*; ingeri*;
    ambulanza; pronto soccorso; ospedale; ferit*; cadut*; incidente; pericol*; crollat*; crolla;
    convulsion*; infarto; ustion*; rapin*; rubat*; ladro in; intossic*; partor*; contrazion*; farmac*;
    insulin*; ossigeno; puzza; infezion*; freni; emorrag*; salta per aria; alluvion*;
    mors*; punt* da; puntura; formicol*; ladr* {in|dentro}; intrus*; pompieri; vigili del fuoco; carabinieri; polizia; 112; 118;
    monossido; scivolat*; collass*; svien*; zecca; vespe; serpente; allarm*; sirena; cedut*; pericolant*; tagliat*; salvavita;
    chemio; dialisi; trapianto; emergenza; prende fuoco; odore di {gas|bruciato}; bollente; scottat*; annega*; strozz*;
    minacc* di morte; aggredit*; pignor*; sfratt*; acqua dal soffitto; soffitto; trabocc*; fogna; liquami; cortocircuito; folgorat*`,
  weak: `
    bambin*; bimb*; neonat*; figli*; mamma; madre; padre; papa; nonn*; anzian*; disabil*; carrozzin*;
    incinta; gravid*; cane; gatto; gatta; gattino; cucciol*; paziente; malat*; diabetic*; suocer*; moglie;
    marito;
    coniglio; criceto; cavallo; mucca; vacca; bebe; lattante; piccol* di # {mesi|anni}; ospite; passegger*; pensionati; alunn*`,
  fraud: `
    bonifico; prelev*; transazion*; carta {clonata|rubata|smarrita}; clonat*; clonazion*; truffa*; phishing;
    non ho fatto io; non autorizzat*; non riconosco; blocc* {la carta|il conto|il bonifico|il pagamento};
    hacker*; rubat*;
    soldi {stanno|sono}; sta* uscendo; addebit* non; a mio nome; conto svuotato; svuot*; iban sbagliato; ho sbagliato iban`,
  // Trouble
  fail: `
    rott*; guast*; difettos*;
    non {funziona|va|parte|si accende|si apre|arriva|e arrivato|e arrivata|sono arrivati|c e|mi e|risulta|riesco|fa};
    manca; mancava; mancano; sbagliat*; errat*; errore; errori; danneggiat*; ammaccat*; graffiat*;
    in ritardo; ritardo; pers*; smarrit*; vuot*; marci*; scadut*; freddo; freddi; fredda; bruciat*; sporc*;
    crud*; strappat*; bagnat*; rovina*; scollat*; cadut* a pezzi; non {mi|ci} {avete|hanno|ha}; dimenticat*;
    disserviz*; problem*; inconvenient*; saltat*; annullat*`,
  again: `
    ancora; di nuovo; nuovamente; un altra volta; per l ennesima; ennesim*; terza volta; seconda volta;
    quarta volta; quinta volta; sesta volta; decima volta; # volta; # volte; tre volte; due volte;
    quattro volte; dieci volte; cento volte; mille volte; quante volte; ogni volta; sempre;
    sempre la stessa; continua*; ci risiamo; rieccoci; come al solito; al solito; solit*;
    da {settimane|giorni|mesi|ore|un mese|due settimane|un ora|due ore|tre giorni|#}; un mese; due mesi;
    settimane; giorni; mesi; # {giorni|settimane|mesi|mail|email|telefonate|chiamate|messaggi}`,
  wait: `
    aspett*; attes*; attend*; in attesa; sollecit*; paziente; pazienza`,
  // Feeling
  insult: `
    idiot*; cretin*; imbecill*; deficient*; stupid*; incapac*; incompetent*; inett*; pagliacc*; buffon*;
    cialtron*; bastard*; merd*; stronz*; coglion*; pezzent*; schifos*; ridicol*; fannullon*; scemi; scemo;
    asini; asino; analfabet*; dementi; ignorant*; buzzurr*; cafon*; vergognos*; dilettant*; capre; capra;
    zotic*; mentecatt*; sanguisugh*; parassit*; avvoltoi; somar*; mangiapane; lazzaron*; scald* sedie;
    nullafacent*; scansafatiche; improvvisat*; barzelletta; rompipall*; rompiball*; poracci; circo; zimbello`,
  swear: `
    cazz*; vaffa*; fanculo; culo; palle; porc*; puttan*; minchia; cavolo; diavolo; accident*; maledett*;
    dannat*; cacchio; che palle; mortacci; madonna; diamine; inferno; fott*; frega*; sticazzi; balle; ma va;
    schifezz*; schifo; cesso; fogna; vomitevol*`,
  accuse: `
    ladr*; truff*; imbrogl*; raggir*; ruba*; furt*; derub*; bugiard*; bugie; menti*;
    prend* {in giro|per il culo|per i fondelli}; prese in giro; presa in giro; preso in giro; presi in giro;
    fregat*; disonest*; delinquent*; criminal*; mafios*; mafia; frod*; scam; estors*; banditi; farabutt*;
    furbett*; furbi; usura*; strozzin*; inganna*; ingannevol*; falsi; falso; spennat*; pelato; vi intasc*`,
  law: `
    avvocat*; legale; legali; denunci*; querel*; tribunale; giudice; carabinier*; polizia; finanza; esposto;
    diffid*; garante; agcom; antitrust; consumator*; altroconsumo; codacons; risarc*; danni; mediator*;
    conciliazion*; associazion*; autorita; arbitro; ivass; arera; asl; nas; ispettorato; causa; vie legali;
    corecom; procura; segnalazion*; segnal* {al|alle|agli|a chi|all}; reclamo`,
  press: `
    recension*; recensir*; stella; stelle; trustpilot; google; facebook; instagram; tiktok; social;
    giornal*; striscia; iene; stampa; televisione; tv; lo diro a tutti; dire a tutti; passaparola;
    screenshot; pubblic* tutto; sapranno tutti; lo sapra`,
  quit: `
    chiudo; disdico; disdetta; recedo;
    cambio {operatore|banca|gestore|palestra|compagnia|fornitore|assicurazione}; passo {a|alla|al|con};
    mai piu; non mi {vedrete|vedete|vedrai} piu; addio; cliente perso; perso un cliente; concorrenza;
    cancellate tutto; ridatemi; rimborsatemi; restituitemi; rivoglio; ultima volta; rimborso immediato;
    mi avete perso; avete chiuso`,
  shame: `
    vergogn*; inaccettabil*; indecen*; scandal*; assurd*; inaudit*; intollerabil*; indegn*; oscen*;
    pazzesc*; follia; folli; schifo; roba da matti; da matti; da pazzi; incredibil*; pessim*; penos*;
    patetic*; imbarazzant*; deplorevol*; da denuncia; indign*; mancanza di rispetto; rispetto; irrispettos*;
    rovinat*; presa per i fondelli; insult*; offensiv*; umilia*`,
  fury: `
    furios*; furibond*; incazzat*; incavolat*; arrabbiat*; infuriat*; imbestialit*; stuf*; esasperat*;
    non ne posso piu; basta; allo stremo; fuori di me; fuori dai gangheri;
    ne ho {abbastanza|le scatole|piene}; pazienza; le scatole; scatole; sono nera; sono nero; bollire;
    esplodo; rabbia; mi avete {rotto|stufato|stancato}; rotto`,
  threat: `
    vi {giuro|avviso|avverto|conviene|pentirete|rovino|denuncio|segnalo|assicuro|consiglio}; ultimatum;
    ultimo avviso; avviso unico; altrimenti; senno; se no; o vi; o mi; avete {# ore|tempo fino|fino a};
    preparatevi; ve la faccio pagare; ci vediamo; se entro; entro {# ore|domani|stasera} {o|altrimenti};
    la pagherete; conseguenze; provvedero; procedero; mi riservo; promemoria; senza ulteriore preavviso;
    ultimo giorno`,
  rhet: `
   
    ma {lo|la|le|li|vi|voi|siete|leggete|che|come|scherziamo|scherzate|state|quando|almeno|chi|dove|non|perche|sapete|avete};
    vi sembra; ti sembra; le sembra; vi pare; le pare; come si permette; come vi permettete;
    con che coraggio; con che faccia; avete il coraggio; avete la faccia; quante volte devo; devo venire;
    devo chiamare; devo mandare; devo scrivere; devo fare; cosa devo fare; cosa aspettate;
    cosa state aspettando; che aspettate; che problema avete;
    siete {seri|sicuri|capaci|sordi|ciechi|impazziti|vivi|svegli|in grado|fuori}; e questo; questo sarebbe;
    sarebbe questo; questa sarebbe; questo lo chiamate; la chiamate; lo chiamate; secondo voi; per caso;
    vi diverte; divertente; dormite; dormiamo; svegliatevi; sveglia; c e qualcuno; c e vita; chi ve le;
    chi vi ha`,
  sarc: `
    bravi; bravo; brava; bravissim*; complimenti; complimentoni; congratulazioni; applausi; applauso;
    chapeau; evviva; fantastic*; geni; genio; geniale; genialata; meraviglios*; splendid*; magnific*;
    ottimo lavoro; bel lavoro; bella roba; gran bel; che bello; bello; bella; grande; grandissim*; wow;
    premio; medaglia; oscar; nobel; record; eccellente; efficienza; professionalita; che onore; onorat*;
    ammiro; notevole; impeccabil*; esemplar*; caspita; fenomeni; fenomenali; campioni; spettacolo; sublime;
    piccione; neanche; persino; forse; probabilmente; magari; evidentemente; immagino; suppongo;
    a quanto pare; si vede che; figuriamoci`,
  praise: `
    bravi; bravissim*; ottim*; eccellent*; perfett*; impeccabil*; gentil*; cortes*; cordial*; disponibil*;
    professional*; efficient*; velocissim*; puntual*; competent*; fantastic*; meraviglios*; splendid*;
    stupend*; magnific*; eccezional*; straordinari*; spettacol*; favolos*; mitic*; grandi; grande; top;
    super; number one; cinque stelle; 5 stelle; consiglio a tutti; consigliatissim*; complimenti;
    impagabil*; preziosissim*; squisit*; delizios*; buonissim*; bellissim*; incantevol*; angel*; tesori;
    tesoro; il migliore; i migliori; la migliore; migliori`,
  love: `
    ador*; am* {vostro|questo|il|la|i}; vi amo; vi voglio bene; vi adoro;
    mi {piace|piacciono|e piaciut*} {tanto|tantissimo|molto|un sacco|da morire}; innamorat*; content*;
    felic*; entusiast*; soddisfatt*; commoss*; emozionat*; gioia; sorris*; lacrime di gioia; rinat*;
    colpit*; incantat*; riconoscent*; grat*; abbracci*; baci; bacio; cuore; evviva; wow; yay; che bello;
    non vedo l ora; grazie {mille|di cuore|infinite|davvero|tante|a tutti|a voi|ancora}; mille grazie;
    vi ringrazio; viva; salvat*; da dio; una bomba; a meraviglia; a razzo`,
  sad: `
    delus*; deludent*; dispiac*; peccato; trist*; male; amar*; sconfort*; scoragg*; demoralizz*;
    mortificat*; sconsolat*; rammaric*; rimpian*; pentit*; pentirmi; pianto; piango; piangere; ci tenevo;
    ci speravo; speravo; mi aspettavo; aspettavo di meglio; aspettative; avvilit*; abbattut*; ferit*;
    umiliat*; a disagio; imbarazz*; sola; solo al mondo; che dispiacere;
    non {mi|ci} {e piaciut*|ha convinto|piace}`,
  worry: `
    preoccup*; ansia; ansios*; agitat*; agitazione; panico; paura; timore; temo; spavent*; terror*; nervos*;
    inquiet*; angosci*; disperat*; non so piu; non so cosa fare; non so come; non dormo; aiuto; aiutatemi;
    vi prego; confus*; smarrit*; spaesat*`,
  annoy: `
    fastidi*; seccat*; seccant*; scocciat*; scoccia; noia; noios*; stanc*; irrita*; insoddisf*; scontent*;
    lamentel*; lamentar*; troppo; lent*; carissim*; caro; cara; costos*;
    poco {serio|seria|chiaro|professionale|carino|gentile|pulit*}; maleducat*; sgarbat*; scortes*; scarso;
    scarsa; mediocr*; scadent*; scomod*; brutt*; insipid*; cosi cosi; lasci* a desiderare; peggio;
    peggiorat*; sgradevol*; rumoros*; complicat*; inutil*; perdita di tempo; tempo perso;
    perso {mezz|un|una|tempo}; antipatic*; freddezza; bocciat*; non e giusto; ingiust*; pretendere`,
}
