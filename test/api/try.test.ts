import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentVoiceNote } from '../../web/try/voice-note.ts'
import { phone, type Shown, startTryWorld } from './try.world.ts'

let world: Awaited<ReturnType<typeof startTryWorld>>
beforeAll(async () => {
  world = await startTryWorld()
})
afterAll(() => world.close())
beforeEach(() => world.empty())

describe('writing as a customer', () => {
  it('puts the words and the name where the business will find them', async () => {
    const { status, body } = await world.say('Quanto costa la spedizione?')
    expect(status).toBe(200)
    expect(await world.thread()).toMatchObject([
      {
        id: body.id,
        from: 'customer',
        status: 'sent',
        content: { type: 'text', body: 'Quanto costa la spedizione?' },
      },
    ])
    expect(world.emulator.state.customer(phone.slice(1)).name).toBe('Ada')
  })

  it('answers a button as WhatsApp does: with its id and the message that it belongs to', async () => {
    await world.say('Ciao')
    const { providerId } = await world.send('m1', {
      type: 'buttons',
      body: 'Come ti aiuto?',
      buttons: [
        { id: 'ship', title: 'Spedizioni' },
        { id: 'back', title: 'Resi' },
      ],
    })
    const shown = (await world.thread()).at(-1)
    expect(shown).toMatchObject({
      id: providerId,
      from: 'business',
      hubId: 'm1',
      content: {
        type: 'buttons',
        buttons: [
          { id: 'ship', title: 'Spedizioni' },
          { id: 'back', title: 'Resi' },
        ],
      },
    })
    await world.post('/api/messages', {
      phone,
      name: 'Ada',
      content: { type: 'choice', kind: 'button', id: 'back', title: 'Resi', replyTo: providerId },
    })
    const [answer] = [...world.emulator.state.messages.values()].slice(-1)
    expect(answer).toMatchObject({
      type: 'interactive',
      replyTo: providerId,
      body: { type: 'button_reply', button_reply: { id: 'back', title: 'Resi' } },
    })
    expect((await world.thread()).at(-1)!.content).toEqual({ type: 'choice', title: 'Resi' })
  })

  it('shows lists and links as they were sent', async () => {
    await world.say('Ciao')
    await world.send('m2', {
      type: 'list',
      body: 'Corsi',
      button: 'Vedi',
      sections: [{ title: 'Cucina', rows: [{ id: '1', title: 'Pasta', description: 'Sabato' }] }],
    })
    await world.send('m3', { type: 'cta', body: 'Sito', label: 'Apri', url: 'https://www.nespolo.example/' })
    expect((await world.thread()).slice(1).map((message) => message.content)).toMatchObject([
      {
        type: 'list',
        button: 'Vedi',
        sections: [{ title: 'Cucina', rows: [{ id: '1', description: 'Sabato' }] }],
      },
      { type: 'cta', label: 'Apri', url: 'https://www.nespolo.example/' },
    ])
  })

  it('carries a file to the business and back to the page, harmless', async () => {
    const note = silentVoiceNote(1)
    const query = new URLSearchParams({ phone, name: 'Ada', filename: 'note.ogg' })
    const sent = await world.ask<{ id: string }>(`/api/media?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'audio/ogg' },
      body: note,
    })
    expect(sent.status).toBe(200)
    const [{ content }] = (await world.thread()) as [Shown]
    expect(content).toMatchObject({ type: 'audio', mimeType: 'audio/ogg' })
    const file = await fetch(`${world.base}/api/media/${String(content['mediaId'])}`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(note)
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what it refuses', () => {
  const write = { phone, name: 'Ada', content: { type: 'text', body: 'x' } }
  const refused: [string, () => Promise<{ status: number }>, number][] = [
    ['a number that is none', () => world.post('/api/messages', { ...write, phone: '../settings' }), 422],
    ['a field that it does not know', () => world.post('/api/messages', { ...write, url: 'http://x' }), 422],
    [
      'an empty text',
      () => world.post('/api/messages', { ...write, content: { type: 'text', body: ' ' } }),
      422,
    ],
    ['a type of its own', () => world.post('/api/messages', { ...write, content: { type: 'system' } }), 422],
    [
      'a body beyond its limit',
      () => world.post('/api/messages', { ...write, name: 'a'.repeat(40_000) }),
      413,
    ],
    ['JSON that is none', () => rawPost('/api/messages', '{', 'application/json'), 422],
    ['a form of a foreign page', () => rawPost('/api/faults', '{}', 'text/plain', {}), 403],
    ['another control endpoint', () => world.ask('/api/settings'), 404],
    ['a way out of its paths', () => world.ask('/api/media/..%2f..%2f_emulator'), 404],
    ['a file that is not there', () => world.ask('/api/media/123'), 404],
    ['a kind of file that WhatsApp does not take', () => upload('application/x-msdownload', 10), 415],
    ['a picture that is too large', () => upload('image/png', 5 * 1024 * 1024 + 1), 413],
    ['an empty file', () => upload('image/png', 0), 422],
    ['a leap of a year', () => world.post('/api/advance', { hours: 9_000 }), 422],
  ]
  it.each(refused)('%s', async (_what, ask, status) => {
    expect((await ask()).status).toBe(status)
    expect(world.emulator.state.messages.size).toBe(0)
  })

  function rawPost(
    path: string,
    body: string,
    type: string,
    headers: HeadersInit = { 'x-centralino-try': '1' },
  ) {
    return fetch(world.base + path, { method: 'POST', body, headers: { 'content-type': type, ...headers } })
  }

  function upload(type: string, size: number) {
    const query = new URLSearchParams({ phone, name: 'Ada', filename: 'f' })
    return world.ask(`/api/media?${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(size),
    })
  }
})

it('serves the page', async () => {
  const response = await fetch(world.base)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toContain('<div id="root">')
})
