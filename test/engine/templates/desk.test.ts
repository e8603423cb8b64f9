import { expect, test } from 'vitest'
import { createTemplateDesk } from '../../../engine/templates/desk.ts'
import { body, definition } from './definitions.ts'
import { businessId, templateWorld } from './template-world.ts'

test('deleting: a draft for good, a submitted one there too, and its name can be drafted again', async () => {
  const w = await templateWorld()
  const draft = await w.desk.save(definition({ name: 'only_here' }), null)
  await w.desk.remove(draft.id)
  await expect(w.desk.find(draft.id)).rejects.toMatchObject({ code: 'not_found' })
  const { id } = await w.desk.save(definition(), null)
  await expect(w.desk.save(definition(), null)).rejects.toMatchObject({ code: 'conflict', field: 'name' })
  await w.desk.submit(id, 'it')
  await expect(w.desk.submit(id, 'it')).rejects.toMatchObject({ code: 'conflict' })
  await w.desk.remove(id)
  expect(w.emulator.state.templates.size).toBe(0)
  expect((await w.desk.find(id)).status).toBe('deleted')
  const again = await w.desk.save(definition(), null)
  expect(again).toMatchObject({ id, status: 'draft', provider_id: null })
})

test('a sample becomes a handle that the review takes; what is no picture is refused here', async () => {
  const w = await templateWorld()
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const { handle } = await w.desk.uploadSample({ bytes: png, mimeType: 'image/png', filename: 'a b.png' })
  expect(handle).toMatch(/^4::/)
  const given = definition({
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } },
      body('Il tuo ordine parte'),
    ],
  })
  const { id } = await w.desk.save(given, null)
  expect((await w.desk.submit(id, 'it')).template.status).toBe('pending')
  await expect(
    w.desk.uploadSample({ bytes: Buffer.from('MZ'), mimeType: 'image/png', filename: 'a.png' }),
  ).rejects.toMatchObject({ code: 'invalid', field: 'bytes' })
})

test('without a business account drafts and the lint work, the rest says what to configure', async () => {
  const w = await templateWorld()
  const desk = createTemplateDesk({ storage: w.storage, provider: null, clock: w.clock })
  const { id } = await desk.save(definition(), null)
  expect(await desk.lint(definition(), id, 'it')).toEqual([])
  await expect(desk.submit(id, 'it')).rejects.toMatchObject({
    code: 'conflict',
    fix: expect.stringContaining('WHATSAPP_BUSINESS_ACCOUNT_ID'),
  })
  // Configured later, the draft goes to that account.
  expect((await w.desk.submit(id, 'it')).template.business_id).toBe(businessId)
})

test('two who write on one draft do not overwrite each other: the second learns of the first', async () => {
  const w = await templateWorld()
  const read = await w.desk.save(definition(), null)
  const anna = definition({ components: [body('Le parole di Anna')] })
  const saved = await w.desk.save(anna, read.id, read.updated_at)
  expect(saved.updated_at).toBeGreaterThan(read.updated_at)
  const bruno = definition({ components: [body('Le parole di Bruno')] })
  await expect(w.desk.save(bruno, read.id, read.updated_at)).rejects.toMatchObject({
    code: 'conflict',
    field: 'version',
    fix: expect.stringContaining('updatedAt'),
  })
  expect((await w.desk.find(read.id)).components).toContain('Anna')
  await w.desk.save(bruno, read.id, saved.updated_at)
  await w.desk.save(anna, read.id)
  expect((await w.desk.find(read.id)).components).toContain('Anna')
})

test('an edit of a submitted one is held against edits of people, not against news of WhatsApp', async () => {
  const w = await templateWorld({ reviewMs: 10 })
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  const { updated_at: read } = await w.desk.find(id)
  await w.advance(60_000)
  await w.hear()
  const { status, updated_at: after } = await w.desk.find(id)
  expect([status, after > read]).toEqual(['approved', true])
  const variables = { 'body.1': { from: 'contact', field: 'first_name', fallback: 'tu' } } as const
  await w.desk.edit(id, { variables }, 'it', read)
  await expect(w.desk.edit(id, { variables: {} }, 'it', read)).rejects.toMatchObject({ field: 'version' })
  const { updated_at: now } = await w.desk.find(id)
  expect((await w.desk.edit(id, { variables: {} }, 'it', now)).reviewed).toBe(false)
})
