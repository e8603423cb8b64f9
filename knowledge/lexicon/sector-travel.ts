import type { Theme } from './theme.ts'

/** What customers of hotels, campsites, carriers, car hire, workshops and car parks ask about. */
export const sectorTravel: Theme = {
  name: 'sector-travel',
  lines: `
    # hotels and campsites
    sea_view_room < room: vista mare, camera con vista, affaccio, panoramica | sea view, room with a view, overlooking the sea | vistas al mar, con vistas, vista panoramica
    room_upgrade < room upgrade: camera superiore, cambiare camera, camera piu grande, stanza migliore | room upgrade, better room, bigger room, change room | habitacion superior, cambiar de habitacion, mejor habitacion
    extra_bed < room: letto aggiunto, letto in piu, terzo letto, culla in camera, brandina, divano letto | extra bed, cot, sofa bed, rollaway, crib in the room | cama supletoria, cuna, sofa cama, cama extra
    minibar: minibar, frigobar, bollitore in camera | minibar, mini fridge, in-room kettle | minibar, neverita
    room_service: servizio in camera, room service, mangiare in camera, colazione in camera | room service, food to my room, breakfast in bed | servicio de habitaciones, comer en la habitacion
    wake_up_call: sveglia telefonica, svegliatemi, chiamata di sveglia | wake-up call, wake me up | despertarme, llamada de despertador
    pitch_site: piazzola, piazzole, posto tenda, posto camper, ombreggiata | pitch, tent pitch, camping spot, camper pitch | parcela, parcelas, sitio para la tienda
    bungalow: bungalow, casetta, chalet, casa mobile, glamping, lodge | bungalow, chalet, mobile home, cabin, glamping, lodge | bungalow, cabana, casita, casa movil, chale
    dump_station: scarico acque nere, camper service, scarico wc, acque grigie, colonnina elettrica della piazzola | dump station, waste water, chemical toilet, electric hook-up, hook-up | vaciado de aguas, aguas negras, aguas grises, toma de luz de la parcela
    quiet_hours: orario del silenzio, silenzio notturno, quiete, chiasso di notte, ore di silenzio, musica alta di notte | quiet hours, quiet time, noise at night, loud at night | horas de silencio, silencio nocturno, ruido por la noche
    barbecue: barbecue, grigliata, griglia, brace, falo | barbecue, bbq, grill, campfire | barbacoa, parrillada, asado, fogata
    animation: animazione, intrattenimento, spettacoli serali, miniclub, baby dance | entertainment, kids club, activities for kids, evening shows | animacion, entretenimiento, miniclub, actividades para ninos
    beach_service: ombrellone, lettino, lettini, spiaggia privata, servizio spiaggia, prima fila, sdraio | sun lounger, parasol, private beach, beach service, front row, sunbed | sombrilla, tumbona, playa privada, servicio de playa, primera fila
    single_guest: camera singola, uso singolo, viaggio da solo, supplemento singola | single room, single occupancy, travelling alone, single supplement | habitacion individual, viajo solo, uso individual
    non_refundable: tariffa non rimborsabile, non rimborsabile, tariffa flessibile, cancellazione gratuita | non-refundable, flexible rate, free cancellation | no reembolsable, tarifa flexible, cancelacion gratuita
    overbooking: overbooking, sovraprenotazione, non hanno la mia prenotazione | overbooked, overbooking, lost my reservation | sobreventa, overbooking
    late_arrival_night < check_in: arrivo di notte, arrivo a mezzanotte, arriviamo tardi, arrivo in tarda serata, arrivo notturno, volo in ritardo | arriving at midnight, arrive late at night, late check-in, arrive after midnight, flight lands late | llegamos de madrugada, llegamos tarde, llego de noche, llegar a medianoche
    day_use: uso giornaliero, day use, solo di giorno, poche ore in camera | day use, room for a few hours | uso diurno, habitacion por horas
    # ferries, trains, planes, buses
    vehicle_length: lunghezza del veicolo, altezza del veicolo, lunghezza del mezzo, misure del mezzo, fuori sagoma | vehicle length, vehicle height, tall vehicle, how long my car is | longitud del vehiculo, altura del vehiculo, medidas del coche
    boarding_time: imbarco, orario di imbarco, presentarsi all'imbarco, chiusura imbarco, restare a terra, rimanere a terra, perdere la nave | boarding time, be at the gate, gate closes, be at the port, left behind, miss the boat | hora de embarque, presentarse en el embarque, cierre de embarque, quedarse en tierra
    boarding_pass: carta d'imbarco, check-in online, stampare la carta | boarding pass, online check-in, mobile boarding | tarjeta de embarque, facturacion online
    hand_baggage < luggage: bagaglio a mano, trolley in cabina, bagaglio in cabina, zainetto, cappelliera, misure del bagaglio | hand luggage, carry-on, cabin bag, overhead locker, bag size | equipaje de mano, maleta de cabina, bulto de mano
    checked_baggage < luggage: bagaglio da stiva, bagaglio imbarcato, imbarcare la valigia, valigia grande, peso del bagaglio, franchigia bagaglio | hold luggage, checked bag, check in a suitcase, baggage allowance, suitcase weight | equipaje facturado, facturar la maleta, maleta grande, peso del equipaje
    lost_baggage < luggage lost_property: bagaglio smarrito, valigia smarrita, valigia non arrivata, bagaglio non arrivato, valigia persa, valigia rotta | lost luggage, lost suitcase, suitcase didn't arrive, bag didn't arrive, missing bag, delayed baggage | equipaje perdido, maleta perdida, no llego mi maleta, equipaje extraviado
    stopover: scalo, coincidenza, cambio, transito, sosta intermedia | stopover, layover, transfer, connecting, change trains | escala, transbordo, conexion, enlace
    seat_choice < seat_place: scelta del posto, scegliere il posto, posto vicino, posti vicini, sedere vicini, finestrino, corridoio | choose a seat, seat selection, sit together, window seat, aisle seat | elegir asiento, sentarnos juntos, ventanilla, asiento de pasillo, selecionar asiento
    timetable < opening_hours: orario dei treni, orari delle corse, tabella oraria, prossima corsa, ultima corsa, prima corsa, ultimo treno, ultimo autobus | timetable, schedule, last bus, last train, first train, next departure | horario de trenes, horarios, ultimo autobus, ultimo tren, proxima salida
    unaccompanied_minor < child travel: minore non accompagnato, viaggiare da solo, bambino da solo, figlio da solo, ragazzino da solo, senza genitori | unaccompanied minor, travel alone, child alone, son alone, daughter alone, go alone, without parents, on his own, on her own | menor no acompanado, viajar solo, viaja solo, sin sus padres, nino solo
    travel_with_bike < bicycle: bici al seguito, bicicletta a bordo, caricare la bici, bici sul treno | bike on board, take my bike, bicycle on the train | llevar la bici, bicicleta a bordo, bici en el tren
    ticket_inspector < traffic_fine: controllore, multa sul treno, senza biglietto, biglietto non convalidato, dimenticato di timbrare, obliterare | ticket inspector, without a ticket, forgot to validate, fined on the bus | revisor, sin billete, sin validar, multa en el tren, colarse
    name_change_ticket < ticket_transport personal_data: cambio nome, cambio nominativo, nominativo, intestare ad altri, viaggiare al posto, parte un altro, biglietto a un altro, cedere il biglietto | name change, change the name, name on the ticket, travel instead of me, transfer my ticket, passenger name | cambio de nombre, cambiar el nombre, nombre del billete, viajar en mi lugar, ceder el billete
    flight_cancelled < flight cancel: volo cancellato, volo annullato, treno soppresso, corsa soppressa, partenza annullata, annullano la corsa, non si parte, la nave non parte | cancelled flight, flight cancelled, train cancelled, don't sail, not sailing, departure cancelled, no departure | vuelo cancelado, tren suprimido, no sale el barco, barco no sale, salida cancelada, no zarpa
    seasickness: mal di mare, mal d'auto, nausea in viaggio | seasick, seasickness, travel sickness, motion sickness | mareo, marearse, me mareo
    onboard_services: servizi a bordo, ristorante di bordo, wifi a bordo, negozi a bordo | on board services, onboard restaurant, wifi on board | servicios a bordo, restaurante a bordo
    travel_insurance < insurance travel: assicurazione viaggio, polizza annullamento, assicurazione di viaggio, spese mediche all'estero | travel insurance, cancellation insurance, trip cover, medical abroad | seguro de viaje, seguro de cancelacion, gastos medicos en el extranjero
    group_travel < group travel: viaggio di gruppo, viaggio organizzato, tour operator, accompagnatore turistico, gita scolastica | group tour, package tour, escorted tour, school trip | viaje organizado, viaje en grupo, excursion escolar
    honeymoon: viaggio di nozze, luna di miele, lista nozze | honeymoon, honeymooners, wedding list | luna de miel, viaje de novios, lista de boda
    embassy: ambasciata, consolato | embassy, consulate | embajada, consulado
    exchange_money < currency: cambiare valuta, cambio valuta, dollari, sterline | exchange currency, change money, dollars, pounds | cambiar divisa, cambio de moneda, dolares, libras
    # car hire and workshops
    rental_deposit < car_rental deposit: cauzione noleggio, deposito noleggio, blocco sulla carta di credito, carta di credito del conducente | rental deposit, hold on the credit card, hire deposit | fianza del coche, deposito del alquiler, bloqueo en la tarjeta
    young_driver < car_rental age: eta minima per guidare, giovane conducente, guidatore giovane, neopatentato, ho ventun anni, ho 20 anni | young driver, minimum driver age, under 25, just got my licence, new driver fee | conductor joven, edad minima para conducir, conductor novel, carnet reciente
    extra_driver < car_rental: secondo conducente, guidatore aggiuntivo, guida anche mia moglie, guidare in due, un altro alla guida | additional driver, second driver, my wife drive too, share the driving | conductor adicional, segundo conductor, conduzca tambien
    fuel_policy < car_rental fuel_charging: pieno per pieno, riportare col pieno, serbatoio pieno, politica carburante, senza benzina, riconsegna con il pieno | full to full, fuel policy, return with a full tank, bring it back full | lleno por lleno, devolver con el deposito lleno, politica de combustible
    return_elsewhere < car_rental return_goods: riconsegna in altra sede, lasciare l'auto altrove, sola andata, riconsegnare in un'altra citta, restituire in un altro | one-way rental, drop off elsewhere, return to a different location, drop the car in another city | devolver en otra ciudad, devolver en otro sitio, solo ida, dejar el coche en otro
    rental_damage < car_rental damaged: graffio sull'auto, danni all'auto noleggiata, ammaccare l'auto, ho graffiato la macchina, riduzione franchigia, kasko | scratch the hire car, damage to the rental, dent the car, damage waiver, scratched the car | rayar el coche, danos al coche de alquiler, golpe en el coche, exencion de franquicia
    child_seat_car < baby_gear car: seggiolino auto, seggiolino per bambini, rialzo, ovetto | child seat, car seat, booster seat | silla infantil, silla de coche, elevador
    snow_chains: catene da neve, gomme invernali, pneumatici invernali, gomme termiche | snow chains, winter tyres, winter tires | cadenas de nieve, neumaticos de invierno
    toll_road: pedaggio, telepass, autostrada, casello | toll, toll road, motorway toll | peaje, autopista, telepeaje
    car_service_due < car_repair: tagliando, cambio olio, filtri, revisione, bollino blu, controllo periodico | service, oil change, mot, annual inspection, car service | revision, cambio de aceite, itv, verificacion vehicular
    tyre_change < car_repair: cambio gomme, gommista, equilibratura, convergenza, cambiare le gomme | tyre change, change my tyres, wheel alignment, balancing | cambio de neumaticos, cambiar ruedas, alineacion, equilibrado
    courtesy_car < car_repair car: auto sostitutiva, auto di cortesia, vettura sostitutiva, a piedi nel frattempo, senza macchina nel frattempo | courtesy car, replacement car, loan car, car while mine is | coche de sustitucion, coche de cortesia, auto de reemplazo
    engine_noise < car_repair defective: rumore strano al motore, fischio, stridio, spia del motore, vibra, cigola, puzza di bruciato, fumo dal cofano | strange engine noise, squeaking, grinding, smoke from the bonnet, burning smell, judders | ruido raro del motor, chirrido, humo del capo, huele a quemado, vibra
    car_wash: autolavaggio, lavaggio auto, lavare la macchina, lavaggio interni | car wash, valeting, wash the car, detailing | lavado de coche, lavar el coche, tunel de lavado
    vehicle_papers < document car: libretto di circolazione, carta di circolazione, bollo auto, passaggio di proprieta, immatricolazione | registration document, logbook, v5, road tax, vehicle registration | permiso de circulacion, papeles del coche, cambio de titularidad del coche
    # parking
    parking_subscription < parking subscription: abbonamento parcheggio, posto fisso, posto riservato, mensile parcheggio | parking season ticket, reserved space, monthly parking | abono de aparcamiento, plaza fija, parking mensual
    lost_parking_ticket < parking lose: perso il biglietto del parcheggio, tagliando smarrito, smarrito il ticket, perso il ticket | lost parking ticket, lost the ticket, lost my ticket | perdi el ticket, tique perdido, perdido el tique
    barrier_stuck < parking defective: sbarra non si alza, la sbarra non si apre, non esco dal parcheggio | barrier won't open, barrier stuck, can't get out of the car park | la barrera no sube, no se abre la barrera, no puedo salir del parking
    disabled_parking < parking disability: posto disabili, contrassegno disabili, parcheggio disabili, cude | disabled parking, blue badge, accessible space | plaza de minusvalidos, tarjeta de minusvalido, aparcamiento para discapacitados
    height_limit < parking maximum: altezza massima, limite di altezza, entra il furgone | height limit, maximum height, height restriction, will my van fit | altura maxima, limite de altura, cabe la furgoneta
    ev_charging < fuel_charging: ricarica auto elettrica, colonnina, wallbox, caricare l'auto, ricaricare la macchina | ev charging, charge my car, charging point, wallbox, electric vehicle | cargar el coche, punto de recarga, coche electrico, cargador electrico
  `,
}
