import { expect, test } from 'vitest'
import type { TemplateCategory, TemplateComponent } from '../../../domain/template.ts'
import { languages } from '../../../domain/language.ts'
import { lintRules, lintTemplate } from '../../../engine/templates/lint.ts'
import { body, definition, existing, now } from './definitions.ts'

function rulesOf(
  components: TemplateComponent[],
  more: { language?: string; category?: TemplateCategory; others?: ReturnType<typeof existing>[] } = {},
) {
  const { others = [], ...change } = more
  return lintTemplate(
    { definition: definition({ components, ...change }), id: null, existing: others, now },
    'it',
  ).map(({ rule }) => rule)
}

test.each([
  ['it', 'Approfitta dello sconto sulle tazze fino a domenica.'],
  ['it', 'Il tuo ordine è partito. Scopri la nuova collezione sul sito.'],
  ['en', 'Your order has left. Get 20% off your next one.'],
  ['en_US', 'Your order has left. Check out our new arrivals too.'],
  ['es', 'Tu pedido ha salido. Aprovecha las rebajas de verano.'],
  ['es_MX', 'Tu pedido ha salido. Con el código de descuento VERANO pagas menos.'],
])('promotion in a utility template (%s): %s', (language, text) => {
  expect(rulesOf([body(text)], { language })).toEqual(['category_will_change'])
  expect(
    rulesOf([body(text), { type: 'FOOTER', text: 'STOP' }], { language, category: 'marketing' }),
  ).toEqual([])
})

test.each([
  ['it', 'Il tuo ordine è pronto: vieni a ritirarlo nelle sale del primo piano.'],
  ['it', 'Il pagamento è arrivato. Trovi la ricevuta qui sotto.'],
  ['en', 'Your parcel is on its way and arrives tomorrow between nine and noon.'],
  ['en', 'Your table for four is booked for Friday. Say no if you cannot come.'],
  ['es', 'Tu paquete sale mañana del almacén y llega el jueves.'],
  ['es', 'Tu cita es el lunes a las diez. Si no puedes venir, escríbenos.'],
])('plain service is left alone (%s): %s', (language, text) => {
  expect(rulesOf([body(text)], { language })).toEqual([])
})

test.each([
  ['it', 'Il codice di verifica per entrare è nel prossimo messaggio.'],
  ['en', 'Use this one-time password to sign in to the shop.'],
  ['es', 'Tu código de acceso a la tienda llega enseguida.'],
])('access codes belong elsewhere (%s)', (language, text) => {
  expect(rulesOf([body(text)], { language })).toEqual(['category_code'])
})

test.each<[string, TemplateComponent[], boolean]>([
  ['it', [body('Tornano le tazze blu.')], false],
  ['it', [body('Tornano le tazze blu. Per non ricevere altri messaggi rispondi STOP.')], true],
  ['it', [body('Tornano le tazze blu.'), { type: 'FOOTER', text: 'Scrivi STOP per disiscriverti' }], true],
  [
    'it',
    [
      body('Tornano le tazze.'),
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Non mi interessa' }] },
    ],
    true,
  ],
  ['en', [body('The blue cups are back.'), { type: 'FOOTER', text: 'Reply STOP to unsubscribe' }], true],
  ['en', [body('The blue cups are back, and the non-stop machine too is back.')], true],
  ['en', [body('The blue cups are back.')], false],
  ['es', [body('Vuelven las tazas azules.'), { type: 'FOOTER', text: 'Responde BAJA' }], true],
  ['es', [body('Vuelven las tazas azules.')], false],
])('a way out of marketing (%s, %j): %s', (language, components, found) => {
  expect(rulesOf(components, { language, category: 'marketing' }).includes('opt_out_missing')).toBe(!found)
})

