import type { Theme } from './theme.ts'

/** Adjectives, quantities and everyday nouns that cross all trades. */
export const qualities: Theme = {
  name: 'qualities',
  lines: `
    quantity: quantita, numero~, quantitativo, tanti~, molti~, pezzi~ | quantity, number~, amount~, many~ | cantidad, numero~, muchos~
    maximum: massimo, massima, limite, tetto, al massimo, non piu di, oltre~, quanti al massimo | maximum, max, limit, at most, no more than, up to | maximo, limite, tope, como maximo, no mas de, hasta cuantos
    minimum: minimo, minima, almeno, non meno di, bassa soglia | minimum, at least, no less than | minimo, al menos, como minimo, por lo menos
    big: grande, grosso, enorme, ampio, spazioso, largo, maxi, gigante | big, large, huge, spacious, wide, giant, oversized | grande, enorme, amplio, espacioso, ancho, gigante
    small: piccolo, minuscolo, ridotto, stretto, mini, piccino | small, little, tiny, narrow, mini | pequeno, minusculo, reducido, estrecho, mini
    new: nuovo, recente, novita, appena uscito, moderno | new, recent, brand new, latest, modern | nuevo, reciente, novedad, moderno
    old: vecchio, antico, anziano~, datato, usato, vecchia | old, ancient, dated, used~, antique | viejo, antiguo, usado
    different: diverso, differente, altro, distinto, diversamente, un'altra~ | different, other, another~, differently | diferente, distinto, diverso, otro~
    same: stesso, uguale, identico, medesimo, pari~ | same, equal, identical, alike | mismo, igual, identico
    equal_valid: valido, vale, valevole, efficace, validita | valid, good for, effective, count~ | valido, vale, efectivo, validez
    wrong: sbagliato, errato, scorretto, inesatto, erroneo | wrong, incorrect, inaccurate, mistaken | equivocado, incorrecto, erroneo, inexacto
    right_correct: corretto, giusto, esatto, preciso | correct, right, exact, accurate | correcto, exacto, preciso, justo
    good: buono, ottimo, eccellente, bello, soddisfatto, contento, migliore, bravo | good, great, excellent, nice, satisfied, happy, best | bueno, excelente, bonito, satisfecho, contento, mejor
    bad: cattivo, pessimo, brutto, scarso, peggiore, orribile, schifo, terribile, male~ | bad, terrible, poor, awful, worst, horrible, lousy | malo, pesimo, feo, horrible, peor, terrible, fatal
    easy: facile, semplice, semplicemente, facilmente, comodo, comodamente, agevole | easy, simple, simply, convenient, straightforward | facil, sencillo, simple, comodo, facilmente
    difficult: difficile, complicato, complesso, difficolta, faticoso, arduo, non riesco, non ci riesco, non sono capace, impossibile, negato | difficult, hard~, complicated, complex, struggle, struggling, can't manage, unable, impossible | dificil, complicado, complejo, dificultad, no consigo, no logro, no puedo, imposible
    full: pieno, completo, tutto esaurito, occupato, al completo | full, fully booked, occupied, complete, packed~ | lleno, completo, ocupado, al completo
    empty: vuoto, libero, vacante, deserto | empty, vacant, free~ | vacio, libre, vacante
    wet: bagnato, umido, zuppo, fradicio, acqua dentro, umidita, pioggia, impermeabile, caduto in acqua, bagnare | wet, damp, soaked, moist, humidity, waterproof, dropped in water, water damage | mojado, humedo, empapado, humedad, lluvia, impermeable, caido al agua, mojar
    dry: asciutto, secco, asciugare, arido | dry, dried, drying | seco, secar, arido
    hot: caldo, bollente, calore, scottare, surriscaldare, rovente | hot, warm, boiling, heat, overheat | caliente, calor, hirviendo, recalentar, calido
    cold: freddo, gelato~, ghiacciato, gelo, gelido | cold, freezing, icy, chilly | frio, helado~, congelado, gelido
    clean_dirty: sporco, macchiato, sudicio, lercio, pulito | dirty, stained, filthy, clean, grubby | sucio, manchado, limpio, mugriento
    light_dark: luminoso, scuro, buio, chiaro~, luce~ | bright, dark, light~, dim | luminoso, oscuro, claro~, luz~
    strong_weak: forte, robusto, debole, fragile, delicato, resistente, potente | strong, sturdy, weak, fragile, delicate, powerful | fuerte, robusto, debil, fragil, delicado, potente
    fast: veloce, rapido, rapidamente, velocemente, in fretta, presto, svelto, celere | fast, quick, quickly, rapid, speedy, swift | rapido, rapidamente, veloz, deprisa, pronto
    slow: lento, lentamente, piano~, a rilento | slow, slowly | lento, lentamente, despacio
    long_short: lungo, corto, breve, lunghezza, accorciare | long~, short, brief, length | largo, corto, breve, longitud
    public_private: privato, privatamente, riservato, privata, esclusivo, esclusiva | private, privately, exclusive, reserved | privado, privadamente, exclusivo, reservado
    single: singolo, singola, da solo, da sola, individuale, uno solo, per conto mio, solitario | single, alone, individual, on my own, by myself, solo, one person | solo~, sola, individual, unico, por mi cuenta, una persona
    double: doppio, doppia, due volte, raddoppiare, in due, coppia | double, twice, pair, couple, two people | doble, dos veces, par~, pareja, dos personas
    personal: personale~, proprio~, individuale, mio personale | personal, own~, individual | personal~, propio, individual
    automatic: automatico, automaticamente, da solo~, in automatico, automatica | automatic, automatically, by itself | automatico, automaticamente, por si solo
    manual: manuale~, a mano, manualmente | manual~, by hand, manually | manual~, a mano, manualmente
    temporary: temporaneo, provvisorio, temporaneamente, momentaneo, per poco | temporary, temporarily, provisional, short-term | temporal, provisional, temporalmente, momentaneo
    permanent: permanente, definitivo, definitivamente, per sempre, indeterminato | permanent, permanently, for good, forever, definitive | permanente, definitivo, definitivamente, para siempre, indefinido
    active: attivo, attiva, operativo, in vigore, valido~ | active, operational, in force, live~ | activo, operativo, en vigor
    missing_absent: mancante, assente, manca, mancanza, assenza, senza~ | missing, absent, lacking, absence, lack | faltante, ausente, falta, ausencia, carencia
    included_all: tutto compreso, completo, totale, intero, complessivo | all included, total, whole, entire, overall | todo incluido, completo, total, entero
    partial: parziale, in parte, solo una parte, parte~, parzialmente, solo alcuni, non tutto, meta | partial, partly, part of, only some, partially, half | parcial, en parte, solo una parte, parcialmente, solo algunos, mitad
    official: ufficiale, autorizzato, certificato, riconosciuto | official, authorised, certified, recognised, authorized | oficial, autorizado, certificado, reconocido
    normal_usual: normale, solito, abituale, standard, normalmente, comune~ | normal, usual, standard, regular, ordinary | normal, habitual, estandar, corriente~
    special: speciale, particolare, apposito, specifico | special, particular, specific | especial, particular, especifico
    important: importante, rilevante, fondamentale, essenziale | important, relevant, essential, key~ | importante, relevante, fundamental, esencial
    local_zone: zona, quartiere, citta, paese~, provincia, regione, territorio, localita, area~, frazione, borgo, centro~ | zone, neighbourhood, town, city, village, province, region, area, district, downtown | zona, barrio, ciudad, pueblo, provincia, region, territorio, localidad, area, centro~
    place: luogo, posto~, sede, ubicazione, dove | place~, location, site~, where~, spot~ | lugar, sitio~, sede, ubicacion, donde
    reason: motivo, ragione, causa, motivazione, come mai, giustificazione, dipende | reason, cause, motive, justification, why | motivo, razon, causa, justificacion, por que
    way_method: modo~, metodo, procedura, procedimento, passaggi, come si fa, come faccio, come posso, modalita, iter, passo~, trafila | way~, method, procedure, process, steps, how to, how do i, how can i | modo~, metodo, procedimiento, proceso, pasos, como se hace, como hago, como puedo, tramite~
    information: informazione, informazioni, notizia, notizie, dettaglio, dettagli, chiarimenti, ragguagli, indicazioni | information, news, detail, details, info | informacion, noticia, noticias, detalle, detalles, aclaraciones
    number_code: numero, codice, cifra~, matricola, seriale, identificativo, numeri, riferimento~, barcode, qr | number, code, serial, identifier, digits, reference~, barcode, qr | numero, codigo, cifra~, serie~, identificador, referencia~, qr, codigo de barras
    name: nome, cognome, nominativo, chiamarsi, intestazione, denominazione, nomi | name, surname, called~, first name, last name, names | nombre, apellido, llamarse, denominacion, nombres
    date: data, date, calendario, giornata | date, calendar, day~ | fecha, fechas, calendario
    part_piece: parte~, pezzo, pezzi, componente, elemento, frammento | part~, piece, pieces, component, element, bit~ | parte~, pieza, piezas, componente, elemento, trozo
    list: elenco, lista, lista completa, tabella, registro | list, table~, register~, directory | lista, listado, tabla, registro~, relacion~
    screen: schermo, display, monitor, schermata, vetro del telefono | screen, display, monitor | pantalla, monitor, display
    button: tasto, pulsante, bottone, cliccare, premere, clic, schiacciare | button, click, press, tap~ | boton, tecla, pulsar, clic, apretar
    machine: macchina~, macchinario, apparecchio, apparecchiatura, dispositivo, congegno, attrezzo | machine, device, appliance, equipment, gadget | maquina, aparato, dispositivo, equipo~, artefacto
    bag_container: borsa, sacchetto, sacco, contenitore, busta, shopper, cassetta~, cesto | bag, sack, container, pouch, tote, crate | bolsa, saco, recipiente, contenedor, cesta
    water_liquid: acqua, liquido, versato, rovesciato, bagnato | water, liquid, spilled, spill | agua, liquido, derramado, derramar
    child_safe: a misura di bambino, adatto ai bambini, per bambini, per i piccoli, area giochi, animazione, miniclub, babysitter, baby sitter, bambini possono | child-friendly, suitable for children, for kids, play area, kids club, babysitter, babysitting, playground | apto para ninos, para ninos, zona infantil, miniclub, ludoteca, canguro, ninera, parque infantil
    suitable: adatto, adeguato, idoneo, indicato, appropriato, va bene per, consigliato | suitable, appropriate, fit for, right for, recommended for, adequate | adecuado, apto, idoneo, indicado, apropiado, recomendado
    comfort: comodo, comodita, confortevole, scomodo | comfortable, comfort, uncomfortable, cosy | comodo, comodidad, confortable, incomodo
    beautiful_taste: gusto, sapore, buono da mangiare, squisito, insipido, salato~ | taste, flavour, flavor, delicious, bland, salty | sabor, gusto, rico, delicioso, soso, salado
    nature_outdoors: montagna, lago, bosco, parco, natura, sentiero, campagna, passeggiata, spazio verde | mountain, lake, forest, park~, nature, trail, countryside, walk, hike | montana, lago, bosque, parque, naturaleza, sendero, campo~, paseo
    light_lamp: lampada, lampadina, luce~, illuminazione, faretto | lamp, bulb, light~, lighting, spotlight | lampara, bombilla, luz~, iluminacion, foco~
    music: musica, musicale, suonare, strumento~, canzone, band, dj, volume~ | music, musical, instrument~, song, band, dj, volume~ | musica, musical, instrumento~, cancion, banda~, dj, volumen~
    game: gioco, giocare, giochi, partita~ | game, play, games, gaming | juego, jugar, juegos
    news_change: cambiamento, novita, modifica, comunicazione~, cambierà | change~, news, announcement | cambio~, novedad, comunicado~
  `,
}
