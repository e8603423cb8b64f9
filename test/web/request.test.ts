import { describe, expect, test } from 'vitest'
import { readError } from '../../web/api/error.ts'
import { requestOf } from '../../web/api/request.ts'

describe('requestOf', () => {
  test('puts the fields of the path into the path, escaped', () => {
    expect(requestOf('POST /conversations/:id/take', { id: 'a/b ?' })).toEqual({
      method: 'POST',
      url: '/api/conversations/a%2Fb%20%3F/take',
      body: '{}',
    })
  })

  test('puts the others into the query of GET and DELETE, and leaves out what is undefined', () => {
    const input = { id: 'c1', before: 12, search: undefined, mine: true, tag: ['a', 'b'] }
    expect(requestOf('GET /conversations/:id/thread', input)).toEqual({
      method: 'GET',
      url: '/api/conversations/c1/thread?before=12&mine=true&tag=a&tag=b',
      body: null,
    })
    expect(requestOf('DELETE /knowledge/entries/:id', { id: 'e' }).url).toBe('/api/knowledge/entries/e')
  })

  test('puts them into a JSON body otherwise, and keeps null', () => {
    expect(requestOf('PATCH /users/:id', { id: 'u', name: 'Ada', section: null }).body).toBe(
      '{"name":"Ada","section":null}',
    )
  })

  test('sends a file as the body, and the rest beside it in the query', () => {
    const bytes = new Uint8Array([1, 2, 3])
    const request = requestOf('POST /knowledge/sources', { name: 'listino è.pdf', bytes })
    expect(request.url).toBe('/api/knowledge/sources?name=listino+%C3%A8.pdf')
    expect(request.body).toBe(bytes)
  })

  test('refuses to call another route for want of a field', () => {
    expect(() => requestOf('GET /conversations/:id', { id: '' })).toThrow('needs id')
  })
})

describe('readError', () => {
  test('keeps what the hub says about field and fix', async () => {
    const body = { error: { code: 'conflict', message: 'Bruno has it', field: 'id', fix: 'Ask Bruno' } }
    const error = await readError(Response.json(body, { status: 409 }))
    expect(error).toMatchObject({ status: 409, code: 'conflict', message: 'Bruno has it', fix: 'Ask Bruno' })
  })

  test('makes something of a proxy’s page and of an empty 401', async () => {
    const page = await readError(
      new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
    )
    expect(page).toMatchObject({ status: 502, code: 'unexpected', message: 'Bad Gateway' })
    expect(await readError(new Response('', { status: 401 }))).toMatchObject({ code: 'unauthenticated' })
  })
})
