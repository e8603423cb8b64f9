export const contactSorts = ['newest', 'last_inbound', 'name'] as const
export type ContactSort = (typeof contactSorts)[number]

/** What the address of the contacts says; all of it can be shared and survives a reload. */
export interface ContactsSearch {
  tab?: string | undefined
  /** The person whose drawer is open. */
  id?: string | undefined
  q?: string | undefined
  /** In the language of segments. */
  where?: string | undefined
  sort?: ContactSort | undefined
  /** The import that is being made or looked at. */
  import?: string | undefined
  /** The segment in the editor; `new` for one that is being made. */
  segment?: string | undefined
}

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export function readContactsSearch(search: Record<string, unknown>): ContactsSearch {
  return {
    tab: words(search['tab']),
    id: words(search['id']),
    q: words(search['q']),
    where: words(search['where']),
    sort: contactSorts.find((sort) => sort === search['sort']),
    import: words(search['import']),
    segment: words(search['segment']),
  }
}
