import { afterEach, describe, expect, it } from 'vitest'
import { openAiModel } from '../../agents/models/openai.ts'
import type { FoundHit } from '../../agents/retriever.ts'
import { createSupportAgent } from '../../agents/runner.ts'
import type { Settings } from '../../domain/settings.ts'
import { scriptedModel, type Step } from './scripted-model.ts'
import { analyser, fixedRetriever, hit, morning, sure, turnInput, unsure } from './turns.ts'

const passage = 'La spedizione in Italia costa 5,90 € e arriva in 2 giorni lavorativi.'
const question = 'Quanto costa la spedizione in Italia?'

let open: Awaited<ReturnType<typeof scriptedModel>> | null = null
afterEach(async () => {
  const server = open
  open = null
  await server?.finish()
})

async function agentWith(
  steps: Step[],
  more: { hits?: FoundHit[]; settings?: Settings; modelTimeoutMs?: number; retries?: number } = {},
) {
  const server = await scriptedModel(steps)
  open = server
  const warnings: string[] = []
  const retriever = fixedRetriever(more.hits ?? [hit(passage)])
  const agent = createSupportAgent({
    retriever,
    settings: () => more.settings ?? sure,
    model: openAiModel({
      apiKey: 'key',
      baseUrl: server.baseUrl,
      model: 'small',
      maxRetries: more.retries ?? 0,
    }),
    clock: { now: () => morning },
    analyser,
    log: { warn: (_facts, message) => warnings.push(message) },
    modelTimeoutMs: more.modelTimeoutMs,
  })
  return { agent, server, retriever, warnings }
}

