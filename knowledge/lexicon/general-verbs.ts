import type { Theme } from './theme.ts'

/** Verbs of everyday service talk that the other themes leave out, as tight groups over the three languages. */
export const generalVerbs: Theme = {
  name: 'general-verbs',
  lines: `
    # moving, handling
    climb_up: salire, salita, montare su, arrampicarsi, salgo, salga | climb, go up, climb aboard, step up | subir a, subirse, trepar, escalar, subida
    go_down: scendere, scendo, discesa, calarsi, sceso | go down, descend, step down, descent | bajar de, bajarse, descender, descenso
    board: imbarcarsi, imbarcare, salire a bordo, a bordo, montare a bordo, salire sul | board, aboard, on board, embark | embarcar, embarcarse, a bordo, abordar, subir a bordo
    cross_over: attraversare, traversata, attraversamento, passare dall'altra parte | cross, crossing, get across | cruzar, atravesar, travesia, cruce
    push_pull: spingere, spinta, tirare, trainare, trascinare | push, pull, drag, tow | empujar, tirar de, arrastrar, remolcar, jalar
    lift: sollevare, tirare su, alzare di peso, innalzare | lift, lift up, hoist, pick up off | levantar, alzar, elevar
    shake: scuotere, agitare, vibrare, vibrazione, tremare, sbattere~ | shake, vibrate, vibration, tremble, wobble | agitar, sacudir, vibrar, vibracion, temblar
    throw_away: buttare via, gettare, cestinare, disfarsi, liberarsi di, buttato | throw out, discard, bin it, get rid of, chuck | tirar a la basura, desechar, deshacerse de, botar
    hide: nascondere, nascosto, celare, occultare | hide, hidden, conceal | esconder, escondido, ocultar, oculto
    fold_bend: piegare, pieghevole, piegato, piega~, richiudibile | fold, folding, bend, foldable, collapsible | doblar, plegar, plegable, doblado
    roll_stretch: allungare, stirarsi, estendere, srotolare, allargare, allargarsi | stretch, extend, unroll, widen | estirar, alargar, ensanchar, desenrollar
    tie_fasten: legare, allacciare le, annodare, nodo, stringere il, fissaggio | tie, fasten, knot, buckle, strap | atar, amarrar, abrochar, nudo, sujetar
    squeeze_tight: stringere, comprimere, schiacciare, strizzare | squeeze, tighten, press down, compress | apretar, comprimir, exprimir, estrujar
    fill: riempire, colmare, fare il pieno, riempito | fill, fill up, top it up, refill | llenar, rellenar el, colmar, llenado
    pour_spill: versare sul, rovesciare, rovesciato, colare, schizzare | pour, spill, spilled, spilt, splash, drip | derramar, verter, volcar, gotear, salpicar
    empty_out: svuotare, svuotato, sgomberare, sgombero, liberare il | empty out, clear out, clearance, drain | vaciar, vaciado, desalojar el, despejar
    mix: mescolare, mischiare, amalgamare, miscela | mix, stir, blend, mixture | mezclar, remover, mezcla, batir
    spread: spalmare, stendere, spandere, distendere | spread, lay out, smear | extender, untar, esparcir
    rub_scratch: strofinare, sfregare, grattare, grattarsi, raschiare | rub, scrub, scrape | frotar, rascar, rascarse, restregar
    pierce: forare, bucare, perforare, pungere, punto~ | pierce, prick, drill, puncture | perforar, pinchar, agujerear, taladrar
    sew: cucire, cucitura, scucire, ricucire, rammendare, rammendo, imbastire | sew, stitch, stitching, darn | coser, costura, descoser, zurcir, remendar
    glue: incollare, colla, adesivo, scollarsi | glue, adhesive, stick together, unglue | pegar con, pegamento, adhesivo, despegarse, cola de pegar
    paint: dipingere, pitturare, verniciare, vernice, tinteggiatura | paint, painting, varnish | pintar, pintura, barniz
    draw: disegnare, disegno, schizzo, progetto grafico | draw, drawing, sketch, design | dibujar, dibujo, boceto
    dig: scavare, scavo, interrare | dig, excavate, bury | cavar, excavar, enterrar
    water_plants: annaffiare, irrigare, irrigazione, innaffiatura | water plants, irrigate, irrigation, watering | regar, riego, irrigar
    hit_knock: colpire, urtare, battere, bussare, picchiare, sbattuto | hit, knock, strike against, bang, bump into | golpear, chocar, pegar un golpe, llamar a la puerta
    shoot_film: riprendere video, girare un video, filmare, registrare un video, videocamera, telecamera | film, record a video, video recording, camera, camcorder | grabar un video, filmar, videocamara, camara
    record: registrare, registrazione, audioregistrare | record, recording, taped | grabar, grabacion
    hold_hands: tenere in mano, reggere, sostenere~, sorreggere, impugnare | hold up, grip, hold on | sostener, sujetar, agarrarse
    lean_sit: sedersi, sedere, accomodarsi, mettersi comodo, appoggiarsi | sit down, sit, have a seat, lean | sentarse, tomar asiento, apoyarse
    stand_up: alzarsi, stare in piedi, in piedi | stand up, stand, standing, on my feet | ponerse de pie, levantarse, de pie
    lie_down: sdraiarsi, coricarsi, stendersi, disteso, sdraiato | lie down, lay down, lying | tumbarse, acostarse, echarse
    wake_up: svegliare, svegliarsi, sveglia, risveglio, risvegliarsi | wake, wake up, alarm clock, awake | despertar, despertarse, despertador
    rest: riposare, riposarsi, riposo, rilassarsi | rest, relax, unwind, chill | descansar, descanso, relajarse, reposo
    walk: camminare, passeggiare, a piedi, cammino, passeggiata | walk, on foot, stroll, walking | caminar, andar a pie, pasear, paseo, caminata
    run: correre, corsa a piedi, jogging, corridore, podismo | run, running, jog, runner | correr, carrera a pie, corredor, trotar
    jump: saltare, salto, balzare, rimbalzare | jump, leap, bounce | saltar, salto, brincar, rebotar
    ride: cavalcare, equitazione, cavallo, maneggio | ride a horse, horse, riding, pony | montar a caballo, caballo, equitacion, poni
    drive: guidare, guida~, volante, alla guida, mettersi al volante | drive, driving, behind the wheel, steering | conducir, manejar el coche, al volante, conduccion
    brake_turn: frenare, sterzare, svoltare, girare a | brake, steer, turn left, turn right | frenar, girar a, doblar a
    approach: avvicinarsi, avvicinare, accostare | approach, come closer, get closer | acercarse, aproximarse
    move_away: allontanarsi, scostare, farsi da parte | move away, step aside, keep away | alejarse, apartarse
    turn_rotate: girare, ruotare, rotazione, voltare | turn round, rotate, spin, twist | girar, rotar, dar la vuelta a
    insert: inserire, infilare, introdurre, inserimento | insert, put in, slot in, plug into | introducir, insertar, meter en
    pull_out: estrarre, tirare fuori, sfilare, togliere dal, cavare | pull out, take out of, extract | extraer, sacar de
    attach_plug: collegare la, inserire la spina, spina, presa di corrente, attaccare alla presa | plug in, plug, power outlet, wall socket, hook up | enchufar, enchufe, toma de corriente, clavija
    unplug: scollegare, staccare la spina, staccare il | unplug, disconnect the | desenchufar, desconectar
    press: premere, pigiare, schiacciare il | press, push the button, hit the button | apretar el, pulsar, presionar, oprimir
    # losing, keeping, changing
    leave_behind: lasciare, lasciato, abbandonare, lasciare li | leave, left, leave behind | dejar, dejado, abandonar
    give_up_habit: smettere di, abbandonare l'idea, arrendersi | give up, quit doing | dejar de, rendirse
    swap_person: sostituire una persona, subentrare, rimpiazzare, prendere il posto | take over from, fill in for, take the place | sustituir a, ocupar el lugar, reemplazar a
    keep_aside: tenere da parte, mettere da parte, conservare, tenermelo | set aside, put by, put aside, keep aside | apartar, reservar para, guardar para, guardarme
    collect_gather: raccogliere, raccolta, radunare, riunire | gather, collect up, pick, round up | recolectar, reunir, juntar, recopilar
    accumulate: accumulare, ammassare, accumulo, sommarsi | accumulate, build up, pile up, add up | acumular, acumulacion, amontonar
    lose_weight: dimagrire, perdere peso, buttare giu, calare di peso, perdere chili, mettermi in forma, rimettermi in forma, smaltire~, pancia | lose weight, slim, slim down, shed pounds, get in shape, get fit, belly, burn fat | adelgazar, perder peso, bajar de peso, ponerme en forma, barriga, perder kilos
    gain_weight: ingrassare, prendere peso, mettere su chili, massa muscolare | gain weight, put on weight, bulk up, muscle | engordar, ganar peso, subir de peso, musculo
    shrink: restringersi, rimpicciolire, rimpicciolito, infeltrire, ritirarsi, si e ristretto, ristretto | shrink, shrank, shrunk, shrinking | encoger, encogido, ha encogido, achicarse
    fade: scolorire, scolorirsi, sbiadire, stingere, perdere colore | fade, faded, discolour, lose colour, run in the wash | destenir, decolorar, perder color, descolorido
    wear_out: consumarsi, logorarsi, usurarsi, usura, consumato, logoro | wear out, worn out, wear and tear, worn down | desgastar, desgaste, gastado, gastarse
    rust: arrugginire, ruggine, ossidare, ossidato | rust, rusty, corrode, tarnish | oxidar, oxido, oxidado
    melt: sciogliere, fondere, squagliarsi, sciolto | melt, melted, dissolve | derretir, derretido, disolver, fundir
    freeze: congelare, ghiacciare, gelare, si gela | freeze, freezing, frozen over | congelar, helar, congelado
    heat_up: scaldare, riscaldare, riscaldato, scaldarsi, intiepidire, riscaldata | heat up, warm up, heated, reheat | calentar, climatizada, climatizado, recalentar, entibiar
    cool_down: raffreddare, rinfrescare, raffreddamento, refrigerare | cool, cool down, chill | enfriar, refrescar, refrigerar
    boil: bollire, ebollizione, lessare | boil, boiling, simmer | hervir, cocer, ebullicion
    explode: esplodere, scoppiare, esplosivo, scoppio | explode, burst, explosive, blow up | explotar, estallar, reventar, explosivo
    leak: perdere acqua, gocciolare, perdita, colare, trafilare, fuoriuscita, fuga~ | leak, leaking, drip, dripping, seep | gotear, fuga, escape de, pierde agua, filtracion
    flood_verb: allagare, allagato, inondare, si e allagato | flood, flooded, underwater | inundar, inundado, anegar
    clog: intasare, intasato, otturato, ingorgo, ostruito, tappato | clog, clogged, blocked drain, blocked pipe, jam | atascar, atascado, obstruir, tapado, atasco en
    get_stuck: incastrare, incastrato, impigliarsi, bloccarsi dentro | get stuck, stuck, jammed, trapped | atascarse, quedarse atrapado, atrapado, encajado
    trip_fuse: saltare la corrente, salta la luce, salta tutto, scatta, resto senza corrente, stacca~, cortocircuito, salvavita che scatta | trip, trips, trips out, blow a fuse, short circuit, fuse | saltar el automatico, salta el automatico, saltan los plomos, se va la luz, cortocircuito, fusible
    # saying and knowing
    tell_inform: informare, far sapere, comunicare, comunicazione, riferire, dire a, avvertire | tell, inform, let know, communicate, notify | comunicar, informar, decir a, avisar a, hacer saber
    announce: annunciare, annuncio, pubblicare, affiggere, esporre | announce, announcement, publish, post up | anunciar, anuncio, publicar, colgar en
    describe: descrivere, descrizione, descritto | describe, description | describir, descripcion
    discuss_negotiate: trattare, negoziare, contrattare, trattativa, mercanteggiare | negotiate, bargain, haggle | negociar, regatear, negociacion
    agree: essere d'accordo, concordare, accordarsi, mettersi d'accordo, concordato | agree, agreed, in agreement, arrange with | acordar, ponerse de acuerdo, estar de acuerdo, pactar
    disagree: non sono d'accordo, contrario, opporsi, opposizione | disagree, oppose, object to, objection | no estoy de acuerdo, oponerse, oposicion, contrario
    argue: litigare, lite, discussione accesa, battibecco | argue, quarrel, row with, fight with | discutir, pelear, rina, bronca
    apologise: scusarsi, chiedere scusa, scuse | apologise, apologize, apology, sorry about | disculparse, pedir perdon, disculpas
    thank: ringraziare, ringraziamento | thank you note, gratitude, grateful | agradecer, agradecimiento
    greet_welcome: accogliere, benvenuto, accoglienza, salutare | welcome, greet, greeting | dar la bienvenida, bienvenida, acoger, acogida, saludar
    lie_cheat: mentire, bugia, ingannare, imbrogliare, fregare, truffare | lie to, cheat, deceive, trick | mentir, mentira, enganar, estafar
    guess_estimate: indovinare, stimare, ipotizzare, a occhio | guess, estimate roughly, rough idea, ballpark | adivinar, estimar, a ojo, calcular aproximado
    believe_trust: fidarsi, fiducia, credere, mi fido | trust, believe, have faith, rely on | confiar, confianza, creer en, fiarse
    doubt: dubitare, dubbio, incerto, non sono sicuro, indeciso, incertezza | doubt, unsure, not sure, uncertain, hesitant | dudar, dudoso, no estoy seguro, indeciso, incierto
    understand: comprendere, capirci, intendere, non ci capisco, comprensione | understand, make sense, comprehend, figure out | comprender, entender, no entiendo, comprension
    learn: imparare, apprendere, apprendimento, studiare, impratichirsi | learn, pick up a language, study, practise | aprender, estudiar, aprendizaje, practicar
    teach: insegnare, insegnamento, istruire, addestrare | teach, teaching, train, coach | ensenar, ensenanza, instruir, entrenar
    practise: esercitarsi, praticare, fare pratica, esercitazione | practise, practice, rehearse | practicar, hacer practicas, ensayar
    examine: esaminare, analizzare, valutare, visionare, vagliare | examine, assess, evaluate, analyse, review | examinar, evaluar, valorar, analizar
    measure: misurare, misurazione, prendere le misure, metro~ | measure, measurement, take measurements, tape measure | medir, tomar medidas, medicion, metro~
    weigh: pesare, peso, pesata, bilancia, chili, chilogrammi | weigh, weight, scales, kilos, kilograms, pounds | pesar, peso, bascula, kilos
    prove: dimostrare, provare che, prova, comprovare, attestare, dimostrazione | prove, proof, demonstrate, evidence | demostrar, prueba de, acreditar, probar que
    declare: dichiarare, dichiarazione, denunciare all, dichiarato | declare, declaration, statement | declarar, declaracion
    testify_sign: testimoniare, testimone, testimonianza | witness, testify, testimony | testigo, testificar, testimonio
    translate: tradurre, traduzione, interpretare, tradotto | translate, translation, interpret | traducir, traduccion, interpretar
    pronounce_spell: pronunciare, pronuncia, sillabare, scandire | pronounce, pronunciation, spell | pronunciar, pronunciacion, deletrear
    invite: invitare, invito, invitato, convocare | invite, invitation, invited | invitar, invitacion, convocar
    recommend_friend: consigliare a un amico, presentare un amico, passaparola, porta un amico, invita un amico | refer a friend, referral, recommend a friend, word of mouth | invitar a un amigo, recomendar a un amigo, traer amigos, referido
    order_rank: ordinare in fila, classifica, graduatoria, posizione in classifica | ranking, league table, rank, standings | clasificacion, ranking, orden de
    # doing, managing
    organise: organizzare, organizzazione, allestire, predisporre, allestimento | organise, organize, arrange, set up, plan | organizar, organizacion, montar un, preparar un
    prepare: preparare, preparazione, prepararsi, predisporre | prepare, preparation, get ready, make ready | preparar, preparacion, prepararse, alistar
    manage: gestire, gestione, amministrare, occuparsi | manage, handle, take care of, deal with, run | gestionar, gestion, administrar, encargarse, ocuparse
    supervise: sorvegliare, vigilare, sorveglianza, custodire, badare, tenere d'occhio | supervise, watch over, look after, surveillance, keep an eye | vigilar, vigilancia, supervisar, cuidar de, custodiar
    look_after: accudire, prendersi cura, badare a, assistere, cura di, curare~ | look after, take care, care for, mind | cuidar, cuidado, atender a, hacerse cargo
    entrust: affidare, affidato, affidamento, dare in custodia | entrust, hand over to, leave in the care | confiar a, encomendar, dejar a cargo
    complete_fill: compilare, completare i campi, riempire il modulo | fill in, fill out, complete the | rellenar, cumplimentar, completar el
    attach: allegare, allegato, accludere, in allegato | attach, attachment, enclose | adjuntar, adjunto, anexar
    submit: presentare la domanda, depositare la domanda, consegnare il modulo, inoltrare la, invio della domanda | submit, hand in, lodge, file an application | presentar la solicitud, entregar el formulario, tramitar, radicar
    issue_release: rilasciare, rilascio, emettere, emissione, rilasciate, rilasciato | issue, issued, release, grant | expedir, emitir, emision, expedicion, otorgar
    collect_money: incassare, riscuotere, riscossione, incasso | collect money, cash in, collect payment | cobrar, recaudar, cobro, recaudacion
    spend: spendere, speso, spesa~, spendo | spend, spent, spending | gastar, gasto, gastado
    save_money: risparmiare, risparmio, mettere via soldi | save money, saving | ahorrar, ahorro
    owe: dovere dei soldi, essere in debito, debito, devo ancora | owe, debt, in debt, owing | deber dinero, deuda, adeudar
    earn: guadagnare, guadagno, ricavare, stipendio | earn, earnings, make money | ganar dinero, ganancia, ingresos
    invest: investire, investimento | invest, investment | invertir, inversion
    squander: sprecare, spreco, sciupare, buttare via | waste, wasted, squander | desperdiciar, malgastar, despilfarro
    consume: consumare, consumo, consumato, consumi | consume, consumption, use up | consumir, consumo
    produce: produrre, produzione, fabbricare, prodotto in, generare, fabbricazione, realizzare | produce, production, manufacture, generate, made in | producir, produccion, fabricar, generar, fabricacion
    build: costruire, costruzione, edificare, edilizia | build, construction, building | construir, construccion, edificar
    destroy: distruggere, demolire, demolizione, distrutto | destroy, demolish, demolition | destruir, demoler, derribar
    create: creare, creazione, ideare, inventare | create, creation, make up, invent | crear, creacion, inventar
    develop: sviluppare, sviluppo, evolvere | develop, development, evolve | desarrollar, desarrollo
    plan: pianificare, programmare, progettare, progetto, pianificazione | plan, planning, project | planificar, planear, proyecto, proyectar
    try_attempt: tentare, tentativo, provarci, provare a | try, attempt, give it a go, have a go | intentar, intento, tratar de, probar a
    succeed: riuscire, farcela, avere successo, successo | succeed, success, manage to | lograr, exito, tener exito
    fail: fallire, non riuscito, fallimento, bocciare, essere bocciato, bocciatura | fail, failure, flunk, failed | fracasar, suspender un examen, fallar, reprobar
    win: vincere, vittoria, vincitore | win, winner, victory | ganar, ganador, victoria
    solve: risolvere, risoluzione, soluzione, rimediare, rimedio, porre rimedio | solve, resolve, solution, sort out, remedy, put right | resolver, solucion, solucionar, remediar, arreglarlo
    cause: causare, provocare, causa~, provocato, dovuto a | cause, caused, due to, provoke | causar, provocar, causado, debido a
    depend: dipendere, dipende, a seconda, in base a | depend, depends, depending on, according to | depender, depende, en funcion de
    affect: influire, influenzare, incidere, ripercuotersi | affect, influence, impact | afectar, influir, repercutir
    allow_let: lasciare fare, permettere, consentire, autorizzare, concedere | allow, permit, grant | dejar hacer, permitir, autorizar, conceder
    forbid: vietare, proibire, divieto, proibito, vietato, non ammesso | forbid, ban, prohibited, banned, forbidden, not allowed | prohibir, prohibido, vetado, no permitido, esta prohibido
    force: obbligare, costringere, obbligo, costretto, forzare | force, oblige, compel, mandatory | obligar, forzar, obligatorio, obligado
    need_lack: mancare, carenza, scarseggiare | lack, shortage, short of | carecer, escasez, faltar
    deserve_right: avere diritto, spettare, mi spetta, diritto a, aver diritto | entitled, deserve, be entitled, eligible | tener derecho, corresponder, me corresponde, merecer
    qualify: rientrare nei requisiti, soddisfare i requisiti, idoneo, ammesso | qualify, eligible, meet the criteria, eligibility | cumplir los requisitos, reunir los requisitos, optar a
    belong: appartenere, appartenenza, essere di proprieta | belong, belongs to, owned by | pertenecer, ser propiedad
    own: possedere, possesso, proprietario, detenere | possess, owner, ownership | poseer, propietario, posesion, dueno
    contain: contenere, contenuto, contiene | contain, contents, hold inside | contener, contenido, contiene
    consist: consistere, comporre, comprendere, essere composto | consist, be made up, comprise | consistir, componer, constar de
    exist: esistere, esistente, esiste | exist, existing | existir, existente, existe
    appear: apparire, comparire, risultare, figurare | appear, show as, shown | aparecer, figurar, constar
    disappear: scomparire, sparire, svanire, sparito | disappear, vanish, go missing | desaparecer, esfumarse
    become: diventare, divenire, trasformarsi, trasformare | become, turn into, transform | convertirse, volverse, transformar, hacerse
    remain_left: avanzare, avanzo, rimanenza, rimanere in piu, eccedenza, quello che avanza | left over, leftover, remainder, surplus | sobrar, lo que sobra, sobrante, excedente
    happen: avvenire, accadere, verificarsi, avverarsi | occur, take place, come about | ocurrir, tener lugar, suceder
    take_place: svolgersi, svolgimento, tenersi, aver luogo, si svolge, si tiene | take place, be held, held | celebrarse, tener lugar, realizarse, desarrollarse
    carry_out: eseguire, effettuare, svolgere, esecuzione, realizzare | carry out, perform, execute | realizar, efectuar, ejecutar, llevar a cabo
    apply_rule: applicare, applicarsi, applicazione della, vigere | apply to, applies, apply the rule | aplicar, aplicarse, se aplica, regir
    respect_rule: rispettare, rispetto, attenersi, osservare le | respect, comply, obey, abide | respetar, cumplir, atenerse
    break_rule: violare, trasgredire, infrangere, violazione | violate, break the rules, infringe, breach | infringir, incumplir, violar, saltarse
    punish: punire, sanzionare, multare, punizione | punish, sanction, fine | castigar, sancionar, castigo
    forgive: perdonare, condonare, chiudere un occhio, tolleranza | forgive, waive, grace | perdonar, condonar, hacer la vista gorda, tolerancia
    interrupt: interrompere, interruzione, spezzare | interrupt, interruption, break off | interrumpir, interrupcion, cortar
    resume: riprendere, ripresa, ricominciare, ripartire | resume, restart, start again, pick up again | reanudar, retomar, recomenzar, reiniciar
    restore: ripristinare, ripristino, ristabilire, rimettere | restore, reinstate, re-establish | restablecer, restaurar, reponer
    reactivate: riattivare, riattivazione, riaccendere, riallacciare, riaprire | reactivate, reactivation, turn back on, switch back on, reconnect, reopen | reactivar, reactivacion, volver a activar, volver a dar, reconectar
    wait_patience: attendere, aver pazienza, pazienza, restare in attesa | wait, be patient, hang on, hold on | esperar, tener paciencia, paciencia, aguardar
    hurry: sbrigarsi, affrettarsi, fretta, di corsa | hurry, rush, hurry up | darse prisa, apurarse, prisa, apuro
    skip: saltare, evitare, tralasciare, mancare a | skip, miss, leave out | saltarse, perderse, omitir
    catch_up: recuperare, recupero, rimettersi in pari, riguadagnare | catch up, make up for, make up a | recuperar, ponerse al dia, recuperacion
    get_used: abituarsi, abitudine, ambientarsi, adattarsi | get used, adapt, settle in, settling in | acostumbrarse, adaptarse, adaptacion, habituarse
    get_along: andare d'accordo, trovarsi bene, non mi trovo, trovarsi male, trovarmi bene | get along, don't get along, clash with | llevarse bien, no me llevo bien, me llevo mal, encontrarse a gusto
    share_with: condividere, in comune, spartire, dividere con | share, in common, split with | compartir, en comun, repartir
    lend: prestare, dare in prestito, prestito | lend, loan | prestar, dejar prestado
    deliver_hand: consegnare a mano, porgere, dare in mano | hand over, hand in person | entregar en mano, dar en mano
    +donate: donare, donazione, offerta libera, regalare a | donate, donation, give to charity | donar, donacion, donativo
    adopt: adottare, adozione, trovatello, randagio, randagi, canile, gattile, prendere con me, rifugio | adopt, adoption, give a home, stray, rescue dog, shelter, foster, rehome | adoptar, adopcion, acoger, abandonado, callejero, refugio, perrera, protectora
    stay_still: stare fermo, immobile, non muoversi | stay still, keep still, motionless | quedarse quieto, inmovil, parado
    worry: preoccuparsi, preoccupato, preoccupazione, in ansia, in pensiero, temere | worry, worried, concerned, anxious, fear | preocuparse, preocupado, preocupacion, temer
    fear: avere paura, paura, spaventato, terrorizzato, timore | afraid, scared, fear, frightened, nervous, terrified | tener miedo, miedo, asustado, temor, panico
    enjoy: divertirsi, godersi, divertimento, divertente | enjoy, have fun, fun | disfrutar, divertirse, diversion, divertido
    bother: infastidire, dare fastidio, disturbare, molestare, seccare, fastidio | bother, annoy, disturb, nuisance, annoying | molestar, fastidiar, dar la lata, molestia
    cry_shout: urlare, gridare, strillare, piangere, alzare la voce | shout, scream, yell, cry | gritar, chillar, llorar
    laugh_smile: ridere, sorridere, scherzare | laugh, smile, joke | reir, sonreir, bromear
    love_like: amare, adorare, piacere, affezionato | love, adore, fond of | amar, encantar, adorar
    hate: odiare, detestare, non sopporto | hate, detest, can't stand | odiar, detestar, no soporto
    suffer: soffrire, patire, sofferenza | suffer, suffering | sufrir, padecer, sufrimiento
    swallow: inghiottire, ingerire, mandare giu, ingoiare, deglutire, ha mangiato qualcosa, divorare, divorato | swallow, swallowed, ingest, gulp | tragar, se ha tragado, ingerir, comerse algo
    vomit: vomitare, vomito, rimettere~, rigettare | vomit, throw up, be sick, puke | vomitar, vomito, devolver la comida
    spit: sputare, sputa, risputare | spit, spits, spit out | escupir, escupe
    bite: mordere, morso, morsicare, addentare | bite, bitten | morder, mordedura, mordisco
    lick: leccare, leccarsi, lecca | lick, licking | lamer, lamerse
    sting: pungere, puntura d'insetto, punto da | sting, stung, insect bite | picar, picadura
    breathe: respirare, respiro, fiato, affanno | breathe, breath, breathless | respirar, respiracion, aliento
    bleed: sanguinare, sangue, emorragia, perdere sangue | bleed, bleeding, blood | sangrar, sangre, hemorragia
    swell: gonfiarsi, gonfio, gonfiore, tumefatto | swell, swollen, swelling | hincharse, hinchado, hinchazon
    heal: guarire, guarigione, rimarginare, cicatrizzare, ristabilirsi | heal, recover, get better, healing | curarse, sanar, cicatrizar, recuperarse, mejorarse
    operate_surgery: operare, operazione, intervento, chirurgia, chirurgico, operano, operato, bisturi, sala operatoria | operate, surgery, surgical, operation, go under the knife | operar, operacion, cirugia, quirurgico, intervencion, quirofano
    give_birth: partorire, dare alla luce, nascere | give birth, be born, deliver a baby | dar a luz, parir, nacer
    raise_child: crescere un figlio, allevare, educare | raise a child, bring up, upbringing | criar, educar, crianza
    retire: andare in pensione, pensionarsi, in pensione, pensionamento | retire, retired, retirement | jubilarse, jubilacion, retirarse
    commute: fare il pendolare, pendolare, pendolari, avanti e indietro, andare al lavoro | commute, commuter, go to work, travel to work | ir al trabajo, desplazarse al trabajo, ir y venir
    hire_recruit: assumere, assunzione, reclutare, prendere personale | hire staff, recruit, take on staff | contratar personal, reclutar, fichar
    resign_fire: dimettersi, licenziare, licenziamento, dimissioni | resign, fire, dismiss, lay off | dimitir, despedir, despido, renunciar al trabajo
    breed: allevamento, allevatore, razza, pedigree | breed, breeder, pedigree | criador, raza, pedigri, criadero
    hunt_fish: pescare, pesca, cacciare, caccia | fishing, fish for, hunting | pescar, pesca, cazar, caza
    gamble_bet: scommettere, scommessa, gioco d'azzardo | bet, gamble, betting | apostar, apuesta
    celebrate: festeggiare, celebrare, fare festa, brindare, brindisi | celebrate, have a party, toast | celebrar, festejar, brindar
    dance: ballare, danzare, ballo, danza | dance, dancing | bailar, danza, baile
    sing: cantare, canto, cantante, coro | sing, singing, singer, choir | cantar, canto, cantante, coro
    play_instrument: suonare, strumento musicale, chitarra, pianoforte | play an instrument, guitar, piano | tocar un instrumento, guitarra, piano
    swim: nuotare, nuoto, fare il bagno, nuotata, bagno in piscina | swim, swimming, bathe, dip | nadar, natacion, banarse, bano en la piscina
    ski: sciare, sci, snowboard, pista da sci, skipass, sciatore | ski, skiing, snowboard, ski slope, ski pass | esquiar, esqui, snowboard, pista de esqui, forfait
    sail: navigare in barca, vela, navigazione, salpare | sail, sailing, set sail | navegar en barco, vela, zarpar, navegacion
    camp: accamparsi, campeggiare, tenda da campeggio, campeggio | camp, camping, pitch a tent, tent | acampar, camping, tienda de campana, carpa
  `,
}
