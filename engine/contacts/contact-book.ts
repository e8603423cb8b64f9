import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import type { ConsentSource } from '../../domain/consent.ts'
import { storedValue, type FieldValue, type StoredValue } from '../../domain/contact-field.ts'
import type { Contact } from '../../domain/contact.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { recordConsent } from '../../storage/consent.ts'
import { contactFields, writeValues } from '../../storage/contact-fields.ts'
import { addToList, findList, tagContacts } from '../../storage/contact-labels.ts'
import { findContact } from '../../storage/contact-pages.ts'
import { contactOf, unknownPerson } from '../../storage/contacts.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ContactRow } from '../../storage/schema.ts'
import { suppressedHashes } from '../../storage/suppressions.ts'
import { markReachable } from '../../storage/unreachable.ts'
import type { PhoneReader } from './phone.ts'

/** What proves that a person agreed: how, in which words, when. */
interface Evidence {
  source: ConsentSource
  wording: string
  at: number
}

interface SavedContact {
  id?: string | undefined
  phone?: string | undefined
  name?: string | null | undefined
  language?: Language | null | undefined
  country?: string | null | undefined
  timeZone?: string | null | undefined
  fields?: Record<string, FieldValue | null> | undefined
  tags?: string[] | undefined
  lists?: string[] | undefined
  consent?: Evidence | undefined
}

