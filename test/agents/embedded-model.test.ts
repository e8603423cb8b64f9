import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { expect, it } from 'vitest'
import { EmbeddedChatModel } from '../../agents/models/embedded.ts'
import { createTerms } from '../../agents/terms.ts'
import { requestHuman } from '../../agents/tools/request-human.ts'
import { searchKnowledge } from '../../agents/tools/search-knowledge.ts'
import { analyser, hit } from './turns.ts'

const model = new EmbeddedChatModel(createTerms(analyser))
const bound = model.bindTools([searchKnowledge, requestHuman])
const question = new HumanMessage('Quanto costa la spedizione?')
const called = new AIMessage({ content: '', tool_calls: [{ id: '1', name: 'search_knowledge', args: {} }] })
const found = (hits: unknown[]) =>
  new ToolMessage({
    content: 'passages',
    tool_call_id: '1',
    artifact: { question: question.text, language: 'it', hits, maxCharacters: 500 },
  })

it('looks up what has not been looked up, with the tool that it was given', async () => {
  const message = await bound.invoke([question])
  expect(message.tool_calls).toMatchObject([{ name: 'search_knowledge', args: { query: question.text } }])
  expect((await model.invoke([question])).tool_calls).toEqual([])
})

it('quotes the best of what was found, the same every time', async () => {
  const hits = [hit('Costa 5,90 €.'), hit('Altro.')]
  const messages = [question, called, found(hits)]
  const first = await bound.invoke(messages)
  expect(first.text).toBe('Costa 5,90 €.')
  expect(first.tool_calls).toEqual([])
  expect((await bound.invoke(messages)).text).toBe(first.text)
})

it('says nothing where nothing was found, and looks a new question up anew', async () => {
  expect((await bound.invoke([question, called, found([])])).text).toBe('')
  const next = await bound.invoke([
    question,
    called,
    found([hit('x')]),
    new AIMessage('x'),
    new HumanMessage('E i resi?'),
  ])
  expect(next.tool_calls).toMatchObject([{ args: { query: 'E i resi?' } }])
})

it('stops when it is told to', async () => {
  await expect(bound.invoke([question], { signal: AbortSignal.abort() })).rejects.toThrow()
})
