import { expect, it } from 'vitest'
import { CallerError } from '../../domain/errors.ts'
import { defaultSettings } from '../../domain/settings.ts'
import { openSettings, type SettingsPatch } from '../../engine/settings.ts'
import { parseInput } from '../../operations/perform.ts'
import { settingsUpdate } from '../../operations/settings/update.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { seeded } from '../torture/seeded.ts'
import { mutate } from './mutate.ts'

const tries = 14_000
const actor = { kind: 'user', id: 'u', name: 'U', permissions: [] } as const

it(
  `answers ${tries} malformed settings with the field that is wrong, and changes nothing`,
  { timeout: 120_000 },
  async () => {
    const { db } = await testStorage()
    const settings = await openSettings({ db, clock: testClock() })
    const random = seeded(20_261_120)
    let refused = 0
    for (let index = 0; index < tries; index++) {
      const patch = mutate({ ...defaultSettings }, random)
      const before = settings.current()
      try {
        await settings.update(parseInput(settingsUpdate.input, patch) as SettingsPatch, actor)
      } catch (error) {
        if (!(error instanceof CallerError)) {
          throw new Error(`no clear error for ${String(JSON.stringify(patch)).slice(0, 500)}`, {
            cause: error,
          })
        }
        expect(error.code).toBe('invalid')
        // Only what is no object at all has no field to name.
        if (typeof patch === 'object' && patch !== null && !Array.isArray(patch))
          expect(error.field).toBeTruthy()
        expect(settings.current()).toBe(before)
        refused++
      }
    }
    expect(refused).toBeGreaterThan(tries / 2)
    // What was taken is a working whole: read back, it is what is in force.
    const inForce = settings.current()
    await settings.reload()
    expect(settings.current()).toEqual(inForce)
    expect(Object.keys(inForce)).toEqual(Object.keys(defaultSettings))
  },
)
