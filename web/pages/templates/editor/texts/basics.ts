import { dictionary } from '../../../../i18n/dictionary.ts'

/** Words for what a template is: name, language, category, form. */
export const basicsText = dictionary({
  en: {
    basics: 'What it is',
    name: 'Name',
    nameHint: 'Only you see it: small letters, digits and underscores, such as order_shipped',
    language: 'Language',
    category: 'Category',
    categoryLocked: 'The category of an approved template cannot be changed.',
    categoryHints: {
      marketing:
        'Offers, news, invitations, anything that sells. Needs consent, costs most, and is what people block: blocks lower the number’s quality.',
      utility:
        'About something the customer ordered, booked or asked for. Costs less and is seldom blocked; with a word of promotion in it WhatsApp moves it to marketing.',
      authentication:
        'One-time codes and nothing else. The words are WhatsApp’s own; cheapest, and almost never blocked.',
    },
    format: 'Variables',
    named: 'By name',
    positional: 'By number',
    layout: 'Form',
    plain: 'Message',
    carousel: 'Carousel',
  },
  it: {
    basics: 'Che cos’è',
    name: 'Nome',
    nameHint: 'Lo vedi solo tu: minuscole, cifre e trattini bassi, come ordine_spedito',
    language: 'Lingua',
    category: 'Categoria',
    categoryLocked: 'La categoria di un modello approvato non si può cambiare.',
    categoryHints: {
      marketing:
        'Offerte, novità, inviti, tutto ciò che vende. Vuole il consenso, costa di più, ed è ciò che la gente blocca: i blocchi abbassano la qualità del numero.',
      utility:
        'Riguarda ciò che il cliente ha ordinato, prenotato o chiesto. Costa meno e si blocca di rado; con una parola di promozione WhatsApp lo passa a marketing.',
      authentication:
        'Codici usa e getta e nient’altro. Il testo è di WhatsApp; costa meno di tutti e quasi nessuno lo blocca.',
    },
    format: 'Variabili',
    named: 'Per nome',
    positional: 'Per numero',
    layout: 'Forma',
    plain: 'Messaggio',
    carousel: 'Carosello',
  },
  es: {
    basics: 'Qué es',
    name: 'Nombre',
    nameHint: 'Solo lo ves tú: minúsculas, cifras y guiones bajos, como pedido_enviado',
    language: 'Idioma',
    category: 'Categoría',
    categoryLocked: 'La categoría de una plantilla aprobada no se puede cambiar.',
    categoryHints: {
      marketing:
        'Ofertas, novedades, invitaciones, todo lo que vende. Exige consentimiento, cuesta más y es lo que la gente bloquea: los bloqueos bajan la calidad del número.',
      utility:
        'Sobre algo que el cliente pidió, reservó o preguntó. Cuesta menos y rara vez se bloquea; con una palabra de promoción WhatsApp la pasa a marketing.',
      authentication:
        'Códigos de un solo uso y nada más. El texto es de WhatsApp; es la más barata y casi nadie la bloquea.',
    },
    format: 'Variables',
    named: 'Por nombre',
    positional: 'Por número',
    layout: 'Forma',
    plain: 'Mensaje',
    carousel: 'Carrusel',
  },
})
