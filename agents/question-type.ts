/** What kind of thing a question asks for, told from its words, and whether a text holds such a thing. */
export type AnswerType = 'price' | 'duration' | 'when' | 'where' | 'contact' | 'percent'

const phrase = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu')

const asks: Record<AnswerType, RegExp> = {
  price: phrase(
    'quanto (?:costa|costano|viene|vengono|si paga|devo pagare|pago|spendo|mi costa|chiedete)|costi?|prezz[oi]|tariff[ae]|a pagamento|gratis|gratuit[oaie]|how much|price|prices|cost|costs|fee|fees|charge|charged|free of charge|cu[aá]nto (?:cuesta|cuestan|vale|valen|sale|cobr\\p{L}+|hay que pagar|pago|debo pagar)|precios?|coste|tarifas?|gastos de|cuesta',
  ),
  duration: phrase(
    'quanto tempo|quant[oi] (?:ci (?:mette|vuole|mettono)|dura|giorni|ore|mesi|anni|settimane)|in quanti giorni|entro quant[oi]|how long|how many (?:days|weeks|months|hours|years)|how soon|how quickly|cu[aá]nto tiempo|cu[aá]ntos (?:d[ií]as|meses|a[nñ]os)|cu[aá]ntas (?:horas|semanas)|cu[aá]nto (?:tarda|tardan|dura|duran|demora)|tempi di|durata|plazo',
  ),
  when: phrase(
    'quando|a che ora|che ore?|orari[o]?|fino a che ora|da che ora|apert[oiae]|chius[oiae]|when|what time|opening hours|open|closed|hours|cu[aá]ndo|a qu[eé] hora|horarios?|abiertos?|abrís|cerrados?|abren',
  ),
  where: phrase(
    "dov[e’']?|in che (?:via|zona|posto)|indirizzo|where|address|located|d[oó]nde|direcci[oó]n|ubicad[oa]s?",
  ),
  contact: phrase(
    'numero di telefono|telefono|e-?mail|contatt\\p{L}+|a chi (?:scrivo|mi rivolgo)|phone number|phone|call you|contact|who do i|tel[eé]fono|correo|contactar|contacto',
  ),
  percent: phrase(
    'percentuale|che sconto|quanto sconto|per cento|percentage|how much (?:of a )?discount|porcentaje|qu[eé] descuento|interessi|tasso|interest rate',
  ),
}

const holds: Record<AnswerType, RegExp> = {
  price:
    /[€$£]|\d\s?(?:eur|euros?|usd|gbp|dollar)|gratis|gratuit|free|senza costi|nessun costo|sin coste|at no (?:extra )?c|inclus|incluid|included|a carico|supplement|%/iu,
  duration:
    /(?:\d+|un[oa']?|due|tre|quattro|cinque|sei|sette|otto|dieci|two|three|four|five|six|seven|ten|a|one|dos|tres|cuatro|cinco|siete|diez|poch[ie]|few|poc[oa]s)\s*(?:[-–]\s*\d+\s*)?(?:giorn|or[ae]|mes|ann|settiman|minut|day|hour|month|year|week|business|working|d[ií]a|hora|a[nñ]o|semana|lavorativ|laborabl)|subito|immediat|24\s?\/\s?7|48\s?h|24\s?h/iu,
  when: /\d{1,2}[:.]\d{2}|\b\d{1,2}\s?(?:am|pm)\b|luned|marted|mercoled|gioved|venerd|sabat|domenic|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|gennaio|febbraio|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|entro|dopo|prima|within|after|before|antes|despu[eé]s|dentro de|giorn|d[ií]as?|days?|ore\b|hours?|horas?|quando|when|cuando/iu,
  where:
    /\bvia\b|\bviale|piazza|corso|street|road|avenue|square|calle|plaza|avenida|indirizz|address|direcci|sede|negozio|sportello|store|shop|branch|tienda|app\b|sito|website|web|menu|area|sezione|section|pagina|page|https?:|\bin \p{Lu}/iu,
  contact: /@|\+?\d[\d\s]{6,}|whatsapp|chat|telefon|phone|call|chiam|scriv|write|escrib|llam|modul|form/iu,
  percent: /%|per cento|percent|por ciento/iu,
}

export function askedTypes(question: string): AnswerType[] {
  return (Object.keys(asks) as AnswerType[]).filter((type) => asks[type].test(question))
}

export const holdsType = (text: string, type: AnswerType): boolean => holds[type].test(text)
