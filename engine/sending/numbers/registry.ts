import { minute, type Clock } from '../../../domain/clock.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { Logger } from '../../../domain/log.ts'
import { findNumber, readNumbers } from '../../../storage/numbers.ts'
import type { Storage } from '../../../storage/open.ts'
import { readFigures } from './figures.ts'
import { fillPlaces } from './fill-places.ts'
import { hear, type Ears } from './hear.ts'
import { createNumberPoll, type NumberSource } from './poll.ts'
import type { NumberNews } from './state.ts'

/** Our own figures are counted this often. */
const figuresEveryMs = 15 * minute

/** What an operator can do to a number. */
interface NumberChange {
  /** Ends a halt, and a stop of marketing by the spam limit. */
  release?: boolean | undefined
  /** Step of the warm-up plan, from 0; null: no warm-up. */
  warmUpStep?: number | null | undefined
  /** Begins the recovery plan, or ends it. */
  recovering?: boolean | undefined
}

/** The numbers that the hub sends from: asked about, heard of, moved along their plans. */
export function createNumberRegistry(deps: {
  storage: Storage
  source: NumberSource
  ids: () => readonly string[]
  ears: Ears
  clock: Clock
  log: Logger
  /** Something may be sent now. */
  wake: () => void
}) {
  const { storage, ears, clock } = deps
  let figuresAt = 0

  const told = (id: string, news: NumberNews) =>
    storage.db.transaction().execute((tx) => hear(tx, ears, id, news, clock.now()))

  return {
    /** Asks the provider about every number. */
    poll: createNumberPoll(deps),

    /** Moves the plans of numbers on, counts our own figures, and gives free places to who waits; every few seconds. */
    async tick(): Promise<void> {
      const now = clock.now()
      const counts = now >= figuresAt + figuresEveryMs
      if (counts) figuresAt = now
      for (const { id } of await readNumbers(storage.db)) {
        await told(
          id,
          counts ? { kind: 'figures', figures: await readFigures(storage.db, id, now) } : { kind: 'time' },
        )
      }
      const brought = await storage.db
        .transaction()
        .execute((tx) => fillPlaces(tx, ears.settings(), clock.now()))
      if (brought > 0) deps.wake()
    },

    /** What an operator decides. Throws CallerError where there is no such number or step. */
    async change(id: string, { release, warmUpStep, recovering }: NumberChange): Promise<void> {
      if (!(await findNumber(storage.db, id))) {
        throw new CallerError('not_found', 'No such number', {
          field: 'id',
          fix: 'Take the id from sending.numbers',
        })
      }
      const steps = ears.settings().warmUpSteps.length
      if (typeof warmUpStep === 'number' && warmUpStep >= steps) {
        throw new CallerError('invalid', `The warm-up plan has ${steps} steps`, {
          field: 'warmUpStep',
          fix: `Name one from 0 to ${steps - 1}, or null for none`,
        })
      }
      if (warmUpStep !== undefined) await told(id, { kind: 'warm_up_set', step: warmUpStep })
      if (recovering !== undefined) await told(id, { kind: 'recovery_set', recovering })
      if (release === true) await told(id, { kind: 'released' })
      deps.wake()
    },
  }
}
export type NumberRegistry = ReturnType<typeof createNumberRegistry>
