import { injectionLexicon } from './lexicon/injection.ts'
import { makeMatcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const find = makeMatcher(injectionLexicon)

/** Marks of another speaker's turn: `<system>`, `[INST]`, `### Instruction`, `system:` at the start of a line. */
const frames =
  /<\/?(?:system|assistant|instructions?|prompt|im_start|im_end)\b|<\|[a-z_]{1,20}\|>|\[\/?(?:INST|SYSTEM)\]|^#{2,4} ?(?:system|instructions?)\b|^(?:system|assistant|developer) ?:/im

/** Words of the message that try to instruct the agent, if there are any. */
export function injectionIn(reading: Reading): { words: string } | null {
  const framed = frames.exec(reading.clean)
  if (framed) return { words: framed[0] }
  return find(reading)[0] ?? null
}
