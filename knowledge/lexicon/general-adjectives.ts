import type { Theme } from './theme.ts'

/** Adjectives and adverbs of everyday service talk that the other themes leave out. */
export const generalAdjectives: Theme = {
  name: 'general-adjectives',
  lines: `
    tall_high: alto, altezza, elevato, alta | tall, high, height | alto, altura, elevado
    low: basso, bassa, ribassato | low, lower | baja
    deep: profondo, profondita, fondo~ | deep, depth | profundo, profundidad, hondo
    wide: largo, ampio, larga, larghezza | wide, broad, width | ancho, amplio, anchura
    narrow: stretto, stretta, angusto | narrow, tight space | estrecho, angosto
    thick: spesso~, grosso, spessore | thick, thickness | grueso, espesor
    thin: sottile, magro, fine~, smilzo | thin, slim, skinny | delgado, fino, flaco
    heavy: pesante, pesanti, ingombrante, voluminoso | heavy, bulky, hefty | pesado, voluminoso, abultado
    lightweight: leggero, leggera, poco peso | lightweight, light in weight | ligero, liviano
    hard_surface: duro, rigido, dura, solido | hard surface, rigid, stiff, firm | duro, rigido, firme
    soft: morbido, soffice, tenero, morbida | soft, tender, squishy | blando, suave, tierno, mullido
    smooth: liscio, levigato, scivoloso | smooth, slippery, slick | liso, resbaladizo
    rough: ruvido, grezzo, irregolare | rough, coarse, uneven | aspero, rugoso, irregular
    sharp: affilato, tagliente, appuntito, acuto | sharp, pointed | afilado, cortante, puntiagudo
    round: rotondo, tondo, circolare | round, circular | redondo, circular
    square_shape: quadrato, rettangolare | square-shaped, rectangular | cuadrado, rectangular
    flat: piatto, piano, in piano, pianeggiante | flat, level | plano, llano
    straight: dritto, diritto, rettilineo | straight | recto, derecho
    crooked: storto, stortarsi, obliquo, sghembo, pendente | crooked, bent, wonky, tilted | torcido, doblado, inclinado, chueco
    tidy: ordinato, in ordine, curato | tidy, neat | ordenado, arreglado
    messy: disordinato, confusione, in disordine, caotico | messy, untidy, chaotic | desordenado, caotico
    filthy: sporco, lurido, schifoso, lercio, sudicio, zozzo | filthy, dirty, gross, grimy | sucio, asqueroso, mugriento, guarro, cochino
    spotless: pulito, immacolato, lindo, igienizzato | spotless, clean, immaculate | limpio, impecable, pulcro
    beautiful: bello, bella, splendido, carino, grazioso | beautiful, pretty, lovely, gorgeous | bonito, hermoso, precioso, lindo, bello
    ugly: brutto, brutta, orrendo | ugly, hideous, unsightly | feo, horroroso
    modern: moderno, all'avanguardia, attuale | modern, up-to-date, contemporary | moderno, actual, de ultima
    outdated: antiquato, superato, datato, obsoleto | outdated, old-fashioned, obsolete | anticuado, obsoleto, pasado de moda
    common: comune~, frequente, diffuso, consueto | common, frequent, widespread | comun, frecuente, corriente
    rare: raro, rara, introvabile, insolito | rare, hard to find, unusual | raro~, dificil de encontrar, inusual
    strange: strano, strana, anomalo, bizzarro, sospetto | strange, weird, odd, unusual, suspicious | raro, extrano, anomalo, sospechoso
    normal: normale, regolare, ordinario, solito | normal, usual, regular, ordinary | normal, habitual, regular
    perfect: perfetto, ideale, ottimale | perfect, ideal, flawless | perfecto, ideal, optimo
    horrible: orribile, terribile, pessimo, tremendo, atroce | horrible, awful, dreadful, terrible | horrible, terrible, pesimo, espantoso
    worse: peggio, peggiore, peggiorare, peggiorato | worse, worst, deteriorate | peor, empeorar
    better: meglio, migliore, migliorato | better, best, improved | mejor, mejorado
    easier: facile, semplice, intuitivo, elementare | easy, simple, straightforward, intuitive | facil, sencillo, intuitivo
    tricky: difficile, complicato, ostico, tosto | difficult, hard to, tricky, complicated, tough | dificil, complicado, peliagudo
    possible: possibile, fattibile, realizzabile | possible, feasible, doable | posible, factible, viable
    impossible: impossibile, irrealizzabile, infattibile | impossible, not possible | imposible, inviable
    necessary: necessario, indispensabile, occorre, obbligatorio | necessary, essential, compulsory, required, mandatory | necesario, imprescindible, obligatorio, indispensable
    optional: facoltativo, opzionale, a scelta, non obbligatorio, volontario | optional, voluntary, not compulsory | opcional, facultativo, voluntario
    useful: utile, comodo, pratico | useful, handy, practical | util, practico
    useless: inutile, inservibile | useless, pointless | inutil, no sirve para nada
    enough: abbastanza, sufficiente, basta~ | sufficient, adequate | suficiente, bastante, basta~
    excessive: eccessivo, esagerato, troppo, esorbitante | excessive, too much, exaggerated | excesivo, demasiado, exagerado
    additional: aggiuntivo, ulteriore, supplementare, extra | additional, supplementary, extra | adicional, suplementario, extra
    single_one: unico, singolo | single, sole | unico, sencillo
    several: diversi, vari, parecchi, numerosi | several, various, multiple | varios, diversos, numerosos
    whole: intero, completo, totale | whole, entire, full, complete | entero, completo
    partial_adj: parziale, incompleto, a meta | partial, incomplete, half-done | parcial, incompleto, a medias
    first_last: ultimo, ultima, finale | last, final | ultimo, final
    next_following: prossimo, successivo, seguente | next, following, subsequent | proximo, siguiente, posterior
    previous: precedente, anteriore, scorso | previous, prior, earlier | anterior, previo
    current: attuale, in corso, corrente, vigente | current, ongoing, present | actual, en curso, vigente
    recent: recente, ultimo uscito, di recente | recent, lately, latest | reciente, ultimamente
    sudden: improvviso, all'improvviso, di colpo, inaspettato, all'ultimo minuto, ultimo momento | sudden, suddenly, unexpected, last minute, short notice | repentino, de repente, inesperado, ultima hora, ultimo momento
    gradual: graduale, un po' alla volta, progressivo | gradual, gradually, little by little | gradual, poco a poco, progresivo
    continuous: continuo, continuamente, di continuo, ininterrotto | continuous, constantly, non-stop, all the time | continuo, continuamente, constantemente, sin parar
    occasional: occasionale, saltuario, ogni tanto, di tanto in tanto | occasional, now and then | ocasional, de vez en cuando
    daily: giornaliero, quotidiano, ogni giorno, al giorno | daily, every day, per day | diario, cada dia, al dia, cotidiano
    weekly: settimanale, ogni settimana | weekly, every week | semanal, cada semana
    monthly: mensile, ogni mese, al mese | monthly, every month, per month | mensual, cada mes, al mes
    yearly: annuale, annuo, ogni anno, all'anno | yearly, annual, per year | anual, cada ano, al ano
    fast_quick: veloce, rapido, celere, immediato | fast, quick, rapid, speedy | rapido, veloz, agil
    slow_adj: lento, lenta, a rilento | slow, sluggish | lento, pausado
    calm: calmo, tranquillo, sereno, quieto, silenzioso | calm, quiet, peaceful, serene | tranquilo, calmado, sereno, silencioso
    noisy: rumoroso, chiassoso, assordante | noisy, loud, deafening | ruidoso, estridente
    nervous: nervoso, ansioso, agitato, teso, ansia, in ansia | nervous, anxious, stressed, tense | nervioso, ansioso, agitado, tenso
    happy: felice, contento, soddisfatto, lieto | happy, glad, pleased, satisfied | feliz, contento, satisfecho, alegre
    sad: triste, dispiaciuto, giu di morale, rattristato | sad, upset, sorry | triste, apenado, disgustado
    angry: arrabbiato, furioso, incavolato, infuriato, seccato | angry, furious, mad~, annoyed | enfadado, furioso, enojado, molesto
    tired: stanco, esausto, sfinito, distrutto, affaticato | tired, exhausted, worn out, knackered | cansado, agotado, exhausto
    hungry: affamato, fame, ho fame, sotto i denti, languorino | hungry, starving, peckish | hambriento, hambre, picar algo
    thirsty: assetato, sete, ho sete | thirsty | sediento, sed
    sick_adj: malato, indisposto, influenzato | sick, ill, unwell | enfermo, indispuesto
    healthy: sano, in salute, in forma | healthy, fit | sano, saludable, en forma
    fat_overweight: grasso, sovrappeso, obeso, robusto~ | overweight, obese, fat | gordo, sobrepeso, obeso
    pregnant: incinta, gravida, in attesa | pregnant, expecting | embarazada, encinta
    alone: da solo, da sola, in solitaria | alone, by myself, on my own, solo | sola, a solas
    together: insieme, assieme, in comune | together, jointly | juntos, juntas, en comun
    married: sposato, coniugato, ammogliato | married | casado, casada
    rich: ricco, benestante | rich, wealthy | rico, adinerado
    poor: povero, bisognoso, indigente | poor, needy, penniless | pobre, necesitado, sin recursos
    young: giovane, giovani, giovanile | young, youthful | joven, jovenes
    old_aged: anziano, vecchio, attempato, di una certa eta | old, aged, elderly | mayor, anciano, viejo
    foreign: straniero, estero, forestiero, extracomunitario | foreign, overseas, from abroad | extranjero, foraneo
    famous: famoso, noto, celebre | famous, well-known | famoso, conocido, celebre
    polite: gentile, cortese, educato, cordiale | polite, kind, friendly, courteous | amable, cortes, educado, cordial
    impolite: maleducato, scortese, sgarbato, villano | rude, impolite, bad-mannered | maleducado, grosero, borde
    honest: onesto, sincero, corretto, trasparente | honest, sincere, fair, transparent | honesto, sincero, transparente
    dishonest: disonesto, scorretto, furbo~, imbroglione | dishonest, crooked~, shady | deshonesto, tramposo
    reliable: affidabile, serio, di fiducia | reliable, trustworthy, dependable | fiable, confiable, de confianza
    qualified: qualificato, abilitato, laureato, diplomato, competente | qualified, certified, trained, graduate | cualificado, titulado, capacitado
    available: disponibile, libero, a disposizione | available, free, at your disposal | disponible, libre
    unavailable: non disponibile, occupato, impegnato | unavailable, busy, engaged | no disponible, ocupado
    full_up: pieno, al completo, esaurito, tutto occupato, colmo | full, fully booked, sold out, no space | lleno, completo, agotado, sin sitio
    unoccupied: libero, vuoto, vacante | vacant, empty, unoccupied | libre, vacio, vacante
    open_adj: aperto, spalancato | open, wide open | abierto
    closed_adj: chiuso, serrato, sigillato | closed, shut, sealed | cerrado, sellado
    safe_adj: sicuro, protetto, al riparo | safe, secure, protected | seguro, protegido, a salvo
    dangerous: pericoloso, rischioso, nocivo | dangerous, risky, harmful | peligroso, arriesgado, nocivo
    legal_adj: legale, lecito, a norma, regolare | legal, lawful, compliant | legal, licito, en regla
    illegal: illegale, abusivo, illecito | illegal, unlawful | ilegal, ilicito
    written: scritto, per iscritto, nero su bianco | written, in writing | por escrito, escrito
    spoken: orale, verbale, a voce | oral, spoken, verbal | oral, verbal, hablado
    digital: digitale, elettronico, informatico, telematico | digital, electronic, online | digital, electronico, telematico
    paper_based: cartaceo, stampato, su carta | paper, printed, hard copy | en papel, impreso
    original_adj: originale, autentico, vero | original, genuine, authentic, real | original, autentico, verdadero
    false: falso, finto, contraffatto | fake, false, counterfeit, phoney | falso, falsificado, postizo
    natural: naturale, genuino, bio, biologico | natural, organic, bio | natural, ecologico, organico
    artificial: artificiale, sintetico, finto | artificial, synthetic, man-made | artificial, sintetico
    raw: crudo, cruda, poco cotto | raw, undercooked, rare steak | crudo, poco hecho
    ripe_fresh: fresco, maturo, di giornata | fresh, ripe | fresco, maduro, del dia
    rotten: marcio, andato a male, avariato, ammuffito, scaduto | rotten, gone off, spoiled, mouldy | podrido, en mal estado, mohoso, pasado~
    spicy: piccante, speziato, forte di sapore | spicy, hot food, chilli | picante, especiado
    sweet_taste: dolce, zuccherato, goloso | sweet, sugary | dulce, azucarado
    salty: salato, sapido | salty, savoury | salado
    bitter_sour: amaro, aspro, acido | bitter, sour, acidic | amargo, agrio, acido
    hot_temp: caldo, bollente, rovente, afoso | hot, boiling, warm | caliente, calido, calor
    cold_temp: freddo, gelido, ghiacciato, fresco~ | cold, freezing, chilly | frio, helado, gelido
    wet_adj: bagnato, umido, zuppo | wet, damp, soaked | mojado, humedo, empapado
    dry_adj: asciutto, secco, arido | dry, arid | seco, arido
    transparent: trasparente, opaco | transparent, see-through, clear | transparente, opaco
    coloured: colorato, variopinto, a colori | coloured, colourful, in colour | de color, colorido, a color
    dark: scuro, buio, oscuro | dark, gloomy | oscuro, a oscuras
    bright: luminoso, chiaro, lucente | bright, light, shiny | luminoso, brillante, claro
    waterproof: impermeabile, resistente all'acqua, idrorepellente | waterproof, water-resistant, rainproof | impermeable, resistente al agua
    portable: portatile, trasportabile, tascabile | portable, pocket-sized, handheld | portatil, de bolsillo
    wireless: senza fili, wireless, bluetooth | wireless, cordless, bluetooth | inalambrico, sin cables, bluetooth
    left_right: sinistra, sinistro, destra, destro | left-hand, right-hand, on the left, on the right | izquierda, izquierdo, derecha
    inside: interno, all'interno, al chiuso, al coperto | inside, indoor, indoors | interior, dentro, bajo techo, cubierto~
    outside: esterno, all'aperto, all'esterno | outside, outdoor, outdoors | exterior, fuera, al aire libre, afuera
    above_below: piano di sopra, piano di sotto, al piano sopra, al piano sotto | upstairs, downstairs | piso de arriba, piso de abajo, arriba~, abajo~
    near_adj: vicino, accanto, nei pressi, adiacente | near, next to, close by, nearby | cerca, cercano, al lado, junto a
    far_adj: lontano, distante | far, distant, far away | lejos, lejano, distante
    opposite: contrario, opposto, viceversa | opposite, reverse, contrary | contrario, opuesto, al reves
  `,
}
