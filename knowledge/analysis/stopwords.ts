import type { Language } from '../../domain/language.ts'

const list = (text: string) => new Set(text.trim().split(/\s+/))

/** Function words, folded: they carry no topic. Question words are here too; the lexicon reads them as intents. */
const functionWords: Record<Language, ReadonlySet<string>> = {
  it: list(`
    il lo la i gli le l un uno una un' di a da in con su per tra fra d del dello della dei degli delle dell al allo
    alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla
    sui sugli sulle sull col coi e ed o od ma se che chi cui ne non ne' ci vi si mi ti me te lui lei noi voi loro io tu
    egli ella essi esse mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra
    vostri vostre questo questa questi queste quest quello quella quelli quelle quel quei quegli quell cio come dove
    quando quanto quanta quanti quante quale quali qual perche cosa cos c anche ancora gia piu meno molto molta molti
    molte poco poi pero quindi dunque oppure ovvero mentre essere sono sei e' siamo siete era erano ero stato stata
    stati state sia siano sarebbe sara saranno fosse avere ho hai ha abbiamo avete hanno aveva avevo avuto avrei
    avrebbe abbia avessi ce li ecco tutto tutta tutti tutte ogni alcuno alcuna alcuni alcune qualche nessuno nessuna
    senza sotto sopra dopo prima durante verso fino circa ora adesso allora cosi proprio solo soltanto pure sempre mai
    nulla niente qualcosa qualcuno altro altra altri altre stesso stessa stessi stesse tale tali piuttosto dentro fuori
    qui qua li la' glielo gliela me lo ve lo tramite presso secondo entro oltre almeno appena invece infatti inoltre
    ad ed od esserci averne averlo avere esser vorrebbe vorrebbero farei farebbe farmi farvi far darmi potremmo
    comunque perfino addirittura ormai magari forse insomma comunque cioe visto dato bene male beh mah eh ah oh ok
  `),
  en: list(`
    a an the and or but nor so if then than that this these those there here of to in on at by for from with without
    into onto over under up down out off about after before between through during again further once i me my mine
    myself you your yours yourself he him his she her hers it its itself we us our ours they them their theirs what
    which who whom whose when where why how is am are was were be been being have has had having do does did doing will
    would shall should can could may might must not no yes all any both each few more most other some such only own
    same too very just also still even ever never yet already always as because while until though although either
    neither s t re ve ll d m let lets get gets got getting gotten one ones something anything nothing someone anyone
    everything theres theyre youve youre thats isnt somebody nobody everybody afterwards enough roughly oh ok okay well really quite rather maybe perhaps anyway actually else per via
  `),
  es: list(`
    el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia segun tras ante bajo
    y e o u ni pero sino aunque porque pues que quien quienes cual cuales cuyo donde cuando cuanto cuanta cuantos cuantas
    como si no me te se nos os le les yo tu el ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes mi
    mis mio mia mios mias tuyo tuya tus su sus suyo suya suyos suyas nuestro nuestra nuestros nuestras vuestro vuestra este esta
    esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ser soy eres es somos sois son era
    eran fue fueron sido sea sean seria sera estar estoy estas esta estamos estan estaba estado este haber he has ha
    hemos han habia hay haya hubiera habria tener tengo tienes tiene tenemos tienen tenia tenido muy mas menos mucho
    mucha muchos muchas poco poca pocos pocas tan tanto tambien tampoco ya aun todavia siempre nunca jamas solo algo
    alguien algun alguno alguna algunos algunas nada nadie ningun ninguno ninguna otro otra otros otras todo toda todos
    todas cada mismo misma mismos mismas asi entonces luego despues antes podeis podriais teneis haceis dais sabeis quereis debeis estais habeis vais venis poneis vuestros vuestras durante mientras ahora aqui ahi alli bien mal
    casi quiza quizas acaso ademas pues vale oh ok
  `),
}

