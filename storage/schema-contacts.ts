export interface ContactsSchema {
  contact_fields: ContactFieldRow
  contact_values: ContactValueRow
  contact_tags: ContactTagRow
  lists: ListRow
  list_members: ListMemberRow
  segments: SegmentRow
  consent_events: ConsentEventRow
  suppressions: SuppressionRow
  opt_in_forms: OptInFormRow
  imports: ImportRow
  import_rows: ImportRowRow
  bulk_actions: BulkActionRow
  bulk_errors: BulkErrorRow
  bulk_changes: BulkChangeRow
}

/** A field that the business added to its contacts. */
export interface ContactFieldRow {
  /** Lower case letters, digits and underscores: how filters and templates name it. */
  key: string
  label: string
  /** text, number, date (milliseconds, midnight UTC), boolean (0 or 1) or choice. */
  type: string
  /** JSON array of the choices; null for the other types. */
  choices: string | null
  created_at: number
}

/** A contact's value of a field: `text` for text and choice, `number` for the others. */
export interface ContactValueRow {
  contact_id: string
  field: string
  text: string | null
  number: number | null
}

interface ContactTagRow {
  contact_id: string
  tag: string
}

interface ListRow {
  id: string
  name: string
  description: string | null
  created_at: number
}

interface ListMemberRow {
  list_id: string
  contact_id: string
  added_at: number
}

/** A saved filter; `filter` is JSON of the filter language in domain/segment.ts. */
export interface SegmentRow {
  id: string
  name: string
  filter: string
  created_at: number
  updated_at: number
}

/** Evidence, only ever added: domain/consent.ts says what each kind does to the derived state. */
export interface ConsentEventRow {
  id: string
  /** Stays after the person was erased, when it names nobody any more. */
  contact_id: string
  kind: string
  /** When it happened, which may be long before the hub was told. */
  at: number
  recorded_at: number
  source: string
  channel: string | null
  /** The words that the person saw or wrote. Erasure leaves only the business's own, which name nobody. */
  wording: string | null
  /** JSON: message, form, import, address, … */
  detail: string
  actor_kind: string
  actor_id: string
  /** Keyed hash of the phone, with which an erased person is known again. */
  phone_hash: string | null
}

/** Phones that must not come back by mistake: erased people, with the last word they had on consent. */
export interface SuppressionRow {
  phone_hash: string
  contact_id: string
  /** The derived state of consent when they were erased: `withdrawn`, or another. */
  marketing: string
  erased_at: number
}

/** A page, widget, QR code or link by which people opt in. */
export interface OptInFormRow {
  id: string
  slug: string
  name: string
  account_id: string
  /** JSON by language: title, text, wording of the box, button, thanks. */
  texts: string
  list_id: string | null
  tag: string | null
  /** JSON array of web origins that may embed the widget. */
  origins: string
  created_at: number
  disabled_at: number | null
}

export interface ImportRow {
  id: string
  name: string
  /** checked, running, done, failed, undoing, undone. */
  status: string
  /** JSON: separator, encoding, mapping of columns, country, consent, list, tags. */
  options: string
  total: number
  done: number
  /** JSON: rows by outcome. */
  totals: string
  error: string | null
  created_by: string
  created_at: number
  finished_at: number | null
}

export interface ImportRowRow {
  import_id: string
  row: number
  outcome: string
  contact_id: string | null
  reason: string | null
  /** JSON of what the row changed, as it was before; null for a new contact. */
  before: string | null
  /** JSON of the cells as they came, kept for rows that failed. */
  cells: string | null
}

/** One action over many contacts. */
export interface BulkActionRow {
  id: string
  /** JSON: domain/bulk.ts, bulkActionSchema. */
  action: string
  /** JSON: ids, a list, or a filter as it was when the action began. */
  selection: string
  /** running, done, cancelled, undoing, undone. */
  status: string
  total: number
  done: number
  changed: number
  failed: number
  /** Contact id up to which it is done; empty before the first. */
  cursor: string
  created_by_kind: string
  created_by: string
  created_at: number
  finished_at: number | null
}

interface BulkErrorRow {
  bulk_id: string
  contact_id: string
  reason: string
}

/** One thing that a bulk action changed in a contact. */
export interface BulkChangeRow {
  bulk_id: string
  contact_id: string
  /** The tag, or the key of the field; empty for a list and for blocking. */
  what: string
  /** Of a field, JSON of the value that stood there; null for none. */
  before: string | null
}
