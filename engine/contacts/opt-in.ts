import type { Clock } from '../../domain/clock.ts'
import type { ConsentSource } from '../../domain/consent.ts'
import { CallerError } from '../../domain/errors.ts'
import { languages, type Language } from '../../domain/language.ts'
import { markIn, optInTextsOf, writeLink, type OptInForm } from '../../domain/opt-in.ts'
import type { Settings } from '../../domain/settings.ts'
import { recordConsent } from '../../storage/consent.ts'
import { contactAt } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import { joinForm, openOptInForm } from '../../storage/opt-in-forms.ts'
import type { Db, Storage } from '../../storage/open.ts'
import { suppressedHashes } from '../../storage/suppressions.ts'
import type { DoubleOptIn } from './double-opt-in.ts'
import type { PhoneReader } from './phone.ts'

interface OptInAnswer {
  /** granted: done. asked: the confirmation is on its way. write: they confirm by writing, with `writeLink`. */
  state: 'granted' | 'asked' | 'write'
  writeLink: string | null
}

interface Given {
  phone: string
  /** Where a number without a country's code belongs. */
  country: string | null
  name: string | null
  language: Language
  by: 'form' | 'widget'
  /** The page that showed the form. */
  page: string | null
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Takes in people who opt in by a form, a widget, a link or a QR code, each with its evidence. */
export function createOptIn(deps: {
  storage: Storage
  settings: () => Settings
  doubleOptIn: DoubleOptIn
  readPhone: () => Promise<PhoneReader>
  clock: Clock
  wakeSender(): void
}) {
  const { storage, clock } = deps

  /**
   * Throws CallerError `invalid` naming `phone`. Asks for the confirmation where double opt-in is on. Says the same of
   * a number that is known as of one that is not.
   */
  async function submit(form: OptInForm, given: Given): Promise<OptInAnswer> {
    const read = (await deps.readPhone()).read(given.phone, given.country)
    if (read.phone === null) {
      throw new CallerError('invalid', 'This is no phone number', {
        field: 'phone',
        fix: 'Write it with its country code, such as +39 333 111 2222',
      })
    }
    const { consent, business } = deps.settings()
    const now = clock.now()
    const texts = optInTextsOf(form, given.language, business.name)
    const answer = await storage.db.transaction().execute(async (tx): Promise<OptInAnswer> => {
      const address = { phone: read.phone, whatsappUserId: null, name: given.name }
      const { id, marketing, stopped_at } = await contactAt(tx, address, now)
      const erased = (await suppressedHashes(tx, [read.phone])).get(read.phone)
      const left = marketing === 'withdrawn' || (marketing === 'none' && erased?.marketing === 'withdrawn')
      // Anyone can type a number: who left comes back by writing, and by nothing that others can do.
      if (left || stopped_at !== null) {
        return { state: 'write', writeLink: await linkOf(tx, form, given.language, 'link') }
      }
      await tx
        .updateTable('contacts')
        .set(({ fn, ref, val }) => ({
          language: fn.coalesce(ref('language'), val(given.language)),
          country: fn.coalesce(ref('country'), val(read.country)),
        }))
        .where('id', '=', id)
        .execute()
      await takeIn(tx, form, id, {
        source: given.by,
        at: now,
        wording: texts.wording,
        needsConfirmation: consent.doubleOptIn,
        detail: { form: form.slug, page: given.page },
      })
      if (!consent.doubleOptIn) return { state: 'granted', writeLink: null }
      const contact = await tx
        .selectFrom('contacts')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      const line = { contactId: id, channel: 'whatsapp', accountId: form.accountId } as const
      const conversation = await conversationWith(tx, line, now)
      const pending = contact.marketing === 'pending'
      const asked = !pending || (await deps.doubleOptIn.askIfPending(tx, contact, conversation))
      return asked
        ? { state: 'asked', writeLink: null }
        : { state: 'write', writeLink: await linkOf(tx, form, given.language, 'link') }
    })
    if (answer.state === 'asked') deps.wakeSender()
    return answer
  }

  /**
   * The form by which a customer's message says that they came, with the evidence for it; null where it says none.
   * `asWritten`: the rest of the message is what the form's link writes, in any language.
   */
  async function cameBy(
    tx: Db,
    words: string,
    language: Language,
  ): Promise<{ form: OptInForm; source: ConsentSource; wording: string; asWritten: boolean } | null> {
    const marked = markIn(words)
    if (marked === null) return null
    const form = await openOptInForm(tx, marked.slug)
    if (form === null) return null
    const { name } = deps.settings().business
    const { wording } = optInTextsOf(form, language, name)
    const said = plain(marked.before)
    const asWritten = languages.some((each) => plain(optInTextsOf(form, each, name).message) === said)
    return { form, source: marked.by, wording: `${wording}\n\n${words}`, asWritten }
  }

  /** Evidence, and with granted consent the list and tag of the form. */
  async function takeIn(
    tx: Db,
    form: OptInForm,
    contactId: string,
    given: {
      source: ConsentSource
      /** When they said so. */
      at: number
      wording: string
      needsConfirmation: boolean
      detail: Record<string, unknown>
    },
  ): Promise<void> {
    const now = clock.now()
    const actor = { kind: 'system', id: 'customer' } as const
    await recordConsent(tx, [{ ...given, contactId, kind: 'given', channel: 'whatsapp', actor }], now)
    const { marketing } = await tx
      .selectFrom('contacts')
      .select('marketing')
      .where('id', '=', contactId)
      .executeTakeFirstOrThrow()
    // Anyone can type a number: nobody is put on a list before they confirm.
    if (marketing === 'granted') await joinForm(tx, form, contactId, now)
    await noteChange(tx, [{ topic: 'contact', id: contactId }], now)
  }

  /** A person confirmed: they get the list and tag of the form by which they had come last. */
  async function confirmed(tx: Db, contactId: string): Promise<void> {
    const given = await tx
      .selectFrom('consent_events')
      .select('detail')
      .where('contact_id', '=', contactId)
      .where('kind', '=', 'given')
      .where('source', 'in', ['form', 'widget', 'link', 'qr', 'ad'])
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const { form: slug } = JSON.parse(given?.detail ?? '{}') as { form?: string }
    const form = slug === undefined ? null : await openOptInForm(tx, slug)
    if (form !== null) await joinForm(tx, form, contactId, clock.now())
  }

  /** Null where the hub does not know the number's phone yet. */
  async function linkOf(
    db: Db,
    form: OptInForm,
    language: Language,
    by: 'link' | 'qr',
  ): Promise<string | null> {
    const number = await db
      .selectFrom('numbers')
      .select('phone')
      .where('id', '=', form.accountId)
      .executeTakeFirst()
    if (!number) return null
    const { message } = optInTextsOf(form, language, deps.settings().business.name)
    return writeLink(number.phone, message, form.slug, by)
  }

  return { submit, cameBy, takeIn, confirmed, linkOf }
}
export type OptIn = ReturnType<typeof createOptIn>
