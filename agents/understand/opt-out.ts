import type { Language } from '../../domain/language.ts'
import { optOutOf } from './classify.ts'
import { featuresOf } from './features.ts'
import { injectionIn } from './injection.ts'
import { detectLanguage, spokenIn } from './language.ts'
import { bareIntent } from './opt-out-phrases.ts'
import { read } from './tokens.ts'

interface OptOut {
  intent: 'stop' | 'start' | 'none'
  /** The customer's words that say so; empty for `none`. */
  words: string
  /** The word alone says so, as STOP and START do; else it is what the classifier took it for. */
  plain: boolean
}

const none: OptOut = { intent: 'none', words: '', plain: false }

/**
 * Whether the customer wants no more messages, or wants them again: by rule where the word alone says so, else by what
 * the classifier learnt. `language` is that of the conversation so far. Pure, no I/O, well under a millisecond.
 */
export function optOutIntent(text: string, context: { language: Language | null }): OptOut {
  const reading = read(text)
  const bare = bareIntent(reading)
  if (bare !== null) return { ...bare, plain: true }
  if (reading.tokens.every(({ kind }) => kind !== 'word')) return none
  // Words that instruct a machine are not a customer's wish about messages: whoever answers sees them.
  if (injectionIn(reading) !== null) return none
  const spoken = spokenIn(detectLanguage(reading, { previous: context.language }), context.language ?? 'it')
  const { output, words } = optOutOf({ reading, features: featuresOf(reading, spoken) })
  return output === 'none' ? none : { intent: output, words: words.join(' … '), plain: false }
}
