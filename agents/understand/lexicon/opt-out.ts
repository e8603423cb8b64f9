import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'
import type { Classes } from '../pattern.ts'

// A data file, one part a language: how customers say that they want no more messages, or want them again.

export type OptOutKind =
  | 'opt out'
  | 'opt in'
  /** Sounds like one of these and is not: an order, a contract, a machine. */
  | 'no opt out'

interface OptOutLexicon {
  classes: Classes
  sections: readonly Section<OptOutKind>[]
}

/** A message that is only these words, with or without politeness, needs no further reading. In any language. */
export const bareWords: Readonly<Record<'stop' | 'start', ReadonlySet<string>>> = {
  stop: new Set(
    `stop,stopall,stop all,stop tutto,stop a tutto,stop todo,stop everything,unsubscribe,unsubscribe me,unsub,unsub me,
    optout,opt out,opt me out,remove me,take me off,quit,end,revoke,stop sms,stop messages,stop texts,stop texting,
    stop messaging,stop marketing,stop ads,stop promo,stop promos,stop spam,stop news,stop newsletter,stop info,
    stop whatsapp,stop messaggi,stop pubblicita,stop offerte,stop notifiche,stop publicidad,stop publi,stop mensajes,
    stop promociones,stop avisos,no more messages,no more texts,no more ads,
    cancellami,cancellatemi,cancellazione,cancella iscrizione,disiscrivi,disiscrivimi,disiscrivermi,disiscrivetemi,
    disiscrizione,disiscriviti,rimuovimi,rimuovetemi,toglimi,toglietemi,eliminami,eliminatemi,cancella,alt,
    basta messaggi,basta sms,basta pubblicita,basta offerte,basta spam,basta promo,fine messaggi,
    baja,de baja,dame de baja,darme de baja,denme de baja,dadme de baja,dar de baja,dar baja,me doy de baja,alto,alto sms,alto mensajes,
    desuscribir,desuscribirme,desuscribirse,desuscribanme,desuscribeme,desinscribir,desinscribirme,desinscribanme,
    borrarme,borrame,borreme,borrenme,quitame,quiteme,quitenme,eliminame,elimineme,eliminenme,
    basta de mensajes,basta de publicidad,basta de sms,no mas mensajes,no mas sms,no mas publicidad,baja definitiva,
    baja sms,baja publicidad,baja mensajes,baja promociones,parar,cancelar suscripcion,cancelar sms,cancelar mensajes`
      .split(',')
      .map((words) => words.trim()),
  ),
  start: new Set(
    `start,unstop,start again,resume,subscribe,subscribe me,resubscribe,re subscribe,resubscribe me,opt in,optin,
    opt me in,opt back in,opt me back in,sign me up,sign me up again,sign me back up,join,start messages,
    start sms,start offerte,start promo,
    iscrivi,iscrivimi,iscrivetemi,reiscrivimi,riscrivimi,reiscrivetemi,riscrivetemi,riattiva,riattivami,riattivatemi,
    riattiva messaggi,riattiva notifiche,riprendi,riattivare,inizia,inizio,
    alta,dame de alta,darme de alta,denme de alta,dadme de alta,suscribir,suscribirme,suscribeme,suscribanme,suscribidme,
    resuscribir,resuscribirme,reactivar,reactiva,reactivame,reanudar,activar mensajes,activar avisos,inicio,iniciar,apuntame`
      .split(',')
      .map((words) => words.trim()),
  ),
}

/** What stands beside a bare word without changing it. */
export const politeness: ReadonlySet<string> = new Set(
  `per favore perfavore piacere cortesia grazie mille ciao salve buongiorno buonasera ok subito ora adesso
  please pls plz thanks thank you thx ty now ok okay hi hello cheers kindly immediately asap yes
  por favor porfa porfavor gracias muchas hola buenas ya ahora vale si inmediatamente
  saluti`.split(/\s+/),
)

