import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { operation } from '../operation.ts'
import { contactId, evidenceShape } from './shapes.ts'

export const contactsConsentRecord = operation({
  name: 'contacts.consent.record',
  title: 'Record consent or its end',
  description:
    'Adds evidence that a person agreed to marketing, withdrew it, or wants no messages at all. Nothing is ever removed: what holds now follows from all of it, in the order in which it happened. Where double opt-in is on, an agreement waits for its confirmation.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/consent' },
  personal: ['wording'],
  input: z.object({
    id: contactId,
    kind: z
      .enum(['given', 'withdrawn', 'stopped'])
      .describe('given: agrees to marketing. withdrawn: no marketing. stopped: no messages at all'),
    ...evidenceShape.shape,
  }),
  output: z.object({ contact: contactSchema }),
  run: async ({ hub, actor }, input) => ({ contact: await hub.contacts.recordConsent(input, actor) }),
})
