import type { TemplateComponent, TemplateDefinition } from '../../../domain/template.ts'
import type { ExistingTemplate } from '../../../engine/templates/lint.ts'

export const now = Date.UTC(2026, 4, 4, 9, 0)

export const body = (text: string, ...examples: string[]): TemplateComponent => ({
  type: 'BODY',
  text,
  ...(examples.length > 0 && { example: { body_text: [examples] } }),
})

/** A template that nothing is wrong with. */
export function definition(change: Partial<TemplateDefinition> = {}): TemplateDefinition {
  return {
    name: 'order_shipped',
    language: 'it',
    category: 'utility',
    parameterFormat: 'positional',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Ordine {{1}}', example: { header_text: ['1042'] } },
      body('Buongiorno {{1}}, il tuo ordine è partito oggi dal nostro magazzino.', 'Maria'),
      { type: 'FOOTER', text: 'Ceramiche Belvedere' },
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: 'Segui il pacco',
            url: 'https://belvedere.example/ordini/{{1}}',
            example: ['1042'],
          },
        ],
      },
    ],
    variables: {},
    ...change,
  }
}

export const card = (index: number, change: object = {}) => ({
  components: [
    { type: 'HEADER' as const, format: 'IMAGE' as const, example: { header_handle: [`4::card${index}`] } },
    { type: 'BODY' as const, text: `Tazza numero ${index} della nuova serie` },
    {
      type: 'BUTTONS' as const,
      buttons: [
        { type: 'QUICK_REPLY' as const, text: 'La voglio' },
        {
          type: 'URL' as const,
          text: 'Guarda',
          url: 'https://belvedere.example/tazze/{{1}}',
          example: ['blu'],
        },
      ],
    },
  ],
  ...change,
})

export function carousel(cards: number): TemplateDefinition {
  return definition({
    name: 'cups',
    category: 'marketing',
    components: [
      body('Ciao {{1}}, ecco le tazze della serie. Rispondi STOP per non ricevere altro.', 'Maria'),
      { type: 'CAROUSEL', cards: Array.from({ length: cards }, (_, index) => card(index)) },
    ],
  })
}

export const authentication = definition({
  name: 'login',
  category: 'authentication',
  components: [
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: 10 },
    { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
  ],
})

export function existing(
  change: Partial<ExistingTemplate> & { parts?: TemplateComponent[] } = {},
): ExistingTemplate {
  const { parts = definition().components, ...rest } = change
  return {
    id: 'other',
    name: 'other',
    language: 'it',
    category: 'utility',
    status: 'approved',
    components: JSON.stringify(parts),
    provider_id: '1',
    submitted_at: null,
    ...rest,
  }
}
