import type { Draft } from './draft.ts'
import { placeholdersIn, renamed } from './placeholders.ts'
import { rekeyed } from './slots.ts'

/** The draft with its variables written by name or by number; examples and sources go with them. */
export function inFormat(draft: Draft, format: Draft['parameterFormat']): Draft {
  if (format === draft.parameterFormat) return draft
  const keys = new Map<string, string>()
  const used = new Set<string>()
  const inText = (text: string, prefix: string) => {
    const names = new Map<string, string>()
    for (const [index, name] of placeholdersIn(text).entries()) {
      const next = format === 'positional' ? String(index + 1) : freeName(nameFor(draft, prefix, name), used)
      names.set(name, next)
      if (format === 'positional') keys.set(name, `${prefix}.${next}`)
      else keys.set(`${prefix}.${name}`, next)
    }
    return renamed(text, (name) => names.get(name) ?? null)
  }
  const changed: Draft = {
    ...draft,
    parameterFormat: format,
    header: { ...draft.header, text: inText(draft.header.text, 'header') },
    body: inText(draft.body, 'body'),
    cards: draft.cards.map((card, index) => ({ ...card, body: inText(card.body, `card.${index}.body`) })),
  }
  return rekeyed(changed, (key) => keys.get(key) ?? key)
}

/** What a numbered variable may be called: after where its value comes from. */
function nameFor(draft: Draft, prefix: string, name: string): string {
  const source = draft.sources[`${prefix}.${name}`]
  if (/^[a-z]/.test(name)) return name
  return source?.from === 'contact' || source?.from === 'field' ? source.field : `value_${name}`
}

function freeName(wanted: string, used: Set<string>): string {
  let name = wanted
  for (let n = 2; used.has(name); n++) name = `${wanted}_${n}`
  used.add(name)
  return name
}