const italian: OptOutLexicon = {
  classes: {
    msgs: `messaggi|messaggio|messaggini|msg|sms|pubblicita|pubblicitari|pubblicitarie|promo|promozioni|promozionali|offerte|offerta|newsletter|comunicazioni|comunicazione|notifiche|avvisi|mail|email|spam|catalogo|cataloghi|volantini|volantino|sconti|proposte|whatsapp|broadcast|marketing|materiale|informazioni commerciali|aggiornamenti|promemoria|novita|roba|reclame|coupon|buoni|auguri|sondaggi|inviti|promozionale|commerciali|campagne|messaggistica`,
    list: `lista|liste|elenco|elenchi|rubrica|database|newsletter|mailing list|mailing|archivi|archivio|contatti|gruppo|broadcast|canale|indirizzario|rubriche|banca dati|anagrafica|schedario|invii|servizio sms`,
    sends: `scriv*|mandat*|mandi*|manda|mandare|mandarmi|mandarci|invia*|invii*|spedi*|contatt*|messaggia*|messaggi|disturb*|romp*|assill*|tormenta*|bombarda*|tempesta*|stress*|importun*|cercatemi|cercarmi|sentirvi|ricever*|riceva|arrivin*|arrivi|arrivare|arriva|proporr*|propor*|propin*`,
    off: `toglie*|toglimi|togli|toglier*|tolgano|tolga|cancella*|cancelli*|elimin*|rimuov*|leva*|leva|levi*|depenna*|depenni*|sgancia*|esclud*|cava*|stralci*|tirate|butta*|disiscriv*|disiscriz*|disattiv*|disabilit*|disdic*|disdire|disdett*|interromp*|sospend*|blocca*|blocchi*|ferma*|smette*|smetti*|smetta|annulla*|revoc*|ritir*|chiude*|chiudi*`,
    on: `riattiv*|riabilit*|riprend*|riprist*|reinser*|riaggiung*|rimand*|riscriv*|reiscriv*|ricomincia*|iscriv*|aggiung*|inseri*|attiv*|abilit*|rimett*|mettetemi|mettimi|riammett*`,
    thing: `ordine|ordini|appuntament*|prenotazion*|visita|consegna|abbonamento|contratto|polizza|conto|account|profilo|lezione|corso|pacco|spedizione|bolletta|carrello|articolo|utenza|linea|fornitura|tavolo|camera|volo|biglietto|pagamento|rid|addebito`,
  },
  sections: [
    {
      kind: 'opt out',
      weight: 1,
      entries: `
        non _1 @sends _4 piu; non _1 {voglio|vogliamo|vorrei|desidero|desideriamo|intendo|gradisco|mi interess*|ci interess*} _1 piu _4 @msgs
        non _1 {voglio|vogliamo|vorrei|desidero|desideriamo|intendo|gradisco} _2 {ricevere|sentirvi|sentire|sapere|essere contattat*|essere disturbat*}
        non {mandate*|inviate*|mandi*|invii*} _4 @msgs; {basta|stop|fine|alt|niente|nessun*|zero|no} [con|a|alle|ai|di|coi|con le|con i|piu|con questi|con queste|altri|altre|tutta questa|queste|questi] @msgs
        {basta|smett*} _1 {scriver*|mandar*|inviar*|contattar*|messaggiar*|rompere|disturbar*|importunar*|assillar*|bombardar*}
        @off _4 {dalla|dalle|dai|dall|dal|da questa|da|dalla vostra|dalle vostre} _2 @list; @off _2 il mio {numero|contatto|nominativo|cellulare|recapito|nome}
        @off _3 {iscrizione|consenso|newsletter|invio|gli invii|notifiche|sms|messaggi promozionali}
        {disiscriv*|disiscriz*|unsubscribe|depennatemi|cancellarmi|disiscrivermi}; {revoco|ritiro|nego} _2 {consenso|autorizzazione}
        {uscire|esco|escludetemi|toglietemi|fuori|via} _1 {dalla|da|dalle|dai} _2 @list; {non autorizzo|non acconsento|mi oppongo}
        {perdete|dimenticate|cestinate|scordate*|bruciate} _1 mio numero; {lasciatemi|lasciami|mi lasciate} {in pace|stare|perdere}; sparite dal`,
    },
    {
      kind: 'opt in',
      weight: 1,
      entries: `
        @on _4 @msgs; @on _4 @list; {ho cambiato idea|ci ho ripensato|ripensandoci} _6 @msgs; {voglio|vorrei|vorremmo|posso|desidero|mi piacerebbe|si} _2 {ricevere|riavere|tornare a ricevere} _3 @msgs
        {rimettetemi|rimettimi|riattivatemi|riattivami|reiscrivetemi|riscrivetemi|iscrivetemi|iscrivimi|aggiungetemi|reinseritemi}
        {acconsento|do il consenso|autorizzo} _4 @msgs; tornate a {scrivermi|mandarmi|inviarmi}; ricominciate a {scrivermi|mandarmi}; {riprendete|riprendere} _3 {invio|messaggi}`,
    },
    {
      kind: 'no opt out',
      weight: 1,
      entries: `
        @off _3 @thing; stop _3 @thing; {non mi|non ci} {arriva|arrivano|e arrivato|sono arrivati|e arrivata} _3 piu; {non mi|non ci} {arriva|arrivano} piu; {fa|fare|in|va in|pulsante|tasto|cartello|segnale} _1 stop
        basta cosi; non scriv* _2 {piu all|piu al|al vecchio|all altro}; come {mi|si|ci} _2 {iscriv*|disiscriv*|cancell*|attiv*}; come {faccio|posso|funziona*} _8; perche _6 @msgs`,
    },
  ],
}