/** The business's people, as those who are signed in and programs write them down. */
export function createContactBook(deps: {
  storage: Storage
  settings: () => Settings
  readPhone: () => Promise<PhoneReader>
  clock: Clock
}) {
  const { storage, clock } = deps

  /**
   * Makes a contact, or changes the one with this id or phone; what is not given stays. Tags and lists are added to.
   * Throws CallerError: `invalid` naming the field, `conflict` where the phone is another contact's.
   */
  async function save(input: SavedContact, actor: Actor): Promise<{ contact: Contact; created: boolean }> {
    const phone = input.phone === undefined ? undefined : await readPhone(input.phone, input.country ?? null)
    if (input.timeZone) requireZone(input.timeZone)
    return storage.db.transaction().execute(async (tx) => {
      const now = clock.now()
      const values = await readFields(tx, input.fields ?? {})
      for (const list of input.lists ?? []) await findList(tx, list, 'lists')
      const known = await knownAs(tx, input.id, phone?.phone)
      const row = known ? await change(tx, known, input, phone, now) : await insert(tx, input, phone, now)
      await writeValues(tx, [row.id], values)
      await tagContacts(tx, [row.id], input.tags ?? [])
      for (const list of input.lists ?? []) await addToList(tx, list, [row.id], now)
      if (input.consent) await grant(tx, row, input.consent, actor, now)
      await noteChange(tx, [{ topic: 'contact', id: row.id }], now)
      return { contact: contactOf(await findContact(tx, row.id)), created: known === undefined }
    })
  }

  async function readPhone(written: string, country: string | null) {
    const reader = await deps.readPhone()
    const read = reader.read(written, country !== null && reader.knows(country) ? country : null)
    if (read.phone !== null) return read
    throw new CallerError('invalid', `This is no phone number (${read.fault})`, {
      field: 'phone',
      fix: 'Write it with its country code, such as +39 333 111 2222',
      reason: read.fault,
    })
  }

  async function readFields(
    tx: Db,
    given: Record<string, FieldValue | null>,
  ): Promise<Map<string, StoredValue | null>> {
    const keys = Object.keys(given)
    const fields = keys.length === 0 ? [] : await contactFields(tx)
    return new Map(
      keys.map((key) => {
        const field = fields.find((one) => one.key === key)
        if (!field)
          throw new CallerError('invalid', 'There is no such field', {
            field: `fields.${key.slice(0, 60)}`,
            fix: 'Make it first with fields.save; fields.list shows those that exist',
          })
        const value = given[key]!
        return [key, value === null ? null : storedValue(field, value, `fields.${key}`)]
      }),
    )
  }

  async function knownAs(
    tx: Db,
    id: string | undefined,
    phone: string | undefined,
  ): Promise<ContactRow | undefined> {
    const holder =
      phone === undefined
        ? undefined
        : await tx.selectFrom('contacts').selectAll().where('phone', '=', phone).executeTakeFirst()
    if (id === undefined) return holder
    if (holder && holder.id !== id)
      throw new CallerError('conflict', 'Another contact has this number', {
        field: 'phone',
        fix: `Merge the two with contacts.merge; the other one is ${holder.id}`,
        reason: 'phone_taken',
      })
    return findContact(tx, id)
  }

  async function insert(
    tx: Db,
    input: SavedContact,
    phone: { phone: string; country: string | null } | undefined,
    now: number,
  ): Promise<ContactRow> {
    if (!phone)
      throw new CallerError('invalid', 'A new contact needs a phone number', {
        field: 'phone',
        fix: 'Give phone, or the id of a contact that exists',
        reason: 'phone_missing',
      })
    if (input.consent) await requireNotWithdrawn(tx, phone.phone, input.consent)
    const row: ContactRow = {
      ...unknownPerson,
      id: uuidv7(),
      phone: phone.phone,
      whatsapp_user_id: null,
      name: input.name ?? null,
      language: input.language ?? null,
      country: input.country ?? phone.country,
      time_zone: input.timeZone ?? null,
      created_at: now,
      updated_at: now,
    }
    await tx.insertInto('contacts').values(row).execute()
    return row
  }

  async function change(
    tx: Db,
    known: ContactRow,
    input: SavedContact,
    phone: { phone: string; country: string | null } | undefined,
    now: number,
  ): Promise<ContactRow> {
    const next = {
      phone: phone?.phone ?? known.phone,
      name: input.name === undefined ? known.name : input.name,
      language: input.language === undefined ? known.language : input.language,
      country: input.country === undefined ? (known.country ?? phone?.country ?? null) : input.country,
      time_zone: input.timeZone === undefined ? known.time_zone : input.timeZone,
    }
    await tx
      .updateTable('contacts')
      .set({ ...next, updated_at: now })
      .where('id', '=', known.id)
      .execute()
    if (next.phone !== known.phone) await markReachable(tx, known.id)
    return { ...known, ...next }
  }

  /** Who was erased after a withdrawal does not come back by older evidence. */
  async function requireNotWithdrawn(tx: Db, phone: string, { at }: Evidence): Promise<void> {
    const suppressed = (await suppressedHashes(tx, [phone])).get(phone)
    if (suppressed?.marketing !== 'withdrawn' || at > suppressed.erased_at) return
    throw new CallerError('conflict', 'This person withdrew their consent and was erased', {
      field: 'consent.at',
      fix: 'Save them without consent, or with evidence that is newer than the erasure',
      reason: 'consent_erased',
    })
  }

  async function grant(tx: Db, { id }: ContactRow, evidence: Evidence, actor: Actor, now: number) {
    requirePast(evidence.at, now, 'consent.at')
    const needsConfirmation = deps.settings().consent.doubleOptIn
    await recordConsent(tx, [{ ...evidence, contactId: id, kind: 'given', needsConfirmation, actor }], now)
  }

  return {
    save,

    /** Writes evidence down; the contact's state follows from all of it. Throws CallerError. */
    async recordConsent(
      input: Evidence & { id: string; kind: 'given' | 'withdrawn' | 'stopped' },
      actor: Actor,
    ): Promise<Contact> {
      return storage.db.transaction().execute(async (tx) => {
        const now = clock.now()
        const row = await findContact(tx, input.id)
        if (input.kind === 'given') await grant(tx, row, pick(input), actor, now)
        else {
          requirePast(input.at, now, 'at')
          await recordConsent(tx, [{ ...pick(input), contactId: row.id, kind: input.kind, actor }], now)
        }
        await noteChange(tx, [{ topic: 'contact', id: row.id }], now)
        return contactOf(await findContact(tx, row.id))
      })
    },
  }
}
export type ContactBook = ReturnType<typeof createContactBook>

const pick = ({ source, wording, at }: Evidence): Evidence => ({ source, wording, at })

function requirePast(at: number, now: number, field: string): void {
  if (at <= now) return
  throw new CallerError('invalid', 'Evidence cannot come from the future', {
    field,
    fix: 'Give the time at which the person agreed, in milliseconds since the epoch',
    reason: 'evidence_future',
  })
}

function requireZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new CallerError('invalid', 'This is no time zone', {
      field: 'timeZone',
      fix: 'Use an IANA name such as Europe/Rome',
      reason: 'time_zone_unknown',
    })
  }
}