test.each([
  ['spam_phrase', 'it', 'Clicca qui per vedere la tua ricevuta di oggi'],
  ['spam_phrase', 'en', 'Congratulations, your parcel leaves today'],
  ['spam_phrase', 'es', 'Has sido seleccionado para la encuesta de hoy'],
  ['money_claim', 'it', 'Guadagna subito con la nostra rete di vendita'],
  ['money_claim', 'en', 'Earn extra income from home with our shop'],
  ['money_claim', 'es', 'Gana dinero desde casa con nuestra tienda'],
  ['urgency_claim', 'it', 'Ultima occasione per ritirare il pacco'],
  ['urgency_claim', 'en', 'Last chance to collect your parcel'],
  ['urgency_claim', 'es', 'Última oportunidad para recoger el paquete'],
  ['sensitive_request', 'it', 'Mandaci il numero della carta per finire'],
  ['sensitive_request', 'en', 'Send us your card number to go on'],
  ['sensitive_request', 'es', 'Envíanos tu número de tarjeta para seguir'],
  ['shouting', 'it', 'IL TUO ORDINE PARTE oggi dal magazzino'],
  ['shouting', 'en', 'your ORDER leaves TODAY, thanks'],
  ['exclamations', 'it', 'Il tuo ordine parte oggi!!'],
  ['exclamations', 'es', '¡¡Tu pedido sale hoy de la tienda'],
  ['emoji_many', 'en', 'Your parcel 🎁🎁🎁🎁 leaves today'],
  ['url_shortener', 'it', 'Vedi il pacco su bit.ly/3xYz oppure scrivi'],
  ['url_shortener', 'en', 'See https://tinyurl.com/abc for your parcel'],
  ['phone_in_text', 'it', 'Chiamaci al +39 02 1234567 per il ritiro'],
])('%s (%s): %s', (rule, language, text) => {
  expect(rulesOf([body(text)], { language })).toEqual([rule])
})

test.each([
  ['it', 'Consegna a MILANO con DHL, ordine 20260504, totale 1.240,00 euro.'],
  ['en', 'See it at https://habit.lyric.example/orders for your parcel'],
  ['it', 'Il tuo ordine parte oggi! Grazie di cuore 🙏'],
  ['en', 'Your receipt of 2026-05-04 10:30 is ready for you'],
])('no false alarm (%s): %s', (language, text) => {
  expect(rulesOf([body(text)], { language })).toEqual([])
})

test('short addresses in buttons are seen too', () => {
  const components: TemplateComponent[] = [
    body('Il tuo ordine parte oggi'),
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Vedi', url: 'https://bit.ly/abc' }] },
  ]
  expect(rulesOf(components)).toEqual(['url_shortener'])
})

test('texts that are there already', () => {
  const text =
    'Buongiorno {{1}}, il tuo ordine è partito oggi dal nostro magazzino di Faenza con il corriere.'
  const others = [existing({ name: 'gia_qui', parts: [body(text, 'Ada')] })]
  const same = text.replace('{{1}}', '{{1}}').toUpperCase().replaceAll(',', '')
  expect(rulesOf([body(text, 'Maria')], { others })).toEqual(['duplicate'])
  expect(rulesOf([body(same.toLowerCase(), 'Maria')], { others })).toEqual(['duplicate'])
  expect(rulesOf([body(text.replace('oggi', 'adesso'), 'Maria')], { others })).toEqual(['similar'])
  expect(rulesOf([body('Buongiorno {{1}}, la visita è confermata per lunedì.', 'Ada')], { others })).toEqual(
    [],
  )
  expect(rulesOf([body(text, 'Maria')], { others, language: 'es' })).toEqual([])
})

test('every rule speaks three languages and says what to do, with the facts in place', () => {
  for (const [rule, texts] of Object.entries(lintRules))
    for (const language of languages) {
      const [message, fix] = texts[language]
      expect([rule, language, message.length > 10 && fix.length > 4]).toEqual([rule, language, true])
    }
  const found = lintTemplate({ definition: definition({ name: 'Ñ' }), id: null, existing: [], now }, 'es')
  expect(found).toEqual([
    {
      rule: 'name_format',
      severity: 'error',
      path: 'name',
      message: 'El nombre «Ñ» no está permitido.',
      fix: 'Usa solo minúsculas sin acentos, cifras y _, 512 como máximo.',
    },
  ])
})
