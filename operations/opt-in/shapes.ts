import { z } from 'zod'
import { languages } from '../../domain/language.ts'
import { optInFormSchema, type OptInForm } from '../../domain/opt-in.ts'
import type { Hub } from '../hub.ts'

/** A form with everything that is needed to put it before people. */
export const optInFormShape = optInFormSchema.extend({
  /** The page of its own, and the code of the QR picture for print. */
  page: z.string(),
  qr: z.string(),
  /** The line of HTML that shows it on another site. */
  widget: z.string(),
  /** What opens WhatsApp with the message written, by language; null while the number is not known. */
  links: z.record(z.string(), z.string().nullable()),
})

export async function shownForm(hub: Hub, form: OptInForm): Promise<z.infer<typeof optInFormShape>> {
  const page = `${hub.facts.publicUrl}/optin/${form.slug}`
  const links = await Promise.all(
    languages.map(async (language) => [
      language,
      await hub.optIn.linkOf(hub.storage.db, form, language, 'link'),
    ]),
  )
  return {
    ...form,
    page,
    qr: `${page}/qr.svg`,
    widget: `<script src="${hub.facts.publicUrl}/optin-widget.js" data-form="${form.slug}" async></script>`,
    links: Object.fromEntries(links) as Record<string, string | null>,
  }
}