describe('a language model behind an OpenAI-compatible server', () => {
  it('gets what the hub has found, answers in one call, and is recorded with its tokens', async () => {
    const { agent, server } = await agentWith([() => ({ say: 'La spedizione in Italia costa 5,90 €.' })])
    const turn = await agent.turn(turnInput(question))
    expect(turn).toMatchObject({
      model: 'small',
      decision: 'answer',
      reason: 'answered',
      reply: 'La spedizione in Italia costa 5,90 €.',
      citations: ['1'],
      tokensIn: 100,
      tokensOut: 10,
    })
    expect(turn.confidence.parts['support']).toBe(1)
    expect(turn.toolCalls.map(({ name, ok }) => [name, ok])).toEqual([['search_knowledge', true]])
    const [request] = server.requests
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool'])
    expect(request?.messages.at(-1)?.content).toContain(passage)
    expect(request?.tools?.map((tool) => tool.function.name)).toEqual(['search_knowledge', 'request_human'])
    expect(request?.tools?.every((tool) => tool.function.parameters['additionalProperties'] === false)).toBe(
      true,
    )
  })

  it('may search again in its own words, and no longer once its calls are used up', async () => {
    const search: Step = () => ({
      call: [{ name: 'search_knowledge', args: { query: 'spese di consegna' } }],
    })
    const { agent, server, retriever } = await agentWith([
      search,
      search,
      search,
      (request) => ({ say: request.tools === undefined ? 'La spedizione costa 5,90 €.' : 'still has tools' }),
    ])
    const turn = await agent.turn(turnInput(question))
    expect(retriever.queries).toEqual([
      question,
      'spese di consegna',
      'spese di consegna',
      'spese di consegna',
    ])
    expect(turn.decision).toBe('answer')
    expect(server.requests.at(-1)?.tools).toBeUndefined()
  })

  it('hands over through its tool', async () => {
    const { agent } = await agentWith([
      () => ({ call: [{ name: 'request_human', args: { why: 'needs the order system' } }] }),
    ])
    const turn = await agent.turn(turnInput(question))
    expect(turn).toMatchObject({ decision: 'escalate', reason: 'agent_decided' })
    expect(turn.toolCalls.at(-1)).toMatchObject({ name: 'request_human', ok: true })
  })

  it.each([
    ['a price that no source has', 'La spedizione in Italia costa 4,90 €.'],
    ['a link that no source has', 'La spedizione costa 5,90 €, vedi https://evil.example/paga.'],
    ['an action that it did not take', 'Ho annullato il tuo ordine. La spedizione costa 5,90 €.'],
    ['a promise', 'La spedizione costa 5,90 €. Ti rimborserò la differenza.'],
    ['a hand-over that did not happen', 'Ho avvisato un collega. La spedizione costa 5,90 €.'],
  ])('is not let through with %s', async (_, say) => {
    const { agent } = await agentWith([() => ({ say })])
    const turn = await agent.turn(turnInput(question))
    expect(turn).toMatchObject({ decision: 'escalate', reason: 'ungrounded_answer' })
    expect(turn.reply).not.toContain('4,90')
    expect(turn.reply).not.toContain('evil')
  })

  it('cannot raise its confidence by searching for something else', async () => {
    const { agent } = await agentWith([() => ({ say: passage })], { settings: unsure })
    expect(await agent.turn(turnInput(question))).toMatchObject({
      decision: 'escalate',
      reason: 'low_confidence',
    })
  })

  it('gets no detail of a failing tool, and two failures bring a person', async () => {
    const search: Step = () => ({ call: [{ name: 'search_knowledge', args: { query: 'altro' } }] })
    const { agent, retriever, server, warnings } = await agentWith([
      search,
      search,
      () => ({ say: 'Non saprei.' }),
    ])
    const find = retriever.search
    retriever.search = async (text, options) => {
      if (text === 'altro') throw new Error('SQLITE_CORRUPT: /var/secret.db')
      return find(text, options)
    }
    const turn = await agent.turn(turnInput(question))
    expect(turn).toMatchObject({ decision: 'escalate', reason: 'tool_failures' })
    expect(JSON.stringify(server.requests)).not.toContain('SQLITE')
    expect(warnings).toContain('a tool of the agent failed')
  })

  it('gets a generic answer to malformed arguments and to tools that do not exist', async () => {
    const { agent, server } = await agentWith([
      () => ({ call: [{ name: 'search_knowledge', args: { query: 'x', contact: '+39333' } }] }),
      () => ({ say: 'La spedizione in Italia costa 5,90 €.' }),
    ])
    const turn = await agent.turn(turnInput(question))
    expect(turn.toolCalls.map(({ ok }) => ok)).toEqual([true, false])
    expect(server.requests[1]?.messages.at(-1)?.content).toContain('not available')
    expect(turn.decision).toBe('answer')
  })
})

describe('a language model that fails', () => {
  it('is stood in for by the embedded one where the hub is sure of the passage', async () => {
    const { agent, warnings } = await agentWith([() => ({ status: 500 })])
    const turn = await agent.turn(turnInput(question))
    expect(turn).toMatchObject({ model: 'embedded', decision: 'answer', reply: passage })
    expect(warnings).toEqual(['the language model did not answer; the embedded model stands in'])
  })

  it('brings a person where it is not', async () => {
    const { agent } = await agentWith([() => ({ status: 500 })], { settings: unsure })
    expect(await agent.turn(turnInput(question))).toMatchObject({
      decision: 'escalate',
      reason: 'model_unavailable',
    })
  })

  it('is given up after the time for a turn', async () => {
    const { agent } = await agentWith([() => ({ hang: true })], { modelTimeoutMs: 1_000, settings: unsure })
    expect((await agent.turn(turnInput(question))).reason).toBe('model_unavailable')
  })

  it('is asked again after a passing fault', async () => {
    const { agent } = await agentWith([() => ({ status: 503 }), () => ({ say: passage })], { retries: 1 })
    expect((await agent.turn(turnInput(question))).model).toBe('small')
  })

  it('is stopped when an operator takes over', async () => {
    const taken = new AbortController()
    const { agent } = await agentWith([
      () => {
        taken.abort()
        return { hang: true }
      },
    ])
    await expect(agent.turn(turnInput(question), taken.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
