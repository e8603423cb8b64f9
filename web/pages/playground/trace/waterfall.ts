export interface Step {
  name: string
  /** Begin and length as shares of the whole, 0 to 1. */
  start: number
  share: number
  ms: number
}

const order = ['understand', 'retrieve', 'model', 'check']
/** Below this the steps are taken to make up the whole. */
const negligibleMs = 0.5

/**
 * The steps one after the other on the time of the whole turn; what no step accounts for stands last as `other`.
 * Steps that lie within another (a search inside the model's loop) make the whole longer than it was: the scale
 * then is their sum.
 */
export function waterfall(timing: Readonly<Record<string, number>>, ms: number): Step[] {
  const names = Object.keys(timing).toSorted((a, b) => place(a) - place(b))
  const spent = names.reduce((sum, name) => sum + timing[name]!, 0)
  const whole = Math.max(ms, spent, Number.EPSILON)
  let before = 0
  const steps = names.map((name) => {
    const step = { name, start: before / whole, share: timing[name]! / whole, ms: timing[name]! }
    before += timing[name]!
    return step
  })
  const rest = ms - spent
  if (rest < negligibleMs) return steps
  return [...steps, { name: 'other', start: spent / whole, share: rest / whole, ms: rest }]
}

function place(name: string): number {
  const known = order.indexOf(name)
  return known === -1 ? order.length : known
}
