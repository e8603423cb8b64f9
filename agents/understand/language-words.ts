import type { Language } from '../../domain/language.ts'

// A data file: the short words by which a language is known, folded. A word may stand in several lists;
// the more lists it stands in, the less it says.

export const commonWords: Readonly<Record<Language, string>> = {
  it: `
    il lo la gli le i un uno una di del dello della dei degli delle da dal dalla dai dalle in nel nella nei nelle negli su sul sulla sui con per tra fra a al alla ai agli alle allo
    e ed o oppure ma pero anche se che chi cui non si no ne ci vi mi ti lo loro noi voi io tu lui lei me te sono sei siamo siete e era erano ero sia fosse stato stata stati state essere ho hai ha abbiamo avete hanno avevo aveva avere
    perche perke come cosa cos quando quanto quanta quanti quante dove dov quale quali qual questo questa questi queste quello quella quel quest sto sta sti cosi piu meno molto tanto troppo poco ancora gia mai sempre ora adesso oggi ieri domani subito dopo prima poi qui qua li bene male
    posso puoi puo possiamo potete possono potrei potreste voglio vuoi vuole vorrei volevo devo devi deve dovete dovrei faccio fai fa fate fare fatto vado va vai andare dire detto sapere so sai sa sapete vedere visto
    ciao salve buongiorno buonasera buonanotte buondi arrivederci grazie prego scusi scusa scusate favore cortesia certo va bene okay nessuno nessuna niente nulla tutto tutti qualcuno qualcosa mio mia miei mie vostro vostra vostri tuo tua suo sua
    ordine spedizione spedizioni consegna reso rimborso pagamento prezzo prezzi costo costa costano taglia taglie pacco corriere operatore orari orario negozio fattura sconto sconti prodotto prodotti prenotazione appuntamento soldi aiuto assistenza domanda informazione informazioni info disponibile disponibilita giorni settimana settimane mese euro aperti chiusi
    arrivato arrivata arriva ordinato ricevuto spedito pagato basta vergogna urgente aspetto aspettando aspetta attendo rispondete capito esatto infatti ecco allora quindi comunque davvero proprio solo senza entro circa dell all nell sull un altro altra altri salve qualche ogni stesso nuovo numero codice indirizzo scontrino sito bot persona umano parlare parlo scrivo chiamo chiamatemi
    cazzo schifo ladri truffa bello bella brutto buono ottimo pessimo perfetto rotto nn cmq xche xke anke tt qst dv`,
  en: `
    the a an of to in on at for with from by about into and or but if that which who whom not no yes i im ive id ill you youre youve your yours he she it its we were weve they theyre their them my mine me our us this that these those there here is are was be been being am have has had having do does did doing dont doesnt didnt isnt arent wasnt cant cannot couldnt wont wouldnt can could will would shall should may might must
    what whats when where wheres why how which much many more most less very too so just still yet already ever never always now today tomorrow yesterday again only also really please thanks thank hello hi hey good morning afternoon evening night bye goodbye sorry ok okay yep yeah nope nah sure help need want wanna like love get got getting give go going gone come came make made take took see know think tell ask say said send sent
    order orders delivery deliver delivered shipping shipped ship return returns refund refunds payment pay paid price prices cost costs size sizes package parcel courier agent human person someone somebody anyone anybody nobody opening hours store shop invoice discount product booking appointment money back question available availability days day weeks week month waiting wait arrived arrive received broken missing wrong working work late cancel change account password login speak talk call
    than then because while after before until without within out off up down over under any all some other another every each same new number code address website item something nothing anything everything worst best great bad awful terrible angry scam shit fuck wtf u ur pls plz thx ty asap done ready first last one two three`,
  es: `
    el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u pero si no que quien cual cuales cuyo ni se me te le les lo nos os mi mis tu tus su sus yo tu el ella usted ustedes nosotros vosotros ellos soy eres es somos sois son era fue fueron sido ser estoy estas esta estamos estais estan estaba estar he has ha hemos habeis han haber hay habia tengo tienes tiene tenemos teneis tienen tener
    porque porq xq pq como cuando cuanto cuanta cuantos cuantas donde adonde este esta esto estos estas ese esa eso esos esas aquel aqui ahi alli aca alla asi mas menos muy mucho mucha muchos muchas tan tanto demasiado poco todavia aun ya nunca jamas siempre ahora hoy ayer manana luego despues antes bien mal
    puedo puedes puede podemos pueden podria podrian podeis quiero quieres quiere queremos quisiera queria necesito necesita necesitamos debo debe hago hace haces hacer hecho voy va vas ir decir dicho saber sabe saben ver visto
    hola buenas buenos dias tardes noches adios chao chau gracias favor perdon disculpa disculpe disculpen claro vale bueno nada nadie todo todos alguien algo ningun ninguna mio mia vuestro vuestra suyo nuestro
    pedido pedidos envio envios entrega devolucion devolver reembolso pago precio precios cuesta cuestan cuanto talla tallas paquete repartidor mensajero agente operador asesor humano persona horario horarios tienda factura descuento producto productos reserva cita dinero ayuda pregunta informacion disponible dias semana semanas mes meses euros pesos abierto cerrado abren
    llega llego llegado llegara recibi recibido comprado compre pagado basta verguenza urgente espero esperando esperar respondan contestan contesta entiendo exacto entonces igual solo dentro cerca otro otra otros cada mismo nuevo numero codigo direccion recibo pagina sitio hablar hablo escribo llamo llamen llamenme mierda asco ladrones estafa bonito bonita feo bueno malo perfecto roto rota listo dale oye orale ahorita chevere`,
}

/** Spelling that only one of the languages has, read before accents are folded. */
export const spellings: readonly { language: Language; pattern: RegExp; weight: number }[] = [
  { language: 'es', pattern: /[ñ¿¡]/giu, weight: 2.5 },
  {
    language: 'es',
    pattern: /\p{L}(?:ción|sión|ó|í|á)\b|[íáú]\p{L}|\bll\p{L}{2,}|\p{L}{2}(?:mos|éis|áis)\b/giu,
    weight: 0.7,
  },
  {
    language: 'it',
    pattern:
      /[ùò]|\p{L}(?:à|ì|è)(?!\p{L})|(?<!\p{L})è(?!\p{L})|\p{L}(?:zione|zioni|ggi|cchi)\p{L}*|gli\p{L}/giu,
    weight: 1.2,
  },
  {
    language: 'it',
    pattern: /(?<!\p{L})(?:l|un|dell|all|nell|dall|sull|c|d|quest|cos|dov|com)'(?=\p{L})/giu,
    weight: 1.4,
  },
  { language: 'it', pattern: /(?:tt|zz|cc|gg|bb|ff)\p{L}{0,2}[aeio](?!\p{L})/giu, weight: 0.5 },
  {
    language: 'en',
    pattern:
      /\p{L}(?:n't|'ve|'re|'ll|'m|'s)(?!\p{L})|\p{L}(?:ing|ight|tion)(?!\p{L})|th\p{L}|wh\p{L}|[kwy]\p{L}*[kwy]|sh\p{L}|oo|ee/giu,
    weight: 0.7,
  },
]
