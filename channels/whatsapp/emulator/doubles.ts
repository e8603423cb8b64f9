import type { PhoneMessage } from './model.ts'

/** Outbound messages that customers got more than once: by the sender's own id, and by what they say. */
export function doublesOf(messages: Iterable<PhoneMessage>) {
  const byCallbackData = new Map<string, number>()
  const byContent = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  let accepted = 0
  for (const message of messages) {
    if (message.direction !== 'out') continue
    accepted++
    if (message.callbackData !== null) add(byCallbackData, message.callbackData)
    add(byContent, `${message.thread.customer.waId} ${message.type} ${JSON.stringify(message.body)}`)
  }
  const doubled = (counts: Map<string, number>) =>
    [...counts].filter(([, times]) => times > 1).map(([key, times]) => ({ key, times }))
  return { accepted, byCallbackData: doubled(byCallbackData), byContent: doubled(byContent) }
}
