import type { OptInTexts } from '../../../../domain/opt-in.ts'
import type { Input, Output } from '../../../api/call.ts'
import { languages } from '../../../i18n/languages.ts'

export type Form = Output<'optInFormsList'>['forms'][number]
type Texts = NonNullable<Input<'optInFormsSave'>['texts']>

/** The parts of a form's text with the most characters of each. */
export const parts: Record<keyof OptInTexts, number> = {
  title: 120,
  text: 600,
  wording: 600,
  button: 40,
  thanks: 300,
  message: 200,
}

export interface Draft {
  name: string
  slug: string
  /** The number that people write to; null for the first. */
  accountId: string | null
  texts: Texts
  listId: string | null
  tag: string
  origins: string[]
}

export const draftOf = (form: Form | null): Draft => ({
  name: form?.name ?? '',
  slug: form?.slug ?? '',
  accountId: form?.accountId ?? null,
  texts: form?.texts ?? {},
  listId: form?.listId ?? null,
  tag: form?.tag ?? '',
  origins: form?.origins ?? [],
})

/** The address that a name suggests. */
export const slugFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

/** Whether an address can stand in links and codes, as the hub wants it. */
export const isSlug = (slug: string): boolean => /^(?=.*[a-z])[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/.test(slug)

/** The first of the sites that is none: an address of a host alone, such as https://shop.example. */
export const wrongOrigin = (origins: readonly string[]): string | undefined =>
  origins.find((origin) => {
    const site = origin.trim().replace(/\/$/, '')
    return !/^https?:\/\//.test(site) || !URL.canParse(site) || new URL(site).origin !== site
  })

/** What is sent: texts that say nothing are left out, and so are the hub's own. */
export function inputOf(draft: Draft): Input<'optInFormsSave'> {
  const texts: Texts = {}
  for (const language of languages) {
    const written = Object.entries(draft.texts[language] ?? {}).filter(([, text]) => text?.trim())
    if (written.length > 0)
      texts[language] = Object.fromEntries(written.map(([part, text]) => [part, text?.trim()]))
  }
  return {
    slug: draft.slug,
    name: draft.name.trim(),
    texts,
    listId: draft.listId,
    tag: draft.tag.trim() || null,
    origins: draft.origins.map((origin) => origin.trim().replace(/\/$/, '')),
    ...(draft.accountId === null ? {} : { accountId: draft.accountId }),
  }
}
