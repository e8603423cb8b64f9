import { optOutIntent } from '../agents/understand/opt-out.ts'
import { createCompaction } from '../engine/compact.ts'
import { createBulk } from '../engine/contacts/bulk.ts'
import { createConsentDesk } from '../engine/contacts/consent-desk.ts'
import { createContactBook } from '../engine/contacts/contact-book.ts'
import { createDoubleOptIn } from '../engine/contacts/double-opt-in.ts'
import { createErasure } from '../engine/contacts/erase.ts'
import { createFileRemover } from '../engine/contacts/forget-files.ts'
import { createImporter } from '../engine/contacts/import/importer.ts'
import { createOptIn } from '../engine/contacts/opt-in.ts'
import { createPendingConsent } from '../engine/contacts/pending-consent.ts'
import { loadPhoneReader } from '../engine/contacts/phone.ts'
import type { Ground } from './ground.ts'
import type { Sending } from './sending.ts'

/** People: the book, imports, bulk actions, erasure, and their consent. */
export function composeContacts(
  { storage, jobs, settings, clock, mediaFolder, importFolder }: Ground,
  { wakeSender }: Pick<Sending, 'wakeSender'>,
) {
  const asking = { storage, queue: jobs, settings: settings.current, clock, wakeSender }
  const doubleOptIn = createDoubleOptIn(asking)
  const pendingConsent = createPendingConsent(asking)
  let phoneReader: ReturnType<typeof loadPhoneReader> | undefined
  const readPhone = () => (phoneReader ??= loadPhoneReader())
  const contacts = createContactBook({ storage, settings: settings.current, readPhone, clock })
  const compaction = createCompaction({ storage, clock })
  const erasure = createErasure({ storage, jobs, importFolder, clock, compactAt: compaction.dueAt })
  const bulk = createBulk({ storage, jobs, erasure, clock })
  const forgetFiles = createFileRemover({ folder: mediaFolder, importFolder })
  const optIn = createOptIn({
    storage,
    settings: settings.current,
    doubleOptIn,
    readPhone,
    clock,
    wakeSender,
  })
  const imports = createImporter({
    storage,
    clock,
    jobs,
    folder: importFolder,
    phones: readPhone,
    settings: settings.current,
  })
  const consent = createConsentDesk({ settings: settings.current, readIntent: optOutIntent, optIn, clock })
  return {
    pendingConsent,
    doubleOptIn,
    contacts,
    compaction,
    erasure,
    bulk,
    forgetFiles,
    optIn,
    imports,
    consent,
  }
}

export type People = ReturnType<typeof composeContacts>
