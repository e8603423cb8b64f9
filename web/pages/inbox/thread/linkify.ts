/** A text in parts; a part with `url` is a web address. Only http and https become links. */
export function linkified(text: string): { text: string; url?: string }[] {
  const parts: { text: string; url?: string }[] = []
  let from = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const address = match[0].replace(/[.,;:!?)\]}»”’]+$/, '')
    if (!URL.canParse(address)) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    parts.push({ text: address, url: address })
    from = match.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
