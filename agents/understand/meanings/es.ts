import type { Meanings } from './kinds.ts'

// A data file: what Spanish words and phrases mean, as far as the reading of a customer's message goes.

export const spanish: Meanings = {
  // Who
  role: `
    operador~; asesor~; agente~; supervisor~; gerente~; representante~; encargado~; encargada~;
    operador*; agente; agentes; asesor*; representante; representantes; supervisor*; gerente; gerentes;
    gerencia; gerenta; director*; jefe; jefa; jefes; jefatura; dueno; duena; duenos; encargad*; responsable;
    responsables; ejecutiv*; consultor*; especialista; especialistas; empleado; empleada; empleados; colega;
    colegas; companer*; superior; superiores; coordinador*; gestor; gestora; gestores; funcionari*;
    comercial; administrador*; teleoperador*; telefonista; promotor*; mediador*; trabajador*; propietari*;
    titular; mando; mandamas; quien manda; el que manda; la que manda; ejecutivo de cuenta;
    persona {encargada|responsable|a cargo}; a cargo`,
  staff: `
    tecnic*; doctor*; dr; dra; lic; prof; ing; medic*; enfermer*; veterinari*; fisioterapeuta; fisio;
    kinesiolog*; matrona; obstetra; partera; dentista; odontolog*; pediatra; ginecolog*; cardiolog*;
    psicolog*; nutriolog*; nutricionista; farmaceutic*; boticari*; recepcionista; recepcionistas;
    secretari*; cajer*; portero; conserje; meser*; camarer*; mozo; cociner*; chef; barista; panader*;
    pasteler*; chofer; conductor*; repartidor*; mensajero; rider; motorizado; cadete; plomer*; fontaner*;
    gasfiter; electricista; mecanic*; albanil; carpinter*; jardiner*; instructor*; maestr*; profesor*;
    profe; docente; tutor*; orientador*; entrenador*; coach; monitor; monitora; peluquer*; estilista;
    barber*; esteticista; masajista; contador*; contable; notari*; abogad*; perito; tasador*; arquitect*;
    ingenier*; vendedor*; almacenista; bodeguer*; azafata; sobrecargo; guia; sastre; optic*; optometrista;
    joyer*; programador*; desarrollador*; fotograf*; organizador*; planner; chica; chico; muchach*; joven;
    senorita; senora; senor; tipo; tipa; don; dona; fulan*; florista; bibliotecari*; fumigador;
    trabajadora social; trabajador social`,
  dept: `
    departamento; depto; area; oficina; oficinas; atencion {al cliente|a clientes|al usuario|telefonica};
    servicio {al cliente|a clientes|tecnico|de atencion}; atencion; soporte; recepcion; administracion;
    contabilidad; cobranza; cobranzas; facturacion; ventas; reclamos; reclamaciones; quejas; postventa;
    posventa; secretaria; caja; cocina; taller; almacen; bodega; deposito; sucursal; tienda; local;
    mesa de ayuda; mesa de entradas; centralita; conmutador; call center; logistica; recursos humanos; rrhh;
    siniestros; equipo; personal; mantenimiento; taquilla; boleteria; ventanilla; mostrador; tesoreria;
    admisiones; matriculas; objetos perdidos; urgencias; guardia; grua; asistencia; fidelizacion;
    retenciones; bajas;
    area {legal|de compras|de cobros|de quejas|tecnica|comercial}; compras; legal; juridico; fraudes; eventos; la central; central; admision; direccion; rectoria; matronas; enfermeria`,
  some: `
    alguien; algun; alguna; algn; alg1; cualquiera; quien sea; quien sepa; quien pueda; quien corresponda;
    quien decide; quien entienda; uno de {ustedes|vosotros|los}; una de {ustedes|vosotras|las}; alguno de;
    alguna de; gente; el que; la que; el chico que; la chica que; la senorita que; el senor que;
    la senora que; otra persona; otro agente; quien me {atendio|atiende|vendio}; de ahi; de alli`,
  human: `
    humano~; humana~; persona~;
    human*; persona; personas; persna; persona {real|de verdad|de carne*|viva|humana|fisica};
    de carne y hueso; carne y hueso; de verdad; real; vivo; voz humana; con pulso; que respire; respira;
    con cerebro; con criterio; con ojos; un ser; ser humano; seres;
    alma; un alma; adulto; ser vivo; con corazon; de verdad verdad; de los de antes; carne`,
  bot: `
    bot; bots; chatbot; robot; robots; robotito; maquina; maquinita; maquinas; ia; automatic*; automatizad*;
    contestadora; contestador; grabacion; grabadora; grabado; computadora; ordenador; prefabricad*;
    enlatad*; copiar y pegar; copia y pega; copypaste; plantilla; algoritmo; menu; menus; asistente virtual;
    sistema automatic*; contestadora*; respuestas automaticas; pantallita; teclita; maquinola;
    munequito; caritas; loro; opciones; preguntas frecuentes; programita; aparato`,
  // Contact
  talk: `
    hablar; hablo; hable; hablen; habla; hablemos; hablarlo; ablar; hblar; conversar; conversacion;
    platicar; charlar; charla; dialogar; comunicar*; comuniqu*; tratar*; explicar*; explique; contarle;
    contarles; comentar*; reunion; entrevista; reunirme; cita con; escuche; escuchen; escuchar; consultar*;
    de viva voz; por telefono; al telefono; en persona; cara a cara; de palabra; dos palabras;
    unas palabras; atiend*; atend*; entender* con; entenderme; contacto con; contactar* con; ver con;
    verlo con;
    fonazo; tu a tu; tratar de; tratarlo; verlo con; hablarle; hablarles; hablame; habler; conversarlo; platicarlo; platica; platico; comentarlo; charlarlo; querria {hablar|conversar}; me gustaria {hablar|conversar|platicar}; en voz`,
  pass: `
    pasa; pase; pasen; pasad; pasar; pasame; paseme; pasenme; pasadme; pasarme; pasarias; pasarian;
    comunica; comunicame; comuniqueme; comuniquenme; comunicarme; transfier*; transfer*; deriv*; conect*;
    enlaz*; enlac*; pon; ponme; pongame; ponganme; ponedme; poneme; ponerme; ponga; pongan; ponganmela;
    contactame; contacteme; dirij*; redirij*; mand* a; mandame; busca; busquen; busqueme; traiga; traigan;
    traeme; saquen; en linea; al habla; en contacto; al aparato; escal*; eleve; elevar; dame; deme; denme;
    dadme; interveng*; entre alguien; tome el caso; se haga cargo; haga cargo; remit*`,
  ring: `
    llam*; telefone*; marcar; marqueme; marquenme; marcame; marquen; contact*; telefonazo; videollamada;
    devolv* la llamada; devuelv* la llamada; devuelvan; timbr*; me llame; me llamen; me llama;
    echar una llamada; un toque; marcan; un telefonazo; fono; me {marcan|llaman|llama|timbran|telefonean};
    echarme una llamada; por cel; al fijo; llamadita`,
  reply: `
    contest*; respond*; respuest*; {que|me} {escriba|escriban|escribe|escriben|diga|digan|ayude|ayuden|ayuda|explique|aclare|confirme|oriente};
    ayudar*; ayudenme; ayudeme; ayudame; ayudadme; asist*; orient*; aclarar*; me {echan|echa} una mano; hacerme caso;
    hagan caso; me {atienda|atiende|atienden|atiendan}; que {venga|entre|se ponga|salga}; platique; platico`,
  there: `
    disponible*; libre; desocupad*; de turno; en linea; conectad*; presente; anda por ahi; por ahi; ahi; esta %; anda %;
    {esta|anda|se encuentra} {el|la} {%|encargad*|jef*|gerente|senor|senora|chica|chico}; se encuentra %; en recepcion; en tienda`,
  // Wanting
  want: `
    quiero; queremos; quisiera; quisieramos; queria; qiero; kiero; quero; deseo; deseamos; desearia; exijo;
    exigimos; prefiero; preferiria; pido; pedimos; pediria; solicito; solicitamos; solicitar; me gustaria;
    nos gustaria; agradeceria; agradezco; ruego; rogamos; pretendo; insisto; ocupo`,
  can: `
    puedo; podria; podemos; podriamos; puede; puedes; pueden; podeis; podes; podrian; podrias; podriais;
    se puede; se podria; es posible; seria posible; posible;
    hay {alguien|alguna|algun|forma|manera|modo|como|chance}; habra; habria; habra alguien; sera que;
    sera posible; como hago; como puedo`,
  need: `
    necesito; necesitamos; nesesito; necesitaria; preciso; precisamos; requiero; requerimos; hace falta;
    me hace falta; me urge; urge; nos urge; debo; debemos; tengo que; tenemos que; busco; falta; me falta`,
  me: `
    yo; me; mi; mis; nos; nosotros; nuestro; nuestra; conmigo; mio; mia`,
  you: `
    ustedes; vosotros; usted; uds; ud; su; sus; vuestro; vuestra; vuestros; tu; vos; suyo; suya; os; les;
    esta empresa; esta compania; este servicio; son; estan; tienen; hacen; saben`,
  was: `
    fue; era; eran; estuvo; hizo; dijo; dijeron; vino; llamo; atendio; atendieron; ayer; anoche;
    la semana pasada; el mes pasado; hace {rato|poco|dias|un}; ha; han; habia; habian;
    me {atendio|llamo|dijo|atendieron|ha|han|dijeron}`,
  // Asking and refusing
  neg: `
    no; ni; nunca; jamas; nada; sin; tampoco; ningun; ninguna; ninguno`,
  nobody: `
    nadie; no contesta nadie; nadie contesta; nadie responde; nadie me; nadie ha`,
  noneed: `
    no {hace falta|necesito|quiero|es necesario|hay necesidad|ocupo|preciso|requiero}; no me llamen;
    sin llamadas; prefiero {escribir|por escrito|mensaje|correo}; por escrito; asi esta bien; esta bien asi;
    basta con; nada mas; eso es todo; seria todo; es todo; con eso; no se preocupe*; dejalo; dejelo;
    olvidalo; da igual; no importa; solo {dime|digame|mandame|mandeme|quiero saber|queria saber};
    por curiosidad; simple curiosidad`,
  bit: `
    un poco; un poquito; algo; un tanto; ligeramente; medio; un pelin; mas bien`,
  hyp: `
    si; en caso; por si; siempre que; a menos`,
  q: `
    como; cuando; cuanto; cuantos; cuantas; cuanta; donde; que; quien; cual; cuales; por que; porque;
    quienes`,
  thanks: `
    gracias; agradec*; grax; grcs; muchas gracias`,
  please: `
    por favor; porfa; porfavor; porfis; x favor; xfa; xfavor; favor; tenga la bondad; si fuera tan amable;
    si es tan amable; amable; gentil; se lo ruego; plis; pliss; pls`,
  hello: `
    hola; buenas; buenos dias; buenas tardes; buenas noches; buen dia; estimad*; saludos; cordialmente;
    atentamente`,
  // Messages and consent
  msgs: `
    mensaj*; msj*; sms; whatsapp*; publicidad*; publi; propaganda*; promo; promos; promocion*; oferta;
    ofertas; boletin; boletines; newsletter; aviso; avisos; notificac*; alerta; alertas; correo; correos;
    email; emails; spam; anuncio; anuncios; comunicacion; comunicaciones; comunicados; catalog*; descuento;
    descuentos; novedades; recordatorio*; folleto*; cadena; cadenas; encuesta*; cupon; cupones; marketing;
    campana; campanas; rifa; rifas; rebajas; publicitari*; mensages; mensage; menzajes; msn; msg; sms*; wasap*;
    guasap*; wsp; circular*; volante; volantes; boletines; informacion; informaciones; info; cobranza*; llamadas;
    telemarketing; publicidades; comercial; comerciales; menu del dia; menu; envios; grupo; canal; sorteos; sorteo;
    invitacion*; horoscopo; difusiones; catalogo*; correspondencia; comunicad*`,
  list: `
    lista; listas; base; bases; registro; registros; agenda; difusion; listado; directorio; suscripcion;
    suscriptores; suscrit*; mi numero; este numero; mi celular; mi movil; mi telefono; mi contacto;
    mis datos; mi num`,
  off: `
    baja; borr*; quit*; elimin*; saq*; sac*; remuev*; remov*; exclu*; retir*; desuscri*; desinscri*;
    cancel*; anul*; desactiv*; suprim*; tach*; bloque*; fuera; salir; salgo; salirme; olvid*; prescind*;
    dejenme; dejadme; dejame; date de baja; desapunt*; desuscrib*; desvincul*; descart*; despeg*; desafili*;
    deshabilit*; apag*; renunci*; revoc*; elimim*; quitenm*; sacam*; saquenm*; borrenm*; depur*; exclu*; excluy*;
    baj*; de baja; la baja; salgo de; me salgo; fuera de; silenci*; suspend*`,
  cease: `
    stop; basta; dejen; dejad; deje; deja; dejar; dej; paren; parad; parar; par; cesen; cese; alto; fin;
    ya no; no mas; nunca mas; mas; detengan; detener; terminen; suficiente; parenle; ya estuvo; se acabo; acaben;
    cesar; absten*; corten*; cortenla; cortala; ni uno mas; ni un mensaje mas; no vuelvan; jamas; finalic*; termin*;
    dejense de; dejarse de; paradlo; pare; stop a`,
  on: `
    alta; altas; reactiv*; activ*; reanud*; retom*; suscrib*; resuscrib*; reincorpor*; incorpor*; apunt*; anot*; inscrib*;
    reinscrib*; agreg*; incluy*; inclu*; meter*; metan*; meteme; metedme; metanme; ponganme en; poneme en; ponme en;
    sumenme; sumame; sumadme; sum*; afili*; registr*; habilit*; rehabilit*; restablec*; desbloque*; encend*; start;
    inicio; iniciar; inici*; empez*; empiecen; comenz*; comienc*; arranc*; seguir recibiendo; tenganme; tenedme;
    mantenganme; al tanto; avisen*; avisenme; avisame; me uno; unirme; entrar; me interesa recibir; levant*`,
  back: `
    otra vez; de nuevo; nuevamente; de vuelta; vuelv*; volver*; como antes; como siempre; denuevo; ahora si; ya si;
    otra ves; a partir de ahora; en adelante; de regreso`,
  regret: `
    cambie de opinion; cambie de idea; cambiado de {idea|opinion}; por error; sin querer; por accidente; me equivoque;
    equivocad*; arrepent*; me arrepiento; era broma; no hagan caso; sin efecto; me habia {dado|borrado|salido|quitado};
    habia {pedido|dicho|mandado|puesto|cancelado}; me di de baja; puse {baja|stop}; mande {baja|stop}; fue un error; recapacit*;
    lo pense mejor; me lo pense; desmarque; no era para ustedes`,
  agree: `
    acepto; aceptamos; acepta*; autorizo; autorizamos; consiento; doy {mi|el|permiso|consentimiento|autorizacion}; presto mi;
    de acuerdo; estoy de acuerdo; conforme; con gusto; encantad*; claro; ^ si; vale; me parece bien; pueden {escribirme|mandarme|enviarme|contactarme};
    podeis {escribirme|mandarme|enviarme}; me interesa; me interesan; interesad*; confirmo; me apunto; dale; sale; bueno`,
  oppose: `
    opong*; oposicion; me opongo; niego; nieg*; rechaz*; no autorizo; no acepto; no consiento; no doy; revoco; revoc*; retiro;
    lista robinson; no molestar; no llame; prohib*; no deseo; no requiero; no solicit*;
    no {pedi|pido|he pedido|solicite}; sin {mi|autorizacion|permiso|consentimiento}; nunca {di|autorice|acepte|pedi}; no gracias;
    indesead*; no he autorizado; ya no {quiero|deseo|necesito|me interesa}`,
  only: `
    solo; solamente; unicamente; exclusivamente; salvo; excepto; menos; nada mas que; lo demas; el resto; todo lo demas;
    esos si; esas si; pero no; sino`,
  peace: `
    en paz; dejenme; dejadme; dejame; dejenme tranquil*; dejarme tranquil*; dejen de; tranquil*; no {molesten|molestes|insistan|fastidien|jodan};
    no me {molesten|jodan|fastidien|busquen}; larguense; fuera de aqui; pesados; que pesados; hart*; me tienen; ya basta; basta ya;
    los {bloqueo|reporto|voy a}; bloqueo; reporto; no vuelvan; olvidense; olvidadme; hasta cuando; cans*`,
  wrong: `
    numero equivocado; equivocado; se equivoc*; no soy {%|yo|esa|ese|su|cliente}; no es mi; no conozco; no los conozco; nunca {he|fui|compre|estuve};
    quien les dio; de donde sacaron; ya no {soy|vivo|trabajo}; falleci*; murio; difunt*; me mude; mudado; vendi; del trabajo;
    de la empresa; era de; otra persona; no tengo nada que ver; cambie de {ciudad|compania|numero|celular}`,
  missed: `
    extran*; echo de menos; echo en falta; me hace* falta; me falta*; ya no me lleg*; no me lleg*; dejaron de lleg*;
    dejo de lleg*; me perdi; me pierdo; perderme; no recibo; deje de recibir; ya no recibo`,
  send: `
    envi*; mand*; escrib*; recib*; lleg*; molest*; bombarde*; fastidi*; insist*; acos*; hostig*; spame*;
    notifi*; invad*; satur*`,
  consent: `
    consentimiento; permiso; datos; privacidad; lopd; rgpd; proteccion de datos; arco; habeas data; profeco; sic; agencia;
    aepd; tratamiento; finalidad*; politica de; casilla; derechos; derecho; reglamento; ley`,
  thing: `
    pedido*; cita; citas; reserva*; linea; contrato; plan; poliza; seguro; gimnasio; membresia; cuenta;
    tarjeta; pago; cobro; envio; entrega; compra; clase; cable; fijo; internet; luz; curso; fibra; producto;
    carrito; factura; recibo; boleto; vuelo; habitacion; mesa; turno; paquete; servicio; matricula`,
  machine: `
    impresora; lavadora; lavarropas; horno; boton; autobus; camion; colectivo; semaforo; senal; motor;
    bomba; caldera; auto; coche; parpadea; luz naranja; parada`,
  // Time and danger
  now: `
    ahora; ya; ahorita; inmediat*; enseguida; en seguida; de inmediato; cuanto antes; lo antes posible;
    urgente*; urgencia; urge; emergencia; rapido; en este momento; ya mismo; ahora mismo; al tiro;
    a la brevedad; a punto de; estan por; esta por; mientras; de una vez;
    apur*; corran; corre; vengan ya; auxilio; socorro; ayuda; sos; al toque; rapidito; ahoritita; estoy {entrando|saliendo|firmando|embarcando|pariendo|llegando}; van a empezar; va a empezar; en camino; recien; en estos momentos`,
  today: `
    hoy; esta {noche|tarde|manana}; hoy mismo; antes de {hoy|las|que|mediodia|medianoche|cerrar|cenar};
    al mediodia; a mediodia; en un rato; en breve; dentro de poco`,
  tomorrow: `
    manana; pasado manana; manana {temprano|tempranito|mismo|a primera}; a primera hora; madrugada`,
  soon: `
   
    {en|dentro de|faltan|quedan|queda|tengo|hace} {#|una|un|media|dos|tres|cinco|diez|veinte|quince|cuarenta|pocos|poquito} {min|minutos|minuto|hora|horas|h|rato};
    # {min|minutos|horas|hora|hrs}; media hora; una hora; un cuarto de hora; a las #; las #; son las #;
    a la una; en dos horas;
    a las {una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|#}; antes de las {dos|tres|cuatro|cinco|seis|siete|ocho|doce|#}; menos cuarto; y media; en # min; quedan # {pastillas|dosis|minutos}; falta una hora; a minutos; minutos; mediodia; medianoche`,
  deadline: `
    vence; vencen; vencimiento; caduca; caducan; plazo; cierra; cierran; cierro; ultimo dia;
    ultima oportunidad; sale; salimos; salgo; sale {mi|el|nuestro}; despega; embarque; embarco; embarcamos;
    viajo; viajamos; vuelo; pierdo; perdemos; perder; llegar a tiempo; a tiempo; empieza; comienza; boda;
    funeral; entierro; velorio; operacion; operan; cirugia; examen; entrevista; concierto; ceremonia;
    graduacion; juicio; firma; notaria; subasta; antes de que;
    tren; avion; barco; ferry; bus sale; micro; peaje; aduana; invitados; novia; novios; quirofano; cierre; fianza; partido; desfile; misa; pedida; entrega; checkout; check out; conexion; cita medica; turno; embarcando`,
  norush: `
    no corre prisa; sin prisa; sin apuro; no hay prisa; no hay apuro; no tengo prisa; no tengo apuro;
    no es urgente; nada urgente; con calma; cuando {puedan|pueda|puedas|tengan|tenga|podais};
    tomese su tiempo; no urge; el proximo {mes|ano}; la proxima semana; proximo mes;
    en {primavera|verano|otono|invierno}; mas adelante; para saber; por saber; solo por curiosidad;
    fin de ano`,
  outside: `
    afuera; fuera de;
    en la {puerta|calle|fila|cola|entrada|carretera|autopista|estacion|terminal|clinica|recepcion|sala|parada|vereda|acera|notaria};
    en el {aeropuerto|anden|hotel|mostrador|consultorio|estacionamiento|banco};
    estoy {en|aqui|afuera|esperando|parado|parada|frente}; estamos {en|aqui|afuera|esperando}; esperando;
    espera; esperandome; aguardando; puerta; aeropuerto; terminal; embarque; anden; bajo la lluvia;
    a oscuras; al sol; con frio; varad*; tirad* en;
    en la {aduana|salida|ventanilla|lluvia|puerta|caseta|caja|avenida|autopista}; en el {peaje|parque|taxi|tren|barco|hospital|local}; aca parad*; aqui parad*; con el taxi; a pie de; a la intemperie`,
  stuck: `
    atrapad*; encerrad*; trabad*; atascad*; atorad*; bloquead*; varad*; tirad*;
    no {abre|abren|puedo entrar|puedo salir|arranca};
    sin {luz|agua|gas|llave|llaves|internet|medicina|insulina|calefaccion|oxigeno|plata|dinero}; ascensor;
    elevador; cerrad*; cerraron; fuga; inund*; goteando; se me quedo; me quede;
    se apago; se fue la luz; se me fue la luz; sin {corriente|transporte|salida|maleta|equipaje|pasaporte|tarjeta}; se me bloque*; no marca; atrapada mi; no le puedo cerrar; no me dejan {pasar|entrar|salir|subir}; se atoro; me dejaron {afuera|fuera}`,
  danger: `
    gas; humo; fuego; incendio; llamas; chispa*; quema*; descarga; electric*; explot*; sangr*; fiebre;
    desmay*; respir*; asfixi*; ahog*; dolor; alergi*; hinch*; vomit*; envenen*; trago; intoxic*; ambulancia;
    hospital; urgencias; herid*; caida; cayo; accidente; choque; choco; peligro*; derrumb*; convuls*;
    infarto; robo; robaron; asalt*; parto; contracciones; medicamento; medicina; insulina; oxigeno;
    infeccion; frenos; hemorragia; 911; 112; suicid*; dialisis; huele a; corto circuito; cortocircuito;
    muri*;
    picadura; mordi*; ronchas; alarma; intruso; ladron; ladrones en; bomberos; policia; amoniaco; toxic*; evacu*; maread*; mareo;
    inconsciente; marcapasos; inhalador; serpiente; vibora; alacran; aguas negras; desborda*; hirviendo; atragant*; desangr*;
    cable pelado; corriente; derrame; desahuci*; desaloj*; embarg*; monoxido; gotera; techo; cuchillo; arma; amenaz*; tiembl*;
    llorando mucho; no para de; se comio; se trago; trago; pastillas; veneno; raticida; detergente; cloro; lejia; sobredosis; golpe en la cabeza`,
  weak: `
    nino; nina; ninos; ninas; bebe; hijo; hija; hijos; mama; madre; papa; padre; abuel*; ancian*;
    adulto mayor; discapa*; silla de ruedas; embarazad*; perro; perra; perrita; perrito; gato; gata; gatito;
    cachorr*; paciente; enferm*; diabetic*; esposa; esposo; marido; suegr*; herman*;
    peques; peque; guagua; criatura; viejit*; huesped*; conejo; caballo; vaca; recien nacid*; abuelit*; mi viejo; mi vieja; pasajer*; alumn*`,
  fraud: `
    transfer*; transaccion*; retiro no; robaron; robada; clonad*; clonaron; hacke*; phishing; fraude;
    no fui yo; no reconozco; no autoric*; bloque* {la tarjeta|mi tarjeta|mi cuenta|la cuenta}; congel*;
    cargo no; perdi la tarjeta; por error; cero de mas; frenar; estafa;
    siguen entrando cargos; entrando cargos; a mi nombre; me estan {robando|vaciando|sacando}; vaciando; vaciaron; puse mal la cuenta; cuenta equivocada; paren la transferencia; clave expuesta; me cobraron recien; me roban`,
  // Trouble
  fail: `
    rot*; dana*; averia*; descompu*; defectuos*; malogr*;
    no {funciona|sirve|anda|prende|enciende|llega|llego|ha llegado|me llega|me ha|vino|abre|carga|aparece|deja|sale|conecta};
    falla; fallo; fallas; falta; faltan; faltaba; falto; equivocad*; error; errores; mal; retraso;
    retrasad*; demora; demoras; tarde; perdid*; perdieron; extravi*; vacio; vacia; podrid*; vencid*;
    caducad*; fri*; crud*; quemad*; sucio; sucia; rasgad*; mojad*; rayad*; golpead*; abollad*; abierto;
    incomplet*; cobraron de mas; doble cobro; cobraron dos veces; cancelaron; cancelad*; olvid*; problema*;
    se cayo; se cae; arruin*; incorrect*`,
  again: `
    otra vez; de nuevo; nuevamente; sigue; siguen; sigo; todavia; aun; tercera vez; segunda vez; cuarta vez;
    quinta vez; enesima; # vez; # veces; dos veces; tres veces; cuatro veces; diez veces; mil veces;
    cien veces; cuantas veces; cada vez; siempre; lo mismo; la misma; como siempre;
    hace {semanas|dias|meses|una semana|un mes|dos|tres|#|horas|anos}; desde {hace|el|ayer|la}; semanas;
    meses; dias; llevo; llevamos; # {dias|semanas|meses|correos|llamadas|mensajes}; vuelta a`,
  wait: `
    esper*; aguard*; paciencia; demor*; tard*; cola; fila`,
  // Feeling
  insult: `
    idiota*; imbecil*; estupid*; tont*; inutil*; incompetent*; incapac*; inept*; payas*; bastard*; mierda*;
    pendej*; cabron*; boludo*; pelotud*; huevon*; weon*; gilipoll*; capull*; asquer*; bur*; ignorant*;
    mediocre*; sinverguenza*; descarad*; carad*; vagos; parasit*; sanguijuel*; ratas; rata; buitre*; cerdos;
    cretin*; tarad*; babos*; inservible*; nefast*; penos*; patetic*; circo; chant*; truchos; cutre*;
    chapuz*; lacra; basura; zanganos; holgazan*; animales; salvajes; monos; mono; pesad*; bola de; manga de;
    banda de; panda de; partida de; hijos de; malparid*; gonorrea*; mequetref*; rateros; fantoch*`,
  swear: `
    puta*; puto*; mierda; cono; jod*; hostia; chinga*; verga; culo; culero*; pinche*; maldit*; cojon*;
    coraje; demonios; diablos; infierno; diantre; me cago; cagad*; conch*; al diablo; chuch*; huev*;
    porqueria*; cochinad*; mamada*; caraj*; wtf; ostia; leches; malnacid*; a la mierda; vayan a`,
  accuse: `
    ladron*; rater*; rob*; estaf*; timo; timador*; timaron; engan*; fraude*; fraudulent*; mentir*; mienten;
    miente; embuster*; tramp*; sinverguenza*; delincuent*; criminal*; mafia*; mafios*; corrupt*; abus*;
    atraco; atracador*; saque*; usurer*; chorros; falso*; falsa*; publicidad enganosa; tomadura de pelo;
    toman el pelo; tomando el pelo; ver la cara; cara de; burla*; vieron la cara; se burlan; se hacen los;
    se quedaron con`,
  law: `
    abogad*; denunci*; demand*; juicio; juez; juzgado; tribunal; policia; comisaria; fiscal*; profeco;
    indecopi; sernac; condusef; defensor*; consumidor*; consumo; ocu; facua; superintendencia; procuradur*;
    legal; legales; acciones legales; indemniz*; hoja de reclam*; hojas de reclam*; libro de reclam*;
    reclamacion; reclamo; queja formal; queja; ministerio; inspeccion; omic; arbitra*; ley; derecho;
    derechos; expediente; proceder*; agencia de proteccion`,
  press: `
    resena*; estrella; estrellas; google; facebook; instagram; tiktok; twitter; redes; redes sociales;
    prensa; periodic*; noticias; tele; viral*; publicar*; publico; capturas; todo el mundo; que se entere;
    se enteren; enterar; a todos; nadie compre; no compren; divulg*; contar a todos; grupo de vecinos`,
  quit: `
    me doy de baja de todo; cancelo todo; cancelo las; cancelen todo; me cambio; me voy; me largo;
    nunca mas; jamas {vuelvo|volvere|compro}; no vuelvo; no volvere; no me ven; adios; hasta nunca;
    competencia; perdieron un cliente; pierden un cliente; un cliente menos; devuelvan*; devolv* mi;
    mi dinero; mi plata; mi lana; reembolso; ultima vez; que les aproveche; me paso a; quiero mi dinero;
    cierro mi cuenta`,
  shame: `
    verguenza; vergonzos*; avergonz*; inaceptabl*; indign*; intolerabl*; escandal*; absurd*; inaudit*;
    barbaridad; barbarie; aberrant*; increible*; ridicul*; asco; asqueros*; repugnant*; deplorabl*;
    desastre*; desastros*; pesim*; horribl*; terribl*; espantos*; lamentabl*; fatal; nefast*;
    falta de respeto; respeto; irrespet*; insult*; humill*; burla; atropello; abuso; negligen*;
    poca verguenza; bochorn*; ultraj*; arruin*; el colmo; colmo; una porqueria; lo peor; peor`,
  fury: `
    furios*; enojad*; enfadad*; rabia; rabios*; encabron*; emput*; cabread*; indignad*; hart*;
    hasta {la madre|las narices|los huevos|el gorro|la coronilla|aqui|el mono}; estoy que; cansad* de;
    colmaron; paciencia; se acabo; ya estuvo; ya basta; basta ya; no aguanto; no soporto; me tienen;
    me hierve; calient*; bronca; que coraje; arrech*; podrid* de; asquead*`,
  threat: `
    o {voy|los|les|me|lo|procedo|denuncio|cancelo}; de lo contrario;
    si no {me|responden|contestan|solucionan|lo}; tienen {hasta|# horas|24}; les doy; les aviso; se van a;
    se arrepentir*; ya veran; veran; advert*; les juro; lo juro; atenganse; consecuencias; me encargare;
    voy a {ir|denunciar|publicar|poner|contar|demandar|hacer}; ultimo aviso; ultima advertencia;
    nos vemos en; nos veremos; asi de simple; sepan que; que les quede claro; les caigo; procedere; iremos;
    no habra otro; solo me falta`,
  rhet: `
    pero {ustedes|que|como|cuando|si|quien|vosotros|es que|de verdad|en serio|no|por que};
    {ustedes|vosotros|alguien|acaso|siquiera} {leen|leeis|lee|saben|sabe|trabajan|escucha|piensan|creen};
    les parece; os parece; le parece; te parece; como se atreven; con que cara; como es posible;
    como puede ser; que clase de; que tipo de; que parte de; hasta cuando; cuantas veces; cuanto mas;
    cuanto tiempo mas; que esperan; que mas; que hago; que tengo que;
    tengo que {ir|mandar|llamar|rogar|esperar|poner|hacer}; hay que; acaso; o que; o es que; es broma;
    es una broma; es en serio; en serio; de verdad; estan {locos|sordos|ciegos|dormidos|bromeando|vivos};
    me estan; nos estan; siquiera; al menos; hay alguien; alguien vivo; me explican; explicame; expliquenme;
    o contestan; despierten; lean; tan dificil; cuesta tanto; les cuesta; quizas; tal vez; supongo; imagino;
    por lo visto; parece que; sera que; a ver si; para que`,
  sarc: `
    felicidades; felicitaciones; felicito; enhorabuena; bravo; aplauso*; aplaudo; chapo; chapeau; genial;
    genios; genio; geniales; maravill*; fantastic*; excelente; espectacular; magnific*; estupend*;
    brillante; impresionante; increible; fenomenal; de lujo; que lujo; que bonito; muy bonito; bonito;
    que lindo; que bien; que nivel; nivelazo; que maravilla; que eficiencia; que profesional*; que rapidez;
    que detalle; que amables; que servicio; menudo; menuda; vaya; premio; medalla; oscar; nobel; record;
    olimpic*; paloma*; tortuga*; milagro; magia; adivin*; bola de cristal; telepat*; tirando una moneda;
    monumento; gracias por {nada|arruinar|hacerme|dejarme|perder|ignorar|la espera}; claro que si;
    por supuesto; como no; faltaria; encima; todavia; hasta; ni siquiera; ni mi; mi abuela; un mono; unico`,
  praise: `
    excelente*; genial*; perfect*; maravillos*; estupend*; fantastic*; espectacular*; increible*; buenisim*;
    riquisim*; delicios*; ric*; hermos*; bell*; precios*; lind*; bonit*; amable*; amabilisim*; atent*;
    gentil*; cordial*; profesional*; eficient*; rapidisim*; puntual*; impecable*; magnific*; lo maximo;
    los mejores; el mejor; la mejor; mejor; crack*; capos; capo; capas; capazo; grandes; grande; de diez;
    un diez; 10 10; cinco estrellas; 5 estrellas; recomiend*; recomend*; felicito; felicidades;
    felicitaciones; enhorabuena; angel; angeles; sol; soles; un amor; amor; joya; joyas; bomba; lujo; chido;
    chevere; bacan; padrisim*; padre; chingon*; guay; mola; top; super; nota alta; de maravilla;
    sobresaliente; de primera; un 7; calidad`,
  love: `
    encant*; amo; amamos; los amo; los adoro; ador*; feliz; felices; felicisim*; content*; emocionad*;
    satisfech*; agradecid*; alegr*; me gust* {mucho|muchisimo|tanto}; me fascina*; fascinad*; disfrut*;
    sonris*; lagrimas de; llore de; gracias de {corazon|todo corazon|verdad}; mil gracias;
    muchisimas gracias; muchas gracias; infinitas gracias;
    gracias por {todo|tanto|la ayuda|su|vuestra|ayudarme|la paciencia|el};
    gracias a {todos|todo|ustedes|su}; bendicion*; dios los; abrazo; abrazos; besos; beso; un besote; yupi;
    yay; viva; aprobaron; me salvaron; salvaron; salvo; me alegraron; me hicieron;
    quedo {perfecto|hermoso|divino|precioso|impecable|lindo|como}; divin*; como nuevo; por fin va;
    ojala todos`,
  sad: `
    decepcion*; desilusion*; triste*; entristec*; pena; lastima; lamento; lamentablemente; chasco; apenad*;
    dolid*; duele; me dolio; llorar; llorando; llore; desanim*; frustra*; arrepent*; arrepiento;
    esperaba {mas|mejor|otra|algo}; me hubiera gustado; ilusion; ilusionad*; defraud*; desencant*;
    mal sabor; feo; fea; incomod*; inconform*; insatisfech*; desconsol*; deprim*;
    no me {gusto|gusta|convencio|convence|agrado}; no era lo que; no quede; una pena; que mal;
    mala experiencia`,
  worry: `
    preocup*; angusti*; ansiedad; ansios*; nervios*; miedo; susto; asustad*; panico; temor; temo; desesper*;
    agobi*; estres*; inquiet*; alarmad*; no se que hacer; no se como; ya no se; ayuda; ayudenme; ayudeme;
    auxilio; confundid*; confus*; perdid*; temblando; no duermo; por dios`,
  annoy: `
    molest*; fastidi*; cans*; disgust*; enfad*; incomod*; queja*; mal {servicio|trato|atendid*|hecho};
    mala {atencion|calidad|experiencia}; lent*; car*; maleducad*; groser*; antipatic*; borde; bordes; seco;
    seca; desorgani*; descuid*; deja* mucho que desear; regular; mediocre*; pobre; insuficient*; ruidos*;
    sos*; desabrid*; aguad*; duro; dura; perdida de tiempo; perdi {una|mi|el|la}; tiempo perdido;
    complicad*; empeor*; cada vez peor; ya no es; antes {era|eran}; sin respuesta; nadie contesta;
    nadie responde; no contestan; no responden; ignor*; me dejaron; me tuvieron; de aqui para alla; ni caso;
    no es justo; injust*; poco {serio|serios|profesional|claro|amable}; ni fu; mas o menos; flojo; floja`,
}
