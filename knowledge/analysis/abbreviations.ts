import type { Language } from '../../domain/language.ts'

/** What people type in a hurry, in full. */
const abbreviations: Record<Language, Readonly<Record<string, string>>> = {
  it: {
    x: 'per', xke: 'perche', xche: 'perche', xk: 'perche', perke: 'perche', nn: 'non', cmq: 'comunque', cn: 'con',
    qnd: 'quando', qnt: 'quanto', qto: 'quanto', qsto: 'questo', qst: 'questo', qlc: 'qualche', qlcs: 'qualcosa',
    qlcn: 'qualcuno', ke: 'che', ki: 'chi', dv: 'dove', dp: 'dopo', tt: 'tutto', grz: 'grazie', pf: 'favore',
    prox: 'prossimo', sett: 'settimana', gg: 'giorni', app: 'app', tel: 'telefono', cell: 'cellulare',
    num: 'numero', nr: 'numero', ord: 'ordine', pag: 'pagamento', appt: 'appuntamento', doc: 'documento', bb: 'bambino',
    sn: 'sono', cs: 'cosa', msg: 'messaggio', pacco: 'pacco', kg: 'chili', xo: 'pero', risp: 'risposta', ind: 'indirizzo',
    abb: 'abbonamento', fatt: 'fattura', cc: 'carta', max: 'massimo', min: 'minimo', tipo: 'tipo', ank: 'anche', anke: 'anche',
  },
  en: {
    u: 'you', ur: 'your', r: 'are', y: 'why', pls: 'please', plz: 'please', thx: 'thanks', ty: 'thanks', tmrw: 'tomorrow',
    tmr: 'tomorrow', '2moro': 'tomorrow', asap: 'soon', appt: 'appointment', acct: 'account', acc: 'account', pwd: 'password', pw: 'password',
    addr: 'address', del: 'delivery', msg: 'message', txt: 'message', cuz: 'because', cos: 'because', coz: 'because', bc: 'because', w: 'with', wo: 'without',
    b4: 'before', gr8: 'great', dont: 'not', cant: 'not', doesnt: 'not', didnt: 'not', wont: 'not', im: 'i', ive: 'i',
    whats: 'what', hows: 'how', info: 'information', qty: 'quantity', pkg: 'package', mins: 'minutes', hrs: 'hours', wk: 'week',
  },
  es: {
    q: 'que', k: 'que', xq: 'porque', pq: 'porque', porq: 'porque', tb: 'tambien', tmb: 'tambien', d: 'de', xa: 'para',
    pa: 'para', x: 'por', xfa: 'favor', xfi: 'favor', pf: 'favor', porfa: 'favor', tel: 'telefono', cel: 'movil', num: 'numero',
    msj: 'mensaje', msg: 'mensaje', dnd: 'donde', cdo: 'cuando', cuand: 'cuando', grax: 'gracias', grcs: 'gracias', bn: 'bien',
    hr: 'hora', hrs: 'horas', sem: 'semana', cta: 'cuenta', dir: 'direccion', pdo: 'pedido', tjta: 'tarjeta', finde: 'semana',
  },
} // prettier-ignore

export function expandAbbreviation(word: string, language: Language): string {
  const table = abbreviations[language]
  return Object.hasOwn(table, word) ? (table[word] ?? word) : word
}
