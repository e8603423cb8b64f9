import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../domain/settings.ts'
import { sendingSettingsSchema, type SendingSettings } from '../../../domain/sending-settings.ts'
import { settingsSending } from '../../../operations/settings/sending.ts'
import { type Fault, faultOf, type Field } from '../../../web/pages/settings/sending/faults.ts'
import { groups } from '../../../web/pages/settings/sending/groups.ts'
import { matching } from '../../../web/pages/settings/sending/matching.ts'
import { sendingText } from '../../../web/pages/settings/sending/text.ts'

const { sending } = defaultSettings
// What it answers depends on nobody and nothing.
const { fields } = await (settingsSending.run as () => Promise<{ fields: Field[] }>)()
const fieldOf = (name: string) => fields.find((field) => field.name === name)!

test('every setting of sending stands in exactly one group', () => {
  expect(Object.values(groups).flat().toSorted()).toEqual(Object.keys(sending).toSorted())
})

test('the defaults have no fault', () => {
  expect(fields.filter((field) => faultOf(field, sending) !== null)).toEqual([])
})

test.each<[keyof SendingSettings, unknown, Fault]>([
  ['marketingPerWeek', 101, 'outOfBounds'],
  ['marketingPerWeek', Number.NaN, 'needed'],
  ['marketingPerWeek', 1.5, 'whole'],
  ['blockRatePercent', 100.5, 'outOfBounds'],
  ['marketingFrom', '25:00', 'time'],
  ['marketingUntil', '08:00', 'backwards'],
  ['alertWebhookUrl', 'shop.example/alerts', 'address'],
  ['alertWebhookUrl', 'ftp://shop.example', 'address'],
  ['warmUpSteps', [], 'steps'],
  ['warmUpSteps', [{ people: 0, days: 1 }], 'steps'],
  ['recoverySteps', [{ percent: 120, days: 1 }], 'steps'],
  ['recoverySteps', [{ percent: 20, days: Number.NaN }], 'steps'],
])('%s of %j is refused here as it is by the hub', (name, value, fault) => {
  const changed = { ...sending, [name]: value }
  expect(faultOf(fieldOf(name), changed as SendingSettings)).toBe(fault)
  expect(sendingSettingsSchema.safeParse(changed).success).toBe(false)
})

test.each<[keyof SendingSettings, unknown]>([
  ['budgetMessagesPerDay', null],
  ['keyMessagesPerDay', null],
  ['recoverySteps', []],
  ['alertWebhookUrl', 'https://shop.example/alerts'],
  ['blockRatePercent', 1.5],
])('%s of %j is taken by both', (name, value) => {
  const changed = { ...sending, [name]: value }
  expect(faultOf(fieldOf(name), changed as SendingSettings)).toBe(null)
  expect(sendingSettingsSchema.safeParse(changed).success).toBe(true)
})

describe('the search', () => {
  const found = (search: string) =>
    matching(
      search,
      (name) => sendingText.it.fields[name],
      (group) => sendingText.it.groups[group][0],
    )
  test('finds by words of label, hint, source and group, whatever the accents', () => {
    expect(found('QUALITA gialla').flatMap(([, names]) => names)).toEqual(['yellowPacePercent'])
    expect(found('131049').flatMap(([, names]) => names)).toEqual(['marketingPerWeek', 'silentEveryDays'])
  })
  test('of nothing is everything, and of nonsense nothing', () => {
    expect(found(' ').flatMap(([, names]) => names)).toHaveLength(fields.length)
    expect(found('zzz')).toEqual([])
  })
})