const english: OptOutLexicon = {
  classes: {
    msgs: `message|messages|msg|msgs|text|texts|txt|txts|texting|messaging|sms|spam|spamming|ads|ad|adverts|advert|advertising|marketing|promo|promos|promotions|promotional|offer|offers|deals|newsletter|newsletters|notifications|notification|alerts|updates|email|emails|mailings|reminders|whatsapps|communications|communication|stuff|junk|rubbish|surveys|catalogue|catalogues|coupons|vouchers|blasts|broadcasts|mails|content|contact`,
    list: `list|lists|database|mailing list|distribution list|contacts|newsletter|newsletters|subscribers|broadcast|mailshot|mailshots|mailings|marketing|records|group|system|book|campaigns|texts`,
    off: `remove|take|delete|drop|scrub|strike|erase|cut|wipe|unsubscribe|exclude|scratch|get|leave|removed|taken|deleted|off`,
    on: `resume|restart|reactivate|resubscribe|subscribe|re subscribe|turn|switch|add|put|sign|opt|start|begin|enable|reinstate|restore`,
    thing: `order|orders|delivery|appointment|booking|reservation|plan|contract|membership|policy|gym|account|payment|direct debit|cheque|standing order|parcel|trial|insurance|subscription|broadband|class|lesson`,
    me: `me|us|my number|this number|my phone|my mobile|my name|my details|my contact|our number|my cell|mine|this phone|my email`,
  },
  sections: [
    {
      kind: 'opt out',
      weight: 1,
      entries: `
        {stop|quit|cease|halt|discontinue|end} _2 {texting|messaging|sending|contacting|spamming|emailing|pestering|bothering|bombarding|writing|harassing|advertising|pinging|whatsapping|blasting|flooding}
        {stop|quit|cease|halt|discontinue|end|enough|no more|no|cancel|pause|spare me|zero|withdraw|revoke} [with|of|all|the|these|those|your|this|any|further|me|with the|with your|with these|all the|all your|receiving|getting|more] @msgs
        {dont|do not|never|not} _2 {text|message|msg|contact|email|whatsapp|spam|send me|send us|disturb|bother|txt} _4 {again|anymore|any more|ever|more|further|please}
        {dont|do not|never|not} _1 {text|message|contact|spam|txt|whatsapp} {me|us|this number}
        {dont|do not|no longer|not} _2 {want|wish|need|care|like|interested} _5 @msgs; {no longer|not} _1 {wish|want|like} _2 {receive|get|hear|be contacted|be messaged|be texted}
        {remove|delete|take|drop|strike|scrub|erase|leave|get|cut|unsubscribe|scratch|exclude} @me _3 {off|from|of|out}; {take|get} @me off; {remove|delete|lose|forget|erase|bin|scrub|drop} _1 {my number|this number|my details}
        unsubscribe @me; {unsubscribe|unsub|opt|opted|opting} _1 {out|me|from|all}; opt _1 out; {off|from|leave} _2 @list; {lose|forget} my number; {withdraw|revoke} _2 {consent|permission}; leave me alone`,
    },
    {
      kind: 'opt in',
      weight: 1,
      entries: `
        {resume|restart|reactivate|reinstate|restore|start|begin|enable} _3 @msgs; {turn|switch} _3 @msgs {back on|on}; {sign|opt|put|add} @me _1 {up|back|in|on|again|to}
        {resubscribe|re subscribe}; subscribe @me; {opt|opting} {back in|in}; {start|begin} {sending|texting|messaging} _5; {want|like|love|happy|can i} _2 {receive|get|receiving|getting|have} _4 @msgs _2 {again|back}
        {changed my mind|by mistake|by accident} _8 {@msgs|back|again|subscribe}; {text|message|send} {me|us} _4 again; back on _2 @list`,
    },
    {
      kind: 'no opt out',
      weight: 1,
      entries: `
        {stop|cancel|end|quit|unsubscribe from} _3 @thing; {doesnt|does not|wont|will not|cant|wouldnt|didnt|not|hasnt|havent} stop; {bus|train|coach|driver} _3 stop; stop {at|outside|by|near|it|lying|charging|making}
        {how|why|what|when|do|does|if} _8 {unsubscribe|newsletter|notifications}; not {getting|receiving} _4 @msgs; no messages came`,
    },
  ],
}

