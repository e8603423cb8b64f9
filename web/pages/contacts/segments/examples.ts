/** Filters to start from, each with the key of its words. */
export const examples = [
  { key: 'consent', filter: 'consent:granted' },
  { key: 'recent', filter: 'consent:granted and last_inbound < 30d' },
  { key: 'quiet', filter: 'consent:granted and (last_inbound > 90d or last_inbound:never)' },
  { key: 'tags', filter: 'tag:(vip, wholesale) and language:it' },
  { key: 'untagged', filter: 'country:IT and not tag:vip' },
] as const
