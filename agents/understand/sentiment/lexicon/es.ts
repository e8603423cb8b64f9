import type { Section } from '../../matcher.ts'
import type { Classes } from '../../pattern.ts'
import type { SentimentKind } from '../kinds.ts'

// A data file, ordered by kind; the notation is described in pattern.ts. Spain and Latin America, tú, vos and usted.

export const spanishClasses: Classes = {
  n: '#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|varias|varios|muchas|muchos|tantas|tantos|demasiadas|demasiados|mil|cien|un monton de|mas de dos|mas de tres|mas de #|casi dos|casi tres|casi #|como #|ya #|unas|unos|no se cuantas|no se cuantos|infinidad de|un par de',
  one: 'un|una|media|medio|mas de un|mas de una|casi un|casi una|como una|ya una|ya un|toda la|todo el|otra|otro',
  span: 'dias|semanas|meses|horas|minutos|anos|dia|semana|mes|hora|ano|manana|tarde|eternidad|siglos|quincena',
  many: 'tercera|cuarta|quinta|sexta|septima|decima|enesima|centesima|millonesima|3a|4a|5a|6a|3era|3ra|4ta|5ta|#',
  write:
    'escribo|escribiendo|escribirles|escribiros|escribir|llamo|llamando|llamar|contacto|contactando|contactar|pregunto|preguntando|preguntar|pido|pidiendo|reclamo|reclamando|reclamar|insisto|insistiendo|repito|repitiendo|digo|mando|mandando|envio mensaje|explico|explicando|solicito|solicitando|intento|intentando|intentar|comunico|hablo|marco',
  written:
    'escrito|llamado|contactado|preguntado|pedido|reclamado|mandado|enviado|dicho|explicado|repetido|intentado|solicitado|abierto|hablado',
}

