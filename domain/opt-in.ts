import { z } from 'zod'
import { languageSchema, type Language } from './language.ts'

const line = (most: number) => z.string().trim().min(1).max(most)

/** What people read where they opt in; `wording` stands beside the box, and is what they agree to. */
const optInTextsSchema = z.object({
  title: line(120),
  text: line(600),
  wording: line(600),
  button: line(40),
  thanks: line(300),
  /** What they send when they opt in by writing. */
  message: line(200),
})
export type OptInTexts = z.infer<typeof optInTextsSchema>

const origin = z.url({ protocol: /^https?$/ }).transform((value, context) => {
  const { origin, href } = new URL(value)
  if (href === `${origin}/`) return origin
  context.addIssue({ code: 'custom', message: 'an origin such as https://shop.example, without a path' })
  return z.NEVER
})

export const optInFormInput = z.object({
  slug: z.string().regex(
    // A number alone is what people write for their order.
    /^(?=.*[a-z])[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/,
    '2 to 40 lower case letters, digits and hyphens, with a letter among them',
  ),
  name: line(80),
  /** Provider's id of the number that people write to; the first one where not given. */
  accountId: z.string().max(40).optional(),
  texts: z.partialRecord(languageSchema, optInTextsSchema.partial()).default({}),
  listId: z.string().max(60).nullable().default(null),
  tag: line(60).nullable().default(null),
  /** Web origins whose pages may show the widget. */
  origins: z.array(origin).max(50).default([]),
})
export type OptInFormInput = z.output<typeof optInFormInput>

export const optInFormSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  accountId: z.string(),
  texts: z.partialRecord(languageSchema, optInTextsSchema.partial()),
  listId: z.string().nullable(),
  tag: z.string().nullable(),
  origins: z.array(z.string()),
  createdAt: z.number(),
  disabledAt: z.number().nullable(),
})
export type OptInForm = z.infer<typeof optInFormSchema>

const standard: Record<Language, (business: string) => OptInTexts> = {
  it: (business) => ({
    title: `Le novità di ${business} su WhatsApp`,
    text: 'Lascia il tuo numero per ricevere novità e offerte. Puoi smettere quando vuoi scrivendo STOP.',
    wording: `Acconsento a ricevere su WhatsApp novità e offerte di ${business}. Posso revocare il consenso in ogni momento scrivendo STOP.`,
    button: 'Iscrivimi',
    thanks: 'Grazie, ci siamo!',
    message: `Vorrei ricevere le novità di ${business}`,
  }),
  en: (business) => ({
    title: `News from ${business} on WhatsApp`,
    text: 'Leave your number to receive news and offers. Write STOP whenever you have had enough.',
    wording: `I agree to receive news and offers from ${business} on WhatsApp. I can withdraw at any time by writing STOP.`,
    button: 'Sign me up',
    thanks: 'Thank you, that is all!',
    message: `I would like to receive news from ${business}`,
  }),
  es: (business) => ({
    title: `Las novedades de ${business} en WhatsApp`,
    text: 'Deja tu número para recibir novedades y ofertas. Puedes dejarlo cuando quieras escribiendo STOP.',
    wording: `Acepto recibir por WhatsApp novedades y ofertas de ${business}. Puedo retirar mi consentimiento en cualquier momento escribiendo STOP.`,
    button: 'Quiero recibirlas',
    thanks: '¡Gracias, ya está!',
    message: `Quiero recibir las novedades de ${business}`,
  }),
}

/** The texts of a form in a language: its own where it has them, else the hub's. */
export function optInTextsOf(
  form: Pick<OptInForm, 'texts'>,
  language: Language,
  business: string,
): OptInTexts {
  return { ...standard[language](business), ...form.texts[language] }
}

/** The mark at the end of a message that says by which form somebody came. */
const mark = /#([a-z0-9][a-z0-9-]{0,38}[a-z0-9])(\.qr)?\s*$/

const markOf = (slug: string, by: 'link' | 'qr') => `#${slug}${by === 'qr' ? '.qr' : ''}`

/** The mark of a message and the words before it. */
export function markIn(words: string): { slug: string; by: 'link' | 'qr'; before: string } | null {
  const found = mark.exec(words.slice(-80))
  if (!found) return null
  const before = words.slice(0, words.lastIndexOf('#'))
  return { slug: found[1]!, by: found[2] ? 'qr' : 'link', before }
}

/** The link that opens WhatsApp with the form's message written. `phone` is E.164. */
export function writeLink(phone: string, message: string, slug: string, by: 'link' | 'qr'): string {
  return `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(`${message} ${markOf(slug, by)}`)}`
}
