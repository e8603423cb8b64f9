import type { Theme } from './theme.ts'

/** Everyday nouns that the other themes leave out, as tight groups over the three languages. */
export const generalNouns: Theme = {
  name: 'general-nouns',
  lines: `
    # body
    foot: piede, piedi, caviglia, tallone, dita dei piedi, alluce | foot, feet, ankle, heel of my foot, toe, toes | pie, pies, tobillo, talon, dedos de los pies
    hand_arm: mano, mani, polso, braccio, gomito, dito, dita | hand, hands, wrist, arm, elbow, finger | mano, manos, muneca, brazo, codo, dedo
    leg: gamba, gambe, coscia, polpaccio, anca | leg, legs, thigh, calf, hip | pierna, piernas, muslo, pantorrilla, cadera
    head_face: testa, faccia, viso, fronte, volto | head, face, forehead | cabeza, cara, rostro, frente de la cara
    ear_hearing: orecchio, orecchie, udito, apparecchio acustico | ear, ears, hearing, hearing aid | oido, oreja, audicion, audifono
    nose_throat: naso, gola, otorino, mal di gola | nose, throat, sore throat | nariz, garganta, dolor de garganta
    mouth: bocca, lingua in bocca, labbra, labbro | mouth, lips, lip | boca, labios
    stomach: stomaco, pancia~, intestino, addome, digestione | stomach, tummy, gut, abdomen, digestion | estomago, tripa, barriga~, abdomen, digestion
    heart: cuore, cardiaco, infarto, pressione alta | heart, cardiac, heart attack, blood pressure | corazon, cardiaco, infarto, tension alta
    skin: cute, pelle~, epidermide, eczema, dermatite, brufoli, acne | skin, rash, eczema, acne, spots on my | piel, cutis, eczema, acne, sarpullido, granos~
    wound: ferita, taglio~, piaga, cicatrice, lesione, livido, graffio | wound, cut~, scar, injury, bruise, graze | herida, corte~, cicatriz, lesion, moraton, llaga
    stitches: punti di sutura, sutura, togliere i punti, tolgono i punti, si tolgono i punti | stitches, sutures, stitches out | puntos de sutura, quitar los puntos, quitan los puntos, sutura
    bandage: benda, bendaggio, garza, cerotto, medicazione, disinfettante, disinfettare | bandage, gauze, plaster, dressing, antiseptic, disinfectant | venda, gasa, tirita, vendaje, desinfectante, cura de la herida
    poison: veleno, velenoso, tossico, avvelenamento, avvelenato, intossicazione, lumachicida, topicida | poison, poisonous, toxic, rat bait, poisoned | veneno, venenoso, toxico, intoxicacion, envenenado, matarratas
    fever: febbre, temperatura alta, febbricitante | fever, high temperature, temperature | fiebre, calentura, destemplado
    anaesthesia: anestesia, sedazione, narcosi, addormentare per | anaesthesia, anesthesia, sedation, put under, numb | anestesia, sedacion, dormir para operar
    euthanasia: eutanasia, sopprimere, ultimo saluto, addormentare per sempre, accompagnare fino alla fine, farlo smettere di soffrire | put to sleep, put down, put him down, put her down, euthanasia, say goodbye, end of life | eutanasia, sacrificar, dormir para siempre, despedirse
    cremation: cremazione, ceneri, urna, sepoltura, seppellire | cremation, ashes, urn, burial, bury | cremacion, cenizas, urna, entierro, incinerar
    pregnancy_care: ostetrica, gestazione, ecografia in gravidanza, puerperio, allattamento, allattare | midwife, antenatal, prenatal, breastfeeding | matrona, prenatal, lactancia, amamantar
    # people and roles
    boss: capo, titolare, direttore, direzione, dirigente, responsabile, superiore | boss, manager, director, head of, supervisor, management | jefe, director, direccion, encargado, responsable, gerente
    colleague: collega, colleghi, compagno di lavoro, staff | colleague, coworker, co-worker, workmate | colega de trabajo, companero de trabajo, companeros
    employee_group: dipendenti, personale, lavoratori, organico, miei impiegati | employees, staff, workforce, workers | empleados, trabajadores, plantilla, personal
    friend: amico, amica, amiche, compagno, compagna, conoscente | friend, mate, buddy, pal, acquaintance | amigo, amiga, colega, companero, conocido, cuate
    neighbour: vicino di casa, vicini, dirimpettaio, condomino | neighbour, neighbor, next door | vecino, vecina, de al lado
    partner_couple: coppia, fidanzato, fidanzata, compagno di vita, convivente, moglie, marito | couple, partner, fiance, girlfriend, boyfriend, wife, husband | pareja, novio, novia, esposo, esposa, marido, conyuge
    ex_partner: ex marito, ex moglie, ex compagno, ex fidanzato | ex-husband, ex-wife, my ex, ex partner | ex marido, ex mujer, mi ex, ex pareja
    parents: genitori, genitore, mamma, papa, madre, padre, tutore, miei vecchi | parents, parent, mum, mom, dad, mother, father, guardian, folks~ | padres, madre, padre, mama, papa, tutor legal
    grandparents: nonno, nonna, nonni, nonnina | grandparents, grandma, grandpa, granny, grandmother, grandfather, nan | abuelo, abuela, abuelos
    siblings: fratello, sorella, fratelli, sorelle, gemelli, gemello | brother, sister, siblings, twins, twin | hermano, hermana, hermanos, gemelos
    in_laws: cognato, cognata, suocero, suocera, genero, nuora, cugino, cugina, zio, zia, nipote | brother-in-law, sister-in-law, mother-in-law, cousin, uncle, aunt, nephew, niece | cunado, cunada, suegro, suegra, primo, prima~, tio~, tia, sobrino, sobrina
    baby: neonato, lattante, bebe, poppante, neonata | baby, newborn, infant | bebe, recien nacido, lactante
    toddler: bimbo piccolo, due anni, asilo nido, all'asilo, materna | toddler, preschooler, two-year-old, three-year-old, four-year-old, five-year-old | nino pequeno, dos anos, de tres anos, de cuatro anos
    adult: adulto, adulti, maggiorenne, grandi~ | adult, adults, grown-up, over 18 | adulto, adultos, mayor de edad
    retiree: pensionato, pensionata, in pensione, settantenne, sessantacinque anni, settant'anni, settanta anni, ottant'anni, sessant'anni, terza eta, una certa eta | retired, pensioner, retiree, seventy, seventy years old, over sixty, senior citizen, oap, elderly | jubilado, jubilada, pensionista, setenta anos, tercera edad, sesenta anos, de cierta edad
    schoolteacher: docente, insegnante, prof, professore, professoressa, maestro, maestra | schoolteacher, teacher, tutor, professor, instructor, lecturer | profe, profesor, profesora, maestro, maestra, docente
    native_speaker: madrelingua, bilingue, di madrelingua, nativo | native speaker, native, bilingual | nativo, nativa, bilingue, gente de alli
    tourist: turista, turisti, forestiero, villeggiante, visitatore, visitatori | tourist, visitor, holidaymaker, visitors | turista, turistas, visitante, forastero
    local_resident: residente, abito qui, isolano, del posto, del paese, locale~, gente del posto | local, locals, live here, resident, live on the island, islander | isleno, lugareno, vivo aqui, residente, vecino del, empadronado
    stranger: sconosciuto, estraneo, estranei, ignoto | stranger, unknown person | desconocido, extrano, ajeno
    crowd: folla, ressa, affollato, affollamento, calca, troppa gente, gente~ | crowd, crowded, busy, packed, too many people | multitud, gentio, aglomeracion, mucha gente, abarrotado
    police: polizia, carabinieri, questura, commissariato, denuncia alla polizia, vigili | police, police station, police report, officer | policia, comisaria, guardia civil, denuncia
    lawyer: avvocato, notaio, legale | lawyer, solicitor, notary, attorney | abogado, notario, letrado
    accountant: commercialista, ragioniere, contabile, caf | accountant, bookkeeper, tax adviser | contable, gestor, asesor fiscal, contador
    technician: tecnico, idraulico, elettricista, installatore, operaio, manutentore | technician, engineer, plumber, electrician, handyman, fitter | tecnico, fontanero, electricista, instalador, operario, plomero
    driver: autista, conducente, guidatore, tassista, camionista | driver, chauffeur, cabbie | conductor, chofer, taxista, camionero
    postman: postino, portalettere, fattorino, corriere | postman, mailman, delivery driver, courier | cartero, repartidor, mensajero
    guard: guardia, custode, vigilante, sorvegliante, bagnino | guard, security guard, caretaker, warden, lifeguard | guardia, vigilante, celador, socorrista
    salesperson: venditore, agente, commerciale, promotore, rappresentante, commesso | salesman, salesperson, rep, sales rep, shop assistant | vendedor, comercial, agente comercial, dependiente
    trainer: allenatore, istruttore, personal trainer, coach, preparatore, personal | trainer, coach, personal trainer, instructor, coaching, one-to-one | entrenador, instructor, monitor~, entrenador personal
    # places and building parts
    floor_level: piano, piani, primo piano, pianterreno, piano terra, seminterrato, ultimo piano | floor, ground floor, first floor, storey, basement, upstairs, downstairs | piso, planta, planta baja, primer piso, sotano
    stairs_lift: scala, scale, gradini, scalini, ascensore, montacarichi, scala mobile, fare le scale | stairs, steps, staircase, lift, elevator, escalator | escalera, escaleras, escalones, ascensor, montacargas, elevador
    entrance: ingresso, entrata, portone, varco, atrio | entrance, way in, doorway, hallway | entrada, portal, acceso, vestibulo
    exit: uscita, via d'uscita, uscita di emergenza | exit, way out, emergency exit | salida, salida de emergencia
    corridor: corridoio, passaggio, andito | corridor, aisle, passage, hallway | pasillo, corredor
    kitchen: cucina, cucinino, angolo cottura, fornelli, fornello, piano cottura | kitchen, kitchenette, hob, stove, cooker, self-catering | cocina, cocina americana, fogones, hornilla
    bathroom: bagno, bagno privato, vasca da bagno, box doccia, bidet | bathroom, ensuite, bathtub, shower room | cuarto de bano, bano privado, banera, ducha
    bedroom: camera da letto, stanza da letto, letto, letti, cuccetta | bedroom, bed, beds, bunk, sleeping quarters, berth | dormitorio, habitacion, cama, camas, litera
    balcony: balcone, terrazzo, terrazza, veranda | balcony, terrace, patio, deck | balcon, terraza, galeria~
    roof: tetto, tettoia, tegole, solaio, mansarda, soffitta | roof, rooftop, attic, loft, tiles on the roof | tejado, techo, azotea, tejas, buhardilla
    cellar: cantina, scantinato, garage, ripostiglio, sgabuzzino | cellar, basement, storeroom, closet | sotano, bodega, trastero, cuarto trastero
    wall_floor: parete, muro, pavimento, soffitto, intonaco | wall, ceiling, flooring, plaster on the | pared, muro, suelo, techo, yeso
    fence_gate: recinto, recinzione, cancello, steccato, sbarra | fence, gate, barrier, railing | valla, verja, cerca de madera, barrera
    letterbox: cassetta delle lettere, cassetta postale, buca delle lettere, nella cassetta | letterbox, mailbox, postbox | buzon
    doorbell: campanello, citofono, suonare al, suonare il campanello | doorbell, intercom, buzzer | timbre, telefonillo, portero automatico
    doormat_door: zerbino, porta di casa, uscio, soglia di casa | doormat, doorstep, front door | felpudo, puerta de casa
    harbour: porto, molo, banchina, imbarcadero, capitaneria, scalo marittimo | port, harbour, harbor, dock, pier, quay | puerto, muelle, embarcadero, darsena
    deck: ponte della nave, ponte esterno, ponte superiore, coperta della nave, poppa, prua | deck, upper deck, stern, bow | cubierta, popa, proa
    cabin: cabina, cabine, cuccetta | cabin, cabins, berth, sleeping quarters | camarote, cabina, litera
    armchair_seat: poltrona, poltrone, reclinabile, sedile, seggiola | reclining seat, chair, recliner, armchair | butaca, sillon, asiento reclinable
    lounge: salone, salotto, sala d'aspetto, soggiorno~ | lounge, living room, sitting room | salon, sala de estar
    office: ufficio, scrivania, studio~, luogo di lavoro, sede di lavoro, sul posto di lavoro | office, workplace, desk, at work | oficina, despacho, lugar de trabajo
    warehouse: magazzino, deposito, capannone, hangar | warehouse, depot, storehouse | almacen, deposito, bodega, nave industrial
    market: mercato, fiera, bancarella, mercatino | market, fair, stall, flea market | mercado, feria, puesto, mercadillo
    square_street: piazza, via, strada, viale, corso~, vicolo, lungomare | square, street, road, avenue, lane | plaza~, calle, avenida, carretera, paseo maritimo
    corner: angolo, spigolo, incrocio | corner, crossroads, junction | esquina, rincon, cruce
    countryside: campagna, fuori citta, montagna, collina, rurale | countryside, rural, hills, out of town | campo, fuera de la ciudad, montana, rural
    seaside: mare, spiaggia, costa, lungomare, riva | sea, beach, coast, seaside, shore | mar, playa, costa, orilla
    city_centre: centro citta, centro storico, in centro | city centre, downtown, old town, town centre | centro de la ciudad, casco antiguo, centro historico
    suburb: periferia, sobborgo, hinterland | suburb, outskirts, suburbs | afueras, periferia, suburbio
    branch_other: altra sede, altre sedi, altra filiale, altro punto vendita, sedi in altre citta, vostre sedi | other branch, other location, other branches, another branch, other clubs | otra sede, otra sucursal, otras sedes, otro centro
    # things
    box: scatola, scatolone, cartone, contenitore, cassa~ | box, carton, case, crate | caja, carton, cajon, contenedor
    bottle: bottiglia, flacone, borraccia, barattolo, lattina | bottle, flask, jar, tin | botella, frasco, bote, lata, cantimplora
    gas_bottle: bombola, bombola del gas, tanica, tanica di carburante, recipiente | gas bottle, gas cylinder, jerrycan, canister, propane | bombona, bidon, garrafa, cilindro de gas
    flammable: infiammabile, combustibile, esplosivo, pericoloso da trasportare, materiale pericoloso | flammable, explosive, hazardous, dangerous goods | inflamable, explosivo, mercancias peligrosas
    wallet: portafoglio, portafogli, portamonete, borsellino | wallet, purse, billfold | cartera, billetera, monedero
    valuables: oggetti di valore, preziosi, beni, averi, effetti personali | valuables, belongings, possessions, stuff of value | objetos de valor, pertenencias, efectos personales, cosas de valor
    umbrella: ombrello, ombrellone, parasole | umbrella, parasol, sunshade | paraguas, sombrilla, parasol
    phone_device: telefono, cellulare, telefonino, smartphone | phone, mobile, cell, smartphone | telefono, movil, celular
    laptop: portatile, computer portatile, notebook | laptop, notebook computer | portatil, laptop
    tablet: tablet, ipad | tablet, ipad | tableta, tablet, ipad
    headphones: cuffie, auricolari | headphones, earphones, earbuds | auriculares, audifonos, cascos de musica
    charger: caricabatterie, caricatore, cavo di ricarica, cavetto | charger, charging cable | cargador, cable de carga
    screen_glass: schermo, vetro, display, cristallo | screen, glass, display | pantalla, cristal
    keyboard_mouse: tastiera, mouse, tasti | keyboard, mouse, keys on the | teclado, raton
    printer_ink: stampante, inchiostro, cartuccia, toner | printer, ink, cartridge, toner | impresora, tinta, cartucho, toner
    paper_sheet: carta, foglio, fogli, cartaceo, pezzo di carta, foglietto | paper, sheet, hard copy, slip | papel, hoja, folio
    envelope: busta, plico, busta chiusa | envelope | sobre acolchado, sobre cerrado, sobre postal
    label_tag: etichetta, cartellino, targhetta, codice a barre | label, tag, sticker, barcode | etiqueta, pegatina, codigo de barras
    number_plate: targa, targhe, targata | number plate, licence plate, license plate, registration plate, reg number | matricula, placa, patente~
    tape: nastro, nastro adesivo, scotch | tape, sticky tape, duct tape | cinta adhesiva, celo, precinto
    tools: attrezzi, martello, trapano, cacciavite, chiave inglese, pinza | tools, hammer, drill, screwdriver, wrench, pliers | herramientas, martillo, taladro, destornillador, llave inglesa
    screw_nail: vite, viti, chiodo, bullone, tassello | screw, screws, nail, bolt | tornillo, tornillos, clavo, perno
    battery_cell: pila, pile, batteria, accumulatore | battery, batteries, cell battery | pila, pilas, bateria
    candle_lamp: candela, candele, lampada, lampadina | candle, candles, lamp, bulb | vela, velas, lampara, bombilla, foco
    blanket_sheet: coperta, lenzuola, lenzuolo, piumone, cuscino, federa | blanket, sheets, duvet, pillow, bedding, pillowcase | manta, sabanas, edredon, almohada, funda de almohada, cobija
    towel: asciugamano, asciugamani, telo, accappatoio | towel, towels, bathrobe | toalla, toallas, albornoz
    soap_detergent: sapone, detersivo, ammorbidente, bagnoschiuma, detergente, candeggina | soap, detergent, softener, shower gel, bleach, washing powder | jabon, detergente, suavizante, gel de ducha, lejia
    washing_machine: lavatrice, bucato, centrifuga, asciugatrice | washing machine, washer, laundry, spin, dryer | lavadora, colada, centrifugado, secadora
    dishwasher: lavastoviglie | dishwasher | lavavajillas, lavaplatos
    oven_stove: forno, fornelli, microonde, piano cottura, griglia | oven, stove, microwave, hob, grill | horno, fogones, microondas, parrilla
    fridge: frigorifero, frigo, congelatore | fridge, refrigerator, freezer | nevera, frigorifico, heladera, refrigerador
    hairdryer: asciugacapelli, phon, fon | hairdryer, hair dryer | secador, secador de pelo
    fan_ac: ventilatore, condizionatore, climatizzatore, condizionatori, stufa | fan, air conditioner, heater, air con | ventilador, aire acondicionado, estufa
    vacuum: aspirapolvere, scopa, mocio, spazzolone | vacuum cleaner, hoover, broom, mop | aspiradora, escoba, fregona
    key_item: chiave, chiavi, mazzo di chiavi, duplicato, serratura | key, keys, lock, bunch of keys | llave, llaves, cerradura, manojo de llaves
    padlock: lucchetto, combinazione, catena~ | padlock, combination lock, bike lock | candado, cerradura de combinacion
    safe: cassaforte, cassetta di sicurezza | safe, safe box, strongbox | caja fuerte, caja de seguridad
    locker: armadietto, armadietti, spogliatoio | locker, lockers, changing room | taquilla, taquillas, casillero, vestuario
    trolley_cart: carrello, carrellino | trolley, cart, shopping cart | carrito, carro
    helmet: casco, caschetto | helmet | casco
    swim_gear: costume da bagno, costume, cuffia, occhialini, ciabatte, pinne | swimsuit, swimming cap, goggles, flip-flops, swimwear, trunks | banador, gorro de natacion, gorro, gafas de natacion, chanclas, traje de bano
    treadmill: tapis roulant, cyclette, attrezzo, attrezzi, macchinario, pesi, manubri, bilanciere | treadmill, exercise bike, machine, weights, dumbbells, barbell, equipment | cinta de correr, bicicleta estatica, aparato, maquinas, pesas, mancuernas
    ball: palla, pallone, pallina | ball, football | pelota, balon
    racket: racchetta, racchette | racket, bat | raqueta, pala~
    tent: tenda, tenda da campeggio, piazzola, gazebo | tent, pitch, campsite pitch, gazebo | tienda de campana, carpa, parcela
    caravan: camper, roulotte, caravan, autocaravan, motorhome | motorhome, campervan, caravan, camper, rv | caravana, autocaravana, camper, casa rodante
    van_truck: furgone, camion, furgoncino, autocarro, pulmino | van, truck, lorry, minibus | furgoneta, camion, camioneta, furgon
    trailer_rack: rimorchio, carrello appendice, portapacchi, portabici, gancio traino, gancio, baule sul tetto | trailer, roof rack, bike rack, tow bar, roof box | remolque, baca, portabicis, gancho, enganche, cofre de techo
    car_boot: bagagliaio, baule, portabagagli | boot, trunk, car boot | maletero, cajuela, baul
    wheel_tyre: ruota, ruote, gomma, gomme, pneumatico, pneumatici, copertone | wheel, wheels, tyre, tire, tyres | rueda, ruedas, neumatico, llanta
    seatbelt: cintura di sicurezza, cinture, airbag | seatbelt, seat belt, airbag | cinturon de seguridad, airbag
    dashboard_light: spia, spia accesa, cruscotto, lucina | warning light, dashboard, engine light | testigo, luz del salpicadero, tablero
    windscreen: parabrezza, vetro dell'auto, tergicristalli, finestrino | windscreen, windshield, wipers, car window | parabrisas, luna del coche, limpiaparabrisas, ventanilla
    map: mappa, cartina, piantina | map, floor plan | mapa, plano
    sign: cartello, insegna, segnaletica, segnale | sign, signpost, signage | cartel, letrero, senal
    picture: immagine, figura, quadro, illustrazione | picture, image, illustration | imagen, cuadro, ilustracion
    story_book: romanzo, racconto, volume, volumi, manuale, libro, libri, testo, testi, libro di testo, libri di testo | novel, story, book, books, textbook, coursebook, manual | novela, libro, libros, libro de texto, manual, cuento
    handout: dispensa, dispense, appunti, materiale del corso, slide | handout, handouts, notes, course material, slides | apuntes, material del curso, fotocopias, diapositivas
    newspaper: giornale, rivista, quotidiano, settimanale | newspaper, magazine, paper, journal | periodico, revista, diario
    ticket_slip: biglietto, tagliando, ricevuta, scontrino, talloncino | ticket, stub, slip | billete, boleto, tique, talon, pasaje, entrada
    coin: moneta, monetina, gettone, spicciolo | coin, token, small change | moneda, ficha, calderilla
    gift_box: regalo, pacco regalo, pacchetto regalo, fiocco | present, gift box, bow, gift wrapped | regalo, paquete regalo, lazo
    decoration: addobbo, decorazione, festone, allestimento, palloncini | decoration, balloons, decor | decoracion, adorno, globos
    flower: fiore, fiori, mazzo di fiori, bouquet, rosa~ | flower, flowers, bouquet, roses | flor, flores, ramo de flores, rosas
    mirror: specchio | mirror | espejo
    curtain: tenda, tende, tendaggi | curtain, curtains, blinds, drapes | cortina, cortinas, persianas
    carpet: tappeto, moquette, zerbino | carpet, rug, mat | alfombra, moqueta, tapete
    mattress: materasso, rete~, doghe, topper | mattress, bed frame, topper | colchon, somier
    shelf: scaffale, mensola, ripiano | shelf, shelves, shelving | estante, estanteria, balda
    # clothes
    sweater: maglione, golf, maglia di lana, pullover, cardigan, felpa, lana | jumper, sweater, pullover, cardigan, hoodie, woollen, wool | jersey, sueter, chaqueta de punto, sudadera, lana
    jacket_coat: giacca, giubbotto, cappotto, piumino, giaccone | jacket, coat, parka, down jacket | chaqueta, abrigo, cazadora, plumifero, chamarra, saco~
    trousers: pantaloni, jeans, calzoni, pantalone | trousers, jeans, pants, shorts | pantalones, vaqueros, bermudas
    shirt: camicia, maglietta, t-shirt, polo, canotta | shirt, t-shirt, top, blouse, tank top | camisa, camiseta, polo, playera, remera, blusa
    dress: vestito, abito, gonna, abito da sposa | dress, skirt, gown, wedding dress | vestido, falda, traje de novia, pollera
    suit: completo elegante, abito da uomo, smoking, tailleur, cravatta | suit, tuxedo, tie, formal wear | traje, esmoquin, corbata
    boots: stivale, stivali, scarponi, anfibi | boots, boot, hiking boots | botas, bota, botines
    trainers: scarpe da ginnastica, scarpe sportive, sneakers | trainers, sneakers, running shoes, gym shoes | zapatillas, deportivas, tenis~, zapatillas deportivas
    heels: tacco, tacchi, decollete, mocassini | heels, heel, high heels, loafers | tacon, tacones, mocasines
    sole: suola, suole, soletta, plantare, tomaia | sole, soles, insole | suela, suelas, plantilla, horma
    zip_button: cerniera, zip, bottone, lampo | zip, zipper, button | cremallera, cierre, boton
    glasses_item: occhiali, occhiali da sole, montatura, lenti | glasses, sunglasses, spectacles, frames | gafas, anteojos, lentes, gafas de sol
    watch_clock: orologio, cinturino, quadrante | watch, wristwatch, clock, strap | reloj, correa del reloj
    ring: anello, fede nuziale, fedina | ring, wedding ring, engagement ring | anillo, alianza, sortija
    scarf_hat: sciarpa, cappello, berretto, guanti | scarf, hat, cap, gloves, beanie | bufanda, sombrero, gorra, guantes
    bag_handbag: borsa, borsetta, zaino, zainetto, valigetta | bag, handbag, backpack, rucksack, briefcase, tote | bolso, mochila, bolsa, cartera de mano
    # abstract
    idea_plan: idea, progetto, intenzione, proposito | idea, plan, intention, purpose | idea, plan, intencion, proposito
    goal: obiettivo, scopo, traguardo, finalita | goal, aim, target, objective | objetivo, meta, fin, finalidad
    result: risultato, esito, conseguenza, effetto, risultati | result, outcome, consequence, effect | resultado, consecuencia, efecto
    advantage: vantaggio, beneficio, convenienza, pro e contro, premio, incentivo | advantage, benefit, perk, upside, pros and cons | ventaja, beneficio, pros y contras
    disadvantage: svantaggio, inconveniente, rischio, contro~ | disadvantage, drawback, downside | desventaja, inconveniente
    difference: differenza, distinzione, diversita, divario, in cosa cambia, cosa cambia, che differenza | difference, distinction, gap, vs, how do they differ | diferencia, distincion, que diferencia, frente a
    example: esempio, per esempio, campione, modello | example, sample, for instance | ejemplo, muestra, por ejemplo
    detail: dettaglio, particolare, specifica, minuzia | detail, specifics, particulars | detalle, pormenor, especificacion
    category: categoria, classe, tipologia, tipo~, fascia, genere | category, class, type, tier, bracket | categoria, clase, tipo~, gama, franja
    series_set: serie, insieme, gruppo di, completo~, kit, set | set, series, kit, bundle | serie, conjunto, juego de, kit
    package_bundle: pacchetto, combinazione, carnet, multiplo | bundle, package deal, multi-pack, block of | paquete, lote, combo, bono de
    half: meta, mezzo, mezza, cinquanta per cento | half, fifty percent, halfway | mitad, medio, media
    third_quarter: terzo, quarto, percentuale, quota parte | third, quarter, percentage, share | tercio, cuarto, porcentaje
    majority: maggior parte, maggioranza, quasi tutti | majority, most people | mayoria, la mayor parte
    average: media, in media, medio, mediamente | average, on average, mean~ | promedio, media, por termino medio
    total: totale, complessivo, somma totale, ammontare | total, overall, sum total | total, suma total, en total
    limit_ceiling: limite, tetto, massimo, soglia, plafond | limit, cap, ceiling, threshold | limite, tope, umbral
    beginning: inizio, principio, avvio, esordio, partenza del corso | beginning, start, outset, onset | comienzo, principio, inicio
    end: fine, termine, conclusione, chiusura | end, ending, conclusion, close of | fin, final, termino, cierre
    future: futuro, in avvenire, prossimamente | future, going forward, upcoming | futuro, proximamente, en adelante
    past: passato, precedente, scorso, in passato | past, previous, former, last year | pasado, anterior, antiguo
    turn_shift: turno, turni, turnazione | shift, rota, shifts | turno, turnos
    opportunity: opportunita, occasione, possibilita | opportunity, chance, occasion | oportunidad, ocasion
    experience: esperienza, pratica, competenza | experience, expertise, know-how | experiencia, pericia
    help_support: sostegno, aiuto, assistenza, supporto | support, aid, assistance, backing | apoyo, ayuda, asistencia
    financial_help: aiuti, aiuto economico, sussidio, contributo, famiglia numerosa, uno stipendio solo, disoccupato, reddito basso, guadagno poco | financial help, help with bills, struggling financially, out of work, on benefits, low income, low wage | ayuda economica, ayudas, cobro muy poco, cobro poco, familia numerosa, en paro, ingresos bajos
    government_voucher: bonus cultura, carta del docente, buono ministeriale, buono dello stato, carta giovani, bonus statale | government voucher, state voucher, government scheme, government grant, teacher card | cheque del gobierno, bono cultural, ayuda del estado, bono del gobierno
    state_government: governo, ministero, pubblica amministrazione, ministeriale | government, ministry, state | gobierno, ministerio
    election_office: elettorale, votazione, scheda elettorale | electoral, polling station, ballot | electoral, colegio electoral
    law: legge, normativa, decreto, articolo di legge | law, legislation, decree, act of | ley, normativa, decreto
    risk_danger: rischio, pericolo, rischioso, pericoloso, grave, gravita | risk, danger, dangerous, serious, hazard | riesgo, peligro, peligroso, grave
    rescue: soccorso, salvataggio, salvare, pronto soccorso, pronto intervento | rescue, first aid, emergency help, save | rescate, socorro, auxilio, primeros auxilios
    fire: fuoco, fiamme, incendio, pompieri | fire, flames, fire brigade | fuego, llamas, incendio, bomberos
    storm_weather: burrasca, mare mosso, tempesta, temporale, maltempo, meteo, mareggiata, vento forte, previsioni, condizioni meteo | storm, rough sea, gale, bad weather, forecast, weather, choppy, sea is rough, rough | temporal, tormenta, mala mar, mal tiempo, marejada, viento fuerte, pronostico
    sun_shade: sole, ombra, soleggiato, abbronzarsi | sun, shade, sunny, tan | sol, sombra, soleado, broncearse
    season: stagione, stagionale, alta stagione, bassa stagione, stagioni | season, seasonal, high season, low season, peak, off-season | temporada, estacion del ano, temporada alta, temporada baja
    school_year: anno scolastico, quadrimestre, semestre, trimestre, anno accademico | school year, term, semester, academic year | curso escolar, trimestre, semestre, ano academico
    stay_abroad: soggiorno all'estero, soggiorno studio, vacanza studio, scambio culturale, erasmus | study abroad, summer trip, exchange programme, language stay, summer camp abroad | estancia en el extranjero, campamento de idiomas, intercambio, viaje de estudios
    summer_camp: campo estivo, centro estivo, colonia, campus estivo, grest | summer camp, holiday camp, day camp | campamento, campamentos, campamento de verano, colonia de verano
    voice: voce, a voce, vocale | voice, voicemail, out loud | voz, de viva voz, buzon de voz
    dream_wish: sogno, desiderio, desiderare, voglia | dream, wish, desire | sueno, deseo, desear, ganas
  `,
}
