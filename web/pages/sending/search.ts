/** What the address of the sending pages says; all of it can be shared and survives a reload. */
export interface SendingSearch {
  tab?: string | undefined
  /** The send that is open; `new` for one that is being made. */
  send?: string | undefined
  /** Whom a new send begins with. */
  segment?: string | undefined
  list?: string | undefined
  /** Of the ledger: person, number, rule, outcome and days back. */
  q?: string | undefined
  number?: string | undefined
  rule?: string | undefined
  outcome?: string | undefined
  days?: number | undefined
  /** The message whose explanation is open. */
  message?: string | undefined
}

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export function readSendingSearch(search: Record<string, unknown>): SendingSearch {
  const days = Number(search['days'])
  return {
    tab: words(search['tab']),
    send: words(search['send']),
    segment: words(search['segment']),
    list: words(search['list']),
    q: words(search['q']),
    number: search['number'] === undefined ? undefined : String(search['number']),
    rule: words(search['rule']),
    outcome: words(search['outcome']),
    days: Number.isInteger(days) && days > 0 && days <= 366 ? days : undefined,
    message: words(search['message']),
  }
}
