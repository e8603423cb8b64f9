import type { SendingSettings } from '../../../../domain/sending-settings.ts'
import type { Output } from '../../../api/call.ts'

export type Field = Output<'settingsSending'>['fields'][number]
export type Fault = 'needed' | 'outOfBounds' | 'whole' | 'time' | 'backwards' | 'address' | 'steps'

const time = /^([01]\d|2[0-3]):[0-5]\d$/
const mostDays = 365

/** What keeps a value from being saved; a number that is still empty is NaN. Pure. */
export function faultOf(field: Field, all: SendingSettings): Fault | null {
  const value: unknown = all[field.name as keyof SendingSettings]
  switch (field.unit) {
    case 'yes or no':
      return null
    case 'HH:MM':
      if (typeof value !== 'string' || !time.test(value)) return 'time'
      return field.name === 'marketingUntil' && value <= all.marketingFrom ? 'backwards' : null
    case 'address':
      return value === '' || isAddress(value) ? null : 'address'
    case 'steps':
      return stepsFit(field.name === 'warmUpSteps', value) ? null : 'steps'
    default:
      return numberFault(field, value)
  }
}

function numberFault({ least, most, whole, optional }: Field, value: unknown): Fault | null {
  if (value === null && optional) return null
  if (typeof value !== 'number' || Number.isNaN(value)) return 'needed'
  if (whole && !Number.isInteger(value)) return 'whole'
  return (least !== null && value < least) || (most !== null && value > most) ? 'outOfBounds' : null
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:\/\//.test(value)
}

function stepsFit(needsOne: boolean, value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 20 || (needsOne && value.length === 0)) return false
  return value.every((step: Record<string, unknown>) => {
    const figure = Number(step['people'] ?? step['percent'])
    const days = Number(step['days'])
    const most = 'percent' in step ? 100 : 1_000_000
    return figure >= 1 && figure <= most && Number.isInteger(days) && days >= 1 && days <= mostDays
  })
}

/** How many of the stored unit make one of the shown: milliseconds are shown as seconds, millionths as money. */
export function shownUnit(unit: string): number {
  if (unit === 'milliseconds') return 1_000
  return unit === 'millionths of the currency' ? 1_000_000 : 1
}

export const isDefault = (field: Field, all: SendingSettings): boolean =>
  JSON.stringify(all[field.name as keyof SendingSettings]) === JSON.stringify(field.default)