/** Words of conversation: they may matter, but say little about the topic. */
const lightWords: Record<Language, ReadonlySet<string>> = {
  it: list(`
    volere voglio vuoi vuole vogliamo volete vogliono volevo vorrei vorremmo voleva potere posso puoi puo possiamo potete possono
    potrei potrebbe potreste potevo possibile possibilita dovere devo devi deve dobbiamo dovete devono dovrei dovrebbe
    dovevo fare faccio fai fa facciamo fate fanno fatto fatta fatti fatte facendo fare farlo farla farmi fareste facevo
    sapere so sai sa sapete sappiamo saputo capire capisco capito dire dico dici dice dite dicono detto dirmi ditemi
    dimmi chiedere chiedo chiesto andare vado vai va andiamo andate vanno andato andata venire vengo viene venuto
    mettere metto messo messa prendere prendo preso presa presi tenere tengo tiene stare sto stai sta stiamo state stanno dare do dai da date
    danno vedere vedo vede vedete trovare trovo trova trovato servire serve servono succede succedere successo
    capitare capita capitato riuscire riesco riesce riuscito riuscita bisogna occorre sembra sembrare pare credo pensare penso pensavo
    sperare spero cercare cerco volta volte modo modi caso casi tipo cose parte parti punto fatto persona persone gente
    nuovo nuova nuovi nuove vecchio grande piccolo buono buona buon giusto giusta tempo anno giorno giorni oggi domani ieri settimana
    mese mesi momento ultimo ultima scorso scorsa prossimo prossima primo seconda secondo due tre quattro cinque dieci
    paio po' po tanto tanta tanti tante troppo troppa abbastanza ciao salve buongiorno buonasera grazie prego scusa scusi
    scusate favore piacere cortesia gentilmente informazione informazioni info domanda problema aiuto aiutare voi signora
    signore subito presto tardi adesso poi chissa ragazzi appunto cioe devo allora rimasto rimasta lasciare lascio lasciato
    arrivare arriva finire finito iniziare usare uso usato usare funzionare funziona
  `),
  en: list(`
    want wants wanted like need needs needed can possible able make makes made making go goes going gone went come comes
    came take takes taking took taken give gives gave given put know knows knew known think thought say says said tell
    told ask asked see saw seen look looking find found try trying tried use uses used using happen happens happened
    work works working help please thanks thank thing things way ways case kind sort bit lot lots part point people person
    someone new old big small good bad right time year day days today tomorrow yesterday week weeks month months moment
    last next first second two three four five ten hi hello hey good morning evening afternoon sorry question info
    information problem issue wonder wondering wondered guess suppose hope hoping believe mean means bought seem seems
    keep keeps kept still supposed gonna wanna sure start started end ended much many long far soon later early late
    now since ago around back away guys folks sir madam mine there's
  `),
  es: list(`
    querer quiero quieres quiere queremos quieren queria quisiera querria poder puedo puedes puede podemos pueden podria podrian
    posible posibilidad deber debo debes debe debemos deberia hacer hago haces hace hacemos hacen hecho hecha hice haria
    saber se sabes sabe sabemos saben decir digo dices dice dicen dicho dime digame pedir pido pide preguntar pregunto
    ir voy vas va vamos van ido venir vengo viene vienen poner pongo pone puesto tomar tomo coger cojo dar doy da dan dado ver veo ve visto
    encontrar encuentro encontrado servir sirve pasar pasa pasado pasó ocurre ocurrir suceder sucede lograr logro
    conseguir consigo necesitar necesito necesita necesitamos hay falta parece parecer creo creer pensar pienso pensaba
    esperar espero buscar busco vez veces modo manera caso casos tipo cosa cosas parte punto persona personas gente
    nuevo nueva nuevos viejo grande pequeno bueno buena buen tiempo ano dia dias hoy manana ayer semana semanas mes
    meses momento ultimo ultima proximo proxima primero primera segundo dos tres cuatro cinco diez par tanto demasiado
    bastante hola buenos buenas tardes noches gracias favor perdon disculpe disculpa disculpad informacion info pregunta
    duda problema ayuda ayudar senor senora pronto tarde temprano quedar queda dejar dejo deja usar uso usa usado
    funcionar funciona empezar terminar llegar llega
  `),
}

/**
 * How much a word says about the topic before the corpus is asked: 0 for function words, little for words of
 * conversation, half for numbers, 1 for the rest.
 */
export function topicWeight(word: string, language: Language): number {
  if (functionWords[language].has(word)) return 0
  if (lightWords[language].has(word)) return 0.35
  if (/^[0-9]/.test(word)) return 0.5
  return 1
}
