import { describe, expect, it } from 'vitest'
import { testHub } from '../hub.ts'
import { eras, keyFor, until } from './clients.ts'

interface Waiting {
  waiting: {
    conversationId: string
    customer: string
    reason: string
    question: string
    sentiment: string
    waitedMinutes: number
  }[]
}

describe.each(Object.entries(eras))('a model works the hub over HTTP as of %s', (era, connect) => {
  it('from a customer who waits to knowledge that answers the next one', async () => {
    const hub = await testHub()
    const client = await connect(`${hub.url}/mcp`, await keyFor(hub, 'write'))
    expect(client.protocol()).toBe(era)

    const question = 'Fate anche la riparazione delle fisarmoniche?'
    hub.write('+393331234567', question)
    const [waiting] = await until(async () => {
      const page = await client.call<Waiting>('list_waiting')
      return page.waiting.length > 0 ? page.waiting : undefined
    }, 'the escalation')
    expect(waiting).toMatchObject({ reason: 'no_knowledge', sentiment: 'neutral', waitedMinutes: 0 })
    expect(waiting!.question).toContain(question)
    const { conversationId } = waiting!

    const read = await client.call<{
      state: string
      escalation: { open: boolean; reason: string }
      messages: { from: string; text: string }[]
    }>('read_conversation', { conversationId })
    expect(read.state).toBe('waiting')
    expect(read.escalation).toMatchObject({ open: true, reason: 'no_knowledge' })
    expect(read.messages.map(({ from }) => from)).toEqual(['customer', 'agent', 'event'])
    expect(read.text).toContain(question)

    const { entryId } = await client.call<{ entryId: string }>('add_knowledge', {
      question: 'Riparate fisarmoniche?',
      answer: 'Sì, ripariamo fisarmoniche in bottega. Serve un appuntamento.',
      language: 'it',
      variants: ['aggiustate le fisarmoniche?', 'riparazione di una fisarmonica'],
    })
    const found = await client.call<{ passages: { entryId: string; text: string; score: number }[] }>(
      'search_knowledge',
      { query: question },
    )
    expect(found.passages[0]).toMatchObject({ entryId })
    expect(found.passages[0]!.text).toContain('Serve un appuntamento')

    const drafted = await client.call<{
      draft: string
      decision: string
      confidence: number
      threshold: number
      citations: { entryId: string }[]
    }>('draft_answer', { conversationId })
    expect(drafted.draft).toContain('ripariamo fisarmoniche in bottega')
    expect(drafted.citations.map((citation) => citation.entryId)).toEqual([entryId])
    expect(['answer', 'clarify', 'escalate']).toContain(drafted.decision)
    expect(drafted.threshold).toBe(hub.hub.settings.current().agent.answerThreshold)

    const report = await client.call<{ waiting: number; escalatedByReason: Record<string, number> }>(
      'agents_report',
    )
    expect(report).toMatchObject({ turns: 1, escalated: 1, waiting: 1, automatedShare: 0 })
    expect(report.escalatedByReason).toEqual({ no_knowledge: 1 })

    const listed = await client.call<{ conversations: { conversationId: string; escalated: string }[] }>(
      'list_conversations',
      { search: 'fisarmoniche', state: 'waiting' },
    )
    expect(listed.conversations).toMatchObject([{ conversationId, escalated: 'no_knowledge' }])

    const { call } = await hub.signedIn('operator')
    await call('POST', `/conversations/${conversationId}/take`)
    expect((await client.call<Waiting>('list_waiting')).waiting).toEqual([])
    expect(await client.call('read_conversation', { conversationId })).toMatchObject({ heldBy: 'operator' })
  })

  it('pages through those who wait, longest first', async () => {
    const hub = await testHub()
    const client = await connect(`${hub.url}/mcp`, await keyFor(hub, 'read'))
    for (const number of [1, 2, 3]) {
      hub.write(`+39333000000${number}`, `Voglio parlare con una persona, ${number}`)
      await until(async () => {
        const { waiting } = await client.call<Waiting>('list_waiting')
        return waiting.length === number ? true : undefined
      }, `customer ${number}`)
    }
    const first = await client.call<Waiting & { nextCursor: string }>('list_waiting', { limit: 2 })
    const second = await client.call<Waiting & { nextCursor?: string }>('list_waiting', {
      limit: 2,
      cursor: first.nextCursor,
    })
    const asked = [...first.waiting, ...second.waiting].map(
      ({ question }) => /una persona, (\d)/.exec(question)?.[1],
    )
    expect(asked).toEqual(['1', '2', '3'])
    expect(second.nextCursor).toBeUndefined()
  })
})