export const spanish: readonly Section<SentimentKind>[] = [
  {
    kind: 'insult',
    weight: 1.3,
    entries: `
      ladron; ladrona; ladrones; ladronzuelos; rateros; ratero; chorros; choros; rata; ratas; estafador*
      timador*; mentiros*; embuster*; farsantes; farsante; sinverguenza*; caradura*; caraduras; desgraciad*
      delincuent*; criminales; mafios*; tramposos; tramposo; idiota*; imbecil*; estupidos; estupido; estupida
      estupidas; tontos; tarados; tarado; pendej*; gilipoll*; cabron*; hijos de puta; hijo de puta; hijueputa*
      hdp; hijos de; malparid*; gonorrea*; culero*; ojete*; boludo*; pelotud*; weon*; huevon*; mamon*
      bastard*; subnormal*; retrasad*; payas*; bufones; ineptos; inepto; inepta; ineptas; ineptitud
      incompetent*; incompetencia; inutiles; inutil; incapaces; incapaz; negligentes; mugrosos
      muertos de hambre; miserables; parasitos; basura de {empresa|servicio|atencion|tienda|compania|gente}
      basuras; chapuceros; chapuzas; impresentables; impresentable; indeseables; aprovechad*; abusivos
      abusador*; abusones; irresponsables; groser*; maleducad*; mal educad*; prepotentes; hipocritas; cinicos
      cinico; descarad*; cobardes; escoria; gentuza
      gente {inutil|incompetente|mentirosa|sin verguenza|mala|inepta}
      banda de {ladrones|inutiles|incompetentes|payasos|estafadores|sinverguenzas|delincuentes|ineptos|mentirosos}
      panda de {ladrones|inutiles|incompetentes|payasos|estafadores|sinverguenzas|delincuentes|ineptos|mentirosos|vagos}
      bola de {ladrones|inutiles|incompetentes|payasos|rateros|ineptos|idiotas|mentirosos|pendejos}
      manga de {ladrones|inutiles|incompetentes|chantas|ineptos|vagos}
      sarta de {mentirosos|ladrones|inutiles|mentiras}; hatajo de _1
      partida de {ladrones|inutiles|incompetentes}; chantas; chanta; truchos; trucho; vagos; flojos
      {sois|son|eres|es usted|ustedes son} _2 {lo peor|inutiles|ladrones|patetic*|ridicul*|penos*|incompetent*|pesimos|pesimo|malisimos|terribles|horribles|lamentables|nefastos|vergonzosos|asquerosos|inservibles|basura|verguenza|estafa|mierda|burla|desastre|asco|estafadores|mentirosos|chiste}
      dais {asco|pena|verguenza|risa}; dan {asco|pena|verguenza|risa|lastima|coraje}; me dan asco
      me dais asco; das {asco|pena|verguenza|risa}; verguenza deberia* dar*; deberia* darles verguenza
      deberia* daros verguenza; deberia daros; que verguenza de; no tienen verguenza; no teneis verguenza
      no tienen {madre|moral|etica|palabra|nombre|perdon|corazon|ni idea|ni la menor|cara}
      no teneis {moral|etica|palabra|nombre|perdon|corazon|ni idea|cara}
      vayanse {a la mierda|al diablo|al carajo|al infierno|a la verga|a la chingada|al cuerno}
      iros {a la mierda|al carajo|a tomar|al infierno|a freir}
      vete {a la mierda|al carajo|a la verga|a la chingada|al diablo|al infierno|a tomar}
      a la {mierda|verga|chingada}; al carajo; a tomar por culo; que os den; que les den; que te den; jodanse
      jodeos; jodete; chinguen; chingen; chingada; chingad*; chinga; pudranse; metanselo; meteoslo; metetelo
      metanse; andate a; andate a la; vayan a; concha de; la concha; lpm; ctm; conchatumadre; conchetumare
      callate; callense; no {sirven|servis|sirves|sirve} {para nada|de nada|ni para|pa nada}
      no {saben|sabeis|sabes} {hacer nada|hacer su trabajo|hacer vuestro trabajo|nada|ni}
      no {entienden|entendeis|entiendes} {nada|una mierda|un carajo|ni madres}; no entiendes un
      bot {inutil|estupido|de mierda|tonto|idiota|pendejo|basura|maldito}
      {maldito|estupido|puto|pinche|inutil|tonto|pedazo de|jodido|condenado} {bot|robot|maquina|sistema|app|chatbot|empresa|compania|servicio|pagina|tienda|gente|web}
      pinche*; puta {empresa|compania|mierda|madre|web|tienda|aplicacion|maquina|verguenza|broma}
      puto {bot|robot|servicio|asco|desastre|paquete|pedido}
      empresa {de mierda|basura|estafadora|fraudulenta|de pacotilla|patito|fantasma|trucha|de cuarta|ladrona|mentirosa}
      de {mierda|pacotilla|cuarta|quinta}
      mierda de {empresa|servicio|atencion|tienda|compania|producto|app|web|bot|robot}
      asco de {empresa|servicio|atencion|tienda|compania|producto|app|web|gente|bot}
      porqueria de {empresa|servicio|atencion|tienda|compania|producto|app|web}
      quien {se creen|os creeis|te crees} que; quien se han creido; se creen {muy|que}
      son {tontos|sordos|ciegos|idiotas|brutos}; estan {locos|sordos|ciegos|dementes|tontos|mal de la cabeza}
      estais {locos|sordos|ciegos|tontos}; saben leer; sabeis leer; no saben leer; no sabeis leer
      aprendan a {leer|trabajar|hacer}; dediquense a; dedicaos a; cierren {la empresa|ya|el negocio|su}
      ojala {quiebren|cierren|quebreis|cerreis|les|os|quiebre|se vayan|fracasen}
      espero que {quiebren|cierren|quebreis|cerreis|les vaya mal|fracasen|se hundan|os hundais|os vaya mal}
      deberian {cerrar|cerrarlos|estar presos|estar en la carcel|ir presos|avergonzarse|darles verguenza|multarlos|clausurarlos}
      deberiais {cerrar|avergonzaros|estar en la carcel}; os tendria que {dar|caer} _1; les tendria que dar _1
      verguenza os {deberia|tendria} _2; verguenza les {deberia|tendria} _2; {puto|puta|putos|putas} _1; puto
      {mierda|porqueria|basura|asco|cagada} de _1; panda de; banda de; bola de; manga de; partida de
      {vaya|menuda|menudo|que} {panda|banda|bola|manga|tropa|hatajo|gentuza|chusma|partida|cuadrilla|circo} [de]
      chusma; gandules; holgazanes; jetas; morrudos; chorizos; choriceo; mangantes; mangones; carteristas
      usureros; sanguijuelas; buitres; piratas; atracadores; bandoleros; filibusteros; gusanos; viboras
      alimanas; cerdos; cerdo; perros; burros; burro; borricos; zoquetes; zopencos; memos; lerdos; torpes
      torpe; babosos; baboso; giles; gil; salames; salame; chotos; choto; garcas; garca; conchudos; conchudo
      culiaos; culiao; qlos; aweonaos; aweonao; sacos de {mierda|basura}; hijos de su; hijo de su; malnacid*
      malnacidos; mal nacid*; cabrones; mamadores; cagones; cagon; lacras; lacra; rufianes; canallas; canalla
      bribones; son {lo peor|peor que|puros inutiles|puros ladrones|pura basura}; sois {lo peor|peor que}
      me cago en {todo|la|los|su|vuestra|vuestros|tus|sus|dios|tu|mis} _2; la concha {de|tu} _2
      la puta {madre|que} _2; la reputa; que los pario; la madre que _2; me cago; la lora; cono de la
      a tomar por saco; que os {zurzan|den|parta}; que les {zurzan|parta}; los peores; las peores
      lo peor que {hay|existe|he|me}
      la peor {compania|empresa|tienda|experiencia|atencion|compra|aerolinea|clinica|inmobiliaria|aseguradora|operadora|gente} _1`,
  },
  {
    kind: 'fury',
    weight: 1.2,
    entries: `
      furios*; furic*; enfurecid*; enfurec*; indignad*; indignacion; indignante; indigna; enojad*; enojadisim*
      enojo; enfadad*; enfadadisim*; enfado; cabread*; cabreo; encabronad*; emputad*; encachimbad*; arrecho
      arrecha; rabia; rabios*; que rabia; ira; iracund*; colera; colerico; molestisim*; caliente con ustedes
      que coraje; coraje; me da {coraje|rabia|asco|bronca}; bronca; embroncad*; que bronca; arto; arta; artos
      hart*; hartisim*
      hasta {las narices|la coronilla|los huevos|los cojones|el gorro|la madre|el mono|las pelotas|la polla|el culo|la punta|el ultimo pelo}
      hasta aqui {llegue|hemos llegado|llego|he llegado}; estoy hasta _2; agotada la paciencia
      se me {acaba|acabo|agota|agoto|esta acabando|esta agotando|ha acabado|ha agotado|termino} la paciencia
      {mi|la} paciencia {se|tiene|ha|llego|esta|no|se ha}; perdi la paciencia; perdiendo la paciencia
      perdido la paciencia; pierdo la paciencia; no tengo mas paciencia; ya no tengo paciencia; colma; colmo
      el colmo; es el colmo; colmo de los colmos; la gota que; gota que; ya basta; basta ya; basta de
      ya estuvo; ya estuvo bueno; ya esta bien de; ya esta bien; ya vale; ya no aguanto [mas]; no aguanto mas
      no {puedo|lo soporto|soporto|doy} mas; no doy mas; ya no puedo mas; insoportable
      cansad* de {esperar|ustedes|vosotros|que|sus|vuestras|escribir|llamar|esto|tantas|tanto|pedir|repetir|insistir|la situacion|excusas|mentiras|promesas|tener|ser|recibir|estar}
      me canse de _1
      me {tienen|teneis|tiene} {hart*|cansad*|hasta|podrid*|hinchad*|harto|las bolas|los huevos}
      me {hincharon|hinchan|rompen|rompieron|tocan|tocais|estais tocando|estan tocando} {las pelotas|las bolas|los huevos|las narices|los cojones|las palmas}
      me {sacan|sacais|saca} de {quicio|mis casillas}; fuera de {quicio|mis casillas|si|mi}
      me {vuelven|van a volver|estan volviendo|voy a volver} loc*; hierve la sangre; me hierve; ardo
      me {enoja|enoje|enfurece|indigna|encabrona|cabrea|enferma|revienta|desespera|exaspera|emputa|encanta que me ignor*|llena de rabia}
      exasperad*; exasperante; asquead*; podrid*; podrida; desquiciad*; explotar de
      no {lo|la} puedo {creer|tolerar|permitir|soportar}
      dejen de {mentir|ignorarme|burlarse|tomarme|enviar|mandar|jugar|decir|estafar|robar|cobrarme|molestar|llamarme|darme largas|darme vueltas|marearme|inventar}
      dejad de {mentir|ignorarme|burlaros|tomarme|enviar|mandar|jugar|decir|robar|cobrarme|marearme}
      deja de {mentir|ignorarme|repetir|decir|enviarme|darme|mandarme|contestar lo}
      paren de {mentir|ignorarme|mandar|enviar|robar|cobrarme}
      me siento {estafad*|enganad*|robad*|burlad*|timad*|ultrajad*|humillad*}
      odio {esta empresa|esta compania|a esta|su empresa|su servicio|este servicio}; los odio; os odio`,
  },
  {
    kind: 'fury',
    weight: 1.15,
    entries: `
      hart* [de|ya|y]
      estoy {hart*|furios*|que ardo|que trino|que echo|indignad*|enojad*|enfadad*|cabread*|encabronad*|hasta|caliente|emputad*|bravo|brava|arrech*|podrid*|llena de rabia|lleno de rabia|fuera de}
      que trino; echando {chispas|humo|fuego}
      me {tienen|teneis|traen|tiene} {hart*|hasta|podrid*|frit*|negr*|quemad*|encabronad*|harto|loco|loca|contento no|seco} _2
      ya me {canse|harte|aburri|colmaron|llenaron|hincharon|enoje|encabrone|tienen|teneis|traen} _2
      se me {hincha|hincho|sube|subio|salio|acabo} {la vena|la bilirrubina|el cholo|el indio|la chancla|la paciencia}
      llego mi limite; llegue a mi limite; he llegado a mi limite; mi limite; se paso de; pasaron el limite
      me niego a {pagar|seguir|aceptar|esperar} _1
      no pienso {pagar|esperar|seguir|aceptar|rellenar|repetir|tolerar|permitir|callarme} _2
      no voy a {pagar|tolerar|permitir|aceptar|esperar mas|seguir|callarme|quedarme|consentir} _2
      no {tolero|permito|consiento} _2; me rehuso
      ya {estuvo suave|fue suficiente|es suficiente|me tienen|no mas|no espero}; hasta aqui; que asco de
      joder {ya|que|con|macho|tio|hombre}; cono ya; carajo $; carajo ya
      por {dios|el amor de dios|favor ya|los clavos|amor de dios}; me {lleva|carga} {la|el} _1
      dios mio que _1; no me cuelg*; ni se {les|os} ocurra; no se les ocurra; no se os ocurra`,
  },
  {
    kind: 'fury',
    weight: 1.1,
    entries: `
      ^ basta [ya] $; ya basta; basta ya; basta de; basta con {las|los|el|la|tanta|tantas|tantos|sus|vuestras}
      ^ basta {por favor|senores|de verdad|chicos}`,
  },
  {
    kind: 'outrage',
    weight: 1.05,
    entries: `
      inaceptable*; inacectable; inasceptable; inadmisible*; intolerable*; inconcebible*; inexcusable
      imperdonable*; injustificable; vergonzos*; verguenza; una verguenza; que verguenza; bochorn*; escandal*
      escandalo; escandalos*; ridicul*; absurd*; patetic*; indign*; denigrante; ultraje; atropello; abuso
      abusos; abusiv*; insult*; ofensiv*; ofensa; humillante
      falta de {respeto|seriedad|profesionalidad|profesionalismo|etica|verguenza|educacion}; falta total de
      faltas de respeto; una falta; irrespetuos*; irrespeto
      cero {respeto|seriedad|profesionalismo|profesionalidad|etica|empatia}
      poca {verguenza|seriedad|profesionalidad|madre|etica}
      nula {seriedad|profesionalidad|atencion|respuesta}; sin {escrupulos|respeto|verguenza|etica}; nada serio
      nada serios; poco serios; poco serio; poco profesional*; estafa; estafas; una estafa; estafad*; estaf*
      timo; un timo; timos; timado; timada; timand*; fraude; fraudes; fraudulent*; un robo; robo a mano armada
      robando
      me {estan robando|estafaron|han estafado|estan estafando|enganaron|han enganado|timaron|han timado|mintieron|han mentido|estan mintiendo|vieron la cara|ven la cara|han visto la cara|quieren ver la cara|estan viendo la cara}
      nos {robaron|estafaron|enganaron|mintieron}; enganan; enganar; engano; enganos; enganad*; enganos*
      publicidad enganosa; mentira; mentiras; mienten; mentis; mentido; puras mentiras; pura mentira
      tomadura de pelo; tomada de pelo; tomando el pelo; toman el pelo; tomarme el pelo; tomeis el pelo
      tomais el pelo
      me {toman|estan tomando|estais tomando|tomen} {el pelo|por tont*|por idiota*|por imbecil*|por estupid*|de tont*|por pendej*|por gilipollas}
      nos {toman|estan tomando} el pelo
      se {burlan|burlaron|estan burlando|rien|estan riendo|estan pasando|pasan} [de mi|de los clientes|de nosotros|de uno|de la gente|de lo lindo]
      os {reis|burlais|estais riendo|estais burlando} _2; una burla; burla; broma de mal gusto; es una broma
      es broma; sera una broma; sera broma; esto es una broma; es un chiste; un chiste; mal chiste; chiste
      parece {broma|chiste|burla|mentira|una broma|un chiste|una burla}; cachondeo; un cachondeo; choteo; joda
      es joda
      me {estan|estas|estais} {jodiendo|vacilando|cargando|cotorreando|bromeando|tomando|viendo|hueviando|weviando|vacilando}
      asco; un asco; que asco; da asco; asqueros*; asqueant*; repugnante; nauseabundo; una basura; pura basura
      porqueria; una porqueria; mugre; mugrero; mierda; una mierda; pura mierda; bazofia; lo peor; de lo peor
      lo mas bajo
      {el|la} peor {servicio|empresa|experiencia|atencion|tienda|compania|compra|trato|producto|del mundo|de mi vida|que} _3
      no es {normal|aceptable|serio|justo|posible|profesional|admisible|tolerable|de recibo}; no puede ser
      no puede ser que _3; como es posible [que]; como puede ser [que]; es posible que; de locos; una locura
      es una locura
      esto es {demasiado|el colmo|un desastre|increible|inaudito|una falta|insolito|una tomadura|un abuso|un robo|el acabose|de no creer|un insulto|de risa|para llorar|una burla|un fraude|una estafa}
      increible que; inaudito; insolito; de no creer
      les parece {normal|bien|justo|correcto|serio|poco|gracioso|logico}
      os parece {normal|bien|justo|correcto|serio|poco|gracioso|logico}
      te parece {normal|bien|justo|correcto|serio|poco|gracioso|logico}
      le parece {normal|bien|justo|correcto|serio|poco|logico}
      creen que {es normal|es justo|soy|somos|estoy|uno es|pueden}
      creeis que {es normal|es justo|soy|somos|podeis}
      que {se creen|os creeis|te crees|descaro|desfachatez|poca verguenza|poca madre|falta de|abuso|robo|estafa|basura|porqueria|mierda|burla|cinismo|poca seriedad|payasada|jalada|tomadura|cara mas|caradura|morro|jeta|huevos|cojones|manera de|forma de} _2
      tienen {la cara|el descaro|la desfachatez|el cinismo|los huevos|los cojones|el atrevimiento|la poca} _1
      teneis {la cara|el descaro|la desfachatez|el morro|los huevos|los cojones|la poca|mucha cara|un morro}
      desfachatez; descaro; sinvergonzoneria; payasada; una payasada; circo; un circo; desverguenza
      no les importa {nada|el cliente|los clientes|uno|un|una|en lo|nadie|un comino}
      no os importa {nada|el cliente|los clientes|una|un}
      les {vale|importa} {madre|madres|un|una|verga|poco|todo|nada}; les da {igual|lo mismo}; os da igual
      os importa {un|una|poco|nada}
      solo {quieren|les interesa|les importa|quereis|os interesa|os importa|piensan en|buscan|saben} {el dinero|cobrar|vender|robar|nuestro|mi dinero|sacar|su|vuestro|la plata}
      para cobrar {si|bien|son|sois|no}; {solo|bien} {sirven|servis|rapidos|buenos} para cobrar
      se {quedan|quedaron|han quedado|quedan} con {mi|el|nuestro|la} {dinero|plata|lana}
      os {quedais|habeis quedado} con _2; rateria; rata; no mamen; no mames; no manchen; no manches; no jodan
      no jodais; no joda; no chinguen; no friegen; no frieguen
      no {sean|seais|seas} {malos|asi|payasos|ridiculos|sinverguenzas|ratas|pendejos|tontos}
      ya ni la {chingan|friegan|amuelan}; se pasan; se {pasaron|pasan de|pasasteis}; os {pasais|habeis pasado}
      se la {pasan|maman|jalan}; se {mamaron|mamaron}; tienen {poca|muy poca} {madre|verguenza}
      que poca {madre|verguenza}; poca madre; manda {huevos|narices|cojones|webs}
      tiene {narices|cojones|huevos|tela|delito}; hay que tener {cara|morro|narices|poca|huevos|cojones} _1
      con que {cara|derecho|descaro|autoridad}; como se atreven; como os atreveis; se atreven a; os atreveis a
      y {encima|todavia|ademas} {me|tienen|pretenden|quieren|se|con|no|os|nos|hay|te} _3; ilegal; es ilegal
      ilegales
      es un {delito|robo|atraco|atropello|abuso|insulto|asalto|fraude|timo|escandalo|circo|chiste|cachondeo|desproposito|sinsentido|engano}
      atraco; un atraco; atraco a mano armada; robo descarado; extorsion; chantaje; usura; a mano armada
      sinsentido; desproposito; surrealista; kafkiano; de juzgado; de psiquiatrico
      de {risa|pena|verguenza|chiste|locos|traca|circo|terror|juzgado}; indigno
      no soy {tonto|tonta|idiota|estupido|estupida|pendejo|pendeja|imbecil|gilipollas|su}
      no somos {tontos|idiotas}; no naci ayer; me creen {tonto|tonta|idiota|pendejo|estupido|imbecil}
      piensan que {soy|somos|uno} _2; me ven {cara de|la cara|la}
      cara de {tonto|tonta|idiota|pendejo|pendeja|imbecil|gilipollas}; cuento chino; cuentos chinos
      puro cuento; puros cuentos; todo mentira; todo es mentira; nada es verdad; otra mentira; mas mentiras
      mentirosa; mentiroso; incumplidor*; incumplen {todo|siempre|lo}; informal*
      de verdad me {piden|pedis|van|vais|estan}; en serio me {piden|pedis|van|vais|estan|dicen}; es en serio
      en serio?
      me {estan|estais} {tomando|vacilando|jodiendo|viendo|robando|estafando|enganando|volviendo|arruinando|haciendo perder}
      una falta de todo; falta de _1 respeto; ni una disculpa; ni perdon
      no tienen {perdon|nombre|madre|verguenza|corazon|limites}
      no tiene {nombre|perdon|madre|explicacion|justificacion|sentido que}; clama al cielo; de no creerse
      no me lo puedo creer; no lo puedo creer; es para {matarlos|llorar|denunciar*|morirse|no creer*}
      increible $; increible lo {vuestro|suyo|de ustedes|que}; lo {vuestro|suyo|de ustedes} {es|no|ya}
      {lamentable|penoso|bochornoso|patetico|vergonzoso|nefasto|asqueroso} $; penos*
      lamentable {servicio|atencion|trato|lo|todo|situacion|empresa}; nefast*
      me {robaron|han robado|robasteis|habeis robado} {dinero|mi dinero|la plata|mi plata|los|plata|el dinero|en la cara|descaradamente}
      {es|son|que|pura|puras|una|vaya|menuda|como|autentica|verdadera|completa|de} basura; que basura
      basura de; basura $`,
  },
  {
    kind: 'outrage',
    weight: 0.8,
    entries: `
      con los pies; asi {os|les|te} va; me {teneis|tienen} content*
      {ultima|esta es la ultima} vez que _2 {piso|compro|entro|vengo|voy|llamo|confio|pido|uso|gasto|contrato|me ven|me veis|pongo}
      a todo el {que|mundo}
      pienso {contarlo|contar|decirlo|publicarlo|denunciar*|ir|reclamar|llegar hasta|hacer todo}
      se creen {intocables|muy|duenos|superiores|que|mejores|dioses|listos}
      os creeis {intocables|muy|duenos|superiores|mejores|dioses|listos}; la ley {es|esta|me}
      esto {ya|se} {es personal|paso de|no tiene nombre|es el colmo|raya|clama|no hay quien}
      {servicio|atencion|trato|empresa|tienda|gestion|web|app} _1 {da|dan} {pena|asco|verguenza|lastima|grima|rabia}
      da {pena|lastima} ajena; verguenza ajena; me {ven|vieron|vean|veis} la cara; ver la cara
      me {toman|tomaron|tomais|tomen} por _2; que poca _1; ni regalado; ni regalada; ni gratis; ni loco
      ni loca; ni de broma; nunca en {mi|la} vida; en mi vida {me habian|habia|he|me han|vi} _3; en mi vida
      jamas me habian {tratado|hablado|faltado} _2
      nunca me habian {tratado tan|tratado asi|tratado de|hablado|faltado|humillado} _2
      se {aprovechan|aprovechais|lucran} {de|con} _2; os aprovechais; aprovechandose de; abusan de; abusais de
      abusan; abusando de; se lavan
      no tienen {corazon|empatia|humanidad|etica|conciencia|educacion|respeto|palabra|seriedad}
      no teneis {corazon|empatia|humanidad|etica|conciencia|educacion|respeto|palabra|seriedad}
      cero {empatia|humanidad|educacion|verguenza|seriedad|respeto}
      un minimo de {respeto|decencia|educacion|seriedad|empatia|profesionalidad|verguenza|humanidad}
      lo minimo {es|que|seria}; {saben|sabeis} {contar|leer|trabajar|lo que es|escribir|hablar|espanol}
      que parte {de|no} _4; en que idioma; en que mundo; se los {explico|dibujo|repito|digo} _2
      os lo {explico|repito|digo} _2
      a ver si {se enteran|os enterais|lo entienden|lo entendeis|asi|leen|leeis|aprenden} _1
      excusas {y|tontas|absurdas|estupidas|de}; puro {choro|verso|blabla|bla|humo}; choro; puros choros
      no me vengan con _2; no me vengais con _2; no me salgan con _2
      no me {cuenten|conteis} {cuentos|historias|milongas|peliculas|rollos}; milongas; dejense de _2
      dejaos de _2; ni que {fuera|fueramos|les|estuviera} _2
      acaso {creen|piensan|soy|no|es|saben|les|tengo} _2; de plano; no hay derecho; habrase visto
      hay que {joderse|fastidiarse|tener|ser}; apaga y vamonos; vamos hombre; anda que; lo llevais claro
      lo llevan claro; pretenden {que|cobrarme|hacerme|cobrar|verme}; pretendeis {que|cobrarme|hacerme}
      ahora resulta que _3; resulta que la culpa; la culpa es {mia|nuestra|del cliente}; ni _3 ni _3 ni _2
      para que me {traten|ignoren|roben|hagan|contesten|digan} _3
      como {basura|perros|un perro|mierda|ganado|delincuentes|idiotas|un numero|numeros}
      por culpa de {su|sus|vuestro|vuestra|vuestros|ustedes|vosotros} _1; a poner a parir; poner a parir
      os pongo a parir; poneros verdes; en todas partes $
      hasta la {madre|coronilla|polla|punta|chingada|verga} _2; dejen de _3; dejad de _3
      sus {encuestas|estimado cliente|respuestas automaticas|plantillas|protocolos|politicas}; su politica _3
      me {importa|vale|da} {un|una|igual|lo mismo|tres} {pepino|comino|bledo|madre|madres|carajo|su|lo que|vuestra|vuestro|verga|pimiento|pito} _1
      me da igual {su|vuestra|vuestro|lo que|que} _2; me vale {madre|madres|verga|gorro|un} _1
      {otra|otro} {encuesta|link|enlace|respuesta automatica|formulario|excusa|robot|bot|cuento|promesa} _2
      se esconden _2; os escondeis _2; escondiendose; detras de {un bot|un robot|una maquina|la politica}
      me {insulto|insultaron|grito|gritaron|amenazo|amenazaron|humillo|humillaron|empujo|falto al respeto|faltaron al respeto|colgo|se rio|se rieron|cerro la puerta} _2
      {insulto|grito|amenazo|humillo} a _2; en mi cara; se rieron de _1; chofer {grosero|borracho}
      politica de {ignorar|mentir|robar}; es politica _3 {ignorar|mentir|robar}; cachondeo; un cachondeo
      cachondeo padre; quien da la cara; de la cara; dar la cara; pagando {@n|dos|tres|mas de} _2 para _3
      {pago|pagamos|llevo pagando} _6 {para|y} _1 {que|no|nada|nadie|sin} _2
      quiero {mi reembolso|mi dinero|una indemnizacion|una compensacion|una disculpa|disculpas|mi plata|que me devuelvan} _2
      una disculpa por escrito; no es mi {culpa|problema}; arreglen mi _1; arregladme _1
      ni una {palabra|llamada|disculpa|explicacion}; gente sin _1`,
  },
  {
    kind: 'threat',
    weight: 1.2,
    entries: `
      abogad*
      {acciones|accion|medidas|vias|via|proceso|proceder|procedere|recursos} {legal|legales|judicial|judiciales|legalmente}
      demandar; demandare; demandarlos; demandarles; demandaros; los demando; les demando; os demando
      voy a demandar; demanda contra; denunci*; los denuncio; os denuncio
      poner {una|la} {denuncia|demanda|queja formal|reclamacion}
      pondre {una|la} {denuncia|demanda|queja|reclamacion|resena}; querella; juzgado*; burofax; profeco
      procon; sernac; indecopi; condusef; ocu; facua; defensa {del|al} consumidor
      oficina {del|de consumo|municipal}; omic; hoja de {reclamaciones|quejas}
      hojas de {reclamaciones|quejas}; libro de {reclamaciones|quejas}; queja formal; reclamacion formal
      superintendencia; agencia de proteccion; guardia civil; fiscalia; danos y perjuicios
      reportar {a|los|este|su|la|el|esta|con} _2
      los {reporto|voy a reportar|reportare|voy a denunciar|voy a demandar|voy a quemar|quemo|voy a exhibir|exhibo|voy a exponer}
      os {voy a denunciar|voy a demandar|voy a poner|pongo|reporto}
      {resena|resenas|opinion|critica|calificacion|valoracion|comentario|comentarios|opiniones|puntuacion} {negativa|negativas|mala|malas|pesima|horrible|de una estrella|de 1 estrella|terrible}
      mala {resena|calificacion|valoracion|opinion|critica}; malas {resenas|opiniones}; una estrella
      1 estrella; cero estrellas; 0 estrellas; trustpilot
      {dejar|dejare|dejo|poner|pondre|escribir|escribire|voy a poner|voy a dejar|publicar|publicare} _2 {resena|resenas|opinion|valoracion|critica|comentario} _2
      en {todas las redes|redes|mis redes|twitter|facebook|instagram|tiktok|google} _1
      publicar {todo|esto|en|mi caso|las|los} _1; publicare _2; publico {todo|esto|en|mi caso} _1; lo publico
      hacer {viral|publico|publica}; hare {viral|publico|publica}; viralizar; viralizare
      {todo el mundo|todos} {se va a enterar|se enterara|sepan|sepa|lo sepan|se enteren|van a saber|va a saber} _1
      se va a enterar todo; se van a enterar; os vais a enterar; contarle a todo; le dire a todo
      se lo dire a todo; dire a todo; avisare a {todos|todo}; advertir a {todos|todo|la gente}
      quemar* en redes; los voy a quemar; escrachar; funar*; funa; contracargo*; chargeback
      {disputa|disputar|disputare|desconocer|impugnar|retroceder|devolver|devolvere|reclamar|reclamare} _2 {cargo|pago|recibo|banco|paypal|tarjeta|compra|transaccion} _1
      disputa {en|de|con|por|a traves}; abrir {una|un} {disputa|reclamo|reclamacion|caso}
      abrire {una|un} {disputa|reclamo|reclamacion|caso}
      {hablar|llamar|hablare|llamare|ir|acudir|acudire|voy|reclamar|ire} _1 {con|a} [mi|el] banco; al banco
      {cancelo|cancelare|voy a cancelar|doy de baja|me doy de baja|dare de baja|cancelamos} {todo|mi cuenta|mi suscripcion|y|el contrato|la cuenta} _1
      no {vuelvo|volvere|volveremos|pienso volver|vuelvo mas|compro mas|comprare|comprare mas|volvere a|vuelvo a|me vuelven a ver|me volveran a ver|me vereis|vuelven a verme|voy a volver} _3
      nunca mas; jamas {vuelvo|volvere|comprare|compro|en la vida}; nunca {vuelvo|volvere|comprare} _2
      no {mas|vuelvo} {con ustedes|con vosotros}
      {perdieron|perdisteis|han perdido|habeis perdido|pierden|perdeis} {un|una|a un|a una|otro|otra|mi|todo mi} _1 {cliente|clienta|confianza}
      {me voy|me cambio|nos vamos|me paso|me ire|me cambiare} {a la|con la|con otra|a otra|a otro|con la competencia|de aqui} _1
      a la competencia
      ultima vez que {compro|les compro|os compro|confio|pido|uso|utilizo|hago|recurro|contrato} _1
      esto no {se queda|se va a quedar|queda|acaba|termina} {asi|aqui}; no se va a quedar
      me las {van|vais} a pagar; lo {van|vais} a pagar; lo {pagaran|lamentaran|lamentareis|pagareis}
      se {van|vais} a arrepentir; se arrepentiran; os arrepentireis; ya veran; ya vereis; tendran noticias
      tendreis noticias; sabran de mi; voy {para alla|ahorita mismo alla|en persona}
      voy a ir {a su|a la|alla|hasta}; atenganse; ateneos; consecuencias`,
  },
  {
    kind: 'threat',
    weight: 1.1,
    entries: `
      {hoja|hojas|libro} de {reclamaciones|quejas}
      {voy|ire|iremos|vamos} a {ir|poner|hacer|llevar|contar|denunciar|reclamar|publicar|subir|acudir|presentar|exhibir|balconear|quemar|llamar a la|hablar con mi|reportar|hacer viral|viralizar} _2 {denuncia|reclamacion|queja|hoja|juicio|todo|prensa|tele|redes|periodico|consumo|profeco|ocu|tiktok|facebook|twitter|instagram|google|abogado|policia|autoridades|banco|demanda|jefe|resena|personalmente|viral}
      prensa; a la prensa; la tele; television; periodico; periodicos; los medios; a los medios; noticiero
      {seguidores|suscriptores}; # seguidores; mil seguidores
      {tengo|guarde|guardo} _2 {capturas|pruebas|todo grabado|pantallazos|grabaciones|screenshots|todo guardado}
      capturas de todo; lo tengo todo {grabado|guardado|por escrito}
      nos {vemos|veremos} {en|con|ante} {los tribunales|el juzgado|la corte|mi abogado|el juez|tribunales|consumo|profeco|juicio}
      a ver {que dice|que dicen|quien rie|quien se rie|que opina|si con|si asi|que les parece|que os parece} _1
      veremos {que|quien|si} _1; ya nos veremos
      {portabilidad|me porto|me cambio de|cambio de|me doy de baja|doy de baja|cierro} {la|mi|el|mis|banco|compania|operador|operadora|gimnasio|cuenta|cuentas|seguro|a otra|todo|proveedor} _1
      {cancelo|cierro|anulo|rescindo} {las|los|mis|todo|la|el|mi|ya} {lineas|contratos|cuentas|tarjetas|servicios|todo|cuenta|contrato|polizas|poliza|suscripcion} _1
      o cancelo _2; ustedes {deciden|veran|sabran}; vosotros {decidis|vereis|sabreis}
      os vais a {cagar|enterar|arrepentir}; se van a {arrepentir|enterar|acordar|cagar|llevar}
      me {van|vais} a {conocer|oir|escuchar|pagar}; se {acordaran|acordareis} de mi; os {acordareis|acordais}
      no saben con quien; no sabeis con quien; voy para {alla|ahi} _1; alla {voy|nos vemos}
      me planto {en|alli|ahi} _1
      voy a {ir|presentarme|plantarme} {personalmente|en persona|alli|alla|a la oficina|a la tienda|con|y}
      armar {un escandalo|la|un lio|pollo|el pancho}; montar {un pollo|el pollo|un escandalo|la de dios}
      {le|les|os|lo|los} {pongo|pondre|meto|metere} {una|un} {denuncia|demanda|reclamacion|queja|hoja|juicio|resena|estrella} _1
      estrellita; {una|1|cero|0} estrell* _1; suprema de; cnmv; banco de espana; cofece; ift; enacom; subtel
      osiptel; invima; sic; aneel; direccion general de; inspeccion; sanidad; ayuntamiento`,
  },
  {
    kind: 'ultimatum',
    weight: 1.1,
    entries: `
      ultima {oportunidad|chance|advertencia|vez que se lo|vez que lo|vez que os|vez que les|vez que te lo|vez que escribo|vez que aviso|vez que pido|vez que pregunto|vez que llamo|vez que contacto|vez que reclamo|vez que se los}
      ultimo {aviso|mensaje antes|intento|recordatorio|ultimatum}; ultimatum
      les doy {hasta|#|24|48|un|una|dos|tres|de plazo|plazo|tiempo}
      os doy {hasta|#|24|48|un|una|dos|tres|de plazo|plazo|tiempo}; te doy {hasta|#|24|48|un|una|dos}
      le doy {hasta|#|un|una|dos}
      tienen {hasta|# horas|# dias|24 horas|48 horas|un dia|una hora|dos dias|de plazo|plazo|tres dias} _2
      teneis {hasta|# horas|# dias|24 horas|48 horas|un dia|una hora|dos dias|de plazo|plazo|tres dias} _2
      se los advierto; os lo advierto; se lo advierto; les advierto; os advierto; os aviso; les aviso que
      estan advertidos; estais avisados
      o {me|lo|la|se} {devuelven|devolveis|regresan|dan|dais|solucionan|solucionais|responden|contestan|resuelven|envian|reembolsan|entregan|arreglan|arreglais|mandan|pasan} _5 [o]
      {si|sino|si no} _8 {denuncio|denunciare|demando|demandare|abogado|banco|cancelo|cancelare|reporto|reportare|profeco|consumo|legal|legales|redes|denuncia|demanda|reclamacion|disputa|policia|acciones|ocu|omic|publico|publicare|procedo|procedere|facua|sernac|indecopi|medidas|contracargo|resena|consumidor|competencia}
      si {hoy|manana|antes|para|en} _5 {no} _6 {denuncio|abogado|banco|cancelo|reporto|demando|redes|denuncia|medidas|acciones|legal|legales|procedo}
      de lo contrario {procedo|procedere|denuncio|tomare|voy|cancelo|acudire|me|interpondre|iniciare|presentare|pondre|los|os|ire|hablare} _1
      o {denuncio|los denuncio|os denuncio|cancelo|demando|llamo|voy a|procedo|me voy|hablo con mi|pongo|publico} _2
      tomare {medidas|cartas|acciones}; tomar {medidas|cartas|acciones legales}`,
  },
  {
    kind: 'demand',
    weight: 0.85,
    entries: `
      exijo _2; exigimos _1; exigir; exigiendo; exigencia; devuelvanme [ya] [mi|el] {dinero|plata} [ya]
      devuelvanme _2; devolvedme _2; devuelvame _2; devuelveme _2; devuelvan _2; devolved _2; regresenme _2
      regresen mi _1; reembolsenme _1; reembolsen {ya|mi|el} _1
      quiero mi {dinero|plata|lana|reembolso|devolucion|pedido|paquete|pasta|platita|guita} [de vuelta|devuelta] {ya|ahora|ahora mismo|hoy|ahorita|inmediatamente|de vuelta|devuelta|de regreso|mismo}
      quiero {mi dinero|mi plata|que me devuelvan|que me regresen|que me devolvais|una solucion ya|respuestas|una explicacion|explicaciones|una respuesta ya|una solucion|soluciones|que me den|que me solucionen|que me respondan|que alguien|que resuelvan|que lo resuelvan|que me contesten} _1
      mi dinero {ya|de vuelta|ahora|devuelta}
      necesito {una respuesta|una solucion|que me respondan|que me contesten|que me solucionen|respuestas} {ya|ahora|ahora mismo|hoy|inmediata|urgente}
      respondan [ya|de una vez|por favor ya|carajo|algo]; respondanme; responded [ya|de una vez]; respondedme
      responde [ya]; respondeme; contesten [ya|de una vez|algo|el telefono|carajo]; contestenme
      contestad [ya|de una vez|al telefono]; contestadme; contesta [ya]; contestame; solucionen [ya|esto|mi]
      solucionenlo [ya]; solucionad [ya|esto]; solucionadlo; resuelvan [ya|esto|mi]; resuelvanlo
      hagan {algo|su trabajo|bien}; haced {algo|vuestro trabajo|bien}; hagan su; muevanse; moveos; despierten
      despertad; espabilen; espabilad; ponganse {las pilas|a trabajar}; poneos {las pilas|a trabajar}
      apurense; deben {responder|responderme|devolver|devolverme|solucionar|darme|compensar|indemnizar} _1
      debeis {responder|responderme|devolver|devolverme|solucionar|darme|compensar}
      tienen que {responder|responderme|devolver|devolverme|solucionar|darme|compensar|dar la cara}
      teneis que {responder|responderme|devolver|devolverme|solucionar|darme|compensar|dar la cara}
      den la cara; dad la cara; dar la cara; cumplan; cumplid; expliquenme; explicadme
      alguien {me|que|puede|piensa|va} {explica|explique|va a|explicarme|responder|hacer|contestar} _1
      {a que|que} {esperan|estan esperando|esperais|estais esperando} _1
      {hasta cuando|cuanto mas tengo que|cuanto mas hay que|cuanto mas debo|cuanto mas voy a|cuantas veces|cuanto tiempo mas|cuantos dias mas|cuantos correos|cuantos mensajes|cuantas llamadas} _3
      cuando {piensan|pensais|carajos|demonios|diablos|cono|mierda|chingados|cojones} _2
      donde {demonios|diablos|carajos|carajo|cono|mierda|chingados|cojones|rayos|esta mi dinero|esta mi plata|cojones} _2
      que {demonios|diablos|carajos|carajo|cono|mierda|chingados|cojones|rayos|esta pasando con} _2
      por que {demonios|diablos|carajos|carajo|cono|mierda|chingados|cojones|rayos|nadie|no me|me ignoran|me ignorais|tengo que|siguen|seguis} _2
      porque {demonios|diablos|carajos|carajo|cono|nadie|me ignoran|siguen} _2
      como {demonios|diablos|carajos|carajo|cono|mierda|chingados|cojones|rayos} _2
      quien {demonios|diablos|carajos|cono} _1
      piensan {responder|contestar|hacer|solucionar|devolver|devolverme|enviar|enviarme|atender} _1
      pensais {responder|contestar|hacer|solucionar|devolver|devolverme|enviar} _1
      van a {responder|contestar|hacer algo|solucionar|devolverme|seguir|dar} _2 {o no|algun dia|alguna vez|o que}
      vais a {responder|contestar|hacer algo|solucionar|devolverme|seguir|dar} _2 {o no|algun dia|alguna vez|o que}
      de una {vez|buena vez|puta vez|maldita vez} [por todas]; por todas $; se dignan; se dignen; se digna
      os dignais; dignarse; dignense; merezco {una|respeto|que} _1; me deben _2; me debeis _2; hagan caso
      leanme; lean; lee {lo que|bien}; inmediatamente; ahora mismo; ya mismo; indemniz*
      {devuelvanme|devuelveme|devolvedme|devuelvame|regresenme|reembolsenme|devuelvan|regresen} _2 {dinero|plata|lana|pasta|euros|pesos|deposito|fianza|anticipo}`,
  },
  {
    kind: 'demand',
    weight: 0.35,
    entries: `
      pasame; paseme; pasenme; ponme; pongame; ponganme; que se ponga _3; comuniqueme; comunicame
      que me {pases|pasen|pongan|pongas|llamen|atiendan|devuelvan|devolvais|den|solucionen|arreglen|contesten|respondan|digan|expliquen|dejen|paguen|reembolsen} _3
      denme; dame; deme; manden {a alguien|un tecnico|ya}; mandad {a alguien|un tecnico|ya}
      arreglen {esto|ya|lo|el|la}; arreglad {esto|ya|lo|el|la}; {ya|ahora|hoy} o _2; ya [por favor] $
      {ya|ahora} joder; ahora mismo; dejen; dejad; deja de; paren; parad; contesten
      den {respuesta|solucion|la cara}; necesito {respuestas|una solucion} ya`,
  },
  {
    kind: 'swear',
    weight: 0.7,
    entries: `
      mierda; mierdas; joder; jodid*; joden; jodiendo; jodi; cono; puta; puto; putas; putos; putada; cojones
      cojonudo; carajos; cagada; cagadas; cago; me cago; verga; vergas; chingar; chingado; chingados
      chingadera*; mamada*; maldit*; condenad*; polla; huevada; huevadas; wea; weas; chucha; cresta; boludez
      pelotudez; gilipollez; pendejada*; estupidez; estupideces; idiotez; wtf; ptm; csm; alv; nmms; nmmes
      no mames; no manches; no jodan; no joda; no jodas; no chinguen; no chingues; no me jodas; no friegues
      no frieguen; vaya tela; manda huevos; manda narices; tiene narices; tiene cojones; tiene huevos
      tocate los`,
  },
  {
    kind: 'swear',
    weight: 0.35,
    entries: `
      caray; demonios; diablos; maldicion; demontre; ostia; ostias; hostia; hostias; pucha; carajo`,
  },
  {
    kind: 'chase',
    weight: 0.85,
    entries: `
      @many {vez|ves} {que|ke|q} _3 @write; @many {vez|ves} [que|ya|y|en]; por @many vez
      @many {mensaje|correo|mail|llamada|reclamo|queja|ticket|reclamacion|intento|solicitud|email} [que|y|sin]
      enesim*; por enesima
      {he|hemos|ya|les he|os he|te he|habia} _2 @written _4 @n {veces|mensajes|correos|mails|llamadas|tickets|reclamos|emails|reclamaciones|intentos}
      {llame|escribi|mande|envie|contacte|reclame|pregunte|hable|marque|insisti|pedi|abri} _2 @n {veces|mensajes|correos|mails|llamadas|tickets|reclamos|emails|agentes|personas}
      @n {veces|correos|mensajes|llamadas|mails|emails|reclamos|tickets|reclamaciones|intentos} [y|ya|sin|he|les|os|en|que|llevo|me|sigo|han] _2 {nada|nadie|ninguna|sin|cero|sigue|siguen|no|silencio|ni|siempre}
      ya {lo|les|os|se lo|te lo|se los|les he|os he|te|le|lo he} _1 {dije|he dicho|escribi|explique|pregunte|pedi|mande|envie|repeti|explicado|escrito|dicho|habia dicho|llame} _1
      les {escribi|llame|mande|envie|he escrito|he llamado|dije|explique} _2 {veces|ayer|y nada|y nadie|mil|ya|varias|muchas|y no}
      os {escribi|llame|mande|envie|he escrito|he llamado|dije|explique} _2 {veces|ayer|y nada|y nadie|mil|ya|varias|muchas|y no}
      como {ya|les|os} [les|os|he|lo] {dije|he dicho|mencione|explique|dicho|comente|explicado|mencionado} _1
      lo repito; les repito; os repito; repito
      vuelvo a {escribir|preguntar|llamar|repetir|insistir|pedir|reclamar|explicar|contactar} _1
      tengo que {repetir|volver a|estar|andar|seguir|rogar|suplicar|perseguir|llamar todos|escribir todos} _1
      otra vez {con lo mismo|lo mismo|la misma|el mismo|igual|me|sin|no|tengo|nadie|y|sigo|aqui|ustedes|vosotros|tarde|mal}
      una y otra vez
      siempre {lo mismo|la misma|el mismo|igual|me dicen|dicen|es lo mismo|la misma historia|con excusas|excusas|me|ponen|hay un}
      la misma {historia|respuesta|excusa|cancion|cantaleta|porqueria|mentira}
      las mismas {excusas|respuestas|mentiras}; el mismo {cuento|mensaje|rollo|verso}; puro cuento
      puros cuentos; puras {excusas|largas|promesas|vueltas}; pura {excusa|promesa}; dan largas
      dandome largas; dando largas; dan vueltas
      me {traen|tienen|teneis|llevan|mandan|pasan|marean|estan mareando|estan peloteando|pelotean|rebotan} {de un lado|dando vueltas|en vueltas|vuelta y vuelta|de aqui|de arriba|de uno|de una|de departamento|a vueltas|de ida|como pelota|esperando|mareado|mareada} _3
      de un lado {a otro|para otro|al otro}; pelotear*; me {pasan|pasaron|pasais} de
      me {cuelgan|colgaron|cortan|cortaron|han colgado|habeis colgado|colgais} _2
      {cuelgan|cortan} {el telefono|la llamada|las llamadas}
      me {dejaron|dejan|dejais|han dejado|habeis dejado} {en visto|en leido|colgad*|hablando sol*|plantad*|tirad*|esperando|sin|botad*}
      en visto; en leido
      me {ignoran|ignorais|estan ignorando|estais ignorando|han ignorado|ignoraron|evaden|evitan}; ignoran
      ignorando; ignorais; ignorad*
      nadie {me|nos|se|contesta|responde|hace|da|sabe|ayuda|atiende|soluciona|resuelve|respondio|contesto|llama|ha|aparece|coge|toma|quiere|le|hizo|dice|vino|llamo|explica|entiende} _1 {contesta|responde|ayuda|hace|atiende|soluciona|da|respondio|contesto|dice|llama|resuelve|hace caso|ha respondido|ha contestado|ha llamado|digna|hace responsable|responsabiliza|explica|sabe|cuenta|importa|nada|respuesta|solucion|caso|el telefono|respondido|contestado}
      nadie {responde|contesta|atiende|ayuda|soluciona|resuelve|respondio|contesto|hace nada|da la cara|sabe nada|da razon|coge}
      no {responde|contesta|atiende|respondio|contesto|coge} nadie
      no {responden|contestan|respondeis|contestais|atienden|responde nadie|cogen|cogeis|devuelven la llamada} [nunca|mis|los|a|el|al|ni|las] _1
      no me {han|habeis|ha|responden|contestan|respondieron|contestaron|respondeis|contestais|dan|dais|dieron|hacen|haceis|devuelven|resuelven|solucionan|atienden} [ni|respondido|contestado|nadie|una|ninguna|dado|solucionado|resuelto|caso|respuesta|solucion|nunca|devuelto|hecho] _1
      sin {respuesta|respuestas|ninguna respuesta|una respuesta|solucion|una solucion|ninguna solucion|noticias|obtener|recibir|que nadie|que me|explicacion|explicaciones|ninguna explicacion|ni una|una sola|contestar|resolver|solucionar|novedades|que respondan}
      ninguna {respuesta|solucion|explicacion|noticia|contestacion}
      ni {una|siquiera una|un|siquiera un} [sola|solo|triste|maldita|puta] {respuesta|llamada|mensaje|correo|explicacion|disculpa|solucion|contestacion|mail|aviso|email|palabra}
      cero {respuesta|respuestas|solucion|soluciones|atencion|comunicacion|ayuda|avisos|noticias}
      {desaparecid*|desaparecieron|desaparecisteis}
      se hacen {los tontos|los locos|los sordos|los desentendidos|patos|pendejos|los que}
      os haceis {los tontos|los locos|los sordos|los suecos}
      respuestas {automaticas|de copia|genericas|enlatadas|roboticas|copiadas}; copia y pega; copy paste
      copiar y pegar; nadie se hace {cargo|responsable}; me {cierran|cerraron} el {caso|ticket|reclamo}
      {cada|todos} [uno|vez|quien|agente|persona] {me|dice|cuenta|inventa|da|dan} {cuenta|dice|dan|da|inventa|una|un|versiones|cosas} _3 {diferente|distint*|version|otra}
      @n {agentes|personas|operadores|versiones|excusas|historias|respuestas|maquinitas|robots|bots|maquinas} {diferente*|distint*|y|ya|me|despues|que}
      me han {pedido disculpas|pasado|mandado|dicho|colgado|tenido|ignorado} _1 {@n|ya|de|por|varias|mil}
      {@n} {semanas|meses} para {un|una|que|el|la|cambiar|devolver|arreglar|recibir|nada} _3
      un mes {entero|y|para|esperando|sin|con}; ya {perdi|perdimos} la cuenta; perdi la cuenta
      {mil|cien|ochocientas|tropecientas|cincuenta} veces; como {cien|mil} _1
      otra vez {el mismo|la misma|lo mismo|me|nos|con|igual|y} _3; y otra vez
      una vez mas {me|nos|no|sin|el|la}
      me {cobraron|cobran|han cobrado|habeis cobrado|volvieron a cobrar} _1 {de nuevo|otra vez|dos veces|de mas|nuevamente}
      de nuevo {me|no|el|la|lo|sin} _2
      {van|ya van|llevo} {@n|como|ya|mas de} {veces|llamadas|correos|mensajes|reclamos|semanas|meses|dias} _1
      {siguen|seguis} {sin|ignorando|dando|con|mandando|pidiendo|cobrando} _2
      y {siguen|seguis|sigo|sigue} {sin|igual|ignorando|esperando|dando|en} _1
      ni {contestan|responden|contestais|respondeis|llaman|avisan|una|caso|la hora|resuelven|se inmutan|me hacen|mu} _1
      y {nadie|ninguno} {responde|contesta|hace|viene|sabe|dice|da|me|llega|aparece|soluciona} _1; y nada
      nada de nada; y cero
      nunca {contestan|responden|contestais|respondeis|llaman|cumplen|estan|solucionan|me llamaron|me han|atienden|hay nadie} _1
      jamas {contestan|responden|contestais|respondeis|llamaron|me han|me llamaron|cumplen} _1
      {dejan|dejaron|dejasteis|han dejado} {tirad*|colgad*|plantad*|botad*|abandonad*} [a]; tirad* como _1
      me {dejaron|dejais|dejan|habeis dejado|han dejado} {sin|en|con|tirad*|colgad*|plantad*|a} _1`,
  },
  {
    kind: 'chase',
    weight: 0.5,
    entries: `
      llevo {@n|@one|mas|ya|desde|casi|toda|todo|como|un|una|esperando|dias|semanas|meses|horas|anos} _3
      llevamos {@n|@one|mas|ya|desde|casi|toda|todo|como|un|una|esperando|dias|semanas|meses|horas} _3
      {ya van|hace|desde hace} {@n|@one|mas|ya|casi} _2 @span {que espero|que espera|que no|sin|nadie|esperando|y nada|que les|que os|que reclamo}
      {espero|esperando|esperado|esperar|espere|esperamos} _2 {@n|@one|desde|hace|dias|semanas|meses|horas} _1 [@span]
      sigo {esperando|sin|en lo mismo|igual|aqui|con el|con la|a la espera} _2
      seguimos {esperando|sin|igual|a la espera} _2
      {@n|@one} _1 @span {esperando|y nada|y nadie|despues|de espera|de retraso|y sigo|y siguen|y sigue|y no|de atraso|y ni|al telefono|en espera|reclamando|tarde|y aun|y todavia|y ustedes|y vosotros|aguantando|perdid*|intentando|tratando|pidiendo|dando vueltas|llamando|escribiendo}
      despues de {@n|@one|tanto|tantos|tantas|mas|varios|varias|semanas|meses|dias|horas|muchas|muchos|esperar|mil} _2
      pasaron {@n|mas|ya|casi} _2
      ya {pasaron|han pasado|paso|pasaba|van|hace|son|llevo|ha pasado} {@n|@one|mas|casi|dias|semanas|meses} _1
      han pasado {@n|mas|ya|casi|dias|semanas|meses} _2
      {aun|todavia} {no|sin|nada|espero|sigo|esperando|estoy esperando|nadie|me deben|no me|no he|no tengo|no llega|nadie me} _3
      {segunda|2a|2da} vez [que|en|este|y] _2; {segundo|2do} {correo|mensaje|pedido|reclamo|aviso|paquete} _1
      por segunda vez; dos veces {ya|y|el mismo|la misma|lo mismo|en}; mas de una vez; varias veces
      muchas veces; tantas veces; mil veces; en {repetidas|reiteradas|varias|numerosas|multiples} ocasiones
      repetidas veces; reiteradamente
      cada vez que {llamo|escribo|pregunto|compro|pido|intento|uso|entro|hablo} _1; todo el tiempo
      todos los dias; cada dia {una|me|otra|es|un}
      {me|nos} {prometieron|aseguraron|habian dicho|dijisteis|prometisteis|habian prometido|garantizaron|prometen|juraron} _5
      {prometieron|prometisteis|prometido|prometen|aseguraron|dijeron que} _4; promesas
      quedaron en {llamar|llamarme|enviar|devolver|responder|que|venir|pasar|mandar} _1; quedasteis en _1
      debia {llegar|haber llegado|estar|ser} _2; tenia que {llegar|haber llegado|estar} _3
      deberia haber {llegado|estado|sido} _1; tendria que haber {llegado|estado} _1
      iba a {llegar|estar} _3 {ayer|semana|hace|lunes|y}; una eternidad; eternidad; siglos; demasiado tiempo
      mucho tiempo {esperando|ya|para}; tanto tiempo; horas {al telefono|en espera|esperando|en linea|colgad*}
      excusas; excusa tras excusa; mas excusas; posponen; aplazan; cambian la fecha; lo cambian; reprograma*
      me {dicen|dijeron} {una cosa|que si|que manana|que espere|lo mismo|que ya|otra cosa} _2
      unos {dicen|me dicen}`,
  },
  {
    kind: 'chase',
    weight: 0.3,
    entries: `
      {hace|desde hace|van|lleva|llevan} {@n|@one|mas|ya|casi} _1 @span; {@n|@one} @span sin
      me {dijeron|dicen} que _2; me {dijeron|dicen} _2`,
  },
  {
    kind: 'accusation',
    weight: 1,
    entries: `
      me|nos|le|les {cobraron|cobrasteis|cobran|cobrais|habeis cobrado|han cobrado|quitaron|quitasteis|quitan|rompieron|rompio|rompisteis|perdieron|perdisteis|habeis perdido|han perdido|bloquearon|bloqueasteis|cortaron|cortasteis|cortais|cortan|cancelaron|cancelasteis|cambiaron|dejaron|dejasteis|arruinaron|arruinasteis|estropearon|estropeasteis|vendieron|vendisteis|colaron|endosaron|encasquetaron|metieron|subieron|subisteis|duplicaron|suspendieron|borraron|trataron|tratasteis|hicieron|hicisteis|han hecho|habeis hecho|mandaron|mandasteis|prometieron|prometisteis|negaron|negasteis|echaron|echais|corrieron|gritaron|culparon|culpan|culpais|plantaron|plantasteis} _3
      {perdieron|perdisteis|rompieron|rompisteis|cancelaron|cancelasteis|han perdido|habeis perdido|tiraron|tirasteis|arruinaron|olvidaron|olvidasteis} {mi|mis|el|la|todo|nuestr*} _1
      {por|a causa de} {su|vuestro|vuestra|un} {error|culpa|fallo|incompetencia|negligencia|ineptitud|descuido}
      {culpa|error|fallo|responsabilidad} {suya|vuestra|suyo|vuestro|de ustedes|de vosotros}
      es {su|vuestra} culpa; que es {mi|nuestra} culpa
      y {todavia|encima|ahora|ustedes|vosotros|aun|me} {me|nos|dicen|decis|piden|pedis|quieren|quereis|mandan|mandais|salen con|tan|pretenden|tienen|tengo que|hay que|contestan|siguen} _2
      ustedes {leen|contestan|saben|creen|piensan|solo|nunca|siempre|ni|no} _2
      vosotros {leeis|contestais|sabeis|creeis|pensais|solo|nunca|siempre|ni|no|mas} _2; planton; plantones
      nadie {ahi|alli|de ustedes|de vosotros} _2; ni uno solo _2
      me trataron {como|de|con} {un|una|delincuente|tonta|tonto|criminal|perro|basura|ladron}
      quien {me paga|paga|responde por|se hace} _2; quien me {paga|devuelve|compensa} {eso|esto|el|la|mi|a mi}`,
  },
  {
    kind: 'mockery',
    weight: 1.1,
    entries: `
      gracias por {nada|arruinar|arruinarme|hacerme perder|hacerme esperar|ignorarme|perder|la perdida|no|tomarme|robarme|estafarme|la nula|la estafa|tanta demora|dejarme|el pesimo|la pesima|su falta|vuestra falta|la espera|el disgusto|el mal|mentir|mentirme|absolutamente nada|la tomadura|quedarse|amargarme|hacer que} _2
      muchas gracias por {nada|arruinar|arruinarme|hacerme perder|hacerme esperar|ignorarme|perder|no|robarme|estafarme|dejarme|el pesimo|la pesima} _2
      felicidades por {la|su|vuestra|el|tan|tardar|perder|hacer|no|arruinar|ser|otro|otra} _2
      felicitaciones por {la|su|vuestra|el|tan|tardar|perder|hacer|no|arruinar|ser|otro|otra} _2
      enhorabuena por {la|su|vuestra|el|tan|tardar|perder|hacer|no|arruinar|ser|otro|otra} _2
      {felicidades|enhorabuena|felicitaciones|bravo} {campeones|genios|chicos|de verdad|senores|equipo|a todos|otra vez|por nada}
      menos mal que {son|sois|era|iba|eran|decian|es|ustedes|vosotros|pague|habia|me} _3
      menudo {servicio|desastre|timo|asco|equipo|fraude|chollo|atraco|robo}
      menuda {empresa|atencion|verguenza|estafa|tomadura|mierda|seriedad|tienda|basura|gracia|profesionalidad|chapuza|broma|cara}
      vaya {servicio|empresa|atencion|verguenza|estafa|tomadura|mierda|seriedad|tienda|profesionalidad|chapuza|desastre|timo|asco|broma|panda|manera|forma|robo|tela|cara|equipo|basura|gente|perdida}
      valiente {servicio|empresa|atencion|verguenza|ayuda}; bonita {forma|manera|atencion|seriedad|empresa}
      bonito {servicio|modo|detalle}; linda {forma|manera|atencion|empresa|seriedad}; lindo {servicio|modo}
      buena {forma de|manera de|broma|estafa} _1
      que {bonito|lindo|bien|maravilla|gran|buen|buena|excelente|rapidez|eficiencia|eficientes|profesionales|profesionalidad|profesionalismo|seriedad|puntualidad|amables|atentos|serios|rapidos|puntuales|considerados|bonita|linda|bueno} {servicio|atencion|forma|manera|empresa|ayuda|que me ignor*|que nadie|eh|no|la vuestra|la suya|de su parte|todo|tienen|teneis|esperar|pagar|se siente|trato|pagar por|os habeis|que no} _2
      {excelente|gran|buen|buenisimo|magnifico|estupendo|fantastico|maravilloso|increible|impecable|espectacular} {servicio|trabajo|manera|trato} {como siempre|eh|el suyo|el vuestro|de nuevo|otra vez|no|verdad|sin duda|si|para perder|de verdad que}
      {excelente|gran|buena|buenisima|magnifica|estupenda|fantastica|maravillosa|increible|impecable|espectacular} {atencion|manera|forma|organizacion} {como siempre|eh|la suya|la vuestra|de nuevo|otra vez|no|verdad|de|al cliente eh}
      como {siempre|de costumbre} {no|nadie|nada|tarde|mal|un|una|sin|el|excusas|ignorando|pesimo|fatal|igual|lo mismo}
      para variar
      me encanta {esperar|que me ignor*|que nadie|pagar|perder|hablar con|cuando me|como|que me|la forma en|cuando no|que no|vuestra manera|su manera|lo rapido} _2
      adoro {esperar|que|perder|pagar|hablar con|cuando} _2; nada como {esperar|pagar|perder|que} _2
      da gusto {esperar|ver como|pagar|que|comprobar} _2
      es un placer {esperar|ser ignorad*|pagar|hablar con una pared}; hablar con {una pared|la pared}
      hablando con {una pared|la pared}; hablo con {una pared|la pared}; hablandole a la pared; a la pared
      una pared; claro que {si campeon|no|si como}; si claro; claro como no; claro claro; si como no; como no
      seguro que si; ay si; ya veo lo {mucho|poco}; se nota {que|lo|el|la|cuanto|mucho|su} _3; ya se ve que _2
      ya veo que {no|les|os|nadie|el|su} _2; premio {a|al|para|nobel}; un aplauso; aplausos; bravo; guinness
      cuanta {eficiencia|seriedad|profesionalidad|amabilidad|rapidez}
      tanta {eficiencia|seriedad|profesionalidad|rapidez}
      no {vaya|vayan|vayais} a ser que {trabaj*|contest*|respond*}
      no se {molesten|vayan a|vayais|herni*|esfuercen|apuren|preocupen sigan}
      no os {molesteis|hernieis|esforceis|mateis}; tan {dificil|complicado} {es|sera|resulta} _2
      es tan {dificil|complicado} _2; es mucho pedir; sera mucho pedir; es pedir {mucho|demasiado}
      pido {demasiado|mucho}
      hay {alguien|vida} {vivo|despierto|trabajando|que trabaje|que sirva|inteligente|ahi que sepa|que haga|pensante}
      trabajan {ahi|o|alguna|de|algun}; trabajais {ahi|o|alguna|algun}
      estan {dormidos|de vacaciones|muertos|vivos|durmiendo|de adorno|pintados}
      estais {dormidos|de vacaciones|muertos|vivos|durmiendo|de adorno}; se durmieron
      espero {sentado|sentada|a que|hasta navidad|al 2030}
      me {siento a esperar|jubilo|hago viejo|hago vieja|muero esperando|salen canas|saldran canas}
      para {navidad|el siglo|el 2030|las calendas|el dia del juicio}; ver para creer; sin comentarios
      lo que faltaba; lo que me faltaba; solo faltaba; faltaba mas; solo me faltaba; y encima; para colmo
      y para colmo; por si fuera poco; y todavia {tienen|me|quieren|se|esperan|hay que} _1; por favor eh
      venga ya; anda ya; venga hombre; no fastidi*; no me digas; no me diga; que casualidad; curioso que
      que raro que; vaya sorpresa; bueno fuera; ojala les; lo hacen a proposito; a proposito`,
  },
  {
    kind: 'mockery',
    weight: 0.9,
    entries: `
      {pago|pague|llevo pagando|pagamos} puntual _9
      {que|menuda|menudo|vaya|gran|linda|bonita|excelente} {maravilla|joya|forma|manera|gestion|eficacia|puntualidad|profesionalidad|detalle|atencion|espectaculo|recibimiento|bienvenida|sorpresa|servicio} [de servicio|de empresa|de atencion|la vuestra|la suya] {oye|oigan|eh|macho|tio|no|verdad|gracias|de verdad|chicos|senores|colega}
      un aplauso; aplauso; aplausos; bravo {por|senores|chicos|eh|campeones|bravo|de verdad|$}
      felicidades {eh|por|campeones|de verdad|senores}; si {senor|como no|claro|seguro} eh; lo que me faltaba
      faltaba {esto|eso|mas|que}; lo que faltaba; solo {faltaba|falta} _1; cachondos; que graciosos; graciosos
      que risa; que chistosos; chistosos; muy {graciosos|listos|vivos|chistosos|bonito todo|bonito|valientes}
      que {listos|vivos|graciosos|chistosos|cracks|fenomenos|genios|campeones|artistas|lumbreras|eficaces|considerados|majos} [sois|son|eh]
      artistas; lumbreras; eminencias; unos {artistas|genios|fenomenos|campeones|linces|maquinas de|lumbreras}
      linces; se {lucieron|han lucido|luciste}; os habeis lucido; lucidos; nota un; {un cero|un 0} patatero
      cero patatero; ni {mi abuela|un nino|un mono|mi perro|mi gato}
      {mi abuela|un nino|un mono|mi perro|mi gato} lo {haria|hace} mejor; a paso de tortuga; tortuga*
      paloma mensajera; senales de humo; vienen {andando|nadando|gateando|a pie|en burro}
      {necesitan|necesitais|quieren|quereis|les hago|os hago} {un|que} {dibujo|croquis|mapa|se lo dibuje}
      un croquis; os lo dibujo; se los dibujo; les hago un dibujo; con peras y manzanas; con manzanitas
      hay que {rezar|rogar|arrodillarse|suplicar|sobornar}; me arrodillo; rezar; rogarles; a rogar
      hago una novena; ponerle una vela; esperando un milagro; para {museo|enmarcar|nota|llorar|mear y no}
      de museo; de traca; de premio; y tan {tranquilos|anchos|panchos|felices|frescos|campantes}
      tan {panchos|anchos|campantes|frescos}; lavarse las manos; se lavan las manos; os lavais las manos
      mirando para otro; la excusa {de|del}; excusas baratas
      se les {perdio|olvido|cayo} {otra|casualmente|tambien}`,
  },
  {
    kind: 'mockery',
    weight: 0.8,
    entries: `
      {para|por} que [demonios] {pago|les pago|os pago|estoy pagando|pagamos}; que estoy pagando
      se {superaron|superan|han superado}; os habeis superado; os superais; para eso {pago|les pago|me cobran}
      para eso pago; de que {sirve|me sirve} {pagar|llamar|escribir|reclamar} _1; de que sirven
      para que {sirven|estan|existen|servis}; wow {que|felicidades|increible|gracias}; vaya vaya`,
  },
  {
    kind: 'feeling',
    weight: 0.75,
    entries: `
      decepcion*; decepcionad*; decepcionant*; desepcion*; defraudad*; desilusion*; desilusionad*; desencant*
      disgust*; disgustad*; descontent*; insatisfech*; insatisfaccion; inconform*; disconforme; molest*
      fastidi*; frustra*; frustrad*; frustrant*; frustracion; trist*; tristeza; apenad*; desanimad*
      desmoralizad*; desesperad*; desesperante; desesperacion; desesperanzad*; agobiad*; agobiante; agobio
      angustia*; angustiad*; estresad*; estresante; agotad*; agotador; agotadora; cansad*; cansancio; exhaust*
      abrumad*; afectad*; dolid*; herid* en; ofendid*; humillad*; avergonzad*; incomod*; incomodidad; irritad*
      irritante; contrariad*; confundid*; confus*; desconcertad*; perplej*
      sorprendid* {negativamente|para mal|desagradablemente}; abandonad*; desamparad*; desatendid*; impotencia
      impotente; llorar; lloro; llorando; mal sabor; mal sabor de boca; mala espina; desconfianza; desconfi*
      ya no confio; no confio; perdi {la confianza|confianza|la fe}; perdido la {confianza|fe|esperanza}
      pierdo la confianza; perdiendo la {confianza|fe|esperanza}; arrepentid*; me arrepiento; arrepient*
      lament*; lamentable; lamentablemente; desgraciadamente; desafortunadamente; por desgracia; lastima
      una lastima; que lastima; es una pena; una pena; que pena; me da pena; me da lastima; da pena; me duele
      me apena; me entristece; me decepciona; me disgusta; me preocupa*; me inquieta; me agobia; me incomoda
      me estresa; me frustra; me molesta; me fastidia
      no me {gusto|gustaron|ha gustado|convencio|ha convencido|agrada|agrado|parece bien|parece justo|siento bien|siento comod*|fio|quede content*|inspira|ayuda|han ayudado|ayudaron|habeis ayudado} _1
      esperaba {mas|algo mejor|mejor|otra cosa|mucho mas|mucho mejor|un|una|algo|mejores|que fuera|mayor|menos}
      esperabamos {mas|algo mejor|mejor|otra cosa|mucho mas}; me esperaba {mas|algo|otra|mejor}
      no {me lo esperaba|me esperaba|era lo que|es lo que} _3
      no es lo que {esperaba|pedi|pensaba|aparece|aparecia|queria|se ve|compre|anuncian|prometian|vi}
      no era lo que {esperaba|pedi|pensaba|queria}
      tenia {expectativas|otras expectativas|ilusion|esperanza*|mejor concepto} _1; ilusion
      poco {content*|satisfech*|convencid*|profesional|clar*|amable*|serio|feliz}
      nada {content*|satisfech*|convencid*|profesional|clar*|amable*|feliz|bien|bueno}
      mal {rato|trago|momento|servicio|trato|atendid*|dia|recuerdo}
      mala {experiencia|suerte|impresion|atencion|calidad|gana|comunicacion|organizacion|onda|imagen|leche}
      malas {experiencias|formas|maneras}
      mal {hecho|acabado|cosido|empaquetado|embalado|rollo|envuelto|empacado}; de mal {humor|modo}
      me {trato|trataron|han tratado|atendio|atendieron|contesto|contestaron|hablo|hablaron} {mal|fatal|muy mal|con desprecio|con mala|de mala|horrible|pesimo|sin|con prepotencia} _1
      preocup*; preocupad*; preocupante; preocupacion; nervios*; inquiet*; ansios*; ansiedad; asustad*
      alarmad*; miedo; temo que; temor; me temo que _1; susto; intranquil*; no se {que|a quien} {mas} _1
      no se que {hacer|mas|pensar}; ya no se _2; no entiendo {por que|nada|como|que pasa|porque}
      no comprendo {por que|nada|como}; no me explico
      quede {mal|decepcionad*|triste|molest*|insatisfech*|preocupad*|descontent*|fatal|con mal}
      me siento {mal|ignorad*|abandonad*|decepcionad*|fatal|triste|impotente|frustrad*|defraudad*|desprotegid*|desatendid*|incomod*|maltratad*|discriminad*}
      siento que {no les|no os|me|nadie|nos|no} _2; arruin*; arruino; arruinaron; arruinado; arruinada
      estrope*; echado a perder; echaron a perder; amarg*; amargado; me {perdi|quede sin|quede con las ganas}
      disgusto; injust*; injusticia; no es justo; no me parece {justo|bien|correcto|normal|serio|adecuado}
      no hay derecho; inconveniente; inconvenientes; contratiempo; dolor de cabeza; pesadilla; calvario
      odisea; via crucis; viacrucis; suplicio; tortura; infierno; un infierno; desagradable; desagradables
      antipatic*; descortes; grosero; borde; bordes; cortante; altaner*; prepotente; despectiv*; indiferencia
      indiferente; apatia
      falta de {atencion|comunicacion|informacion|interes|empatia|transparencia|claridad|cuidado|organizacion|stock|amabilidad|tacto|compromiso}
      desinteres; maltrato; mal trato; queja; quejas; quejarme; una queja; poner una queja; reclamo; reclamos
      duda de si; dudo que; dudo mucho; no quede {conforme|content*|satisfech*|a gusto|muy} _1
      no me quedo {claro|tranquil*|content*}
      no {estoy|estamos|estuve} {conforme|content*|satisfech*|tranquil*|a gusto|feliz|convencid*|de acuerdo|comod*} _1
      no {quedamos|nos fuimos|nos quedamos} {conformes|content*|satisfech*}
      dejaba {bastante|mucho|algo|que} _2 desear; dejaba que desear; dejo {bastante|mucho|que|algo} _2 desear
      chafad*; chafada; chof; bajon; plof; de bajon; un bajon
      me {chafo|chafaron|dio bajon|desanimo|desilusiono|deprime|desmoraliza|agoto|supera|sobrepasa|quita|quito|rompe el|parte el|partio el|estresa|abruma|descoloca|extrana|sorprende para} _2
      se me {parte|cayo|vino|vienen|va} {el alma|el corazon|encima|abajo|el mundo|la ilusion} _1
      que {angustia|agobio|estres|desastre|bajon|decepcion|pena|lastima|tristeza|disgusto|chasco|mal|faena|putada menor|lio|nervios|miedo|horror|desilusion|desesperacion|impotencia|frustracion|fastidio|rollo|palo|panico|mala suerte|mala pata|calvario|odisea|mal rato|mal trago|preocupacion|verguenza ajena}
      chasco; un chasco; faena; una faena; palo; un palo
      estoy {agobiad*|nervios*|preocupad*|desesperad*|triste|asustad*|fatal|mal|en apuros|en problemas|al borde|llorando|temblando|atacad*|de los nervios|angustiad*|agotad*|perdid*|confundid*|desanimad*|decepcionad*|frustrad*|estresad*|bloquead* y|hecha|hecho|abrumad*}
      de los nervios; al borde; me {pierdo|lio|agobio|estreso|desespero|vuelvo loc*|abrumo|angustio} _1
      no me {aclaro|entero|apano|manejo|entiende|entiendes|aclara|sirvio|ayuda|ayudas|estas ayudando|entienden|responde a|soluciona|convence|cuadra|parece|deja tranquil*|ayudo} _2
      el {chatbot|bot|robot|sistema} no {me|entiende|sirve|ayuda|responde|sabe} _2; con tanto _2 me pierdo
      mejor antes; era mejor antes
      antes {era|eran|erais|iba|funcionaba} {mejor|mejores|bien|mucho|otra cosa|todo} _1
      antes {no pasaba|se podia|atendian mejor|me atendian}; ya no es lo {mismo|que era}
      ya no son lo {que|mismo}; ya no sois lo; ha {bajado|empeorado|perdido} {mucho|la|el|bastante} _1
      bajo la calidad; han {bajado|empeorado} _2; se nota que {ha bajado|bajo|han}
      me siento {un poco|algo|muy|bastante|super} _1 {enganad*|decepcionad*|estafad*|triste|mal|perdid*|frustrad*|ignorad*|sola|solo|abandonad*|incomod*|preocupad*|defraudad*|dolid*}
      me da {mucha|un poco de|cosa|algo de|bastante} {pena|lastima|miedo|tristeza|rabia menor|verguenza|angustia|ansiedad|agobio}
      me da {pena|tristeza|miedo|lastima|cosa|ansiedad|angustia|panico|apuro}
      llego {fria|frio|helad*|aguad*|crud*|quemad*|aplastad*|rancia|rancio|tibi*|incomplet*|derretid*}; crudo
      cruda; rancio; rancia; duro como; soso; sosa; insipid*; aguado; aguada; grasient*; pelo en
      olia {a|mal|fatal}; huele a {humedad|rancio|viejo|cerrado|podrido}; goteaba; ruidos*; sucio; sucia
      sucios; mugrient*; gastad*; desgastad*; descuidad*; descolorid*; deshilachad*
      con {bolitas|manchas|agujeros|moho}; moho; bichos; cucaracha*; pelotillas; pareceis otra
      ni {un hola|una sonrisa|un gracias|los buenos dias|saludo|saludan|un perdon|miro|me miro|me miraron} _1
      con desgana; a desgana; con mala cara; malas caras
      me {parece|parecio|resulta|resulto} {caro|cara|excesiv*|abusiv*|injust*|mal|fatal|fea|feo|lament*|pobre|exagerad*|decepcionant*|una pena|poco|muy mal|un poco|raro|extrano} _1`,
  },
  {
    kind: 'feeling',
    weight: 0.7,
    entries: `
      no {me|nos|le|les} {gusto|gustaron|ha gustado|han gustado|gusta|gustan|convence|convencio|agrado|parecio bien|hizo gracia|favorece|favorecio} _2
      no {me|nos|le} esta {sirviendo|convenciendo|gustando|ayudando|funcionando|yendo} _2; ya cansa
      cansa un poco; cansa; cansino; cansino ya; me quede con la {sensacion|impresion|duda|idea} _1
      tengo la {sensacion|impresion} _1
      {esperaba|esperabamos|me esperaba|pensaba|imaginaba|creia} _6 {mas|mejor|otra cosa|algo mejor|diferente|distinto|mayor|mejores}
      esperaba otra cosa; por ese precio; para lo que {cuesta|pague|vale|cobran|se paga|cobrais}
      {se ve|se siente|parece|luce} [mas] {barat*|feo|fea|usad*|viej*|pobre|gastad*|corriente|de mala|falso|falsa|diferente|de juguete}
      mas {barat*|pequen*|chic*|fe*|lent*|car*|delgad*|feo|fea} {que|de lo que} {en la foto|esperaba|en las fotos|parecia|antes|lo que}
      {mucho|demasiado|bastante} {ruido|calor|frio|tiempo|tramite|lio|papeleo|barullo|desorden}
      habia mucho {ruido|desorden|lio|polvo}; una {lastima|pena} {porque|que|pero|el|la}
      me da {cosa|no se que|un poco de cosa}
      {lloro|llore|llorando|triste|desilusionad*|decepcionad*} {porque|con|por} _2
      mi {hija|hijo|madre|mama|abuela|marido|mujer|nino|nina|pareja|padre|papa} {lloro|se quedo|se desilusiono|se llevo un|esta triste|se puso|esta disgustad*} _2
      no {favorece|sirve de mucho|es para tanto|es lo mismo|merece|vale} _2
      no fue {lo|la|el|una|buen*|como|agradable|nada|muy|tan|facil} _2
      no estuvo {a la altura|bien|buen*|ric*|como|muy|tan|nada} _1
      no estaba {buen*|ric*|limpi*|fresc*|como|caliente|a la altura|muy|bien} _1; a la altura
      un poco {lent*|fri*|car*|seco|seca|suci*|pequen*|decepcionant*|trist*|caotic*|desorganizad*|borde|brusc*|desatendid*|enganad*|perdid*|justo|justa|flojo|floja|soso|sosa|salad*|dur*|agobiad*|incomod*|frustrant*}
      algo {lent*|fri*|car*|decepcionant*|suci*|desorganizad*|frustrant*|incomod*|molest*|preocupad*|flojo|floja|borde}
      flojo; floja; flojito; seco como; desganad*; desganado; brusc*; bruscamente; distante; despistad*
      poco {apetecible|cuidado|cuidada|limpio|limpia|atent*|serio|fiable|util|practic*|comod*|organizad*|aire|espacio|variad*}
      hubiera {preferido|querido|gustado|sido mejor|estado bien}; me hubiera {gustado|encantado} _2
      nos hubiera gustado _2; me habria gustado _2; echo {de menos|en falta} _2
      extrano {la|el|cuando|como} _1
      empiezo a {preocuparme|desesperarme|dudar|arrepentirme|perder|cansarme|inquietarme|pensar que no}
      me empiezo a {preocupar|desesperar|arrepentir|cansar|inquietar}
      nos tiene {preocupad*|inquiet*|intranquil*}
      me tiene {preocupad*|inquiet*|intranquil*|nervios*|angustiad*|agobiad*|triste}
      con {pena|tristeza|desilusion|decepcion|impotencia|angustia|preocupacion|miedo}
      sabor {agridulce|amargo}; agridulce; mal cuerpo; ilusion perdida; perdi la ilusion; con toda la ilusion
      tanta ilusion; por los suelos; por el suelo; cada vez {peor|mas car*|menos|mas lent*|tardan}; va a peor
      van a peor; a peor
      no {cumplio|cumple|cumplieron|llego a cumplir|lleno|llena} [con] [mis|las|nuestras|ninguna] _1 {expectativas|expectativa|lo prometido|lo esperado|lo que}
      no {quede|quedo|quedamos|me quede} [muy|nada|del todo|tan] {convencid*|content*|satisfech*|conforme*|tranquil*|feliz}
      verdad {esperaba|pense|creia|me}; lamentablemente; me {sento|cayo} {mal|fatal|muy mal|como un tiro} _1
      sigo {igual|sin entender|perdid*|confundid*|con dudas|con la duda|sin saber}
      {pense|creia|crei|pensaba} que _3 {mejor|mas|diferente|otra cosa|mejores|distinto} _1; que nervios
      no me {aclaro|quedo claro|resolvio|resolvieron|solucionaron|saco} _2; un paso atras
      no fue {ideal|lo ideal|lo mejor}; me quito las ganas; se me quitaron las ganas; quitan las ganas
      sin ganas de volver; no dan ganas de; mal sabor`,
  },
  {
    kind: 'feeling',
    weight: 0.6,
    entries: `
      no me {gusta|gustan|convence|sirve|fio|fio de}; no me fio; molestia enorme`,
  },
  {
    kind: 'quality',
    weight: 0.65,
    entries: `
      malo; mala; malos; malas; malisim*; pesim*; fatal; fatales; terrible; terribles; horribl*; horroros*
      horror; un horror; espantos*; nefast*; funest*; deplorable; desastre; un desastre; desastros*
      catastrof*; caos; caotic*; mediocre; deficient*; insuficiente; inadecuad*; ineficient*; ineficaz
      ineficacia; ineficiencia; inservible*; inutilizable; defectuosisim*; cutre; cutres; chafa; chafas
      charro; chimbo; chimba; trucho; berreta; ordinario; peor; peores; el peor; la peor; de mal en peor
      empeor*; dejan mucho que desear; deja mucho que desear; deja que desear; deja bastante que desear
      mucho que desear; no vale {la pena|nada|lo que|ni|el precio}; no valio la pena; no merece la pena
      dinero tirado; tirar el dinero; tirado el dinero; tire mi dinero; plata tirada
      perdida de {tiempo|dinero}; perdi mi {tiempo|dinero}; perder {tiempo|el tiempo|mi tiempo|dinero}
      perdiendo {tiempo|mi tiempo|el tiempo}; tiempo perdido; desperdicio; carisim*; muy caro
      demasiado {caro|cara|lent*|pequen*|grande|largo|complicad*|dificil|tarde|tiempo|alto|estrecho|pesad*}
      car* para {lo que|la calidad|ser}; lent*; lentisim*; lentitud; tardan {mucho|demasiado|una}
      tardais {mucho|demasiado|una}; tardo {mucho|demasiado|una}; tardaron {mucho|demasiado|una|siglos}
      demora; demoras; demoran; demorad*; feo; fea; feos; feas; feisim*; incomodo; incomoda; engorros*
      complicadisim*; lios; un lio; menudo lio; enredo; desorganizad*; desorganizacion; descontrol; desorden
      chapuza; una chapuza; negativ*; baja calidad; mala calidad; pesima calidad; poca calidad
      calidad {baja|mala|pesima|dudosa|cuestionable|muy baja|horrible}; de baja; barato y malo
      de plastico {malo|barato}; material {malo|barato|pesimo|corriente}; fragil; endeble
      no {es|era|son} {bueno|buena|buenos|buenas|lo mismo|como|igual|de calidad|fiable|confiable|serio|clara|claro|para tanto|nada|tan|facil|util|comodo|comoda|adecuad*|el mismo} _1
      mejorable; deberian mejorar; deben mejorar; tienen que mejorar
      no {lo|la|los|las|os|les} {recomiendo|recomendaria}
      no {recomiendo|recomendaria|recomendable|recomendado} _1; nada recomendable; poco recomendable
      no compren; no compreis; eviten; evitad; alejense; huyan; huid; cuidado con; ojo con
      no se los recomiendo
      servicio {malo|pesimo|nulo|horrible|fatal|lamentable|deficiente|inexistente|lento|terrible}
      atencion {mala|pesima|nula|horrible|fatal|lamentable|deficiente|inexistente|lenta|terrible}; nulo; nula
      inexistente
      imposible {contactar|hablar|comunicarse|que|comunicarme|usar|acceder|localizar|conseguir|entrar} _1
      letra pequena; costos ocultos; costes ocultos; cargos ocultos; sorpresas; falso; falsa; falsificad*
      imitacion; pirata; sospechos*; dudos*; poco fiable; poco confiable; rompe facil; huele mal
      huele horrible; apesta; apestan; sabe mal; sabe horrible; asqueroso; incompleto y; exagerad*; excesiv*
      poco claro; poco clara
      poca {informacion|atencion|ayuda|comunicacion|claridad|transparencia|amabilidad|empatia}`,
  },
  {
    kind: 'trouble',
    weight: 0.6,
    entries: `
      {se rompio|se rompieron|se dano|se danaron|se estropeo|se descosio|se destino|se despego|se averio|dejo de funcionar|se apago|se descompuso|fallo|se decoloro|se encogio|se ha roto|se ha estropeado|se ha danado|se ha descosido|se me rompio|se me ha roto|se me dano|se quebro|murio|se despinto} {a los|al|a la|en|con|a las|despues|el primer|la primera|enseguida|de inmediato|ya|otra|de nuevo|solo|antes|tras|y} _2
      {a los|a las|en} [solo|apenas] {@n|@one|dos|pocos|pocas} {dias|semanas|meses|usos|lavados|horas|puestas} _1 {se|ya|dejo|no}
      {duro|durado|duraron} {solo|apenas|un|una|dos|muy|poco|nada|tres|# } _2
      {otra vez|de nuevo|nuevamente} {roto|rota|mal|tarde|equivocad*|retras*|lo mismo|falla|fallando|con problemas|el mismo|la misma|sin|con|no|error|problemas|danad*|incorrect*|cancelad*|me|incomplet*}
      {sigue|siguen} {sin|roto|fallando|igual|mal|con|danado|dando|apareciendo|saliendo|bloquead*|pendiente|cobrando|cobrandome|en el mismo|en revision|el mismo|los mismos}
      {vuelve|volvio|vuelven|ha vuelto} a {fallar|pasar|romperse|danarse|ocurrir|suceder|dar|salir|aparecer|descomponerse|estropearse}
      {mismo|misma} {problema|error|falla|fallo|historia|defecto|situacion} _1
      otro {problema|error|retraso|fallo|cargo|pedido mal|mes|dia mas}
      otra {falla|averia|demora|semana|equivocacion}
      {puros|muchos|demasiados|tantos|solo|todo|constantes|continuos|mil|varios|siempre} {problemas|errores|fallos|retrasos|inconvenientes|son problemas}
      problema tras problema; no es la primera vez; no es la 1a
      ya {habia pasado|me paso|paso antes|nos paso|es la segunda|es el segundo|me habia pasado|es la}
      he {intentado|probado|tratado} {de todo|todo|varias|muchas|mil|por todos|@n|todas} _1
      ya {intente|probe|trate|hice} {de todo|todo|varias|muchas|mil|todas} _1
      no hay {manera|forma|modo|quien|solucion|respuesta} _1
      no {consigo|logro|pude|he podido|puedo ni|he conseguido|hemos podido} _2 {nunca|siquiera|contactar|comunicarme|hablar|disfrutar|usarlo|usarla|dormir|que me}
      ni siquiera {me|he|un|una|puedo|llego|lo|la|responden|han|se|avisan|funciona|sirve|tienen|avisaron} _1
      sin {avisar|aviso|previo aviso|avisarme|explicar|explicarme|motivo|razon|siquiera|previo|informar|informarme|consultar|decirme}
      nadie {aviso|me aviso|informo|me informo|me dijo|me explico|ha avisado|me ha avisado|nos aviso|vino|aparecio}
      al menos {avisen|respondan|podrian|avisar|una disculpa|me|una|un|podian|podriais|contesten|deberian}
      podrian {haber|al menos|avisar|haberme}; podriais {haber|al menos|avisar|haberme}
      deberian {haber|haberme|avisar|informar|revisar} _1
      deberiais {haber|haberme|avisar|informar|revisar} _1
      tuve que {esperar|pagar|comprar|llamar|insistir|ir|volver|hacer|cancelar|gastar|pedir|tirar|devolver} _2 {otra|de nuevo|extra|otro|veces|horas|dos|varias|mas|para nada|mucho|yo|nuevamente|sin|bastante}
      me {toco|toca|obligaron|obligan} {pagar|esperar|ir|comprar|llamar|a} _1
      me {dejaron|han dejado|habeis dejado} {sin|tirad*|plantad*|esperando|a medias}
      me {mandaron|enviaron|han mandado|han enviado|habeis enviado|habeis mandado|llego|entregaron} {otra cosa|algo distinto|uno usado|una usada|el equivocado|la equivocada|todo roto|todo mal|cualquier cosa|lo que quisieron|roto y|uno roto|nada que ver}
      nada que ver {con}; no tiene nada que ver
      completamente {distinto|diferente|roto|destrozado|inservible|danado|mojado|aplastado|otra}
      totalmente {distinto|diferente|roto|destrozado|inservible|danado|mojado|aplastado|otra}; destrozad*
      destruid*; hecho {polvo|pedazos|trizas|anicos|un asco}; aplastad*; empapad*; en vano; para nada
      en balde; de balde; perdi {el dia|la manana|la tarde|toda|una manana|un dia|horas|mi} _1
      me quede {esperando|sin|en casa esperando|con} _2; todo el dia {esperando|en casa}; esperando en casa
      ninguna {ayuda|atencion|informacion|disculpa|compensacion|notificacion}
      ningun {aviso|apoyo|seguimiento|tipo de ayuda|mensaje|reembolso}
      nada de {respuesta|respuestas|ayuda|noticias|informacion|nada}; y nada
      y {no llega|no llego|no ha llegado|no aparece|sigue sin|sigo sin}
      sin {ayuda|apoyo|informacion|atencion|poder|resultado|resultados|exito} _1
      no {avanza|avanzan|cambia nada|mejora|mejoran|arreglan nada|hacen nada|haceis nada|cumplen|cumplis|cumplieron|solucionan|solucionais|solucionan nada|resuelven|resuelven nada|sirve|sirve de nada|sirvio de nada|sirvio|respetan|dan solucion|dan respuesta}
      a medias; incompleto otra; el {segundo|tercer} {que|pedido|par|reemplazo}
      la {segunda|tercera} {que|vez|unidad}
      me {siguen|siguieron|seguis|vuelven a} {cobrando|cobrar|enviando|mandando|diciendo|llegando}
      no se {puede|entiende} {asi|usar|nada|trabajar|confiar|vivir|contactar}; bloqueado sin; incumpl*
      incumplimiento; retraso tras; equivocacion tras; error tras
      otra vez {falta|faltan|faltaba|lleg*|sin|el|la} _2; siempre {falta|faltan} _2`,
  },
  {
    kind: 'again',
    weight: 0.45,
    entries: `
      todavia; aun; otra vez; de nuevo; nuevamente; siempre; constantemente; continuamente; una vez mas
      ni siquiera; para nada; en absoluto; ademas; ya; tampoco; jamas; nunca; sigue; siguen; siquiera; incluso
      como siempre; al final; de verdad; en serio; sinceramente; literalmente`,
  },
  {
    kind: 'fact',
    weight: 1,
    entries: `
      roto; rota; rotos; rotas; averiad*; defectuos*; defecto; danad*; dano; golpead*; rayad*; rasgad*
      manchad*; suci*; caducad*; vencid*; abierto; incomplet*; faltan; equivocad*; incorrect*; erroneo
      erronea; distint*; diferent*; perdid*; perdieron; perdisteis; extraviad*; bloquead*; atascad*; retenid*
      retras*; retraso; retrasos; demorado; atrasad*; robad*; cancelad*; cancelaron; cancelasteis; rechazad*
      cobrado; cobraron {dos|doble|de mas}; vaci*; usad*
      no {funciona|funcionan|llega|llegan|llego|llegaron|ha llegado|han llegado|prende|enciende|carga|abre|anda|arranca|aparece|aparecen|recibo|recibi|he recibido|hemos recibido|puedo|me deja|me llega|me llego|me ha llegado|esta|estaba|venia|vino|vinieron|hay|tengo|encuentro|entra|se conecta|conecta|se ve|se oye|responde|contesta|responden|contestan|acepta|coincide|corresponde|incluye|trae|me queda|me quedan|entregan|entregaron|han entregado|me devolvieron|me devuelven|me han devuelto|me reembolsaron|me han reembolsado|me dan|enviaron|han enviado|cumplieron|sale|se mueve|actualiza|se actualiza|reconoce|me reconoce|jala|sirve}
      ningun {paquete|pedido|correo|reembolso}; sin {recibir|pedido|paquete|reembolso|stock|funcionar|mi}
      error; errores; problema; problemas; fallo; fallos; falla; fallas; fallando; donde esta {mi|el}
      donde estan mis; esperando; nunca {llego|llegaron|lo recibi|recibi|aparecio|me llego|paso}; retrasaron
      aplaz*; semanas; meses; dias {de retraso|tarde}; agotad*; colgad*; tardar; tardando
      falta|faltan {medio|media|un|una|parte|la mitad|dos|tres|algo|cosas|piezas} _1`,
  },
  {
    kind: 'lapse',
    weight: 1,
    entries: `
      @n|@one semanas|meses|semana|mes|ano; @n horas; @n veces`,
  },
  {
    kind: 'joy',
    weight: 0.8,
    entries: `
      feliz; felices; felicisim*; contento; contenta; contentos; contentas; contentisim*; satisfech*
      satisfechisim*; satisfaccion; encantad*; encantadisim*
      me {encanta|encantan|encanto|encantaron|ha encantado|han encantado|fascina|fascinan|fascino|enamore|enamoro|ha enamorado|hace feliz|flipa|mola|chifla|alegra|alegro|gusta mucho|gusto mucho|gusto muchisimo|gustan mucho|gustaron mucho|gusta muchisimo|ha gustado mucho|gusto un monton|rechifla|late}
      nos {encanta|encanto|encantaron|encantan|ha encantado|gusto mucho|gusta mucho|fascino}
      le {encanto|encanta|ha encantado|fascino|gusto mucho}
      les {encanto|encanta|ha encantado|fascino|gusto mucho}; me {gusta|gusto|gustan|gustaron|ha gustado}; amo
      ame; adoro; enamorad*; emocionad*; ilusionad*; entusiasmad*; agradecidisim*; agradecid*; aliviad*
      alivio; que alivio; orgullos*; maravillad*; maravill*; maravillos*; maravilla; una maravilla; hermos*
      precios*; bonit*; bonitisim*; lind*; lindisim*; bell*; bellisim*; divin*; estupend*; fantastic*
      fabulos*; genial; geniales; excelente; excelentes; excelentemente; exelente; ecselente; excepcional*
      extraordinari*; espectacular*; impresionante; impresionantes; increible; increibles; buenisim*
      riquisim*; delicios*; sabros*; rico; rica; perfect*; perfectamente; impecable; impecables; inmejorable*
      insuperable*; sensacional*; magnific*; esplendid*; brutal; brutales; bestial; chulo; chula; chulos
      chulas; chulisim*; chido; chida; chidos; padre; padrisim*; que padre; chevere; cheveres; bacan; bacano
      bacana; copad*; barbaro; barbara; genialidad; mola; molan; mola mazo; la leche $; es la leche
      la hostia de buen*; de puta madre; de la hostia; cojonudo; cojonuda; poca madre de buen*; a toda madre
      de lujo; de diez; un diez; de 10; 10 de 10; diez de diez; top
      super {bien|contento|contenta|feliz|bonit*|lind*|rapid*|amable*|comod*|recomendable*|recomendado|satisfech*|buen*}
      wow; guau; yay; viva; hurra; ole; lo mejor; el mejor; la mejor; los mejores; las mejores
      mejor {de lo que|imposible|que|compra|servicio|experiencia} _1
      mejor de lo {que} {esperaba|pensaba|esperado|imaginaba}; supero {mis|todas|las} {expectativas}
      supera {mis|todas|las} _1; superado mis; mas de lo que esperaba; por encima de {lo|mis}
      no puedo estar mas {content*|feliz|satisfech*|agradecid*}
      no podria estar mas {content*|feliz|satisfech*}
      {vale|valio|merece|merecio} [mucho|totalmente|realmente] la pena; vale cada {peso|euro|centavo}
      funciona {perfecto|perfectamente|de maravilla|muy bien|genial|excelente|estupendamente|de lujo|de diez|super bien|todo|a la perfeccion|increible}
      va {perfecto|perfectamente|de maravilla|muy bien|genial|estupendamente|de lujo}
      me queda {perfecto|perfecta|genial|de maravilla|muy bien|increible|pintado|super}
      me quedaron {perfectos|perfectas|genial|de maravilla}; como anillo al dedo
      todo {perfecto|bien|genial|excelente|correcto|ok gracias|impecable|de maravilla|de diez|muy bien|super|en orden|estupendo}
      muy {bien|bueno|buena|buenos|buenas|contento|contenta|satisfech*|feliz|bonit*|lind*|rico|rica|comod*|util|utiles|guay}
      guay; que guay; comodisim*; suave y
      calidad {excelente|buenisima|increible|superior|top|muy buena|espectacular|premium}
      {excelente|buena|gran|muy buena|buenisima|increible|maxima} calidad
      que {alegria|bueno|bien|maravilla|felicidad|ilusion|gusto|bonito|lindo|chulo|chula|chido|padre|rico|hermoso|preciosidad|belleza|genial|emocion|guay|buena noticia|buenas noticias}
      alegria; me alegro; con muchas ganas; que ganas; estoy deseando; ansio; no veo la hora
      me {salvaron|salvasteis|han salvado|habeis salvado|salvo|alegraron|alegrasteis|habeis alegrado|arreglaron|sacaron una sonrisa|hicieron|hicisteis} {la vida|el dia|la vida|la semana|la fiesta|el cumpleanos|feliz|una sonrisa|muy feliz}
      me alegraron el dia; salvado la vida; sonrisa; no {esta|estan|estuvo|estaba} [nada|tan] mal; nada mal
      para nada mal
      no me {arrepiento|decepciono|ha decepcionado|decepcionaron|puedo quejar|quejo|defraudaron|han defraudado|fallan|fallaron}
      no decepciona*; no defrauda*
      nunca {decepciona|decepcionan|fallan|falla|defraudan|decepcionais|fallais|me fallan|me han fallado|me han decepcionado|he tenido problemas|he tenido ningun problema}
      sin quejas; ninguna queja; no tengo {queja|quejas|ninguna queja}; cero quejas
      cumpl* {con|todas|perfectamente} [las|mis] expectativas; un exito; exito; un placer; placer; disfrut*
      un encanto; un amor; una joya; joya; una pasada; pasada; una gozada; una delicia; un lujo; a gusto
      muy a gusto; tranquilidad; tranquil* gracias; fan; fan numero; fans`,
  },
  {
    kind: 'joy',
    weight: 0.75,
    entries: `
      {un|una|el|la|unos|es un|fue un|son unos} {sol|encanto|cielo|angel|angeles|amor|soles|solete|primor|crack|lujo|tesoro|maravilla|delicia}
      un sol; un primor; un angel; angeles; felicitar {a|al|por} _2
      {quiero|queria|quisiera|queremos} {felicitar|agradecer|dar las gracias|darles las gracias|daros las gracias} _2
      dar las gracias {a|al|por} _1; darle las gracias a; se lo agradezco; te lo agradezco; os lo agradezco
      no sabe cuanto [se lo] agradezco; no sabes cuanto _2; no saben cuanto _2
      cuanto {se lo|te lo|os lo|les|lo} agradezco
      {trato|trataron|tratasteis|atendio|atendieron|recibieron|cuidaron|han tratado|han atendido|tratan|atienden} {como|genial|de maravilla|fenomenal|con|super bien|muy bien|increible|de lujo|estupendamente} _1 {familia|reyes|reinas|reina|rey|casa|carino|mimo|paciencia|amabilidad|dulzura|bien}
      nos {trataron|trato|atendieron|atendio} {genial|de maravilla|fenomenal|super bien|muy bien|de lujo|como} _1
      me {trataron|trato|atendieron|atendio} {genial|de maravilla|fenomenal|super bien|muy bien|de lujo|increible} _1
      como si fueramos {familia|de}; como en {casa|familia}; como en mi casa; qu* maquinas [sois|son]
      que maquina
      que {cracks|crack|grandes|grande|majos|majas|arte|atentos|crack sois|eficacia|curro|currazo|trabajo mas} {sois|eres|son|mas|habeis|han|teneis}
      sois {unas maquinas|unos maquinas|unos fieras|la leche|lo mas|unos soles|maravillosos|la ostia|la hostia|la bomba}
      fiera; fieras; una maquina; la bomba; es la bomba; la rompen; la rompieron; se rifaron; se la rifaron
      se la rifan; son lo {maximo|mejor|mas|maximo}; rifado; rifadisim*; de pelos; poca madre el
      de poca madre
      esta {padrisim*|padre|chid*|chiv*|bacan*|cheveris*|de lujo|de diez|de rechupete|buenisim*|riquisim*|genial|increible|espectacular|precios*|hermos*|divin*|brutal|perfect*|lind*|bell*|bonit*|de lujo}
      rechupete; para chuparse los dedos; chuparse los dedos; bomba; macanud*; joya; lo mas; capos; capo
      genios totales; un genio; una genia; genia; unos genios $; idolos; idolo
      increible lo {bien|rapido|facil|bueno|rico|bonito|comodo}; no puedo poner ni una pega; ni una pega
      sin pegas; ni una queja; cero pegas; ninguna pega; nada que {objetar|reprochar|decir|criticar}
      ningun pero
      {repetiremos|repetire|volveremos|regresaremos|volvere|regresare} [seguro|sin duda|pronto|encantad*|a]
      vuelvo {seguro|sin duda}
      {fue|es|ha sido|resulto|salio} {comodisim*|facilisim*|rapidisim*|genial|estupend*|fantastic*|maravillos*|un exito|redondo|de cine|sencillisim*|perfect*|todo un|precios*|increible|espectacular|brutal|una delicia|un gustazo|de diez|inolvidable}
      de cine; gustazo; un gustazo; inolvidable; redondo; lo conseguimos; lo logramos; {por no|y no} rendir*
      gracias por no {rendiros|rendirse|rendirte|rendirnos|dejar de|abandonar*|perder la paciencia|tirar la}
      salvaron {el|la|mi|nuestr*} _1
      me {salvo|salvaste|salvaron|salvasteis|habeis salvado|has salvado|han salvado} {el|la|mi|de|nuestr*|vida} _1
      nos {salvo|salvaste|salvaron|salvasteis|habeis salvado|han salvado}
      me muero de {risa|amor|ternura|felicidad}; morir de amor; muero de amor
      lloro de {emocion|alegria|felicidad|risa}; llore de {emocion|alegria|felicidad}
      lagrimas de {alegria|emocion|felicidad}
      que {ternura|detalle|detallazo|detalle mas|bonito detalle|lindo detalle|gustazo|curro|pasada|gozada|chulada|preciosidad|hermosura|ricura|rico todo|lindos todos|bien todo|bien nos|bien me} [mas] [lindo|bonito]
      chulada; monada; chulad*; detallazo; {ahora|hoy} {salio|sale} {feliz|content*|sonriendo|preguntando} _1
      preguntando cuando {vuelve|volvia}; esta {encantad*|feliz|contentisim*|enamorad*|fascinad*}
      estan {encantad*|felices|contentisim*|fascinad*|genial*}
      estamos {encantad*|felices|contentisim*|muy content*|feliz*}
      estoy {encantad*|feliz|contentisim*|content*|fascinad*|enamorad*|maravillad*|flipando|alucinando|satisfech*}
      flipando con; alucinando con; paciencia {infinita|de santo|de santa|conmigo}; de corazon
      de todo corazon; con {tanto|mucho|tantisimo|todo el|un} {carino|amor|mimo|cuidado|gusto|detalle} _1
      nunca me habian {atendido|tratado|cuidado|explicado|ayudado} {con|tan bien|asi de bien|mejor|tan|de forma tan} _2
      jamas me habian {atendido|tratado|cuidado} {con|tan bien|asi de bien|mejor}
      de otro {mundo|planeta|nivel}; es otro nivel; otro nivel
      por fin {una|un|alguien|gente} _2 {seri*|honest*|que funciona|que cumple|que sabe|decente|que escucha|profesional*|como dios|que vale|competente}
      por fin alguien que _2
      unos {cracks|genios|fieras|fenomenos|campeones|angeles|soles|maquinas|capos|maestros|grandes|titanes}
      cracks; crack; genios; campeones; son un {amor|encanto|sol|crack|lujo|cielo|10|diez|equipazo|equipo}
      sois un {amor|encanto|sol|crack|lujo|cielo|10|diez|equipazo|equipo}; equipazo; al toque
      {resolvieron|solucionaron|resolvio|soluciono|arreglaron|arreglo|resolvisteis|solucionasteis} {al toque|en un|en dos|en cinco|en minutos|rapidisimo|enseguida|al momento|al instante|super|rapido|todo|en nada|en seguida|de una|de volada|en el acto|a la primera} _1
      intacto; intacta; {un|dos|tres} {dia|dias} antes
      llego {intact*|perfect*|antes|un dia antes|volando|impecable|divin*|precios*|hermos*|en perfecto|enterit*|rapidisim*|superrapido|al dia siguiente|bien empacad*|bien embalad*|super bien}
      {quedo|quedaron|queda|ha quedado|han quedado|me quedo|quedamos} {precios*|perfect*|hermos*|divin*|genial|geniales|increible*|espectacular*|bonit*|lind*|de lujo|bellisim*|encantad*|maravillad*|fascinad*|content*|super|de diez|impecable|como nuev*|chulisim*|guapisim*|padrisim*|brutal|pintad*}
      como nuevo; como nueva
      no {para|paran|paro|deja|dejan} de {mirar*|usar*|jugar|sonreir|hablar de|presumir*|reir|comer*|agradecer|recomendar*}
      no se {lo|la|los|las} {quita|saca|despega}; no se {despega|separa} de
      dile {a|al} _6 {mundo|gracias|rico|buenisim*|genial|amor|increible|crack|10|diez}
      diganle {a|al} _6 {gracias|rico|buenisim*|genial|amor|increible|crack}
      decidle {a|al} _6 {gracias|rico|buenisim*|genial|amor|increible|crack}
      super {content*|feliz|satisfech*|bien|bonit*|lind*|ric*|amabl*|rapid*|agradecid*|recomendad*|comod*|bueno|buena|atent*|profesional*|facil|suave}
      {esta|estan|estoy|estamos|quedo|quede|sali|salimos} {feliz|felices|encantad*|content*|fascinad*|maravillad*|enamorad*|emocionad*} _1
      gracias por {aguantar*|la paciencia|tanta|escuchar*|tomarse|cuidar*|su carino|tu carino|el carino|la calidez|su calidez|existir|estar ahi|no|acordar*|pensar|confiar|hacerlo|alegrar*|la ayuda tan|el detalle|tan|su apoyo|el apoyo|sacarme|salvarme} _2
      {la mejor|el mejor|las mejores|los mejores} _4 {que he|de mi vida|del mundo|de la ciudad|del barrio|de todas|que hay|que existe|de lejos|de todos|que hemos|fuera de|sin duda|ever}
      que he {probado|comprado|tenido|visto|comido|usado|conocido} _1; los mejores; las mejores
      sin palabras de {lo|la} {bueno|bonito|buena|emocion}; de maravilla; a las mil maravillas; mil maravillas
      sobre ruedas; viento en popa; un acierto; acierto; gran acierto
      gran {acierto|descubrimiento|compra|eleccion|lugar|sitio|clase|profe|profesional|detalle|persona|gente}
      descubrimiento; de confianza
      gente {seria|linda|encantadora|maja|buena|profesional|amable|bella|hermosa}
      que gente mas {maja|linda|amable}
      se {pasaron de|pasan de|super|esmeraron|lucieron con|portaron} {buen*|lind*|amabl*|genial|super bien|de diez|increible|bien|ric*|con}
      se portaron {genial|super bien|de diez|increible|bien|muy bien|fenomenal|de maravilla}; os portasteis _1
      me {hicieron|hicisteis|hizo} {sentir|reir|sonreir|el dia|muy feliz|feliz} _2
      me senti {como en|muy a gusto|en casa|super|muy bien|escuchad*|cuidad*|querid*|muy|segur*} _1
      nos sentimos {como en|muy a gusto|en casa|super|muy bien|escuchad*|cuidad*|muy} _1; como en casa
      muy a gusto; buenas vibras; buena {onda|vibra|gente|mano}; que buena onda; buenisima onda
      mejor que {nunca|en la foto|en las fotos|bien|bueno}
      mas {bonito|bonita|lindo|linda|rico|rica|guapo|hermoso|hermosa} {en persona|que en|todavia|aun|de lo que|imposible}
      en persona es; me {cambio|cambiaron|habeis cambiado} la vida; renovad*
      me siento {feliz|genial|renovad*|muy bien|mucho mejor|como nueva|como nuevo|segur*|acompanad*}; llore de
      piel de gallina de; que emocion; que nervios bonitos; repetire
      trato {exquisito|excepcional|inmejorable|de diez|humano|familiar|excelente|increible|espectacular|estupendo|cercano} _1
      {siempre|nunca} {cumplen|fallan|cumplis|fallais} _1
      por eso {sigo|seguimos|vuelvo|volvemos|repito|siempre} _2; dificil de encontrar {hoy|en estos}
      raro de encontrar; no tengo palabras; sin palabras; no hay palabras para agradecer
      lagrimas de felicidad`,
  },
  {
    kind: 'joy',
    weight: 0.6,
    entries: `
      {mil|muchisimas|infinitas|un millon de|millones de|tantas} gracias
      gracias {de corazon|de todo corazon|infinitas|de verdad|por todo|por su amabilidad|por tu amabilidad|por vuestra amabilidad|por la paciencia|por tu paciencia|por su paciencia|por vuestra paciencia|por ser|por estar|por la rapidez|por su rapidez|por vuestra rapidez|por la excelente|por el excelente|por la maravillosa|por tan|por tanto|por hacer|por cuidar|por solucionar|por resolver|por resolverlo|por ayudarme|por solucionarlo|por el detalle|por la sorpresa|por el buen|por la buena|por el gran|por salvar|por haberme|por preocupar*|por el trato|por su dedicacion|por vuestro trabajo|por su trabajo|por el carino|por la dedicacion|por la gentileza|totales|a todo el equipo|mil} _1
      muchas gracias {de corazon|de verdad|por todo|por su amabilidad|por la paciencia|por tu paciencia|por ser|por la rapidez|por la excelente|por el excelente|por la maravillosa|por tan|por tanto|por hacer|por solucionar|por resolver|por ayudarme|por el trato|por el detalle|por la ayuda|por su ayuda|por tu ayuda|por vuestra ayuda|por todo} _1
      se agradece {mucho|de verdad|muchisimo|un monton}
      {les|os|te|le} agradezco {mucho|muchisimo|de corazon|un monton|de verdad|infinitamente|enormemente|tanto|toda|la paciencia|la ayuda|el} _1
      muy {amable|amables|atent*|gentil|gentiles|profesional|profesionales|eficient*|rapid*|servicial*|majos|majas|agradecid*}
      tan {amable|amables|atent*|gentil|rapid*|lindos|lindo|linda}
      que {amable|amables|atentos|majos|detalle|lindos|gentil|gentiles|encanto|amor|rapidez|rapidos|bien me|eficiencia|majo}
      un abrazo {enorme|grande|fuerte|gigante}; abrazos; besos; besitos; bendiciones
      dios {les|los|te|le} bendiga; los quiero; os quiero; los amo; los adoro; las amo; te quiero
      {solucionado|resuelto|arreglado} [todo|gracias|perfecto]; problema {solucionado|resuelto}
      todo {solucionado|resuelto|arreglado}
      me {ayudaron|ayudasteis|han ayudado|habeis ayudado|ayudo|ayudaste|has ayudado} {mucho|muchisimo|un monton|bastante|tanto|enormemente|rapido|rapidisimo|super}
      de {gran|mucha|muchisima} ayuda; muy {util|utiles}; utilisim*; gran ayuda`,
  },
  {
    kind: 'praise',
    weight: 0.8,
    entries: `
      felicidades; felicitaciones; felicito; los felicito; les felicito; os felicito; te felicito; enhorabuena
      bravo
      {sois|son|eres|es usted} [los|las|el|la|unos|unas|un|una|muy|tan|realmente|de verdad|super|simplemente|todos] {mejores|mejor|geniales|genial|maravillos*|increibles|increible|cracks|crack|maquinas|maquina|angeles|angel|fantastic*|lo maximo|lo mejor|lo mas|encantador*|amables|amable|estupend*|excelentes|excelente|unos cracks|un crack|profesionales|eficientes|rapidos|amor|sol|soles|encanto|espectaculares|grandes|grande|atentos|atentas|buenos|buenas|serios|majos|majisimos|majas|cielo|top|unos fenomenos}
      buen {trabajo|servicio|producto|trato|equipo}
      gran {trabajo|servicio|equipo|atencion|producto|experiencia|empresa|tienda}
      excelente {servicio|atencion|trabajo|trato|producto|experiencia|empresa|tienda|equipo|calidad|comunicacion|compra|vendedor|gestion|entrega|organizacion}
      {buena|buenisima|magnifica|estupenda|fantastica|maravillosa|increible|impecable|espectacular|inmejorable|muy buena|perfecta|grata|genial} {atencion|experiencia|empresa|tienda|compra|gestion|organizacion|comunicacion|entrega|eficiencia|puntualidad|seriedad}
      {buenisimo|magnifico|estupendo|fantastico|maravilloso|increible|impecable|espectacular|inmejorable|muy buen|perfecto|genial|super} {servicio|trabajo|trato|equipo|producto}
      {servicio|trato|equipo|personal|envio} [fue|es|ha sido|muy|de] {excelente|buenisimo|magnifico|estupendo|fantastico|maravilloso|increible|impecable|espectacular|inmejorable|perfecto|genial|de primera|rapidisimo|de diez|rapido|amable|profesional|top|super rapido|muy rapido|muy bueno|muy amable}
      {atencion|experiencia|entrega|compra} [fue|es|ha sido|muy] {excelente|buenisima|magnifica|estupenda|fantastica|maravillosa|increible|impecable|espectacular|inmejorable|perfecta|genial|de primera|rapidisima|de diez|rapida|amable|muy buena|de 10|super rapida|de lujo}
      amable; amables; amabilisim*; amabilidad; atent*; atentisim*; cordial; cordiales; cortes; corteses
      simpatic*; majo; maja; majos; servicial*; dispuest*; eficient*; eficaz; eficacia; eficiencia
      profesional; profesionales; profesionalidad; profesionalismo; serieda*; puntual; puntuales; puntualidad
      rapidisim*; rapidez; veloz; velocisim*; volando; agil; cumplidor*; confiable*; fiable*; responsables
      {llego|llegaron|me llego|ha llegado} _2 {antes|rapido|rapidisimo|perfecto|a tiempo|puntual|super|en perfecto|impecable|en un dia|en perfectas|volando|muy rapido|superrapido}
      antes de {lo previsto|lo esperado|tiempo|la fecha|lo que esperaba}; a tiempo
      {lo|la|los|las|os} recomiendo
      recomiendo {a todos|totalmente|mucho|100|muchisimo|al cien|esta|este|su|vuestro|ampliamente|sin duda|al 100}
      muy recomendable*; recomendad*; recomendadisimo; totalmente recomendable*; super recomendad*
      cien por cien recomendable; recomendare; los recomendare; los voy a recomendar; os recomendare
      volvere {a comprar|a pedir|seguro|sin duda|encantad*|pronto|a ir}
      {repetire|repetiremos|vuelvo seguro|volveria a comprar|seguire comprando|seguire|comprare de nuevo|comprare otra vez|comprare mas}
      cliente {feliz|fiel|satisfech*|para siempre|encantad*|content*}
      clienta {feliz|fiel|satisfech*|para siempre|encantad*|content*}; cinco estrellas; 5 estrellas; sigan asi
      seguid asi; sigue asi; chapo; chapeau; ole por
      da gusto {tratar|comprar|con|que haya|asi|encontrar|hablar}; asi da gusto; un diez para; de lujo
      de primera; de 10; mis respetos; me quito el sombrero; aplauso para`,
  },
  {
    kind: 'courtesy',
    weight: 0.2,
    entries: `
      gracias; muchas gracias; grax; thanks; agradezco; agradeceria; agradeciendo; se agradece; por favor
      porfa; porfavor; saludos; un saludo; cordial saludo; saludos cordiales; buen dia; buenos dias
      buenas tardes; buenas noches
      {feliz|lindo|linda|buen|buena|excelente} {dia|tarde|noche|semana|finde|fin de semana}; vale
      vale gracias; ok; ok gracias; perfecto gracias; ^ perfecto; ^ genial; genial gracias; ^ excelente $
      excelente gracias; ^ bien; bien gracias; entendido; de acuerdo; disculpe; disculpa; perdon; perdone
      listo; estupendo gracias; muy amable; un abrazo; bueno; muy bien; muy bien gracias; todo bien; que bien
      me alegro; si me gusta`,
  },
  {
    kind: 'plain',
    weight: 0,
    entries: `
      ningun problema; no {hay|es|tengo|tuve|hubo} [ningun] problema; no hay problemas
      sin {problema|problemas|ningun problema|inconveniente|inconvenientes|compromiso|prisa|molestar|complicaciones|demora|dudas|duda|embargo}
      no te preocupes; no se preocupe; no se preocupen; no os preocupeis; no pasa nada; no importa
      no hay de que; de nada; por nada; nada grave; nada importante; nada mas; nada urgente; no es nada
      para nada; como si nada; antes que nada; que problema hay; algun {problema|inconveniente|error|defecto}
      en caso de {problema|problemas|retraso|dano|danos|perdida|robo|que|rotura|defecto|averia|fallo|no}
      si {hay|tengo|tuviera|hubiera|surge|existe} _1 {problema|problemas|inconveniente|duda|retraso}
      si {llega|llegase|llegara|viene|viniera|sale|esta|estuviera} {roto|rota|danado|defectuoso|mal|tarde|incompleto}
      pregunta {tonta|estupida|boba|rapida}
      perdon {por|la} {molestar|las molestias|la molestia|la pregunta|tantas preguntas|insistir}
      disculp* {la molestia|las molestias|por la molestia|que moleste|que los moleste|que insista|la pregunta|la ignorancia|la insistencia}
      perdona la molestia; siento {molestar|la molestia|las molestias}; no quiero molestar; si no es molestia
      espero no molestar; sin animo de; por las molestias
      si no {mal|me equivoco|es mucha molestia|es mucho pedir}; me equivoque {al|de|en|yo|con}; error mio
      culpa mia; fue mi {error|culpa}; por error; mi error
      pedi {la talla equivocada|mal la talla|la talla que no}; elegi mal; puse mal; escribi mal
      cumpleanos feliz; feliz {cumpleanos|ano|navidad|semana|martes|lunes|viernes|dia de}; felices fiestas
      black friday; buen precio
      mejor {precio|opcion|forma|manera|oferta|talla|momento|hora|modelo|amigo|amiga} _1
      cual es {el|la} mejor; el mejor precio; la mejor {opcion|forma|manera|talla|oferta|hora}
      lo mejor posible; mejor {manana|el|la|en|para|dicho|que no|no|si|por}; me gustaria _1
      me encantaria {saber|comprar|recibir|ir|poder|tener|probar|conocer|reservar|hacer|que}; nos gustaria
      si me gusta; si les gusta; si no me gusta; si no {les|le} gusta; gusto en; mucho gusto
      con {mucho gusto|gusto}; el gusto es mio; a su gusto; al gusto; encantad* de {conocer*|saludar*|ayudar}
      perfecto para; perfect* para {un|una|el|la|regalar|mi}; ideal para; apto para; bueno para; buena para
      buena {idea|opcion|pregunta|suerte|forma|talla}
      es {bueno|buena|rapido|rapida|comodo|comoda|facil|seguro|normal} {para|el|la|si|este|esta|que}
      buenos {aires|dias}; rapido {posible|y|envio}; lo mas rapido; envio rapido; entrega rapida
      respuesta rapida; pregunta rapida; consulta rapida; comida rapida; secado rapido; carga rapida
      uso profesional; para profesionales; profesional de la; padre {de|y|mio}; mi padre; dia del padre
      padres; dia de la madre; mi madre; madre
      a la espera {de su|de vuestra|de tu|de una|de respuesta|de sus}; quedo a la espera
      espero {su|vuestra|tu|sus|noticias|una|que} {respuesta|noticias|pronta|confirmacion|respuesta gracias|este|esten|estes|esteis|me puedan|me pueda|pronta respuesta} _1
      espero que {este|esten|estes|esteis|todo|me puedan|puedan|me|les|sea}; en espera de {su|vuestra|tu|una}
      tiempo de espera; tiempos de espera; lista de espera; sala de espera
      cuanto {tarda|tiempo|demora|tardan|tardaria}; cuanto hay que esperar; tengo que esperar; por la tarde
      de la tarde; mas tarde; esta tarde; buenas tardes; manana por la tarde; tarde o temprano
      {temprano|tarde} o {tarde|temprano}; llegare tarde; check out tarde; salida tarde; es tarde para
      diferente {color|talla|direccion|tamano|modelo}; otra talla
      distint* {color|colores|talla|tallas|modelos|tamanos}
      diferent* {colores|tallas|modelos|tamanos|tipos|formas}; diferencia; que diferencia; usado como
      se ha usado; he usado; usada para; se puede usar; segunda mano
      perdi {mi|el|la} {contrasena|ticket|recibo|factura|codigo|clave|tarjeta|numero}; olvide _2
      he perdido {mi|el|la} {contrasena|ticket|recibo|factura|codigo|clave|tarjeta|numero}
      falta de ortografia; hace falta; me hace falta; cuanto falta; no falta mas; lo que falta para
      falta mucho para; quiero {cancelar|devolver|cambiar|modificar|anular|dar de baja}
      puedo {cancelar|devolver|cambiar|anular}
      como {cancelo|devuelvo|cambio|puedo cancelar|puedo devolver|hago para cancelar|pongo una queja|puedo poner|pongo una reclamacion}
      quisiera {cancelar|devolver|cambiar|presentar|poner}; hacer una {reclamacion|queja}
      presentar una {reclamacion|queja}; cuatro estrellas; tres estrellas; hotel de # estrellas; # estrellas
      no solo; no solamente; no {se si|estoy segur*|dudo|dudes|dude|duden|duda}; de mala gana
      mal de {altura|ojo}; dia malo; malo para; sin mal; menos mal; menos mal $; no esta de mas
      corriente {electrica|alterna|continua}; cuenta corriente; agua corriente; al corriente; enchufe
      toma de corriente; frio o; agua fria; hace frio; para el frio; contra el frio; clima frio
      cara {b|a|y|crema|de la}; para la cara; crema {facial|de|para}; la cara; cara a
      ganas de {comprar|probar|ir|visitar|verlo|recibirlo|estrenar}; tengo ganas; con ganas; regular de
      talla regular; corte regular; regularmente; en nada; casi nada; nada de; horas de
      meses {sin intereses|de garantia|de edad}; # meses {sin intereses|de garantia|sin}; semanas de embarazo
      cuantos {dias|meses}; cuantas {semanas|horas}; en cuantos dias
      dias {habiles|laborables|naturales|de entrega|para|festivos}
      consumo {de|electrico|energetico|minimo|responsable}; redes {electricas|wifi|wi fi}; juicio propio
      corte {de|recto|slim|clasico|y}; a medida; encima de; encima del; para encima; por encima
      ya {esta|lo|tengo|pague|compre|hice|recibi|me|se|que|he|puedo}; el ya; desde ya; ya que
      nunca {habia|he} {visto|tenido|recibido|vivido|probado|comprado} [un|una|algo] _3 {tan|tal|asi|peor|mejor}
      jamas {habia|he} {visto|tenido|recibido|vivido|probado|comprado} [un|una|algo] _3 {tan|tal|asi|peor|mejor}
      nunca vi _3 {tan|tal|asi|peor|mejor}
      en|cada|tras|dura|duran|de|dentro de|menos de @n|@one semanas|meses|semana|mes|ano|anos|dias|horas
      hace @n|@one semanas|meses|semana|mes|ano|anos; desde hace @n anos
      ya {que|no|lo|la|me|esta|tengo|recibi|pague|hice|hable} _1
      me {dijo|dijeron} que {les|te|os|le} {mande|envie|escriba|mandara|enviara|pregunte|pase|escribiera|contactara}
      siguen con la {promo|oferta|promocion|rebaja}; siguen {teniendo|abiertos|vendiendo|con}
      sigue {disponible|en pie|vigente|abierto|abierta|siendo}; vacaciones de
      de vacaciones {en|a|con|del|y|el|la|este}; vacaciones; huele bien; vieja direccion
      viejo {modelo|telefono|numero}; ahora mismo {no|estoy|tengo|vivo|en|la|el|voy}
      dame {info|informacion|el|la|un momento|un segundo|los|las|detalles|precio|precios|una mano}
      deme {info|informacion|el|la|un momento|los|las|detalles|precio|precios}
      denme {info|informacion|el|la|los|las|detalles|precio|precios}
      pasame {el|la|los|las|info|precio|precios|tu|su|un link|una foto}; paseme {el|la|los|las|info|precio}
      pasenme {el|la|los|las|info|precio|precios}; bomba {de|hidraulica|calor}; capo del; joya de; joyas
      un palo selfie; palo de; palo para; maquina de; maquina para; maquinas de; una maquina {de|para|que}
      carne cruda; fruta; ^ perfecto $; ^ genial $; ^ excelente $; ^ estupendo $; ^ bien $; ^ muy bien $
      ^ buenisimo $; ^ fantastico $; ^ barbaro $; ^ joya $; ^ chevere $; vale perfecto; ok perfecto
      perfecto vale; perfecto gracias; genial gracias; presento una {queja|reclamacion}
      presentar una queja formal
      como {presento|pongo|hago|interpongo|tramito} una {queja|reclamacion|denuncia} [formal]
      donde {presento|pongo|hago} una {queja|reclamacion} [formal]; piel {roja|irritada}
      un poco {de|mas|menos|antes|despues|al|mas grande|mas pequeno|de todo}
      algo {de|mas|para|que|mas barato|similar|parecido}; en persona; hablar con _1 en persona
      se ve {el|la|los|en|desde}; parece que {no|el|la|si|hay|ya}; cambio de {talla|color|fecha|hora|nombre}
      a la altura de {la|el|los|las}; altura; humo; verso; hay que esperar; cuanto duran; cuanto dura
      gracias muy {amable|amables}; gracias que {amable|amables}; muy amable gracias
      muchas gracias muy {amable|amables}; gracias por la {informacion|respuesta|info|atencion}; ^ muy buenas
      perdon* {la|las|por la|por las} {molestia|molestias}
      disculp* {la|las|por la|por las} {molestia|molestias}; gracias por las molestias; la basura; a la basura
      cubo de basura; bolsa* de basura; bote de basura
      basta {el|la|con el|con la|con un|con una|con enviar|con que|un|una|mostrar|presentar|que}
      por cuanto {sale|lo|me|seria}; por todas partes; ahora mismo {necesito|quiero|quisiera|hablar}`,
  },
  {
    kind: 'negator',
    weight: 1,
    entries: `
      no; nunca; jamas; sin; ni; ningun; tampoco; nada de; poco; para nada; apenas; en vez de; en lugar de
      lejos de; cero; menos`,
  },
  {
    kind: 'booster',
    weight: 1.4,
    entries: `
      muy; mucho; mucha; muchisimo; super; tan; tanto; tanta; realmente; verdaderamente; totalmente
      completamente; absolutamente; extremadamente; sumamente; bastante; demasiado; increiblemente
      profundamente; terriblemente; especialmente; sinceramente; cada vez mas; re; requete; hiper; mega; ultra
      de verdad; en serio; bien; enormemente; seriamente`,
  },
  {
    kind: 'softener',
    weight: 0.5,
    entries: `
      un poco; un poquito; un pelin; algo; ligeramente; levemente; medio; casi; quizas; quiza; tal vez
      un tanto; un tantito`,
  },
  {
    kind: 'contrast',
    weight: 1,
    entries: `
      pero; aunque; sin embargo; no obstante; lamentablemente; desafortunadamente; por desgracia; a pesar de
      pese a; a excepcion; salvo; excepto; unica pega; unico fallo; unico problema; unico pero
      unico inconveniente; solo que; en cambio; sino; lastima que; pena que; menos mal que al final
      por lo demas`,
  },
  {
    kind: 'hypothesis',
    weight: 1,
    entries: `
      si; en caso; en caso de; en caso de que; suponiendo; por si; si acaso; si llegara; cuando
      hipoteticamente; digamos que; siempre que`,
  },
  {
    kind: 'expectation',
    weight: 1,
    entries: `
      pense que|pensaba que|creia que|crei que|temia|temia que|tenia miedo|tenia dudas|estaba preocupad*|estaba nervios*|iba con miedo|imaginaba|me imaginaba|al principio dudaba|dudaba [iba|seria|fuera|iban]
      al principio`,
  },
  {
    kind: 'resolved',
    weight: 1,
    entries: `
      solucionado; solucionada; resuelto; resuelta; arreglado; arreglada; ya funciona; ahora funciona
      ya quedo; por fin {llego|funciona|recibi|lo tengo|ha llegado|me llego}
      {llego|ha llegado|me llego} {hoy|ayer|bien|perfecto|a tiempo|por fin|antes|rapido|finalmente|en perfecto|todo|sano} _1
      {me|nos} {cambiaron|reemplazaron|devolvieron|reembolsaron|enviaron|mandaron|solucionaron|resolvieron|habeis cambiado|han cambiado|han enviado|habeis enviado|lo cambiaron|lo solucionaron|lo resolvieron|repusieron} _3 {rapido|inmediatamente|enseguida|en el dia|en un dia|sin problema|al instante|nuevo|nueva|otro|otra|el mismo|al dia|en dos dias|en minutos|de inmediato|rapidisimo}
      lo {solucionaron|resolvieron|arreglaron|solucionasteis|resolvisteis|arreglasteis} _1`,
  },
  {
    kind: 'joiner',
    weight: 1,
    entries: `
      y; e; porque; asi que; entonces; mientras; luego; por lo que; ademas; que si`,
  },
]
