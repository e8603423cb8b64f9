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

/** Numbers in words, so that "dodici mesi" and "12 months" meet. Words that mean something else too are left out. */
const numerals: Record<Language, string> = {
  it: '2 due 3 tre 4 quattro 5 cinque 7 sette 8 otto 9 nove 10 dieci 11 undici 12 dodici 13 tredici 14 quattordici 15 quindici 16 sedici 18 diciotto 20 venti 24 ventiquattro 25 venticinque 27 ventisette 30 trenta 40 quaranta 45 quarantacinque 48 quarantotto 50 cinquanta 60 sessanta 72 settantadue 80 ottanta 90 novanta 100 cento 1000 mille',
  en: '2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 18 eighteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 80 eighty 90 ninety 100 hundred 1000 thousand',
  es: '2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce 13 trece 14 catorce 15 quince 16 dieciseis 18 dieciocho 20 veinte 24 veinticuatro 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 80 ochenta 90 noventa 100 cien 1000 mil',
}

const plainForms: Record<Language, ReadonlyMap<string, string>> = {
  it: formsOf('it'),
  en: formsOf('en'),
  es: formsOf('es'),
}

function formsOf(language: Language): Map<string, string> {
  const forms = new Map(Object.entries(abbreviations[language]))
  const pairs = numerals[language].split(' ')
  for (let at = 0; at + 1 < pairs.length; at += 2) forms.set(pairs[at + 1] ?? '', pairs[at] ?? '')
  return forms
}

/** The word that was meant: abbreviations in full, numbers as digits. */
export const plainForm = (word: string, language: Language): string => plainForms[language].get(word) ?? word