const spanish: OptOutLexicon = {
  classes: {
    msgs: `mensaje|mensajes|mensajitos|mensajeria|msj|msjs|sms|publicidad|publi|propaganda|promos|promo|promociones|promocion|promocionales|ofertas|oferta|boletin|boletines|newsletter|avisos|aviso|notificaciones|alertas|correos|correo|emails|spam|anuncios|comunicaciones|comunicados|catalogo|catalogos|whatsapps|whatsapp|descuentos|novedades|informacion|recordatorios|folletos|basura|cadenas|encuestas|publicitarios|comerciales|marketing|cosas`,
    list: `lista|listas|base|bases|base de datos|registro|registros|boletin|agenda|newsletter|grupo|contactos|difusion|listado|directorio|envios|campanas|mailing|sistema|servicio de mensajes`,
    sends: `envi*|mand*|escrib*|contact*|molest*|moleste*|lleg*|recib*|insist*|mensaj*|notifi*|bombarde*|fastidi*|jod*|anunci*`,
    off: `borr*|quit*|elimin*|saq*|sac*|remuev*|remov*|exclu*|retir*|baja|desuscrib*|desinscrib*|cancel*|anul*|deten*|detengan|par*|suspend*|desactiv*|dej*|suprim*|tach*|bloque*`,
    on: `reactiv*|activ*|reanud*|retom*|suscrib*|resuscrib*|volver|vuelv*|vuelvan|alta|apunt*|anot*|inscrib*|agreg*|incluy*|meta*|metan*|pong*|anad*|habilit*`,
    thing: `pedido|pedidos|cita|citas|reserva|linea|contrato|plan|poliza|seguro|gimnasio|membresia|cuenta|servicio|tarjeta|pago|cobro|envio|entrega|compra|suscripcion|clase|cable|fijo|telefono|tv|internet|luz|gas|curso|fibra|producto`,
  },
  sections: [
    {
      kind: 'opt out',
      weight: 1,
      entries: `
        {no|nunca|ni} _2 @sends _5 mas; no [me|nos] {envi*|mand*|escrib*} {mas|nada}; ya no _2 {quiero|queremos|deseo|deseamos|necesito|me interesa*|quisiera} _3 {@msgs|recib*|saber|que me}; no {quiero|queremos|deseo|deseamos|quisiera|me interesa*} _2 {recib*|mas|@msgs|seguir recib*|que me}
        {dejen|dejad|deja|deje|dejar|paren|para|parar|parad|basta|cesen|dejen ya|detengan} _1 de _1 {envi*|mand*|escrib*|molest*|bombarde*|mensaj*|contact*|fastidi*|jod*|@msgs}
        {no|basta|basta de|stop|cero|alto|alto a|nada de|fin|fin de|ninguna|sin|parar|cancelar|detener|suspender|desactivar|paren|paren con} [la|las|los|el|mas|a la|a las|a los|con|su|sus|esos|estos|de|esta|tanta|tanto|esa|recibir] @msgs
        {baja|quit*|sac*|saq*|borr*|elimin*|remuev*|retir*|exclu*|tach*|suprim*} _4 {de|del} _3 @list; {dar*|denme|dame|deme|dadme|solicito|pido|quiero|dar} _2 baja _4 {@msgs|@list}; {darme|denme|dame|deme|dadme|me dan} de baja
        {borr*|quit*|elimin*|olvid*|saquen|sacad|sacar|pierdan} _2 {mi numero|mi telefono|mi celular|mi movil|mi contacto|mis datos|mi nombre}; {desuscrib*|desinscrib*|borrenme|quitenme|saquenme|eliminenme|borradme|quitadme|sacadme|dejenme en paz|dejadme en paz|dejame en paz}
        {retiro|revoco|no autorizo|me opongo} _4 {consentimiento|autorizacion|permiso|datos|@msgs}`,
    },
    {
      kind: 'opt in',
      weight: 1,
      entries: `
        @on _5 @msgs; @on _4 @list; {darme|denme|dame|deme|dadme} de alta; {apuntenme|apuntadme|apuntame|anotenme|anotame|suscribanme|suscribeme|suscribidme|inscribanme|agreguenme|incluyanme}
        {quiero|queremos|deseo|quisiera|me gustaria|si} _2 {recibir|volver a recibir} _4 @msgs; {vuelvan|volved|vuelve|vuelva|pueden volver} _1 a {escribirme|mandarme|enviarme|mandar|enviar}; {cambie de opinion|cambie de idea|me arrepenti} _6 {@msgs|@on}; acepto _2 {recibir|@msgs}; autorizo _3 @msgs`,
    },
    {
      kind: 'no opt out',
      weight: 1,
      entries: `
        {dar|doy|darme|darse|damos|denme|dame|dan} _1 de baja _5 @thing; @off _3 @thing; {hace|hacer|luz de|boton de|en} stop; stop {y|and} go; basta con {eso|esto}; {ya no|no} _1 {llega|llegan|recibo|me llegan} _3 @msgs
        {como|cuando|cuanto|por que|cada cuanto|cuantos} _8 {baja|newsletter|boletin|@msgs}`,
    },
  ],
}

export const optOutLexicons: Readonly<Record<Language, OptOutLexicon>> = {
  it: italian,
  en: english,
  es: spanish,
}
