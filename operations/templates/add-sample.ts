import { z } from 'zod'
import { operation } from '../operation.ts'

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
  '3gp': 'video/3gpp',
  pdf: 'application/pdf',
}

export const templatesAddSample = operation({
  name: 'templates.addSample',
  title: 'Upload a sample for a media header',
  description:
    'Gives WhatsApp a JPEG, PNG, MP4, 3GP or PDF like those that the template will carry. Put the handle into example.header_handle of the header.',
  permission: 'templates:write',
  effect: 'write',
  http: { method: 'POST', path: '/templates/samples' },
  upload: true,
  input: z.object({
    name: z
      .string()
      .trim()
      .max(240)
      .regex(/\.(jpe?g|png|mp4|3gp|pdf)$/i, 'expected a file name ending in .jpg, .png, .mp4, .3gp or .pdf'),
    bytes: z.instanceof(Uint8Array),
  }),
  output: z.object({ handle: z.string() }),
  run: ({ hub }, { name, bytes }) =>
    hub.templates.uploadSample({
      bytes,
      filename: name,
      mimeType: types[name.split('.').at(-1)!.toLowerCase()]!,
    }),
})
