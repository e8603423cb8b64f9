import { fillPlaceholders } from '../../domain/template-placeholders.ts'
import { slotsOf, textKey } from '../../domain/template-slots.ts'
import { componentOf, hasVariable, type TemplateComponent } from '../../domain/template.ts'
import type { ReadTemplate } from './read-template.ts'
import { resolve, type GivenValues, type TemplateContact, type Unfilled } from './render.ts'

export interface PreviewButton {
  kind: string
  text: string
  /** Where it leads: an address, a phone, a code. */
  target: string | null
}

/** What the phone shows. */
export interface PreviewCard {
  header: { kind: 'text' | 'image' | 'video' | 'document' | 'location'; value: string | null } | null
  body: string
  footer: string | null
  buttons: PreviewButton[]
}

export interface TemplatePreview extends PreviewCard {
  cards: PreviewCard[]
  /** Keys of variables without a value, which the preview shows as their example or as they stand. */
  missing: string[]
  reasons: Record<string, Unfilled>
}

/** Stands for Meta's own words in authentication templates, which it writes in the template's language. */
const codeWords: Record<string, string> = {
  it: '{{code}} è il tuo codice di verifica.',
  es: 'Tu código de verificación es {{code}}.',
  en: '{{code}} is your verification code.',
}

/** The texts as the phone will show them. Pure; variables without a value show their example. */
export function previewTemplate(given: {
  template: ReadTemplate
  contact: TemplateContact | null
  values?: GivenValues
}): TemplatePreview {
  const { template } = given
  const { values, reasons } = resolve(template, given.contact, given.values ?? {})
  for (const { key, example } of slotsOf(template))
    if (!values.has(key) && example !== null) values.set(key, example)
  const shown = (components: readonly TemplateComponent[], prefix: string): PreviewCard => {
    const filled = (text: string, where: 'header' | 'body') =>
      fillPlaceholders(text, (name) => values.get(textKey(template.parameterFormat, prefix, where, name)))
    const header = componentOf(components, 'HEADER')
    return {
      header:
        header === undefined
          ? null
          : header.format === 'TEXT'
            ? { kind: 'text', value: filled(header.text, 'header') }
            : {
                kind: header.format.toLowerCase() as 'image',
                value: values.get(`${prefix}header`) ?? null,
              },
      body: filled(componentOf(components, 'BODY')?.text ?? '', 'body'),
      footer: componentOf(components, 'FOOTER')?.text ?? null,
      buttons: (componentOf(components, 'BUTTONS')?.buttons ?? []).map((button, index) =>
        previewButton(button, values.get(`${prefix}button.${index}`)),
      ),
    }
  }
  const main = shown(template.components, '')
  if (template.category === 'authentication') {
    const words = codeWords[template.language.slice(0, 2)] ?? codeWords['en']!
    main.body = fillPlaceholders(words, () => values.get('code'))
  }
  const cards = componentOf(template.components, 'CAROUSEL')?.cards ?? []
  return {
    ...main,
    cards: cards.map((card, index) => shown(card.components, `card.${index}.`)),
    missing: Object.keys(reasons),
    reasons,
  }
}

type Button = Extract<TemplateComponent, { type: 'BUTTONS' }>['buttons'][number]

function previewButton(button: Button, value: string | undefined): PreviewButton {
  const text = button.text ?? (button.type === 'COPY_CODE' || button.type === 'OTP' ? 'Copy code' : '')
  const base = { kind: button.type.toLowerCase(), text }
  switch (button.type) {
    case 'URL':
      // An example may be the whole address rather than its last part.
      return {
        ...base,
        target:
          !hasVariable(button.url) || value === undefined
            ? button.url
            : /^https?:/.test(value)
              ? value
              : fillPlaceholders(button.url, () => value),
      }
    case 'PHONE_NUMBER':
      return { ...base, target: button.phone_number }
    case 'COPY_CODE':
      return { ...base, target: value ?? null }
    default:
      return { ...base, target: null }
  }
}
