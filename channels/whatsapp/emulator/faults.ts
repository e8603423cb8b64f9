import { Refusal } from './refusal.ts'
import type { Fault } from './settings.ts'
import type { Customer } from './model.ts'
import type { State } from './state.ts'

/** The fault that strikes a send to this customer, used up by one where it is counted. */
export function strikingFault(state: State, customer: Customer): Fault | null {
  const { errors } = state.settings.faults
  if (errors.length === 0) return null
  for (const fault of errors) {
    const { recipients } = fault
    if (recipients && !recipients.includes(customer.waId) && !recipients.includes(customer.userId)) continue
    if (!(fault.chance === 1 || state.chance(fault.chance))) continue
    if (fault.times !== undefined && --fault.times === 0) errors.splice(errors.indexOf(fault), 1)
    state.count(`faults.${fault.code}`)
    return fault
  }
  return null
}

/** A fault as the answer to a request; `bare` is an answer without the Graph API's error body. */
export class FaultAnswer extends Error {
  constructor(
    readonly fault: Fault,
    readonly refusal: Refusal,
  ) {
    super(refusal.message)
  }
}

export function faultAnswer(fault: Fault): FaultAnswer {
  const headers: Record<string, string> = {}
  if (fault.retryAfterSeconds !== undefined) {
    headers['retry-after'] = String(fault.retryAfterSeconds)
    const estimated_time_to_regain_access = Math.ceil(fault.retryAfterSeconds / 60)
    headers['x-business-use-case-usage'] = JSON.stringify({
      '1': [{ type: 'messages', estimated_time_to_regain_access }],
    })
  }
  return new FaultAnswer(
    fault,
    new Refusal(fault.code, 'Injected by the emulator', { status: fault.status, headers }),
  )
}
