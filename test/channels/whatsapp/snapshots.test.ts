import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runEmulator } from '../../../channels/whatsapp/emulator/command.ts'
import { phone, startWorld } from './world.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'emulator-'))))
afterAll(() => rm(folder, { recursive: true }))

it('a restart finds the customers, their threads, the open window and the time', async () => {
  const stateFile = join(folder, 'state.json')
  const settings = { receipts: { sentMs: 1, deliveredMs: null, readMs: null } }
  const before = await startWorld({ stateFile, settings })
  await before.control('PATCH', `/customers/${phone}`, { name: 'Giulia', userIds: 'with_phone' })
  await before.control('POST', `/customers/${phone}/messages`, { text: 'Ciao' })
  await before.control('POST', '/advance', { hours: 20 })
  await before.control('POST', '/templates', {
    name: 'kept',
    language: 'it',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: 'x' }],
  })
  await before.send({ type: 'text', body: 'Salve' }, { id: 'under-way' })
  const time = before.emulator.state.now()
  await before.close()

  const after = await startWorld({ stateFile })
  expect(await after.control('GET', `/customers/${phone}/thread`)).toMatchObject({
    customer: { name: 'Giulia' },
    messages: [{ body: { body: 'Ciao' } }, { body: { body: 'Salve' } }],
  })
  expect(after.emulator.state.now()).toBeGreaterThanOrEqual(time)
  await after.send({ type: 'text', body: 'still in the window' })
  await after.send({ type: 'template', name: 'kept', language: 'it' })
  await after.settled()
  const told = after.receiver.events.filter(
    (event) => event.kind === 'status' && event.messageId === 'under-way',
  )
  expect(told.map((event) => event.kind === 'status' && event.status)).toContain('delivered')
  await after.control('POST', '/advance', { hours: 4 })
  await expect(after.send({ type: 'text', body: 'x' })).rejects.toMatchObject({ code: 131047 })
  await after.close()
  expect(JSON.parse(await readFile(stateFile, 'utf8'))).toMatchObject({ version: 1 })
})

it('a file that is none says so', async () => {
  const stateFile = join(folder, 'broken.json')
  await writeFile(stateFile, '{"version":1')
  await expect(startWorld({ stateFile })).rejects.toMatchObject({ name: 'OperatorError' })
})

it('started alone it says how to point a hub at it', async () => {
  const lines: string[] = []
  const options = { appSecret: 's', accessToken: 't', verifyToken: 'v', port: 0, host: '127.0.0.1' }
  const emulator = await runEmulator({ ...options, print: (line) => lines.push(line) })
  expect(lines.join('\n')).toContain(`WHATSAPP_BASE_URL=${emulator.url}`)
  expect(lines.join('\n')).toContain('WHATSAPP_PHONE_NUMBER_ID=100000000000001')
  const answer = await fetch(`${emulator.url}/v25.0/100000000000001`, {
    headers: { authorization: 'Bearer t' },
  })
  expect(answer.status).toBe(200)
  await emulator.close()
})
