import type { Theme } from './theme.ts'

/** Forms of irregular verbs, and of words of one family, that no stemmer brings together. */
export const irregular: Theme = {
  name: 'irregular',
  lines: `
    # verbs
    +choose: scelgo, scegli, sceglie, scelto, scelta, scelsi, scelga, scelgono, scegliendo | chose, chosen, choosing, chooses, picked | elijo, elige, elegido, elegi, eligio, escojo, escogido, escoge
    +lose: perdo, persi, persa, perse, perduto, perde | loses, losing, lost | pierdo, pierde, perdi, perdio, pierden, perdida
    +take: presi, prendo, prende, prenda, prendiamo | took, taken, taking | tomo, tome, tomado, cogi, cogido, agarro
    +put_place: messo, messa, metto, mettere, misi, mette, metta | putting, placed, laid | puse, puesto, pongo, pone, meto, metido, metio
    +give: diedi, danno~, dammi, datemi, dare | gave, given, giving | di~, doy, dado, dio, den~, deme
    +open_close: apro, apre, apri, aperto~, apra, aprono, apriamo, aprite, aperta | opens, opened, opening | abro, abre, abren, abrir, abierto~, abris
    +turn_on: acceso, accendo, accende, accesa, accesi, accenda | switched on, turned on, lit | enciendo, enciende, encendido, prendo~, prendido, prende~
    +turn_off: spento, spenta, spengo, spegne, spenti, spenga | switched off, turned off | apago, apaga, apagado
    +go_come: vengo, viene, venuto, venite, veniamo, verro, verrei, venga, venissi | came, coming, comes, visited, went | vengo, viene, venido, vine, vendre, fui, voy~
    +leave: esco, esce, uscito, uscita~, uscirne, parto, parte~, partito, partiamo, andarmene, me ne vado | left, leaves, leaving, went away | salgo, sale, salido, sali, me voy, me fui, irme, marcho, parto
    +stay_remain: rimango, rimane, rimasto, rimaniamo, resto~, resta, rimasta, sto, fermarmi | stayed, staying, stays, remained | quedo, queda, quedado, me quedo, quedarnos, quedarme
    +write: scrivo, scritto, scritta, scrissi, scrivete, scriva | wrote, written, writing, writes | escribo, escrito, escribi, escribe, escrita, escribieron
    +read: leggo, letto, legge, letta | reads, reading | leo, leido, lee, lei
    +speak: dico~, detto~, parlo, parla, parlato | spoke, spoken, speaking, said, told | hablo, hablado, hable, habla, dicho~
    +ask_request: chiesto, chiedo, chiede, chiesta, chiedono, chiedete, richiesto | asked, asking, asks, requested | pedido~, pido, pide, pedi, pidio, piden, piden~
    +response: risposto, rispondo, risponde, rispondono, risposta, rispondete | replied, answered, responded | respondio, respondido, contestado, contesto~, responden, contestan
    +see_consult: vista~, vedo, vede, veda, vedere, viste | saw, seen, seeing | visto, vi, vio, veo, ve~, vea
    +think_know: so, sapere, saputo, conosco, conosciuto, sa~, sappia | knew, known, learnt, learned | supe, sabido, conozco, conocido, sabe
    +keep: tengo, tiene~, tenuto, tenere, tenermi, mantengo | kept, keeping, keeps, held | guardo, guardado, mantengo, me quedo con, quedarmelo
    +send_away: mandato, mandata, mando, spedisco, spedisce, spedito, spedite, invio, inviato, inviamo, inviate | sent, sends, sending, posted, mailed | envio, envie, enviado, mando, mande, mandado, mandaron, enviaron
    +get_receive: ricevuto, ricevo, riceve, ottengo, ottiene, ottenuto, ottengono, riceviamo | receives, received | recibo~, recibi, recibido, recibio, consigo, conseguido, obtengo, obtiene, obtenido
    +bring_carry: porto~, portato, porti~, portiamo, porta con | brought, bringing, brings, carried, carrying | traigo, trae, traido, traje~, llevo, llevado, lleva, llevan, traer
    +find_search: trovo, trovato, trova, cerco, cercato, trovata | found, finding, searched, sought | encuentro, encontrado, encontre, busco, encuentra, encontrar
    +remove: tolto, tolta, tolgo, toglie, togli, tolga, tolgono, togliete, togliermi, levato, rimosso, rimossa, rimuovo, eliminato | took off, taken off, removed, removing, deleted | quito, quitado, quite~, quita, sacado, saco~, eliminado, borrado
    +add_more: aggiunto, aggiungo, aggiunge, aggiunta | added, adding | anado, anadido, agregado, agrego
    +finish: finito, finisce, finisco, finiscono, terminato, concluso, conclude, conclusa | finished, ended, completed | acabado, acaba, acabo~, terminado, termina, acabe
    +begin: inizio, inizia, iniziato, comincia, cominciato, parte~, avviato | began, begun, starts, started, beginning | empiezo, empieza, empezado, comienza, empece
    +stop: smetto, smette, smesso, fermato, interrotto, interrompo | stopped, stopping, ceased | paro~, parado, dejado de, detenido
    +buy: comprato, comprata, acquistato, compro, preso da voi, acquistata | bought, buying, buys, purchased | comprado, compre, compro, comprada, compraron
    +sell: vendo, vende, venduto, vendono, vendete, venduta | sold, sells, selling | vendo, vende, vendido, vendi, venden, vendio
    +payment: pagato, pagata, pago, paga~, pagano, pagavo, paghi, paghiamo, pagarlo, spendo, speso, spende, versato, versa, versi~, saldato | paid, paying, pays, spent, spending | pagado, pague, pagas, pagan, pago, pagais, abono~, abonado, gasto~, gastado
    +refund: rimborsato, rimborsata, rimborsano, rimborsate, restituito, reso~, restituita, riaccreditato, riaccreditiamo | refunded, reimbursed, repaid, gave back, given back | reembolsado, devuelto, devolvieron, devuelven, devuelve, devolveran, reintegrado
    +return_goods: restituisco, restituito, restituisce, reso, resa, rendo, rende~, rimandato, riportato, restituiamo, restituirvi | returned, returning, sent back, gave back | devuelvo, devuelto, devuelve, devolvi, devolucion
    +cancel: disdico, disdetto, disdice, annullo, annullato, annulla, annulliamo, rinuncio, recedo, recede, recesso, disdetta, disdire, cancello~ | cancelled, canceled, cancels, canceling, cancelling, withdrew, withdrawn | cancelo, cancelado, cancela, anulo, anulado, anular, anulacion, cancelaron, rescindir, rescision
    +modify: cambio, cambiato, cambia, modifico, modificato, corretto~, corregge, correggo, variato, mutare, mutamento | changed, changing, amended, altered | cambio, cambiado, cambie, corrijo, corregido, modificado, modifico
    +break_off: rotto~, rompe, rompono, si stacca, staccato, si sfila, si scolla | came off, comes off, fell off, coming off | se suelta, se despega, se cae~, despegado, despego
    +damaged: rotto, rotta, rotti, rompo, ruppi, rompe, rottura, rompersi, guasto~, danneggiato, spezzato | broke, broken, breaks, breaking, tore, torn | roto, rota, rompi, rompio, rompe, danado, averiado~
    +fall_drop: caduto, caduta, cado, cade, cadono, caddi, cascato, cascare | fell, fallen, falling, dropped | caido, cai, caigo, cayo, caida, cae, caerse
    +grow: cresciuto, cresce, cresco, crescita, crescono | grew, grown, growing, growth | crezco, crecido, crecio, crece, crecimiento
    +increase: cresciuto, cresce~, aumentato, aumenta, salito, sale~, e salito, alzato | rose, risen, went up, gone up, grew, raised | subido, sube, subio, ha crecido, aumentado
    +decrease: sceso, scende, ridotto, riduce, calato, diminuito, abbassato | fell~, reduced, went down, gone down, lowered | bajado, baja~, reducido, disminuido
    +wash: lavo, lavato, lava~, lavata | washed, washing, washes | lavo, lavado, lave, lava~
    +cook: cotto, cuocio, cuoce, cucino, cucinato, fritto | cooked, cooking, fried, baked | cocino, cocinado, cuezo, frito, horneado
    +sleep: dormo, dorme, dormito, dormono | slept, sleeping, sleeps | duermo, duerme, dormido, durmio, duermen
    +drink: bevo, beve, bevuto, bere, bevono | drank, drunk, drinks | bebo, bebe~, bebido, tomar algo
    +meal: mangio, mangia, mangiato, mangiano, ceno, pranzo | ate, eaten, eats, dined | comi, comido, comen, ceno, almuerzo
    +wear: indosso, indossato, vesto, veste, calzo, calza, porto il numero | wore, worn, wears, wearing | llevo puesto, visto~, calzo, calza, me pongo, puesto~
    +learn: imparo, imparato, impara, studio~, studiato | learnt, learned, learning, studied, studies | aprendo, aprendido, aprende, estudio, estudie, estudiado
    +teach: insegno, insegna, insegnano, insegnato | taught, teaches, teaching | enseno, ensena, ensenan, ensenado
    +drive: guido, guidato, guida~, guidano | drove, driven, drives | conduzco, conduce, conducido, manejo, maneja
    +swim: nuoto, nuota, nuotano, nuotato | swam, swum, swims | nado~, nadan
    +run: corro, corre, corso~, corsa~ | ran, runs | corro, corre, corrido
    +forgotten: dimentico, dimenticato, dimenticata, scordato, scordata, mi scordo, ricordo, ricordi~, ricordato | forgot, forgets, remembered, remembers | olvido, olvidado, olvide, olvida, recuerdo, recuerda, acuerdo
    +understand: capisco~, capito~, comprendo, compreso~, inteso | understood, understands | entiendo, entiende, entendido, comprendo
    +allow_let: permesso~, permetto, permette, permettono, consente, consentito | allowed, permits | permito, permite, permiten, permitido
    +permission: consente, consentono, ammesso, ammessa, ammessi, ammette, ammettete, vietato, vietata, permesso, permettono, possibile entrare | allowed, permitted, banned | permitido, permite, admitido, admiten, admite, prohibido, permitis
    +promise_guarantee: promesso, promette, garantisce, garantisco, garantito, garantiscono | promised, guaranteed | prometido, promete, garantizado, garantiza
    +accept: accettato, accetta, accettano, accolgo, accoglie, accolto | accepted, accepts, took | aceptado, acepta, aceptan, acepto, admiten
    +refuse: rifiutato, rifiuta, respinto, respinge, nego, nega | refused, rejected, denied | rechazado, rechaza, rechazaron, niego, niega
    +allow_offer: offro, offre, offerto, offriamo, offrite, offrono~ | offered, offers, offering | ofrezco, ofrece, ofrecido, ofreceis, ofrecen
    +include: comprende, comprendono, compreso, compresi, comprese, include, includono, incluse, inclusi | includes, contained, comes with | incluye, incluyen, incluida, incluidos, comprende
    +protect: protegge, protetto, difende, difeso | protected, protects | protege, protegido
    +explain: spiego, spiega, spiegato, spiegate | explained, explains, meant | explico, explica, explicado
    +choose: decido, deciso, decide, decisione | decided, decides | decido, decidido, decide
    +check_verify: verifico, verificato, controllo, controllato, verifichi, controlli | checked, verified, checks | compruebo, comprobado, reviso, revisado, verifica
    +think_know: scoperto, scopro, scopre, saputo | found out, discovered | descubierto, descubri, me entere
    +move_transfer: spostato, sposto, sposta, mosso, trasferito, trasferisco | moved, moves, moving | muevo, movido, mueve, traslado, trasladado
    +split_divide: diviso, divido, divide, divisa~, spezzato | divided, split, splits | divido, dividido, divide, reparto, repartido
    +use: uso, usa, usato~, usano, usate, utilizzo, utilizza | used, uses, using | uso, usa, usado, usan, utilizo
    # word families
    +enrol: iscrivo, iscrivi, iscritta, iscritti, iscrive, iscriviti, iscrivermi, iscrivo mio, iscrizione, iscrizioni | enrolled, enrols, enrolling, joined, joins, signed up, registered | inscribo, inscrito, inscribi, apunto, apuntado, apunte, apuntarse, matriculado, matricular
    +register: registro~, registrato, registrata, iscrivo~ | registered, registers, signed up | registro, registrado, registre, di de alta, me registro
    +time_span: dura, durano, durata, durare, duri | lasts, lasted, lasting, takes~ | dura, duran, duracion, durar, duro~
    +expiry_date: scade, scadono, scaduto, scadenza, scadra, scada | expires, expired, expiring | caduca, caduco, vence, vencido, vencimiento, vencio
    +delivery: consegno, consegna, consegnano, consegnato, consegnate, spedisce, spediscono, recapita, recapito, arriva, arrivato, arrivano | delivered, delivers, ships, shipped, arrived, arrives | entrega, entregan, entregado, reparten, reparte, llega, llego~, llegan, llegado, envian
    +delay: tarda, tardano, ritarda, slitta, slitti, rimandato~ | delays, took ages, late~ | tarda, tardan, tardado, retrasa, demora
    +repair: riparo~, riparato, ripara, riparano, aggiustato, aggiusta | repaired, fixed, mended, repairs | reparo~, reparado, repara, arreglado, arregla, arreglan
    +install: installato, installa, installano, monta, montato | installed, fitted | instalado, instala, instalan
    +activation: attivo~, attivato, attiva~, attivano, attivi~, riattivato, riaccendo, riattivo | activated, activates, turned on | activado, activo~, activa~, reactivado
    +deactivation: disattivo, disattivi, disattiva, disattivato, stacco, staccano, sospeso~ | deactivated, disabled, disconnected | desactivo, desactiva, desactivado, cortado
    +renewal: rinnova, rinnovano, rinnovo, rinnovato, prorogato, proroga | renewed, renews, renewing, extended | renueva, renuevo, renovado, renuevan, prorrogado
    +pause_suspend: congela, congelo, congelato, sospendo, sospende, sospeso, sospesa, fermo, ferma | frozen, froze, paused, suspended | congelo, congelado, suspendo, suspendido, pausado
    +reschedule: sposto, spostato, rimando, rimandato, rinvio, rinviato, anticipo~, posticipo, slitta | moved, rescheduled, postponed, put back | aplazo, aplazado, pospongo, pospuesto, cambiado de fecha, retraso~
    +appointment: fissato, fisso~, visita~, ricevete~, appuntamento | booked, arranged, scheduled | citado, tengo cita, pedi cita, cita
    +booking: prenoto, prenotato, prenotata, prenota, prenotiamo, riservato | booked, reserved, books | reservo, reserve, reservado, reservada
    +theft: rubato, rubata, rubano, ruba, rubo, derubata | stole, stolen, steals, robbed | robado, robaron, roban, robo, robada
    +smoking: fumo, fuma, fumano, fumato, accendersi~ | smoked, smokes, vapes | fumo, fuma, fuman, fumado
    +damaged: danno~, danneggiamento, rovinato, rovina | damaged, ruins | danos, arruinado
    +accident: investito, scontrato, tamponato, sbandato | crashed, collided, hit by | chocado, choque, chocamos, atropellado
    +illness: ammala, ammalato, ammalata, malata, malati, malaticcio | ill, sick, sickness | enferma, enfermo, enfermado, malito
    +vaccine: vaccina, vaccinato, vaccinati, vaccini, vaccinata | vaccinated, vaccines, jabs | vacunado, vacunada, vacuno, vacunan
    +medicine: prendere la medicina, cura, curato, medicinale, pasticche | medicated, dosed | medicado, tomo la pastilla
    +birth: nasce, nato, nata, nascono, partorito, partorisce | born, gave birth | nace, nacido, nacio, parir
    +death_loss: muore, morto, morta, mori~, defunta, decede | died, dies, dying | muere, murio, muerto, fallecio, fallece
    +marriage: sposa, sposato, sposata, sposiamo, sposano | wed, marries, married | casado, casamos, casa~, casaron, casada
    +moving_house: trasloco, trasloca, traslochiamo, traslocato | moved house, moves house | mudo, mudado, mudamos, mudanza
    +complaint: reclamo, reclama, lamento, lamentato, protesto | complained, complains, complaining | reclamo, reclame, quejo, queje, protesto
    +discount: sconta, scontata, sconti, agevola, ridotta, ridotti | discounted, discounts, reduced | descuentos, rebajado, rebajada, reducida
    +gift: regalo, regala, regalato, regalata, doni | gave, gifted, gifts | regalo, regale, regalado, regalos
    +win_earn: vinto, vinco, vince, vincita, vincono | won, wins, winning | gano~, gane, ganado, gana~
    +burn: brucia, bruciato, brucio, scotta | burnt, burned, burns | quema, quemado, queme
    +smell: puzza, puzzano, odora, profuma | smelt, smells, stinks, stank | huele, huelen, apesta, olia
    +cut: taglio, tagliato, taglia, tagliano | cuts, cutting, trimmed | corto~, cortado, corta~, cortan
  `,
}
