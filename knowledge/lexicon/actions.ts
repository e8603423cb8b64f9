import type { Theme } from './theme.ts'

/** Common verbs: what people do, want and suffer, whatever the trade. */
export const actions: Theme = {
  name: 'actions',
  lines: `
    arrive: arrivare, giungere, pervenire, arrivo, arrivato | arrive, get here, reach~, come in, turn up, show up | llegar, llegada
    leave: andarsene, partire, lasciare~, uscire, andar via, abbandonare, allontanarsi, uscita | leave, go away, exit, depart, get out, abandon | irse, marcharse, salir, partir, abandonar, salida~
    enter: entrare, ingresso, accesso, entrata, varcare | enter, entry, entrance, come in, go in, get in | entrar, entrada, acceso, ingresar
    stay_remain: restare, rimanere, fermarsi, soggiornare, permanenza, trattenersi | stay, remain, linger | quedarse, permanecer, estancia, permanencia
    bring_carry: portare, trasportare, portarsi dietro, con me, recare, trasporto, trascinare | bring, carry, take with me, transport, bring along, with me | llevar, traer, transportar, conmigo, transporte, cargar~
    send_away: mandare, inviare, spedire, inoltrare, trasmettere, invio, recapitare | send, mail~, forward, transmit, submit | mandar, enviar, remitir, transmitir, envio
    get_receive: ricevere, ottenere, ricevuto, avere~, mi arriva, conseguire, ricezione | receive, get~, obtain, received | recibir, obtener, conseguir~, recibido
    keep: tenere, mantenere, conservare, tenersi, trattenere, serbare | keep, retain, hold on to, maintain, hang on to | mantener, conservar, quedarse, guardar, retener
    begin: iniziare, cominciare, inizio, avviare, partire~, incominciare, partenza~ | begin, start, beginning, commence, kick off | empezar, comenzar, inicio, iniciar, comienzo, arrancar~
    finish: finire, terminare, concludere, fine~, completare, conclusione, ultimare, terminato, smettere | finish, end, complete, conclude, be over | terminar, acabar, finalizar, fin~, completar, concluir
    open_close: aprire, apertura, schiudere | open, opening | abrir, apertura
    choose: scegliere, scelta, selezionare, preferire, opzione, optare, decidere, preferenza, decisione, alternativa | choose, choice, select, prefer, option, pick, decide, preference, alternative | elegir, eleccion, escoger, seleccionar, preferir, opcion, optar, decidir, preferencia, alternativa
    check_verify: controllare, verificare, verifica, controllo, accertare, accertarsi, esaminare, appurare, ispezione, assicurarsi | check, verify, verification, inspect, inspection, make sure, confirm~, examine, double-check | comprobar, verificar, verificacion, controlar, control, revisar, inspeccion, asegurarse
    see_consult: vedere, consultare, visualizzare, guardare, consultazione, dare un'occhiata, occhiata, leggere, mostrare, far vedere | see, view, consult, look at, read~, show, display, have a look | ver, consultar, visualizar, mirar, leer, mostrar, echar un vistazo, ensenar~
    find_search: trovare, cercare, ricerca, reperire, individuare, scovare | find, search, look for, locate, spot~ | encontrar, buscar, busqueda, localizar, hallar
    lose: perdere, perso, smarrire, smarrito, perdita, smarrimento, non trovo piu, sparito, persa, non lo trovo, scomparso~ | lose, lost, misplace, misplaced, loss, can't find, cannot find, disappeared, gone | perder, perdido, extraviar, extraviado, perdida, no encuentro, desaparecido
    give: dare, consegnare, fornire, offrire, porgere, passare~, cedere, fornite, dotazione | give, hand, provide, offer, supply, pass~, hand in, hand over | dar, entregar, proporcionar, ofrecer, facilitar, ceder, suministrar
    take: prendere, pigliare, afferrare | take, grab, pick | tomar, coger, agarrar
    ask_request: chiedere, domandare, richiedere, richiesta, pretendere | ask, request, demand, enquire, inquire | pedir, preguntar, solicitar, peticion
    explain: spiegare, spiegazione, chiarire, chiarimento, delucidazione, illustrare, significare, vuol dire, significato | explain, explanation, clarify, mean~, clarification | explicar, explicacion, aclarar, aclaracion, significar, significa
    help: aiuto, aiutare, dare una mano, assistere, soccorrere | help, aid, assist, give a hand | ayuda, ayudar, echar una mano, asistir
    use: usare, utilizzare, uso, utilizzo, adoperare, impiegare, usufruire, sfruttare, servirsi, utilizzo, godere | use, usage, utilise, make use, using | usar, utilizar, uso, emplear, aprovechar, disfrutar~
    work_function: funzionare, funzionamento, funziona, andare~ | work, function, operate, operation~ | funcionar, funcionamiento
    turn_on: accendere, accensione, acceso, avviare, si accende | turn on, switch on, power on, light up | encender, encendido, prender
    turn_off: spegnere, spento, spegnimento, si spegne | turn off, switch off, shut down, power off | apagar, apagado
    put_place: mettere, posizionare, collocare, appoggiare, posare, inserire, sistemare | put, place, position, insert, lay | poner, colocar, situar, insertar, meter
    move_transfer: spostare, trasferire, spostamento, trasferimento, muovere | move, transfer, shift, relocate | mover, trasladar, transferir, traslado, desplazar
    join_combine: unire, combinare, cumulare, sommare, abbinare, accorpare, insieme, cumulabile, mettere insieme, raggruppare, mescolare, fondere | combine, merge, stack, together, join~, put together, group~, add up, mix | unir, combinar, acumular, sumar, juntar, juntos, agrupar, acumulable, mezclar
    split_divide: dividere, separare, spezzare, suddividere, separatamente, divisione, a meta | split, divide, separate, separately, half~, break up | dividir, separar, partir~, por separado, division, a medias
    save_keep_file: salvare, salvataggio, memorizzare, conservato | save, store, memorise, stored | guardar, almacenar, memorizar
    speak: parlare, discutere, conversare, colloquio, dialogare, sentire~, parlarne, confrontarsi | speak, talk, discuss, chat, conversation | hablar, discutir~, conversar, charlar, conversacion, dialogar
    write: scrivere, scritto, iscritto~, annotare, digitare, scrivo, per iscritto | write, written, type~, note down, in writing | escribir, escrito, anotar, teclear, por escrito
    read: leggere, lettura, letto~ | read, reading | leer, lectura
    listen_hear: sentire, ascoltare, udire, ascolto | hear, listen, sound~ | oir, escuchar, sonido
    think_know: conoscere, conoscenza, informarsi, scoprire, venire a sapere, informare, informazioni | know, find out, learn about, inform, knowledge | conocer, informarse, enterarse, descubrir, informar, saber
    go_come: venire, passare, recarsi, recarmi, presentarsi, andare, passo~ | come, visit~, drop by, stop by, go to, pop in, come over, turn up | venir, pasar, acudir, presentarse, ir, acercarse, pasarme
    visit: visitare, visita, venire a vedere, far visita, sopralluogo | visit, come and see, site visit, tour~ | visitar, visita, venir a ver
    eat_try: assaggiare, provare, gustare, sperimentare, provare~, testare | try, taste, test, sample~ | probar, degustar, catar, testear
    wear: indossare, mettersi, vestire, portare addosso | wear, put on, dress | llevar puesto, ponerse, vestir
    wash: lavare, lavaggio, pulire, sciacquare | wash, clean, rinse | lavar, lavado, limpiar, enjuagar
    cut: tagliare, taglio, ritagliare, accorciare, orlo | cut, trim, shorten, hem | cortar, corte, recortar, acortar, dobladillo
    cook: cucinare, cuocere, cottura, cucina, bollire, friggere, ricetta~, bruciare~ | cook, cooking, kitchen, boil, fry, bake, recipe, burn~ | cocinar, coccion, cocina, hervir, freir, hornear, receta~, quemar~
    sleep: dormire, sonno, pernottare, addormentarsi, riposare | sleep, asleep, rest~ | dormir, sueno, pernoctar, descansar
    happen_problem: succedere, accadere, capitare, che succede, cosa succede | happen, occur, what happens, what if | suceder, ocurrir, pasar~, que pasa, que sucede
    avoid: evitare, prevenire, impedire, scongiurare, bloccare~ | avoid, prevent, stop~, block~ | evitar, prevenir, impedir, bloquear~
    accept: accettare, accettate, accogliere, prendere~, ammettere, accettazione | accept, take~, admit, acceptance | aceptar, admitir, aceptais, coger~, aceptan
    refuse: rifiutare, rifiuto, respingere, negare, negato, declinare | refuse, reject, deny, denied, decline, turn down | rechazar, rechazo, negar, denegar, denegado, declinar
    allow_offer: offrire, proporre, proposta, prevedere, previsto, mettere a disposizione | offer, propose, provide, proposal | ofrecer, proponer, propuesta, prever, previsto
    include: includere, compreso, incluso, comprendere, inclusa, comprese, fa parte, compresi, c'e dentro | include, included, including, comprise, part of, come with | incluir, incluido, incluye, comprender~, comprendido, forma parte
    need: bisogno, servire, necessitare, occorrere, necessita, esigenza, mi serve | need, require, necessity | necesitar, necesidad, hacer falta, requerir, necesito
    promise_guarantee: promettere, promessa, garantire, impegnarsi | promise, guarantee, commit | prometer, promesa, garantizar, comprometerse
    protect: proteggere, protezione, riparare~, difendere, tutelare, custodire | protect, protection, defend, safeguard | proteger, proteccion, defender, resguardar
    improve: migliorare, miglioramento, perfezionare | improve, improvement, better~, enhance | mejorar, mejora, perfeccionar
    increase: aumentare, aumento, alzare, incrementare, crescere, accrescere, raddoppiare | increase, raise, grow, rise, go up, boost | aumentar, aumento, subir, incrementar, crecer
    decrease: diminuire, ridurre, abbassare, calare, riduzione, diminuzione, dimezzare, calo | decrease, reduce, lower, cut down, go down, drop~, reduction | disminuir, reducir, bajar, rebajar, reduccion, disminucion
    compare: confrontare, confronto, paragonare, differenza, differenze, paragone, meglio tra, cosa cambia | compare, comparison, difference, differences, versus, better~ | comparar, comparacion, diferencia, diferencias, que cambia
    count_measure: contare, misurare, calcolare, calcolo, conteggio, quantificare, computo | count, measure, calculate, calculation, work out | contar, medir, calcular, calculo, computo
    win_earn: vincere, guadagnare, vincita, concorso, estrazione, premio, lotteria, vincitore | win, earn, prize, contest, raffle, lottery, competition, winner | ganar, premio, concurso, sorteo, loteria, ganador
    participate: partecipare, partecipazione, prendere parte, aderire, partecipante, venirci, assistere~ | participate, take part, join~, attend, participation, participant | participar, participacion, tomar parte, asistir, participante, apuntarse
    follow: seguire, seguito, proseguire, continuare, andare avanti | follow, continue, carry on, keep going, proceed | seguir, continuar, proseguir
    repeat: ripetere, di nuovo, un'altra volta, ancora una volta, ripetizione, rifare, ripetibile | repeat, again, once more, redo, one more time | repetir, de nuevo, otra vez, una vez mas, rehacer, volver a
    stop: fermare, smettere, cessare, bloccare, interrompere, fermo, stoppare | stop, halt, cease, interrupt, block | parar, detener, cesar, interrumpir, bloquear
    remember: ricordare, ricordarsi, ricordo, promemoria, rammentare | remember, remind, reminder, recall | recordar, acordarse, recordatorio
    notice_see_error: accorgersi, notare, mi sono accorto, rendersi conto, vedo~ | notice, realise, realize, spot~, found out | darse cuenta, notar, me he dado cuenta, advertir
    recognise: riconoscere, riconosciuto, riconoscimento, identificare | recognise, recognize, identify, recognition | reconocer, reconocido, reconocimiento, identificar
    touch_handle: toccare, maneggiare, manipolare, maneggio | touch, handle, handling | tocar, manejar, manipular
    hang_fix: appendere, attaccare, fissare, agganciare, incollare, inchiodare | hang, attach, fix~, stick, glue, nail~ | colgar, pegar, fijar, enganchar, clavar
    fall_drop: cadere, caduta, caduto, scivolare, scivolato, inciampare | fall, fell, drop, dropped, slip, trip~ | caer, caida, caido, resbalar, tropezar
    burn: bruciare, bruciato, bruciatura, scottare, scottatura, fiamma | burn, burnt, burned, scorch, flame | quemar, quemado, quemadura, llama~
    break_off: staccare, staccato, rompersi, scollare, scollato, allentare, allentato, si e staccato, svitato, mollare~, scucito | come off, came off, detach, loose, fall off, fell off, broke off, unscrewed, unglued | despegar, despegado, soltar, suelto, desprender, se ha soltado, descosido
    smell: odore, puzza, puzzare, profumo~, odorare, cattivo odore | smell, odour, odor, stink, smelly | olor, oler, mal olor, apestar, huele
    grow: crescere, coltivare, crescita, spuntare, germogliare, fiorire | grow, cultivate, growth, sprout, bloom | crecer, cultivar, crecimiento, brotar, florecer
    die_wither: morire, appassire, seccare, marcire, ingiallire, avvizzire, seccato, morta~ | die, dying, wither, wilt, rot, yellowing, dried up | morir, marchitar, secar, pudrir, amarillear, se ha secado, muerta
    lend_borrow: prestare, prestito, in prestito, imprestare, comodato, sostitutivo, di cortesia, muletto | lend, loan, borrow, courtesy~, loaner, on loan | prestar, prestamo, prestado, de sustitucion, de cortesia
    reach_limit: superare, oltrepassare, eccedere, sforare, oltre il limite, andare oltre | exceed, go over, over the limit, overrun | superar, exceder, sobrepasar, pasarse de
    advise: consigliare, consiglio, suggerire, suggerimento, raccomandare, consulenza, consulente, mi conviene, cosa mi consigliate, orientamento | advise, advice, suggest, suggestion, recommend, recommendation, consultation, consultant | aconsejar, consejo, sugerir, sugerencia, recomendar, recomendacion, asesoramiento, asesor
  `,
}
