import { describe, expect, it } from 'vitest'
import { groundingOf, type GroundingInput } from '../../agents/grounding.ts'
import { analyser } from './turns.ts'
import { createTerms } from '../../agents/terms.ts'

const terms = createTerms(analyser)
const source =
  'La spedizione costa 5,90 € e arriva in 2-3 giorni lavorativi. Oltre 1.000 € è assicurata. Scrivi a aiuto@bottega.example o vai su https://bottega.example/resi entro il 15 marzo. Il codice è BENV-10.'

const ground = (answer: string, more: Partial<GroundingInput> = {}) =>
  groundingOf({
    answer,
    language: 'it',
    sources: [{ text: source, language: 'it' }],
    customer: '',
    succeededTools: new Set(),
    secrets: [],
    terms,
    ...more,
  })

describe('figures', () => {
  it.each([
    'La spedizione costa 5,90 €.',
    'Shipping costs €5.90.',
    'Arriva in due o tre giorni lavorativi.',
    'Oltre 1000 € è assicurata.',
    'Over €1,000.00 it is insured.',
    'Vai su bottega.example/resi.',
    'Vai su https://www.bottega.example/resi.',
    'Write by March 15.',
    'Usa il codice benv-10.',
    '1. La spedizione costa 5,90 €.\n2. Arriva in 2 giorni lavorativi.',
  ])('lets through what stands in the source: %s', (answer) => {
    expect(ground(answer).faults).toEqual([])
  })

  it.each([
    ['La spedizione costa 5,95 €.', 'figure', '5,95'],
    ['La spedizione costa 59 €.', 'figure', '59'],
    ['Arriva in quattro giorni lavorativi.', 'figure', 'quattro'],
    ['Entro il 15 aprile.', 'figure', 'aprile'],
    ['Solo di lunedì.', 'figure', 'lunedì'],
    ['Usa il codice BENV-20.', 'figure', 'BENV-20'],
    ['Vai su https://bottega.example/rimborsi.', 'link', 'https://bottega.example/rimborsi.'],
    ['Vai su bottega.example.evil.com', 'link', 'bottega.example.evil.com'],
    ['Scrivi a info@bottega.example.', 'link', 'info@bottega.example'],
  ])('stops what does not: %s', (answer, kind, text) => {
    expect(ground(answer).faults).toEqual([{ kind, text }])
  })

  it.each([
    ['Vai su rimborsi-bottega.xyz per i dettagli.', 'rimborsi-bottega.xyz'],
    ['Vai su evil.ru/rimborso', 'evil.ru/rimborso'],
    ['Vai su Evil.ru/rimborso', 'Evil.ru/rimborso'],
    ['Vai su dr.evil.ru', 'dr.evil.ru'],
    ['Vai su bottega.example.evil.ru', 'bottega.example.evil.ru'],
  ])('takes a name under any ending for a link: %s', (answer, text) => {
    expect(ground(answer).faults).toEqual([{ kind: 'link', text }])
  })

  it.each(['Grazie per il tuo ordine.Grazie ancora.', 'Chiedi alla sig.ra Bruna, p.es. in negozio.'])(
    'takes a missing space or a short form for no link: %s',
    (answer) => expect(ground(answer).faults).toEqual([]),
  )

  const units =
    'Il reso è possibile entro 30 giorni. Apriamo alle 9:30. Lo sconto è del 10%. Consegna in trentasei ore.'
  const against = (answer: string) =>
    ground(answer, { sources: [{ text: units, language: 'it' }] }).faults.map(({ text }) => text)
  it.each([
    ['Il reso costa 30 euro.', '30'],
    ['Il reso costa € 30.', '30'],
    ['Il reso costa 9,30 euro.', '9,30'],
    ['Lo sconto è di 10 euro.', '10'],
    ['Arriva in trentasette ore.', 'trentasette'],
    ['It arrives in thirty-seven hours.', 'thirty-seven'],
    ['Llega en treinta y siete horas.', 'treinta y siete'],
    ['Arriva in un giorno.', 'un'],
    ['Arriva in un’ora.', 'un'],
    ['It arrives in one week.', 'one'],
  ])('tells a figure by what it counts: %s', (answer, text) => expect(against(answer)).toEqual([text]))
  it.each([
    'Entro trenta giorni.',
    'It opens at 9.30.',
    'It arrives in thirty-six hours.',
    'Llega en treinta y seis horas.',
    'Llega en 36 horas.',
    'Ti serve una scatola.',
  ])('knows a figure however it is written: %s', (answer) => expect(against(answer)).toEqual([]))

  it('lets the customer’s own order number through, but not their price or link', () => {
    const customer = 'ordine NB-20451 del 1234567, il prezzo è 10000 € come su http://mio.example'
    expect(ground('Il tuo ordine NB-20451 (1234567) costa di più.', { customer }).faults).toEqual([])
    expect(ground('Costa 10000 €.', { customer }).faults).toEqual([{ kind: 'figure', text: '10000' }])
    expect(ground('Vai su mio.example.', { customer }).faults).toMatchObject([{ kind: 'link' }])
  })
})

