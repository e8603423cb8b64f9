import type { VariableSource } from '../../../../domain/template.ts'
import type { Draft } from './draft.ts'
import { nextName, placeholdersIn } from './placeholders.ts'
import { textKey } from './slots.ts'

/** Puts a variable into a text of the draft; the cursor stands after it. */
export function withVariable(given: {
  draft: Draft
  /** Empty, or `card.0.`. */
  prefix: string
  value: string
  at: [from: number, to: number]
  wanted: string
  source: VariableSource
  example: string
}): { draft: Draft; value: string; caret: number } {
  const { draft, prefix, value, at, wanted, source, example } = given
  const format = draft.parameterFormat
  const name = reusable(given) ? wanted : nextName(allTexts(draft, value), format, wanted)
  const key = textKey(format, prefix, 'body', name)
  const inserted = `{{${name}}}`
  return {
    draft: {
      ...draft,
      sources: { ...draft.sources, [key]: draft.sources[key] ?? source },
      examples: { ...draft.examples, [key]: draft.examples[key] || example },
    },
    value: value.slice(0, at[0]) + inserted + value.slice(at[1]),
    caret: at[0] + inserted.length,
  }
}

/** A named variable that has the same source already stands for both. */
function reusable({ draft, value, wanted, source }: Parameters<typeof withVariable>[0]): boolean {
  if (draft.parameterFormat === 'positional' || source.from === 'send' || source.from === 'fixed')
    return false
  const before = draft.sources[wanted]
  const isThere = placeholdersIn(allTexts(draft, value)).includes(wanted)
  return isThere && before?.from === source.from && before.field === source.field
}

/** Named variables share one space of names; numbered ones count in each text. */
function allTexts(draft: Draft, value: string): string {
  return draft.parameterFormat === 'positional'
    ? value
    : [value, draft.header.text, draft.body, ...draft.cards.map(({ body }) => body)].join('\n')
}
