import { sql, type Kysely } from 'kysely'

type Kind = 'text' | 'bigint' | 'integer' | 'double precision'
/** A column that may be empty ends in `?`; a default follows `=`. */
type Columns = Record<string, Kind | `${Kind}?` | `${Kind}=${string}`>

export async function up(db: Kysely<unknown>): Promise<void> {
  await extend(db, 'contacts', {
    country: 'text?',
    time_zone: 'text?',
    marketing: 'text=none',
    marketing_at: 'bigint?',
    stopped_at: 'bigint?',
    last_inbound_at: 'bigint?',
    last_outbound_at: 'bigint?',
    last_read_at: 'bigint?',
  })
  await index(db, 'contacts', ['created_at', 'id'])
  await index(db, 'contacts', ['marketing', 'id'])
  await index(db, 'contacts', ['last_inbound_at', 'id'])

  await extend(db, 'messages', {
    priority: 'integer=5',
    send_id: 'text?',
    template_id: 'text?',
    purpose: 'text?',
    requested_by: 'text?',
    cost_micros: 'bigint?',
  })
  await db.schema
    .createIndex('messages_due_by_priority')
    .on('messages')
    .columns(['priority', 'due_at', 'seq'])
    .where(sql.ref('status'), 'in', ['queued', 'held'])
    .execute()
  await db.schema
    .createIndex('messages_held')
    .on('messages')
    .columns(['account_id', 'reason', 'due_at'])
    .where(sql.ref('status'), '=', 'held')
    .execute()
  await db.schema
    .createIndex('messages_of_send')
    .on('messages')
    .columns(['send_id', 'status', 'seq'])
    .where(sql.ref('send_id'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('messages_marketing')
    .on('messages')
    .columns(['contact_id', 'claimed_at'])
    .where(sql.ref('category'), '=', 'marketing')
    .execute()

  await db.schema
    .createIndex('messages_of_template')
    .on('messages')
    .columns(['template_id', 'created_at', 'contact_id'])
    .where(sql.ref('template_id'), 'is not', null)
    .execute()

  await db.schema
    .createIndex('messages_marketing_by_number')
    .on('messages')
    .columns(['account_id', 'claimed_at'])
    .where(sql.ref('category'), '=', 'marketing')
    .execute()

  await extend(db, 'ledger', { account_id: 'text?', category: 'text?' })
  await index(db, 'ledger', ['at', 'id'])
  await index(db, 'ledger', ['rule', 'at'])

  await extend(db, 'api_keys', { budget: 'text?' })

  await table(db, 'contact_fields', ['key'], {
    key: 'text',
    label: 'text',
    type: 'text',
    choices: 'text?',
    created_at: 'bigint',
  })
  await table(db, 'contact_values', ['contact_id', 'field'], {
    contact_id: 'text',
    field: 'text',
    text: 'text?',
    number: 'double precision?',
  })
  await index(db, 'contact_values', ['field', 'text', 'contact_id'])
  await index(db, 'contact_values', ['field', 'number', 'contact_id'])
  await table(db, 'contact_tags', ['contact_id', 'tag'], { contact_id: 'text', tag: 'text' })
  await index(db, 'contact_tags', ['tag', 'contact_id'])
  await table(db, 'lists', ['id'], {
    id: 'text',
    name: 'text',
    description: 'text?',
    created_at: 'bigint',
  })
  await db.schema.createIndex('lists_name').unique().on('lists').column('name').execute()
  await table(db, 'list_members', ['list_id', 'contact_id'], {
    list_id: 'text',
    contact_id: 'text',
    added_at: 'bigint',
  })
  await index(db, 'list_members', ['contact_id'])
  await table(db, 'segments', ['id'], {
    id: 'text',
    name: 'text',
    filter: 'text',
    created_at: 'bigint',
    updated_at: 'bigint',
  })
  await db.schema.createIndex('segments_name').unique().on('segments').column('name').execute()

  await table(db, 'consent_events', ['id'], {
    id: 'text',
    contact_id: 'text',
    kind: 'text',
    at: 'bigint',
    recorded_at: 'bigint',
    source: 'text',
    channel: 'text?',
    wording: 'text?',
    detail: 'text',
    actor_kind: 'text',
    actor_id: 'text',
    phone_hash: 'text?',
  })
  await index(db, 'consent_events', ['contact_id', 'at'])
  await table(db, 'suppressions', ['phone_hash'], {
    phone_hash: 'text',
    contact_id: 'text',
    marketing: 'text',
    erased_at: 'bigint',
  })
  await table(db, 'opt_in_forms', ['id'], {
    id: 'text',
    slug: 'text',
    name: 'text',
    account_id: 'text',
    texts: 'text',
    list_id: 'text?',
    tag: 'text?',
    origins: 'text',
    created_at: 'bigint',
    disabled_at: 'bigint?',
  })
  await db.schema.createIndex('opt_in_forms_slug').unique().on('opt_in_forms').column('slug').execute()

  await table(db, 'imports', ['id'], {
    id: 'text',
    name: 'text',
    status: 'text',
    options: 'text',
    total: 'integer=0',
    done: 'integer=0',
    totals: 'text',
    error: 'text?',
    created_by: 'text',
    created_at: 'bigint',
    finished_at: 'bigint?',
  })
  await index(db, 'imports', ['created_at'])
  await table(db, 'import_rows', ['import_id', 'row'], {
    import_id: 'text',
    row: 'integer',
    outcome: 'text',
    contact_id: 'text?',
    reason: 'text?',
    before: 'text?',
    cells: 'text?',
  })
  await index(db, 'import_rows', ['import_id', 'outcome', 'row'])

  await table(db, 'bulk_actions', ['id'], {
    id: 'text',
    action: 'text',
    selection: 'text',
    status: 'text',
    total: 'integer=0',
    done: 'integer=0',
    changed: 'integer=0',
    failed: 'integer=0',
    cursor: 'text',
    created_by_kind: 'text',
    created_by: 'text',
    created_at: 'bigint',
    finished_at: 'bigint?',
  })
  await index(db, 'bulk_actions', ['created_at', 'id'])
  await table(db, 'bulk_errors', ['bulk_id', 'contact_id'], {
    bulk_id: 'text',
    contact_id: 'text',
    reason: 'text',
  })

  await table(db, 'portfolios', ['id'], { id: 'text', messaging_limit: 'integer?', updated_at: 'bigint' })
  await table(db, 'numbers', ['id'], {
    id: 'text',
    portfolio_id: 'text',
    business_id: 'text',
    phone: 'text',
    name: 'text',
    quality: 'text',
    status: 'text',
    throughput_per_second: 'integer',
    pace: 'double precision=1',
    pace_at: 'bigint?',
    warm_up_since: 'bigint?',
    warm_up_step: 'integer=0',
    warm_up_step_at: 'bigint?',
    recovery_since: 'bigint?',
    recovery_stage: 'text?',
    recovery_stage_at: 'bigint?',
    figures: 'text?',
    halted_at: 'bigint?',
    halt_reason: 'text?',
    marketing_stopped_until: 'bigint?',
    checked_at: 'bigint?',
    created_at: 'bigint',
    updated_at: 'bigint',
  })
  await table(db, 'number_events', ['id'], {
    id: 'text',
    number_id: 'text',
    at: 'bigint',
    kind: 'text',
    value: 'text',
    source: 'text',
    detail: 'text',
  })
  await index(db, 'number_events', ['number_id', 'at'])
  await table(db, 'reached', ['scope', 'contact_id'], { scope: 'text', contact_id: 'text', at: 'bigint' })
  await index(db, 'reached', ['scope', 'at'])
  await table(db, 'reached_slots', ['scope', 'slot'], { scope: 'text', slot: 'bigint', people: 'integer' })
  await table(db, 'spending', ['key'], {
    key: 'text',
    messages: 'bigint=0',
    cost_micros: 'bigint=0',
    at: 'bigint',
  })

  await table(db, 'templates', ['id'], {
    id: 'text',
    business_id: 'text',
    provider_id: 'text?',
    name: 'text',
    language: 'text',
    category: 'text',
    requested_category: 'text',
    status: 'text',
    rejection_reason: 'text?',
    quality: 'text',
    paused_until: 'bigint?',
    parameter_format: 'text',
    components: 'text',
    variables: 'text',
    created_at: 'bigint',
    updated_at: 'bigint',
    submitted_at: 'bigint?',
    checked_at: 'bigint?',
  })
  await db.schema
    .createIndex('templates_name')
    .unique()
    .on('templates')
    .columns(['business_id', 'name', 'language'])
    .execute()
  await table(db, 'template_events', ['id'], {
    id: 'text',
    template_id: 'text',
    at: 'bigint',
    kind: 'text',
    value: 'text',
    reason: 'text?',
    source: 'text',
  })
  await index(db, 'template_events', ['template_id', 'at'])

  await table(db, 'sends', ['id'], {
    id: 'text',
    name: 'text',
    audience: 'text',
    variants: 'text',
    values: 'text',
    category: 'text',
    numbers: 'text',
    status: 'text',
    budget: 'text',
    planned: 'integer=0',
    queued: 'integer=0',
    cursor: 'text?',
    error: 'text?',
    created_by_kind: 'text',
    created_by: 'text',
    created_at: 'bigint',
    finished_at: 'bigint?',
  })
  await index(db, 'sends', ['created_at', 'id'])
  await table(db, 'alerts', ['id'], {
    id: 'text',
    kind: 'text',
    severity: 'text',
    number_id: 'text?',
    facts: 'text',
    at: 'bigint',
    acknowledged_at: 'bigint?',
    acknowledged_by: 'text?',
  })
  await index(db, 'alerts', ['at'])
  await table(db, 'prices', ['country', 'category'], {
    country: 'text',
    category: 'text',
    currency: 'text',
    micros: 'bigint',
  })
}

async function table(db: Kysely<unknown>, name: string, key: string[], columns: Columns): Promise<void> {
  let builder = db.schema.createTable(name)
  for (const [column, kind] of Object.entries(columns)) {
    const { type, optional, standard } = read(kind)
    builder = builder.addColumn(column, type, (one) => {
      const plain = optional ? one : one.notNull()
      return standard === undefined ? plain : plain.defaultTo(standard)
    })
  }
  await builder.addPrimaryKeyConstraint(`${name}_key`, key as never).execute()
}

async function extend(db: Kysely<unknown>, name: string, columns: Columns): Promise<void> {
  for (const [column, kind] of Object.entries(columns)) {
    const { type, optional, standard } = read(kind)
    await db.schema
      .alterTable(name)
      .addColumn(column, type, (one) => {
        const plain = optional ? one : one.notNull()
        return standard === undefined ? plain : plain.defaultTo(standard)
      })
      .execute()
  }
}

function read(kind: string) {
  const [type = '', standard] = kind.split('=')
  return {
    type: type.replace('?', '') as Kind,
    optional: type.endsWith('?'),
    standard: standard === undefined || Number.isNaN(Number(standard)) ? standard : Number(standard),
  }
}

function index(db: Kysely<unknown>, name: string, columns: string[]): Promise<void> {
  return db.schema
    .createIndex(`${name}_${columns.join('_')}`)
    .on(name)
    .columns(columns)
    .execute()
}
