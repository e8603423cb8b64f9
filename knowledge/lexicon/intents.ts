import type { Theme } from './theme.ts'

/** What kind of answer a question asks for. */
export const intents: Theme = {
  name: 'intents',
  lines: `
    ask_price < price: quanto costa, quanto costano, quanto viene, quanto vengono, quanto pago, quanto si paga, quanto devo pagare, quanto mi costa, quanto mi costerebbe, che prezzo, qual e il prezzo, quanto spendo, si paga, quanto chiedete, quanto prendete | how much, how expensive, what does it cost, what is the price, what do you charge, do you charge, is there a charge | cuanto cuesta, cuanto cuestan, cuanto vale, cuanto pago, cuanto hay que pagar, cuanto cobran, cuanto cobrais, que precio, a cuanto, cuanto sale
    ask_duration < time_span: quanto tempo, quanti giorni, quante ore, quante settimane, quanti mesi, entro quanto, entro quando, in quanto tempo, per quanto, da quanto, quanto dura, quanto durano, quanto ci mette, quanto ci mettete, quanto ci vuole, quanto manca, fino a quando, quanto devo aspettare | how long, how many days, how many hours, how many weeks, how many months, how soon, how quickly, how fast, by when, until when, till when, how much time | cuanto tiempo, cuantos dias, cuantas horas, cuantas semanas, cuantos meses, en cuanto tiempo, cuanto tarda, cuanto tardan, cuanto tardais, cuanto dura, hasta cuando, cuanto falta
    ask_when < time_point: quando, a che ora, che giorno, che giorni, da quando, in che data, che orari, a che ore | when, what time, which day, what day, what days, what date | cuando, a que hora, que dia, que dias, en que fecha, que horario
    ask_where < place: dove, in che posto, in quale, da che parte, in che via, dove siete, dove vi trovate | where, whereabouts, which place, where are you | donde, adonde, en que lugar, en que sitio, en que calle, donde estan, donde estais
    ask_how_many < quantity: quanti, quante, qual e il massimo, qual e il minimo, al massimo, al minimo | how many, maximum, minimum, at most, at least | cuantos, cuantas, como maximo, como minimo
    ask_who < contact: chi, con chi, a chi, da chi, a chi mi rivolgo, chi devo chiamare | who, whom, who do i contact, who should i call | quien, quienes, con quien, a quien
    ask_why < reason: perche, come mai, per quale motivo, per che motivo, motivo, ragione | why, how come, for what reason, reason | por que, motivo, razon, a que se debe
  `,
}
