/** Kinds of question, told from how they are put in the three languages. */
const word = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu')

const kinds = {
  price: word(
    'quanto (?:(?:mi|ci|vi|si|me l[oa]) )?(?:cost\\p{L}*|vien\\p{L}*|veng\\p{L}*|paga\\p{L}*|pago|spend\\p{L}*|spes\\p{L}*|devo (?:pagare|versare|spendere)|chied\\p{L}*|prend\\p{L}*|sbors\\p{L}*|tocca|verrebbe|fate|rimetto)|a quanto|che (?:cifra|prezzo|prezzi|costo|spesa|tariff\\p{L}+)|cost[oia]|costano|costerebbe|prezz[oi]|tariff[ae]|a pagamento|si paga(?:no)?|gratis|gratuit[oaie]|quota|how much|how expensive|price[sd]?|costs?|fees?|charges?|charged|free|cu[aá]nto (?:(?:me|nos|os) )?(?:cuesta\\p{L}*|vale\\p{L}*|sale\\p{L}*|cobr\\p{L}+|pag\\p{L}+|hay que pagar|debo|costar[ií]a)|precios?|coste|tarifas?|cuesta|cuestan|cuota',
  ),
  duration: word(
    'quanto tempo|quant[oi] (?:ci (?:mette|vuole|mettono|mettete)|dura|durano|giorni|mesi|anni|manca)|quante (?:ore|settimane)|(?:entro|tra|fra|in|da|per|ogni|dopo) (?:quanto|quanti|quante)|dura(?:ta|no)?|tempi|how long|how (?:many (?:days|weeks|months|hours|years)|soon|quickly|often)|cu[aá]nto (?:tiempo|tarda\\p{L}*|dura\\p{L}*|demora)|cu[aá]nt[oa]s (?:d[ií]as|meses|a[nñ]os|horas|semanas)|cada cu[aá]nto|plazos?',
  ),
  time: word(
    'quando|a che or[ae]|che or[ae]|orari[o]?|che giorn[oi]|in quali giorni|(?:fino|da|entro) (?:a )?(?:che ora|quando)|apert[oiae]|aprite|apre|chius[oiae]|chiudete|chiude|alle (?:\\d+|sei|sette|otto|nove|dieci)|ci siete|when|what (?:time|day|days)|opening|open|closed?|hours|which days?|cu[aá]ndo|a qu[eé] hora|horarios?|abiert[oa]s?|abr[ií]s|abren|cerr\\p{L}+',
  ),
  place: word(
    'dove|dov|in che (?:via|zona|posto)|indirizzo|sed[ei]|where|address|located|a?d[oó]nde|direcci[oó]n',
  ),
  manner: word(
    'come(?! mai)|in che modo|(?:cosa|che) devo fare|how(?! (?:much|long|many|soon|often|expensive))|what do i (?:do|need) to|c[oó]mo|qu[eé] tengo que hacer',
  ),
  permission: word(
    'posso|possiamo|potrei|potremmo|si (?:pu[oò]|possono|potrebbe)|pu[oò]|riesco a|[eè] (?:possibile|permesso|concesso|consentito)|ammess[oiae]|accett\\p{L}+|mi (?:fate|lasciate|date|tenete)|ci (?:fate|tenete)|va bene (?:se|lo stesso)|can (?:i|we|my|you|he|she|they|people|children|kids|dogs)|could (?:i|we)|may i|possible|allowed|able to|let me|ok to|puedo|podemos|se puede[n]?|puede|podr[ií]a|es posible|permit\\p{L}+|me (?:dej|d)[aá]\\p{L}*|acept\\p{L}+',
  ),
  consequence: word(
    '(?:cosa|che(?: cosa)?) (?:succede|succederebbe|capita|faccio|facciamo|fate|posso fare)|e se|se (?:non|mi|ci|si|lo|la|il|un|arrivo|pago|perdo|manco|salto|disdico|cambio|voglio|sono|ho|esco)|e adesso|come (?:ci )?(?:si fa|faccio) (?:se|quando)|conseguenze|what (?:happens|if|do i do|should i do)|if (?:i|we|my|it|the)|qu[eé] (?:pasa|sucede|ocurre|hago)|y si|si (?:no|me|se|mi|el|la|llego|pago|pierdo|falto|cambio)',
  ),
  reason: word(
    "perch[eéè]|come mai|per (?:quale|che) motivo|motivo|com'?[eè]|why|how come|reason|por qu[eé]",
  ),
  duty: word(
    'serve|servono|servir\\p{L}+|occorr\\p{L}+|devo|dobbiamo|bisogna|obbligat\\p{L}+|per forza|necessari[oa]|indispensabile|ci vuole|ci vogliono|tocca|need(?:ed)?|have to|must|required|compulsory|mandatory|necessary|(?:me )?hace falta|necesit\\p{L}+|tengo que|hay que|obligatori[oa]|debo',
  ),
  choice: word(
    "qual[ei]?|che (?:tipo|tipi|differenz[ae]|formule|mezzi|documenti)|cosa (?:comprende|include|c'[eè]|posso|devo portare|copre|offre)|differenz[ae]|compres[oiae]|inclus[oiae]|which|what (?:kind|type|does|is|are|do you)|included?|includes?|difference|cu[aá]l(?:es)?|qu[eé] (?:tipo|incluye|diferencia|ofrec)|incluid[oa]s?",
  ),
  existence: word(
    "avete|fate|offrite|c'[eè]|ci sono|esist\\p{L}+|organizzate|vendete|prevedete|disponibil[ei]|tenete|do you (?:have|offer|do|sell|run|provide)|is there|are there|any|available|ten[eé]is|tienen|hay|ofrec\\p{L}+|existen?|hac[eé]is|vend[eé]is|organiz\\p{L}+|disponibles?",
  ),
  mishap: word(
    "non (?:funziona|va|parte|riesco|trovo|arriva|[eè] arrivat[oa]|si (?:apre|accende|vede|legge|collega|sente)|mi (?:fa|riconosce|arriva)|carica|prende)|guast[oaie]|rott[oaie]|pers[oaie]|smarrit\\p{L}+|rubat\\p{L}+|sparit[oaie]|sbagliat\\p{L}+|errore|bloccat[oaie]|difettos[oaie]|danneggiat[oaie]|dimenticat[oaie]|doesn'?t (?:work|open|load)|not working|won'?t|broken|lost|stolen|missing|wrong|error|damaged|faulty|forgot(?:ten)?|stuck|no (?:funciona|va|llega|puedo|encuentro|me deja|carga|enciende)|rot[oa]|perd[ií]\\p{L}*|robad[oa]|averiad[oa]|equivocad[oa]|olvid\\p{L}+|dañad[oa]|bloquead[oa]",
  ),
  ending: word(
    'disd\\p{L}+|recess\\p{L}+|recedere|annull\\p{L}+|cancell\\p{L}+|sospen\\p{L}+|smettere|interromp\\p{L}+|cancel\\p{L}*|stop|terminate|suspend\\p{L}*|pause|anul\\p{L}+|(?:dar|darme) de baja|rinunci\\p{L}+|togl\\p{L}+|rimbors\\p{L}+|refund\\p{L}*|reembols\\p{L}+|devol\\p{L}+|soldi indietro|restitu\\p{L}+',
  ),
}

export type Kind = keyof typeof kinds

/** A question may be of several kinds: "quanto costa e quanto dura?". */
export const kindsOf = (question: string): Kind[] =>
  (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].test(question))
