import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { readPrices, replacePrices } from '../../storage/prices.ts'
import { operation } from '../operation.ts'
import { priceShape } from './shapes.ts'

const prices = z.object({ prices: z.array(priceShape) })

export const sendingPrices = operation({
  name: 'sending.prices',
  title: 'Prices of messages',
  description: 'What a delivered message costs, by country and category, as the business loaded it.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sending/prices' },
  input: z.object({}),
  output: prices,
  run: async ({ hub }) => prices.parse({ prices: await readPrices(hub.storage.db) }),
})

export const sendingPricesLoad = operation({
  name: 'sending.prices.load',
  title: 'Load prices',
  description:
    'Puts this table in the place of the one before. All in one currency; what is not named costs 0. WhatsApp publishes its prices by market.',
  permission: 'settings:write',
  effect: 'write',
  http: { method: 'PUT', path: '/sending/prices' },
  input: z.strictObject({ prices: z.array(priceShape).max(2_000) }),
  output: prices,
  async run({ hub }, input) {
    const { db } = hub.storage
    const seen = new Set<string>()
    for (const [index, { country, category, currency }] of input.prices.entries()) {
      if (currency !== input.prices[0]!.currency) {
        throw new CallerError('invalid', 'Prices are in several currencies', {
          field: `prices.${index}.currency`,
          fix: 'Give all of them in one',
        })
      }
      if (seen.has(`${country}:${category}`)) {
        throw new CallerError('invalid', `${country} has two prices for ${category}`, {
          field: `prices.${index}`,
          fix: 'Leave one of them out',
        })
      }
      seen.add(`${country}:${category}`)
    }
    await db.transaction().execute((tx) => replacePrices(tx, input.prices))
    return prices.parse({ prices: await readPrices(db) })
  },
})
