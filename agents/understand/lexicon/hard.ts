import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'

// A data file, one part a language: what must go to a person whatever else the message says.

export type HardKind =
  | 'legal'
  | 'safety'
  | 'dispute'
  /** Sounds like one of these and is not. */
  | 'none'

export const hardLexicons: Readonly<Record<Language, readonly Section<HardKind>[]>> = {
  it: [
    {
      kind: 'legal',
      weight: 1,
      entries: `
        avvocat*; il mio legale; mio legale; miei legali; vie legali; azione legale; azioni legali
        causa legale; {fare|faccio|faro|far|facciamo|faremo} causa; vi porto in tribunale; tribunale
        giudice di pace; diffid*; messa in mora; querel*; risarcimento danni; chiedero i danni; chiedo i danni
        {vi|ti|la|di} denunci*
        {sporgo|sporgere|sporgero|faccio|fare|faro|presento|presentare|presentero|parte la} _1 denuncia
        denunciarvi; denuncero; carabinieri; polizia postale
        {chiamo|chiamare|chiamero|vado|andro|andare|rivolgo|rivolgermi} _1 {polizia|finanza}
        guardia di finanza; agcm; antitrust; agcom; altroconsumo; codacons; adiconsum; federconsumatori
        unione consumatori; {associazione|associazioni} [dei|di|per i|a difesa dei|a tutela dei] consumatori
        garante {della privacy|privacy|dei dati|per la protezione}
        {violazione|violato|violate|violando} _2 {privacy|gdpr|dati|legge}; procedo per vie; adire
        azione giudiziaria`,
    },
    {
      kind: 'safety',
      weight: 1,
      entries: `
        {ha preso|preso|prende|andat* a|va a} fuoco; incendi*; fiamme
        {esce|esca|fa|faceva|usciva|uscito|uscire|sento} _1 fumo; scintill*; esplos*; scoppiat*
        {preso|prende|dato|da} _2 {scossa|corrente}; folgorat*; ustion*
        mi sono {ustionat*|ferit*|tagliat*|bruciat*|fatt* male|scottat*}
        si e {ustionat*|ferit*|tagliat*|bruciat*|fatt* male|scottat*|sentit* male|intossicat*}
        {fuga|odore|puzza} di gas; puzza di bruciato; odore di bruciato; reazione allergica
        shock anafilattico; pronto soccorso; intossica*; avvelena*; {ingoiato|ingerito} _4; soffoca*
        non respir*; {pezzi|pezzo|frammenti|schegge} di {vetro|metallo|plastica} {nel|nella|dentro}
        {vetro|metallo|chiodo|vite} {nel|dentro|nella} _2; sto male dopo; {siamo stati|sono stat*} male dopo
        vomit* dopo; cortocircuito; corto circuito; pericolo di vita
        {voglio|vorrei} {morire|farla finita|uccidermi|ammazzarmi}; mi {ammazzo|uccido}
        {batteria|caricatore|caricabatterie|prodotto} _3 {gonfi*|surriscald*|esplos*|brucia*}`,
    },
    {
      kind: 'dispute',
      weight: 1,
      entries: `
        chargeback
        {contesto|contestare|contestero|contestazione|disconosco|disconoscere|disconoscimento} _3 {addebito|pagamento|transazione|spesa|carta|operazione|pagamenti|movimento}
        {disputa|controversia|contestazione} {paypal|su paypal|con la banca|carta|con paypal|in banca}
        {apro|apriro|aprire|aperto} _1 {disputa|controversia|contestazione}
        {doppio|secondo} {addebito|pagamento|prelievo}
        addebit* {due volte|2 volte|doppio|tre volte|piu volte|senza|non autorizzat*|mai|per errore|un importo|una cifra|altri|ancora|di nuovo|# euro in piu|non riconosc*|sconosciut*}
        {pagato|pagata|scalat*|prelevat*|preso i soldi|prelevati|presi} {due volte|2 volte|doppio|il doppio|tre volte|senza}
        non {riconosco|ho autorizzato|ho mai autorizzato|ho fatto io|ho mai fatto} _2 {addebito|pagamento|transazione|spesa|prelievo|operazione|addebiti|movimento|pagamenti|acquisto}
        {addebito|pagamento|transazione|prelievo|spesa|operazione|addebiti|movimento} {non autorizzat*|sconosciut*|che non riconosco|sospett*|fraudolent*|mai autorizzat*|che non ho|doppi*}
        carta {clonata|rubata|usata da}
        mi {avete|hanno} {scalato|prelevato|addebitato|preso|tolto|fatto pagare} _3 {due volte|2 volte|doppio|in piu|senza|tre volte}
        {soldi|importo} {scalati|prelevati|presi} {due volte|ma|senza|dal conto ma}
        {blocco|revoco|storno|stornare} _2 {pagamento|carta|banca|addebito}`,
    },
    {
      kind: 'none',
      weight: 2,
      entries: `
        studio legale; sede legale; valore legale; ora legale; rappresentante legale
        {per|regalo per|sono} [un|una|il mio|mio] avvocat*; cosa succede se
        {certificato|certificazione} antincendio; ignifug*; assicurazione _2 incendio; estintore
        resistente al fuoco; {divisa|uniforme|modellino|costume} _2 {carabinieri|polizia}
        puo {esplodere|bruciare|dare fastidio}; addebitat* {quando|al momento}
        quando {viene|sara|verra} addebitat*; {posso|si puo} pagare in due volte; caserma dei carabinieri
        vicino al tribunale; garanzia legale; diffidente; diffidenti`,
    },
  ],
  en: [
    {
      kind: 'legal',
      weight: 1,
      entries: `
        lawyer; lawyers; solicitor; solicitors; attorney; attorneys
        legal {action|proceedings|team|advice|route|steps|department will|counsel|threat|case|claim}
        {take|taking|see|seeing} _1 {you|this|company|them} _1 {to|in} _1 court; small claims
        {see you in|take this to|go to|going to|end up in} court; sue; suing; sued; lawsuit; class action
        letter before action
        {report|reporting|reported|complain|complaint|complaining|contact|contacting|going|go|refer|escalate} _4 {police|trading standards|ombudsman|bbb|better business bureau|ftc|attorney general|consumer protection|consumer affairs|citizens advice|financial ombudsman|fca|ico|data protection|watchdog|authorities|which|action fraud|cfpb|accc|regulator|consumer rights}
        trading standards; ombudsman; better business bureau; attorney general
        consumer {protection agency|affairs|rights act}
        {calling|call|contacted|filed|filing|file} _2 {police|police report}
        {gdpr|privacy|data protection} {breach|violation|complaint|request}; breach of {contract|gdpr|privacy}
        press charges; my rights under; action fraud; watchdog; citizens advice`,
    },
    {
      kind: 'safety',
      weight: 1,
      entries: `
        {caught|catch|catching|on|started a|start a} fire; flames
        {smoke|sparks} {coming|came|from|out|everywhere|pouring}; sparking; sparked
        {exploded|exploding|blew up|explosion}; electric shock; electrocuted; {got|gave|gives|giving} _2 shock
        {burned|burnt|burn} {me|my|her|his|myself|hand|skin|face|child|son|daughter}
        {injured|injury|bleeding|hurt|cut} [me|my|myself|her|his|himself|herself|child|son|daughter|badly|by|from]
        gas leak; smell {of|like} {gas|burning}; smell {gas|burning|smoke}; smells like {gas|burning|smoke}
        burning smell; allergic reaction; anaphyla*; epipen; {choked|choking} _3; swallowed _4
        {food|been} poison*; poisoned; poisoning
        {glass|metal|plastic|nail|screw|needle} {in|inside} {my|the|our|his|her} _1; cant breathe
        trouble breathing
        {ended up|went|taken|rushed|going|in|at} [to|in|the] _1 {hospital|er|emergency room|a and e}
        {battery|charger|product|device} _3 {overheat*|swollen|swelled|swelling|exploded|burning|melted|bulging}
        {made|makes|got|been} _2 {sick after|ill after|very ill|violently sick|really sick from}
        carbon monoxide; {kill|hurt|harm} myself; suicid*; end my life; want to die`,
    },
    {
      kind: 'dispute',
      weight: 1,
      entries: `
        chargeback; charge back
        {dispute|disputing|disputed|contest|contesting} _4 {charge|charges|payment|transaction|card|bank|paypal|purchase}
        paypal {dispute|claim|case}
        {open|opening|opened|file|filing|filed|raise|raising} _2 {dispute|chargeback|claim with}
        {charged|billed|debited|paid} _3 {twice|double|two times|three times|again|without|multiple times|the wrong amount|extra|too much|more than}
        {double|duplicate|twice|second|extra} {charge|charges|charged|payment|billing|billed|debit|payments}
        overcharged
        {unauthorised|unauthorized|fraudulent|unknown|unrecognised|unrecognized|suspicious} {charge|charges|payment|payments|transaction|transactions|debit}
        {dont|didnt|do not|did not|never|not} {recognise|recognize|authorise|authorize|authorised|authorized|make|made} _2 {charge|charges|payment|transaction|purchase|debit|payments|transactions|it}
        {card|account} _2 {stolen|cloned|hacked|used by|used without|fraud}
        money {taken|was taken|gone|left my account|deducted} _3 {twice|but|without}
        {took|taken|taking|withdrew|deducted} _3 {twice|without my|without permission|without authorisation|without authorization}
        {reverse|stop|cancel} the payment with; my bank _3 {reverse|dispute|refund|fraud|money back}
        {call|calling|contact|contacting|tell|telling|through|via|ask|asking} my {bank|credit card company|card issuer|card company}`,
    },
    {
      kind: 'none',
      weight: 2,
      entries: `
        {for|gift for|im|as|i am} [a|my] {lawyer|solicitor|attorney}
        legal {size|pad|paper|guardian|warranty|notice|age|name}; {what|what happens} _2 if
        fire {extinguisher|resistant|pit|stick|place|alarm|proof|tv|blanket}; {is|are} {it|they|this} safe
        can it {explode|catch fire|burn}
        {will i|when will i|am i|when do i|when am i|do i} _2 {charged|billed} _2
        {police|firefighter} {costume|uniform|toy|discount}; {near|next to} the {court|police}; tennis court
        court shoes; food court; basketball court; sue ellen; suede`,
    },
  ],
  es: [
    {
      kind: 'legal',
      weight: 1,
      entries: `
        abogad*
        {acciones|accion|medidas|vias|via|proceso|demanda|asesor|asesoria|equipo} {legal|legales|judicial|judiciales}
        {demandar|demandare|demando|demandarlos|demandaros|demandarles|demandarte|los demando|les demando}
        {poner|pongo|pondre|interponer|interpondre|presentar|presentare|meter|voy a poner} _1 {denuncia|demanda|querella|reclamacion en consumo}
        denunci*; querella; juzgado; tribunales; tribunal; juicio; burofax; profeco; procon; sernac; indecopi
        condusef; ocu; facua; defensa {del|al} consumidor
        {oficina|omic|hoja|hojas|organizacion|asociacion|instituto} _1 {consumidor|consumidores|reclamaciones|consumo}
        omic; {proteccion|derechos} {al|del} consumidor; superintendencia; agencia de proteccion de datos
        aepd
        {llamar|llamo|llamare|voy|ire|acudir|acudo|avisar|avise|reportar|reporto} _2 {policia|guardia civil|autoridades}
        guardia civil; fiscalia; {violacion|vulneracion|incumplimiento} de {datos|privacidad|contrato|la ley}
        danos y perjuicios; {ministerio publico|defensor del pueblo|defensoria}`,
    },
    {
      kind: 'safety',
      weight: 1,
      entries: `
        {prendio|incendio|cogio|agarro|prendido|prende} [en] fuego
        se {incendio|prendio|quemo la|quemo el|quemo mi}; incendi*; llamas
        {sale|salia|salio|echa|echaba|saca|sacaba|hay|veo} _1 {humo|chispas}; chispazo
        {exploto|explotado|explosion|estallo}; {descarga|toque|corriente} electrica
        {me|le|nos} dio {toques|corriente|calambre|una descarga|la corriente|un toque}; electrocut*
        {me|se|le|nos} {queme|quemo|corte|corto|lastime|lastimo|herido|hirio|hizo dano|intoxique|intoxico|intoxicamos}
        quemadura*; {fuga|escape|olor} {de|a} {gas|quemado}; huele a {gas|quemado}; reaccion alergica; anafil*
        {urgencias|hospital|emergencias} _2 {por|despues|tras}
        {acabe|acabo|termine|termino|fui|estoy|estuve|llevar*|llevamos} _2 {urgencias|hospital}; intoxic*
        envenen*; se trago _3; {se|me} asfixi*; no {puede|puedo} respirar
        {vidrio|vidrios|cristal|cristales|metal|plastico|tornillo|clavo} {en|dentro} {la|el|mi|de} _1
        {bateria|cargador|producto|aparato} _3 {hincho|hinchada|exploto|sobrecalent*|quemo|derritio}
        me {enferme|puse mal|sento mal|puse enfermo|puse enferma} {despues|tras|por|al}
        {quiero|voy a} {morir|morirme|matarme|suicidarme}; suicid*`,
    },
    {
      kind: 'dispute',
      weight: 1,
      entries: `
        contracargo; contracargos; chargeback
        {disputa|disputar|disputo|disputare|impugnar|impugno|desconozco|desconocer|desconoci|retroceder|retrocedo|devolver|devolvere} _3 {cargo|cargos|pago|transaccion|recibo|compra|cobro|cobros}
        disputa {en|de|con|por} {paypal|banco|tarjeta|mercado}; {abro|abrire|abrir|abri} _1 disputa
        {doble|segundo} {cargo|cobro|pago}
        {cobrado|cobraron|cobro|cobrar|cobran|cobrasteis|cargado|cargaron|cobraste|pague|pagado|descontaron|descontado|habeis cobrado|debitaron|cobrando|cobraban} _3 {dos veces|2 veces|doble|tres veces|de mas|sin autorizacion|sin permiso|sin avisar|varias veces|otra vez|de nuevo|por duplicado|el doble|sin mi}
        {cargo|cobro|pago|cargos|cobros|transaccion|movimiento|compra|debito} {duplicado|duplicada|duplicados|doble|no autorizad*|desconocid*|indebid*|que no reconozco|que no hice|que no he|fraudulent*|sospechos*|que no autorice|no reconocid*}
        no {reconozco|autorice|he autorizado|hice|he hecho|realice} _2 {cargo|cobro|pago|compra|transaccion|movimiento|cargos|cobros}
        tarjeta {clonada|robada|usada}; {clonaron|robaron} _1 tarjeta
        {mi|al|el} banco _4 {dinero|disputa|devolucion|cargo|retroceso|contracargo|reclamar}
        {llamar|llamare|llamo|hablar|hablare|voy} {a|con|al} [mi|el] banco`,
    },
    {
      kind: 'none',
      weight: 2,
      entries: `
        {para|regalo para|soy} [un|una|mi] abogad*
        {representante|garantia|mayoria|aviso|edad|domicilio|guarda} legal; que pasa si
        {extintor|contra incendios|resistente al fuego|ignifugo|detector de humo}; es {seguro|peligroso}
        puede {explotar|quemarse|incendiarse}
        {cuando|en que momento} _2 {cobran|cobra|cargan|cobrais|cobrara}; {disfraz|uniforme} de policia
        cerca del {juzgado|tribunal}; en mucha demanda; bajo demanda; alta demanda; mucha demanda; demanda de
        sin juicio; buen juicio`,
    },
  ],
}
