import { account } from './account.ts'
import { actions } from './actions.ts'
import { civic } from './civic.ts'
import { finance } from './finance.ts'
import { food } from './food.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { intents } from './intents.ts'
import { money } from './money.ts'
import { joinMoreWords } from './more-words.ts'
import { orders } from './orders.ts'
import { people } from './people.ts'
import { qualities } from './qualities.ts'
import { parseTheme, type Concept } from './theme.ts'
import { time } from './time.ts'
import { travel } from './travel.ts'

const themes = [
  intents,
  money,
  orders,
  account,
  time,
  people,
  health,
  travel,
  food,
  home,
  finance,
  civic,
  actions,
  qualities,
]

/** Every concept of every theme. @throws Error where two themes name the same concept, or one named is missing. */
export function lexicon(): Concept[] {
  const concepts = joinMoreWords(themes.flatMap(parseTheme))
  const names = new Set(concepts.map(({ name }) => name))
  for (const { name, wider } of concepts)
    for (const above of wider)
      if (!names.has(above))
        throw new Error(`Lexicon: "${name}" is said to be a kind of "${above}", which is missing`)
  return concepts
}
