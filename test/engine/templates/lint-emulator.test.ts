import { expect, test } from 'vitest'
import { createEmulator } from '../../../channels/whatsapp/emulator/emulator.ts'
import { Refusal } from '../../../channels/whatsapp/emulator/refusal.ts'
import { templateDefinitionSchema } from '../../../domain/template.ts'
import { hasErrors, lintTemplate } from '../../../engine/templates/lint.ts'
import { seeded } from '../../torture/seeded.ts'
import { now } from './definitions.ts'
import { randomDefinition } from './random-definition.ts'

const emulator = createEmulator({
  appSecret: 'x',
  accessToken: 'x',
  settings: { templates: { perAccount: 1e6, createdPerHour: 1e6 } },
})

/** What the emulator's review says at once: null where it takes the definition. */
function refusalOf(given: Record<string, unknown>): string | null {
  const { parameterFormat, ...request } = given
  try {
    emulator.state.templates.clear()
    emulator.templates.create('1', { ...request, parameter_format: parameterFormat }, true)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.details ?? error.message
    throw error
  }
}

test('what the lint lets pass the emulator takes, and what it refuses has a finding', () => {
  const random = seeded(20_260_504)
  const seen = { taken: 0, refused: 0, errors: 0 }
  const rules = new Set<string>()
  for (let round = 0; round < 6_000; round++) {
    const given = randomDefinition(random)
    const refused = refusalOf(given)
    const parsed = templateDefinitionSchema.safeParse(given)
    const findings = parsed.success
      ? lintTemplate({ definition: parsed.data, id: null, existing: [], now }, 'en')
      : []
    for (const { rule } of findings) rules.add(rule)
    const found = !parsed.success || hasErrors(findings)
    if (refused !== null && !found)
      throw new Error(`the emulator refuses what the lint lets pass: ${refused}\n${JSON.stringify(given)}`)
    seen[refused !== null ? 'refused' : 'taken']++
    if (found) seen.errors++
  }
  // The trial is one only where it reaches both sides, and most rules.
  expect(seen.taken).toBeGreaterThan(1_000)
  expect(seen.refused).toBeGreaterThan(1_000)
  expect(seen.errors - seen.refused).toBeLessThan(seen.taken * 0.25)
  expect(rules.size).toBeGreaterThan(35)
})
