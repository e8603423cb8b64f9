import { expect, test } from 'vitest'
import { CallerError } from '../../domain/errors.ts'
import { permissions, type Actor } from '../../domain/user.ts'
import type { Hub } from '../../operations/hub.ts'
import type { AnyOperation } from '../../operations/operation.ts'
import { perform } from '../../operations/perform.ts'
import { templatesLint } from '../../operations/templates/lint.ts'
import { templatesPreview } from '../../operations/templates/preview.ts'
import { templatesSave } from '../../operations/templates/save.ts'
import { defaultSettings } from '../../domain/settings.ts'
import { createTemplateDesk } from '../../engine/templates/desk.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { randomDefinition } from '../engine/templates/random-definition.ts'
import { seeded } from '../torture/seeded.ts'
import { mutate } from './mutate.ts'

const actor: Actor = { kind: 'system', id: 'test', name: 'test', permissions }
const rounds = 12_000

test('twelve thousand malformed definitions: an answer or a clear error each, and nothing half done', async () => {
  const storage = await testStorage()
  const clock = testClock()
  const templates = createTemplateDesk({ storage, provider: null, clock })
  const hub = { storage, clock, templates, settings: { current: () => defaultSettings } } as unknown as Hub
  const random = seeded(20_261_120)
  const seen = { saved: 0, refused: 0, findings: 0 }
  const ask = async (operation: unknown, raw: unknown) => {
    try {
      return (await perform(operation as AnyOperation, { hub, actor }, raw)) as Record<string, unknown>
    } catch (error) {
      // Anything else is a crash of ours.
      if (!(error instanceof CallerError))
        throw new Error(`crashed on ${JSON.stringify(raw)}`, { cause: error })
      expect(error.message.length).toBeGreaterThan(5)
      if (typeof raw === 'object' && raw !== null && !Array.isArray(raw))
        expect([error.field, raw]).toEqual([expect.any(String), raw])
      return null
    }
  }
  for (let round = 0; round < rounds; round++) {
    const whole = { ...randomDefinition(random), variables: { 'body.1': { from: 'send', fallback: 'x' } } }
    const raw = mutate(whole, random)
    const linted = await ask(templatesLint, raw)
    if (linted) seen.findings += (linted['findings'] as unknown[]).length
    if (round % 4 === 0) await ask(templatesPreview, { definition: raw })
    if (round % 8 !== 0) continue
    const saved = await ask(templatesSave, raw)
    seen[saved ? 'saved' : 'refused']++
    expect(saved === null).toBe(linted === null || (saved === null && linted !== null))
    // Kept few, so that the comparison with the others stays short.
    if (round % 800 === 0) await storage.db.deleteFrom('templates').execute()
  }
  expect(seen.saved).toBeGreaterThan(200)
  expect(seen.refused).toBeGreaterThan(200)
  expect(seen.findings).toBeGreaterThan(2_000)
  const audited = await storage.db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(audited.count).toBe(seen.saved + seen.refused)
}, 120_000)
