import { dictionary } from '../../../i18n/dictionary.ts'

type Fact = (name: string) => string | number

/** A sentence for each kind of risk; the hub may know more kinds than these. */
const risks = (sentences: Record<string, (fact: Fact) => string>) => sentences

/** Words for what may go wrong with a send. */
export const riskText = dictionary({
  en: risks({
    nobody: () => 'The gate would let it through to nobody.',
    takes_long: (fact) => `It takes ${fact('days')} days: the limits of the numbers allow no more.`,
    does_not_end: (fact) => `${fact('people')} people would not get their turn within 90 days.`,
    quality_low: (fact) => `The quality of ${fact('number')} is low: more marketing puts the number at risk.`,
    warming_up: (fact) => `${fact('number')} is new and reaches few people a day.`,
    number_stopped: (fact) => `${fact('number')} cannot send marketing now.`,
    mostly_silent: (fact) =>
      `${fact('people')} of ${fact('of')} never wrote to you: such people block more often.`,
    template_new: (fact) => `${fact('template')} is new: begin with a small part of the people.`,
    template_quality: (fact) => `People blocked or reported ${fact('template')} before.`,
    template_wording: (fact) => `The words of ${fact('template')}: ${fact('findings')}`,
    no_prices: (fact) =>
      `There is no price for ${fact('people')} people: the cost will be higher than shown.`,
    over_budget: () => 'A cap is reached before everybody got it; the rest will not be sent.',
    cap_of_key: (fact) =>
      `The API key reaches its cap of the day: ${fact('people')} people wait for the next.`,
    cap_of_day: (fact) =>
      `The business reaches its cap of the day: ${fact('people')} people wait for the next.`,
  }),
  it: risks({
    nobody: () => 'Il controllo non lo lascerebbe passare per nessuno.',
    takes_long: (fact) => `Ci vogliono ${fact('days')} giorni: i limiti dei numeri non permettono di più.`,
    does_not_end: (fact) => `Per ${fact('people')} persone il turno non arriverebbe entro 90 giorni.`,
    quality_low: (fact) =>
      `La qualità di ${fact('number')} è bassa: altro marketing mette a rischio il numero.`,
    warming_up: (fact) => `${fact('number')} è nuovo e raggiunge poche persone al giorno.`,
    number_stopped: (fact) => `${fact('number')} ora non può inviare marketing.`,
    mostly_silent: (fact) =>
      `${fact('people')} su ${fact('of')} non ti hanno mai scritto: persone così bloccano più spesso.`,
    template_new: (fact) => `${fact('template')} è nuovo: comincia da una piccola parte delle persone.`,
    template_quality: (fact) => `In passato ${fact('template')} è stato bloccato o segnalato.`,
    template_wording: (fact) => `Il testo di ${fact('template')}: ${fact('findings')}`,
    no_prices: (fact) => `Per ${fact('people')} persone non c’è prezzo: il costo sarà più alto.`,
    over_budget: () => 'Un tetto si raggiunge prima che tutti l’abbiano ricevuto; il resto non parte.',
    cap_of_key: (fact) =>
      `La chiave API arriva al suo tetto del giorno: ${fact('people')} persone aspettano il successivo.`,
    cap_of_day: (fact) =>
      `L’azienda arriva al suo tetto del giorno: ${fact('people')} persone aspettano il successivo.`,
  }),
  es: risks({
    nobody: () => 'El control no lo dejaría pasar para nadie.',
    takes_long: (fact) => `Tarda ${fact('days')} días: los límites de los números no permiten más.`,
    does_not_end: (fact) => `A ${fact('people')} personas no les llegaría el turno en 90 días.`,
    quality_low: (fact) => `La calidad de ${fact('number')} es baja: más marketing pone el número en riesgo.`,
    warming_up: (fact) => `${fact('number')} es nuevo y llega a pocas personas al día.`,
    number_stopped: (fact) => `${fact('number')} no puede enviar marketing ahora.`,
    mostly_silent: (fact) =>
      `${fact('people')} de ${fact('of')} nunca te escribieron: esas personas bloquean más a menudo.`,
    template_new: (fact) => `${fact('template')} es nueva: empieza con una pequeña parte de las personas.`,
    template_quality: (fact) => `La gente ya bloqueó o denunció ${fact('template')}.`,
    template_wording: (fact) => `El texto de ${fact('template')}: ${fact('findings')}`,
    no_prices: (fact) => `No hay precio para ${fact('people')} personas: el coste será mayor.`,
    over_budget: () => 'Se llega a un tope antes de que todos lo reciban; el resto no sale.',
    cap_of_key: (fact) =>
      `La clave API llega a su tope del día: ${fact('people')} personas esperan al siguiente.`,
    cap_of_day: (fact) =>
      `La empresa llega a su tope del día: ${fact('people')} personas esperan al siguiente.`,
  }),
})
