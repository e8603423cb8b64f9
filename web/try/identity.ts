/** The customer that this page plays. */
export interface Customer {
  phone: string
  name: string
}

/** The part of localStorage that an identity needs. */
export interface Memory {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const names = ['Ada', 'Bruno', 'Clelia', 'Dario', 'Elvira', 'Fosco', 'Ginevra', 'Ilario', 'Livia', 'Orso']

/**
 * The customer kept under `alias` (the page's `?as=`), made up on the first visit. Numbers come from the
 * range +44 7700 900000–900999, which Ofcom keeps free for drama: nobody's phone can ring.
 */
export function recallCustomer(memory: Memory, alias: string, random: () => number): Customer {
  const kept = parse(memory.getItem(keyOf(alias)))
  return kept ?? renewCustomer(memory, alias, random)
}

/** Forgets who wrote under `alias` and becomes somebody with another number. */
export function renewCustomer(memory: Memory, alias: string, random: () => number): Customer {
  const before = parse(memory.getItem(keyOf(alias)))
  let phone = fictionalPhone(random)
  while (phone === before?.phone) phone = fictionalPhone(random)
  const customer = { phone, name: before?.name ?? nameFor(alias, random) }
  keepCustomer(memory, alias, customer)
  return customer
}

export function keepCustomer(memory: Memory, alias: string, customer: Customer) {
  memory.setItem(keyOf(alias), JSON.stringify(customer))
}

/** `alias` of the page's address, reduced to what is safe as a key; empty where none is given. */
export function aliasOf(search: string): string {
  const given = new URLSearchParams(search).get('as') ?? ''
  return given
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .slice(0, 40)
}

function keyOf(alias: string) {
  return `centralino.try.customer.${alias}`
}

function fictionalPhone(random: () => number) {
  return `+447700900${String(Math.floor(random() * 1_000)).padStart(3, '0')}`
}

function nameFor(alias: string, random: () => number) {
  if (alias) return alias.charAt(0).toUpperCase() + alias.slice(1)
  return names[Math.floor(random() * names.length)]!
}

function parse(text: string | null): Customer | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { phone, name } = value as Record<string, unknown>
    if (typeof phone !== 'string' || !/^\+447700900\d{3}$/.test(phone)) return null
    return { phone, name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 60) : 'Ada' }
  } catch {
    // Somebody edited the storage by hand: start over with a new customer.
    return null
  }
}
