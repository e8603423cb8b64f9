import { expect, test } from 'vitest'
import { slotsOf } from '../../../domain/template-slots.ts'
import { templateDefinitionSchema } from '../../../domain/template.ts'
import { hasErrors, lintTemplate } from '../../../engine/templates/lint.ts'
import { fillTemplate } from '../../../engine/templates/render.ts'
import { seeded } from '../../torture/seeded.ts'
import { phone, startWorld } from '../../channels/whatsapp/world.ts'
import { now } from './definitions.ts'
import { randomDefinition } from './random-definition.ts'

const sample: Record<string, string> = {
  text: 'Maria',
  url: '42',
  code: '493817',
  location: '44.28, 11.88',
}

test('what is filled whole goes out, and what lacks a value would be refused', async () => {
  const world = await startWorld({
    settings: {
      templates: { perAccount: 1e6, createdPerHour: 1e6 } as never,
      limits: { pairIntervalMs: null, perSecond: null } as never,
      receipts: { sentMs: null, deliveredMs: null, readMs: null },
      webhooks: { url: null } as never,
    },
  })
  world.emulator.state.settings.webhooks.url = null
  const random = seeded(7)
  let sent = 0
  let refused = 0
  for (let round = 0; sent < 150; round++) {
    const parsed = templateDefinitionSchema.safeParse(randomDefinition(random))
    if (!parsed.success) continue
    const { data } = parsed
    if (hasErrors(lintTemplate({ definition: data, id: null, existing: [], now }, 'en'))) continue
    world.emulator.templates.create(
      '200000000000001',
      { ...data, parameter_format: data.parameterFormat },
      true,
    )
    const template = {
      ...data,
      parameter_format: data.parameterFormat,
      components: JSON.stringify(data.components),
      variables: '{}',
    }
    const slots = slotsOf(data)
    const values = Object.fromEntries(
      slots.map(({ key, kind }) => [key, sample[kind] ?? 'https://belvedere.example/a.jpg']),
    )
    const whole = fillTemplate({ template, contact: null, values })
    expect(whole.missing).toEqual([])
    await world.send(whole.content)
    sent++
    if (slots.length === 0) continue
    delete values[random.pick(slots).key]
    const lacking = fillTemplate({ template, contact: null, values })
    expect(lacking.missing).toHaveLength(1)
    await expect(world.send(lacking.content)).rejects.toMatchObject({
      code: expect.toSatisfy((code: number) => [132000, 131008, 132012].includes(code)),
    })
    refused++
  }
  expect(refused).toBeGreaterThan(50)
  expect(
    world.emulator.state.thread(
      [...world.emulator.state.numbers.values()][0]!,
      world.emulator.state.customer(phone.slice(1)),
    ).messages,
  ).toHaveLength(sent)
  await world.close()
})
