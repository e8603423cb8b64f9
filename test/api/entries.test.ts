import { expect, it } from 'vitest'
import { defaultLimits } from '../../knowledge/limits.ts'
import { testHub } from '../hub.ts'

const { questionCharacters, answerCharacters, variants } = defaultLimits

it('an entry of a file that is as large as a file may hold can be changed and saved', async () => {
  const { hub, signedIn } = await testHub()
  const largest = {
    id: 'largest',
    section: 's'.repeat(questionCharacters),
    question: 'q'.repeat(questionCharacters),
    answer: 'a'.repeat(answerCharacters),
    variants: Array.from({ length: variants }, (_, at) => `${at}`.padStart(questionCharacters, 'v')),
  }
  const smallest = { id: 'smallest', question: '?', answer: '!' }
  const source = await hub.knowledge.addFile({
    name: 'faq.json',
    bytes: Buffer.from(JSON.stringify([largest, smallest])),
    language: 'it',
  })
  await hub.knowledge.ingest(source.id)
  const manager = await signedIn('manager')
  const { body } = await manager.call<{ entries: Record<string, unknown>[] }>('GET', '/knowledge/entries')
  expect(body.entries).toHaveLength(2)
  for (const { id, section, language, question, answer, variants, updatedAt } of body.entries) {
    const entry = { id, section, language, question, answer, variants, version: updatedAt }
    expect((await manager.call('POST', '/knowledge/entries', entry)).status).toBe(200)
    expect(await manager.call('POST', '/knowledge/entries', entry)).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', field: 'version' } },
    })
  }
})

it('one character more is refused by the field', async () => {
  const { signedIn } = await testHub()
  const manager = await signedIn('manager')
  const entry = { language: 'it', question: 'Domanda?', answer: 'a'.repeat(answerCharacters + 1) }
  expect(await manager.call('POST', '/knowledge/entries', entry)).toMatchObject({
    status: 422,
    body: { error: { field: 'answer' } },
  })
})

it('undoing a deletion needs nothing but the id', async () => {
  const { signedIn } = await testHub()
  const manager = await signedIn('manager')
  const entry = { language: 'it', question: 'Domanda?', answer: 'Risposta.', variants: ['Altra domanda?'] }
  const saved = await manager.call<{ entry: { id: string } }>('POST', '/knowledge/entries', entry)
  const { id } = saved.body.entry
  await manager.call('DELETE', `/knowledge/entries/${id}`)
  expect((await manager.call('GET', `/knowledge/entries/${id}`)).status).toBe(404)
  expect(await manager.call('POST', `/knowledge/entries/${id}/restore`)).toMatchObject({
    status: 200,
    body: { entry: { id, ...entry } },
  })
})