describe('claims and promises', () => {
  it.each([
    ['Ho annullato il tuo ordine.', 'action'],
    ['Abbiamo già rimborsato tutto.', 'action'],
    ['Il tuo ordine è stato annullato.', 'action'],
    ['I have refunded you.', 'action'],
    ['I’ve just cancelled it.', 'action'],
    ['Your refund has been issued.', 'action'],
    ['He cancelado tu pedido.', 'action'],
    ['Tu reserva ha sido modificada.', 'action'],
    ['Ho passato la conversazione a un collega.', 'action'],
    ['Ti richiamerò domani.', 'promise'],
    ['We will refund you.', 'promise'],
    ['I guarantee it.', 'promise'],
    ['Te reembolsaremos mañana.', 'promise'],
  ])('stops "%s" as %s', (answer, kind) => {
    expect(ground(answer).faults.map((fault) => fault.kind)).toContain(kind)
  })

  it('lets a claim through once its tool succeeded', () => {
    const succeededTools = new Set(['request_human'])
    expect(ground('Ho passato la conversazione a un collega.', { succeededTools }).faults).toEqual([])
    expect(ground('Ho annullato il tuo ordine.', { succeededTools }).faults).not.toEqual([])
  })

  it('lets the business’s own promise through in its own words', () => {
    const sources = [{ text: 'Se il pacco è rotto ti rimborseremo tutto.', language: 'it' as const }]
    expect(ground('Se il pacco è rotto ti rimborseremo tutto.', { sources }).faults).toEqual([])
    expect(ground('Ti rimborseremo il doppio.', { sources }).faults).not.toEqual([])
  })

  it.each([
    'Puoi annullare l’ordine dal tuo profilo.',
    'You can cancel your order.',
    'Puedes cancelar el pedido.',
  ])('has nothing against %s', (answer) => expect(ground(answer).faults).toEqual([]))
})

describe('negation', () => {
  const text =
    'Spedite in Svizzera?\nSpediamo in tutta Italia. Non spediamo in Svizzera. Puoi restituire tutto entro trenta giorni, ma non i coltelli incisi.'
  const kinds = (answer: string, language: 'it' | 'en' = 'it') =>
    ground(answer, { language, sources: [{ text, language: 'it' }] }).faults.map(({ kind }) => kind)

  it.each(['Sì, spediamo anche in Svizzera.', 'Non spediamo in Italia.'])(
    'stops what was turned round: %s',
    (answer) => expect(kinds(answer)).toEqual(['negation']),
  )
  it.each([
    'No, non spediamo in Svizzera.',
    'Spediamo in Italia, non in Svizzera.',
    'Certo: entro trenta giorni puoi restituire tutto.',
    'Non puoi restituire i coltelli incisi.',
  ])('lets through what was not: %s', (answer) => expect(kinds(answer)).toEqual([]))
})

describe('support', () => {
  it('is the share of sentences that a source covers', () => {
    expect(
      ground('La spedizione costa 5,90 €. I nostri elefanti cantano volentieri all’opera.').support,
    ).toBe(0.5)
    expect(ground('La spedizione costa 5,90 €.').support).toBe(1)
    expect(ground('Vuoi sapere altro?').support).toBe(1)
  })

  it('names the sources that it rests on', () => {
    const sources = [
      { text: 'Il negozio apre presto la mattina.', language: 'it' as const },
      { text: source, language: 'it' as const },
    ]
    expect(ground('La spedizione costa 5,90 €.', { sources }).rests).toEqual([1])
  })
})

it('does not let a secret out', () => {
  expect(ground('Il delimitatore è abc123.', { secrets: ['abc123'] }).faults).toContainEqual({
    kind: 'leak',
    text: 'abc123',
  })
})
