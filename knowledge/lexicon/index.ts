import { languages } from '../../domain/language.ts'
import { account } from './account.ts'
import { actions } from './actions.ts'
import { civic } from './civic.ts'
import { classes } from './classes.ts'
import { finance } from './finance.ts'
import { food } from './food.ts'
import { generalAdjectives } from './general-adjectives.ts'
import { generalNouns } from './general-nouns.ts'
import { generalVerbs } from './general-verbs.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { idioms } from './idioms.ts'
import { intents } from './intents.ts'
import { irregular } from './irregular.ts'
import { money } from './money.ts'
import { orders } from './orders.ts'
import { people } from './people.ts'
import { qualities } from './qualities.ts'
import { sectorHome } from './sector-home.ts'
import { sectorPeople } from './sector-people.ts'
import { sectorPublic } from './sector-public.ts'
import { sectorShops } from './sector-shops.ts'
import { sectorTravel } from './sector-travel.ts'
import { situationsBuying } from './situations-buying.ts'
import { situationsLife } from './situations-life.ts'
import { situationsServices } from './situations-services.ts'
import { parseTheme, type Concept } from './theme.ts'
import { time } from './time.ts'
import { travel } from './travel.ts'
import { turns } from './turns.ts'

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
  idioms,
  situationsBuying,
  generalVerbs,
  generalNouns,
  sectorTravel,
  sectorHome,
  sectorPeople,
  sectorPublic,
  sectorShops,
  situationsLife,
  irregular,
  classes,
  generalAdjectives,
  situationsServices,
  turns,
]

/**
 * Every concept of every theme, with the terms that other themes add to it.
 * @throws Error where two themes define the same concept, or one that is named is missing.
 */
export function lexicon(): Concept[] {
  const parsed = themes.flatMap(parseTheme)
  const concepts = new Map<string, Concept>()
  for (const concept of parsed) {
    if (concept.addsTo) continue
    if (concepts.has(concept.name)) throw new Error(`Lexicon: concept "${concept.name}" is defined twice`)
    concepts.set(concept.name, concept)
  }
  const known = (name: string) => {
    const concept = concepts.get(name)
    if (concept === undefined) throw new Error(`Lexicon: there is no concept "${name}"`)
    return concept
  }
  for (const addition of parsed) {
    addition.wider.forEach(known)
    if (!addition.addsTo) continue
    const { terms } = known(addition.name)
    for (const language of languages) terms[language].push(...addition.terms[language])
  }
  return [...concepts.values()]
}
