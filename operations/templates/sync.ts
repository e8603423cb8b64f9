import { z } from 'zod'
import { CallerError, ProviderError } from '../../domain/errors.ts'
import { operation } from '../operation.ts'

export const templatesSync = operation({
  name: 'templates.sync',
  title: 'Compare templates with WhatsApp',
  description:
    'Reads all templates of the account now: adopts those made elsewhere, follows their states, and marks those that are gone. The hub does so by itself once a day.',
  permission: 'templates:write',
  effect: 'write',
  http: { method: 'POST', path: '/templates/sync' },
  input: z.object({}),
  output: z.object({ seen: z.number().int(), adopted: z.number().int(), gone: z.number().int() }),
  async run({ hub }) {
    hub.templates.needAccount()
    return hub.templateSync.syncAll().catch((error: unknown) => {
      if (!(error instanceof ProviderError)) throw error
      throw new CallerError('conflict', `WhatsApp did not give the list: ${error.message}`, {
        fix: 'Try again later; check the token and WHATSAPP_BUSINESS_ACCOUNT_ID where it lasts',
      })
    })
  },
})
