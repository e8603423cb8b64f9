/** Hand-written webhook bodies that follow Meta's reference, for the parser's tables. */
export const appSecret = 'app-secret-of-the-tests'
export const phoneNumberId = '106540352242922'
export const businessId = '102290129340398'
export const customer = '393331234567'
export const customerId = 'IT.1A2B3C4D5E6F'

export type Json = Record<string, unknown>

export function webhook(...changes: unknown[]): Json {
  return { object: 'whatsapp_business_account', entry: [{ id: businessId, time: 1763650000, changes }] }
}

export function change(field: string, value: Json): Json {
  return { field, value }
}

const metadata = { display_phone_number: '390212345678', phone_number_id: phoneNumberId }

/** A `messages` change with one message of the customer. */
export function messageChange(message: Json, contact: Json | null = {}): Json {
  return change('messages', {
    messaging_product: 'whatsapp',
    metadata,
    ...(contact && { contacts: [{ profile: { name: 'Giulia' }, wa_id: customer, ...contact }] }),
    messages: [{ from: customer, id: 'wamid.IN1', timestamp: '1763650001', ...message }],
  })
}

export function statusChange(...statuses: Json[]): Json {
  return change('messages', {
    messaging_product: 'whatsapp',
    metadata,
    statuses: statuses.map((status) => ({
      id: 'wamid.OUT1',
      timestamp: '1763650002',
      recipient_id: customer,
      ...status,
    })),
  })
}

export function valueChange(field: string, value: Json): Json {
  return change(field, { messaging_product: 'whatsapp', metadata, ...value })
}

export function bytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
